import ModelStack
import TestSupport
import Testing
import YAML

/// `fallbackConfig.copyTo.path` is a file from the root that no shell takes apart.
@Suite struct FileCopyTests {
  private func problems(path: String) -> [Diagnostic] {
    let text = """
      version: 1
      stack: { name: lab, namespace: ml }
      backends: { vllm: { engine: vllm, service: vllm-api, port: 8000 } }
      models: [{ alias: chat, backend: vllm, model: Qwen/Qwen3-8B-AWQ }]
      fallbackConfig: { copyTo: { node: gpu-worker, path: "\(path)" } }

      """
    return lint(text).outcome.diagnostics.filter { $0.rule == "valid-value" }
  }

  @Test(arguments: ["/a", "/etc/gpu-mode/fallback-config.yaml", "/srv/.n8n/..tiers_2.yaml"])
  func aFileFromTheRootIsTaken(path: String) {
    #expect(problems(path: path).isEmpty)
  }

  @Test(arguments: [
    "", "/", "a.yaml", "./a.yaml", "~/a.yaml", "/etc/", "//a", "/etc//a", "/etc/../a", "/etc/./a", "/..",
    "/etc/a b.yaml", "/etc/$(id)", "/etc/a;id", "/etc/a'b", "/etc/*.yaml", "/étc/a",
  ])
  func anythingElseIsRefused(path: String) throws {
    let problem = try #require(problems(path: path).first)
    #expect(problem.message == "'\(path)' is not a file's path from the root")
    #expect(problem.hint?.hasPrefix("begin with '/'") == true)
  }
}
