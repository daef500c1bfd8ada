/// Takes JavaScript apart, so that what stands in comments and strings is not mistaken for code.
struct JavaScriptLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [JavaScriptToken] = []
  /// For each template whose substitution is read, how many braces are open within it.
  private var substitutions: [Int] = []
  /// The end of a line on which a regular expression was looked for in vain, so that it is not read for each `/` again.
  private var lineWithoutExpression = 0

  static func tokens(of text: String) -> [JavaScriptToken] {
    var lexer = JavaScriptLexer(bytes: Array(text.utf8))
    while lexer.position < lexer.bytes.count { lexer.readToken() }
    return lexer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { peek(1) }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func readToken() {
    let start = position
    switch bytes[position] {
    case 0x09...0x0D, 0x20: position += 1
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skip { $0 == 0x0A }
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipBlockComment()
    case UInt8(ascii: "/") where isRegularExpressionNext && skipRegularExpression(): add(.other, "", from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(until: bytes[position])
    case UInt8(ascii: "`"): readTemplate()
    case UInt8(ascii: "}") where substitutions.last == 0:
      substitutions.removeLast()
      readTemplate()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      skip { !Self.isPartOfName($0) && $0 != UInt8(ascii: ".") }
      add(.other, "", from: start)
    case let byte where Self.isPartOfName(byte):
      skip { !Self.isPartOfName($0) }
      add(.name, String(decoding: bytes[start..<position], as: UTF8.self), from: start)
    default: readMark()
    }
  }

  private mutating func add(_ kind: JavaScriptToken.Kind, _ text: String, from start: Int) {
    tokens.append(JavaScriptToken(kind: kind, text: text, bytes: start..<position))
  }

  private mutating func skip(until isEnd: (UInt8) -> Bool) {
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
  }

  private mutating func skipBlockComment() {
    position += 2
    while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
    position = min(position + 2, bytes.count)
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  private mutating func readMark() {
    let start = position
    let long = ["...", "=>", "?."].first { bytes[position...].starts(with: $0.utf8) }
    // In `a ?.5 : 1` a number begins.
    let isConditional = long == "?." && peek(2).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    let mark = isConditional ? "?" : long ?? String(decoding: [bytes[position]], as: UTF8.self)
    position += mark.utf8.count
    if let last = substitutions.indices.last {
      substitutions[last] += mark == "{" ? 1 : mark == "}" ? -1 : 0
    }
    add(.mark, mark, from: start)
  }

  // MARK: - Regular expressions

  /// Words after which an operand comes, not an operator.
  private static let wordsBeforeOperands: Set = [
    "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof", "void",
    "yield",
  ]

  /// Whether a `/` begins a regular expression here, rather than being a division.
  private var isRegularExpressionNext: Bool {
    guard let last = tokens.last else { return true }
    return switch last.kind {
    case .name: Self.wordsBeforeOperands.contains(last.text)
    case .mark: ![")", "]", "}"].contains(last.text)
    case .string, .other: false
    }
  }

  /// - Returns: whether there is one; a line cannot end within it.
  private mutating func skipRegularExpression() -> Bool {
    if position < lineWithoutExpression { return false }
    var end = position + 1
    var isInClass = false
    while end < bytes.count, bytes[end] != 0x0A {
      switch bytes[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        position = end + 1
        skip { !Self.isPartOfName($0) }
        return true
      default: break
      }
      end += 1
    }
    lineWithoutExpression = end
    return false
  }

  // MARK: - Strings

  private mutating func readString(until mark: UInt8) {
    let start = position
    position += 1
    var text: [UInt8] = []
    // A string that is not closed ends with its line.
    while position < bytes.count, bytes[position] != mark, bytes[position] != 0x0A { readCharacter(into: &text) }
    if position < bytes.count, bytes[position] == mark { position += 1 }
    add(.string, String(decoding: text, as: UTF8.self), from: start)
  }

  /// Reads on after the opening mark of a template, or after one of its substitutions.
  private mutating func readTemplate() {
    let start = position
    let isWhole = bytes[position] == UInt8(ascii: "`")
    position += 1
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "`") {
      if bytes[position] == UInt8(ascii: "$"), next == UInt8(ascii: "{") {
        position += 2
        substitutions.append(0)
        return add(.other, "", from: start)
      }
      readCharacter(into: &text)
    }
    position = min(position + 1, bytes.count)
    add(isWhole ? .string : .other, String(decoding: text, as: UTF8.self), from: start)
  }

  /// One character of a string, or the one that an escape stands for (ECMA-262, section 12.9.4).
  private mutating func readCharacter(into text: inout [UInt8]) {
    let byte = bytes[position]
    position += 1
    guard byte == UInt8(ascii: "\\"), position < bytes.count else { return text.append(byte) }
    let escaped = bytes[position]
    position += 1
    switch escaped {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += Array(String(Character(readHexadecimal())).utf8)
    case 0x0A: break  // the string goes on in the next line
    default: text.append(escaped)
    }
  }

  /// The character that four digits stand for.
  private mutating func readHexadecimal() -> Unicode.Scalar {
    let digits = bytes[position...].prefix(4)
    position += digits.count
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}
