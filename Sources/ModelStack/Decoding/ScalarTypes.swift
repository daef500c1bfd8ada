internal import YAML

extension ValueType {
  /// A scalar that `parse` turns into a value, or says why it cannot.
  static func scalar<Plain>(
    _ description: TypeDescription, _ parse: @escaping @Sendable (YAMLNode) -> Result<Plain, ScalarProblem>
  ) -> ValueType where Value == Located<Plain> {
    ValueType(description: description) { node, site in
      let isNull = node.isNull
      guard node.kind == .scalar, !isNull else {
        let hint = "write \(description.words)" + (isNull ? "" : " in its place")
        return .failure(
          wrongKind(node, site, takes: description.words, hint: hint, hidesText: description.mayHoldSecret))
      }
      switch parse(node) {
      case .success(let value): return Decoded(Located(value, at: node.range))
      case .failure(let problem):
        let found = node.isPlain ? "'\(node.text)'" : "the text '\(node.text)'"
        var diagnostic = DecodingRule.validValue.diagnostic(
          problem.message ?? "\(site.title) takes \(description.words), not \(found)", at: node.range,
          hint: problem.hint ?? "write \(description.words)")
        diagnostic.replacement = problem.replacement
        diagnostic.hidesText = description.mayHoldSecret
        return .failure(diagnostic)
      }
    }
  }
}

extension YAMLNode {
  /// Whether it is a plain scalar that stands for nothing, to every reader.
  fileprivate var isNull: Bool {
    guard kind == .scalar, isPlain else { return false }
    return switch textLength {
    case 0: true
    case 1: text == "~"
    case 4: text == "null"
    default: false
    }
  }
}

/// Why a scalar is not what its key takes.
struct ScalarProblem: Error {
  /// Nothing where it is enough to say what the key takes.
  var message: String?
  /// Nothing where it is enough to say what the key takes.
  var hint: String?
  /// What was surely meant.
  var replacement: String?
}

// MARK: - Text

extension ValueType where Value == Located<String> {
  static let text = ValueType.scalar(.text) { .success($0.text) }

  /// The name of an environment variable. A literal key is refused, and never shown.
  static let environmentVariable = ValueType.scalar(.environmentVariable) { node in
    let text = node.text
    if isEnvironmentName(text) { return .success(text) }
    if let name = referencedVariable(in: text) {
      return .failure(
        ScalarProblem(
          message: "the bare name of an environment variable belongs here", hint: "write '\(name)'", replacement: name))
    }
    return .failure(
      ScalarProblem(
        message: "the name of an environment variable belongs here: capital letters, digits and '_'",
        hint: "keep the key itself in a Secret, and write the name of its variable, such as 'OPENAI_API_KEY'"))
  }

  /// A name by RFC 1123: lower-case letters, digits and `-`, at most 63 bytes.
  static let kubernetesName = ValueType.scalar(.kubernetesName) { node in
    let text = node.text
    if KubernetesName.isLabel(text) { return .success(text) }
    return .failure(
      ScalarProblem(
        message: "'\(text)' is not a name by Kubernetes' grammar",
        hint: "use lower-case letters, digits and '-', at most 63, beginning and ending with a letter or digit"))
  }

  /// A file from the root, in characters that no shell takes for its own: scp before OpenSSH 9.0 hands the path to the
  /// shell of the other side (https://www.openssh.com/txt/release-9.0).
  static let absolutePath = ValueType.scalar(.absolutePath) { node in
    let text = node.text
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = names.dropFirst().allSatisfy { name in
      !name.isEmpty && name != "." && name != ".." && name.utf8.allSatisfy(isPathByte)
    }
    if names.count > 1, names[0].isEmpty, isPlain { return .success(text) }
    return .failure(
      ScalarProblem(
        message: "'\(text)' is not a file's path from the root",
        hint: "begin with '/', end with the file's name, and use letters, digits, '-', '_' and '.' between"))
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_.".utf8.contains(byte)
  }

