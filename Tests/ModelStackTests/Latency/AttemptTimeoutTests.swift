import ModelStack
import TestSupport
import Testing

/// Which of the timeouts holds, as measured with LiteLLM 1.81.9 and 1.106.2 against a server that hangs.
@Suite struct AttemptTimeoutTests {
  @Test(arguments: [
    // The model's, the proxy's; the version; the whole and the streamed answer's in seconds.
    ("timeout: 2s", "", "1.106.2", 2, 2),
    ("timeout: 2s", "requestTimeout: 5s", "1.106.2", 2, 2),
    ("timeout: 2s", "requestTimeout: 5s, timeout: 9s", "1.106.2", 2, 2),
    ("timeout: 2s, streamTimeout: 4s", "requestTimeout: 3s, timeout: 9s", "1.106.2", 2, 4),
    ("streamTimeout: 4s", "timeout: 9s", "1.81.9", 9, 4),
    ("", "requestTimeout: 3s, timeout: 6s", "1.106.2", 3, 3),
    ("", "requestTimeout: 3s, timeout: 6s", "1.81.9", 6, 6),
    ("", "requestTimeout: 3s, timeout: 6s", "1.90.0", 6, 6),
    ("", "requestTimeout: 3s", "1.81.9", 3, 3),
    ("", "timeout: 4s", "1.106.2", 4, 4),
    ("", "timeout: 4s, routerSettings: { stream_timeout: 2.5 }", "1.106.2", 4, 2.5),
    ("", "timeout: 4s, routerSettings: { stream_timeout: 0 }", "1.81.9", 4, 4),
    ("", "", "1.81.9", 6000, 6000),
  ])
  func `the timeout of an attempt`(
    model: String, proxy: String, version: String, whole: Double, streamed: Double
  ) throws {
    let stack = try decodedStack(
      """
      models:
        - { alias: chat, backend: openai, model: gpt-4o-mini\(model.isEmpty ? "" : ", " + model) }
      litellm: { version: \(version)\(proxy.isEmpty ? "" : ", " + proxy) }
      """)
    let timeout = AttemptTimeout(of: stack.models[0], in: stack.litellm)
    #expect(timeout.whole == .seconds(whole))
    #expect(timeout.streamed == .seconds(streamed))
  }
}
