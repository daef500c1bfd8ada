/// The grammars of Kubernetes' names (k8s.io/apimachinery, pkg/util/validation/validation.go).
public enum KubernetesName {
  /// The longest label, of a domain or of an object, in bytes.
  public static let longestLabel = 63
  /// The longest domain in bytes.
  public static let longestSubdomain = 253

  /// A label of RFC 1123: lower-case letters, digits and `-`, 1 to 63 bytes, a letter or digit at both ends.
  public static func isLabel(_ text: String) -> Bool {
    isLabel(text[...])
  }

  /// Labels of RFC 1123 with points between them, at most 253 bytes: what nodes and StorageClasses are called.
  public static func isSubdomain(_ text: String) -> Bool {
    text.utf8.count <= longestSubdomain
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isSubdomainPart($0) }
  }

  /// The key of a label or annotation: a name of 1 to 63 bytes, letters, digits, `-`, `_` and `.`, a letter or digit at
  /// both ends, perhaps behind a domain and a `/`.
  public static func isLabelKey(_ text: String) -> Bool {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty, isLabelValue(name) else { return false }
    return parts.count == 1 || isSubdomain(String(parts[0]))
  }

  /// The value of a label: empty, or at most 63 bytes of the same kind as a key's name.
  public static func isLabelValue(_ text: String) -> Bool {
    isLabelValue(text[...])
  }

  /// The name of an environment variable as every version takes it: letters, digits, `-`, `_` and `.`, no digit first,
  /// and neither `.` nor a text that begins with `..`.
  public static func isEnvironmentName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !isDecimalDigit(first), text != ".", !text.hasPrefix("..") else { return false }
    return text.utf8.allSatisfy { isNameByte($0) }
  }

  private static func isLabel(_ text: Substring) -> Bool {
    text.utf8.count <= longestLabel && isSubdomainPart(text)
  }

  private static func isSubdomainPart(_ text: Substring) -> Bool {
    let isLowercaseOrDigit = { (byte: UInt8) in byte &- 0x61 < 26 || isDecimalDigit(byte) }
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return text.utf8.allSatisfy { isLowercaseOrDigit($0) || $0 == UInt8(ascii: "-") }
      && isLowercaseOrDigit(first) && isLowercaseOrDigit(last)
  }

  private static func isLabelValue(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    return text.utf8.count <= longestLabel && text.utf8.allSatisfy { isNameByte($0) }
      && isAlphanumeric(first) && isAlphanumeric(last)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || "-_.".utf8.contains(byte) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || isDecimalDigit(byte) }
}
