/// How text is shown on a terminal, or without one.
public struct TextStyle: Sendable {
  public var isColored: Bool
  /// Whether a terminal shows the text, which what a file holds could steer.
  public var isForTerminal: Bool

  /// Text as it is, for whatever reads it.
  public static let plain = TextStyle(isColored: false)

  public init(isColored: Bool, isForTerminal: Bool = false) {
    self.isColored = isColored
    self.isForTerminal = isForTerminal
  }

  /// What a piece of text is.
  enum Role {
    case severity(Severity)
    case bold, dim, hint
    case removed, added
  }

  /// The text with the colour of its role (ECMA-48, select graphic rendition).
  func paint(_ text: String, as role: Role) -> String {
    guard isColored else { return text }
    let code =
      switch role {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      case .bold: "1"
      case .dim: "2"
      case .hint: "1;32"
      case .removed: "31"
      case .added: "32"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The text with escapes for control characters, so that a file cannot steer the terminal, and for blanks and marks
  /// that look like an ordinary blank or like nothing.
  public static func visible(_ text: String, keepsTabs: Bool = false) -> String {
    escaped(text) { scalar in
      if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F || keepsTabs && scalar == "\t" }
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
      default: return true
      }
    }
  }

  /// A path by which a program finds the file, with escapes for what steers a terminal or a log: control characters,
  /// and what turns the direction of the letters that follow. Line feeds and carriage returns are the caller's to encode.
  static func visible(path: String) -> String {
    escaped(path) { scalar in
      if scalar == "\n" || scalar == "\r" { return true }
      return switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: !scalar.properties.isBidiControl
      }
    }
  }

  private static func escaped(_ text: String, where isHarmless: (Unicode.Scalar) -> Bool) -> String {
    if text.unicodeScalars.allSatisfy(isHarmless) { return text }
    return text.unicodeScalars.map { scalar in
      isHarmless(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }.joined()
  }
}
