internal import YAML

extension LiteLLMSettings: MappingDecodable {
  enum Keys {
    static let version = Key(
      "version", .text, example: "1.81.9", "The version that runs; it chooses the behaviour that rules assume.")
    static let service = Key(
      "service", .kubernetesName, .defaulted("litellm"), example: "litellm", "The name of its service.")
    static let port = Key("port", .integer(1...65535), .defaulted("4000"), example: "4000", "The port of its service.")
    static let deployment = Key(
      "deployment", .kubernetesName, .defaulted("litellm"), example: "litellm",
      "The name of its Deployment, which the restart patch is for.")
    static let configMap = Key(
      "configMap", .kubernetesName, .defaulted("litellm-config"), example: "litellm-config",
      "The name of its ConfigMap.")
    static let labels = Key(
      "labels", .settings, example: "{ app: litellm }", "More labels of its ConfigMap.")
    static let traces = Key(
      "traces", .list(of: .requirementID), example: "[Story 14.6, FR114, NFR65]",
      "The ids that its ConfigMap and the restart patch trace to.")
    static let routing = Key(
      "routing", .text, .defaulted("simple-shuffle"), example: "least-busy",
      "How one of several replicas is chosen ('routing_strategy').")
    static let retries = Key(
      "retries", .integer(0...100), .defaulted("2"), example: "1",
      "How often a failed attempt is repeated, at every tier.")
    static let timeout = Key(
      "timeout", .timeout, example: "60s", "How long one attempt may take where the model does not say.")
    static let cooldown = Key(
      "cooldown", .duration, .defaulted("5s"), example: "30s", "How long a failing model is left alone.")
    static let allowedFails = Key(
      "allowedFails", .integer(0...1000), example: "1", "Failures in a minute before a model is left alone.")
    static let maxFallbacks = Key(
      "maxFallbacks", .integer(1...100), .defaulted("5"), example: "5", "How many fallbacks are followed.")
    static let preCallChecks = Key(
      "preCallChecks", .boolean, .defaulted("false"), example: "true",
      "Whether the length of a prompt is checked before a model is asked.")
    static let requestTimeout = Key(
      "requestTimeout", .timeout, example: "30s", "'request_timeout' of 'litellm_settings'.")
    static let dropParams = Key(
      "dropParams", .boolean, example: "true", "Whether parameters that a provider does not know are dropped.")
    static let verbose = Key("verbose", .boolean, example: "false", "Whether LiteLLM logs every call in full.")
    static let callbacks = Key(
      "callbacks", .list(of: .text), example: "[prometheus]", "LiteLLM's callbacks, such as metrics.")
    static let masterKey = Key(
      "masterKey", .environmentVariable, example: "LITELLM_MASTER_KEY",
      "The environment variable that holds the key which clients must send.")
    static let secrets = Key(
      "secrets", .map(.kubernetesName, "Secret", to: .list(of: .environmentVariable)) { Secret(name: $0, keys: $1) },
      example: "{ litellm-keys: [OPENAI_API_KEY] }",
      "The Secrets whose keys LiteLLM gets as environment variables; rules check names against them.")
    static let routerSettings = Key(
      "routerSettings", .anyMapping, example: "{ retry_after: 1 }", "More of 'router_settings'.")
    static let litellmSettings = Key(
      "litellmSettings", .anyMapping, example: "{ cache: true }", "More of 'litellm_settings'.")
    static let generalSettings = Key(
      "generalSettings", .anyMapping, example: "{ disable_error_logs: true }", "More of 'general_settings'.")
  }

  static let keys: [any DescribedKey] = [
    Keys.version, Keys.service, Keys.port, Keys.deployment, Keys.configMap, Keys.labels, Keys.traces, Keys.routing,
    Keys.retries, Keys.timeout, Keys.cooldown, Keys.allowedFails, Keys.maxFallbacks, Keys.preCallChecks,
    Keys.requestTimeout, Keys.dropParams, Keys.verbose, Keys.callbacks, Keys.masterKey, Keys.secrets,
    Keys.routerSettings, Keys.litellmSettings, Keys.generalSettings,
  ]

