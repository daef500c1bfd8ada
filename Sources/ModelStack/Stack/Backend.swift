/// What answers requests: an engine in the cluster, an engine elsewhere, or a cloud provider.
///
/// A class of constants: rules hand it around with each of its models.
public final class Backend: Sendable {
  public let name: Located<String>
  public let engine: Located<Engine>
  public let address: Address
  /// The environment variable that holds the key; never the key.
  public let apiKey: Located<String>?
  /// The node its pods are pinned to.
  public let node: Located<String>?
  /// The engine's own version; of Ollama it becomes the image's tag.
  public let version: Located<String>?
  /// Tokens. Of Ollama the server's default for each model, of vLLM what its Deployment serves.
  public let context: Located<Int>?
  public let memory: Resources
  public let cpu: Resources
  /// How long the first answer after a restart takes, as measured.
  public let coldStart: Located<Duration>?
  /// Which of several sets of models, of which one is loaded at a time, is loaded unless somebody switches.
  public let gpuMode: Located<String>?
  /// The ids its manifest traces to.
  public let traces: [Located<String>]
  /// What only an Ollama server has.
  public let ollama: OllamaServer?
  /// What its own hand-written manifest shows, where one was read.
  public let manifest: ServerManifest?
  /// What answers at its address: two backends with one address are one server. Of a provider its own name.
  let server: String

  init(
    name: Located<String>, engine: Located<Engine>, address: Address, apiKey: Located<String>?,
    node: Located<String>?, version: Located<String>?, context: Located<Int>?, memory: Resources, cpu: Resources,
    coldStart: Located<Duration>?, gpuMode: Located<String>?, traces: [Located<String>],
    ollama: OllamaServer?, manifest: ServerManifest? = nil
  ) {
    self.name = name
    self.engine = engine
    self.address = address
    self.apiKey = apiKey
    self.node = node
    self.version = version
    self.context = context
    self.memory = memory
    self.cpu = cpu
    self.coldStart = coldStart
    self.gpuMode = gpuMode
    self.traces = traces
    self.ollama = ollama
    self.manifest = manifest
    server = Self.server(name.value, at: address)
  }

  /// The same with another name or context, where one is given.
  func with(name: Located<String>? = nil, context: Located<Int>? = nil) -> Backend {
    Backend(
      name: name ?? self.name, engine: engine, address: address, apiKey: apiKey, node: node, version: version,
      context: context ?? self.context, memory: memory, cpu: cpu, coldStart: coldStart, gpuMode: gpuMode,
      traces: traces, ollama: ollama, manifest: manifest)
  }

  /// Where a backend is reached.
  public enum Address: Sendable {
    /// A Kubernetes service in the stack's namespace.
    case service(Located<String>, port: Located<Int>)
    /// A URL, for an engine outside the cluster.
    case url(Located<String>)
    /// The provider's own address, known to LiteLLM.
    case provider
  }
}

/// The program behind a backend.
public enum Engine: Hashable, Sendable {
  case vllm
  case ollama
  /// Any server that speaks OpenAI's protocol.
  case openAICompatible
  /// A cloud provider, by the name LiteLLM gives it (`openai`, `groq`).
  case provider(String)

  public init(_ name: String) {
    switch name {
    case "vllm": self = .vllm
    case "ollama": self = .ollama
    case "openai-compatible": self = .openAICompatible
    default: self = .provider(name)
    }
  }

  public var name: String {
    switch self {
    case .vllm: "vllm"
    case .ollama: "ollama"
    case .openAICompatible: "openai-compatible"
    case .provider(let name): name
    }
  }

  /// Whether the operator runs it, rather than a provider.
  public var isSelfHosted: Bool {
    if case .provider = self { false } else { true }
  }
}

/// What Kubernetes reserves for a container, and what it may use at most.
public struct Resources: Sendable {
  public var request: Located<Quantity>?
  public var limit: Located<Quantity>?

  public init(request: Located<Quantity>? = nil, limit: Located<Quantity>? = nil) {
    self.request = request
    self.limit = limit
  }
}

extension Backend {
  /// Whether the operator runs what answers, as far as its engine and address tell: an engine of one's own, or a server
  /// of OpenAI's protocol that is not known to be reached through TLS.
  var isOwnServer: Bool {
    guard case .provider(let provider) = engine.value else { return true }
    if LiteLLMProviders.ownServers.contains(provider) { return true }
    guard case .url(let url) = address else { return false }
    return LiteLLMProviders.ofOpenAIKey.contains(provider) && !url.value.hasPrefix("https://")
  }

  private static func server(_ name: String, at address: Address) -> String {
    switch address {
    case .service(let service, let port): return "\(service.value):\(port.value)"
    case .url(let url):
      let base = url.value.hasSuffix("/") ? url.value.dropLast() : url.value[...]
      return String(base.hasSuffix("/v1") ? base.dropLast(3) : base)
    case .provider: return name
    }
  }

  /// The address without a path of the protocol, `http://ollama.ml.svc.cluster.local:11434`; none of a provider's.
  public func baseURL(namespace: String) -> Located<String>? {
    switch address {
    case .service(let service, let port):
      service.map { Self.serviceURL($0, namespace: namespace, port: port.value) }
    case .url(let url): url
    case .provider: nil
    }
  }

  /// The address of a Kubernetes service from anywhere in the cluster.
  static func serviceURL(_ service: String, namespace: String, port: Int) -> String {
    "http://\(service).\(namespace).svc.cluster.local:\(port)"
  }
}
