extension LiteLLMSchema {
  typealias Members = [(name: String, value: JSON)]

  /// What a key takes; nil where no more is known than that LiteLLM reads it.
  static func shape(of key: LiteLLMKeys.Key, in section: LiteLLMSection) -> Members? {
    section.shape(of: key).map(reference)
  }

  private static func reference(to shape: LiteLLMShape) -> Members {
    if case .anyOf(let shapes) = shape { return [("anyOf", .array(shapes.map { .object(reference(to: $0)) }))] }
    return [("$ref", .string("#/$defs/\(name(of: shape))"))]
  }

  /// What a shape is called among the definitions.
  private static func name(of shape: LiteLLMShape) -> String {
    switch shape {
    case .flag: "bool"
    case .strictFlag: "plainBool"
    case .checkedInteger: "int"
    case .checkedNumber: "number"
    case .integer: "plainInteger"
    case .plainNumber: "plainNumber"
    case .seconds: "seconds"
    case .amount: "amount"
    case .text: "text"
    case .name: "name"
    case .scalar: "scalar"
    case .textOrTexts: "textOrTexts"
    case .list, .optionalTexts: "list"
    case .texts: "names"
    case .callbacks: "callbacks"
    case .map: "map"
    case .fallbacks: "fallbacks"
    case .groupAliases: "groupAliases"
    case .deployments: "deployments"
    case .routingStrategy: "routingStrategy"
    case .section(let section): section.rawValue
    case .anyOf: ""
    }
  }

  /// Texts that become something else: by LiteLLM, or before it by whoever fills in `${NAME}` (Flux), `{{ name }}`
  /// (Ansible) or `ENC[...]` (SOPS).
  private static let laterTexts = #"os\.environ/.*|.*\$\{.+\}.*|.*\{\{.+\}\}.*|ENC\[.*"#

  /// The shapes by the names that ``name(of:)`` gives them.
  static var sharedShapes: Members {
    [
      ("bool", kinds(["boolean"], orText: spelledFlags + "|[Tt]rue|[Ff]alse")),
      ("plainBool", kinds(["boolean"], orText: spelledFlags)),
      ("int", kinds(["integer", "boolean"], orText: #"[-+]?[0-9]+(_[0-9]+)*(\.0*)?"#)),
      ("number", kinds(["number", "boolean"], orText: number)),
      ("plainInteger", kinds(["integer"])),
      ("plainNumber", kinds(["number"])),
      ("seconds", kinds(["number"], orText: number)),
      ("amount", kinds(["number", "boolean"], orText: number, orNone: false)),
      ("text", ["type": ["string", "null"]]),
      ("scalar", ["type": ["string", "number", "boolean", "null"]]),
      ("textOrTexts", ["type": ["string", "array", "null"]]),
      ("list", kinds(["array"])),
      ("map", kinds(["object"])),
      ("names", textList),
      ("name", ["type": "string", "minLength": 1]),
      ("deployments", ["type": ["array", "null"], "items": ["$ref": "#/$defs/deployment"]]),
      ("fallbacks", fallbackList),
      ("groupAliases", groupAliases),
      ("routingStrategy", oneOf(KnownRoutingStrategy.all, orText: "^(\(laterTexts))$", orNone: true)),
      ("callbacks", callbackList),
    ]
  }

  /// What YAML 1.1 takes for a flag, and an editor for a text.
  private static let spelledFlags = "yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF"

  private static let number = #"[-+]?[0-9_]*\.?[0-9_]+([eE][-+]?[0-9]+)?|[0-9]+(:[0-5]?[0-9])+"#

  /// Values of certain kinds, or a text that becomes one.
  private static func kinds(_ kinds: [String], orText pattern: String? = nil, orNone: Bool = true) -> JSON {
    let texts = [laterTexts, pattern].compactMap { $0 }.joined(separator: "|")
    return [
      "type": .array((kinds + ["string"] + (orNone ? ["null"] : [])).map(JSON.string)),
      "pattern": .string("^(\(texts))$"),
    ]
  }

  /// A list of texts. What the environment fills in would be one text.
  private static var textList: JSON {
    ["type": ["array", "string"], "pattern": #"^(.*\$\{.+\}.*|.*\{\{.+\}\}.*|ENC\[.*)$"#, "items": ["type": "string"]]
  }

  private static var groupAliases: JSON {
    guard case .object(let members) = kinds(["object"]) else { return [:] }
    return .object(members + [("additionalProperties", ["type": ["string", "object"]])])
  }

  /// A list of maps with one key each, whose value is a list of aliases.
  private static var fallbackList: JSON {
    let targets: JSON = ["type": ["array", "null"], "items": ["type": ["string", "object"]]]
    let entry: JSON = ["type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": targets]
    // An empty mapping is no fallback, as an empty list is none.
    guard case .object(let members) = kinds(["array", "object"]) else { return entry }
    return .object(members + [("items", entry), ("maxProperties", 0)])
  }

  /// Names of LiteLLM's, or modules with a `.` in their names; by itself only such a module.
  private static var callbackList: JSON {
    let name = oneOf(LiteLLMCallbacks.all.sorted(), orText: #"\.|\$\{|\{\{|^ENC\["#)
    return ["type": ["array", "string"], "pattern": #"\."#, "items": name]
  }

  /// One of LiteLLM's words, or another text that it makes sense of.
  private static func oneOf(_ words: [String], orText pattern: String, orNone: Bool = false) -> JSON {
    let one: [JSON] = [["enum": .array(words.map(JSON.string))], ["type": "string", "pattern": .string(pattern)]]
    return ["anyOf": .array(one + (orNone ? [["type": "null"]] : []))]
  }
}
