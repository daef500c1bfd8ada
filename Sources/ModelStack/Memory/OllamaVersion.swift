/// A version of Ollama as its releases and images are tagged: `0.13.3`, `v0.30.0`, `0.33.0-rc2`, `0.13.3-rocm`.
public struct OllamaVersion: Hashable, Sendable {
  public let major: Int
  public let minor: Int
  /// 0 where the text has two numbers only.
  public let patch: Int
  /// What follows a `-`: a release candidate or a variant of the image.
  public let suffix: String?

  /// Reads a version of two or three numbers; nil for anything else (`latest`, `0`, a digest).
  public init?(_ text: String) {
    let unprefixed = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let halves = unprefixed.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 2 || numbers.count == 3, halves.count == 1 || !halves[1].isEmpty else { return nil }
    guard numbers.allSatisfy({ $0.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }) else {
      return nil
    }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return nil }
    major = values[0]
    minor = values[1]
    patch = values.count == 3 ? values[2] : 0
    suffix = halves.count == 2 ? String(halves[1]) : nil
  }

  /// True from that release on; a candidate of a release counts as the release.
  public func isAtLeast(_ major: Int, _ minor: Int, _ patch: Int = 0) -> Bool {
    (self.major, self.minor, self.patch) >= (major, minor, patch)
  }
}

extension OllamaVersion: CustomStringConvertible {
  /// `0.13.3`, `0.33.0-rc2`.
  public var description: String {
    "\(major).\(minor).\(patch)" + (suffix.map { "-\($0)" } ?? "")
  }
}
