public import YAML

/// What only an Ollama server has: what it keeps, loads and pulls, and how its chart is set.
public struct OllamaServer: Sendable {
  /// The pinned version of the Helm chart.
  public var chartVersion: Located<String>?
  public var storage: Storage?
  /// How long a model stays in memory after a request; 5 minutes unless said (envconfig/config.go at v0.13.3).
  public var keepAlive: Located<KeepAlive>?
  /// How many models may be in memory at once.
  public var maxLoadedModels: Located<Int>?
  /// How many requests one model serves at a time; it multiplies the KV cache.
  public var parallel: Located<Int>?
  public var cacheType: Located<KVCacheType>?
  public var flashAttention: Located<Bool>?
  /// The bound on llama-server's host prompt cache, for each loaded model; from Ollama 0.30.
  public var promptCache: Located<Quantity>?
  /// Models kept on disk without a route.
  public var alsoPull: [Located<ModelReference>]
  /// Whether models that are not listed are removed from the disk.
  public var clean: Located<Bool>
  public var env: [Setting]
  public var podLabels: [Setting]
  /// Chart values without a word in models.yaml.
  public var values: YAMLValue?

  /// The volume for its models.
  public struct Storage: Sendable {
    public var storageClass: Located<String>?
    public var size: Located<Quantity>?
    public var accessModes: [Located<AccessMode>]
    public var existingClaim: Located<String>?

    public init(
      storageClass: Located<String>?, size: Located<Quantity>?, accessModes: [Located<AccessMode>],
      existingClaim: Located<String>?
    ) {
      self.storageClass = storageClass
      self.size = size
      self.accessModes = accessModes
      self.existingClaim = existingClaim
    }

    /// How a volume may be mounted
    /// (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
    public enum AccessMode: String, CaseIterable, Sendable {
      case readWriteOnce = "ReadWriteOnce"
      case readOnlyMany = "ReadOnlyMany"
      case readWriteMany = "ReadWriteMany"
      case readWriteOncePod = "ReadWriteOncePod"
    }
  }

  /// The service of a release of the chart that is called like the chart.
  public static let defaultService = "ollama"
  /// The port where nobody says otherwise (envconfig/config.go `Host` at v0.13.3, and the chart's 'service.port').
  public static let defaultPort = 11434
}

/// A name with a text, such as an environment variable or a label.
public struct Setting: Hashable, Sendable {
  public var name: Located<String>
  public var value: Located<String>

  public init(name: Located<String>, value: Located<String>) {
    self.name = name
    self.value = value
  }
}
