import ModelStack
import Testing

@Suite struct OllamaVersionTests {
  @Test(arguments: [
    ("0.13.3", 0, 13, 3, nil), ("v0.30.0", 0, 30, 0, nil), ("0.33.0-rc2", 0, 33, 0, "rc2"), ("0.30", 0, 30, 0, nil),
    ("1.2.3-rocm-x", 1, 2, 3, "rocm-x"),
  ])
  func reads(text: String, major: Int, minor: Int, patch: Int, suffix: String?) throws {
    let version = try #require(OllamaVersion(text))
    #expect(version.major == major && version.minor == minor && version.patch == patch)
    #expect(version.suffix == suffix)
  }

  @Test(arguments: [
    "", "v", "latest", "0", "0.", ".13", "0..3", "0.13.3.1", "0.13.x", "0.13.3-", "-rc1", "0.13.+3", "vv0.13.3",
    " 0.13.3",
    "0.13.99999999999999999999", "0.1٣.3",
  ])
  func refuses(text: String) {
    #expect(OllamaVersion(text) == nil)
  }

  @Test(arguments: [
    ("0.9.6", MemoryFormula.embeddedRunner), ("0.13.3", .embeddedRunner), ("0.29.9", .embeddedRunner),
    ("0.30.0-rc1", .llamaServerReservingLogits), ("0.31.9", .llamaServerReservingLogits), ("0.32.0", .llamaServer),
    ("1.0.0", .llamaServer),
  ])
  func choosesTheFormula(text: String, formula: MemoryFormula) throws {
    #expect(MemoryFormula(version: try #require(OllamaVersion(text))) == formula)
  }

  @Test func comparesByNumbers() throws {
    let version = try #require(OllamaVersion("0.13.4"))
    #expect(version.isAtLeast(0, 13, 4) && version.isAtLeast(0, 9, 9) && version.isAtLeast(0, 13))
    #expect(!version.isAtLeast(0, 13, 5) && !version.isAtLeast(0, 14) && !version.isAtLeast(1, 0))
  }
}
