import Testing

@testable import ModelStack

@Suite struct OllamaHostTests {
  @Test(arguments: [
    ("0.0.0.0", 11434), ("0.0.0.0:8080", 8080), (":8080", 8080), ("", 11434), ("http://0.0.0.0", 80),
    ("https://ollama:8443/", 8443), ("https://ollama", 443), ("[::1]", 11434), ("[::1]:1234", 1234),
    ("${HOST}", nil), ("0.0.0.0:$(PORT)", nil), ("0.0.0.0:http", nil),
  ])
  func thePortIsTold(text: String, port: Int?) {
    #expect(OllamaHost(text).port == port)
  }
}
