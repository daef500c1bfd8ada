/// What libyaml says of a syntax error, and the same in an operator's words.
struct SyntaxProblem {
  /// libyaml's own sentence.
  let problem: String
  /// What libyaml was reading, such as `while scanning a simple key`.
  let context: String?
  let range: SourceRange
  let contextRange: SourceRange
  /// Whether the place is a tab: libyaml then only says that no token starts with it.
  let isAtTab: Bool

  var error: YAMLSyntaxError {
    if isAtTab {
      return YAMLSyntaxError("a tab cannot indent YAML", at: range, hint: "indent with spaces")
    }
    let words = Self.words[problem]
    // A key without its colon is found out only on a later line; the key is the place to mend.
    let isAtContext = problem == "could not find expected ':'"
    return YAMLSyntaxError(
      words?.message ?? problem, at: isAtContext ? contextRange : range, hint: words?.hint,
      context: isAtContext ? nil : context.map { YAMLSyntaxError.Context(message: $0, range: contextRange) })
  }

  /// libyaml 0.2.5's sentences (scanner.c, parser.c) that say little to who has not read its source.
  private static let words: [String: (message: String, hint: String)] = [
    "could not find expected ':'": (
      "this line is neither a 'key: value' pair nor part of a text", "write ':' and a space behind the key"
    ),
    "did not find expected key": (
      "the line does not fit the mapping it stands in", "indent it like the keys around it"
    ),
    "mapping values are not allowed in this context": (
      "a ':' cannot stand here", "quote the text that holds it, or indent the line like the keys around it"
    ),
    "did not find expected '-' indicator": (
      "the line does not fit the list it stands in", "begin it with '- ', or indent it like the items around it"
    ),
    "block sequence entries are not allowed in this context": (
      "a list item cannot stand here", "put it on a line of its own below the key"
    ),
    "found unexpected end of stream": ("the file ends within a quoted text", "close the quote"),
    "found unexpected document indicator": ("a document ends within a quoted text", "close the quote"),
    "did not find expected ',' or ']'": ("a '[' list is not closed here", "write ',' between items and ']' at the end"),
    "did not find expected ',' or '}'": (
      "a '{' mapping is not closed here", "write ',' between entries and '}' at the end"
    ),
    "found unknown escape character": (
      "the text in double quotes has an unknown escape", "write '\\\\' for a backslash, or use single quotes"
    ),
    "found character that cannot start any token": (
      "no value can start with this character", "quote the text"
    ),
    "did not find expected <document start>": (
      "text follows the end of the document", "indent the line, or remove what stands before it"
    ),
  ]
}
