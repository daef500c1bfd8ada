public import Foundation
import Testing

/// Where a program lies on PATH.
public func findProgram(_ name: String) -> URL? {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: "\($0)/\(name)") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

/// Runs a program to its end and gives what it printed on standard output; a status other than 0 fails the test.
@discardableResult
public func run(_ name: String, _ arguments: [String], in directory: URL? = nil) throws -> String {
  let program: URL = try #require(findProgram(name), "\(name) is not installed")
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = directory
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0, "\(name) \(arguments)")
  return String(decoding: bytes, as: UTF8.self)
}
