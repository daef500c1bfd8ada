/// Why a run could not do all of its work: no finding about what a file says, and without a place in one.
public struct RunFailure: Sendable {
  public var message: String
  public var hint: String?
  /// The file that could not be read or written, where it is about one.
  public var file: String?

  public init(_ message: String, hint: String? = nil, file: String? = nil) {
    self.message = message
    self.hint = hint
    self.file = file
  }

  public init(_ error: FileSystemError) { self.init(error.message, file: error.path) }

  /// The message with its hint.
  var text: String { message + (hint.map { "\nhelp: \($0)" } ?? "") }
}
