import ModelStack
import Testing

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("30s", 30_000), ("2m", 120_000), ("500ms", 500), ("1h30m", 5_400_000), ("1.5s", 1_500), ("0s", 0),
    ("0.25h", 900_000), ("1h2m3s4ms", 3_723_004), ("90m", 5_400_000), ("007s", 7_000),
    ("1.50000000000000000000s", 1_500),
    ("0.0078125h", 28_125), ("1m0.001s", 60_001), ("2562047h47m16.854s", 9_223_372_036_854),
  ])
  func `the value in milliseconds`(text: String, milliseconds: Int) throws {
    let duration = try Duration(text)
    #expect(duration == .milliseconds(milliseconds))
    #expect(duration.milliseconds == milliseconds)
  }

  @Test(arguments: [
    (0, "0s", "0"), (500, "500ms", "0.5"), (1_500, "1s500ms", "1.5"), (2_250, "2s250ms", "2.25"), (30_000, "30s", "30"),
    (90_000, "1m30s", "90"), (60_001, "1m1ms", "60.001"), (300_000, "5m", "300"), (5_400_000, "1h30m", "5400"),
    (218_000, "3m38s", "218"), (100_010, "1m40s10ms", "100.01"), (-1_500, "-1s500ms", "-1.5"),
  ])
  func `the canonical spelling and the seconds`(milliseconds: Int, text: String, seconds: String) {
    #expect(Duration.milliseconds(milliseconds).text == text)
    #expect(Duration.milliseconds(milliseconds).secondsText == seconds)
  }

  @Test func `the canonical spelling reads back`() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bits = Int.random(in: 0...43, using: &generator)
      let duration = Duration.milliseconds(Int.random(in: 0...(1 << bits), using: &generator))
      #expect(try Duration(duration.text) == duration)
      #expect(try Duration(duration.secondsText + "s") == duration)
    }
  }

  @Test func `what is finer than a millisecond is cut off`() {
    #expect(Duration.nanoseconds(1_999_999).milliseconds == 1)
    #expect(Duration.nanoseconds(999_999).text == "0s")
  }

  @Test(arguments: [
    ("30", "write '30s'"), ("30sec", "write '30s'"), ("30 s", "write '30s'"), ("30S", "write '30s'"),
    ("5 minutes", "write '5m'"), ("1 hour 30 min", "write '1h30m'"), ("200 msec", "write '200ms'"),
    (".5s", "write '0.5s'"), ("0", "write '0s'"),
    ("1h30", "write numbers with the units h, m, s and ms, such as '30s', '500ms' or '1h30m'"),
    ("2d", "write numbers with the units h, m, s and ms, such as '30s', '500ms' or '1h30m'"),
  ])
  func `a slip is answered with what is meant`(text: String, hint: String) {
    let error = #expect(throws: DurationError.self) { try Duration(text) }
    #expect(error?.hint == hint)
  }

  @Test(arguments: ["", " ", "s", "ms", "+5s", "-s", ".5s", "5.s", "1..5s", "forever", "\u{FF13}s", "\u{0}"])
  func `a missing number is refused`(text: String) {
    #expect(throws: DurationError.notANumber(text)) { try Duration(text) }
  }

  @Test(arguments: ["30", "1h30", "1.5", "99999999999999999999999"])
  func `a missing unit is refused`(text: String) {
    #expect(throws: DurationError.missingUnit(text)) { try Duration(text) }
  }

  @Test(arguments: [
    ("30sec", "sec"), ("2d", "d"), ("1us", "us"), ("1\u{B5}s", "\u{B5}s"), ("1S", "S"), ("1:", ":"),
    ("1:3x", ":"), ("1e3s", "e"), ("1,5s", ","),
  ])
  func `an unknown unit is named`(text: String, unit: String) {
    #expect(throws: DurationError.unknownUnit(text, unit: unit)) { try Duration(text) }
  }

  @Test(arguments: ["30 s", "1h 30m", "5s\n", "5\u{A0}s", "1 : 30"])
  func `blanks are refused`(text: String) {
    #expect(throws: DurationError.blanks(text)) { try Duration(text) }
  }

  @Test(arguments: ["-5s", "-1", "-5 sec"])
  func `a negative duration is refused`(text: String) {
    #expect(throws: DurationError.negative(text)) { try Duration(text) }
  }

  @Test(arguments: [("1:30", "write '1m30s' or '1h30m'"), ("1:30:00", "write '1h30m00s'")])
  func `a time of the clock is refused`(text: String, hint: String) {
    let error = #expect(throws: DurationError.self) { try Duration(text) }
    #expect(error == .clock(text))
    #expect(error?.hint == hint)
  }

  @Test(arguments: ["30s2m", "1s1s", "1ms1s", "1m1h"])
  func `units out of order are refused`(text: String) {
    #expect(throws: DurationError.wrongOrder(text)) { try Duration(text) }
  }

  @Test(arguments: ["0.5ms", "0.0001s", "0.50000000001s", "1.0000001h", "0.000000000000000000000000001s"])
  func `a fraction of a millisecond is refused`(text: String) {
    #expect(throws: DurationError.tooFine(text)) { try Duration(text) }
  }

  @Test(arguments: [
    "2562047h47m16.855s", "2562048h", "9223372036855ms", "99999999999999999999999999999999999999999999h",
  ])
  func `what Go cannot hold is refused`(text: String) {
    #expect(throws: DurationError.tooLong(text)) { try Duration(text) }
  }

  @Test func `an error says what is wrong`() {
    let error = #expect(throws: DurationError.self) { try Duration("30sec") }
    #expect(error?.message == "'30sec' is not a duration: there is no unit 'sec'")
  }
}
