internal import YAML

/// What LiteLLM takes as the value of a key. The linter and the JSON Schema both read it, so that they agree.
///
/// A text that the environment (`os.environ/NAME`) or another program fills in may become anything, and fits everywhere.
enum LiteLLMShape: Hashable, Sendable {
  /// A boolean, or a text that pydantic or PyYAML takes for one.
  case flag
  /// A boolean alone: with a text in its place LiteLLM works with that text.
  case strictFlag
  /// What pydantic takes for an integer: `10`, `"10"`, `"1_000"`, `10.0`, and booleans.
  case checkedInteger
  /// What pydantic takes for a float.
  case checkedNumber
  /// An integer; a text does not do.
  case integer
  /// A number; a text does not do.
  case plainNumber
  /// Seconds: a number, or a text that Python's `float` takes.
  case seconds
  /// A number, or a text that Python's `float` takes; it cannot be empty.
  case amount
  case text
  /// A text that is not empty.
  case name
  /// Whatever is no collection: nothing checks the type of what is annotated as a text.
  case scalar
  /// A text or a list of texts.
  case textOrTexts
  case list
  case texts
  /// A list of texts that may be left empty.
  case optionalTexts
  /// A list of LiteLLM's callbacks or modules; by itself a module.
  case callbacks
  case map
  /// A list of maps with one key each.
  case fallbacks
  /// A map of aliases.
  case groupAliases
  /// The list of models.
  case deployments
  /// One of LiteLLM's routing strategies.
  case routingStrategy
  /// A section, by its name among the definitions of the schema.
  case section(LiteLLMSection)
  /// Whatever one of these takes.
  case anyOf([LiteLLMShape])

  /// The shape that an annotation of LiteLLM's asks for.
  ///
  /// - Parameter isChecked: whether pydantic reads the value, as it reads those of `litellm_params`.
  init?(_ types: [LiteLLMValueType], isChecked: Bool) {
    let shapes = types.map { type -> LiteLLMShape in
      switch type {
      case .bool: .flag
      case .int: .checkedInteger
      case .number: .checkedNumber
      case .text: isChecked ? .text : .scalar
      case .list: .list
      case .map: .map
      }
    }
    guard let first = shapes.first else { return nil }
    self = shapes.count == 1 ? first : .anyOf(shapes)
  }

  /// What a message says that it is: `a list`.
  var words: String {
    switch self {
    case .flag, .strictFlag: "'true' or 'false'"
    case .checkedInteger, .integer: "a whole number"
    case .checkedNumber, .plainNumber, .amount: "a number"
    case .seconds: "a number of seconds"
    case .text, .name: "a text"
    case .scalar: "a text or a number"
    case .textOrTexts: "a text or a list of texts"
    case .list, .deployments, .fallbacks: "a list"
    case .texts, .optionalTexts: "a list of texts"
    case .callbacks: "a list of callbacks"
    case .map, .section, .groupAliases: "a mapping"
    case .routingStrategy: "the name of a strategy"
    case .anyOf(let shapes): shapes.map(\.words).joined(separator: " or ")
    }
  }

  /// Whether LiteLLM takes a value as it is meant.
  func isMet(by value: YAMLValue) -> Bool {
    if case .null = value.content { return takesNothing }
    // A variable of the environment is a text, where a list is gone through by its letters.
    if value.isFilledIn { return self != .texts || value.string?.hasPrefix("os.environ/") != true }
    switch self {
    case .flag: return value.isFlag || value.spelledFlag != nil
    case .strictFlag: return value.isFlag
    case .checkedInteger: return value.isFlag || value.isIntegerForPydantic
    case .checkedNumber, .amount: return value.isFlag || value.isNumber || value.isNumberInText
    case .integer: return value.integer != nil
    case .plainNumber: return value.isNumber
    case .seconds: return value.isNumber || value.isNumberInText
    case .text: return value.string != nil && !value.isDate
    case .name: return value.string.map { !$0.isEmpty } == true && !value.isDate
    case .scalar: return !value.isMapping && !value.isList
    case .textOrTexts: return value.isList || value.string != nil && !value.isDate
    case .list, .texts, .optionalTexts, .deployments, .fallbacks: return value.isList
    // By itself a text can name a module.
    case .callbacks: return value.isList || value.string?.contains(".") == true
    case .map, .section, .groupAliases: return value.isMapping
    case .routingStrategy: return value.string != nil
    case .anyOf(let shapes): return shapes.contains { $0.isMet(by: value) }
    }
  }

  /// Whether a key without a value counts as absent.
  var takesNothing: Bool {
    switch self {
    case .name, .amount, .texts, .callbacks: false
    case .section(let section): section != .params && section != .info
    default: true
    }
  }
}

extension YAMLValue {
  var isFlag: Bool { if case .bool = content { true } else { false } }

  var isNumber: Bool {
    switch content {
    case .int, .decimal: true
    default: false
    }
  }

  /// Whether it is a text that Python's `float` takes: between two digits a `_` may stand.
  var isNumberInText: Bool {
    guard let text = string?.split(separator: " ").joined() else { return false }
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    let isGrouped = zip(groups, groups.dropFirst()).allSatisfy { left, right in
      left.utf8.last.map(isDecimalDigit) == true && right.utf8.first.map(isDecimalDigit) == true
    }
    return isGrouped && Double(groups.joined()) != nil
  }

  /// Whether it is a whole number, or a text or decimal that pydantic takes for one (`"10"`, `"1_000"`, `10.0`).
  fileprivate var isIntegerForPydantic: Bool {
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

  /// Whether a text stands in the source as it is, without quotes: its range is as long.
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
