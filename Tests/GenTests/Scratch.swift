import Foundation
import TestSupport

/// A repository of its own for one test, in which gen is run as a user runs it. It is removed with the test.
final class Scratch {
  /// What one run of gen left behind.
  struct Run: Equatable {
    var status: Int32
    var stdout: String
    var stderr: String
  }

  let root: URL
  private let streams: URL

  /// - Parameter files: by their paths from the root.
  init(_ files: [String: String] = [:], isRepository: Bool = true) throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let folder = parent.appending(path: "gen-tests-\(UUID().uuidString)")
    root = folder.appending(path: "lab")
    streams = folder.appending(path: "streams")
    for folder in [root, streams] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    if isRepository { try TestSupport.run("git", ["init", "--quiet", root.path]) }
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: root.deletingLastPathComponent())
  }

  // MARK: Files

  func url(_ path: String) -> URL { root.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    try makeFolder(url(path).deletingLastPathComponent())
    try Data(text.utf8).write(to: url(path))
  }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    try write(try text(path).replacing(old, with: new), to: path)
  }

  func makeFolder(_ path: String) throws { try makeFolder(url(path)) }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  private func makeFolder(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Whatever tells whether a file was touched.
  struct State: Equatable {
    var contents: Data?
    var inode: UInt64
    var modified: Date
    var permissions: Int
  }

  /// Everything below a folder, with links unfollowed and git's own folder left out.
  func states(in folder: String = "") throws -> [String: State] {
    let top = folder.isEmpty ? root : url(folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: top.path)) ?? []
    var states: [String: State] = [:]
    for path in paths where path != ".git" && !path.hasPrefix(".git/") {
      let file = top.appending(path: path).path
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      let isFile = attributes[.type] as? FileAttributeType == .typeRegular
      states[path] = State(
        contents: isFile ? try Data(contentsOf: URL(filePath: file)) : nil,
        inode: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0,
        modified: attributes[.modificationDate] as? Date ?? .distantPast,
        permissions: (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0)
    }
    return states
  }

  /// The paths of the files below a folder, sorted.
  func files(in folder: String) throws -> [String] {
    try states(in: folder).filter { $0.value.contents != nil }.keys.sorted()
  }

  // MARK: Runs

  /// Runs gen to its end.
  ///
  /// - Parameter folder: the current folder, from the root.
  func gen(_ arguments: String..., in folder: String = "", environment: [String: String] = [:]) throws -> Run {
    try gen(arguments, in: folder, environment: environment)
  }

  func gen(_ arguments: [String], in folder: String = "", environment: [String: String] = [:]) throws -> Run {
    try start(arguments, in: folder, environment: environment).wait()
  }

  /// Runs a line of shell in which `$GEN` is gen.
  func shell(_ line: String) throws -> Run {
    let shell = Program(URL(filePath: "/bin/sh"), ["-c", line], streams)
    return try shell.start(in: root, ["GEN": Self.gen.path]).wait()
  }

  /// Starts gen without waiting for its end.
  func start(_ arguments: [String], in folder: String = "", environment: [String: String] = [:]) throws -> Program {
    try Program(Self.gen, arguments, streams).start(in: folder.isEmpty ? root : url(folder), environment)
  }

  /// The program that was built with these tests: it lies beside their bundle, which an argument names on every platform.
  static let gen: URL = {
    guard let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }) else {
      preconditionFailure("no argument names the bundle of the tests")
    }
    let path = bundle.components(separatedBy: ".xctest")[0]
    return URL(filePath: path).deletingLastPathComponent().appending(path: "gen")
  }()
}

/// One running program. Its streams are files, which never fill up.
final class Program {
  private let process = Process()
  private let stdout: URL
  private let stderr: URL

  init(_ program: URL, _ arguments: [String], _ streams: URL) {
    let name = UUID().uuidString
    stdout = streams.appending(path: name + ".stdout")
    stderr = streams.appending(path: name + ".stderr")
    process.executableURL = program
    process.arguments = arguments
  }

  func start(in folder: URL, _ environment: [String: String]) throws -> Program {
    process.currentDirectoryURL = folder
    let inherited = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.file(at: stdout)
    process.standardError = try Self.file(at: stderr)
    try process.run()
    return self
  }

  func wait() throws -> Scratch.Run {
    process.waitUntilExit()
    return Scratch.Run(
      status: process.terminationStatus,
      stdout: String(decoding: try Data(contentsOf: stdout), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: stderr), as: UTF8.self))
  }

  private static func file(at url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
