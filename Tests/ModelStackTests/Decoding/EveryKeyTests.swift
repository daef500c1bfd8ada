import TestSupport
import Testing
import YAML

@testable import ModelStack

/// `Tests/Fixtures/decoding/every-key.yaml` says every word of models.yaml, and each is read as it is meant.
@Suite struct EveryKeyTests {
  private let stack: Stack
  private let document: YAMLNode

  init() throws {
    let source = SourceFile(
      id: SourceID(index: 0), name: "models.yaml", bytes: try Fixtures.bytes("decoding/every-key.yaml"))
    let decoded = Stack.decode(source, named: "models.yaml")
    #expect(decoded.problems.isEmpty, "\(decoded.problems)")
    stack = try #require(decoded.value)
    document = try #require(decoded.tree?.documents.first)
  }

  @Test func everyKeyOfEveryTableIsUsed() {
    let top = TypeDescription.mapping { Stack.keys }
    #expect(top.paths(in: document).sorted() == top.paths().sorted())
  }

  @Test func theStackIsRead() {
    #expect(stack.name.value == "every key")
    #expect(stack.namespace.value == "ml")
    #expect(stack.partOf?.value == "lab")
    #expect(stack.requirements?.map(\.id.value) == ["Story 1.2", "FR1", "NFR1"])
    #expect(stack.requirements?.first?.text.value == "a story")
    #expect(stack.nodes.map(\.name.value) == ["cpu-worker", "gpu-worker"])
    #expect(stack.nodes.map(\.memory?.value) == [try? Quantity("16Gi"), nil])
    #expect(stack.nodes.map(\.hasGPU.value) == [false, true])
    #expect(stack.retired.map(\.alias.value) == ["old-local"])
    #expect(stack.retired.map(\.reason.value) == ["replaced by local in March"])
    #expect(stack.severities.map(\.rule.value) == ["locked-digest"])
    #expect(stack.severities.map(\.level.value) == [.note])
    #expect(stack.severities.map(\.reason.value) == ["we pull by hand"])
  }

