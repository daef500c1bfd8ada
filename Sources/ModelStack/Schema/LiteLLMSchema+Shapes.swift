extension LiteLLMSchema {
  typealias Members = [(name: String, value: JSON)]

  /// What a key takes; nothing where no more is known than that LiteLLM reads it.
  static func shape(of key: LiteLLMKeys.Key, in section: LiteLLMSection) -> Members? {
    if let name = knownShapes[section]?[key.name] { return reference(to: name) }
    if NumericSetting.whole[section]?.contains(key.name) == true { return reference(to: "plainInteger") }
    if NumericSetting.seconds[section]?.contains(key.name) == true { return reference(to: "number") }
    if key.types.isEmpty { return nil }
    // The classes of these two are what a deployment is read with; of the other sections nothing checks a text.
    let isChecked = section == .params || section == .info
    let names = key.types.map { $0 == .text && !isChecked ? "scalar" : $0.rawValue }
    if names.count == 1 { return reference(to: names[0]) }
    return [("anyOf", .array(names.map { .object(reference(to: $0)) }))]
  }

  /// Texts that become something else: by LiteLLM, or before it by whoever fills in `${NAME}` (Flux), `{{ name }}`
  /// (Ansible) or `ENC[...]` (SOPS).
  private static let laterTexts = #"os\.environ/.*|.*\$\{.+\}.*|.*\{\{.+\}\}.*|ENC\[.*"#

  private static func reference(to name: String) -> Members { [("$ref", .string("#/$defs/\(name)"))] }

  /// What LiteLLM's code makes of a key, where the classes do not tell it.
  private static let knownShapes: [LiteLLMSection: [String: String]] = [
    .top: [
      "model_list": "deployments", "router_settings": "router_settings", "litellm_settings": "litellm_settings",
      "general_settings": "general_settings", "environment_variables": "map", "include": "list", "guardrails": "list",
      "prompts": "list", "credential_list": "list", "search_tools": "list", "mcp_servers": "map",
    ],
    .modelList: ["model_name": "name", "litellm_params": "litellm_params", "model_info": "model_info"],
    .params: ["model": "name"],
    .info: ["max_input_tokens": "plainInteger"],
    .router: fallbacks.merging(
      ["model_group_alias": "groupAliases", "routing_strategy": "routingStrategy", "retry_policy": "map"]
    ) { first, _ in first },
    .proxy: fallbacks.merging([
      "callbacks": "callbacks", "success_callback": "names", "failure_callback": "names", "cache": "bool",
      "cache_params": "map", "json_logs": "bool", "drop_params": "bool", "max_budget": "amount",
      "default_team_settings": "list",
    ]) { first, _ in first },
    .general: ["master_key": "name"],
  ]

  private static let fallbacks = [
    "fallbacks": "fallbacks", "context_window_fallbacks": "fallbacks", "content_policy_fallbacks": "fallbacks",
    "default_fallbacks": "list",
  ]

  /// The shapes by the names that ``shape(of:in:)`` gives: those of ``LiteLLMValueType``, and those of LiteLLM's own.
  static var sharedShapes: Members {
    [
      ("bool", kinds(["boolean"], orText: "yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|[Tt]rue|[Ff]alse")),
      ("int", kinds(["integer"], orText: "[-+]?[0-9][0-9_]*")),
      ("number", kinds(["number"], orText: number)),
      ("plainInteger", kinds(["integer"])),
      ("amount", kinds(["number"], orText: number, orNone: false)),
      ("text", ["type": ["string", "null"]]),
      ("scalar", ["type": ["string", "number", "boolean", "null"]]),
      ("list", kinds(["array"])),
      ("map", kinds(["object"])),
      ("names", ["type": "array", "items": ["type": "string"]]),
      ("name", ["type": "string", "minLength": 1]),
      ("deployments", ["type": ["array", "null"], "items": ["$ref": "#/$defs/deployment"]]),
      ("fallbacks", fallbackList),
      ("groupAliases", ["type": ["object", "null"], "additionalProperties": ["type": ["string", "object"]]]),
      ("routingStrategy", oneOf(KnownRoutingStrategy.all, orText: "^(\(laterTexts))$")),
      ("callbacks", callbackList),
    ]
  }

  private static let number = #"[-+]?[0-9_]*\.?[0-9_]+([eE][-+]?[0-9]+)?|[0-9]+(:[0-5]?[0-9])+"#

  /// Values of certain kinds, or a text that becomes one.
  private static func kinds(_ kinds: [String], orText pattern: String? = nil, orNone: Bool = true) -> JSON {
    let texts = [laterTexts, pattern].compactMap { $0 }.joined(separator: "|")
    return [
      "type": .array((kinds + ["string"] + (orNone ? ["null"] : [])).map(JSON.string)),
      "pattern": .string("^(\(texts))$"),
    ]
  }

  /// A list of maps with one key each, whose value is a list of aliases.
  private static var fallbackList: JSON {
    let targets: JSON = ["type": ["array", "null"], "items": ["type": ["string", "object"]]]
    let entry: JSON = ["type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": targets]
    guard case .object(let members) = kinds(["array"]) else { return entry }
    return .object(members + [("items", entry)])
  }

  /// Names of LiteLLM's, or modules with a `.` in their names; by itself only such a module.
  private static var callbackList: JSON {
    let name = oneOf(LiteLLMCallbacks.all.sorted(), orText: #"\.|\$\{|\{\{|^ENC\["#)
    return ["type": ["array", "string"], "pattern": #"\."#, "items": name]
  }

  /// One of LiteLLM's words, or another text that it makes sense of.
  private static func oneOf(_ words: [String], orText pattern: String) -> JSON {
    ["anyOf": [["enum": .array(words.map(JSON.string))], ["type": "string", "pattern": .string(pattern)]]]
  }
}
