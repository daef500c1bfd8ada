import Testing
import YAML

/// Every node knows its place to the byte: each test lists what stands in the source at the nodes of a text, parents
/// before children, keys before values.
@Suite struct NodeRangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var written: [String]

    init(_ text: String, _ written: String...) {
      self.text = text
      self.written = written
    }

    var testDescription: String { text.debugDescription }
  }

  static let scalars = [
    Case("plain # comment\n", "plain"),
    Case("a: plain text\t# comment\n", "a: plain text", "a", "plain text"),
    Case("a: one\n   two\n\n   three\n\n", "a: one\n   two\n\n   three", "a", "one\n   two\n\n   three"),
    Case("a: 'it''s'  # comment\n", "a: 'it''s'", "a", "'it''s'"),
    Case("'a b': \"c\\td\"\n", "'a b': \"c\\td\"", "'a b'", "\"c\\td\""),
    Case(
      "a: |\n  one\n\n  two\n\n\n# comment\nb: 1\n",
      "a: |\n  one\n\n  two\n\n\n# comment\nb: 1", "a", "|\n  one\n\n  two", "b", "1"),
    Case(
      "a: >-\n  one\n  two  \n \nb: 1\n",
      "a: >-\n  one\n  two  \n \nb: 1", "a", ">-\n  one\n  two  ", "b", "1"),
    Case("a: |+\n  keep\n\n", "a: |+\n  keep", "a", "|+\n  keep"),
    Case("a: |\n", "a: |", "a", "|"),
    Case("a: |2\n    indented", "a: |2\n    indented", "a", "|2\n    indented"),
  ]

  static let emptyValues = [
    Case("a:\nb:   # comment\n", "a:\nb:", "a", "", "b", ""),
    Case("-\n- \n", "-\n-", "", ""),
    Case("? a\nb: 1\n", "? a\nb: 1", "a", "", "b", "1"),
    Case("{a: , b}\n", "{a: , b}", "a", "", "b", ""),
    Case("a: !!str\n", "a: !!str", "a", "!!str"),
  ]

  static let collections = [
    Case(
      "a:\n  b: 1\n  c: 2\n\nd: 3\n",
      "a:\n  b: 1\n  c: 2\n\nd: 3", "a", "b: 1\n  c: 2", "b", "1", "c", "2", "d", "3"),
    Case("a:\n- 1\n- 2\n\n# end\n", "a:\n- 1\n- 2", "a", "- 1\n- 2", "1", "2"),
    Case(
      "- - a\n  - b\n-   c: 1\n    d: 2\n",
      "- - a\n  - b\n-   c: 1\n    d: 2", "- a\n  - b", "a", "b", "c: 1\n    d: 2", "c", "1", "d", "2"),
    Case(
      "a: [ 1, {b: 2} , ]  # comment\n",
      "a: [ 1, {b: 2} , ]", "a", "[ 1, {b: 2} , ]", "1", "{b: 2}", "b", "2"),
    Case("[a: 1 , b]\n", "[a: 1 , b]", "a: 1", "a", "1", "b"),
    Case("a: {\n  b: 1\n  }\nc: []\n", "a: {\n  b: 1\n  }\nc: []", "a", "{\n  b: 1\n  }", "b", "1", "c", "[]"),
    Case(
      "a:\n  b:\n    c: [1]\n  # comment\n",
      "a:\n  b:\n    c: [1]", "a", "b:\n    c: [1]", "b", "c: [1]", "c", "[1]", "1"),
    Case("--- # first\na: 1\n...\n", "a: 1", "a", "1"),
    Case("? [a, b]\n: 1\n", "? [a, b]\n: 1", "[a, b]", "a", "b", "1"),
  ]

  /// Anchors and tags belong to their node; an alias stands where it is written.
  static let properties = [
    Case("a: &x one\nb: *x\n", "a: &x one\nb: *x", "a", "&x one", "b", "*x"),
    Case("a: &x\n  b: 1\n", "a: &x\n  b: 1", "a", "&x\n  b: 1", "b", "1"),
    Case("a: !!map {b: 1}\n", "a: !!map {b: 1}", "a", "!!map {b: 1}", "b", "1"),
  ]

  static let encodings = [
    Case("a: b\r\nc:\r\n  - d\r\n", "a: b\r\nc:\r\n  - d", "a", "b", "c", "- d", "d"),
    Case("a: |\r\n  x\r\n  y\r\nb: 1\r\n", "a: |\r\n  x\r\n  y\r\nb: 1", "a", "|\r\n  x\r\n  y", "b", "1"),
    Case("\u{FEFF}a: b\n", "a: b", "a", "b"),
    Case(
      "\u{FEFF}Größe: [ä, 🚀, e\u{301}] # Maß\nb: 1\n",
      "Größe: [ä, 🚀, e\u{301}] # Maß\nb: 1", "Größe", "[ä, 🚀, e\u{301}]", "ä", "🚀", "e\u{301}", "b", "1"),
  ]

  @Test(arguments: scalars + emptyValues + collections + properties + encodings)
  func rangesAreExact(_ text: Case) throws {
    let document = try #require(try compose(text.text).documents.first)
    #expect(document.subtree.map(\.written) == text.written)
  }

  /// The way from libyaml's count of characters to bytes goes by a checkpoint every 64 of them.
  @Test(arguments: 1..<200) func wideLettersShiftNothing(count: Int) throws {
    let text = "# " + String(repeating: "ß", count: count) + "\nkey: [\(String(repeating: "🚀", count: count)), end]\n"
    let nodes = try #require(try compose(text).documents.first).subtree
    #expect(nodes.first?.written.hasSuffix(", end]") == true)
    #expect(nodes[1].written == "key")
    #expect(nodes.last?.written == "end")
  }
}
