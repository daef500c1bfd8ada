/// How long Ollama keeps a model in memory after its last request.
public enum KeepAlive: Hashable, Sendable {
  /// Zero unloads the model at once.
  case duration(Duration)
  /// Until another model needs the room.
  case forever

  /// Reads `forever` or a duration such as `5m`.
  public init(_ text: String) throws(KeepAliveError) {
    if text == "forever" {
      self = .forever
      return
    }
    do throws(DurationError) {
      self = .duration(try Duration(text))
    } catch {
      throw KeepAliveError(text: text, cause: error)
    }
  }

  /// The value of `OLLAMA_KEEP_ALIVE`: `-1` for ever, else a Go duration such as `5m`.
  ///
  /// Source: Ollama 0.13.3, envconfig/config.go, `KeepAlive`: a Go duration or a number of seconds; what is negative
  /// never ends. The request field `keep_alive` is read otherwise: there the text `-1` is an error.
  public var environmentValue: String {
    switch self {
    case .duration(let duration): duration.text
    case .forever: "-1"
    }
  }

  /// Reads a value of `OLLAMA_KEEP_ALIVE`; nil where ``Duration`` has no spelling for it.
  init?(environmentValue text: String) {
    let isNegative = text.hasPrefix("-")
    let amount = isNegative ? text.dropFirst() : text[...]
    let isNumber = amount.utf8.allSatisfy { isDecimalDigit($0) }
    guard let duration = try? Duration(isNumber ? amount + "s" : String(amount)) else { return nil }
    self = isNegative && duration != .zero ? .forever : .duration(duration)
  }
}

/// Why a text is not a ``KeepAlive``.
public struct KeepAliveError: Error, Hashable, Sendable {
  /// As it was written.
  public let text: String
  /// Why it is not a duration.
  public let cause: DurationError

  /// What is wrong, in the manner of ``Diagnostic/message``.
  public var message: String { "\(cause.message), and it is not 'forever'" }

  /// What to write instead, in the manner of ``Diagnostic/hint``.
  public var hint: String {
    if meansForever { return "write 'forever'" }
    return cause.proposal == nil ? "\(cause.hint), or 'forever'" : cause.hint
  }

  /// What was surely meant, if there is such a thing.
  public var proposal: String? { meansForever ? "forever" : cause.proposal }

  /// Ollama's own spelling of for ever is any negative duration.
  private var meansForever: Bool {
    text.hasPrefix("-") || ["forever", "always", "infinite", "infinity"].contains(text.lowercased())
  }
}