  @Test func backendsAreRead() throws {
    #expect(stack.backends.map(\.name.value) == ["ollama", "vllm", "openai"])
    #expect(stack.backends.map(\.engine.value) == [.ollama, .vllm, .provider("openai")])
    #expect(
      stack.backends.map { $0.baseURL(namespace: "ml")?.value }
        == ["http://ollama.ml.svc.cluster.local:11434", "http://gpu-box:8000", nil])
    #expect(stack.backends.map(\.apiKey?.value) == [nil, nil, "OPENAI_API_KEY"])
    #expect(stack.backends.map(\.gpuMode?.value) == [nil, "ml", nil])
    let ollama = stack.backends[0]
    #expect(ollama.node?.value == "cpu-worker")
    #expect(ollama.version?.value == "0.13.3")
    #expect(ollama.context?.value == 8192)
    #expect(ollama.memory.request?.value == (try Quantity("2Gi")))
    #expect(ollama.memory.limit?.value == (try Quantity("4608Mi")))
    #expect(ollama.cpu.request?.value == (try Quantity("0.5")))
    #expect(ollama.cpu.limit?.value == (try Quantity("2")))
    #expect(ollama.coldStart?.value == .seconds(218))
    #expect(ollama.traces.map(\.value) == ["Story 1.2", "FR1", "NFR1"])
    #expect(stack.backends[1].ollama == nil && stack.backends[2].ollama == nil)
  }

  @Test func thePolicyIsRead() {
    #expect(stack.policy.ollamaService?.value == "ollama")
    #expect(stack.policy.ollamaPort?.value == 11434)
    #expect(stack.policy.ollamaOnGPUNode?.value == .forbidden)
    #expect(stack.policy.gpuAliasFallback?.value == .required)
    #expect(stack.policy.lastTier?.value == .independent)
    #expect(stack.policy.traceability.map(\.value) == [.story, .functional, .nonFunctional])
  }

  @Test func theOllamaServerIsRead() throws {
    let server = try #require(stack.backends[0].ollama)
    #expect(server.chartVersion?.value == "1.36.0")
    #expect(server.storage?.storageClass?.value == "nfs-client")
    #expect(server.storage?.size?.value == (try Quantity("50Gi")))
    #expect(server.storage?.accessModes.map(\.value) == [.readWriteOnce, .readWriteMany])
    #expect(server.storage?.existingClaim?.value == "ollama-models")
    #expect(server.keepAlive?.value == .forever)
    #expect(server.maxLoadedModels?.value == 1)
    #expect(server.parallel?.value == 2)
    #expect(server.cacheType?.value.rawValue == "q8_0")
    #expect(server.flashAttention?.value == true)
    #expect(server.promptCache?.value == (try Quantity("512Mi")))
    #expect(server.alsoPull.map(\.value) == [try ModelReference("llama3.2:1b"), try ModelReference("all-minilm")])
    #expect(server.clean.value == false)
    #expect(server.env.map(\.name.value) == ["OLLAMA_DEBUG"])
    #expect(server.env.map(\.value.value) == ["1"])
    #expect(server.podLabels.map(\.name.value) == ["app.kubernetes.io/component"])
    #expect(
      server.values
        == .mapping(
          .init("priorityClassName", .string("low")),
          .init(
            "tolerations", .sequence([.mapping(.init("key", .string("cpu")), .init("operator", .string("Exists")))])),
          .init("replicaCount", .int(1)), .init("ratio", YAMLValue(.decimal("0.5"))), .init("enabled", .bool(true)),
          .init("nothing", YAMLValue(.null))))
  }

  @Test func modelsAreRead() throws {
    #expect(stack.models.map(\.alias.value) == ["local", "gpu", "cloud", "cloud", "vectors"])
    #expect(stack.models.map(\.backend.value) == ["ollama", "vllm", "openai", "openai", "openai"])
    #expect(stack.models.map(\.isReplica.value) == [false, false, true, true, false])
    #expect(stack.models.map(\.isExplicit.value) == [false, true, false, false, false])
    #expect(stack.models.map(\.mode.value) == ["chat", "chat", "chat", "chat", "embedding"])
    #expect(stack.models.map(\.reference) == [try ModelReference("phi4-mini"), nil, nil, nil, nil])
    let local = stack.models[0]
    #expect(local.timeout?.value == .seconds(120))
    #expect(local.streamTimeout?.value == .seconds(90))
    #expect(local.latencyBudget?.value == .milliseconds(1500))
    #expect(local.context?.value == 4096)
    #expect(local.uses.map(\.value) == [.tools, .multiTurn, .json, .vision])
    #expect(local.ollamaProtocol?.value == .chat)
    #expect(local.thinking?.value == false)
    #expect(local.memory?.value == (try Quantity("3503Mi")))
    #expect(local.params == .mapping(.init("temperature", YAMLValue(.decimal("0.2")))))
    #expect(local.info == .mapping(.init("supports_vision", .bool(false))))
    #expect(stack.models[1].model.value == "Qwen/Qwen3-8B-AWQ")
    #expect(stack.models[1].gpuMode?.value == "r1")
    #expect(stack.models[1].note?.value == "reasons: in <think> tags")
  }

  @Test func routesAndTagsAreRead() throws {
    let targets = { (routes: [FallbackRoute]) in routes.map { "\($0.alias.value): \($0.targets.map(\.value))" } }
    #expect(targets(stack.fallbacks) == [#"gpu: ["local"]"#, #"local: ["cloud", "gpu"]"#])
    #expect(targets(stack.contextFallbacks) == [#"local: ["cloud"]"#])
    let budget = try #require(stack.budgets.first)
    #expect(budget.alias.value == "gpu")
    #expect(budget.nextTierWhenRefused?.value == .seconds(5) && budget.lastTierWhenHung?.value == .seconds(600))
    let refused = try #require(stack.tags.refused.first)
    #expect(refused.reference.value == (try ModelReference("qwen3:4b")))
    #expect(refused.reason.value == "it thinks")
    #expect(refused.replacement?.value == (try ModelReference("phi4-mini")))
    #expect(stack.tags.allowed.map(\.reference.value) == [try ModelReference("phi4-mini:3.8b")])
    #expect(stack.tags.allowed.map(\.reason.value) == ["tested in March"])
    let known = try #require(stack.tags.known.first)
    #expect(known.reference.value == (try ModelReference("ibm/granite-docling:258m")))
    #expect(known.size?.value == (try Quantity("531Mi")))
    #expect(known.context?.value == 8192)
    #expect(known.capabilities.map(\.value.rawValue) == ["vision"])
    #expect(known.memory?.value == (try Quantity("1200Mi")))
  }

  @Test func outputsAndTheFallbackConfigAreRead() throws {
    let outputs = stack.outputs
    #expect(outputs.ollamaByBackend.map(\.backend.value) == ["ollama"])
    #expect(outputs.ollamaByBackend.map { path(of: $0.place) } == ["apps/ollama.yaml"])
    #expect(path(of: outputs.litellm) == "apps/litellm.yaml")
    #expect(path(of: outputs.restartPatch) == "none")
    #expect(path(of: outputs.fallback) == "apps/fallback.yaml")
    #expect(outputs.litellmForm?.value == .bare)
    let settings = try #require(stack.fallbackConfig)
    #expect(settings.configMap.value == "fallback")
    #expect(settings.chain?.value == "gpu")
    #expect(settings.healthTimeout.value == .seconds(4))
    #expect(settings.healthInterval.value == .seconds(8))
    #expect(settings.labels.map(\.value.value) == ["n8n"])
    #expect(settings.traces.map(\.value) == ["NFR1"])
    #expect(settings.copyTo?.node.value == "gpu-worker")
    #expect(settings.copyTo?.path.value == "/srv/n8n/fallback.yaml")
  }

  private func path(of place: Outputs.Place) -> String {
    switch place {
    case .standard: "standard"
    case .none: "none"
    case .path(let path): path.value
    }
  }

  @Test func theProxyIsRead() {
    let settings = stack.litellm
    #expect(settings.version?.value == "1.81.9")
    #expect(settings.service.value == "proxy")
    #expect(settings.port.value == 4001)
    #expect(settings.deployment.value == "proxy-main")
    #expect(settings.configMap.value == "proxy-config")
    #expect(settings.labels.map(\.name.value) == ["app"])
    #expect(settings.traces.map(\.value) == ["FR1"])
    #expect(settings.routing?.value == "least-busy")
    #expect(settings.retries?.value == 0)
    #expect(settings.timeout?.value == .seconds(60))
    #expect(settings.cooldown?.value == .seconds(30))
    #expect(settings.allowedFails?.value == 3)
    #expect(settings.maxFallbacks?.value == 4)
    #expect(settings.preCallChecks?.value == true)
    #expect(settings.requestTimeout?.value == .seconds(45))
    #expect(settings.dropParams?.value == true)
    #expect(settings.verbose?.value == false)
    #expect(settings.callbacks.map(\.value) == ["prometheus"])
    #expect(settings.masterKey?.value == "LITELLM_MASTER_KEY")
    #expect(settings.secrets.map(\.name.value) == ["litellm-keys"])
    #expect(settings.secrets.first?.keys.map(\.value) == ["OPENAI_API_KEY", "LITELLM_MASTER_KEY"])
    #expect(settings.routerSettings == .mapping(.init("retry_after", .int(1))))
    #expect(settings.litellmSettings == .mapping(.init("cache", .bool(true))))
    #expect(settings.generalSettings == .mapping(.init("disable_error_logs", .bool(true))))
  }
}

