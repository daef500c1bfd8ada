internal import YAML

/// A stack compared with what it was at another revision.
public struct StackComparison: Sendable {
  /// What stood at the path of models.yaml then.
  public enum Base: Sendable {
    case valid
    /// Nothing: everything is new.
    case absent
    /// Something with errors: its manifests are not compared. Where it could not be read nothing is known of it.
    case invalid(errorCount: Int, first: String, isRead: Bool)
  }

  public var base: Base
  /// Manifests from nothing where the base is not valid, and all from nothing where it could not be read.
  public var changes: StackChanges
}

extension StackComparison.Base {
  /// - Parameters:
  ///   - diagnostics: all that is to be said of the base.
  ///   - source: nil where there was none.
  ///   - isRead: whether it became a stack.
  init(_ diagnostics: [Diagnostic]?, of source: SourceFile?, isRead: Bool) {
    guard let diagnostics, let source else {
      self = .absent
      return
    }
    let errors = diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else {
      self = .valid
      return
    }
    let message = Redaction([source], [first]).masked(first).message
    let place = LineTable(source).location(at: Int(first.range.start))
    self = .invalid(
      errorCount: errors.count, first: "\(source.name):\(place.line):\(place.column): \(message)", isRead: isRead)
  }
}
