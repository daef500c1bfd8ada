/// What turns one text into another, in the unified format of POSIX `diff -u`, which `patch` and `git apply` read:
/// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/diff.html, "Diff -u or -U Output Format".
///
/// Lines end in a line feed; a carriage return is part of its line.
public struct UnifiedDiff: Sendable {
  /// Changes that are near to each other, with the equal lines around them.
  public struct Hunk: Sendable {
    /// Indices of lines, from 0, in the old and in the new text.
    public var old: Range<Int>
    public var new: Range<Int>
    public var lines: [Line]
  }

  /// One line, with the line feed that ends it; only the last of a text may have none.
  public struct Line: Sendable {
    /// The character before the line.
    public enum Kind: Character, Sendable {
      case context = " "
      case removed = "-"
      case added = "+"
    }

    public var kind: Kind
    public var bytes: ArraySlice<UInt8>
  }

  /// How many equal lines are shown before and after a change: the `-u` of POSIX shows 3.
  private static let context = 3

  public let oldLabel: String
  public let newLabel: String
  /// Empty where the texts are equal.
  public private(set) var hunks: [Hunk]

  /// Compares two texts; nil stands for a file that is not there and is called `/dev/null`, whatever its label.
  ///
  /// A label is a path without line breaks and tabs, such as `a/models.yaml` and `b/models.yaml` for git.
  public init(old: [UInt8]?, new: [UInt8]?, oldLabel: String, newLabel: String) {
    self.oldLabel = old == nil ? "/dev/null" : oldLabel
    self.newLabel = new == nil ? "/dev/null" : newLabel
    hunks = old == new ? [] : Self.hunks(of: LineDiff(old: old ?? [], new: new ?? []))
  }

  /// The same with the secrets of the two texts masked, wherever in them they stand again.
  public func masked(old: HiddenPlaces, new: HiddenPlaces) -> UnifiedDiff {
    var copy = self
    var secrets = SecretTexts()
    for text in old.texts + new.texts { secrets.insert(text) }
    for hunk in hunks.indices {
      for line in hunks[hunk].lines.indices {
        let shown = hunks[hunk].lines[line]
        let places = shown.kind == .added ? new : old
        copy.hunks[hunk].lines[line].bytes = secrets.masked(places.masked(shown.bytes))[...]
      }
    }
    return copy
  }

  /// The diff as it is printed; nothing where the texts are equal.
  public var bytes: [UInt8] {
    if hunks.isEmpty { return [] }
    var bytes = Array("--- \(Self.fileName(oldLabel))\n+++ \(Self.fileName(newLabel))\n".utf8)
    for hunk in hunks {
      bytes += "@@ -\(Self.place(hunk.old)) +\(Self.place(hunk.new)) @@\n".utf8
      for line in hunk.lines {
        bytes += line.kind.rawValue.utf8
        bytes += line.bytes
        if line.bytes.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
      }
    }
    return bytes
  }

  /// The first line, counted from 1, in which two texts differ; nil where they are equal.
  ///
  /// Where one is the beginning of the other, it is the line in which the shorter ends: behind its last line feed.
  public static func firstDifferingLine(_ old: [UInt8], _ new: [UInt8]) -> Int? {
    var equal = 0
    while equal < old.count, equal < new.count, old[equal] == new[equal] { equal += 1 }
    if equal == old.count, equal == new.count { return nil }
    return old[..<equal].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// A name with control characters stands in quotes, as git writes it (`quote_c_style` of its quote.c) and `git apply`
  /// and `patch` read it. A tab ends one with spaces, or `patch` takes its first word.
  private static func fileName(_ label: String) -> String {
    if label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return quoted(label) }
    return label.contains(" ") ? label + "\t" : label
  }

  private static func quoted(_ name: String) -> String {
    var text = "\""
    for scalar in name.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        for byte in scalar.utf8 {
          let digits = String(byte, radix: 8)
          text += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
        }
      } else {
        if scalar == "\"" || scalar == "\\" { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// First line and count; the count 1 is left out, and with the count 0 the line is the one before.
  private static func place(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  private static func hunks(of diff: LineDiff) -> [Hunk] {
    let changes = diff.changes
    var hunks: [Hunk] = []
    var start = 0
    for index in changes.indices {
      let next = index + 1
      // Changes whose contexts touch stand in one hunk.
      if next < changes.count, changes[next].old.lowerBound - changes[index].old.upperBound <= 2 * context { continue }
      hunks.append(hunk(first: changes[start], last: changes[index], of: changes[start..<next], in: diff))
      start = next
    }
    return hunks
  }

  private static func hunk(
    first: LineDiff.Change, last: LineDiff.Change, of changes: ArraySlice<LineDiff.Change>, in diff: LineDiff
  ) -> Hunk {
    let before = min(context, first.old.lowerBound)
    let after = min(context, diff.old.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    var lines: [Line] = []
    var position = old.lowerBound
    for change in changes {
      lines += diff.old[position..<change.old.lowerBound].map { Line(kind: .context, bytes: $0) }
      lines += diff.old[change.old].map { Line(kind: .removed, bytes: $0) }
      lines += diff.new[change.new].map { Line(kind: .added, bytes: $0) }
      position = change.old.upperBound
    }
    lines += diff.old[position..<old.upperBound].map { Line(kind: .context, bytes: $0) }
    return Hunk(old: old, new: new, lines: lines)
  }
}
