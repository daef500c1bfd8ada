/// One id that manifests trace to, with its text.
public struct Requirement: Sendable {
  public var id: Located<String>
  public var text: Located<String>

  public init(id: Located<String>, text: Located<String>) {
    self.id = id
    self.text = text
  }

  /// What kind of requirement an id names; the order is the order of headers.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    case epic = "Epic"
    case story = "Story"
    case functional = "FR"
    case nonFunctional = "NFR"

    /// The kind of a well-formed id: `Story 25.2`, `Epic 12`, `FR205`, `NFR111`.
    public init?(id: String) {
      guard let kind = Self.allCases.first(where: { id.hasPrefix($0.rawValue) }) else { return nil }
      var number = id.utf8.dropFirst(kind.rawValue.utf8.count)
      if kind == .epic || kind == .story {
        guard number.first == UInt8(ascii: " ") else { return nil }
        number = number.dropFirst()
      }
      let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let isNumber = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { isDecimalDigit($0) } }
      guard isNumber, parts.count <= (kind == .story ? 2 : 1) else { return nil }
      self = kind
    }

    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }
}
