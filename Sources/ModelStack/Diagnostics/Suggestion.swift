/// Finds what somebody probably meant.
public enum Suggestion {
  /// The candidates nearest to a misspelt text, the nearest first, those of one distance in the order given.
  ///
  /// Distance is the number of letters to insert, delete, replace or swap with their neighbour (Damerau–Levenshtein,
  /// optimal string alignment), in bytes of UTF-8 and without regard to the case of ASCII letters. A candidate
  /// is near where at most every third letter is wrong, and no more than eight. `text` itself is never suggested.
  public static func nearest(to text: String, among candidates: some Sequence<String>, limit: Int = 1) -> [String] {
    ranked(candidates, by: text).prefix(limit).map(\.text)
  }

  /// The nearest candidate, and whether no other is as near: then it was surely meant, and `--fix` writes it.
  ///
  /// - Parameter most: how many letters may be wrong, be the text as long as it may.
  static func best(
    for text: String, among candidates: some Sequence<String>, atMost most: Int = 8
  ) -> (text: String, isOnly: Bool)? {
    let ranked = ranked(candidates, by: text, atMost: most)
    return ranked.first.map { first in
      (first.text, ranked.allSatisfy { $0.distance > first.distance || $0.text == first.text })
    }
  }

  /// The candidate that was surely meant.
  ///
  /// - Parameter most: how many letters may be wrong, be the text as long as it may.
  public static func onlyNearest(
    to text: String, among candidates: some Sequence<String>, atMost most: Int = 8
  ) -> String? {
    best(for: text, among: candidates, atMost: most).flatMap { $0.isOnly ? $0.text : nil }
  }

  private static func ranked(
    _ candidates: some Sequence<String>, by text: String, atMost most: Int = 8
  ) -> [(distance: Int, text: String)] {
    let wanted = folded(text)
    let bound = min(max(1, wanted.count / 3), most)
    var table = DistanceTable(width: wanted.count + 1)
    var found: [(distance: Int, text: String)] = []
    for candidate in candidates {
      guard abs(candidate.utf8.count - wanted.count) <= bound, candidate != text else { continue }
      let other = folded(candidate)
      // With every letter wrong nothing of the text is left.
      if let distance = table.distance(from: other, to: wanted, atMost: bound), distance < max(1, other.count) {
        found.append((distance, candidate))
      }
    }
    // Swift's sort is stable.
    return found.sorted { $0.distance < $1.distance }
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map(asciiLowercased)
  }
}

/// The last three rows of the distance table, kept between comparisons.
private struct DistanceTable {
  private var beforeLast: [Int]
  private var last: [Int]
  private var row: [Int]

  init(width: Int) {
    beforeLast = Array(repeating: 0, count: width)
    last = beforeLast
    row = beforeLast
  }

  /// Nil where the distance is more than `bound`. Only the cells within `bound` of the diagonal are looked at.
  mutating func distance(from source: [UInt8], to target: [UInt8], atMost bound: Int) -> Int? {
    let far = bound + 1
    for column in 0...target.count { last[column] = min(column, far) }
    for line in 0..<source.count {
      let first = max(0, line - bound)
      let end = min(target.count, line + bound + 1)
      row[first] = first == 0 ? min(line + 1, far) : far
      var least = row[first]
      for column in first..<max(first, end) {
        var cost = min(last[column] + (source[line] == target[column] ? 0 : 1), row[column] + 1)
        // The cell above the last one of the band lies outside the band of its own row.
        if column < line + bound { cost = min(cost, last[column + 1] + 1) }
        if line > 0, column > 0, source[line] == target[column - 1], source[line - 1] == target[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        row[column + 1] = min(cost, far)
        least = min(least, cost)
      }
      if least > bound { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[target.count] <= bound ? last[target.count] : nil
  }
}
