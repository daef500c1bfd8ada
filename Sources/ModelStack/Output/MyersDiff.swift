/// A shortest edit from one sequence of numbers to another, after Eugene W. Myers, "An O(ND) Difference Algorithm and
/// Its Variations", Algorithmica 1 (1986), section 4b: divide and conquer in linear space.
///
/// The edit is shortest as long as no part of it needs more than 2 x ``maximumCost`` steps. Beyond that a part is cut
/// where the search has come furthest: still an edit from one to the other, found in linear time.
struct MyersDiff {
  /// Steps of the search from either end. The figure is git's (`XDL_MAX_COST_MIN` in xdiff/xdiffi.c of git 2.39).
  private static let maximumCost = 256

  /// Which elements of the old sequence are not in the new one, and the other way round. What is left is equal.
  private(set) var removed: [Bool]
  private(set) var added: [Bool]

  private let old: [Int]
  private let new: [Int]
  /// The furthest x that the search from the front, or from the back, has reached on each diagonal x - y.
  private var forward: [Int]
  private var backward: [Int]
  /// Where diagonal 0 stands in both.
  private let origin: Int

  init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    removed = Array(repeating: false, count: old.count)
    added = Array(repeating: false, count: new.count)
    // One diagonal more on each side, for the neighbours of the outermost.
    forward = Array(repeating: 0, count: old.count + new.count + 3)
    backward = forward
    origin = new.count + 1
    compare()
  }

  private mutating func compare() {
    var boxes = [Box(old: 0..<old.count, new: 0..<new.count)]
    while let whole = boxes.popLast() {
      let box = trimmed(whole)
      if box.old.isEmpty {
        for y in box.new { added[y] = true }
      } else if box.new.isEmpty {
        for x in box.old { removed[x] = true }
      } else {
        let (x, y) = middle(of: box)
        boxes.append(Box(old: box.old.lowerBound..<x, new: box.new.lowerBound..<y))
        boxes.append(Box(old: x..<box.old.upperBound, new: y..<box.new.upperBound))
      }
    }
  }

  /// The box without the equal elements at its start and end.
  private func trimmed(_ box: Box) -> Box {
    var (x, y) = (box.old.lowerBound, box.new.lowerBound)
    var (endX, endY) = (box.old.upperBound, box.new.upperBound)
    while x < endX, y < endY, old[x] == new[y] {
      x += 1
      y += 1
    }
    while x < endX, y < endY, old[endX - 1] == new[endY - 1] {
      endX -= 1
      endY -= 1
    }
    return Box(old: x..<endX, new: y..<endY)
  }

  /// A point on a shortest path through a trimmed box with elements on both sides: never its first or last corner.
  private mutating func middle(of box: Box) -> (x: Int, y: Int) {
    let first = box.old.lowerBound - box.new.lowerBound
    let last = box.old.upperBound - box.new.upperBound
    var ahead = Diagonals(around: first, within: box)
    var behind = Diagonals(around: last, within: box)
    forward[origin + first] = box.old.lowerBound
    backward[origin + last] = box.old.upperBound
    let meetsAhead = (first - last) % 2 != 0
    for _ in 0..<Self.maximumCost {
      ahead.widen { forward[origin + $0] = -1 }
      for diagonal in ahead.steps {
        let x = stepForward(on: diagonal, in: box)
        if meetsAhead, behind.contains(diagonal), backward[origin + diagonal] <= x { return (x, x - diagonal) }
      }
      behind.widen { backward[origin + $0] = .max }
      for diagonal in behind.steps {
        let x = stepBackward(on: diagonal, in: box)
        if !meetsAhead, ahead.contains(diagonal), x <= forward[origin + diagonal] { return (x, x - diagonal) }
      }
    }
    return furthest(on: ahead, in: box)
  }

  /// One edit from a neighbouring diagonal, then along equal elements.
  private mutating func stepForward(on diagonal: Int, in box: Box) -> Int {
    let index = origin + diagonal
    var x = max(forward[index - 1] + 1, forward[index + 1])
    var y = x - diagonal
    while x < box.old.upperBound, y < box.new.upperBound, old[x] == new[y] {
      x += 1
      y += 1
    }
    forward[index] = x
    return x
  }

  /// The same from the end of the box towards its start.
  private mutating func stepBackward(on diagonal: Int, in box: Box) -> Int {
    let index = origin + diagonal
    var x = min(backward[index - 1], backward[index + 1] - 1)
    var y = x - diagonal
    while x > box.old.lowerBound, y > box.new.lowerBound, old[x - 1] == new[y - 1] {
      x -= 1
      y -= 1
    }
    backward[index] = x
    return x
  }

  /// The point of the search from the front that has left most elements behind.
  private func furthest(on diagonals: Diagonals, in box: Box) -> (x: Int, y: Int) {
    diagonals.steps
      .map { diagonal in
        // An edit may lead out of the box by one: such a point is taken back along its diagonal.
        let x = min(forward[origin + diagonal], box.old.upperBound, box.new.upperBound + diagonal)
        return (x, x - diagonal)
      }
      .max { $0.0 + $0.1 < $1.0 + $1.1 }!
  }
}

/// A part of both sequences.
private struct Box {
  var old: Range<Int>
  var new: Range<Int>
}

/// The diagonals that a search has reached: every other one from `low` to `high`.
private struct Diagonals {
  private var low: Int
  private var high: Int
  private let limits: ClosedRange<Int>

  init(around middle: Int, within box: Box) {
    low = middle
    high = middle
    limits = box.old.lowerBound - box.new.upperBound...box.old.upperBound - box.new.lowerBound
  }

  var steps: StrideThrough<Int> { stride(from: low, through: high, by: 2) }

  /// Whether a diagonal is one of the steps; it is asked only of those that are an even number of diagonals from them.
  func contains(_ diagonal: Int) -> Bool { low <= diagonal && diagonal <= high }

  /// Goes on by one edit. At the border of the box there is no further diagonal, so the outermost is left out by turns;
  /// `reset` marks the neighbour outside as not reached.
  mutating func widen(reset: (Int) -> Void) {
    if low > limits.lowerBound {
      low -= 1
      reset(low - 1)
    } else {
      low += 1
    }
    if high < limits.upperBound {
      high += 1
      reset(high + 1)
    } else {
      high -= 1
    }
  }
}
