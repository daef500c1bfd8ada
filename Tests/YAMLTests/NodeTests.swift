import Testing
import YAML

/// What a node says of itself, beside its place.
@Suite struct NodeTests {
  private func document(_ text: String) throws -> YAMLNode {
    try #require(try compose(text).documents.first)
  }

  @Test(arguments: [
    ("plain", ScalarStyle.plain), ("'single'", .singleQuoted), ("\"double\"", .doubleQuoted),
    ("|\n  literal\n", .literal), (">\n  folded\n", .folded),
  ])
  func stylesAreKept(text: String, style: ScalarStyle) throws {
    let node = try document(text)
    #expect(node.kind == .scalar)
    #expect(node.scalarStyle == style)
    #expect(node.isPlain == (style == .plain))
  }

  @Test(arguments: [
    ("one\n  two\n\n  three", "one two\nthree"), ("'it''s'", "it's"), (#""\x41\u00e9\U0001F680\t\N""#, "Aé🚀\t\u{85}"),
    ("\"one\n  two\"", "one two"), (">\n  one\n  two\n\n  three\n", "one two\nthree\n"),
    ("|-\n  one\n  two\n", "one\ntwo"),
    ("|+\n  one\n\n", "one\n\n"), ("|2\n    one\n", "  one\n"), ("|\r\n  one\r\n  two\r\n", "one\ntwo\n"), ("''", ""),
  ])
  func textsAreUnquotedAndUnfolded(text: String, value: String) throws {
    #expect(try document(text).text == value)
  }

  @Test func collectionsAreInOrder() throws {
    let node = try document("b: [3, 1]\na: {}\nc:\n  - 2\n")
    #expect(node.kind == .mapping)
    #expect(node.collectionStyle == .block)
    #expect(node.entries.map(\.key.text) == ["b", "a", "c"])
    #expect(node.entries.map(\.value.kind) == [.sequence, .mapping, .sequence])
    #expect(node.entries.map(\.value.collectionStyle) == [.flow, .flow, .block])
    #expect(node.entries[0].value.items.map(\.text) == ["3", "1"])
    #expect(node.entries[1].value.entries.isEmpty)
    #expect(node.items.isEmpty && node.text.isEmpty)
  }

  @Test func tagsAreKeptAndNotInterpreted() throws {
    let entries = try document("a: !!int x\nb: !lab {}\nc: 1\n").entries
    #expect(entries.map(\.value.tag) == ["tag:yaml.org,2002:int", "!lab", nil])
    #expect(entries[0].value.text == "x")
  }

  @Test func documentsAreInOrder() throws {
    let documents = try compose("a: 1\n---\n- b\n---\n").documents
    #expect(documents.map(\.kind) == [.mapping, .sequence, .scalar])
    #expect(documents.map(\.written) == ["a: 1", "- b", ""])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", "# only\n# comments\n", "   ", "\r\n"])
  func aFileWithoutContentHasNoDocument(text: String) throws {
    #expect(try compose(text).documents.isEmpty)
  }

  @Test func scalarOffsetsLeaveCommentsOut() throws {
    let text = "a: 1 # one\nb: | # two\n  # text\n# three\nc: '# four'\n"
    let tree = try compose(text)
    let scalars = tree.scalarOffsets.map { tree.source.text(of: $0) }
    #expect(scalars == ["a", "1", "b", "\n  # text", "c", "'# four'"])
  }
}
