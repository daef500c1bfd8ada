import Foundation
import TestSupport
import Testing

/// `YAML` and `ModelStack` do without Foundation, which would double the time that gen takes to start.
@Suite struct LinkageTests {
  private static func sources(of target: String) throws -> [URL] {
    let folder = Fixtures.repository.appending(path: "Sources/\(target)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return paths.map { folder.appending(path: $0) }
  }

  @Test(arguments: [("YAML", "CYAML"), ("ModelStack", "YAML")])
  func onlyTheTargetBelowIsImported(target: String, below: String) throws {
    // `public import struct YAML.SourceRange` imports YAML.
    let statement = /(?m)^ *(?:@\S+ +)?(?:[a-z]+ +)?import +(?:(?:struct|class|enum|func) +)?(\w+)/
    let modules = try Self.sources(of: target).flatMap { source in
      try String(contentsOf: source, encoding: .utf8).matches(of: statement).map { String($0.output.1) }
    }
    #expect(Set(modules) == [below])
  }

  /// The object files of the two targets, as they were built.
  @Test(.enabled(if: findProgram("nm") != nil), arguments: ["YAML", "ModelStack"])
  func noSymbolOfFoundationIsUsed(target: String) throws {
    let build = Scratch.gen.deletingLastPathComponent().appending(path: "\(target).build")
    let objects = try FileManager.default.contentsOfDirectory(atPath: build.path).filter { $0.hasSuffix(".o") }
    #expect(!objects.isEmpty)
    for object in objects {
      let symbols = try run("nm", ["-u", build.appending(path: object).path])
      // `10Foundation` and `20FoundationEssentials` in mangled names.
      #expect(!symbols.contains("10Foundation") && !symbols.contains("20FoundationEssentials"), "\(object)")
    }
  }
}
