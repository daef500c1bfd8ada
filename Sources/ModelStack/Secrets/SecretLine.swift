/// One line of a text on which names and their values are looked for, from its start to its end.
struct SecretLine {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// What stands after a name.
  struct Value {
    enum Form {
      /// A word, or what stands in quotes; empty at the end of the line.
      case text
      /// What follows an option of a command line; empty at the end of the line.
      case option
      /// The `|` or `>` of a block text.
      case block
      /// A quoted text that does not end on the line.
      case open
      /// The bracket of a mapping or list, or an alias.
      case collection
    }

    var form: Form
    var range: Range<Int>
  }

  private let text: Text
  private let line: Range<Int>
  private var position: Int
  /// How many blanks stand before the first word; the mark of a diff is one of them.
  let indent: Int
  /// How many brackets are open here.
  private var depth = 0

  init(_ text: Text, _ line: Range<Int>) {
    self.text = text
    self.line = line
    let isMarked = text[line].starts(with: "+".utf8) || text[line].starts(with: "-  ".utf8)
    let start = text[line].dropFirst(isMarked ? 1 : 0).drop { $0 <= 0x20 }.startIndex
    indent = start - line.lowerBound
    position = start
  }

  var isBlank: Bool { line.lowerBound + indent == line.upperBound }

  /// The line without the blanks around it.
  var content: Range<Int> { trimmed(line.lowerBound + indent..<line.upperBound) }

  /// The text of an item of a list, without quotes; nil where the line is none, or begins a mapping.
  var item: Range<Int>? {
    let content = content
    guard text[content].starts(with: "- ".utf8), !isEntry else { return nil }
    return unquoted(trimmed(content.lowerBound + 2..<content.upperBound))
  }

