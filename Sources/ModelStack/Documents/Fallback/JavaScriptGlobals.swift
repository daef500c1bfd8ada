/// Which names in a JavaScript text are global variables: those that are read and that the text declares nowhere.
///
/// Scopes are not told apart: a name that is declared anywhere counts as declared everywhere. Neither are names that are
/// tested first, as in `typeof fetch` and `globalThis.fetch ?`: such a text copes without them.
struct JavaScriptGlobals {
  private enum Role {
    case use, declaration, test
    /// A member of an object, or a key.
    case member
  }

  private let tokens: [JavaScriptToken]
  /// For each bracket the other one of its pair.
  private var partners: [Int: Int] = [:]
  /// For each token the opening bracket around it.
  private var around: [Int?] = []
  /// The opening brackets within which names are declared: parameters and destructuring patterns.
  private var bindings: Set<Int> = []

  /// - Parameter names: the names to look for.
  /// - Returns: the numbers of the tokens that read one, in their order.
  static func uses(of names: Set<String>, in tokens: [JavaScriptToken]) -> [Int] {
    let text = JavaScriptGlobals(tokens)
    let roles = tokens.indices.lazy.filter { tokens[$0].kind == .name && names.contains(tokens[$0].text) }
      .map { (number: $0, role: text.role(of: $0)) }
    let known = Set(roles.lazy.filter { $0.role == .declaration || $0.role == .test }.map { tokens[$0.number].text })
    return roles.filter { $0.role == .use && !known.contains(tokens[$0.number].text) }.map(\.number)
  }

  private init(_ tokens: [JavaScriptToken]) {
    self.tokens = tokens
    pairBrackets()
    for open in tokens.indices where partners[open].map({ $0 > open }) ?? false {
      let isWithin = around[open].map(bindings.contains) ?? false
      if isWithin || isParameterList(open) || isPattern(open) { bindings.insert(open) }
    }
  }

  private mutating func pairBrackets() {
    var open: [Int] = []
    for (number, token) in tokens.enumerated() {
      let isClosing = token.kind == .mark && [")", "]", "}"].contains(token.text)
      if isClosing, let first = open.popLast() {
        partners[first] = number
        partners[number] = first
      }
      around.append(open.last)
      if token.kind == .mark, ["(", "[", "{"].contains(token.text) { open.append(number) }
    }
  }

  /// The token that stands so far after another, as long as there is one.
  private func token(_ number: Int, _ distance: Int) -> JavaScriptToken? {
    tokens.indices.contains(number + distance) ? tokens[number + distance] : nil
  }

  private func isAny(of marks: Set<String>, _ number: Int, _ distance: Int) -> Bool {
    token(number, distance).map { $0.kind == .mark && marks.contains($0.text) } ?? false
  }

  private func isName(_ names: Set<String>, _ number: Int, _ distance: Int) -> Bool {
    token(number, distance).map { $0.kind == .name && names.contains($0.text) } ?? false
  }

  /// Whether a single `=` follows.
  private func isAssigned(_ number: Int) -> Bool {
    isAny(of: ["="], number, 1) && !isAny(of: ["="], number, 2)
  }

  /// Whether parentheses hold the parameters of a function, a method or a `catch`.
  private func isParameterList(_ open: Int) -> Bool {
    guard tokens[open].isMark("("), let close = partners[open] else { return false }
    if isAny(of: ["=>"], close, 1) || isName(["function", "catch"], open, -1) { return true }
    let isStatement = isName(["if", "for", "while", "switch", "with"], open, -1)
    return isAny(of: ["{"], close, 1) && token(open, -1)?.kind == .name && !isStatement
  }

  /// Whether brackets take a value apart: `const { a } =`, `for (const [a] of`.
  private func isPattern(_ open: Int) -> Bool {
    guard !tokens[open].isMark("("), let close = partners[open] else { return false }
    return isAssigned(close) || isName(["of"], close, 1)
  }

  private func role(of number: Int) -> Role {
    if isAny(of: [".", "?."], number, -1) { return roleOfMember(number) }
    if isName(["typeof"], number, -1) { return .test }
    let isDeclared = isName(["const", "let", "var", "function", "class"], number, -1)
    if isDeclared || isAssigned(number) || isAny(of: ["=>"], number, 1) { return .declaration }
    guard let open = around[number] else { return .use }
    if bindings.contains(open), isAny(of: ["(", "[", "{", ",", ":", "..."], number, -1),
      isAny(of: [")", "]", "}", ","], number, 1)
    {
      return .declaration
    }
    return tokens[open].isMark("{") && isKey(number) ? .member : .use
  }

  /// Whether an object names a member so, `{ fetch: 1 }` or `{ fetch() {} }`.
  private func isKey(_ number: Int) -> Bool {
    if isAny(of: ["{", ","], number, -1), isAny(of: [":"], number, 1) { return true }
    guard isAny(of: ["("], number, 1), let close = partners[number + 1] else { return false }
    return isAny(of: ["{"], close, 1)
  }

  private func roleOfMember(_ number: Int) -> Role {
    let isGlobal = isName(["globalThis", "global"], number, -2) && !isAny(of: [".", "?."], number, -3)
    if !isGlobal { return .member }
    if isAssigned(number) { return .declaration }
    return isAny(of: ["."], number, -1) && isAny(of: ["(", "."], number, 1) ? .use : .test
  }
}
