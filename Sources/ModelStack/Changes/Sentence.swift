/// A sentence about a change, in which the words of gen and those of the operator are told apart: each format protects
/// itself from the latter in its own way.
///
/// In a literal, what stands between is gen's; `\(name: text)` is the operator's.
struct Sentence: Equatable, ExpressibleByStringInterpolation {
  enum Piece: Equatable {
    case word(String)
    case name(String)
  }

  var pieces: [Piece]

  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { pieces.append(.word(literal)) }
    mutating func appendInterpolation(_ word: String) { pieces.append(.word(word)) }
    mutating func appendInterpolation(name: String) { pieces.append(.name(name)) }
    mutating func appendInterpolation(_ sentence: Sentence) { pieces += sentence.pieces }
  }

  init(stringLiteral value: String) { pieces = [.word(value)] }
  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
  init(pieces: [Piece]) { self.pieces = pieces }

  /// The wordings one behind the other.
  static func joined(_ wordings: [Sentence], by separator: String) -> Sentence {
    Sentence(pieces: Array(wordings.map(\.pieces).joined(separator: [.word(separator)])))
  }

  /// As far as there are any, with blanks between.
  static func joined(
    subject: String? = nil, word: String? = nil, name: String? = nil, value: String? = nil
  ) -> Sentence {
    let pieces: [Piece?] = [
      subject.map { .name($0) }, word.map { .word($0) }, name.map { .name($0) }, value.map { .name($0) },
    ]
    return .joined(pieces.compactMap { $0 }.map { Sentence(pieces: [$0]) }, by: " ")
  }

  /// For a terminal or a log.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .word(let word): word
      case .name(let name): TextStyle.visible(name)
      }
    }.joined()
  }

  /// For a page of GitHub: the operator's words as code, in which no HTML, mention or link is one.
  var markdown: String {
    pieces.map { piece in
      switch piece {
      case .word(let word): word
      case .name(let name): MarkdownCode.span(name)
      }
    }.joined()
  }
}

/// Texts within Markdown (https://github.github.com/gfm/#code-spans).
enum MarkdownCode {
  /// Any text as it is, in one line: longer fences than any run of backticks within, and a blank where the text itself
  /// begins or ends with a backtick or a blank, which readers take off again.
  static func span(_ text: String) -> String {
    let text = TextStyle.visible(text)
    if text.isEmpty { return "(nothing)" }
    let fence = String(repeating: "`", count: longestRun(in: text) + 1)
    let ends = [text.first, text.last].compactMap { $0 }
    let isBlank = text.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
    let isTouching = !isBlank && (ends.contains("`") || ends.contains(" "))
    let padding = isTouching ? " " : ""
    return fence + padding + text + padding + fence
  }

  private static func longestRun(in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
