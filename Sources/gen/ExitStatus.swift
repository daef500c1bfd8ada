import ArgumentParser

/// How a run ended, as other programs see it. The greater one of several wins.
enum ExitStatus: Int32, Comparable {
  case clean = 0
  /// Errors were found, or the disk differs from models.yaml.
  case findings = 1
  /// Something could not be read or must not be written.
  case failure = 2

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Ends the command with this status.
  func exit() throws {
    if self != .clean { throw ExitCode(rawValue) }
  }
}
