import Foundation
import ModelStack
import TestSupport
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("0", 0), ("1", 1), ("+1", 1), ("007", 7), ("4Gi", 4_294_967_296), ("4096Mi", 4_294_967_296),
    ("1.5Gi", 1_610_612_736), ("1Ki", 1024), ("1Ti", 1 << 40), ("1Pi", 1 << 50), ("1Ei", 1 << 60),
    ("2k", 2_000), ("128M", 128_000_000), ("1G", 1_000_000_000), ("1T", 1_000_000_000_000),
    ("1P", 1_000_000_000_000_000), ("1E", 1_000_000_000_000_000_000),
    ("1e9", 1_000_000_000), ("12E3", 12_000), ("1e+3", 1_000), ("2500e-2", 25), ("1E0", 1), ("5.", 5),
    ("9223372036854775807", .max), ("7.99999999999999999Ei", 9_223_372_036_854_775_797), ("0e999999999999999999999", 0),
  ])
  func `the value in bytes`(text: String, bytes: Int) throws {
    let quantity = try Quantity(text)
    #expect(quantity.text == text)
    #expect(quantity.bytes == bytes)
  }

  @Test(
    arguments: [
      ("0.5", 500_000_000), (".5", 500_000_000), ("500m", 500_000_000), ("1n", 1), ("3u", 3_000), ("0.1n", 1),
      ("1e-40", 1), ("0.0000000011", 2), ("0.5Ki", 512_000_000_000), ("0.0000000001Ki", 103),
      ("1.0000000000000000000000000000000000000e-9", 1),
    ] as [(String, Int128)])
  func `the value in billionths, rounded up`(text: String, nanos: Int128) throws {
    #expect(try Quantity(text).nanos == nanos)
  }

  @Test(arguments: [("500m", 1), ("1001m", 2), ("1n", 1), ("0.0001Ki", 1), ("1.9999999999", 2)])
  func `a part of a byte counts as one`(text: String, bytes: Int) throws {
    #expect(try Quantity(text).bytes == bytes)
  }

  @Test func `quantities compare by value`() throws {
    #expect(try Quantity("4Gi") == Quantity("4096Mi"))
    #expect(try Quantity("4Gi").hashValue == Quantity("4096Mi").hashValue)
    #expect(try Quantity("4G") < Quantity("4Gi"))
    #expect(try Quantity("1E") != Quantity("1e3"))
  }

  @Test(.enabled(if: findProgram("kubectl") != nil))
  func `kubectl reads the same values`() throws {
    let texts = [
      "0", "+1", "007", "4Gi", "4096Mi", "1.5Gi", ".5", "5.", "500m", "3u", "0.1n", "1e-40", "12E3", "2500e-2", "1E",
      "1e+3", "0.0000000011", "0.0000000001Ki", "7.99999999999999999Ei", "9223372036854775807", "0.3Ti",
      "123456.789k", "1.0005Pi",
    ]
    let hard = texts.enumerated().map { "requests.example.com/r\($0)=\($1)" }.joined(separator: ",")
    let output = try run("kubectl", ["create", "quota", "q", "--hard=\(hard)", "--dry-run=client", "-o", "json"])
    let quota = try JSONDecoder().decode(Quota.self, from: Data(output.utf8))
    for (index, text) in texts.enumerated() {
      let canonical = try #require(quota.spec.hard["requests.example.com/r\(index)"])
      #expect(try Quantity(text) == Quantity(canonical), "\(text) is \(canonical)")
    }
  }

  /// What is read of a ResourceQuota.
  private struct Quota: Decodable {
    struct Spec: Decodable { var hard: [String: String] }
    var spec: Spec
  }

  @Test(arguments: [
    ("4GB", "write '4G' or '4Gi'"), ("4gb", "write '4G' or '4Gi'"), ("4g", "write '4G' or '4Gi'"),
    ("4GiB", "write '4Gi'"), ("4gi", "write '4Gi'"), ("4 Gi", "write '4Gi'"), (" 4Gi", "write '4Gi'"),
    ("4,5Gi", "write '4.5Gi'"), ("4096_000", "write '4096000'"), ("64KB", "write '64k' or '64Ki'"),
    ("64K", "write '64k' or '64Ki'"), ("512MB", "write '512M' or '512Mi'"), ("100 bytes", "write '100'"),
    ("100B", "write '100'"), ("4Zi", "write a number and a suffix, such as '4Gi' or '500m'"),
    ("1.2.3", "write a number and a suffix, such as '4Gi' or '500m'"),
  ])
  func `a slip is answered with what may be meant`(text: String, hint: String) {
    let error = #expect(throws: QuantityError.self) { try Quantity(text) }
    #expect(error?.hint == hint)
  }

  @Test(arguments: ["", " ", ".", "+", "-", "Gi", "+.", "abc", "-Gi", "--1", "\u{FF14}Gi", "\u{0}"])
  func `what has no number is refused`(text: String) {
    #expect(throws: QuantityError.notANumber(text)) { try Quantity(text) }
  }

  @Test(arguments: [
    ("1e", "e"), ("1e+", "e+"), ("1e1.5", "e1.5"), ("1Gi1", "Gi1"), ("1ii", "ii"), ("1mi", "mi"), ("1K", "K"),
    ("1..2", ".2"), ("0x10", "x10"), ("1Gi\u{0}", "Gi\u{0}"), ("1e--3", "e--3"), ("1+1", "+1"), ("4Gi é", "Gi é"),
  ])
  func `an unknown suffix is named`(text: String, suffix: String) {
    #expect(throws: QuantityError.unknownSuffix(text, suffix: suffix)) { try Quantity(text) }
  }

  @Test(arguments: ["-1Gi", "-1", "-0.5"])
  func `a negative amount is refused`(text: String) {
    #expect(throws: QuantityError.negative(text)) { try Quantity(text) }
  }

  @Test(arguments: [
    "8Ei", "9223372036854775808", "9223372036854775807.1", "1e19", "10E", "1e999999999999999999999",
    "99999999999999999999999999999999999999Ei",
  ])
  func `more than 2^63-1 is refused`(text: String) {
    #expect(throws: QuantityError.tooLarge(text)) { try Quantity(text) }
  }

  @Test func `more than 38 digits are refused`() {
    let text = "1." + String(repeating: "1", count: 100_000)
    #expect(throws: QuantityError.tooManyDigits(text)) { try Quantity(text) }
  }

  @Test func `an error says what is wrong`() {
    let error = #expect(throws: QuantityError.self) { try Quantity("4GB") }
    #expect(error?.message == "'4GB' is not a quantity: Kubernetes has no suffix 'GB'")
  }
}
