internal import YAML

/// What rules have to know of a config that models.yaml makes, to speak in the words of models.yaml.
struct LiteLLMRendering: Sendable {
  /// The engines of its models, in their order.
  let engines: [Engine]

  init(of stack: Stack) {
    engines = stack.models.indices.compactMap { number in
      stack.index.backend(ofModel: number).map { stack.backends[$0].engine.value }
    }
  }

  /// What models.yaml says in place of a key.
  ///
  /// - Parameter number: that of the model, for keys of one.
  func word(for key: String, in section: LiteLLMSection, ofModel number: Int) -> LiteLLMOwnWords.Word? {
    let isOfModel = section == .params || section == .info
    return LiteLLMOwnWords.word(for: key, in: section, on: isOfModel ? engines[number] : nil)
  }
}

extension LiteLLMConfig {
  /// The same without entries that are passed through in place of a word of models.yaml.
  func withoutOwnWords(_ rendering: LiteLLMRendering) -> LiteLLMConfig {
    func removeWords(from entries: inout [YAMLValue.Entry], _ section: LiteLLMSection, ofModel number: Int = 0) {
      if entries.isEmpty { return }
      entries.removeAll { rendering.word(for: $0.key, in: section, ofModel: number) != nil }
    }
    var copy = self
    for number in copy.modelList.indices {
      removeWords(from: &copy.modelList[number].params.extra, .params, ofModel: number)
      removeWords(from: &copy.modelList[number].info.extra, .info, ofModel: number)
    }
    removeWords(from: &copy.routerSettings.extra, .router)
    removeWords(from: &copy.litellmSettings.extra, .proxy)
    removeWords(from: &copy.generalSettings.extra, .general)
    return copy
  }
}

// How messages call things, in the words of the file that somebody wrote.
extension LiteLLMDocument {
  /// A section, after "in".
  func title(of section: LiteLLMSection) -> String {
    rendering == nil || section == .top || section == .modelList ? section.title : "'\(section.passThroughKey)'"
  }

  /// Where to move a key to, after "move it to".
  func target(_ section: LiteLLMSection) -> String {
    guard rendering != nil else { return section.title }
    let isSetting = LiteLLMSection.settings.contains(section)
    return title(of: section) + (isSetting ? " of 'litellm'" : "")
  }

  /// What models.yaml says in place of a key, where models.yaml made this.
  func word(for key: String, in section: LiteLLMSection, _ use: LiteLLMKeyUses.Use) -> LiteLLMOwnWords.Word? {
    rendering?.word(for: key, in: section, ofModel: use.number)
  }
}
