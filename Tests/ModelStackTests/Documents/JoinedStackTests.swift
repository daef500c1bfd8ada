import TestSupport
import Testing
import YAML

@testable import ModelStack

/// Reading all that was rendered of a stack, and joining it, gives back what only the documents together tell: which
/// routes lead to which server, and what that server has to load for them.
@Suite struct JoinedStackTests {
  @Test(arguments: SampleStack.all) func joiningUndoesRendering(sample: SampleStack) throws {
    let stack = try sample.decoded()
    let stacks = Array(StackJoiner.stacks(of: DocumentParts(of: rendered(stack))))
    let joined = try #require(stacks.first { $0.showsLiteLLM })
    #expect(LiteLLMPart(of: joined) == LiteLLMPart(of: stack))
    #expect(servers(of: joined) == servers(of: stack))
    let chains = stacks.filter { !$0.showsLiteLLM && !$0.models.isEmpty }
    #expect(chains.map(tiers) == FallbackRenderer.config(of: stack).map { [$0.tiers.map(Tier.init)] } ?? [])
    #expect(stacks.count == 1 + chains.count, "no server is left alone")
  }

  /// One tier of n8n's chain.
  private struct Tier: Equatable {
    var model, endpoint: String

    init(_ tier: FallbackConfig.Tier) { (model, endpoint) = (tier.model.value, tier.endpoint.value) }

    init(_ model: Model, on backend: Backend, in stack: Stack) {
      (self.model, endpoint) = (model.model.value, backend.baseURL(namespace: stack.namespace.value)?.value ?? "")
    }
  }

  /// The tiers of a chain that was read, each of them of Ollama in the cluster with what its values show.
  private func tiers(of stack: Stack) -> [Tier] {
    stack.placedModels.compactMap { model, backend in
      #expect((backend.engine.value == .ollama) == (backend.manifest != nil))
      return Tier(model, on: backend, in: stack)
    }
  }

  /// LiteLLM's config, the values of each Ollama chart and n8n's chain, each in a file of its own.
  private func rendered(_ stack: Stack) -> [DocumentFile] {
    let config = LiteLLMRenderer.config(of: stack)
    var documents = [LiteLLMRenderer.configMap(config, of: stack).yaml]
    for backend in inCluster(stack) {
      documents.append(OllamaRenderer.values(of: backend, backend.ollama!, in: stack).yaml)
    }
    if let chain = FallbackRenderer.config(of: stack) { documents.append(chain.configMap.yaml) }
    var sources = SourceSet()
    return documents.enumerated().map { number, yaml in
      DocumentFile(sources.add(name: "lab/\(number).yaml", bytes: YAMLEmitter.emit(yaml).bytes))
    }
  }

  /// The Ollama servers of a stack whose values are rendered and to which routes lead.
  private func inCluster(_ stack: Stack) -> [Backend] {
    stack.backends.filter { backend in
      if backend.ollama == nil || stack.models(of: backend).isEmpty { return false }
      if case .service = backend.address { return true }
      return backend.manifest != nil
    }
  }

  /// What is asked of a server, and what it has for that.
  private struct Server: Equatable {
    var address: ServiceAddress?
    var aliases: [String]
    var tokens: [ClosedRange<Int>?]
    var pulled: [String]
    var node: String?
    var limit: Quantity?
    var settings: RunnerSettings
    var total: ByteRange
  }

  private func servers(of stack: Stack) -> [Server] {
    let facts = Facts(about: stack)
    let servers = inCluster(stack).map { backend in
      let load = facts.serverLoads.first { $0.backend.name == backend.name }!
      let aliases = stack.models(of: backend).map(\.alias.value)
      return Server(
        address: backend.baseURL(namespace: stack.namespace.value).flatMap { ServiceAddress($0.value) },
        aliases: aliases, tokens: aliases.map(facts.contexts.tokens),
        pulled: stack.pulledModels(of: backend).map(\.value.canonical), node: backend.node?.value,
        limit: backend.memory.limit?.value, settings: load.settings, total: load.container.total)
    }
    return servers.sorted { ($0.address?.service ?? "") < ($1.address?.service ?? "") }
  }
}
