import TestSupport
import Testing

/// What `make fuzz` tries for long is tried here for a moment: a key in place of words of the fixtures.
@Suite struct SecretLawTests {
  static let files = [
    "decoding/every-key.yaml", "secrets/litellm.yaml", "secrets/proxy.yaml", "secrets/cut-short.yaml",
    "rules/no-literal-secret/good-references.documents.yaml",
  ]

  @Test(arguments: files) func aKeyInPlaceOfAWordIsNotShown(file: String) throws {
    let bytes = try Fixtures.bytes(file)
    for place in stride(from: 0, to: bytes.count, by: 97) {
      try Law.secrets([UInt8(place % 251), UInt8(place >> 8), UInt8(place & 0xFF)] + bytes)
    }
  }
}
