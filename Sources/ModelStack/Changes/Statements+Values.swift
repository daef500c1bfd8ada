internal import YAML

// How the values of a stack are told.
extension Statements {
  mutating func say(_ word: String, _ value: Located<String>?, about subject: String? = nil) {
    say(word, value?.value, about: subject)
  }

  mutating func say(_ word: String, _ value: Located<Int>?, about subject: String? = nil) {
    say(word, value.map { String($0.value) }, about: subject)
  }

  mutating func say(_ word: String, _ value: Located<Bool>?, about subject: String? = nil) {
    say(word, value.map { $0.value ? "yes" : "no" }, about: subject)
  }

  mutating func say(_ word: String, _ value: Located<Duration>?, about subject: String? = nil) {
    say(word, value?.value.text, about: subject)
  }

  mutating func say(_ word: String, _ value: Located<Quantity>?, about subject: String? = nil) {
    say(word, value?.value.text, about: subject)
  }

  /// Labels or variables.
  mutating func say(_ word: String, _ settings: [Setting]) {
    for setting in settings { say(word, of: setting.name.value, setting.value.value) }
  }

  mutating func say(_ resource: String, _ resources: Resources, about subject: String? = nil) {
    say("\(resource) request", resources.request, about: subject)
    say("\(resource) limit", resources.limit, about: subject)
  }

  /// What models.yaml passes on, each scalar and each list by the keys that lead to it, joined by points.
  ///
  /// A key with a point in it looks like two keys; where only that changes, no statement does.
  mutating func say(_ word: String, _ value: YAMLValue?, about subject: String? = nil) {
    for entry in value?.entries ?? [] { say(word, entry.value, at: entry.key, about: subject) }
  }

  private mutating func say(_ word: String, _ value: YAMLValue, at path: String, about subject: String?) {
    if value.entries.isEmpty {
      say(word, of: path, YAMLEmitter.inline(value), about: subject)
    } else {
      for entry in value.entries { say(word, entry.value, at: "\(path).\(entry.key)", about: subject) }
    }
  }

  /// What the header of a manifest says of its stack: whose it is, and what it traces to. The texts behind the ids are
  /// the stack's.
  mutating func sayHeader(of stack: Stack, traces: [Located<String>], namespace: Bool = true) {
    say("stack", stack.name)
    if namespace { say("namespace", stack.namespace) }
    guard stack.requirements != nil else { return }
    for kind in Requirement.Kind.allCases {
      list("traces to", traces.map(\.value).filter { Requirement.Kind(id: $0) == kind })
    }
  }
}
