internal import YAML

/// A mapping of LiteLLM's config whose keys are read by name.
enum LiteLLMSection: String, CaseIterable {
  case top = "the file's top level"
  case modelList = "an item of 'model_list'"
  case params = "litellm_params"
  case info = "model_info"
  case router = "router_settings"
  case proxy = "litellm_settings"
  case general = "general_settings"

  /// The section in a message, behind "in".
  var title: String {
    switch self {
    case .top, .modelList: rawValue
    default: "'\(rawValue)'"
    }
  }

  /// The key of models.yaml whose entries are passed on into the section.
  var passThroughKey: String {
    switch self {
    case .params: "params"
    case .info: "info"
    case .router: "routerSettings"
    case .proxy: "litellmSettings"
    case .general: "generalSettings"
    case .top, .modelList: rawValue
    }
  }

  /// The three sections of settings, in which a key can be misplaced.
  static let settings = [LiteLLMSection.router, .proxy, .general]

  /// Whether LiteLLM, or a provider, reads a key here.
  func reads(_ key: String) -> Bool {
    let isKnown = keys.contains(key) || self == .params && LiteLLMKeys.providerParams.contains(key)
    return isKnown && isRead(key)
  }

  /// What LiteLLM itself reads here.
  var keys: LiteLLMKeys {
    switch self {
    case .top: .top
    case .modelList: .modelList
    case .params: .params
    case .info: .info
    case .router: .router
    case .proxy: .proxy
    case .general: .general
    }
  }
}

extension YAMLValue.Entry {
  /// The place of the key of an entry that was read from a file.
  func place(in document: LiteLLMDocument) -> SourceRange { keyOrigin ?? value.origin ?? document.place }
}
