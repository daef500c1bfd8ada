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
    let words = words(of: container)
    if let script = script(in: words, of: container) { return call(in: script.value) != nil }
    return words.contains { $0.value == server } || words.map(\.value).starts(with: ["vllm", "serve"])
  }

  /// A word behind the program's name.
  struct Argument {
    /// The word as far as it is told.
    var text: Located<String>
    /// Whether it goes on with what is not told.
    var isOpen = false
  }

  /// The words behind the program's name; nothing where another program starts vLLM, or a shell in a way that cannot be
  /// followed, so that they cannot be told, or where Kubernetes puts variables in.
  static func arguments(of container: YAMLValue, in source: SourceFile) -> [Argument]? {
    let words = words(of: container)
    if let script = script(in: words, of: container) {
      let places = TextPlaces(of: script, in: source)
      return call(in: script.value)?.map { word in
        Argument(text: Located(word.text, at: places.range(of: word.offsets)), isOpen: word.isOpen)
      }
    }
    if words.contains(where: { $0.value.contains("$") }) { return nil }
    for program in programs where words.map(\.value).starts(with: program) {
      return words.dropFirst(program.count).map { Argument(text: $0) }
    }
    // The image's own entry point, which is one of these. To another one a shell can be given.
    let hasEntryPoint = container["command"]?.items.isEmpty ?? true
    return hasEntryPoint && !isShell(words.first) ? words.map { Argument(text: $0) } : nil
  }

  private static func words(of container: YAMLValue) -> [Located<String>] {
    ["command", "args"].flatMap { container[$0]?.items ?? [] }.compactMap(\.locatedWord)
  }

  private static func isShell(_ program: Located<String>?) -> Bool {
    ["sh", "bash", "ash", "dash"].contains(program.map { Path.split($0.value).name })
  }

  /// The text that a shell runs: `sh -c TEXT`, `/bin/bash -ec TEXT`.
  private static func script(in words: [Located<String>], of container: YAMLValue) -> Located<String>? {
    guard container["command"]?.items.isEmpty == false, words.count > 2, isShell(words.first),
      let flag = words.dropFirst().firstIndex(where: { $0.value.hasPrefix("-") && $0.value.hasSuffix("c") }),
      flag + 1 < words.count, words[1..<flag].allSatisfy({ $0.value.hasPrefix("-") })
    else { return nil }
    return words[flag + 1]
  }

  /// The words behind the program's name of the one command of a script that starts vLLM; nothing where there is none,
  /// or several, or where the shell may put further words in.
  private static func call(in script: String) -> [ShellCommand.Word]? {
    let calls = (ShellCommand.all(in: script) ?? []).compactMap(call)
    return calls.count == 1 && calls[0].isWhole ? calls[0].words : nil
  }

  private static func call(_ command: ShellCommand) -> (words: [ShellCommand.Word], isWhole: Bool)? {
    var words = command.words.drop { isAssignment($0.text) }
    if words.first?.text == "exec" { words = words.dropFirst() }
    let texts = words.enumerated().map { $0 == 0 ? Path.split($1.text).name : $1.text }
    guard let program = programs.first(where: texts.starts) else { return nil }
    let arguments = Array(words.dropFirst(program.count))
    return (arguments, arguments.indices.allSatisfy { isOne(arguments, $0, takesModel: program[1] == "serve") })
  }

  /// Whether a word surely is one, as a model and the value of a flag are by custom; `$ARGUMENTS` can be any number.
  private static func isOne(_ words: [ShellCommand.Word], _ number: Int, takesModel: Bool) -> Bool {
    let word = words[number]
    if !word.isOpen { return true }
    if word.text.hasPrefix("-") { return word.text.contains("=") }
    if !word.text.isEmpty { return true }
    return number == 0 ? takesModel : flagsWithValue.contains(words[number - 1].text.withHyphens)
  }

  /// Flags that take one value (vllm/engine/arg_utils.py and vllm/entrypoints/openai/cli_args.py at v0.8.5).
  private static let flagsWithValue: Set = [
    "--api-key", "--chat-template", "--download-dir", "--dtype", "--gpu-memory-utilization", "--host",
    "--kv-cache-dtype", "--max-model-len", "--max-num-batched-tokens", "--max-num-seqs", "--model",
    "--pipeline-parallel-size", "--port", "--quantization", "--revision", "--seed", "--served-model-name",
    "--swap-space", "--tensor-parallel-size", "--tokenizer", "--tool-call-parser",
  ]

  /// vLLM's server as a module of Python.
  private static let server = "vllm.entrypoints.openai.api_server"

  /// The ways to start it (docker/Dockerfile and vllm/entrypoints/cli/serve.py at v0.8.5).
  private static let programs = [
    ["vllm", "serve"], ["python3", "-m", server], ["python", "-m", server],
  ]

  /// Whether a word sets a variable, `NAME=value`, before the program's name.
  private static func isAssignment(_ word: String) -> Bool {
    let name = word.prefix { $0 != "=" }
    return name.utf8.count < word.utf8.count && KubernetesName.isEnvironmentName(String(name))
  }
}

extension VLLMDeployment.Arguments {
  /// Reads words as argparse does: `--flag value` and `--flag=value`, of a flag that stands twice the last.
  ///
  /// A model without a flag is one only as the first word: behind a flag it can be that flag's value.
  init(_ words: [VLLMCommand.Argument]) {
    let flags = Self.flags(in: words)
    // What a file says is not shown.
    let isWhole = flags["--config"] == nil
    let first = words.first.flatMap { $0.text.value.hasPrefix("-") ? nil : $0 }
    model = isWhole ? (first ?? flags["--model"]?.last)?.told : nil
    let names = isWhole ? flags["--served-model-name"] ?? [] : []
    servedNames = names.contains(where: \.isOpen) ? nil : names.map(\.text)
    maxModelLength = isWhole ? flags["--max-model-len"]?.last?.told.flatMap(Self.tokens) : nil
    port = flags["--port"]?.last?.told.flatMap { word in Int(word.value).map { Located($0, at: word.range) } }
    servesAdapters = flags["--lora-modules"] != nil || flags["--enable-lora"] != nil
  }

  /// The words behind each flag; vLLM takes `_` for `-` in their names (`FlexibleArgumentParser`, vllm/utils.py at
  /// v0.8.5).
  private static func flags(in words: [VLLMCommand.Argument]) -> [String: [VLLMCommand.Argument]] {
    var flags: [String: [VLLMCommand.Argument]] = [:]
    var current: String?
    for word in words {
      guard word.text.value.hasPrefix("--") else {
        if let current { flags[current]?.append(word) }
        continue
      }
      let parts = word.text.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let flag = String(parts[0]).withHyphens
      let value = parts.count == 2 ? String(parts[1]) : nil
      flags[flag] =
        value.map { text in
          [VLLMCommand.Argument(text: Located(text, at: word.text.range), isOpen: word.isOpen)]
        } ?? []
      current = value == nil ? flag : nil
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

extension VLLMCommand.Argument {
  /// The word where all of it is told.
  fileprivate var told: Located<String>? { isOpen ? nil : text }
}

extension String {
  /// The name of a flag as vLLM compares it.
  fileprivate var withHyphens: String { String(map { $0 == "_" ? "-" : $0 }) }
}
