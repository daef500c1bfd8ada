// Made by Scripts/refresh-ollama-chart.py from the values.yaml of otwld/ollama-helm.

extension OllamaChart {
  /// The release of the chart whose keys these are.
  public static let version = "1.36.0"
  /// The Ollama that this release runs where `image.tag` is not set.
  public static let appVersion = "0.13.3"

  /// One key a line: its path and the JSON of its default. `{}` is a map whose keys are the user's; a line
  /// without JSON is a key without a default.
  static let keyTable: StaticString = #"""
    affinity {}
    autoscaling.enabled false
    autoscaling.maxReplicas 100
    autoscaling.minReplicas 1
    autoscaling.targetCPUUtilizationPercentage 80
    autoscaling.targetMemoryUtilizationPercentage
    deployment.labels {}
    extraArgs []
    extraEnv []
    extraEnvFrom []
    extraObjects []
    fullnameOverride ""
    global {}
    hostIPC false
    hostNetwork false
    hostPID false
    image.pullPolicy "IfNotPresent"
    image.repository "ollama/ollama"
    image.tag ""
    imagePullSecrets []
    ingress.annotations {}
    ingress.className ""
    ingress.enabled false
    ingress.hosts [{"host":"ollama.local","paths":[{"path":"/","pathType":"Prefix"}]}]
    ingress.tls []
    initContainers []
    knative.annotations {}
    knative.containerConcurrency 0
    knative.enabled false
    knative.idleTimeoutSeconds 300
    knative.responseStartTimeoutSeconds 300
    knative.timeoutSeconds 300
    lifecycle {}
    livenessProbe.enabled true
    livenessProbe.failureThreshold 6
    livenessProbe.initialDelaySeconds 60
    livenessProbe.path "/"
    livenessProbe.periodSeconds 10
    livenessProbe.successThreshold 1
    livenessProbe.timeoutSeconds 5
    nameOverride ""
    namespaceOverride ""
    nodeSelector {}
    ollama.gpu.draDriverClass "gpu.nvidia.com"
    ollama.gpu.draEnabled false
    ollama.gpu.draExistingClaimTemplate ""
    ollama.gpu.enabled false
    ollama.gpu.mig.devices {}
    ollama.gpu.mig.enabled false
    ollama.gpu.number 1
    ollama.gpu.nvidiaResource "nvidia.com/gpu"
    ollama.gpu.type "nvidia"
    ollama.insecure false
    ollama.models.clean false
    ollama.models.create []
    ollama.models.pull []
    ollama.models.run []
    ollama.mountPath ""
    ollama.port 11434
    persistentVolume.accessModes ["ReadWriteOnce"]
    persistentVolume.annotations {}
    persistentVolume.enabled false
    persistentVolume.existingClaim ""
    persistentVolume.size "30Gi"
    persistentVolume.storageClass ""
    persistentVolume.subPath ""
    persistentVolume.volumeMode ""
    persistentVolume.volumeName ""
    podAnnotations {}
    podLabels {}
    podSecurityContext {}
    priorityClassName ""
    readinessProbe.enabled true
    readinessProbe.failureThreshold 6
    readinessProbe.initialDelaySeconds 30
    readinessProbe.path "/"
    readinessProbe.periodSeconds 5
    readinessProbe.successThreshold 1
    readinessProbe.timeoutSeconds 3
    replicaCount 1
    resources.claims
    resources.limits {}
    resources.requests {}
    runtimeClassName ""
    securityContext {}
    service.annotations {}
    service.ipFamilies []
    service.ipFamilyPolicy ""
    service.labels {}
    service.loadBalancerIP null
    service.nodePort 31434
    service.port 11434
    service.type "ClusterIP"
    serviceAccount.annotations {}
    serviceAccount.automount true
    serviceAccount.create true
    serviceAccount.name ""
    terminationGracePeriodSeconds 120
    tests.annotations {}
    tests.enabled true
    tests.labels {}
    tolerations []
    topologySpreadConstraints {}
    updateStrategy.rollingUpdate {}
    updateStrategy.type "Recreate"
    volumeMounts []
    volumes []
    """#
}
