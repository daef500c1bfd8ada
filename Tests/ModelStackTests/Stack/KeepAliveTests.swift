import ModelStack
import Testing

@Suite struct KeepAliveTests {
  @Test(arguments: [
    ("forever", KeepAlive.forever, "-1"), ("5m", .duration(.seconds(300)), "5m"),
    ("90s", .duration(.seconds(90)), "1m30s"), ("0s", .duration(.zero), "0s"),
  ])
  func `the value and what the environment says`(text: String, keepAlive: KeepAlive, environment: String) throws {
    #expect(try KeepAlive(text) == keepAlive)
    #expect(keepAlive.environmentValue == environment)
  }

  @Test(arguments: [
    ("-1", "write 'forever'"), ("-1m", "write 'forever'"), ("Forever", "write 'forever'"),
    ("infinite", "write 'forever'"), ("300", "write '300s'"), ("5 min", "write '5m'"),
    ("", "write numbers with the units h, m, s and ms, such as '30s', '500ms' or '1h30m', or 'forever'"),
  ])
  func `a slip is answered with what is meant`(text: String, hint: String) {
    let error = #expect(throws: KeepAliveError.self) { try KeepAlive(text) }
    #expect(error?.hint == hint)
  }

  @Test func `an error says what is wrong`() {
    let error = #expect(throws: KeepAliveError.self) { try KeepAlive("300") }
    #expect(error?.message == "'300' is not a duration: a unit is missing, and it is not 'forever'")
  }
}
