import Foundation
@testable import ModelStack
import TestSupport
import Testing
import YAML

/// From a line of a manifest back to the line of models.yaml that it comes from.
@Suite struct SourceMapTests {
  private struct Line {
    var text: String
    /// The line in models.yaml, where the line comes from one.
    var origin: String?
  }

  /// All that models.yaml says as a value.
  private let values: Set<String>
  private let manifests: [String: [Line]]

  init() throws {
    var sources = SourceSet()
    let bytes = [UInt8](try Data(contentsOf: Fixtures.repository.appending(path: "models.yaml")))
    let source = sources.add(name: "models.yaml", bytes: bytes)
    let document = try #require(try YAMLComposer.compose(source).documents.first)
    values = Set(Self.values(in: document))
    let stack = try #require(Stack.decode(source, named: "models.yaml").value)
    let table = LineTable(source)
    var manifests: [String: [Line]] = [:]
    for manifest in ManifestRenderer.manifests(of: stack, config: "models.yaml") {
      let text = String(decoding: manifest.bytes, as: UTF8.self)
      let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
      try #require(manifest.origins.count == texts.count - 1, "one origin a line")
      manifests[manifest.title] = zip(texts, manifest.origins).map { text, origin in
        Line(
          text: String(text),
          origin: origin.map { source.text(of: table.offsets(ofLine: table.line(at: Int($0.start)))) })
      }
    }
    self.manifests = manifests
  }

  /// A line as it stands in a manifest, and its line of models.yaml, both without blanks around them.
  @Test(arguments: [
    ("Ollama values", "memory: 4Gi", "memory: { request: 2Gi, limit: 4Gi }"),
    ("Ollama values", "cpu: 500m", "cpu: { request: 500m, limit: 2000m }"),
    ("Ollama values", "tag: \"0.13.3\"", "version: 0.13.3"),
    ("Ollama values", "- phi4-mini", "model: phi4-mini"),
    ("Ollama values", "- llama3.2:1b", "alsoPull: [\"llama3.2:1b\"]          # for light and experimental use"),
    ("Ollama values", "size: 50Gi", "storage: { class: nfs-client, size: 50Gi }"),
    ("Ollama values", "value: \"-1\"", "keepAlive: forever"),
    ("Ollama values", "kubernetes.io/hostname: k3s-worker-02", "node: k3s-worker-02"),
    ("LiteLLM ConfigMap", "- model_name: vllm-r1", "- alias: vllm-r1"),
    ("LiteLLM ConfigMap", "model: openai/Qwen/Qwen3-8B-AWQ", "model: Qwen/Qwen3-8B-AWQ"),
    ("LiteLLM ConfigMap", "api_key: os.environ/GROQ_API_KEY", "groq: { engine: groq, apiKey: GROQ_API_KEY }"),
    ("LiteLLM ConfigMap", "cooldown_time: 30", "cooldown: 30s"),
    ("LiteLLM ConfigMap", "- ollama-qwen: [openai-gpt4o]", "- [vllm-qwen, ollama-qwen, openai-gpt4o]"),
    ("LiteLLM ConfigMap", "callbacks: [prometheus]", "callbacks: [prometheus]              # FR118"),
    ("LiteLLM ConfigMap", "app: litellm", "app: litellm"),
    ("LiteLLM ConfigMap", "app.kubernetes.io/part-of: home-lab", "partOf: home-lab"),
    ("fallback ConfigMap", "HEALTH_CHECK_TIMEOUT_MS: \"5000\"", "healthTimeout: 5s"),
    ("fallback ConfigMap", "OLLAMA_MODEL: phi4-mini", "model: phi4-mini"),
    ("fallback ConfigMap", "OLLAMA_ENDPOINT: http://ollama.ml.svc.cluster.local:11434", "service: ollama"),
  ])
  func aLineIsLedBack(manifest: String, line: String, origin: String) throws {
    let lines = try #require(manifests[manifest])
    let found = lines.filter { Self.withoutRemark($0.text) == line }
    try #require(!found.isEmpty, "no line says '\(line)'")
    #expect(found.contains { $0.origin.map(Self.trimmed) == origin }, "\(found)")
  }

  /// Whatever stands in a manifest in the words of models.yaml is led back to a line that has these words.
  @Test func everyValueInTheSameWordsIsLedBackToThem() throws {
    var count = 0
    for (title, lines) in manifests {
      for line in lines.prefix(while: { !$0.text.contains("FALLBACK_ROUTING_PATTERN") }) {
        let words = Self.withoutRemark(line.text).components(separatedBy: ": ").last ?? ""
        let value = words.trimmingCharacters(in: CharacterSet(charactersIn: "\"[]"))
        let isSaid = value.count > 1 && value != "true" && values.contains(value)
        guard isSaid, !Self.trimmed(line.text).hasPrefix("#") else { continue }
        count += 1
        // An alias may be called as LiteLLM calls the model, with the provider before it.
        let model = value.split(separator: "/").dropFirst().joined(separator: "/")
        let isInOrigin = line.origin.map { $0.contains(value) || !model.isEmpty && $0.contains("model: " + model) }
        #expect(isInOrigin == true, "\(title): \(line)")
      }
    }
    #expect(count > 50)
  }

  private static func values(in node: YAMLNode) -> [String] {
    switch node.kind {
    case .scalar: [node.text]
    case .sequence: node.items.flatMap(values)
    case .mapping: node.entries.flatMap { values(in: $0.value) }
    }
  }

  /// Nothing but comments, fixed words and the line breaks between them comes from nowhere.
  @Test func onlyFixedWordsComeFromNowhere() {
    let fixed = [
      "apiVersion:", "kind:", "metadata:", "data:", "config.yaml: |", "model_list:", "router_settings:",
      "litellm_settings:", "spec:", "template:", "annotations:", "gen/litellm-config-hash:", "image:", "ollama:",
      "models:", "service:", "deployment:", "resources:", "requests:", "limits:", "persistentVolume:", "enabled:",
      "extraEnv:", "nodeSelector:", "litellm_params:", "model_info:", "pull:", "FALLBACK_ROUTING_PATTERN: |",
    ]
    for (title, lines) in manifests {
      for line in lines.prefix(while: { !$0.text.contains("FALLBACK_ROUTING_PATTERN") }) where line.origin == nil {
        let text = Self.trimmed(line.text)
        #expect(text.isEmpty || text.hasPrefix("#") || fixed.contains(where: text.hasPrefix), "\(title): \(text)")
      }
    }
  }

  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }

  private static func withoutRemark(_ text: String) -> String {
    trimmed(text.components(separatedBy: "  # ").first ?? "")
  }
}
