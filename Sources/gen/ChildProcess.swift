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

  /// Runs a program that is found on PATH, with nothing to read on its standard input.
  ///
  /// - Parameters:
  ///   - words: its name and its arguments.
  ///   - hidden: variables of this process that it does not see.
  /// - Throws: where it cannot be started.
  static func run(_ words: [String], hiding hidden: Set<String>) throws(FileSystemError) -> ChildProcess {
    let output = try Pipe()
    let complaint = try Pipe()
    var actions = FileActions()
    defer { actions.destroy() }
    actions.open("/dev/null", as: STDIN_FILENO)
    actions.duplicate(output.writing, as: STDOUT_FILENO)
    actions.duplicate(complaint.writing, as: STDERR_FILENO)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = variables(without: hidden) + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawnp(&process, words[0], &actions.value, nil, &arguments, &variables)
    output.closeWriting()
    complaint.closeWriting()
    guard code == 0 else {
      throw FileSystemError(path: words[0], action: "run", reason: String(cString: strerror(code)))
    }
    let bytes = readAll(output.reading, complaint.reading)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // What the macro WIFEXITED and WEXITSTATUS say, which Swift does not see.
    let hasExited = status & 0x7F == 0
    return ChildProcess(
      status: hasExited ? status >> 8 & 0xFF : nil, output: bytes.0,
      complaint: String(decoding: bytes.1, as: UTF8.self))
  }

  /// The variables of this process, as the system takes them, with the language of programs and not of persons.
  private static func variables(without hidden: Set<String>) -> [UnsafeMutablePointer<CChar>?] {
    let hidden = hidden.union(["LC_ALL"])
    var variables: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C")]
    var next = environ
    while let variable = next.pointee {
      let name = String(String(cString: variable).prefix { $0 != "=" })
      if !hidden.contains(name) { variables.append(strdup(variable)) }
      next += 1
    }
    return variables
  }

  /// Reads two pipes to their ends, each as it fills, so that neither holds the program up.
  private static func readAll(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
    var bytes: [[UInt8]] = [[], []]
    var polled = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while polled.contains(where: { $0.fd >= 0 }) {
      if poll(&polled, nfds_t(polled.count), -1) < 0, errno != EINTR { break }
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
