import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What a file is taken for, and what not.
@Suite struct DocumentFileTests {
  private func file(_ text: String, isNamed: Bool = true) -> DocumentFile {
    DocumentFile(SourceFile(id: SourceID(index: 0), name: "file.yaml", bytes: Array(text.utf8)), isNamed: isNamed)
  }

  /// The kinds of its documents, in order.
  private func kinds(_ text: String) -> [String] {
    file(text).found.map { found in
      switch found.document {
      case .litellm: "litellm"
      case .ollama: "ollama"
      case .vllm: "vllm"
      case .fallback: "fallback"
      case .pod: "pod"
      }
    }
  }

  private static let config = "model_list: [{ model_name: a, litellm_params: { model: openai/b } }]"
  private static let values = "ollama: { models: { pull: [phi4-mini] } }"
  private static let chain = """
    apiVersion: v1
    kind: ConfigMap
    data: { A_ENDPOINT: "http://a", A_HEALTH_ENDPOINT: "http://a/", A_CHAT_ENDPOINT: "http://a/api/chat" }
    """
  private static let vllm = """
    apiVersion: apps/v1
    kind: Deployment
    spec: { template: { spec: { containers: [{ image: vllm/vllm-openai }] } } }
    """

  private static func indented(_ text: String, _ count: Int) -> String {
    text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }

