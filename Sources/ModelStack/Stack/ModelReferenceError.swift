/// What is wrong with a text that should be a ``ModelReference``.
public struct ModelReferenceError: Error, Hashable, Sendable {
  /// The part of a reference that is wrong.
  public enum Part: String, Sendable {
    case host
    case namespace
    case name = "model name"
    case tag
  }

  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    case empty
    /// Longer than `limit` bytes.
    case tooLong(limit: Int)
    /// A character that may stand elsewhere in the part begins it.
    case wrongStart(Unicode.Scalar)
    case wrongCharacter(Unicode.Scalar)
    /// More than two `/`.
    case tooManySlashes
  }

  public let part: Part
  public let problem: Problem
  /// Where the mistake begins, in bytes of UTF-8 from the start of the text.
  public let offset: Int

  /// What is wrong, in the manner of ``Diagnostic/message``.
  public func message(about text: String) -> String { "'\(text)' is no model reference: \(words)" }

  /// What to write instead, in the manner of ``Diagnostic/hint``.
  public static let hint = "write it as 'name:tag', such as 'phi4-mini' or 'llama3.2:1b'"

  /// The mistake in plain words, lower case, without the text itself.
  public var words: String {
    switch problem {
    case .empty: "the \(part.rawValue) is empty"
    case .tooLong(let limit): "the \(part.rawValue) is longer than \(limit) bytes"
    case .wrongStart(let scalar):
      "the \(part.rawValue) begins with \(Self.quoted(scalar)), where only a letter, a digit or '_' may stand"
    case .wrongCharacter(let scalar): "the \(part.rawValue) holds \(Self.quoted(scalar)), which cannot stand there"
    case .tooManySlashes: "a third '/' in a reference that can only be 'host/namespace/name:tag'"
    }
  }

  /// Visible ASCII as it is; everything else by its number, since it may not be visible.
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "a space" }
    if scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7F { return "'\(scalar)'" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
