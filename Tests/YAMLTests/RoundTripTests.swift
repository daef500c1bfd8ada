import Foundation
import TestSupport
import Testing
import YAML

/// What is emitted comes back the same from every reader that matters: our own over libyaml, LiteLLM's (the
/// parser that PyYAML has of its own, by `yaml.safe_load`), and the two of kubectl (sigs.k8s.io/yaml, and kustomize's kyaml).
@Suite struct RoundTripTests {
  /// A Kubernetes object with every nasty string as key and as value, and random values.
  private static func object(seed: UInt64, isForKustomize: Bool = false) -> YAMLValue {
    var random = RandomValues(seed: seed, isForKustomize: isForKustomize)
    let strings = random.strings
    var keys: Set<String> = []
    let entries = strings.filter { keys.insert($0).inserted }.map { YAMLValue.Entry($0, .string($0)) }
    return .mapping(
      .init("apiVersion", .string("example.org/v1")), .init("kind", .string("Values")),
      .init("metadata", .mapping(.init("name", .string("values")))),
      .init(
        "values",
        .mapping(
          .init("keys", .mapping(entries)), .init("flow", .flow(strings.map { .string($0) })),
          .init("items", .sequence(strings.map { .string($0) })),
          .init("texts", .mapping(strings.enumerated().map { .init("t\($0)", YAMLValue(.text($1))) })),
          .init("listed", .sequence(strings.map { YAMLValue(.text($0)) })),
          .init("random", .sequence((0..<2000).map { _ in random.value(depth: 3) })))))
  }

  private static let objects: [YAMLValue] = (1...2).map { object(seed: $0) }

  private func expectValues(
    _ actual: JSONValue?, of expected: YAMLValue, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let actual = try #require(actual?["values"], "no values came back", sourceLocation: sourceLocation)
    let expected = try #require(JSONValue(expected)["values"])
    if let difference = actual.difference(from: expected) {
      Issue.record("\(difference)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: objects.indices) func ourComposerReadsTheSame(number: Int) throws {
    let emitted = YAMLEmitter.emit(header: ["Header"], Self.objects[number])
    let tree = try compose(emitted.bytes)
    #expect(tree.duplicateKeys.isEmpty)
    try expectValues(tree.documents.first.map { JSONValue($0) }, of: Self.objects[number])
  }

  /// Every document on its own, so that each failing value is seen.
  @Test func everySmallDocumentIsReadTheSame() throws {
    var random = RandomValues(seed: 3)
    for _ in 0..<3000 {
      let value = random.mapping(depth: 3)
      let emitted = YAMLEmitter.emit(value)
      let text = String(decoding: emitted.bytes, as: UTF8.self)
      #expect(emitted.bytes.count { $0 == 0x0A } == emitted.origins.count)
      #expect(YAMLEmitter.emit(value).bytes == emitted.bytes)
      let node = try #require(try compose(emitted.bytes).documents.first, "\(text)")
      if let difference = JSONValue(node).difference(from: JSONValue(value)) {
        Issue.record("\(difference)\n\(text)")
      }
    }
  }

  @Test(arguments: objects.indices) func pyYAMLReadsTheSame(number: Int) throws {
    // A key that is no string would be turned into one by JSON, so it is refused.
    let script = """
      import json, sys, yaml
      def check(value):
          if isinstance(value, dict):
              assert all(isinstance(key, str) for key in value), [key for key in value if not isinstance(key, str)]
              for item in value.values(): check(item)
          if isinstance(value, list):
              for item in value: check(item)
      value = yaml.load(open(sys.argv[1], "rb"), yaml.SafeLoader)
      check(value)
      print(json.dumps(value, default=repr))
      """
    try withFile(of: Self.objects[number]) { file in
      try expectValues(JSONValue(json: run("python3", ["-c", script, file.path])), of: Self.objects[number])
    }
  }

  @Test(arguments: objects.indices) func kubectlReadsTheSame(number: Int) throws {
    try withFile(of: Self.objects[number]) { file in
      try expectValues(kubectlReading(file), of: Self.objects[number])
    }
  }

  /// Kustomize writes YAML of its own, which kubectl tells as JSON.
  @Test func kustomizeReadsTheSame() throws {
    let object = Self.object(seed: 4, isForKustomize: true)
    try withFile(of: object) { file in
      let folder = file.deletingLastPathComponent()
      try Data("resources: [values.yaml]\n".utf8).write(to: folder.appending(path: "kustomization.yaml"))
      let built = folder.appending(path: "built.yaml")
      try Data(run("kubectl", ["kustomize", folder.path]).utf8).write(to: built)
      try expectValues(kubectlReading(built), of: object)
    }
  }

  private func withFile(of value: YAMLValue, _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "values.yaml")
      try Data(YAMLEmitter.emit(value).bytes).write(to: file)
      try body(file)
    }
  }
}
