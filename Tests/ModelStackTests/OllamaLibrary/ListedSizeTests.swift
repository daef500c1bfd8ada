import ModelStack
import Testing

@Suite struct ListedSizeTests {
  @Test(arguments: [
    ("2.5GB", 2_450_000_000, 2_550_000_000),
    ("46MB", 45_500_000, 46_500_000),
    ("10.0GB", 9_950_000_000, 10_050_000_000),
    ("1.3TB", 1_250_000_000_000, 1_350_000_000_000),
    ("0MB", 0, 500_000),
  ])
  func isKnownToItsLastDigit(text: String, lower: Int, upper: Int) throws {
    let size = try #require(ListedSize(text))
    #expect(size.lower.bytes == lower)
    #expect(size.upper.bytes == upper)
  }

  @Test(arguments: [
    "", "GB", "2.5", "2.5gb", "2.55GB", ".5GB", "2.GB", "-1GB", "1.2.3GB", "2 GB", "99999999999999999GB",
  ])
  func refusesWhatIsNoSize(text: String) {
    #expect(ListedSize(text) == nil)
  }
}
