internal import YAML

/// The line tables of all inputs, each made when it is first asked for.
struct SourceLines {
  private let sources: SourceSet
  private var tables: [SourceID: LineTable] = [:]

  init(_ sources: SourceSet) {
    self.sources = sources
  }

  subscript(id: SourceID) -> LineTable {
    mutating get {
      if let table = tables[id] { return table }
      let table = LineTable(sources[id])
      tables[id] = table
      return table
    }
  }

  /// Where a range begins and ends.
  mutating func locations(of range: SourceRange) -> (start: SourceLocation, end: SourceLocation) {
    let table = self[range.source]
    return (table.location(at: Int(range.start)), table.location(at: Int(range.end)))
  }

  /// The lines that a range touches.
  mutating func numbers(of range: SourceRange) -> ClosedRange<Int> {
    let table = self[range.source]
    let first = table.line(at: Int(range.start))
    return first...max(first, table.line(at: Int(range.end)))
  }
}