  static let url = ValueType.scalar(.url) { node in
    let text = node.text
    let rest = ["http://", "https://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>\\^`{|}".utf8.contains($0) }
    if let rest, !rest.isEmpty, rest.first != "/", isClean { return .success(text) }
    return .failure(ScalarProblem(hint: "write it with its scheme, such as 'http://gpu-box:8000'"))
  }

  static let requirementID = ValueType.scalar(.requirementID) { node in
    let text = node.text
    return Requirement.Kind(id: text) != nil ? .success(text) : .failure(ScalarProblem())
  }

  /// A word without blanks, such as an alias or a provider's model id.
  static let word = ValueType.scalar(.text) { node in
    let text = node.text
    // Most names are ASCII, and asking Unicode about each letter is slow.
    if text.isEmpty { return .failure(ScalarProblem(message: "the name is empty", hint: "write one")) }
    let isASCIIWord = node.withText { $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    if isASCIIWord || text.unicodeScalars.allSatisfy(isWordScalar) { return .success(text) }
    return .failure(
      ScalarProblem(message: "the name '\(text)' has blanks or control characters", hint: "remove them"))
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
  }

  /// By POSIX (Base Definitions 8.1), whose names have no small letters: a password often has.
  private static func isEnvironmentName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x30 || first > 0x39 else { return false }
    return text.utf8.count <= 128
      && text.utf8.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
  }

  /// The variable in LiteLLM's or the shell's spelling of its value: `os.environ/NAME`, `$NAME`, `${NAME}`.
  private static func referencedVariable(in text: String) -> String? {
    for (opening, closing) in [("os.environ/", ""), ("${", "}"), ("$", "")] {
      guard text.hasPrefix(opening), text.hasSuffix(closing) else { continue }
      let name = String(text.dropFirst(opening.count).dropLast(closing.count))
      return isEnvironmentName(name) ? name : nil
    }
    return nil
  }
}

// MARK: - Numbers, booleans, words of a list

extension ValueType where Value == Located<Int> {
  static func integer(_ range: ClosedRange<Int>) -> ValueType {
    .scalar(.integer(range)) { node in
      let text = node.text
      guard case .int(let value) = PlainScalar(text), range.contains(value) else {
        let meant = Int(text.filter { $0 != "_" }).flatMap { range.contains($0) && text.first != "+" ? $0 : nil }
        return .failure(ScalarProblem(hint: meant.map { "write '\($0)'" }))
      }
      guard node.isPlain else {
        return .failure(ScalarProblem(hint: "write the number without quotes", replacement: text))
      }
      return .success(value)
    }
  }
}

extension ValueType where Value == Located<Bool> {
  static let boolean = ValueType.scalar(.boolean) { node in
    let text = node.text
    if node.isPlain, case .bool(let value) = PlainScalar(text) { return .success(value) }
    let meant: Bool? =
      switch text.lowercased() {
      case "yes", "on", "y", "true": true
      case "no", "off", "n", "false": false
      default: nil
      }
    return .failure(
      ScalarProblem(
        hint: meant.map { "write '\($0)' without quotes, which every reader takes for a boolean" },
        replacement: meant.map(String.init)))
  }
}

extension ValueType {
  /// One of the cases of an enumeration, by its raw value.
  static func oneOf<Choice>(_ type: Choice.Type) -> ValueType
  where Value == Located<Choice>, Choice: RawRepresentable<String> & CaseIterable & Sendable {
    let words = Choice.allCases.map(\.rawValue)
    return .scalar(.oneOf(words)) { node in
      let text = node.text
      if let choice = Choice(rawValue: text) { return .success(choice) }
      let nearest = Suggestion.nearest(to: text, among: words).first
      let hint = nearest.map { "write '\($0)'" } ?? (words.count > 1 ? "write one of them" : nil)
      return .failure(ScalarProblem(hint: hint, replacement: Suggestion.onlyNearest(to: text, among: words)))
    }
  }
}
