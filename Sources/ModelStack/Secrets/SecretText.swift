/// Finds secrets in a text by its lines, whether or not it is YAML: what does not parse, diffs, messages, code, arguments.
struct SecretText {
  struct Match {
    /// The bytes of the secret.
    var range: Range<Int>
    /// The bytes of the name before it, where it is one by its name.
    var name: Range<Int>?
    /// What it is, with its article; nil where it is not certain enough to be reported, and only hidden.
    var what: String?

    /// Whether a name or a form speaks for it, and not chance alone.
    var isCertain: Bool { name != nil || what != nil }
  }

  typealias Text = UnsafeBufferPointer<UInt8>

  /// What the lines below a name without a value on its line are, as far as they are indented more.
  private enum Below {
    /// Its value, if it is no mapping.
    case value
    /// Its block text, `|` or `>`, or the rest of a quoted text.
    case text
  }

  private let text: Text
  private var matches: [Match] = []
  private var below: (kind: Below, indent: Int, name: Range<Int>)?
  /// Whether the last `name:` names a secret, so that the next `value:` is one.
  private var variable: Range<Int>?
  /// The option at the end of the last line, whose value may be the next one.
  private var option: Range<Int>?

  /// All secrets of a text, in no order; some lie in others.
  ///
  /// - Parameter text: UTF-8, or what a file has in its place.
  static func matches(in text: Text) -> [Match] {
    var scanner = SecretText(text)
    scanner.scanLines()
    let shapes = SecretShape.matches(in: text).map { Match(range: $0.range, what: $0.name) }
    return shapes + scanner.matches
  }

  private init(_ text: Text) { self.text = text }

  private mutating func scanLines() {
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      scan(SecretLine(text, start..<end))
      start = end + 1
    }
  }

  private mutating func scan(_ line: SecretLine) {
    if line.isBlank { return }
    if hideBelow(line) { return }
    if let option, let value = line.item {
      add(value, name: option)
      self.option = nil
      return
    }
    option = nil
    var cursor = line
    while let word = cursor.nextWord() {
      if let token = cursor.token(afterScheme: word) { add(token, what: "a token") }
      if let start = cursor.valueStart(after: word) {
        take(word, valueFrom: start, &cursor)
      } else {
        addRandom(word)
      }
    }
  }

  /// Hides a line as part of what a name above began.
  private mutating func hideBelow(_ line: SecretLine) -> Bool {
    guard let (kind, indent, name) = below else { return false }
    if line.indent > indent, kind == .text || !line.isEntry {
      add(line.item ?? line.content, name: name)
      return true
    }
    below = nil
    return false
  }

  /// - Parameter name: what stands before `:` or `=`, or an option.
  private mutating func take(_ name: Range<Int>, valueFrom start: Int, _ cursor: inout SecretLine) {
    if text[name].elementsEqual("name".utf8) {
      let word = cursor.word(from: start)
      variable = SecretName.isCertain(text[word]) ? word : nil
    } else if let variable, text[name].elementsEqual("value".utf8) {
      self.variable = nil
      take(cursor.value(of: name, from: start), named: variable, &cursor)
    } else if SecretName.isCertain(text[name]), !cursor.isProse(name, valueFrom: start) {
      take(cursor.value(of: name, from: start), named: name, &cursor)
    } else if SecretName.isHarmless(text[cursor.path(endingWith: name)]) {
      cursor.skip(to: cursor.word(from: start).upperBound)
    } else {
      addRandom(name)
    }
  }

  private mutating func take(_ value: SecretLine.Value, named name: Range<Int>, _ cursor: inout SecretLine) {
    switch value.form {
    case .text where value.range.isEmpty: below = (.value, cursor.indent, name)
    case .option where value.range.isEmpty: option = name
    case .block: below = (.text, cursor.indent, name)
    case .collection: break
    case .text, .option, .open:
      add(value.range, name: name)
      if value.form == .open { below = (.text, cursor.indent, name) }
      cursor.skip(to: value.range.upperBound)
    }
  }

  private mutating func add(_ range: Range<Int>, name: Range<Int>) {
    let value = text[range]
    let isVariable = SecretReference.isVariable(value) || SecretReference.isMisspelt(value)
    if isVariable || SecretReference.holdsVariable(value) || SecretReference.isReference(value) { return }
    let isCount = SecretName.mayBeCount(text[name]) && SecretReference.isShortNumber(value)
    if isCount || SecretReference.isNoText(value) { return }
    let what = RandomText.isKeyLike(value) ? "what looks like a random secret" : nil
    matches.append(Match(range: range, name: name, what: what))
  }

  private mutating func add(_ range: Range<Int>, what: String) {
    if !SecretReference.isReference(text[range]) { matches.append(Match(range: range, what: what)) }
  }

  /// Words that look like chance are hidden under whatever name, unless they are digests or ids.
  private mutating func addRandom(_ word: Range<Int>) {
    guard word.count >= SecretShape.shortest, RandomText.isRandom(text[word]), !isDigest(word) else { return }
    matches.append(Match(range: word))
  }

  /// Whether `sha256:`, `sha512-` or the `@` of a pinned version stands before it.
  private func isDigest(_ range: Range<Int>) -> Bool {
    let before = text[max(0, range.lowerBound - 7)..<range.lowerBound]
    return before.last == UInt8(ascii: "@") || before.elementsEqual("sha256:".utf8)
      || text[range].starts(with: "sha256-".utf8) || text[range].starts(with: "sha512-".utf8)
  }
}
