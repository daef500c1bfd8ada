import Foundation
import TestSupport

/// A repository of its own for one test, in which gen is run as a user runs it. It is removed with the test.
final class Lab {
  let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "gen-lab-\(UUID().uuidString)")

  /// - Parameter files: by their paths from the root.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try TestSupport.run("git", ["init", "--quiet", root.path])
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ path: String) -> URL { root.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }

  /// Runs gen to its end.
  func gen(_ arguments: String...) throws -> (status: Int32, stdout: String, stderr: String) {
    try gen(arguments)
  }

  func gen(_ arguments: [String]) throws -> (status: Int32, stdout: String, stderr: String) {
    let process = Process()
    let (stdout, stderr) = (url(".git/stdout"), url(".git/stderr"))
    for file in [stdout, stderr] { try Data().write(to: file) }
    process.executableURL = Bundle.main.bundleURL.appending(path: "gen")
    if let bundle = Bundle.allBundles.first(where: { $0.bundlePath.hasSuffix(".xctest") }) {
      process.executableURL = bundle.bundleURL.deletingLastPathComponent().appending(path: "gen")
    }
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try text(".git/stdout"), try text(".git/stderr"))
  }
}
