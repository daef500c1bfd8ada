extension UnifiedDiff {
  /// The diff for a person: what goes in red, what comes in green where the style has colours.
  public func text(style: TextStyle) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard style.isColored else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      switch line.first {
      case "-": style.paint(String(line), as: .removed)
      case "+": style.paint(String(line), as: .added)
      case "@": style.paint(String(line), as: .dim)
      default: String(line)
      }
    }.joined(separator: "\n")
  }
}
