/// One token of a JavaScript text (ECMA-262, section 12), comments and blanks left out.
struct JavaScriptToken: Sendable {
  enum Kind: Sendable {
    /// An identifier or a keyword.
    case name
    /// A string or a template without substitutions.
    case string
    /// Punctuation: one character, or one of `=>`, `?.` and `...`.
    case mark
    /// A number, a regular expression, or a part of a template with substitutions.
    case other
  }

  var kind: Kind
  /// What it says: of a string the value, escapes resolved.
  var text: String
  /// Where it stands in the text, in bytes of UTF-8, quotes included.
  var bytes: Range<Int>

  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  func isName(_ name: String) -> Bool { kind == .name && text == name }
}
