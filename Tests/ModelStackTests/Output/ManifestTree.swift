import Foundation
@testable import ModelStack
import TestSupport
import Testing
import YAML

/// The manifests of one stack: bytes by their paths from the folder of its models.yaml.
struct ManifestTree: Equatable {
  var files: [String: [UInt8]] = [:]

  /// What a stack makes, on an empty disk.
  init(renderedFrom folder: URL) throws {
    var sources = SourceSet()
    let source = sources.add(
      name: "models.yaml", bytes: [UInt8](try Data(contentsOf: folder.appending(path: "models.yaml"))))
    let outcome = Pipeline().render(source, config: "models.yaml")
    var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
    let report = formatter.text(of: outcome.diagnostics, acceptedCount: 0)
    try #require(!outcome.hasErrors, "\(report)")
    let disk = InMemoryFileSystem()
    try disk.apply(ManifestPlan(outcome.manifests, in: .stack, on: disk).changes)
    files = disk.files(in: Workspace.stack.repository)
  }

  /// What lies in a folder beside its models.yaml.
  ///
  /// - Parameter prefix: what the paths begin with.
  init(readFrom folder: URL, below prefix: String = "") throws {
    let top = folder.appending(path: prefix)
    guard FileManager.default.fileExists(atPath: top.path) else { return }
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path) where path != "models.yaml" {
      let file = top.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files[prefix + path] = [UInt8](try Data(contentsOf: file))
    }
  }

  func write(to folder: URL, replacing old: ManifestTree) throws {
    for path in old.files.keys where files[path] == nil {
      try FileManager.default.removeItem(at: folder.appending(path: path))
    }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  func diff(from old: ManifestTree) -> String {
    Set(files.keys).union(old.files.keys).sorted().map { path in
      UnifiedDiff(old: old.files[path], new: files[path], oldLabel: "recorded/" + path, newLabel: "made/" + path)
        .text(style: TextStyle(isColored: false))
    }.joined()
  }
}

extension YAMLNode {
  /// What the composer says that a document means, in the words of `tellingScript`.
  func told() throws -> String {
    switch kind {
    case .mapping:
      return "{" + (try entries.map { try $0.key.told() + ": " + $0.value.told() }).joined(separator: ", ") + "}"
    case .sequence: return "[" + (try items.map { try $0.told() }).joined(separator: ", ") + "]"
    case .scalar where !isPlain: return Self.told(text)
    case .scalar:
      switch PlainScalar(text) {
      case .null: return "NoneType none"
      case .bool(let flag): return "bool \(flag)"
      case .int(let number): return "int \(number)"
      case .decimal: return "float \(try #require(Double(text)))"
      case .string: return Self.told(text)
      case .ambiguous(let reason):
        Issue.record("'\(text)' is written without quotes: \(reason)")
        return ""
      }
    }
  }

  private static func told(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "|")
  }
}
