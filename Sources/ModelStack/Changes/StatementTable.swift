/// Statements by what they are about, to be compared with others.
struct StatementTable {
  /// What a statement is about. Where several are about the same, they are counted.
  struct Key: Hashable {
    var subject: String?
    var word: String?
    var name: String?
    var number = 0
  }

  /// Things of one kind, whose order counts: the subjects, or the names that one word has.
  struct List: Hashable {
    /// The subject and word of the names; both nil for the list of the subjects.
    var subject: String?
    var word: String?
  }

  private(set) var keys: [Key] = []
  private var values: [Key: String?] = [:]
  private var keysOfSubject: [String: [Key]] = [:]

  init(_ statements: [Statement]) {
    var counts: [Key: Int] = [:]
    for statement in statements {
      var key = Key(subject: statement.subject, word: statement.word, name: statement.name)
      let count = counts[key, default: 0]
      counts[key] = count + 1
      key.number = count
      keys.append(key)
      values[key] = .some(statement.value)
      if let subject = key.subject { keysOfSubject[subject, default: []].append(key) }
    }
  }

  func has(_ key: Key) -> Bool { values[key] != nil }

  /// The value, where there is one.
  subscript(key: Key) -> String? { values[key] ?? nil }

  /// Whether anything is said of a key's subject; of the part as a whole something always is.
  func has(subjectOf key: Key) -> Bool { key.subject.map { keysOfSubject[$0] != nil } ?? true }

  /// All that is said of a key's subject.
  func keys(ofSubjectOf key: Key) -> [Key] { key.subject.flatMap { keysOfSubject[$0] } ?? [] }

  /// The lists, each with those of its things that another table has too, in the order of this one.
  func lists(sharedWith other: StatementTable) -> [(list: List, things: [Key])] {
    var order: [List] = []
    var things: [List: [Key]] = [:]
    func add(_ key: Key, to list: List) {
      if things[list] == nil { order.append(list) }
      things[list, default: []].append(key)
    }
    for key in keys {
      if key.subject != nil, other.has(subjectOf: key), keys(ofSubjectOf: key).first == key {
        add(Key(subject: key.subject), to: List())
      }
      if key.name != nil, other.has(key) { add(key, to: List(subject: key.subject, word: key.word)) }
    }
    return order.map { ($0, things[$0] ?? []) }
  }
}
