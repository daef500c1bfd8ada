/// A simple command of a shell script: the words of one program's call.
struct ShellCommand: Equatable {
  struct Word: Equatable {
    /// The word without its quotes, as far as it is told.
    var text: String
    /// Where it stands in the script, in bytes of UTF-8.
    var offsets: Range<Int>
    /// Whether it goes on with what only the running shell knows, as `$NAME` or `*`.
    var isOpen = false
  }

  var words: [Word]

  /// The simple commands of a script, in order; nil where it is more than a list of them, such as a loop, a function or a
  /// here-document, or is no script.
  static func all(in script: String) -> [ShellCommand]? {
    var reader = ShellReader(script)
    guard reader.read() else { return nil }
    let commands = reader.commands.filter { !$0.words.isEmpty }
    return commands.contains { reserved.contains($0.words[0].text) } ? nil : commands
  }

  /// The words that begin more than a simple command
  /// (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_04, and bash's own).
  private static let reserved: Set = [
    "!", "case", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "select", "then", "until",
    "while", "{", "}",
  ]
}
