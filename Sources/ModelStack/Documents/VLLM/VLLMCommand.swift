internal import YAML

/// How a container starts vLLM's OpenAI server.
enum VLLMCommand {
  /// Whether an image is vLLM's server: `vllm/vllm-openai:v0.8.5.post1`, `rocm/vllm`. A router or an exporter of its
  /// project is not.
  static func isOfImage(_ image: String) -> Bool {
    let name = image.prefix { $0 != "@" }.split(separator: "/").last?.prefix { $0 != ":" } ?? ""
    return name == "vllm" || name.hasPrefix("vllm-openai") || name.hasPrefix("vllm-cpu")
  }

  /// Whether the command itself names vLLM's server.
  static func isNamed(in container: YAMLValue) -> Bool {
    let words = ["command", "args"].flatMap { container[$0]?.items ?? [] }.compactMap(\.string)
    return words.contains(server) || words.starts(with: ["vllm", "serve"])
  }

  /// The words behind the program's name; nothing where a shell or another program starts it, so that they cannot be
  /// told, or where Kubernetes puts variables in.
  static func arguments(of container: YAMLValue) -> [Located<String>]? {
    let command = (container["command"]?.items ?? []).compactMap(\.locatedWord)
    let words = command + (container["args"]?.items ?? []).compactMap(\.locatedWord)
    if words.contains(where: { $0.value.contains("$") }) { return nil }
    for program in programs where words.map(\.value).starts(with: program) {
      return Array(words.dropFirst(program.count))
    }
    // The image's own entry point, which is one of these.
    return command.isEmpty ? words : nil
  }

  /// vLLM's server as a module of Python.
  private static let server = "vllm.entrypoints.openai.api_server"

  /// The ways to start it (docker/Dockerfile and vllm/entrypoints/cli/serve.py at v0.8.5).
  private static let programs = [
    ["vllm", "serve"], ["python3", "-m", server], ["python", "-m", server],
  ]
}

extension VLLMDeployment.Arguments {
  /// Reads words as argparse does: `--flag value` and `--flag=value`, of a flag that stands twice the last.
  ///
  /// A model without a flag is one only as the first word: behind a flag it can be that flag's value.
  init(_ words: [Located<String>]) {
    let flags = Self.flags(in: words)
    // What a file says is not shown.
    let isWhole = flags["--config"] == nil
    let first = words.first.flatMap { $0.value.hasPrefix("-") ? nil : $0 }
    model = isWhole ? first ?? flags["--model"]?.last : nil
    servedNames = isWhole ? flags["--served-model-name"] ?? [] : []
    maxModelLength = isWhole ? flags["--max-model-len"]?.last.flatMap(Self.tokens) : nil
    port = flags["--port"]?.last.flatMap { word in Int(word.value).map { Located($0, at: word.range) } }
    servesAdapters = flags["--lora-modules"] != nil || flags["--enable-lora"] != nil
  }

  /// The words behind each flag; vLLM takes `_` for `-` in their names (`FlexibleArgumentParser`, vllm/utils.py at
  /// v0.8.5).
  private static func flags(in words: [Located<String>]) -> [String: [Located<String>]] {
    var flags: [String: [Located<String>]] = [:]
    var current: String?
    for word in words {
      guard word.value.hasPrefix("--") else {
        if let current { flags[current]?.append(word) }
        continue
      }
      let parts = word.value.split(separator: "=", maxSplits: 1)
      let flag = String(parts[0].map { $0 == "_" ? "-" : $0 })
      flags[flag] = parts.count == 2 ? [Located(String(parts[1]), at: word.range)] : []
      current = parts.count == 2 ? nil : flag
    }
    return flags
  }

  /// Tokens as vLLM reads them: `8192`, `25.6k` for 25600, `8K` for 8192 (`human_readable_int`,
  /// vllm/engine/arg_utils.py at v0.9.0). Nothing of `-1` and `auto`.
  private static func tokens(_ word: Located<String>) -> Located<Int>? {
    let suffixes: [Character: String] = ["k": "k", "m": "M", "K": "Ki", "M": "Mi"]
    guard let last = word.value.last else { return nil }
    let text = suffixes[last].map { word.value.dropLast() + $0 } ?? (last.isNumber ? word.value : "")
    guard let count = try? Quantity(text).bytes, count > 0 else { return nil }
    return Located(count, at: word.range)
  }
}
