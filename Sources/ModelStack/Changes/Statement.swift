/// One thing that a stack says, in an operator's words: `ollama-qwen timeout: 120s`.
///
/// Subject, word and name tell which thing it is; two stacks are compared by them.
struct Statement: Hashable, Sendable {
  /// The alias it is about; nil for what is about a part of the stack as a whole.
  var subject: String?
  /// A word of gen's own; nil for what a subject is first of all: an alias its model.
  var word: String?
  /// What of several it is: the name of a label, the key of a value that is passed on, a model that is pulled.
  var name: String?
  /// Nil where being there is all it says.
  var value: String?
}

/// Collects what a part of a stack says, in the order of its manifest.
struct Statements: Sendable {
  private(set) var all: [Statement] = []

  /// Says nothing where there is no value.
  mutating func say(_ word: String?, _ value: String?, about subject: String? = nil) {
    if let value { all.append(Statement(subject: subject, word: word, value: value)) }
  }

  /// One of several under a word; nothing where there is no value.
  mutating func say(_ word: String, of name: String, _ value: String?, about subject: String? = nil) {
    if let value { all.append(Statement(subject: subject, word: word, name: name, value: value)) }
  }

  /// Things of which each is there or not.
  mutating func list(_ word: String, _ names: [String], about subject: String? = nil) {
    all += names.map { Statement(subject: subject, word: word, name: $0) }
  }
}
