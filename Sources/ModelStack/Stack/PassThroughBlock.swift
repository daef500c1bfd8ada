internal import YAML

/// One mapping of models.yaml that goes into LiteLLM's file as it is.
struct PassThroughBlock: Sendable {
  /// The section of LiteLLM's file that it goes into.
  var section: LiteLLMSection
  var entries: [YAMLValue.Entry]
  /// Of `params` and `info`: whose they are, and where that is served.
  var model: Model?
  var backend: Backend?
  /// The place of messages about what has none of its own.
  private var place: SourceRange

  init(_ section: LiteLLMSection, _ value: YAMLValue, model: Model? = nil, backend: Backend? = nil, place: SourceRange)
  {
    self.section = section
    self.entries = value.entries
    self.model = model
    self.backend = backend
    self.place = place
  }

  /// The place of an entry's key.
  func key(of entry: YAMLValue.Entry) -> SourceRange { entry.keyOrigin ?? place }

  /// The place of an entry's value, or its key where the value is a list or a mapping.
  func value(of entry: YAMLValue.Entry) -> SourceRange { entry.value.origin ?? place }
}

extension Stack {
  /// Everything that is passed on, in the order of the file's sections; models on unknown backends are left out.
  var passThroughBlocks: [PassThroughBlock] {
    var blocks: [PassThroughBlock] = []
    for number in models.indices where models[number].params != nil || models[number].info != nil {
      guard let backend = index.backend(ofModel: number).map({ backends[$0] }) else { continue }
      let model = models[number]
      for (section, value) in [(LiteLLMSection.params, model.params), (.info, model.info)] {
        guard let value else { continue }
        blocks.append(PassThroughBlock(section, value, model: model, backend: backend, place: model.alias.range))
      }
    }
    let sections: [(LiteLLMSection, YAMLValue?)] = [
      (.router, litellm.routerSettings), (.proxy, litellm.litellmSettings), (.general, litellm.generalSettings),
    ]
    return blocks
      + sections.compactMap { section, value in value.map { PassThroughBlock(section, $0, place: litellm.place) } }
  }
}
