import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is being read, for which somebody may have to be waited for.
struct Input {
  private let file: Int32
  private let isNamedPipe: Bool
  private var patience: Patience
  /// Whether reading would wait for ever without a word.
  let blocks: Bool

  /// - Parameter mode: what `fstat` says of the file.
  init(_ file: Int32, named path: String, mode: mode_t) {
    self.file = file
    patience = Patience(for: path, action: "read")
    let kind = mode & S_IFMT
    blocks = kind != S_IFREG && fcntl(file, F_GETFL) & O_NONBLOCK == 0
    // That of a shell, as in `<(command)`, has a path that leads nowhere: its other end is open from the start.
    isNamedPipe = kind == S_IFIFO && (try? LocalFileSystem().realPath(path)) != nil
  }

  /// Waits until there is something to read, or the end.
  mutating func wait() throws(FileSystemError) {
    try patience.wait(for: file, to: POLLIN, atMost: isatty(file) == 1 ? nil : Patience.writing)
  }

  /// Where a file seems to be empty: waits a second for somebody to open the other end, if it is a named pipe.
  ///
  /// - Returns: whether it is worth reading again.
  mutating func isYetToBeOpened() throws(FileSystemError) -> Bool {
    isNamedPipe ? try patience.waitForOpening(of: file) : false
  }
}
