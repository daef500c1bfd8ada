import TestSupport

/// Two texts, the second made from the first by random edits of lines, each with or without a line feed at its end.
struct RandomTexts {
  let old: [UInt8]
  let new: [UInt8]

  /// - Parameter words: how many different lines there are; the fewer, the more ways to match them.
  init(seed: UInt64, lines: Int, edits: Int, words: Int) {
    var generator = SeededGenerator(seed: seed)
    func line() -> String { "line \(Int.random(in: 0..<words, using: &generator))" }
    func text(_ lines: [String]) -> [UInt8] {
      Array(lines.joined(separator: "\n").utf8) + (lines.isEmpty || Bool.random(using: &generator) ? [] : [0x0A])
    }
    var content = (0..<lines).map { _ in line() }
    old = text(content)
    for _ in 0..<edits {
      let index = Int.random(in: 0...content.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: content.insert(line(), at: index)
      case 1 where index < content.count: content.remove(at: index)
      case 2 where index < content.count: content[index] = line()
      default: content.append(line())
      }
    }
    new = text(content)
  }
}
