import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run to its end. No shell comes between.
struct ChildProcess {
  /// 0 for success; nil where a signal ended it.
  var status: Int32?
  var output: [UInt8]
  /// What it complained of.
  var complaint: String

  var isSuccess: Bool { status == 0 }

  /// Runs a program with nothing to read on its standard input.
  ///
  /// - Parameters:
  ///   - name: of a program on PATH.
  ///   - inherits: whether it sees the variable of this process that has a name.
  ///   - variables: what else it sees, each `NAME=VALUE`.
  /// - Throws: if it cannot be started, or prints nothing for `Patience.program` seconds.
  static func run(
    _ name: String, _ arguments: [String], inheriting inherits: (String) -> Bool, adding variables: [String]
  ) throws(FileSystemError) -> ChildProcess {
    guard let path = try find(name) else { throw failure(name, ENOENT) }
    let output = try Pipe()
    let complaint = try Pipe()
    var actions = FileActions()
    defer { actions.destroy() }
    actions.open("/dev/null", as: STDIN_FILENO)
    actions.duplicate(output.writing, as: STDOUT_FILENO)
    actions.duplicate(complaint.writing, as: STDERR_FILENO)
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    var variables = Self.variables(where: inherits) + variables.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions.value, nil, &words, &variables)
    output.closeWriting()
    complaint.closeWriting()
    guard code == 0 else { throw failure(name, code) }
    let bytes: ([UInt8], [UInt8])
    do throws(FileSystemError) {
      bytes = try readAll(output.reading, complaint.reading, of: name)
    } catch {
      kill(process, SIGKILL)
      _ = end(of: process)
      throw error
    }
    return ChildProcess(
      status: end(of: process), output: bytes.0, complaint: String(decoding: bytes.1, as: UTF8.self))
  }

  /// Copies of the variables of this process with certain names, byte for byte.
  private static func variables(where isWanted: (String) -> Bool) -> [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      let name = String(String(cString: variable).prefix { $0 != "=" })
      if isWanted(name) { variables.append(strdup(variable)) }
      next += 1
    }
    return variables
  }

  /// Waits for the end of a process.
  ///
  /// - Returns: its status; nil where a signal ended it.
  private static func end(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // What the macros WIFEXITED and WEXITSTATUS say, which Swift does not see.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Where a program lies. Relative folders of PATH are passed over: there the program would be whatever the folder
  /// holds that gen is run in.
  ///
  /// - Returns: nil if it is not there.
  static func find(_ name: String) throws(FileSystemError) -> String? {
    // What the system searches where PATH is not set (_PATH_DEFPATH of paths.h).
    let folders = (Console.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    for folder in folders where folder.hasPrefix("/") {
      let path = Path.join(String(folder), name)
      if access(path, X_OK) == 0, try LocalFileSystem().kind(of: path) != .folder { return path }
    }
    return nil
  }

  private static func failure(_ name: String, _ code: Int32) -> FileSystemError {
    FileSystemError(path: name, action: "run", reason: String(cString: strerror(code)))
  }

  /// Reads two pipes to their ends, each as it fills, so that neither holds the program up.
  private static func readAll(
    _ first: Int32, _ second: Int32, of name: String
  ) throws(FileSystemError) -> ([UInt8], [UInt8]) {
    var bytes: [[UInt8]] = [[], []]
    var polled = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var patience = Patience(for: name, action: "run")
    while polled.contains(where: { $0.fd >= 0 }) {
      try patience.wait(for: &polled, atMost: Patience.program)
      for number in polled.indices where polled[number].fd >= 0 && polled[number].revents != 0 {
        let count = buffer.withUnsafeMutableBytes { read(polled[number].fd, $0.baseAddress!, $0.count) }
        if count > 0 { bytes[number] += buffer[..<count] }
        // A negative one is passed over.
        if count == 0 || count < 0 && errno != EINTR { polled[number].fd = -1 }
      }
    }
    return (bytes[0], bytes[1])
  }
}

/// The two ends of a pipe; they are closed with it.
private final class Pipe {
  let reading: Int32
  let writing: Int32
  private var isWritingOpen = true

  init() throws(FileSystemError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw FileSystemError(path: "pipe", action: "make", reason: String(cString: strerror(errno)))
    }
    (reading, writing) = (ends[0], ends[1])
    // The child has its ends under other numbers.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWriting() {
    if isWritingOpen { close(writing) }
    isWritingOpen = false
  }

  deinit {
    closeWriting()
    close(reading)
  }
}

/// What the system does to the files of a new process before the program begins.
private struct FileActions {
  #if canImport(Darwin)
    var value: posix_spawn_file_actions_t?
  #else
    var value = posix_spawn_file_actions_t()
  #endif

  init() { posix_spawn_file_actions_init(&value) }

  mutating func open(_ path: String, as file: Int32) {
    posix_spawn_file_actions_addopen(&value, file, path, O_RDONLY, 0)
  }

  mutating func duplicate(_ old: Int32, as new: Int32) { posix_spawn_file_actions_adddup2(&value, old, new) }

  mutating func destroy() { posix_spawn_file_actions_destroy(&value) }
}
