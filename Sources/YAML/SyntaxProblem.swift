/// What libyaml says of a syntax error, and the same in an operator's words.
struct SyntaxProblem {
  /// libyaml's own sentence.
  let problem: String
  /// What libyaml was reading, such as `while scanning a simple key`.
  let context: String?
  let range: SourceRange
  /// Where what libyaml was reading begins.
  let contextRange: SourceRange
  /// Whether it begins on the line where libyaml gave up.
  let isOnOneLine: Bool
  /// What tells apart several mistakes for which libyaml has one sentence.
  let situation: Situation?

  /// What stands at the place, or before it.
  enum Situation: String {
    case atTab = "at a tab"
    case atEnd = "at the end of the file"
    case behindText = "behind text on its line"
  }

  /// A sentence of libyaml in plain words.
  struct Words {
    var message: String
    var hint: String
    /// What to say of the place where the construct begins, if that helps.
    var beginning: String?
    /// Whether the place to mend is where the construct begins, not where libyaml gave up.
    var isAtBeginning: Bool

    init(_ message: String, hint: String, beginning: String? = nil, isAtBeginning: Bool = false) {
      self.message = message
      self.hint = hint
      self.beginning = beginning
      self.isAtBeginning = isAtBeginning
    }
  }

  var error: YAMLSyntaxError {
    guard let words else { return YAMLSyntaxError(problem, at: range) }
    let context = isOnOneLine ? nil : words.beginning.map { YAMLSyntaxError.Context(message: $0, range: contextRange) }
    return YAMLSyntaxError(
      words.message, at: words.isAtBeginning ? contextRange : range, hint: words.hint, context: context)
  }

  /// The most particular entry of the table: by the situation, by the context, by the sentence alone.
  private var words: Words? {
    let keys = [situation?.rawValue, context].compactMap { $0 }.map { "\($0): \(problem)" } + [problem]
    return keys.lazy.compactMap { Self.words[$0] }.first
  }
}
