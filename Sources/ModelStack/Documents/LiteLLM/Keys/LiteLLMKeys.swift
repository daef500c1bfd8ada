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
  static let router = LiteLLMKeys(routerText)
  static let proxy = LiteLLMKeys(proxyText)
  static let general = LiteLLMKeys(generalText)
  /// What can stand before the first `/` of a model.
  static let providers = LiteLLMKeys(providersText)
  /// The models that LiteLLM knows the provider of.
  static let modelNames = LiteLLMKeys(modelNamesText)

  /// Of mappings within the sections: see ``LiteLLMGroup``.
  static let cache = LiteLLMKeys(cacheText)
  static let routing = LiteLLMKeys(routingText)
  static let alerting = LiteLLMKeys(alertingText)
  static let jwt = LiteLLMKeys(jwtText)
  static let keyLimits = LiteLLMKeys(keyLimitsText)
  static let teamDefaults = LiteLLMKeys(teamDefaultsText)
  static let userDefaults = LiteLLMKeys(userDefaultsText)
  static let passThroughEndpoint = LiteLLMKeys(passThroughEndpointText)
  static let guardrailParams = LiteLLMKeys(guardrailParamsText)
  /// Of the router's policies, by kinds of errors, in CamelCase.
  static let retryPolicy = LiteLLMKeys(retryPolicyText)
  static let allowedFailsPolicy = LiteLLMKeys(allowedFailsPolicyText)

  /// The first of ``versions``.
  static let firstVersion = String(versions.prefix { $0 != "," })

  func contains(_ name: String) -> Bool {
    let key = Array(name.utf8)
    guard !key.contains(where: { $0 == 0x09 || $0 == 0x0A || asciiLowercased($0) != $0 }) else { return false }
    return text.withColumns(of: key) { _ in true } ?? false
  }

  /// A key by its name.
  func key(named name: String) -> Key? {
    contains(name) ? text.withColumns(of: Array(name.utf8)) { Key(name, &$0) } : nil
  }

  /// The names, sorted.
  var all: [String] { described.map(\.name) }

  /// The names with the same first two letters, sorted.
  func names(beginningLike name: String) -> [String] {
    let beginning = Array(name.utf8.prefix(2))
    var names: [String] = []
    text.forEachLine(withPrefix: beginning) { rest, _ in names.append(String(decoding: beginning, as: UTF8.self) + rest)
    }
    return names
  }

  /// A key with what the packages say of it.
  struct Key {
    var name: String
    /// What they annotate it with; nothing where that tells no type of YAML.
    var types: [LiteLLMValueType]
    /// The first of ``versions`` that knows it, where that is not the very first.
    var since: String?

    fileprivate init(_ name: String, _ columns: inout LibraryColumns) {
      self.name = name
      types = (columns.text() ?? "").split(separator: " ").compactMap { LiteLLMValueType(rawValue: String($0)) }
      since = columns.text()
    }
  }

  /// The keys, sorted by name.
  var described: [Key] {
    var keys: [Key] = []
    text.forEachLine(withPrefix: []) { name, columns in keys.append(Key(name, &columns)) }
    return keys
  }
}

/// What the classes of LiteLLM annotate a key with, as far as YAML has it.
enum LiteLLMValueType: String, Sendable {
  case bool, int, number, text, list, map
}
