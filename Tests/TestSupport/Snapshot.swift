import Foundation
public import Testing

/// Compares a text with an expected file.
///
/// With `GEN_RECORD=1` in the environment the file is written anew; such a run counts as failed, so that nobody takes a
/// recording for a test. Review is the diff.
/// - Parameter path: from `Tests/Fixtures`.
public func expectSnapshot(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = Fixtures.root.appending(path: path)
  let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  if expected == text { return }
  if ProcessInfo.processInfo.environment["GEN_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent): run again without GEN_RECORD", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  let name = file.lastPathComponent
  Issue.record(
    """
    \(name) is not what was made (GEN_RECORD=1 swift test records it)
    --- expected
    \(expected ?? "(no such file)")
    --- made
    \(text)
    """, sourceLocation: sourceLocation)
}
