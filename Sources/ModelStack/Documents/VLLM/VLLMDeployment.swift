internal import YAML

/// A Kubernetes Deployment or StatefulSet that runs vLLM's OpenAI server, as far as it tells of a stack. It is
/// written by hand: nothing renders one.
struct VLLMDeployment: Sendable {
  var name: Located<String>
  var namespace: Located<String>?
  /// The labels of its pods, by which a service selects them.
  var podLabels: [Setting]
  /// The image's tag.
  var version: Located<String>?
  var arguments: Arguments
  /// The port it listens on.
  var port: Located<Int>?
  var memory: Resources
  var cpu: Resources
  /// How many GPUs its container may have (`nvidia.com/gpu`, `amd.com/gpu`).
  var gpus: Located<Int>?
  var nodeSelector: [Setting]
  /// The document as it stands, each value and key with its place.
  var values: YAMLValue
  /// The place of messages about the document as a whole.
  var place: SourceRange

  /// What vLLM is started with, as far as that can be told: nothing of a script that is more than a list of commands, of
  /// variables, or of a file with further arguments (`--config`).
  struct Arguments: Sendable {
    /// A name at Hugging Face or a path.
    var model: Located<String>?
    /// The names that clients may use, none where it is the model's own; nil where they cannot be told.
    var servedNames: [Located<String>]?
    /// Tokens, prompt and answer together (`--max-model-len`).
    var maxModelLength: Located<Int>?
    var port: Located<Int>?
    /// Whether LoRA adapters are served under further names.
    var servesAdapters: Bool
  }

  /// The port that vLLM listens on where `--port` is not said (vllm/entrypoints/openai/cli_args.py at v0.8.5).
  static let defaultPort = 8000

  /// The models that it serves, as clients name them; nil where that cannot be told.
  var servedModels: [Located<String>]? {
    guard !arguments.servesAdapters, let names = arguments.servedNames else { return nil }
    return names.isEmpty ? arguments.model.map { [$0] } : names
  }
}
