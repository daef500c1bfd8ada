import Testing

@testable import ModelStack

@Suite struct ServiceAddressTests {
  @Test(arguments: [
    ("http://ollama:11434", "ollama", nil, 11434),
    ("http://ollama.ml:11434/", "ollama", "ml", 11434),
    ("http://ollama.ml.svc:11434", "ollama", "ml", 11434),
    ("http://vllm-api.ml.svc.cluster.local:8000/v1", "vllm-api", "ml", 8000),
    ("HTTP://Ollama.ML.svc.lab.internal", "ollama", "ml", 80),
    ("https://gateway/v1", "gateway", nil, 443),
  ])
  func aServiceIsRead(url: String, service: String, namespace: String?, port: Int) throws {
    let address = try #require(ServiceAddress(url))
    #expect(address.service == service && address.namespace == namespace && address.port == port)
  }

  @Test(arguments: [
    "", "ollama:11434", "http://", "http://10.0.0.5:11434", "http://localhost:11434", "http://llm.example.com:8000",
    "http://[::1]:8000", "http://user@ollama:11434", "ftp://ollama", "os.environ/OLLAMA_API_BASE",
    "http://${HOST}:11434",
    "http://ollama:", "http://ollama:port", "http://ollama..svc", "http://.", "http:/ollama",
  ])
  func otherAddressesAreNone(url: String) {
    #expect(ServiceAddress(url) == nil)
  }
}
