/// The keys of `config.yaml` that LiteLLM reads, section by section: what its classes list, and what its code asks a
/// section for by name. Made by `Scripts/refresh-litellm-keys.py` from the packages of ``versions``; a key is known
/// where one of them knows it.
struct LiteLLMKeys: Sendable {
  private let text: LibraryText

  private init(_ text: StaticString) {
    self.text = LibraryText(embedded: text)
  }

  /// The sections themselves.
  static let top = LiteLLMKeys(topText)
  /// Of an item of `model_list`.
  static let modelList = LiteLLMKeys(modelListText)
  /// Of `litellm_params`, as far as LiteLLM itself reads them.
  static let params = LiteLLMKeys(paramsText)
  /// Of `litellm_params`, as far as some provider reads them.
  static let providerParams = LiteLLMKeys(providerParamsText)
  static let info = LiteLLMKeys(infoText)
  static let proxy = LiteLLMKeys(proxyText)
  static let general = LiteLLMKeys(generalText)
  /// What can stand before the first `/` of a model.
  static let providers = LiteLLMKeys(providersText)
  /// The models that LiteLLM knows the provider of.
  static let modelNames = LiteLLMKeys(modelNamesText)

  func contains(_ name: String) -> Bool {
    let key = Array(name.utf8)
    guard !key.contains(where: { $0 == 0x09 || $0 == 0x0A || asciiLowercased($0) != $0 }) else { return false }
    return text.withColumns(of: key) { _ in true } ?? false
  }

  /// The names, sorted.
  var all: [String] {
    var names: [String] = []
    text.forEachLine(withPrefix: []) { name, _ in names.append(name) }
    return names
  }
}
