import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two streams that gen prints to, and what else a process is given.
enum Console {
  /// Why something could not be printed to standard output; the first reason counts. gen has one thread.
  nonisolated(unsafe) private static var failure: FileSystemError?
  /// Whether nobody reads any more, as after `| head`: then there is nobody to be told.
  nonisolated(unsafe) private static var hasReaderLeft = false

  /// To be called before anything else.
  static func open() {
    // A file that is opened later must not get the number of a stream that is closed: what is printed would go into it.
    // The root folder can be neither read nor written like a file, so that what is printed still fails.
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = Self.openRoot()
    }
    // That nobody reads is then told by `write`: what is being done is finished first.
    signal(SIGPIPE, SIG_IGN)
  }

  static func print(_ text: String) {
    do throws(FileSystemError) {
      try write(text, to: STDOUT_FILENO, named: "standard output")
    } catch {
      failure = failure ?? error
    }
  }

  /// Says something to a person. Where nobody can be told, the status says the same.
  static func printError(_ text: String) {
    do { try write(text, to: STDERR_FILENO, named: "standard error") } catch {}
  }

  /// Whether a person reads standard error.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  /// Whether a person reads standard output.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Ends the process. Where something could not be printed, that is a failure whatever else came of the run: who reads
  /// half of it must not take it for the whole.
  static func exit(_ status: Int32) -> Never {
    guard let failure else { end(status) }
    if !hasReaderLeft { printError(TextFormatter.failure(failure.message, hint: nil, style: .plain)) }
    end(max(status, ExitStatus.failure.rawValue))
  }

  /// Every text that the program prints goes through here, and none with what looks like a secret.
  private static func write(_ text: String, to file: Int32, named name: String) throws(FileSystemError) {
    let bytes = Array(Redaction.masked(output: text).utf8)
    var patience = Patience(for: name, action: "write to")
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { posixWrite(file, $0.baseAddress!, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // Whoever shares the stream made it so: it takes more when something has been read.
        try patience.wait(for: file, to: POLLOUT, atMost: isatty(file) == 1 ? nil : Patience.reading)
      } else if errno != EINTR {
        let code = errno
        if code == EPIPE, file == STDOUT_FILENO { hasReaderLeft = true }
        let reason = code == EBADF ? "it is closed" : String(cString: strerror(code))
        throw FileSystemError(path: name, action: "write to", reason: reason)
      }
    }
  }

  private static func openRoot() -> Int32 { posixOpen("/", O_RDONLY) }
}

// `open`, `write` and `exit` of the system: within the type these names are its own.

private func posixOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

private func posixWrite(_ file: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, buffer, count)
}

private func end(_ status: Int32) -> Never { exit(status) }