  private static func configMap(_ text: String, name: String = "config", key: String = "config.yaml") -> String {
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: \(name) }\ndata:\n  \(key): |\n" + indented(text, 4)
  }

  private static func release(_ values: String) -> String {
    "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n" + indented(values, 4)
  }

  private static func application(_ key: String, _ values: String) -> String {
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      \(key)\n"
      + indented(values, 8)
  }

  private static let recognised: [(text: String, expected: [String])] = [
    (config, ["litellm"]), (values, ["ollama"]), (chain, ["fallback"]), (vllm, ["vllm"]),
    (config + "\n---\n" + values + "\n---\n" + vllm, ["litellm", "ollama", "vllm"]),
    ("proxy_config:\n" + indented(config, 2), ["litellm"]),
    ("livenessProbe: { path: /health }\nproxy_config:\n" + indented(config, 2), ["litellm", "pod"]),
    ("gateway:\n  config:\n    proxy_config:\n" + indented(config, 6), ["litellm"]),
    (vllm.replacing("vllm/vllm-openai", with: "ghcr.io/berriai/litellm:main"), ["pod"]),
    ("litellm:\n  proxy_config:\n" + indented(config, 4) + "\n" + values, ["litellm", "ollama"]),
    (release(values), ["ollama"]), (release("proxy_config:\n" + indented(config, 2)), ["litellm"]),
    (application("valuesObject:", values), ["ollama"]), (application("values: |", values), ["ollama"]),
    (application("values: >", values), ["ollama"]),
    ("apiVersion: v1\nkind: List\nitems:\n- " + indented(vllm, 2).dropFirst(2), ["vllm"]),
    ("chat:\n" + indented(values, 2), ["ollama"]),
    ("ollama: { models: { pull: [a] }, gpuu: { enabled: true } }", ["ollama"]),
    ("ollama: { modles: { pull: [a] } }", ["ollama"]),
    ("chat: { ollama: { modles: { pull: [a] }, gpuu: {} } }", ["ollama"]),
    ("model_list: { model_name: a }", ["litellm"]), ("model_list: []", ["litellm"]),
    (config.replacing("model_list", with: "modle_list"), ["litellm"]),
    (config.replacing("model_list", with: "modle_list").replacing("model_name", with: "modelname"), ["litellm"]),
    ("litelm_settings: { drop_params: true }", ["litellm"]), ("litellm_setings:", ["litellm"]),
    (configMap(config.replacing("model_list", with: "modle_list")), ["litellm"]),
    (configMap("modle_list: []", name: "litellm-config"), ["litellm"]),
    (configMap("genral_settings: { master_key: os.environ/KEY }", name: "LiteLLM"), ["litellm"]),
    (configMap("modle_list:", key: "litellm.yaml"), ["litellm"]),
    ("proxy_config: { modle_list: [] }", ["litellm"]), ("litellm: { proxy_config: { rooter_settings: } }", ["litellm"]),
  ]

  @Test(arguments: recognised)
  func whatItHoldsIsRecognised(text: String, expected: [String]) {
    #expect(kinds(text) == expected)
    #expect(file(text).generalProblems().isEmpty)
  }

  private static let unrecognised: [(text: String, description: String)] = [
    ("", "an empty file"), ("just text", "a text"), ("- a", "a list"), ("a: 1", "a mapping of 'a'"),
    ("apiVersion: v1\nkind: ConfigMap\ndata: { config.yaml: \"a: 1\" }", "a ConfigMap (v1)"),
    ("apiVersion: v1\nkind: ConfigMap\ndata: text", "a ConfigMap (v1)"),
    ("apiVersion: apps/v1\nkind: Deployment\nspec: []", "a Deployment (apps/v1)"),
    ("apiVersion: v1\nkind: Secret", "a Secret (v1)"),
    (release("nginx: { ollama: 1 }"), "a HelmRelease (helm.toolkit.fluxcd.io/v2)"),
    (application("values: |", "controller: { image: \"{{ a }}\" }"), "an Application"),
    ("apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: { sources: [1, { helm: [] }] }", "an Application"),
    ("kind: [a]\napiVersion: 1", "a mapping of 'kind', 'apiVersion'"),
    ("services: { ollama: { image: ollama/ollama, ports: [\"11434\"] } }", "a mapping of 'services'"),
    ("services: { ollama: { build: { context: ., pull: true }, ports: [\"11434\"] } }", "a mapping of 'services'"),
    ("ollama: { url: \"http://a\", model: b, gpu: { enabled: true } }", "a mapping of 'ollama'"),
    ("model_list: [gpt-4o]", "a mapping of 'model_list'"), ("model_list: a", "a mapping of 'model_list'"),
    ("ollama:\n  enabled: false\n" + indented(values, 2), "a mapping of 'ollama'"),
    ("litellm:\n  enabled: false\n  proxy_config:\n" + indented(config, 4), "a mapping of 'litellm'"),
    ("modle_list: []", "a mapping of 'modle_list'"), ("general_setings: { a: 1 }", "a mapping of 'general_setings'"),
    ("litellm_setting: { url: a }\ndatabase: { url: b }", "a mapping of 'litellm_setting', 'database'"),
    (configMap("models_list: [{ id: a }]", name: "litellm-tests"), "a ConfigMap (v1)"),
    (configMap("model_lists: [gpt-4o]", name: "litellm-tests"), "a ConfigMap (v1)"),
    (configMap("route_settings: { a: 1 }\nmodel: b"), "a ConfigMap (v1)"),
    (configMap("{{ define \"slack\" }}: the model {{ .Labels.model }} of llm", name: "alerts"), "a ConfigMap (v1)"),
    (configMap("class A:\n    model = [1, 'llm']: }", name: "litellm-hooks", key: "hook.py"), "a ConfigMap (v1)"),
    (configMap("services: { litellm: { image: ghcr.io/berriai/litellm } }", name: "litellm"), "a ConfigMap (v1)"),
    ("proxy_config: { upstream: [a], timeout: 3 }", "a mapping of 'proxy_config'"),
  ]

  @Test(arguments: unrecognised)
  func whatItIsNotIsNamed(text: String, description: String) throws {
    let problems = file(text).generalProblems()
    let problem = try #require(problems.first)
    #expect(problem.rule == "known-file-kind" && problems.count == 1)
    #expect(problem.message.hasPrefix("this is \(description)"), "\(problem.message)")
    #expect(file(text, isNamed: false).generalProblems().isEmpty)
  }

  /// The name of a file tells whose it is, as that of a ConfigMap does.
  @Test func theNameOfAFileCounts() {
    let bytes = Array("modle_list: []\n".utf8)
    let expected = ["litellm-config.yaml": true, "apps/LiteLLM/config.yaml": false, "config.yaml": false]
    for (name, isKnown) in expected {
      #expect(DocumentFile(SourceFile(id: SourceID(index: 0), name: name, bytes: bytes)).isKnown == isKnown, "\(name)")
    }
  }

  /// A chart's template that was only found is nobody's mistake; who names one is told.
  @Test(arguments: [
    config + "\n{{- if .Values.a }}\nrouter_settings: {}\n{{- end }}\n",
    config + "\nrouter_settings: {{ .Values.a }}\n",
    "apiVersion: v1\nkind: ConfigMap\ndata:\n  c: |\n" + indented(config, 4) + "\n    router_settings: {{ .a }}\n",
    "apiVersion: v1\nkind: ConfigMap\ndata:\n  c: |\n" + indented(config, 4) + "\n    {{- end }}\n",
  ])
  func aTemplateIsPassedOverUnlessItIsNamed(text: String) {
    #expect(file(text).generalProblems().map(\.rule) == ["valid-yaml"])
    #expect(file(text, isNamed: false).generalProblems().isEmpty)
  }

  /// A service connects files; by itself it is nothing to check, and no mistake to name.
  @Test func aServiceIsLookedAtBesideOthers() {
    let service = "apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { selector: { app: a } }\n"
    #expect(file(service).generalProblems().isEmpty && !file(service).isKnown)
    #expect(file(service).services.count == 1)
  }

  private struct NotRecognised: Error {}

  @Test func placesInsideATextAreThoseOfTheFile() throws {
    let text = Self.application("values: |", "ollama:\n  models:\n    pull: [phi4-mini]")
    guard case .ollama(let values)? = file(text).found.first?.document else { throw NotRecognised() }
    let model = try #require(values.part.backend.ollama?.alsoPull.first)
    #expect(String(decoding: Array(text.utf8)[model.range.offsets], as: UTF8.self) == "phi4-mini")
  }

  @Test(arguments: [
    application("values: |", "ollama: { models: {{ .Values.a }} }"), application("values: |", "ollama: ]"),
    "apiVersion: v1\nkind: ConfigMap\ndata:\n  c: |\n    litellm_settings: ]\n",
  ])
  func aTextThatCannotBeReadIsSaid(text: String) throws {
    let problem = try #require(file(text).generalProblems().first)
    #expect(problem.rule == "valid-yaml")
    #expect(Int(problem.range.start) >= text.utf8.count - 30, "it lies in the text")
  }
}
