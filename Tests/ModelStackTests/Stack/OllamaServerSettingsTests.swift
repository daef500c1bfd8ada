import TestSupport
import Testing

@testable import ModelStack

@Suite struct OllamaServerSettingsTests {
  private func backend(_ keys: String) throws -> Backend {
    let address = keys.contains("apiBase") ? "" : "service: ollama, port: 11434, "
    let stack = try decodedStack(
      """
      backends: { ollama: { engine: ollama, \(address)\(keys) } }
      models: [{ alias: chat, backend: ollama, model: phi4-mini }]
      """)
    return try #require(stack.backend(named: "ollama"))
  }

  private func settings(_ keys: String) throws -> RunnerSettings {
    let backend = try backend(keys)
    return try #require(backend.ollama).settings(of: backend)
  }

  @Test(arguments: [
    ("version: 0.32.15", "0.32.15"), ("version: v0.30.0", "0.30.0"), ("version: 0.13.3-rocm", "0.13.3-rocm"),
    ("version: \"0.13.3@sha256:abc\"", "0.13.3"), ("clean: true", "0.13.3"), ("chartVersion: 1.36.0", "0.13.3"),
    ("version: latest", nil), ("chartVersion: 1.40.0", nil), ("apiBase: \"http://box:11434\"", nil),
    ("apiBase: \"http://box:11434\", version: 0.32.0", "0.32.0"),
  ])
  func version(keys: String, expected: String?) throws {
    #expect(try backend(keys).ollamaVersion?.description == expected)
  }

  @Test func wordsAreTaken() throws {
    let own = try settings("context: 2048, parallel: 2, kvCacheType: q8_0, flashAttention: true")
    #expect(own.context == 2048 && own.parallel == 2 && own.kvCacheType == .q8_0 && own.flashAttention == .on)
  }

  @Test func nothingSaidIsTheDefault() throws {
    let settings = try settings("version: 0.13.3")
    #expect(settings.context == 4096 && settings.parallel == 1)
    #expect(settings.kvCacheType == .f16 && settings.flashAttention == nil)
  }

  @Test(arguments: [
    ("version: 0.32.0", 0), ("version: 0.32.0, promptCache: 512Mi", 512), ("version: 0.13.3, promptCache: 512Mi", nil),
    ("version: latest", nil), ("version: latest, promptCache: 512Mi", 512),
    ("version: 0.32.0, apiBase: \"http://box:11434\"", nil),
    ("version: 0.32.0, apiBase: \"http://box:11434\", promptCache: 1Gi", 1024),
  ])
  func promptCache(keys: String, mebibytes: Int?) throws {
    #expect(try settings(keys).promptCache == mebibytes.map { .mebibytes($0) })
  }

  /// What the rules count is what is rendered.
  @Test(arguments: [
    ("version: 0.32.0", "0"), ("version: latest, promptCache: 512Mi", "512"), ("version: latest", nil),
    ("version: 0.13.3, promptCache: 512Mi", nil), ("chartVersion: 1.40.0, promptCache: 1Gi", "1024"),
  ])
  func promptCacheIsRendered(keys: String, expected: String?) throws {
    let stack = try decodedStack(
      """
      backends: { ollama: { engine: ollama, service: ollama, port: 11434, \(keys) } }
      models: [{ alias: chat, backend: ollama, model: phi4-mini }]
      """)
    let backend = try #require(stack.backend(named: "ollama"))
    let values = OllamaRenderer.values(of: backend, try #require(backend.ollama), in: stack)
    #expect(values.environment.first { $0.name == "LLAMA_ARG_CACHE_RAM" }?.value.value == expected)
  }
}
