import Testing

@testable import ModelStack

@Suite struct LineDiffTests {
  @Test func `random edits are true and shortest`() {
    for seed in 0..<600 as Range<UInt64> {
      let size = Int(seed % 40)
      let texts = RandomTexts(seed: seed, lines: size, edits: Int(seed % 23), words: Int(seed % 5) * 3 + 1)
      let diff = LineDiff(old: texts.old, new: texts.new)
      #expect(applied(diff) == texts.new, "seed \(seed)")
      let edits = diff.changes.reduce(0) { $0 + $1.old.count + $1.new.count }
      #expect(edits == shortestEdit(diff.old, diff.new), "seed \(seed)")
    }
  }

  @Test func `between two changes stand equal lines`() {
    for seed in 0..<100 as Range<UInt64> {
      let texts = RandomTexts(seed: seed, lines: 60, edits: 30, words: 5)
      let changes = LineDiff(old: texts.old, new: texts.new).changes
      for (change, next) in zip(changes, changes.dropFirst()) {
        #expect(next.old.lowerBound > change.old.upperBound, "seed \(seed)")
        #expect(next.old.lowerBound - change.old.upperBound == next.new.lowerBound - change.new.upperBound)
      }
    }
  }

  /// Two texts of the same few lines in other orders: the search must be cut short, and the edit is still true.
  @Test(.timeLimit(.minutes(10)), arguments: [2, 50, 3_000])
  func `long texts that differ everywhere`(words: Int) {
    let old = RandomTexts(seed: 1, lines: 20_000, edits: 0, words: words).old
    let new = RandomTexts(seed: 2, lines: 20_000, edits: 0, words: words).old
    #expect(applied(LineDiff(old: old, new: new)) == new)
  }

  @Test(.timeLimit(.minutes(10)))
  func `long texts without a common line`() {
    let old = Array((0..<200_000).map { "old \($0)\n" }.joined().utf8)
    let new = Array((0..<200_000).map { "new \($0)\n" }.joined().utf8)
    let changes = LineDiff(old: old, new: new).changes
    #expect(changes.map(\.old) == [0..<200_000])
    #expect(changes.map(\.new) == [0..<200_000])
  }

  /// The new text, made of the old one and the changes.
  private func applied(_ diff: LineDiff) -> [UInt8] {
    var text: [UInt8] = []
    var position = 0
    for change in diff.changes {
      text += diff.old[position..<change.old.lowerBound].joined()
      text += diff.new[change.new].joined()
      position = change.old.upperBound
    }
    return text + diff.old[position...].joined()
  }

  /// How few lines can be removed and added, by the table of all prefixes.
  private func shortestEdit(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> Int {
    var row = Array(0...new.count)
    for (x, line) in old.enumerated() {
      var diagonal = row[0]
      row[0] = x + 1
      for (y, other) in new.enumerated() {
        let left = min(row[y], row[y + 1]) + 1
        (diagonal, row[y + 1]) = (row[y + 1], line == other ? diagonal : left)
      }
    }
    return row[new.count]
  }
}
