import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for another process: after a second a person is told, and at some time it ends.
struct Patience {
  // How many seconds without a byte are waited for what. The figures are our own: each is long for what it is about.

  /// For somebody to open the other end of a named pipe.
  static let opening = 10
  /// For what somebody writes who has it open: a command before the pipe may ask another machine, or a person.
  static let writing = 300
  /// For a program that reads the disk of this machine.
  static let program = 60
  /// For somebody to read from an output that is full.
  static let reading = 10

  /// What is waited for, and what with it could not be done.
  private let name: String
  private let action: String
  /// Seconds since something happened.
  private var silence = 0
  private var hasTold = false

  init(for name: String, action: String) {
    self.name = name
    self.action = action
  }

  /// Waits until something happens to one of the files.
  ///
  /// - Parameter limit: seconds; nil: for ever, where a person at a terminal knows what is to be done.
  /// - Throws: if nothing happens.
  mutating func wait(for files: inout [pollfd], atMost limit: Int?) throws(FileSystemError) {
    while try waitASecond(for: &files, atMost: limit) == false {}
  }

  /// Waits for one file.
  mutating func wait(for file: Int32, to events: Int32, atMost limit: Int?) throws(FileSystemError) {
    var files = [pollfd(fd: file, events: Int16(events), revents: 0)]
    try wait(for: &files, atMost: limit)
  }

  /// Waits for the other end of a named pipe to be opened, for a second.
  ///
  /// - Returns: whether to go on: nothing is to come where the other end has been opened and closed again.
  mutating func waitForOpening(of pipe: Int32) throws(FileSystemError) -> Bool {
    var files = [pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)]
    let hasHappened = try waitASecond(for: &files, atMost: Self.opening)
    return !hasHappened || Int32(files[0].revents) & POLLIN != 0
  }

  private mutating func waitASecond(
    for files: inout [pollfd], atMost limit: Int?
  ) throws(FileSystemError) -> Bool {
    let count = poll(&files, nfds_t(files.count), 1000)
    if count > 0 { silence = 0 }
    if count != 0 { return count > 0 }
    silence += 1
    if !hasTold { Console.printError("note: waiting for '\(TextStyle.visible(name))'\n") }
    hasTold = true
    if let limit, silence >= limit {
      throw FileSystemError(path: name, action: action, reason: "nothing happened for \(limit) seconds")
    }
    return false
  }
}
