internal import YAML

/// The types that LiteLLM needs values to have, where it does something else than was meant with others.
///
/// Source: each was tried with `ProxyConfig.load_config` of 1.81.9 and 1.106.2. The parameters are typed in
/// `GenericLiteLLMParams` (types/router.py): one of another type, and the router leaves the deployment out.
enum LiteLLMTypes {
  enum ValueType: String {
    case mapping = "a mapping"
    case list = "a list"
    case texts = "a list of texts"
    /// By itself a text can name a module.
    case callbacks = "a list of callbacks"
    case text = "a text"
    case oneOrMoreTexts = "a text or a list of texts"
    case wholeNumber = "a whole number"
    case number = "a number"
  }

  struct Demand {
    var type: ValueType
    /// What comes of another type.
    var consequence: String
    /// What comes of no value at all; nil where it does as well.
    var ofNothing: String?

    /// What comes of a value that is not as it must be.
    func consequence(of value: YAMLValue) -> String {
      if case .null = value.content { ofNothing ?? consequence } else { consequence }
    }
  }

  static func demand(on key: String, in section: LiteLLMSection) -> Demand? {
    switch section {
    case .top: top[key]
    case .modelList: modelList[key]
    case .params: params(key)
    case .info: info[key].map { Demand(type: $0, consequence: isDead) }
    case .router: router[key]
    case .proxy: proxy[key]
    case .general: general[key]
    }
  }

  private static let doesNotStart = "LiteLLM does not start"
  private static let newDoesNotStart = "LiteLLM 1.106.2 does not start"
  private static let isDead = "LiteLLM leaves the model out"
  private static let readsLetters = "LiteLLM reads it letter by letter"

  private static let top = [
    "model_list": Demand(type: .list, consequence: doesNotStart),
    "litellm_settings": Demand(type: .mapping, consequence: doesNotStart),
    "general_settings": Demand(type: .mapping, consequence: doesNotStart),
    "environment_variables": Demand(type: .mapping, consequence: doesNotStart),
    "router_settings": Demand(type: .mapping, consequence: "LiteLLM ignores all of it"),
    "include": Demand(type: .texts, consequence: doesNotStart, ofNothing: doesNotStart),
    "guardrails": Demand(type: .list, consequence: doesNotStart),
    "credential_list": Demand(type: .list, consequence: doesNotStart),
  ]

  private static let modelList = [
    "model_name": Demand(type: .text, consequence: doesNotStart, ofNothing: doesNotStart),
    "litellm_params": Demand(type: .mapping, consequence: doesNotStart, ofNothing: doesNotStart),
    "model_info": Demand(type: .mapping, consequence: doesNotStart, ofNothing: doesNotStart),
  ]

  private static func params(_ key: String) -> Demand? {
    if key == "model" { return Demand(type: .text, consequence: doesNotStart, ofNothing: doesNotStart) }
    if key == "organization" { return Demand(type: .oneOrMoreTexts, consequence: isDead) }
    if texts.contains(key) { return Demand(type: .text, consequence: isDead) }
    if wholeNumbers.contains(key) { return Demand(type: .wholeNumber, consequence: isDead) }
    let isNumber = key == "max_budget" || key.hasPrefix("input_cost_per_") || key.hasPrefix("output_cost_per_")
    return isNumber ? Demand(type: .number, consequence: isDead) : nil
  }

  private static let texts: Set = [
    "api_base", "api_key", "api_version", "region_name", "vertex_project", "vertex_location",
    "aws_region_name", "aws_access_key_id", "aws_secret_access_key", "aws_profile_name", "aws_role_name",
    "budget_duration", "custom_llm_provider", "litellm_credential_name",
  ]
  private static let wholeNumbers: Set = ["tpm", "rpm", "max_retries"]

  private static let info: [String: ValueType] = ["base_model": .text]

  private static let router = [
    "model_group_alias": Demand(type: .mapping, consequence: doesNotStart),
    "default_fallbacks": Demand(type: .texts, consequence: readsLetters),
  ]

  private static let proxy = [
    "callbacks": Demand(type: .callbacks, consequence: doesNotStart, ofNothing: doesNotStart),
    "success_callback": Demand(type: .texts, consequence: readsLetters, ofNothing: doesNotStart),
    "failure_callback": Demand(type: .texts, consequence: readsLetters, ofNothing: doesNotStart),
    "max_budget": Demand(type: .number, consequence: newDoesNotStart, ofNothing: newDoesNotStart),
    "default_fallbacks": Demand(type: .texts, consequence: readsLetters),
  ]

  private static let general = ["master_key": Demand(type: .text, consequence: doesNotStart)]
}

extension LiteLLMTypes.Demand {
  /// Whether LiteLLM takes a value as it is meant. What the environment or another program fills in may be of any type.
  func isMet(by value: YAMLValue) -> Bool {
    if case .null = value.content { return ofNothing == nil }
    if value.isFilledIn { return true }
    switch type {
    case .mapping: return value.isMapping
    case .list, .texts: return value.isList
    case .callbacks: return value.isList || value.string?.contains(".") == true
    // Each organization of a list gets a deployment of its own.
    case .oneOrMoreTexts: return value.isList || value.string != nil && !value.isDate
    case .text: return value.string != nil && !value.isDate
    case .wholeNumber: return value.isWholeNumber
    case .number: return !value.isMapping && !value.isList && (value.string.map { Double($0) != nil } ?? true)
    }
  }
}

extension YAMLValue {
  /// Whether it is a whole number, or a text or decimal that pydantic takes for one (`"10"`, `"1_000"`, `10.0`).
  fileprivate var isWholeNumber: Bool {
    let digits: String
    switch content {
    case .int: return true
    case .decimal(let text), .string(let text): digits = text
    default: return false
    }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return isWhole(parts[0]) && parts.dropFirst().allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: "0") } }
  }

  /// Whether digits are a number for pydantic: between two of them a `_` may stand.
  private func isWhole(_ digits: Substring) -> Bool {
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    return Int(groups[0]) != nil
      && groups.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { isDecimalDigit($0) } }
  }

  /// Whether PyYAML takes it for a date: `2024-02-01` without quotes.
  var isDate: Bool {
    guard let string, string.utf8.count == "2024-02-01".utf8.count, isSpelled(string) else { return false }
    let parts = string.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { isDecimalDigit($0) } }
  }

  /// Whether a text stands in the source as it is, without quotes: its place is as long.
  func isSpelled(_ text: String) -> Bool {
    origin.map { Int($0.end - $0.start) == text.utf8.count } ?? false
  }

  /// What a message calls its type.
  var typeName: String {
    switch content {
    case .null: "empty"
    case .bool: "a flag"
    case .int, .decimal: "a number"
    case .string, .text, .embedded: isDate ? "a date" : "a text"
    case .sequence, .flow: "a list"
    case .mapping: "a mapping"
    }
  }
}
