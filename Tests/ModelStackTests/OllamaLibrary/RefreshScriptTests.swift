import Foundation
import TestSupport
import Testing

@testable import ModelStack

/// The script that makes the embedded text, run on a small sample.
@Suite struct RefreshScriptTests {
  static let listing = """
    # Tags as listed on 2026-01-02.
    Beta\tlatest\t0123456789ab\t2.5GB\t128K\ttools,vision
    Beta\t7b-q4_K_M\t0123456789ab\t2.5GB\t128K\ttools,vision
    Beta\t7b-text\t123456789abc\t4GB\t512\ttools,vision
    Beta\tcloud\t23456789abcd\t\t1M\ttools,vision
    alpha\tlatest\t3456789abcde\t46MB\t2K\t

    """
  static let shape = """
    {"architecture": "gemma4", "block_count": 4, "embedding_length": 8, "head_count": 2, "head_count_kv": 1,
     "key_length": 16, "value_length": 16, "vocab_size": 100, "context_length": 2048, "source": "a file, v1",
     "note": "seen", "sliding_window": 32, "sliding_window_pattern": "3 local : 1 global", "parameter_count": 9,
     "global_layers": {"key_length": 64}, "attention_layers": [1, 3]}
    """
  static let shapes = """
    {"models": [{"name": "Beta",
      "architectures": {"7b": \(shape), "text": \(shape)},
      "sizes": {"7b": "7b", "*": "7b"},
      "tags": [{"tag": "7b-text", "digest12": "123456789abc", "arch": "text"},
               {"tag": "latest", "digest12": "0123456789ab", "size_bytes": 2500000000, "model_blob_bytes": 2400000000}]
    }]}
    """
  static let columns =
    "gemma4\t4\t8\t2\t1\t16\t16\t100\t2048\tsliding_window=32\tattention_layers=1,3\tsliding_window_period=4"
    + "\tglobal_key_length=64"
  static let lines = [
    "listed\t2026-01-02",
    "model alpha",
    "model Beta\ttools,vision",
    "origin Beta/7b\ta file, v1\t\tseen",
    "origin Beta/text\ta file, v1\t\tseen",
    "shape Beta/7b\t\(columns)",
    "shape Beta/text\t\(columns)",
    "tag alpha:latest\t3456789abcde\t46MB\t2048",
    "tag Beta:7b-q4_K_M\t0123456789ab\t2.5GB\t131072\t7b",
    "tag Beta:7b-text\t123456789abc\t4GB\t512\ttext",
    "tag Beta:cloud\t23456789abcd\t\t1048576\t7b",
    "tag Beta:latest\t0123456789ab\t2.5GB\t131072\t7b\t2400000000\t2500000000",
  ]

  @Test func makesSortedLines() throws {
    let result = try run(listing: Self.listing, shapes: Self.shapes)
    #expect(result.status == 0, "\(result.errors)")
    #expect(text(of: result.output).filter { !$0.hasPrefix("#") } == Self.lines)
    #expect(try run(listing: Self.listing, shapes: Self.shapes).output == result.output)
  }

  @Test func readerUnderstandsWhatTheScriptMakes() throws {
    let library = OllamaLibrary(
      text(of: try run(listing: Self.listing, shapes: Self.shapes).output).joined(separator: "\n"))
    #expect(library.listedOn == "2026-01-02")
    #expect(library.models.map(\.name) == ["alpha", "Beta"])
    #expect(library.model(named: "BETA")?.capabilities == [.tools, .vision])
    #expect(library.tags(ofModel: "beta").map(\.name) == ["7b-q4_K_M", "7b-text", "cloud", "latest"])
    let beta = try ModelReference("beta")
    #expect(library.tag(of: beta)?.exactSize?.projector == ByteCount(100_000_000))
    #expect(library.shape(of: beta)?.attentionLayers == [1, 3])
    #expect(
      library.shape(of: beta)?.globalCache == ModelShape.CacheWidth(headCountKV: 1, keyLength: 64, valueLength: 16))
    #expect(library.origin(of: beta) == ShapeOrigin(source: "a file, v1", base: nil, note: "seen"))
    #expect(library.shape(of: try ModelReference("alpha")) == nil)
  }

  @Test(arguments: [
    ("as listed on", "on", "as listed on"),
    ("alpha\tlatest", "BETA\tLatest\tabc\t1GB\t2K\ttools,vision\nalpha\tlatest", "twice"),
    ("7b-text\t123456789abc\t4GB\t512\ttools,vision", "7b-text\t123456789abc\t4GB\t512\ttools", "capabilities"),
    ("0123456789ab", "fedcba987654", "another digest"),
  ])
  func refusesListings(part: String, replacement: String, complaint: String) throws {
    let listing = Self.listing.replacingOccurrences(of: part, with: replacement)
    try expectRefusal(listing: listing, shapes: Self.shapes, complaint: complaint)
  }

  @Test(arguments: [
    ("block_count", "blocks", "unknown figures"),
    ("3 local", "few local", "unknown pattern"),
    ("seen", "one\\ttwo", "a tab"),
    ("seen", "\\u00e9", "cannot hold"),
    (#""source": "a file, v1","#, "", "source"),
  ])
  func refusesShapes(part: String, replacement: String, complaint: String) throws {
    let shapes = Self.shapes.replacingOccurrences(of: part, with: replacement)
    try expectRefusal(listing: Self.listing, shapes: shapes, complaint: complaint)
  }

  private func expectRefusal(listing: String, shapes: String, complaint: String) throws {
    let result = try run(listing: listing, shapes: shapes)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(complaint), "\(result.errors)")
  }

  /// The lines of the string literal in the Swift source.
  private func text(of source: String) -> [String] {
    let lines = source.components(separatedBy: "\n")
    return Array(lines.drop { $0 != "    #\"\"\"" }.dropFirst().prefix { $0 != "\"\"\"#" })
  }

  private func run(listing: String, shapes: String) throws -> (status: Int32, output: String, errors: String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let listingFile = folder.appendingPathComponent("listing.tsv")
    let shapesFile = folder.appendingPathComponent("shapes.json")
    try listing.write(to: listingFile, atomically: true, encoding: .utf8)
    try shapes.write(to: shapesFile, atomically: true, encoding: .utf8)

    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", root.appendingPathComponent("Scripts/refresh-ollama-library.py").path, listingFile.path,
      shapesFile.path,
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The sample is far smaller than a pipe, so that neither can block the other.
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: outputData, as: UTF8.self), String(decoding: errorData, as: UTF8.self)
    )
  }
}
