import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What a Deployment of vLLM tells.
@Suite struct VLLMDeploymentTests {
  /// A Deployment with one container, whose image, command and arguments stand on lines of their own.
  private func deployment(_ container: String) throws -> VLLMDeployment? {
    let node = try #require(try YAMLComposer.compose(source(container)).documents.first)
    return VLLMDeployment.recognises(node) ? VLLMDeployment(node) : nil
  }

  /// What stands in the file where the only name of its model is said to.
  private func textOfServedModel(_ container: String) throws -> String {
    let read = try #require(try deployment("image: vllm/vllm-openai\n" + container))
    let models = try #require(read.servedModels)
    try #require(models.count == 1)
    return source("image: vllm/vllm-openai\n" + container).text(of: models[0].range.offsets)
  }

  private func source(_ container: String) -> SourceFile {
    let text = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: vllm-server, namespace: ml }
      spec:
        template:
          metadata: { labels: { app: vllm } }
          spec:
            nodeSelector: { kubernetes.io/hostname: gpu-1 }
            containers:
              - { name: sidecar, image: nginx }
              - name: server

      """
    let lines = container.split(separator: "\n").map { "          " + $0 }
    return SourceFile(
      id: SourceID(index: 0), name: "vllm.yaml", bytes: Array((text + lines.joined(separator: "\n")).utf8))
  }

  @Test(arguments: [
    #"args: ["--model", "Qwen/Qwen3-8B-AWQ"]"#,
    #"args: ["--model=Qwen/Qwen3-8B-AWQ", "--trust-remote-code"]"#,
    #"args: [Qwen/Qwen3-8B-AWQ, "--port", "8000"]"#,
    #"command: [vllm, serve, Qwen/Qwen3-8B-AWQ]"#,
    #"command: [vllm, serve]\#nargs: [Qwen/Qwen3-8B-AWQ, --enforce-eager]"#,
    #"command: [python3, -m, vllm.entrypoints.openai.api_server]\#nargs: [--enforce-eager, --model, Qwen/Qwen3-8B-AWQ]"#,
    #"args: ["--model", "other", "--model", "Qwen/Qwen3-8B-AWQ"]"#,
  ])
  func theModelIsTold(arguments: String) throws {
    let read = try #require(try deployment("image: vllm/vllm-openai:v0.8.5\n" + arguments))
    #expect(read.servedModels?.map(\.value) == ["Qwen/Qwen3-8B-AWQ"])
  }

  /// A shell that starts it is followed.
  @Test(arguments: [
    "command: [sh, -c, vllm serve Qwen/Qwen3-8B-AWQ]",
    "command: [/bin/bash, -c]\nargs: [exec vllm serve Qwen/Qwen3-8B-AWQ --max-model-len 8192]",
    "command: [bash, -e, -c, VLLM_USE_V1=1 /opt/bin/vllm serve 'Qwen/Qwen3-8B-AWQ' --port $PORT]",
    "command: [/bin/sh, -ec]\nargs: ['cd /tmp && vllm serve \"Qwen/Qwen3-8B-AWQ\" 2>&1 | tee /tmp/log']",
    "command: [sh, -c]\nargs:\n  - |\n    pip install a\n    vllm serve Qwen/Qwen3-8B-AWQ \\\n      --max-model-len $LENGTH\n",
    "command: [sh, -c]\nargs:\n  - >-\n    python3 -m vllm.entrypoints.openai.api_server\n    --model Qwen/Qwen3-8B-AWQ\n",
    "command: [sh, -c, \"vllm serve $A --served-model-name Qwen/Qwen3-8B-AWQ\"]",
    "command: [sh, -c, 'python -m vllm.entrypoints.openai.api_server --model=Qwen/Qwen3-8B-AWQ --seed ${SEED:-1}']",
  ])
  func aShellIsFollowed(arguments: String) throws {
    for image in ["vllm/vllm-openai:v0.8.5", "registry.lab/cuda"] {
      let read = try #require(try deployment("image: \(image)\n" + arguments))
      #expect(read.servedModels?.map(\.value) == ["Qwen/Qwen3-8B-AWQ"])
    }
  }

  /// The words of a script have their places in the file, in whatever style it is written.
  @Test(arguments: [
    "command: [sh, -c, vllm serve a/b --served-model-name qwen]",
    "command: [sh, -c, \"vllm serve a/b --served-model-name qwen\"]",
    "command: [sh, -c]\nargs:\n  - |\n    # é\n    vllm serve a/b \\\n\n      --served-model-name qwen\n",
    "command: [sh, -c]\nargs:\n  - >-\n    vllm serve a/b\n    --served-model-name qwen\n",
    "command: [sh, -c]\nargs:\n  - vllm serve a/b\n    --served-model-name qwen\n",
  ])
  func theWordsHaveTheirPlaces(container: String) throws {
    #expect(try textOfServedModel(container) == "qwen")
  }

  /// Behind escapes the place is that of the whole text.
  @Test func behindEscapesThePlaceIsTheText() throws {
    let script = #""vllm serve \"a/b\" --served-model-name qwen""#
    #expect(try textOfServedModel("command: [sh, -c, \(script)]") == script)
  }

  /// Nothing is guessed at.
  @Test(arguments: [
    #"command: [sh, -c, "if a; then vllm serve Qwen/Qwen3-8B-AWQ; fi"]"#,
    #"command: [sh, -c, "a && vllm serve Qwen/Qwen3-8B-AWQ || vllm serve Qwen/Qwen3-0.6B"]"#,
    #"command: [sh, -c, "vllm serve Qwen/Qwen3-8B-AWQ $ARGUMENTS"]"#,
    #"command: [sh, -c, "vllm serve Qwen/Qwen3-8B-AWQ --enforce-eager $ARGUMENTS"]"#,
    #"command: [sh, -c, "vllm serve $MODEL"]"#,
    #"command: [sh, -c, "vllm serve $(MODEL)"]"#,
    #"command: [sh, -c, "vllm serve Qwen/Qwen3-8B-AWQ --served-model-name $NAME"]"#,
    #"command: [sh, -c, "vllm serve Qwen/Qwen3-8B-AWQ --served-model-name=a-$NAME"]"#,
    #"command: [sh, -c, "python3 -m vllm.entrypoints.openai.api_server $ARGUMENTS --model Qwen/Qwen3-8B-AWQ"]"#,
    #"command: [sh, -c, "./start.sh Qwen/Qwen3-8B-AWQ"]"#,
    #"command: [sh, -c, "echo vllm serve Qwen/Qwen3-8B-AWQ"]"#,
    #"command: [sh, /start.sh, Qwen/Qwen3-8B-AWQ]"#,
    #"command: [sh, -c]"#,
    #"args: [sh, -c, "vllm serve Qwen/Qwen3-8B-AWQ"]"#,
    #"command: [/start.sh]\#nargs: [--model, Qwen/Qwen3-8B-AWQ]"#,
    #"args: [--model, $(MODEL)]"#,
    #"args: [--enforce-eager, Qwen/Qwen3-8B-AWQ]"#,
    #"args: [Qwen/Qwen3-8B-AWQ, --config, /etc/vllm.yaml]"#,
    #"args: [Qwen/Qwen3-8B-AWQ, --enable-lora, --lora-modules, sql=/adapters/sql]"#,
    "env: []",
    "args: --model",
    "args: { model: a }",
    "args: [--model]",
    "args: [[--model, a]]",
  ])
  func whatIsNotSaidIsNotKnown(arguments: String) throws {
    let read = try #require(try deployment("image: vllm/vllm-openai:v0.8.5\n" + arguments))
    #expect(read.servedModels == nil)
  }

  @Test func servedNamesWin() throws {
    let read = try #require(
      try deployment(
        "image: vllm/vllm-openai\nargs: [Qwen/Qwen3-8B-AWQ, --served_model_name, qwen, chat, --max-model-len, 8192]"))
    #expect(read.servedModels?.map(\.value) == ["qwen", "chat"])
    #expect(read.arguments.maxModelLength?.value == 8192)
    #expect(read.version == nil)
  }

  @Test(arguments: [
    ("8192", 8192), ("8k", 8000), ("8K", 8192), ("25.6k", 25600), ("1M", 1_048_576), ("auto", nil), ("-1", nil),
    ("0", nil), ("8Ki", nil), ("k", nil), ("99999999999999999999K", nil),
  ])
  func theLengthIsReadAsVLLMDoes(text: String, tokens: Int?) throws {
    let read = try #require(try deployment("image: vllm/vllm-openai\nargs: [--max-model-len=\(text)]"))
    #expect(read.arguments.maxModelLength?.value == tokens)
  }

  @Test func theRestIsTold() throws {
    let read = try #require(
      try deployment(
        """
        image: registry.local:5000/vllm/vllm-openai:v0.8.5@sha256:0123
        args: [--model, a, --port, "8001"]
        resources: { requests: { memory: 8Gi }, limits: { memory: 16Gi, cpu: 4, nvidia.com/gpu: "2" } }
        """))
    #expect(read.name.value == "vllm-server" && read.namespace?.value == "ml")
    #expect(read.version?.value == "v0.8.5" && read.port?.value == 8001)
    #expect(read.memory.limit?.value.text == "16Gi" && read.cpu.limit?.value.text == "4")
    #expect(read.gpus?.value == 2)
    let server = read.part
    #expect(server.backend.node?.value == "gpu-1" && server.backend.manifest?.usesGPU == true)
    #expect(server.service == .selecting(labels: read.podLabels) && read.podLabels.map(\.value.value) == ["vllm"])
  }

  @Test(arguments: [
    "image: ollama/ollama", "image: vllm/vllm-router", "image: litellm", "command: [vllm, bench]", "image: []",
    "image:",
  ])
  func otherContainersAreNotVLLM(container: String) throws {
    #expect(try deployment(container) == nil)
  }

  /// The home-lab's own.
  @Test func theReference() throws {
    let source = SourceFile(
      id: SourceID(index: 0), name: "vllm.yaml",
      bytes: try Fixtures.bytes("documents/home-lab/vllm-deployment.yaml"))
    let node = try #require(try YAMLComposer.compose(source).documents.first)
    #expect(VLLMDeployment.recognises(node))
    let read = VLLMDeployment(node)
    #expect(read.servedModels?.map(\.value) == ["Qwen/Qwen3-8B-AWQ"])
    #expect(read.arguments.maxModelLength?.value == 8192 && read.arguments.port?.value == 8000)
    #expect(read.gpus?.value == 1 && read.memory.limit?.value.text == "16Gi" && read.version?.value == "v0.8.5.post1")
  }
}
