public import YAML

/// A LiteLLM config, hand-written or made of models.yaml: what the proxy makes of it, and everything that stands there.
public struct LiteLLMDocument: HandWrittenDocument, Sendable {
  /// The file as the proxy understands it.
  public var config: LiteLLMConfig
  /// The file as it stands, each value and key with its place.
  public let values: YAMLValue
  /// Its keys, each once with all places where it stands.
  let keys: [LiteLLMKeyUses]
  /// The place of messages about the config as a whole.
  public var place: SourceRange
  /// Whether Helm may put models to it from other values, the chart's own among them.
  var mayGetOtherModels = false
  /// Where LiteLLM could not even read it.
  let refusals: [PyYAMLSyntax.Refusal]
  /// The keys at its top whose values carry an anchor.
  let anchoredKeys: Set<String>
  /// What models.yaml made it of; nil of a hand-written one.
  let rendering: LiteLLMRendering?
  /// The release that reads it, where that is known.
  var release: LiteLLMVersion?

  init(_ node: YAMLNode) {
    values = YAMLValue(readByPyYAML: node)
    keys = LiteLLMKeyUses.all(in: values)
    config = LiteLLMConfig(values)
    place = node.startRange
    refusals = PyYAMLSyntax.refusals(in: node)
    // In a text without exact places nothing stands where it seems to.
    let isExact = !node.range.offsets.isEmpty && node.isDocument
    let anchored = node.entries.filter { isExact && !$0.value.isAlias && PyYAMLSyntax.anchor(of: $0.value) != nil }
    anchoredKeys = Set(anchored.map(\.key.text))
    rendering = nil
  }

  /// What a stack makes, to be judged like a hand-written file.
  ///
  /// Keys that models.yaml has words of its own for are left out: that they stand there is reported as that.
  init(_ config: LiteLLMConfig, of stack: Stack) {
    let rendering = LiteLLMRendering(of: stack)
    self.config = config.withoutOwnWords(rendering)
    values = self.config.yaml
    keys = LiteLLMKeyUses.all(in: values)
    place = stack.litellm.place
    refusals = []
    anchoredKeys = []
    self.rendering = rendering
    release = stack.litellm.release
  }

  /// The part of a stack that it tells.
  var part: Stack {
    var stack = LiteLLMReader.stack(of: config, showsAllModels: showsAllModels, place: place)
    stack.litellm.environmentVariables = values["environment_variables"]
    stack.litellm.version = release.map { Located($0.text, at: place) }
    return stack
  }

  /// Whether no models stand elsewhere, in a database, an included file or other values, and their names are known.
  private var showsAllModels: Bool {
    if config.modelList.contains(where: \.modelName.value.isFilledInLater) { return false }
    if mayGetOtherModels || values["include"] != nil { return false }
    guard let stored = values["general_settings"]?["store_model_in_db"] else { return true }
    if case .bool(false) = stored.content { return true }
    return false
  }

  /// The items of `model_list` with their keys, those that LiteLLM does not start with among them.
  var deployments: [YAMLValue] { values["model_list"]?.items ?? [] }

  /// The entry of a section's key.
  func entry(_ section: String, _ key: String) -> YAMLValue.Entry? { values[section]?.entry(named: key) }
}
