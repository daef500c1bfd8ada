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
    best(of: ranked(candidates, by: text, atMost: most))
  }

  fileprivate static func best(of ranked: [(distance: Int, text: String)]) -> (text: String, isOnly: Bool)? {
    ranked.first.map { first in
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
    let bound = bound(for: text, most)
    let length = text.utf8.count
    return ranked(candidates.lazy.filter { abs($0.utf8.count - length) <= bound }.map { Spelling($0) }, by: text, bound)
  }

  fileprivate static func ranked(
    _ candidates: some Sequence<Spelling>, by text: String, _ bound: Int
  ) -> [(distance: Int, text: String)] {
    let wanted = Spelling(text)
    var table = DistanceTable(width: wanted.folded.count + 1)
    var found: [(distance: Int, number: Int, text: String)] = []
    for candidate in candidates where candidate.letters.isWithin(bound, of: wanted.letters) && candidate.text != text {
      // With every letter wrong nothing of the text is left.
      if let distance = table.distance(from: candidate.folded, to: wanted.folded, atMost: bound),
        distance < max(1, candidate.folded.count)
      {
        found.append((distance, candidate.number, candidate.text))
      }
    }
    // Swift's sort is stable.
    return found.sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }.map { ($0.distance, $0.text) }
  }

  fileprivate static func bound(for text: String, _ most: Int) -> Int { min(max(1, text.utf8.count / 3), most) }
}

/// Names that many misspelt ones are compared with, so that each is taken apart once.
struct SpelledNames: Sendable {
  /// By their lengths in bytes.
  private var byLength: [Int: [Spelling]] = [:]

  init(_ names: some Sequence<String>) {
    for (number, name) in names.enumerated() {
      byLength[name.utf8.count, default: []].append(Spelling(name, number: number))
    }
  }

  /// The nearest name, and whether no other is as near.
  ///
  /// - Parameters:
  ///   - most: how many letters may be wrong, be the text as long as it may.
  ///   - isPossible: asked of near names alone.
  func best(
    for text: String, atMost most: Int = 8, where isPossible: (String) -> Bool = { _ in true }
  ) -> (text: String, isOnly: Bool)? {
    let bound = Suggestion.bound(for: text, most)
    let length = text.utf8.count
    let near = (length - bound...length + bound).lazy.compactMap { byLength[$0] }.joined()
    return Suggestion.best(of: Suggestion.ranked(near, by: text, bound).filter { isPossible($0.text) })
  }
}

/// A text as it is compared.
private struct Spelling: Sendable {
  let text: String
  /// Its letters without regard to the case of ASCII ones.
  let folded: [UInt8]
  let letters: LetterSet
  /// Its place among the names that are given in an order.
  let number: Int

  init(_ text: String, number: Int = 0) {
    self.text = text
    self.number = number
    folded = text.utf8.map(asciiLowercased)
    letters = LetterSet(folded)
  }
}

/// Which letters a text has: most candidates have too many others, which is seen far sooner than how many.
private struct LetterSet {
  private let bits: UInt64

  init(_ folded: [UInt8]) {
    bits = folded.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether so few changes can be enough: each puts at most one letter to a text, and takes one at most.
  func isWithin(_ bound: Int, of other: LetterSet) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= bound && (other.bits & ~bits).nonzeroBitCount <= bound
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