  /// The settings of a stack that says nothing of LiteLLM.
  init(standardAt place: SourceRange) {
    self.init(
      place: place, service: Located("litellm", at: place), port: Located(4000, at: place),
      deployment: Located("litellm", at: place), configMap: Located("litellm-config", at: place), labels: [],
      traces: [], callbacks: [], secrets: [])
  }

  static func read(from reader: inout MappingReader) -> LiteLLMSettings? {
    var settings = LiteLLMSettings(standardAt: reader.place)
    settings.version = reader.read(Keys.version)
    settings.service = reader.read(Keys.service) ?? settings.service
    settings.port = reader.read(Keys.port) ?? settings.port
    settings.deployment = reader.read(Keys.deployment) ?? settings.deployment
    settings.configMap = reader.read(Keys.configMap) ?? settings.configMap
    settings.labels = reader.read(Keys.labels) ?? []
    settings.traces = reader.read(Keys.traces) ?? []
    settings.routing = reader.read(Keys.routing)
    settings.retries = reader.read(Keys.retries)
    settings.timeout = reader.read(Keys.timeout)
    settings.cooldown = reader.read(Keys.cooldown)
    settings.allowedFails = reader.read(Keys.allowedFails)
    settings.maxFallbacks = reader.read(Keys.maxFallbacks)
    settings.preCallChecks = reader.read(Keys.preCallChecks)
    settings.requestTimeout = reader.read(Keys.requestTimeout)
    settings.dropParams = reader.read(Keys.dropParams)
    settings.verbose = reader.read(Keys.verbose)
    settings.callbacks = reader.read(Keys.callbacks) ?? []
    settings.masterKey = reader.read(Keys.masterKey)
    settings.secrets = reader.read(Keys.secrets) ?? []
    settings.routerSettings = reader.read(Keys.routerSettings)
    settings.litellmSettings = reader.read(Keys.litellmSettings)
    settings.generalSettings = reader.read(Keys.generalSettings)
    return settings
  }
}

extension FallbackSettings: MappingDecodable {
  enum Keys {
    static let configMap = Key(
      "configMap", .kubernetesName, .defaulted("llm-fallback-config"), example: "llm-fallback-config",
      "The name of the ConfigMap.")
    static let chain = Key(
      "chain", .word, example: "vllm-qwen",
      "The first alias of the chain it tells; needed only where there are several.")
    static let healthTimeout = Key(
      "healthTimeout", .timeout, .defaulted("5s"), example: "5s", "How long a health check may take.")
    static let healthInterval = Key(
      "healthInterval", .duration, .defaulted("10s"), example: "10s", "How long to wait between health checks.")
    static let labels = Key(
      "labels", .settings, example: "{ app.kubernetes.io/component: llm-inference }", "More labels of the ConfigMap.")
    static let traces = Key(
      "traces", .list(of: .requirementID), example: "[Story 25.2, FR206, NFR67]", "The ids it traces to.")
  }

  static let keys: [any DescribedKey] = [
    Keys.configMap, Keys.chain, Keys.healthTimeout, Keys.healthInterval, Keys.labels, Keys.traces,
  ]

  static func read(from reader: inout MappingReader) -> FallbackSettings? {
    FallbackSettings(
      place: reader.place, configMap: reader.read(Keys.configMap, default: usualConfigMap),
      chain: reader.read(Keys.chain), healthTimeout: reader.read(Keys.healthTimeout, default: usualTimeout),
      healthInterval: reader.read(Keys.healthInterval, default: usualInterval), labels: reader.read(Keys.labels) ?? [],
      traces: reader.read(Keys.traces) ?? [])
  }
}
