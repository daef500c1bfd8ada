import Foundation
import TestSupport
import Testing

/// What the README and the page on linting show is what happens: their `console` blocks are run, one after the other, in
/// a copy of the home-lab with files beside it that somebody wrote by hand.
@Suite struct ReadmeTests {
  private static let files = [
    "litellm-config.yaml": """
    model_list:
      - model_name: chat
        litellm_params: { model: openai/gpt-4o-mini, timeout: 30s }

    """,
    "gateway.yaml": """
    model_list:
      - model_name: chat
        litellm_params: { model: hosted_vllm/Qwen/Qwen3-8B, api_base: "http://vllm:8000/v1", timeout: 30 }
      - model_name: spare
        litellm_params: { model: ollama_chat/llama3.2:3b, api_base: "http://ollama:11434", timeout: 120 }
    router_settings:
      fallbacks: [{ chat: [spare] }]

    """,
    "ollama-values.yaml": """
    fullnameOverride: ollama
    ollama:
      models:
        pull: [phi4-mini]
    resources:
      limits: { memory: 8Gi }

    """,
    "vllm.yaml": """
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: vllm }
    spec:
      selector: { matchLabels: { app: vllm } }
      template:
        metadata: { labels: { app: vllm } }
        spec:
          containers:
            - name: vllm
              image: vllm/vllm-openai:v0.11.0
              args: [--model, Qwen/Qwen3-8B-AWQ, --max-model-len, "8192"]
              ports: [{ containerPort: 8000 }]

    """,
  ]

  @Test(arguments: ["README.md", "docs/lint.md"]) func everyCommandPrintsWhatItShows(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let lab = try Scratch(Self.files)
    for path in ["models.yaml", "generated"] {
      try FileManager.default.copyItem(at: Fixtures.repository.appending(path: path), to: lab.url(path))
    }
    var made = ""
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if !isConsole {
        made += line + "\n"
      } else if line.hasPrefix("$ ") {
        made += line + "\n" + (try output(of: String(line.dropFirst(2)), in: lab))
      } else if line == "```console" {
        made += line + "\n"
      }
    }
    expectSnapshot(String(made.dropLast()), at: "../../\(page)")
  }

  /// What a terminal would show.
  private func output(of command: String, in lab: Scratch) throws -> String {
    let run = try lab.shell("gen() { \"$GEN\" \"$@\"; }; { \(command) ; } 2>&1")
    return run.stdout
  }
}
