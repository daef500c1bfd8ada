import Testing
import YAML

/// Lines and columns as editors count them.
@Suite struct LineTableTests {
  private func location(of part: String, in text: String) throws -> YAML.SourceLocation {
    let bytes = Array(text.utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: part.utf8) })
    return LineTable(SourceFile(id: SourceID(index: 0), name: "test.yaml", bytes: bytes)).location(at: offset)
  }

  @Test func columnsCountUnicodeScalars() throws {
    let text = "a: 1\nGröße: [🚀, e\u{301}, x]\n"
    #expect(try location(of: "🚀", in: text) == YAML.SourceLocation(line: 2, column: 9))
    #expect(try location(of: "x", in: text) == YAML.SourceLocation(line: 2, column: 16))
  }

  @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r"]) func linesEndInLFAndCRLFAndLoneCR(text: String) throws {
    #expect(try location(of: "b", in: text) == YAML.SourceLocation(line: 2, column: 1))
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    #expect(try location(of: "a", in: "\u{FEFF}a: 1\n") == YAML.SourceLocation(line: 1, column: 1))
    #expect(try location(of: "1", in: "\u{FEFF}a: 1\n") == YAML.SourceLocation(line: 1, column: 4))
  }

  @Test func theEndOfTheFileHasAPlace() {
    let table = LineTable(SourceFile(id: SourceID(index: 0), name: "test.yaml", bytes: Array("ab\nc".utf8)))
    #expect(table.location(at: 4) == YAML.SourceLocation(line: 2, column: 2))
    #expect(table.location(at: 99) == YAML.SourceLocation(line: 2, column: 2))
    #expect(table.lineCount == 2)
    #expect(table.offsets(ofLine: 1) == 0..<2)
    #expect(table.offsets(ofLine: 2) == 3..<4)
  }
}
