/// Takes a shell script apart into words and commands, byte by byte, as POSIX's shell does
/// (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_03). What it would have to run the
/// script for stays unknown.
struct ShellReader {
  /// What was read so far; the last one is not ended.
  private(set) var commands = [ShellCommand(words: [])]
  private let bytes: [UInt8]
  private var position = 0
  private var word: UnfinishedWord?
  /// Whether the next word is the file of a redirection.
  private var isFile = false

  private struct UnfinishedWord {
    var start: Int
    /// Up to what is not told.
    var bytes: [UInt8] = []
    var isOpen = false
  }

  init(_ script: String) { bytes = Array(script.utf8) }

  /// - Returns: whether all of the script is simple commands.
  mutating func read() -> Bool {
    while position < bytes.count {
      switch UnicodeScalar(bytes[position]) {
      case " ", "\t": endWord()
      case "\n", ";", "|", "&": endCommand()
      case "#" where word == nil:
        position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
        continue
      case "<", ">":
        if !redirect() { return false }
      case "'", "\"":
        if !quote(bytes[position]) { return false }
      case "\\": escape()
      case "$":
        if !expand() { return false }
      case "`", "(", ")": return false
      case "*", "?": open()
      case "~" where word == nil: open()
      // By itself `{` groups commands, and `[` is one; within a word both may stand for several.
      case "{", "[":
        if word == nil, isFollowedByBlank { append(bytes[position]) } else { open() }
      default: append(bytes[position])
      }
      position += 1
    }
    position = bytes.count
    endCommand()
    return true
  }

  private func byte(after offset: Int = 1) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private var isFollowedByBlank: Bool { byte().map { " \t\n;".utf8.contains($0) } ?? true }

  private mutating func append(_ byte: UInt8) {
    var longer = word ?? UnfinishedWord(start: position)
    if !longer.isOpen { longer.bytes.append(byte) }
    word = longer
  }

  /// Goes on with what is not told.
  private mutating func open() {
    word = word ?? UnfinishedWord(start: position)
    word?.isOpen = true
  }

  private mutating func endWord() {
    guard let ended = word else { return }
    word = nil
    if isFile {
      isFile = false
      return
    }
    commands[commands.count - 1].words.append(
      ShellCommand.Word(
        text: String(decoding: ended.bytes, as: UTF8.self), offsets: ended.start..<position, isOpen: ended.isOpen))
  }

  private mutating func endCommand() {
    endWord()
    commands.append(ShellCommand(words: []))
  }

  /// `> file`, `2>&1`; a here-document and a process in place of a file are more than a simple command.
  private mutating func redirect() -> Bool {
    // Digits before it say which stream it is about.
    if let number = word, number.bytes.allSatisfy(isDecimalDigit) { word = nil } else { endWord() }
    let isHereDocument = bytes[position] == UInt8(ascii: "<") && byte() == bytes[position]
    if isHereDocument { return false }
    while let next = byte(), ">&|".utf8.contains(next) { position += 1 }
    isFile = true
    return true
  }

  /// A backslash and what stands behind it; with a line feed it is nothing at all.
  private mutating func escape() {
    position += 1
    guard position < bytes.count, bytes[position] != 0x0A else { return }
    append(bytes[position])
  }

  /// A quoted part of a word.
  private mutating func quote(_ mark: UInt8) -> Bool {
    word = word ?? UnfinishedWord(start: position)
    position += 1
    while position < bytes.count, bytes[position] != mark {
      if mark == UInt8(ascii: "\"") {
        if bytes[position] == UInt8(ascii: "`") { return false }
        if bytes[position] == UInt8(ascii: "$") {
          // Behind a `$` the closing mark is one.
          if byte() == mark { append(bytes[position]) } else if !expand() { return false }
          position += 1
          continue
        }
        if bytes[position] == UInt8(ascii: "\\"), let next = byte(), "$`\"\\\n".utf8.contains(next) {
          escape()
          position += 1
          continue
        }
      }
      append(bytes[position])
      position += 1
    }
    return position < bytes.count
  }

  /// `$NAME`, `${NAME}`, and the `$(NAME)` that Kubernetes fills in: stops at its last byte. By itself a `$` is text.
  private mutating func expand() -> Bool {
    guard let mark = byte() else {
      append(bytes[position])
      return true
    }
    if mark == UInt8(ascii: "{") || mark == UInt8(ascii: "(") {
      let isInBraces = mark == UInt8(ascii: "{")
      let closing = UInt8(ascii: isInBraces ? "}" : ")")
      guard let last = bytes[position...].firstIndex(of: closing) else { return false }
      let inner = bytes[(position + 2)..<last]
      let isName = inner.allSatisfy(Self.isNameByte)
      // `${NAME:-default}`, without another expansion in it.
      let isSimple = isName || isInBraces && !inner.contains { "{$`\"'\\".utf8.contains($0) }
      if inner.isEmpty || !isSimple { return false }
      open()
      position = last
    } else if Self.isNameByte(mark) {
      open()
      let name = bytes[(position + 1)...].prefix(while: Self.isNameByte)
      position = name.endIndex - 1
    } else if "?@*#$!-".utf8.contains(mark) {
      open()
      position += 1
    } else if "'\"".utf8.contains(mark) {
      return false
    } else {
      append(bytes[position])
    }
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDecimalDigit(byte) || byte == UInt8(ascii: "_")
  }
}
