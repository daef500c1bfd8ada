public import YAML

/// How the LiteLLM proxy is set up.
public struct LiteLLMSettings: Sendable {
  /// The place of messages about the section as a whole.
  public var place: SourceRange
  /// The version that runs; it chooses the behaviour that rules assume.
  public var version: Located<String>?
  public var service: Located<String>
  public var port: Located<Int>
  /// The name of its Deployment.
  public var deployment: Located<String>
  /// The name of its ConfigMap.
  public var configMap: Located<String>
  public var labels: [Setting]
  public var traces: [Located<String>]
  /// How a deployment is chosen among replicas.
  public var routing: Located<String>?
  public var retries: Located<Int>?
  public var timeout: Located<Duration>?
  public var cooldown: Located<Duration>?
  public var allowedFails: Located<Int>?
  public var maxFallbacks: Located<Int>?
  public var preCallChecks: Located<Bool>?
  public var requestTimeout: Located<Duration>?
  public var dropParams: Located<Bool>?
  public var verbose: Located<Bool>?
  public var callbacks: [Located<String>]
  /// The environment variable that holds the master key.
  public var masterKey: Located<String>?
  public var secrets: [Secret]
  public var routerSettings: YAMLValue?
  public var litellmSettings: YAMLValue?
  public var generalSettings: YAMLValue?
  /// The variables that a hand-written file sets itself; models.yaml has no word for them.
  public var environmentVariables: YAMLValue?

  /// A Secret whose keys LiteLLM gets as environment variables.
  public struct Secret: Sendable {
    public var name: Located<String>
    public var keys: [Located<String>]

    public init(name: Located<String>, keys: [Located<String>]) {
      self.name = name
      self.keys = keys
    }
  }

  /// How many fallbacks LiteLLM follows where nobody says otherwise (constants.py, `ROUTER_MAX_FALLBACKS`; the same in
  /// 1.81.9, 1.106.2 and 1.109.1).
  public static let defaultMaxFallbacks = 5
}

/// How n8n's fallback ConfigMap is made.
public struct FallbackSettings: Sendable {
  /// The place of messages about the section as a whole.
  public var place: SourceRange
  /// The name of the ConfigMap.
  public var configMap: Located<String>
  /// The first alias of the chain it tells; needed only where there are several.
  public var chain: Located<String>?
  public var healthTimeout: Located<Duration>
  public var healthInterval: Located<Duration>
  public var labels: [Setting]
  public var traces: [Located<String>]

  /// What the ConfigMap is called where nobody says otherwise.
  static let usualConfigMap = "llm-fallback-config"
  static let usualTimeout = Duration.seconds(5)
  static let usualInterval = Duration.seconds(10)
}
