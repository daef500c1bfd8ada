/// The lines of two texts and where they differ.
struct LineDiff {
  /// A run of lines that another run stands for; one of the two may be empty.
  struct Change {
    /// Indices into ``LineDiff/old``.
    var old: Range<Int>
    /// Indices into ``LineDiff/new``.
    var new: Range<Int>
  }

  /// The lines, each with the line feed that ends it; only the last may have none.
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  /// From the first to the last, with equal lines between each two.
  let changes: [Change]

  init(old: [UInt8], new: [UInt8]) {
    self.old = lines(of: old)
    self.new = lines(of: new)
    changes = Self.changes(old: self.old, new: self.new)
  }

  private static func changes(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) -> [Change] {
    var numbering = Numbering()
    let oldNumbers = old.map { numbering.number(of: $0) }
    let onlyNew = numbering.count
    let newNumbers = new.map { numbering.number(of: $0) }
    // A line that one side does not have differs in any case; without these the search is short for unlike texts too.
    let inNew = Set(newNumbers)
    let oldShared = oldNumbers.indices.filter { inNew.contains(oldNumbers[$0]) }
    let newShared = newNumbers.indices.filter { newNumbers[$0] < onlyNew }
    let diff = MyersDiff(old: oldShared.map { oldNumbers[$0] }, new: newShared.map { newNumbers[$0] })

    var removed = Array(repeating: true, count: old.count)
    for (index, isRemoved) in zip(oldShared, diff.removed) { removed[index] = isRemoved }
    var added = Array(repeating: true, count: new.count)
    for (index, isAdded) in zip(newShared, diff.added) { added[index] = isAdded }
    return runs(removed: removed, added: added)
  }

  private static func runs(removed: [Bool], added: [Bool]) -> [Change] {
    var changes: [Change] = []
    var (x, y) = (0, 0)
    while x < removed.count || y < added.count {
      let (startX, startY) = (x, y)
      while x < removed.count, removed[x] { x += 1 }
      while y < added.count, added[y] { y += 1 }
      if x > startX || y > startY {
        changes.append(Change(old: startX..<x, new: startY..<y))
      } else {
        x += 1
        y += 1
      }
    }
    return changes
  }
}

/// Gives equal lines equal numbers, from 0 in the order in which they first come.
private struct Numbering {
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  var count: Int { numbers.count }

  mutating func number(of line: ArraySlice<UInt8>) -> Int {
    if let number = numbers[line] { return number }
    numbers[line] = numbers.count
    return numbers.count - 1
  }
}

/// The lines of a text, each with its line feed; nothing for a text without bytes.
private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var rest = bytes[...]
  while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
    lines.append(rest[...end])
    rest = rest[(end + 1)...]
  }
  if !rest.isEmpty { lines.append(rest) }
  return lines
}