  /// Whether the line holds a key of a mapping: a word with a colon.
  var isEntry: Bool {
    let words = text[content].drop { $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: "\"") }
    let name = words.prefix(while: SecretShape.isKeyByte)
    let rest = text[name.endIndex..<content.upperBound].drop { $0 == UInt8(ascii: "\"") }
    return !name.isEmpty && rest.first == UInt8(ascii: ":") && rest.dropFirst().first.map { $0 <= 0x20 } ?? true
  }

  mutating func skip(to end: Int) { position = max(position, end) }

  /// The next run of letters, digits and `_-.`; nil at the end of the line.
  mutating func nextWord() -> Range<Int>? {
    while position < line.upperBound, !SecretShape.isKeyByte(text[position]) {
      switch text[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "\\"): position += 1
      default: break
      }
      position += 1
    }
    guard position < line.upperBound else { return nil }
    let start = position
    position = text[start..<line.upperBound].prefix(while: SecretShape.isKeyByte).endIndex
    return start..<position
  }

  /// A name with what stands before it up to a blank or a quote: the name of an annotation has a domain.
  func path(endingWith name: Range<Int>) -> Range<Int> {
    let before = text[line.lowerBound..<name.lowerBound].suffix(64).reversed()
    let length = before.prefix { SecretShape.isKeyByte($0) || $0 == UInt8(ascii: "/") }.count
    return name.lowerBound - length..<name.upperBound
  }

  /// The token after `Bearer` or `Basic`, where it is more than a word.
  func token(afterScheme word: Range<Int>) -> Range<Int>? {
    guard word.count == 5 || word.count == 6, word.upperBound < line.upperBound, text[word.upperBound] == 0x20 else {
      return nil
    }
    let scheme = text[word].map { $0 | 0x20 }
    guard scheme.elementsEqual("bearer".utf8) || scheme.elementsEqual("basic".utf8) else { return nil }
    let rest = text[word.upperBound..<line.upperBound].drop { $0 == 0x20 }
    let token = rest.prefix { $0 > 0x20 && !"\"'`,}]<\\".utf8.contains($0) }
    let hasCapital = token.dropFirst().contains { $0 &- 0x41 < 26 } && token.contains { $0 &- 0x61 < 26 }
    return token.count >= 8 && (hasCapital || token.contains(where: isDecimalDigit))
      ? token.startIndex..<token.endIndex : nil
  }

  /// Where the value of a word begins; nil unless `:`, `=` or, after an option, a blank or a comma follows.
  func valueStart(after word: Range<Int>) -> Int? {
    var next = text[word.upperBound..<line.upperBound]
    if isQuote(next.first) {
      next = next.dropFirst()
    } else if next.first == UInt8(ascii: "\\") {
      next = next.dropFirst(2)
    }
    next = next.drop { $0 == 0x20 || $0 == 0x09 }
    switch next.first {
    case UInt8(ascii: ":"), UInt8(ascii: "="):
      let isArrow = next.dropFirst().first == UInt8(ascii: "=") || next.dropFirst().first == UInt8(ascii: ">")
      return next.startIndex + (isArrow ? 2 : 1)
    case UInt8(ascii: ",") where isOption(word): return next.startIndex + 1
    default: return isOption(word) ? next.startIndex : nil
    }
  }

  /// The word at the place of a value, without quotes.
  func word(from start: Int) -> Range<Int> {
    let rest = text[start..<line.upperBound].drop { $0 == 0x20 || isQuote($0) }
    let word = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") && !isQuote($0) }
    return word.startIndex..<word.endIndex
  }

  /// What stands as the value of a name.
  func value(of name: Range<Int>, from start: Int) -> Value {
    let mark = text[start - 1]
    if isOption(name), mark != UInt8(ascii: "=") { return argument(from: start) }
    // What stands in quotes with its name ends with them; an assignment, as a shell, a URL or a program ends it.
    let before = name.lowerBound > line.lowerBound ? text[name.lowerBound - 1] : 0
    let isWithinQuotes = isQuote(before) && text[name.upperBound] != before
    let ends: [UInt8] = mark == UInt8(ascii: "=") ? Array("\"'`;& ".utf8) : isWithinQuotes ? [before] : []
    return value(from: start, endedBy: ends)
  }

  /// Whether words stand before a name and after it, as in `not a secret: the server asks for no key`.
  func isProse(_ name: Range<Int>, valueFrom start: Int) -> Bool {
    let before = text[line.lowerBound..<name.lowerBound]
    guard before.last == 0x20, let end = before.last(where: { $0 != 0x20 }), isASCIILetter(end) else { return false }
    // So much of a sentence tells.
    let words = text[start..<line.upperBound].prefix(128).split(separator: 0x20)
    return words.count > 1 && !words.contains { RandomText.isKeyLike($0) }
  }

  private func isOption(_ word: Range<Int>) -> Bool { text[word].starts(with: "--".utf8) }

  /// What stands after an option: nothing where another option does.
  private func argument(from start: Int) -> Value {
    let start = text[start..<line.upperBound].drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }.startIndex
    if start == line.upperBound || text[start] == UInt8(ascii: "]") {
      return Value(form: .option, range: line.upperBound..<line.upperBound)
    }
    var value = value(from: start, endedBy: Array("\"'`;& ,]".utf8))
    if text[value.range].starts(with: "-".utf8) { value.form = .collection }
    return value
  }

  private func value(from start: Int, endedBy ends: [UInt8]) -> Value {
    var rest = text[start..<line.upperBound].drop { $0 == 0x20 || $0 == 0x09 }
    while let first = rest.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
      rest = rest.drop { $0 > 0x20 }.drop { $0 == 0x20 }
    }
    let isEscaped = rest.first == UInt8(ascii: "\\")
    if isEscaped { rest = rest.dropFirst() }
    let empty = rest.startIndex..<rest.startIndex
    switch rest.first {
    case nil, UInt8(ascii: "#"): return Value(form: .text, range: line.upperBound..<line.upperBound)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return Value(form: .block, range: empty)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "*"):
      let isTemplate = rest.starts(with: "{{".utf8)
      return isTemplate ? plainValue(rest, endedBy: ends) : Value(form: .collection, range: empty)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      return quotedValue(rest, isEscaped: isEscaped)
    default: return plainValue(rest, endedBy: ends)
    }
  }

  private func quotedValue(_ rest: Slice<Text>, isEscaped: Bool) -> Value {
    let quote = rest[rest.startIndex]
    let start = rest.startIndex + 1
    var index = start
    while index < line.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        if isEscaped, index + 1 < line.upperBound, text[index + 1] == quote {
          return Value(form: .text, range: start..<index)
        }
        index += 1
      } else if byte == quote {
        let isDoubled = quote == UInt8(ascii: "'") && index + 1 < line.upperBound && text[index + 1] == quote
        if !isDoubled { return Value(form: .text, range: start..<index) }
        index += 1
      }
      index += 1
    }
    return Value(form: .open, range: trimmed(start..<line.upperBound))
  }

  /// A text without quotes: within brackets up to what ends it there, else up to a comment or the end of the line.
  private func plainValue(_ rest: Slice<Text>, endedBy ends: [UInt8]) -> Value {
    var end = rest.startIndex
    var level = 0
    while end < line.upperBound {
      let byte = text[end]
      if byte == UInt8(ascii: "#"), text[end - 1] == 0x20 { break }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") { level += 1 }
      if level == 0, depth > 0, ",}]".utf8.contains(byte) { break }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") { level = max(0, level - 1) }
      if level == 0, ends.contains(byte) || endsUnopened(at: end, after: rest.startIndex) { break }
      end += 1
    }
    return Value(form: .text, range: trimmed(rest.startIndex..<end))
  }

  /// Whether brackets go on or end here that were opened on another line, or in what was cut off: `x, y: z }`.
  private func endsUnopened(at position: Int, after start: Int) -> Bool {
    let next = position + 1 < line.upperBound ? text[position + 1] : 0x20
    switch text[position] {
    case UInt8(ascii: ","): return next <= 0x20
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return position > start && text[position - 1] == 0x20
    default: return false
    }
  }

  private func isQuote(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = range.last { text[$0] > 0x20 }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, let first = text[range].first, first == text[range].last, "\"'".utf8.contains(first) else {
      return range
    }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
