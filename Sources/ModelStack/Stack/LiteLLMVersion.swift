/// A release of LiteLLM, as far as rules tell two apart.
public struct LiteLLMVersion: Comparable, Hashable, Sendable {
  public let major: Int
  public let minor: Int
  public let patch: Int

  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `1.81.9`, and the tags of LiteLLM's images such as `v1.81.9-stable` and `main-v1.81.9`; nothing of what
  /// names no single release (`latest`, `1.81`).
  public init?(_ text: String) {
    var rest = text.utf8[...]
    if rest.starts(with: "main-".utf8) { rest = rest.dropFirst("main-".utf8.count) }
    if rest.first == UInt8(ascii: "v") { rest = rest.dropFirst() }
    let release = rest.prefix { $0 != UInt8(ascii: "-") }
    let parts = release.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Self.number)
    guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { return nil }
    self.init(major, minor, patch)
  }

  public var text: String { "\(major).\(minor).\(patch)" }

  private static func number(_ text: Substring.UTF8View) -> Int? {
    text.allSatisfy { isDecimalDigit($0) } ? Int(Substring(text)) : nil
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

/// Which of the behaviours that were verified a release has: 1.81.9 and 1.106.2 differ, and 1.109.1 is like the latter
/// but where a rule says otherwise.
public enum LiteLLMBehaviour: Sendable {
  /// 1.81.9 and before.
  case until1_81_9
  /// 1.106.2 and after.
  case since1_106_2
  /// A release between the two, or none that is named: either may hold.
  case unknown

  public init(of version: LiteLLMVersion?) {
    guard let version else {
      self = .unknown
      return
    }
    if version <= LiteLLMVersion(1, 81, 9) {
      self = .until1_81_9
    } else {
      self = version >= LiteLLMVersion(1, 106, 2) ? .since1_106_2 : .unknown
    }
  }
}

extension LiteLLMSettings {
  /// The release that `version` names, where it names one.
  public var release: LiteLLMVersion? { version.flatMap { LiteLLMVersion($0.value) } }

  public var behaviour: LiteLLMBehaviour { LiteLLMBehaviour(of: release) }
}
