import Foundation
import TestSupport
import Testing
import YAML

/// The constructs of YAML, one file each: `Tests/Fixtures/conformance/NAME.yaml` is read as the documents in `NAME.json`,
/// every scalar as its text.
@Suite struct ConformanceTests {
  static let names = Fixtures.names(in: "conformance").filter { $0.hasSuffix(".yaml") }

  /// What libyaml reads and the PyYAML without it does not, which is LiteLLM's: docs/yaml.md says so.
  static let notPythons: Set = ["anchors-redefined.yaml", "question-mark-in-flow.yaml", "tabs.yaml"]

  private func expected(_ name: String) throws -> JSONValue {
    try JSONValue(json: Fixtures.text("conformance/\(name.replacing(".yaml", with: ".json"))"))
  }

  @Test(arguments: names) func weReadWhatIsMeant(name: String) throws {
    let tree = try compose(try Fixtures.bytes("conformance/\(name)"))
    let read = JSONValue.array(tree.documents.map(Self.texts))
    if let difference = read.difference(from: try expected(name)) { Issue.record("\(difference)") }
  }

  /// A parser with nothing in common with ours.
  @Test(arguments: names) func soDoesPyYAMLWithoutLibyaml(name: String) throws {
    let script = """
      import json, sys, yaml
      def texts(node):
          if isinstance(node, yaml.MappingNode): return {key.value: texts(item) for key, item in node.value}
          if isinstance(node, yaml.SequenceNode): return [texts(item) for item in node.value]
          return node.value
      try: print(json.dumps([texts(node) for node in yaml.compose_all(open(sys.argv[1], "rb"), yaml.SafeLoader)]))
      except yaml.YAMLError as error: print(json.dumps(str(error)))
      """
    let file = Fixtures.root.appending(path: "conformance/\(name)")
    let difference = try JSONValue(json: run("python3", ["-c", script, file.path])).difference(from: expected(name))
    #expect((difference != nil) == Self.notPythons.contains(name), "\(difference ?? "no difference")")
  }

  private static func texts(_ node: YAMLNode) -> JSONValue {
    switch node.kind {
    case .scalar: .string(node.text)
    case .sequence: .array(node.items.map(texts))
    case .mapping: .object(Dictionary(uniqueKeysWithValues: node.entries.map { ($0.key.text, texts($0.value)) }))
    }
  }
}
