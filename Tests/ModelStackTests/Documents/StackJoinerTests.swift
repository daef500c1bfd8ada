import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What is joined, and what stays apart because it is not certain.
@Suite struct StackJoinerTests {
  /// For each LiteLLM config, by its path, the paths of the files whose servers its routes lead to.
  private func joins(_ files: [(path: String, text: String)]) -> [String: [String]] {
    var sources = SourceSet()
    let documents = files.map { DocumentFile(sources.add(name: $0.path, bytes: Array($0.text.utf8))) }
    let stacks = StackJoiner.stacks(of: DocumentParts(of: documents)).filter(\.showsLiteLLM)
    return Dictionary(
      uniqueKeysWithValues: stacks.map { stack in
        let places = stack.backends.compactMap(\.manifest?.place.source)
        return (sources[stack.name.range.source].name, places.map { sources[$0].name })
      })
  }

  private func litellm(_ urls: String...) -> String {
    let items = urls.enumerated().map { number, url in
      "- { model_name: m\(number), litellm_params: { model: ollama/phi4-mini, api_base: \"\(url)\" } }"
    }
    return "model_list:\n" + items.joined(separator: "\n") + "\n"
  }

  private func values(_ name: String? = "ollama", namespace: String? = nil, port: Int = 11434) -> String {
    let name = name.map { "fullnameOverride: \($0)\n" } ?? ""
    let namespace = namespace.map { "namespaceOverride: \($0)\n" } ?? ""
    return name + namespace + "service: { port: \(port) }\nollama: { models: { pull: [phi4-mini] } }\n"
  }

  @Test(arguments: [
    "http://ollama:11434", "http://ollama.ml:11434", "http://ollama.ml.svc.cluster.local:11434/",
  ])
  func aServiceIsKnownByItsName(url: String) {
    #expect(joins([("l.yaml", litellm(url)), ("v.yaml", values())]) == ["l.yaml": ["v.yaml"]])
    #expect(joins([("l.yaml", litellm(url)), ("v.yaml", values(nil))]) == ["l.yaml": ["v.yaml"]])
  }

  @Test(arguments: [
    "http://ollama:8080", "http://llm:11434", "http://localhost:11434", "http://ollama.example.com:11434",
    "https://ollama.com", "os.environ/OLLAMA_API_BASE",
  ])
  func otherAddressesLeadElsewhere(url: String) {
    #expect(joins([("l.yaml", litellm(url)), ("v.yaml", values()), ("w.yaml", values(nil))]) == ["l.yaml": []])
  }

  @Test func namespacesAreComparedWhereBothSayOne() {
    let files = { (namespace: String?) in
      [("l.yaml", self.litellm("http://ollama.ml:11434")), ("v.yaml", self.values(namespace: namespace))]
    }
    #expect(joins(files("ml")) == ["l.yaml": ["v.yaml"]])
    #expect(joins(files(nil)) == ["l.yaml": ["v.yaml"]])
    #expect(joins(files("ai")) == ["l.yaml": []])
    #expect(
      joins([
        ("l.yaml", litellm("http://ollama.a:11434", "http://ollama.b:11434")), ("v.yaml", values()),
      ]) == ["l.yaml": []], "it can be either")
  }

  @Test func twoFilesForOneServerAreNotChosenFrom() {
    let config = ("l.yaml", litellm("http://ollama:11434"))
    #expect(joins([config, ("v.yaml", values()), ("w.yaml", values())]) == ["l.yaml": []])
    #expect(
      joins([config, ("v.yaml", values()), ("w.yaml", values(nil))]) == ["l.yaml": []], "one can lie over the other")
    #expect(joins([config, ("v.yaml", values()), ("other/w.yaml", values(nil))]) == ["l.yaml": ["v.yaml"]])
  }

  @Test func oneChartOfTwoServersIsNotChosenFor() {
    let config = litellm("http://ollama-cpu:11434", "http://ollama-gpu:11434")
    #expect(joins([("l.yaml", config), ("v.yaml", values(nil))]) == ["l.yaml": []])
    #expect(joins([("l.yaml", config), ("v.yaml", values("ollama-gpu"))]) == ["l.yaml": ["v.yaml"]])
  }

  /// Clusters side by side, which all call their services alike.
  @Test func theNearestIsTaken() {
    let config = litellm("http://ollama.ml:11434")
    #expect(
      joins([
        ("clusters/a/litellm/config.yaml", config), ("clusters/a/ollama/values.yaml", values()),
        ("clusters/b/litellm/config.yaml", config), ("clusters/b/ollama/values.yaml", values()),
      ]) == [
        "clusters/a/litellm/config.yaml": ["clusters/a/ollama/values.yaml"],
        "clusters/b/litellm/config.yaml": ["clusters/b/ollama/values.yaml"],
      ])
    #expect(
      joins([
        ("clusters/a/config.yaml", config), ("clusters/a/values.yaml", values()), ("clusters/b/config.yaml", config),
      ]) == ["clusters/a/config.yaml": ["clusters/a/values.yaml"], "clusters/b/config.yaml": []],
      "the server of another cluster is not borrowed")
    #expect(
      joins([("a/config.yaml", config), ("b/config.yaml", config), ("c/values.yaml", values())])
        == ["a/config.yaml": [], "b/config.yaml": []], "it can be either's")
  }

  @Test func oneFileCanHoldAll() {
    let all = litellm("http://ollama:11434") + "---\n" + values()
    #expect(joins([("all.yaml", all), ("other/values.yaml", values())]) == ["all.yaml": ["all.yaml"]])
  }

  @Test func manyAddressesOfOneServerAreOne() throws {
    let text = litellm("http://ollama:11434", "http://ollama.ml:11434", "http://ollama:11434/") + "---\n" + values()
    var sources = SourceSet()
    let file = DocumentFile(sources.add(name: "all.yaml", bytes: Array(text.utf8)))
    let stack = try #require(Array(StackJoiner.stacks(of: DocumentParts(of: [file]))).first)
    #expect(stack.backends.map(\.name.value) == ["ollama"])
    #expect(stack.models.map(\.backend.value) == ["ollama", "ollama", "ollama"])
  }
}
