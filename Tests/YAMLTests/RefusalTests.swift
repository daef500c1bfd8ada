import Testing
import YAML

/// Bytes that are no text, or that some readers read differently, are refused at their place.
@Suite struct RefusalTests {
  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8],
      [0x80],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8(bytes: [UInt8]) throws {
    let error = try #require(syntaxError(Array("a: ß\nb: ".utf8) + bytes + Array("\n".utf8)))
    #expect(error.message.hasSuffix("is not UTF-8"))
    #expect(error.range.offsets == 9..<10)
  }

  @Test func aCharacterCutOffByTheEndOfTheFile() throws {
    let error = try #require(syntaxError(Array("a: ".utf8) + [0xF0, 0x9F, 0x9A]))
    #expect(error.message == "byte 0xF0 is not UTF-8")
    #expect(error.range.offsets == 3..<4)
  }

  static let characters: [(Unicode.Scalar, String)] = [
    ("\u{0}", "a NUL byte cannot stand in YAML"), ("\u{7}", "the control character U+0007 cannot stand in YAML"),
    ("\u{1B}", "the control character U+001B cannot stand in YAML"),
    ("\u{7F}", "the control character U+007F cannot stand in YAML"),
    ("\u{9F}", "the control character U+009F cannot stand in YAML"),
    ("\u{FFFE}", "the control character U+FFFE cannot stand in YAML"),
    ("\u{85}", "U+0085 ends a line for some readers only"), ("\u{2028}", "U+2028 ends a line for some readers only"),
    ("\u{2029}", "U+2029 ends a line for some readers only"),
    ("\r", "a carriage return without a line feed ends a line for some readers only"),
    ("\u{FEFF}", "a byte-order mark can stand only at the start of the file"),
  ]

  /// In a value, a quoted text and a comment alike, whatever stands before.
  @Test(arguments: characters, ["a: ", "a: 'x", "# x ", "ß: 1\n# ", "\u{FEFF}a: "])
  func charactersThatNoYAMLHolds(_ character: (scalar: Unicode.Scalar, message: String), before: String) throws {
    let error = try #require(syntaxError(before + String(character.scalar) + "b\n"))
    #expect(error.message == character.message)
    let start = before.utf8.count
    #expect(error.range.offsets == start..<start + String(character.scalar).utf8.count)
    #expect(error.hint != nil)
  }

  @Test func aCarriageReturnAtTheEndOfTheFile() throws {
    #expect(try #require(syntaxError("a: 1\r\nb: 2\r")).range.offsets == 10..<11)
  }

  @Test(arguments: ["\t", "\r\n", "\u{A0}", "\u{2027}", "\u{202A}", "\u{E000}", "\u{FFFD}", "\u{10FFFF}", "~"])
  func otherCharactersAreText(text: String) {
    #expect(syntaxError("a: x # \(text)\n") == nil)
  }

  @Test(
    arguments: [UTF16Order.little, .big], ["version: 1\n", "\u{FEFF}version: 1\n", "\u{FEFF}größe: 1\n", "\u{FEFF}"])
  func utf16IsRefusedByItsName(order: UTF16Order, text: String) throws {
    let error = try #require(syntaxError(order.bytes(of: text)))
    #expect(error.message == "the file is UTF-16, not UTF-8")
    #expect(error.range.offsets == 0..<0)
  }

  enum UTF16Order: Sendable {
    case little, big

    func bytes(of text: String) -> [UInt8] {
      text.utf16.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return self == .big ? pair : pair.reversed()
      }
    }
  }

  @Test(arguments: [
    ("a:\n\tb: 1\n", 3), ("\ta: 1\n", 0), ("a:\n  b: 1\n\tc: 2\n", 10), ("a:\n  \tb: 1\n", 5), ("-\ta: 1\n", 1),
    ("a: |\n\ttext\n", 5),
  ])
  func tabsThatIndent(text: String, place: Int) throws {
    let error = try #require(syntaxError(text))
    #expect(error.message == "a tab cannot indent YAML")
    #expect(error.range.offsets == place..<place + 1)
  }

  @Test(arguments: ["a:\tb\n", "a: b\t# c\n", "a: [\tb\t,\n\tc ]\n", "a: 'b\tc'\n", "a: |\n  b\n  \tc\n", "# \t\n"])
  func tabsElsewhereAreAccepted(text: String) {
    #expect(syntaxError(text) == nil)
  }
}
