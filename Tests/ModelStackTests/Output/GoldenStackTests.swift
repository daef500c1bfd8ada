import Foundation
import ModelStack
import TestSupport
import Testing
import YAML

/// Whole stacks with all that is made of them, under `Tests/Fixtures/stacks`: review is the diff of the recorded files.
@Suite struct GoldenStackTests {
  static let names = Fixtures.names(in: "stacks")

  @Test(arguments: names) func nothingIsToBeSaidOfIt(name: String) throws {
    let (outcome, report) = lint(try Fixtures.text("stacks/\(name)/models.yaml"))
    #expect(outcome.diagnostics.isEmpty && outcome.acceptedCount == 0, "\(report)")
  }

  /// A stack is made as if its folder were a repository.
  @Test(arguments: names) func itsManifestsAreAsRecorded(name: String) throws {
    let folder = Fixtures.root.appending(path: "stacks/\(name)")
    let made = try ManifestTree(renderedFrom: folder)
    let recorded = try ManifestTree(readFrom: folder)
    if ProcessInfo.processInfo.environment["GEN_RECORD"] == "1", made != recorded {
      try made.write(to: folder, replacing: recorded)
      Issue.record("recorded \(name): run again without GEN_RECORD")
      return
    }
    #expect(made == recorded, "GEN_RECORD=1 swift test records this:\n\(made.diff(from: recorded))")
  }

  @Test func theHomeLabsManifestsAreUpToDate() throws {
    let made = try ManifestTree(renderedFrom: Fixtures.repository)
    let committed = try ManifestTree(readFrom: Fixtures.repository, below: "generated/")
    #expect(made == committed, "run gen:\n\(made.diff(from: committed))")
  }

  @Test func everyFolderSaysWhatItIsFor() throws {
    #expect(Self.names.count >= 8)
    for name in Self.names {
      let text = try Fixtures.text("stacks/\(name)/models.yaml")
      #expect(text.hasPrefix("# "), "\(name)/models.yaml begins with a comment that says what the stack is for")
    }
  }

  /// All manifests, and what stands in them as a document of its own, in one run of Python.
  @Test func pyYAMLReadsTheSameValuesAsTheComposer() throws {
    var texts: [String: String] = [:]
    for name in Self.names {
      let tree = try ManifestTree(readFrom: Fixtures.root.appending(path: "stacks/\(name)"))
      for (path, bytes) in tree.files { texts["\(name)/\(path)"] = String(decoding: bytes, as: UTF8.self) }
    }
    for (path, text) in texts {
      if let config = try embeddedConfig(in: text) { texts["\(path), config.yaml"] = config }
    }
    #expect(texts.count > 3 * Self.names.count)
    let told = try readByPyYAML(texts)
    for (path, text) in texts {
      #expect(try composed(text).told() == told[path], "\(path)")
    }
  }

  private func composed(_ text: String) throws -> YAMLNode {
    let source = SourceFile(id: SourceID(index: 0), name: "made.yaml", bytes: Array(text.utf8))
    return try #require(try YAMLComposer.compose(source).documents.first)
  }

  private func embeddedConfig(in text: String) throws -> String? {
    let data = try composed(text).entries.first { $0.key.text == "data" }?.value
    return data?.entries.first { $0.key.text == "config.yaml" }?.value.text
  }

  private func readByPyYAML(_ texts: [String: String]) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gen-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "texts.json")
    try JSONEncoder().encode(texts).write(to: input)
    let output = try run("python3", ["-c", tellingScript, input.path])
    return try JSONDecoder().decode([String: String].self, from: Data(output.utf8))
  }
}

/// Reads a JSON object of YAML texts and prints one of what PyYAML says they mean.
private let tellingScript = """
  import json, sys, yaml

  def told(value):
      if isinstance(value, dict):
          return "{" + ", ".join(told(key) + ": " + told(item) for key, item in value.items()) + "}"
      if isinstance(value, list):
          return "[" + ", ".join(map(told, value)) + "]"
      if isinstance(value, str):
          return "|".join(format(ord(letter), "x") for letter in value)
      return type(value).__name__ + " " + str(value).lower()

  texts = json.load(open(sys.argv[1], encoding="utf-8"))
  print(json.dumps({name: told(yaml.safe_load(text)) for name, text in texts.items()}))
  """
