import TestSupport
import Testing
import YAML

/// YAML texts within YAML files, each place as an editor shows it.
@Suite struct EmbeddedYAMLTests {
  /// The text below the key `text` of a file.
  private func embedded(_ file: String) throws -> (EmbeddedYAML, SourceFile) {
    let tree = try compose(file)
    let entry = try #require(tree.documents[0].entries.last { $0.key.text == "text" })
    return (try EmbeddedYAML(in: entry.value), tree.source)
  }

  /// `line:column` of what a key holds.
  private func place(of key: String, in file: String) throws -> String {
    let (embedded, source) = try embedded(file)
    let node = try #require(embedded.tree.documents[0].subtree.first { $0.text == key })
    let location = LineTable(source).location(at: Int(node.range.start))
    return "\(location.line):\(location.column)"
  }

  @Test(arguments: [
    ("text: |\n  a:\n    b: here\n", "3:8"),
    ("# é\r\ntext: |\r\n  a: here\r\n", "3:6"),
    ("\u{FEFF}text: |\n  a: here\n", "2:6"),
    ("other: [ä, ö]\ntext: |  # a remark\n\n  # é\n  a: {é: x, b: here}\nmore: 1\n", "5:16"),
    ("text: |2\n  a: here\n", "2:6"),
    ("text: |\n  # first\n  ---\n  a: here\n", "4:6"),
    ("text: |-\n      a: |\n        here\n      b: c\n", "2:10"),
    ("deep:\n  - 1\ntext: |\n      a:\n      - here\n", "5:9"),
  ])
  func aLiteralBlockKeepsItsPlaces(file: String, expected: String) throws {
    let wanted = try embedded(file).0.tree.documents[0].subtree.first { $0.text == "here\n" } == nil ? "here" : "here\n"
    #expect(try place(of: wanted, in: file) == expected)
    #expect(try embedded(file).0.isExact)
  }

  @Test(arguments: ["text: \"a: here\\nb: 1\"\n", "text: 'a: here'\n", "text: >\n  a: here\n"])
  func aQuotedOrFoldedTextHasOnePlace(file: String) throws {
    let (embedded, _) = try embedded(file)
    #expect(!embedded.isExact)
    #expect(embedded.tree.documents[0].entries.first?.value.text.hasPrefix("here") == true)
    #expect(embedded.tree.documents[0].subtree.allSatisfy { $0.range.start == 6 && $0.range.end == 6 })
  }

  @Test func anAliasShowsTheTextThatItStandsFor() throws {
    #expect(try place(of: "here", in: "first: &t |\n  a: here\ntext: *t\n") == "2:6")
  }

  @Test(arguments: [
    ("text: |\n  a: [1\n", 2), ("text: |\n  a: 1\n  - b\n", 3), ("text: \"a: [1\"\n", 1),
  ])
  func aMistakeHasItsPlaceInTheFile(file: String, line: Int) throws {
    let tree = try compose(file)
    do throws(YAMLSyntaxError) {
      _ = try EmbeddedYAML(in: tree.documents[0].entries[0].value)
      Issue.record("it was read")
    } catch {
      #expect(LineTable(tree.source).location(at: Int(error.range.start)).line == line)
    }
  }

  /// Of several documents the first is read, and the place of the second is told.
  @Test(arguments: [
    ("text: |\n  a: 1\n  ---\n  b: 2\n", "3:3"), ("text: |\n  a: 1\n  --- # next\n  b: 2\nmore: 1\n", "3:3"),
    ("text: |\n  ---\n  a: 1\n  ---\n", "4:3"), ("text: |\n  a: 1\n  ...\n  # c\n  ---\n  b: 2\n", "5:3"),
    ("text: |\n  a: 1\n  ...\n  b\n", "4:3"), ("text: \"a: 1\\n---\\nb: 2\"\n", "1:7"),
    ("text: >\n  a: 1\n\n  ---\n\n  b: 2\n", "1:7"),
  ])
  func aSecondDocumentHasItsPlace(file: String, expected: String) throws {
    let (embedded, source) = try embedded(file)
    #expect(embedded.tree.documents[0].entries.first?.value.text == "1")
    let location = LineTable(source).location(at: Int(try #require(embedded.secondDocument).start))
    #expect("\(location.line):\(location.column)" == expected)
  }

  @Test(arguments: [
    "text: |\n  --- # first\n  a: 1\n", "text: |\n  %YAML 1.1\n  ---\n  a: 1\n", "text: |\n  a: 1\n  ...\n",
    "text: |\n  a: 1\n  # ---\n", "text: |\n  a: 1\n  b: |\n    ---\n    c\n", "text: |\n  a: 1\n  b: ---\n  ---c: 2\n",
    "text: |\n  a: 1\n  ...\n  # c\n# ---\n", "text: |\r\n  ---\r\n  a: 1\r\n  ...\r\n",
  ])
  func oneDocumentIsOne(file: String) throws {
    let (embedded, _) = try embedded(file)
    #expect(embedded.secondDocument == nil && embedded.tree.documents.count == 1)
    #expect(embedded.tree.documents[0].entries.first?.value.text == "1")
  }

  @Test func duplicateKeysHaveTheirPlaces() throws {
    let (embedded, source) = try embedded("text: |\n  a: 1\n  a: 2\n")
    let duplicate = try #require(embedded.tree.duplicateKeys.first)
    #expect(LineTable(source).location(at: Int(duplicate.range.start)).line == 3)
  }

  @Test(arguments: ["text: |\n", "text: ''\n", "text: |\n  # only a comment\n"])
  func anEmptyTextHasNoDocument(file: String) throws {
    #expect(try embedded(file).0.tree.documents.isEmpty)
  }
}
