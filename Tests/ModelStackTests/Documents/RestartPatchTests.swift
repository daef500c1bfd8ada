@testable import ModelStack
import TestSupport
import Testing
import YAML

/// LiteLLM restarts when, and only when, what it reads has changed.
@Suite struct RestartPatchTests {
  private static let stack = """
    version: 1
    stack: { name: lab, namespace: ml }
    backends:
      ollama: { engine: ollama, service: ollama, port: 11434 }
      openai: { engine: openai, apiKey: OPENAI_API_KEY }
    models:
      - { alias: small, backend: ollama, model: phi4-mini, timeout: 120s }
      - { alias: cloud, backend: openai, model: gpt-4o-mini, params: { seed: 1, stop: [a, b] } }
    fallbacks:
      - [small, cloud]
    litellm: { version: 1.81.9, retries: 1, callbacks: [prometheus] }

    """

  private func patch(_ text: String) throws -> RestartPatch {
    let stack = try decodedStack(text)
    return RestartPatch.render(LiteLLMRenderer.config(of: stack), of: stack)
  }

  private func hash(_ old: String = "", _ new: String = "") throws -> String {
    try #require(old.isEmpty || Self.stack.contains(old))
    return try patch(old.isEmpty ? Self.stack : Self.stack.replacing(old, with: new)).configHash
  }

  /// Another hash here restarts every proxy there is.
  @Test func theHashIsTheSameInEveryRun() throws {
    #expect(try hash() == "cfd1ce440dc3dbb7")
  }

  @Test(arguments: [
    ("timeout: 120s", "timeout: 121s"),
    ("model: phi4-mini", "model: \"phi4-mini:latest\""),
    ("alias: cloud", "alias: clouds"),
    ("OPENAI_API_KEY", "OPENAI_API_KEY_2"),
    ("port: 11434", "port: 11435"),
    ("namespace: ml", "namespace: llm"),
    ("retries: 1", "retries: 2"),
    ("[prometheus]", "[prometheus, otel]"),
    ("[small, cloud]", "{ small: [cloud], cloud: [small] }"),
    ("seed: 1", "seed: \"1\""),
    ("seed: 1", "seed: 1.0"),
    ("seed: 1", "seed: null"),
    ("stop: [a, b]", "stop: [ab]"),
    ("stop: [a, b]", "stop: [b, a]"),
    ("stop: [a, b]", "stop: [[a], b]"),
    ("stop: [a, b]", "stop: { a: b }"),
  ])
  func aValueThatLiteLLMReadsChangesIt(old: String, new: String) throws {
    #expect(try hash(old, new) != hash())
  }

  @Test(arguments: [
    ("version: 1\n", "# another comment\nversion: 1\n"),
    ("model: phi4-mini,", "model: phi4-mini, note: for short documents,"),
    ("name: lab", "name: laboratory"),
    ("namespace: ml", "namespace: ml, partOf: lab"),
    ("version: 1.81.9", "version: 1.106.2"),
    ("retries: 1", "retries: 1, labels: { app: litellm }"),
    ("retries: 1", "retries: 1, configMap: llm, deployment: llm"),
    ("service: ollama, port: 11434", "service: ollama, port: 11434, memory: { limit: 8Gi }, keepAlive: forever"),
    ("timeout: 120s", "timeout: 2m"),
    ("stop: [a, b]", "stop: ['a', \"b\"]"),
    ("  - [small, cloud]", "  - small: [cloud]"),
  ])
  func whatLiteLLMDoesNotReadLeavesIt(old: String, new: String) throws {
    #expect(try hash(old, new) == hash())
  }

  @Test func itPatchesTheDeploymentThatIsNamed() throws {
    let named = Self.stack.replacing("retries: 1", with: "retries: 1, deployment: llm-proxy")
    let patch = try patch(named.replacing("ml }", with: "ml, partOf: lab }"))
    let made = String(decoding: YAMLEmitter.emit(patch.yaml).bytes, as: UTF8.self)
    #expect(
      made == """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: llm-proxy
          namespace: ml
          labels:
            app.kubernetes.io/part-of: lab
        spec:
          template:
            metadata:
              annotations:
                gen/litellm-config-hash: \(patch.configHash)

        """)
  }

  /// Neither a bare config nor a config that is not made can be restarted for.
  @Test(arguments: ["{ litellm: false }", "{ litellm: false, restartPatch: patch.yaml }", "{ litellmForm: bare }"])
  func itComesWithTheConfigMapAlone(outputs: String) throws {
    let stack = try decodedStack("outputs: \(outputs)")
    let titles = stack.manifestTargets.map(\.kind.title)
    #expect(!titles.contains("LiteLLM restart patch"))
  }
}
