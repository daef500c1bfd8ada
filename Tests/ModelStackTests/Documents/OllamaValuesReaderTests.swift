import TestSupport
import Testing
import YAML

@testable import ModelStack

/// Reading what was rendered gives back the part of the stack that it tells, and rendering what was read gives the same
/// values again.
@Suite struct OllamaValuesReaderTests {
  @Test(arguments: SampleStack.all) func readingUndoesRendering(sample: SampleStack) throws {
    let stack = try sample.decoded()
    for backend in stack.backends where backend.ollama != nil {
      if case .service = backend.address { try expectReadingUndoesRendering(of: backend, in: stack) }
    }
  }

  /// Words of models.yaml that no golden stack says.
  @Test(arguments: [
    "parallel: 2, kvCacheType: q8_0, flashAttention: true, keepAlive: 90m, context: 8192",
    "keepAlive: 0s, flashAttention: false, clean: false, alsoPull: [\"hf.co/a/b:Q4_K_M\", phi4-mini]",
    "version: 0.32.0, promptCache: 512Mi", "version: 0.32.0", "version: latest, promptCache: 1500M",
    "chartVersion: 1.40.0, memory: { limit: 1e9 }, cpu: { request: 1, limit: 1.5 }",
    "storage: {}", "storage: { class: \"-\", size: 50Gi, accessModes: [ReadWriteMany, ReadOnlyMany] }",
    "podLabels: { a: \"1\", b: \"yes\" }, env: { B: \"1\", A: \"\", OLLAMA_ORIGINS: \"*\" }",
    "values: { service: { labels: { a: b }, type: NodePort }, persistentVolume: { size: 1Gi }, nodeSelector: { a: b } }",
    "values: { extraEnv: [{ name: KEY, valueFrom: { secretKeyRef: { name: s, key: k } } }, { name: A, value: b }] }",
    "values: { ollama: { gpu: { enabled: true }, models: { run: [phi4-mini] } }, resources: { limits: { a/b: 1 } } }",
  ])
  func readingUndoesRenderingOfWords(keys: String) throws {
    let stack = try decodedStack(
      """
      stack: { name: lab, namespace: ml, partOf: assistant }
      backends: { ollama: { engine: ollama, service: llm, port: 8080, node: worker, \(keys) } }
      models: [{ alias: chat, backend: ollama, model: phi4-mini }]
      """)
    try expectReadingUndoesRendering(of: try #require(stack.backend(named: "ollama")), in: stack)
  }

  private func expectReadingUndoesRendering(of backend: Backend, in stack: Stack) throws {
    let values = OllamaRenderer.values(of: backend, try #require(backend.ollama), in: stack)
    let node = try node(YAMLEmitter.emit(values.yaml).bytes)
    #expect(OllamaValuesDocument.recognises(node))
    let read = OllamaValuesDocument(node).part.backend
    // A stack of that server alone.
    var other = try decodedStack(smallestGoodStack)
    other.backends = [read]
    #expect(OllamaPart(of: read, in: other) == OllamaPart(of: backend, in: stack))
    let again = OllamaRenderer.values(of: read, try #require(read.ollama), in: other)
    #expect(again.yaml.inOrderOfKeys == values.yaml.inOrderOfKeys)
  }

  private func node(_ bytes: [UInt8]) throws -> YAMLNode {
    let source = SourceFile(id: SourceID(index: 0), name: "values.yaml", bytes: bytes)
    return try #require(try YAMLComposer.compose(source).documents.first)
  }

  private func document(_ text: String) throws -> OllamaValuesDocument {
    OllamaValuesDocument(try node(Array(text.utf8)))
  }

  @Test func theReferenceIsRead() throws {
    let values = try Fixtures.text("reference/home-lab-25.2/ollama-values.yaml")
    let part = try document(values).part
    let backend = part.backend
    #expect(part.service == .containing("ollama") && backend.version?.value == "latest")
    #expect(backend.node?.value == "k3s-worker-02" && backend.memory.limit?.value.text == "4Gi")
    #expect(backend.ollama?.keepAlive?.value == .forever && backend.ollama?.storage?.size?.value.text == "50Gi")
    #expect(backend.ollama?.env.map(\.name.value) == ["OLLAMA_HOST"])
    #expect(backend.manifest?.models?.isEmpty == true && backend.manifest?.keepsOtherModels == true)
  }

  /// What is to be said of the operator's own values, which work.
  @Test func theReferenceHasWarningsAlone() throws {
    let (outcome, report) = lintDocument(try Fixtures.bytes("reference/home-lab-25.2/ollama-values.yaml"))
    #expect(outcome.diagnostics.map(\.rule) == ["variable-set-once", "pinned-ollama-version"], "\(report)")
    #expect(outcome.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func theReleaseSaysWhatThePlainValuesDoNot() throws {
    var document = try document("ollama: { models: { pull: [phi4-mini] } }\n")
    // Nor do they say which Ollama the chart brings.
    #expect(document.part.service == .containing("ollama") && document.part.backend.ollamaVersion == nil)
    let place = document.place
    for (name, service) in [("ollama", "ollama"), ("my-ollama", "my-ollama"), ("llm", "llm-ollama")] {
      document.release = ChartRelease(
        name: Located(name, at: place), namespace: Located("ai", at: place), chart: Located("ollama", at: place),
        version: Located("1.36.0", at: place))
      let part = document.part
      #expect(part.service == .exactly(Located(service, at: place)) && part.namespace?.value == "ai")
      #expect(part.backend.ollamaVersion == OllamaVersion("0.13.3"))
    }
  }

  /// Who writes values by hand gets llama-server's own bound unless a variable says another.
  @Test(arguments: [("[]", nil), ("[{ name: LLAMA_ARG_CACHE_RAM, value: \"512\" }]", ByteCount(512 << 20))])
  func thePromptCacheIsBoundedByItsVariableAlone(variables: String, expected: ByteCount?) throws {
    let backend = try document("image: { tag: 0.32.0 }\nextraEnv: \(variables)\n").part.backend
    #expect(backend.ollama?.promptCacheBound(of: backend)?.value == expected)
  }

  @Test(arguments: [
    ("-1", KeepAlive.forever), ("-5m", .forever), ("300", .duration(.seconds(300))), ("0", .duration(.zero)),
    ("1h30m", .duration(.seconds(5400))), ("-0s", .duration(.zero)), ("forever", nil), ("", nil), ("-", nil),
    ("99999999999999999999", nil), ("9223372036854775807", nil), ("1e3", nil),
  ])
  func keepAliveIsReadAsOllamaReadsIt(text: String, expected: KeepAlive?) {
    #expect(KeepAlive(environmentValue: text) == expected)
  }

  /// A value of a wrong type has no property, and is not lost.
  @Test(arguments: [
    "fullnameOverride: [a]", "fullnameOverride: null", "image: ollama/ollama", "image: { tag: {} }",
    "ollama: { port: all }", "ollama: { port: 70000 }", "ollama: { models: [phi4-mini] }",
    "ollama: { models: { pull: phi4-mini, clean: \"yes\" } }", "ollama: { models: { pull: [phi4-mini, 4] } }",
    "ollama: { models: { pull: { a: b } } }", "resources: { limits: { memory: much }, requests: [] }",
    "resources: { limits: { memory: -1 } }", "persistentVolume: { enabled: false, size: 1Gi }",
    "persistentVolume: [1]", "podLabels: { a: 1 }", "podLabels: []", "nodeSelector: { kubernetes.io/hostname: 1 }",
    "extraEnv: { OLLAMA_DEBUG: \"1\" }", "extraEnv: [OLLAMA_DEBUG=1]", "extraEnv: [{ name: A, value: 1 }]",
    "extraEnv: null", "fullnameOverride: \"${NAME}\"", "image: { tag: \"${TAG}\" }",
  ])
  func whatCannotBeTypedStaysInPlace(text: String) throws {
    let document = try document(text)
    #expect(document.typed.extra == document.values)
    _ = document.part
  }

  @Test func textsAndNumbersAreAlikeToATemplate() throws {
    let text = """
      image: { tag: 0.13 }
      ollama: { port: "8080" }
      service: { port: 80 }
      resources: { limits: { cpu: 2, memory: 4294967296 }, requests: { cpu: 0.5 } }
      """
    let values = try document(text).typed
    #expect(values.imageTag?.value == "0.13" && values.port?.value == 8080 && values.servicePort?.value == 80)
    #expect(values.cpu.limit?.value.text == "2" && values.cpu.request?.value.text == "0.5")
    #expect(values.memory.limit?.value.bytes == 4 << 30 && values.extra == nil)
  }

  @Test func mergeKeysAndAliasesAreResolvedAsGoDoes() throws {
    let text = """
      shared: &shared { requests: { memory: 1Gi }, limits: { memory: 2Gi } }
      resources: { <<: *shared, limits: { memory: 4Gi } }
      again: { limits: { memory: 4Gi }, <<: *shared }
      """
    let values = try document(text)
    #expect(values.typed.memory.request?.value.text == "1Gi" && values.typed.memory.limit?.value.text == "4Gi")
    // Where it stands behind, the merged one wins.
    #expect(values.values.value(at: ["again", "limits", "memory"])?.string == "2Gi")
  }

  @Test(arguments: [
    ("ollama: { models: { pull: [a] } }", 1), ("ollama: { gpu: { enabled: true, number: 1 } }", 1),
    ("image: { repository: ollama/ollama }\npersistentVolume: { enabled: true }", 1),
    ("ollama: { enabled: true, ollama: { models: { pull: [a] } } }", 1),
    ("web: { url: a }\none: { ollama: { models: { run: [a] } } }\ntwo: { ollama: { gpu: { type: amd } } }", 2),
    ("ollama: { enabled: false, ollama: { models: { pull: [a] } } }", 0),
    ("ollama: { host: ollama, port: 11434 }", 0), ("ollama: { image: ollama/ollama, gpu: { enabled: true } }", 0),
    ("ollama: { host: a, gpu: { enabled: true } }", 0), ("ollama: http://ollama:11434", 0), ("ollama: [a]", 0),
    ("ollama: { models: [a] }", 0), ("image: { repository: ollama/ollama, tag: a }", 0), ("[]", 0), ("a", 0),
    ("ollama: { models: { pull: [a] }, persistentVolume: {}, service: {} }\npersistentVolume: { enabled: true }", 1),
    ("services: { ollama: { image: ollama/ollama } }", 0), ("image: &a { b: c }\nollama: { models: *a }", 0),
  ])
  func isRecognisedByWhatOnlyThisChartHas(text: String, count: Int) throws {
    #expect(OllamaValuesDocument.all(in: try node(Array(text.utf8)), of: nil).count == count)
  }

  @Test(arguments: [
    ("lifecycle: { preStop: {} }", nil), ("ollama: { models: { pull: [\"${MODEL}\"] } }", nil),
    ("ollama: { models: { run: [a, 1] } }", nil), ("{}", []), ("lifecycle: {}", []),
    ("ollama: { models: { pull: [a], run: [b], create: [{ name: c, template: FROM a }] } }", ["a", "b", "c"]),
  ])
  func whichModelsAreThereIsShown(text: String, expected: [String]?) throws {
    #expect(try document(text).part.backend.manifest?.models?.map(\.value) == expected)
  }
}

/// The part of a stack that the values of one of its Ollama servers tell.
private struct OllamaPart: Equatable {
  var service, version, node: String?
  var port: Int?
  var pulled: [String]
  var clean: Bool
  var resources: [Quantity?]
  var storage: [String?]?
  var environment: [YAMLValue]
  /// Labels, and the values without a word, but for variables.
  var values: YAMLValue

  init(of backend: Backend, in stack: Stack) {
    let server = backend.ollama!
    if case .service(let name, let number) = backend.address { (service, port) = (name.value, number.value) }
    version = backend.version?.value
    node = backend.node?.value
    pulled = stack.pulledModels(of: backend).map(\.value.text)
    clean = server.clean.value
    resources = [backend.memory.request, backend.memory.limit, backend.cpu.request, backend.cpu.limit].map { $0?.value }
    storage = server.storage.map { storage in
      [storage.storageClass?.value, storage.size?.value.text, storage.existingClaim?.value]
        + storage.accessModes.map(\.value.rawValue)
    }
    let variables = OllamaRenderer.environment(of: backend, server).map { variable in
      YAMLValue.mapping(.entry("name", .string(variable.name)), .entry("value", .string(variable.value)))
    }
    environment = variables + (server.values?["extraEnv"]?.items ?? [])
    let labels = YAMLValue.settings([Setting]().labelled(by: stack))
    let labelled = YAMLValue.mapping(
      .entry("service", .mapping(.entry("labels", labels))), .entry("deployment", .mapping(.entry("labels", labels))),
      .entry("podLabels", .settings(server.podLabels.labelled(by: stack))))
    let all = labelled.merging(server.values ?? .mapping([]))
    values = YAMLValue.mapping(all.entries.filter { $0.key != "extraEnv" }).inOrderOfKeys
  }
}

extension YAMLValue {
  /// The same with the keys of each mapping in alphabetical order: to Helm their order means nothing.
  fileprivate var inOrderOfKeys: YAMLValue {
    switch content {
    case .mapping(let entries):
      .mapping(entries.map { Entry($0.key, $0.value.inOrderOfKeys) }.sorted { $0.key < $1.key })
    case .sequence(let items), .flow(let items): .sequence(items.map(\.inOrderOfKeys))
    default: self
    }
  }
}
