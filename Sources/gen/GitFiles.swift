#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that git knows below a folder.
enum GitFiles {
  /// Tracked files and new ones that are not ignored, by their paths from the folder.
  ///
  /// - Returns: nothing where there is no git, or the folder is in no repository.
  static func list(below folder: String) -> [String]? {
    guard let bytes = output(of: ["git", "-C", folder, "ls-files", "-co", "--exclude-standard", "-z"]) else {
      return nil
    }
    return Set(bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }).sorted()
  }

  /// What a program prints; nothing where it cannot be started or fails. What it complains of is dropped.
  private static func output(of words: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let isStarted = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0
    close(ends[1])
    guard isStarted else { return nil }
    let bytes = readAll(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }

  private static func readAll(_ file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