extension TypeDescription {
  /// The path of every key that may stand below; names of the operator's choice are `*`, items of lists `[]`.
  fileprivate func paths(below path: String = "") -> Set<String> {
    switch self {
    case .mapping(let keys):
      keys().reduce(into: []) { paths, key in
        paths.insert("\(path).\(key.name)")
        paths.formUnion(key.description.paths(below: "\(path).\(key.name)"))
      }
    case .list(let element): element.paths(below: path + "[]")
    case .map(_, _, let value): value.paths(below: path + ".*")
    case .eitherOf(let types): types.reduce(into: []) { $0.formUnion($1.paths(below: path)) }
    default: []
    }
  }

  /// Those of them that a node uses.
  fileprivate func paths(in node: YAMLNode, below path: String = "") -> Set<String> {
    switch self {
    case .mapping(let keys):
      node.entries.reduce(into: []) { paths, entry in
        guard let key = keys().first(where: { $0.name == entry.key.text }) else { return }
        paths.insert("\(path).\(key.name)")
        paths.formUnion(key.description.paths(in: entry.value, below: "\(path).\(key.name)"))
      }
    case .list(let element):
      node.items.reduce(into: []) { $0.formUnion(element.paths(in: $1, below: path + "[]")) }
    case .map(_, _, let value):
      node.entries.reduce(into: []) { $0.formUnion(value.paths(in: $1.value, below: path + ".*")) }
    case .eitherOf(let types): types.reduce(into: []) { $0.formUnion($1.paths(in: node, below: path)) }
    default: []
    }
  }
}
