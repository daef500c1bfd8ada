/// The grammar of Kubernetes' names (RFC 1123; k8s.io/apimachinery/pkg/util/validation).
public enum KubernetesName {
  /// A DNS label: lower-case letters, digits and `-`, 1 to 63 bytes, a letter or digit at both ends.
  public static func isLabel(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard (1...63).contains(utf8.count) else { return false }
    let isAlphanumeric = { (byte: UInt8) in byte &- 0x61 < 26 || byte &- 0x30 < 10 }
    return utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      && isAlphanumeric(utf8.first!) && isAlphanumeric(utf8.last!)
  }
}
