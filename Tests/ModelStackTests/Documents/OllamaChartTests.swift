import ModelStack
import Testing

@Suite struct OllamaChartTests {
  @Test func pinsTheChartOfStory25_2() {
    #expect(OllamaChart.version == "1.36.0")
    #expect(OllamaChart.appVersion == "0.13.3")
  }

  @Test(arguments: [
    (["replicaCount"], "1"),
    (["image", "tag"], #""""#),
    (["image", "pullPolicy"], #""IfNotPresent""#),
    (["ollama", "gpu", "mig", "enabled"], "false"),
    (["ollama", "models", "pull"], "[]"),
    (["persistentVolume", "accessModes"], #"["ReadWriteOnce"]"#),
    (["service", "loadBalancerIP"], "null"),
    (["ingress", "hosts"], #"[{"host":"ollama.local","paths":[{"path":"/","pathType":"Prefix"}]}]"#),
  ])
  func knowsTheDefault(of path: [String], _ json: String) {
    #expect(OllamaChart.node(at: path) == .leaf(default: json))
  }

  @Test(arguments: [
    (["image"], ["pullPolicy", "repository", "tag"]),
    (["deployment"], ["labels"]),
    (["ollama", "models"], ["clean", "create", "pull", "run"]),
    (["updateStrategy"], ["rollingUpdate", "type"]),
  ])
  func listsTheKeys(of path: [String], _ keys: [String]) {
    #expect(OllamaChart.node(at: path) == .mapping(keys: keys))
  }

  @Test func theRootListsTheTopLevelKeysOnce() throws {
    guard case .mapping(let keys)? = OllamaChart.node(at: []) else {
      Issue.record("the root is no mapping")
      return
    }
    // 41 of values.yaml, and Helm's own `global`.
    #expect(keys.count == 42)
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { OllamaChart.node(at: [$0]) != nil })
  }

  @Test(arguments: [
    ["podLabels"],
    ["podLabels", "app.kubernetes.io/part-of"],
    ["nodeSelector", "kubernetes.io/hostname"],
    ["resources", "limits", "nvidia.com/gpu"],
    ["affinity", "nodeAffinity", "anything", "below"],
    ["updateStrategy", "rollingUpdate", "maxSurge"],
    ["global", "imageRegistry"],
  ])
  func leavesTheUsersMapsToTheUser(_ path: [String]) {
    #expect(OllamaChart.node(at: path) == .free)
  }

  @Test(arguments: [["resources", "claims"], ["autoscaling", "targetMemoryUtilizationPercentage"]])
  func knowsKeysWithoutADefault(_ path: [String]) {
    #expect(OllamaChart.node(at: path) == .leaf(default: nil))
  }

  @Test(arguments: [
    ["nodeSelecter"],
    [""],
    ["ollama", "model"],
    ["ollama", "models", "pulls"],
    ["image", "tag", "below a leaf"],
    ["ollama.port"],
    ["deployment", "annotations"],
    ["podlabels", "app"],
    ["services", "labels", "app"],
  ])
  func knowsNoOtherKey(_ path: [String]) {
    #expect(OllamaChart.node(at: path) == nil)
  }
}
