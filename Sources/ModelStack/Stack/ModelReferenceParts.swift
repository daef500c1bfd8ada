/// The parts of a model reference, cut and checked but not yet interpreted.
struct ModelReferenceParts {
  var host: Substring?
  var namespace: Substring?
  var name: Substring
  var tag: Substring?
  /// The `local` or `cloud` behind a second `:`.
  var source: Substring?

  init(_ text: String) throws(ModelReferenceError) {
    let pieces = Self.split(text[...], at: "/")
    if pieces.count > 3 {
      throw ModelReferenceError(.name, .tooManySlashes, at: pieces[2].endIndex, in: text)
    }
    host = pieces.count == 3 ? pieces[0] : nil
    namespace = pieces.count > 1 ? pieces[pieces.count - 2] : nil

    let ending = Self.split(pieces[pieces.count - 1], at: ":")
    if ending.count == 3, ["local", "cloud"].contains(ending[2].lowercased()) {
      (name, tag, source) = (ending[0], ending[1], ending[2])
    } else if ending.count > 1 {
      // As in Ollama the last ':' begins the tag, so that one before it is a mistake in the name.
      tag = ending[ending.count - 1]
      name = text[ending[0].startIndex..<ending[ending.count - 2].endIndex]
    } else {
      name = ending[0]
    }

    if let host { try Self.check(host, .host, in: text) }
    if let namespace { try Self.check(namespace, .namespace, in: text) }
    try Self.check(name, .name, in: text)
    if let tag { try Self.check(tag, .tag, in: text) }
  }

  private static func split(_ text: Substring, at separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The rules of isValidPart in types/model/name.go.
  private static func check(
    _ part: Substring, _ kind: ModelReferenceError.Part, in text: String
  ) throws(ModelReferenceError) {
    let limit = kind == .host ? 350 : 80
    if part.isEmpty { throw ModelReferenceError(kind, .empty, at: part.startIndex, in: text) }
    for (offset, byte) in part.utf8.enumerated() where !isLetterDigitOrUnderscore(byte) {
      let isAllowed =
        switch byte {
        case UInt8(ascii: "-"): true
        case UInt8(ascii: "."): kind != .namespace
        case UInt8(ascii: ":"): kind == .host
        default: false
        }
      if isAllowed, offset > 0 { continue }
      // Everything before this byte is ASCII, so a scalar begins here.
      let index = part.utf8.index(part.startIndex, offsetBy: offset)
      let scalar = text.unicodeScalars[index]
      throw ModelReferenceError(kind, isAllowed ? .wrongStart(scalar) : .wrongCharacter(scalar), at: index, in: text)
    }
    if part.utf8.count > limit {
      throw ModelReferenceError(kind, .tooLong(limit: limit), at: part.startIndex, in: text)
    }
  }

  private static func isLetterDigitOrUnderscore(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension ModelReferenceError {
  fileprivate init(_ part: Part, _ problem: Problem, at index: String.Index, in text: String) {
    self.init(part: part, problem: problem, offset: text.utf8.distance(from: text.utf8.startIndex, to: index))
  }
}
