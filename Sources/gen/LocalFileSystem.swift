import ModelStack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The disk of this machine. Everything that differs by platform, and every system call, is here.
struct LocalFileSystem: FileSystem {
  func kind(of path: String) throws(FileSystemError) -> FileKind? {
    var info = stat()
    if lstat(path, &info) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("look at", path)
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// A link is followed and a pipe read as it comes; a device may never end.
  func read(_ path: String, atMost limit: Int) throws(FileSystemError) -> [UInt8] {
    // Or a named pipe is not opened before somebody writes to it.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure("read", path) }
    defer { close(file) }
    return try read(file, named: path, atMost: limit)
  }

  /// The bytes of standard input, as far as `limit`.
  func readStandardInput(atMost limit: Int) throws(FileSystemError) -> [UInt8] {
    try read(STDIN_FILENO, named: "standard input", atMost: limit)
  }

  private func read(_ file: Int32, named path: String, atMost limit: Int) throws(FileSystemError) -> [UInt8] {
    var info = stat()
    if fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFDIR { throw failure("read", path, EISDIR) }
    var input = Input(file, named: path, mode: info.st_mode)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, max(0, Int(info.st_size)) + 1))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let wanted = min(buffer.count, limit - bytes.count)
      if input.blocks { try input.wait() }
      let count = buffer.withUnsafeMutableBytes { posixRead(file, $0.baseAddress!, wanted) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        try input.wait()
        continue
      }
      if count < 0 { throw failure("read", path) }
      if count == 0, bytes.isEmpty, try input.isYetToBeOpened() { continue }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  func names(in folder: String) throws(FileSystemError) -> [String] {
    guard let stream = opendir(folder) else { throw failure("list", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw failure("list", folder) }
    return names.sorted()
  }

  func apply(_ changes: [FileChange]) throws(FileSystemError) {
    var undo = Undo()
    do throws(FileSystemError) {
      for case .write(let path, let bytes) in changes { try prepare(path, bytes, &undo) }
    } catch {
      undo.run()
      throw error
    }
    // From here on each file is old or new: a failure leaves the rest to the next run.
    defer { undo.removeTemporaryFiles() }
    for case .write(let path, _) in changes {
      if rename(TemporaryFile.path(for: path), path) != 0 { throw failure("write", path) }
    }
    for case .remove(let path) in changes where unlink(path) != 0 && errno != ENOENT { throw failure("remove", path) }
    for folder in Set(changes.map { Path.split($0.path).folder }) { try sync(folder: folder) }
  }

  /// Writes and syncs the temporary file of one target.
  private func prepare(_ path: String, _ bytes: [UInt8], _ undo: inout Undo) throws(FileSystemError) {
    try makeFolder(Path.split(path).folder, &undo)
    let temporary = TemporaryFile.path(for: path)
    // What a killed run left there is ours; nothing else may be followed or overwritten.
    if unlink(temporary) != 0, errno != ENOENT { throw failure("write", path) }
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure("write", path) }
    undo.temporaryFiles.append(temporary)
    var isOpen = true
    defer { if isOpen { close(file) } }
    var info = stat()
    if stat(path, &info) == 0, fchmod(file, info.st_mode & 0o777) != 0 { throw failure("write", path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw failure("write", path) }
      written += count
    }
    if fsync(file) != 0 { throw failure("write", path) }
    isOpen = false
    if close(file) != 0 { throw failure("write", path) }
  }

  /// Makes a folder and those above it.
  private func makeFolder(_ folder: String, _ undo: inout Undo) throws(FileSystemError) {
    if try kind(of: folder) != nil { return }
    try makeFolder(Path.split(folder).folder, &undo)
    if mkdir(folder, 0o777) == 0 {
      undo.folders.append(folder)
    } else if errno != EEXIST {
      throw failure("make", folder)
    }
  }

  /// Makes sure that the names in a folder outlive a power cut.
  private func sync(folder: String) throws(FileSystemError) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw failure("write", folder) }
    defer { close(file) }
    // Some file systems cannot sync a folder, and say so.
    if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP { throw failure("write", folder) }
  }

  private func failure(_ action: String, _ path: String, _ code: Int32 = errno) -> FileSystemError {
    FileSystemError(path: path, action: action, reason: String(cString: strerror(code)))
  }
}

/// What has to go when a run fails before the first file took its place.
private struct Undo {
  var temporaryFiles: [String] = []
  /// In the order they were made.
  var folders: [String] = []

  func removeTemporaryFiles() {
    for file in temporaryFiles { unlink(file) }
  }

  func run() {
    removeTemporaryFiles()
    for folder in folders.reversed() { rmdir(folder) }
  }
}

extension FileChange {
  fileprivate var path: String {
    switch self {
    case .write(let path, _), .remove(let path): path
    }
  }
}

/// `read` of the system: within the type the name is its own.
private func posixRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}

// MARK: - The process

extension LocalFileSystem {
  /// The current folder, links resolved.
  func currentFolder() throws(FileSystemError) -> String { try realPath(".") }

  /// A path with all links resolved.
  func realPath(_ path: String) throws(FileSystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw failure("read", path) }
    defer { free(resolved) }
    // Another spelling would be another folder.
    guard let text = String(validatingCString: resolved) else { throw FileName.notUnicode(path) }
    return text
  }

  /// Runs `body` while no other run of gen writes below `folder`: it waits for one that does.
  func whileLocked<Result>(_ folder: String, _ body: () throws(PlanError) -> Result) throws(PlanError) -> Result {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .system(failure("lock", folder)) }
    // The system releases the lock when the file is closed, however the process ends.
    defer { close(file) }
    while flock(file, LOCK_EX) != 0 {
      if errno != EINTR { break }  // A file system without locks: one run at a time is then the operator's care.
    }
    return try body()
  }
}
