/// The JSON Schema (2020-12) of LiteLLM's `config.yaml`, made from the keys that LiteLLM reads.
///
/// It serves editors, while `gen lint` checks more. It refuses what LiteLLM does not start with or ignores, and is never
/// stricter than LiteLLM: editors read YAML 1.2, where `yes` is a text and LiteLLM sees a flag, so such texts are
/// flags here too. A text `os.environ/NAME` does for any value, and so does one that is filled in later.
///
/// Unknown keys of `litellm_params` are allowed, since they go to the provider, and of `model_info`, which is shown to
/// clients. Those at the top that begin with `x-` hold anchors, and `sops` is what SOPS writes there.
public enum LiteLLMSchema {
  public static var json: JSON {
    let sections = LiteLLMSection.top.described.map { ($0.name, property(of: $0, in: .top)) }
    return .object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", "LiteLLM config.yaml"),
      ("description", .string("The config of the LiteLLM proxy, by the keys of LiteLLM \(LiteLLMKeys.versions).")),
      ("type", "object"),
      ("properties", .object(sections)),
      ("patternProperties", ["^x-|^sops$": true]),
      ("additionalProperties", false),
      ("$defs", .object(definitions + sharedShapes)),
    ])
  }

  /// The mappings that the top refers to.
  private static var definitions: [(name: String, value: JSON)] {
    [
      ("deployment", object(.modelList, required: ["model_name", "litellm_params"], isOpen: false)),
      ("litellm_params", object(.params, required: ["model"], isOpen: true)),
      ("model_info", object(.info, isOpen: true)),
      ("router_settings", object(.router, isOpen: false, orNone: true)),
      ("litellm_settings", object(.proxy, isOpen: false, orNone: true)),
      ("general_settings", object(.general, isOpen: false, orNone: true)),
    ]
  }

  /// A mapping with the keys of a section.
  ///
  /// - Parameters:
  ///   - isOpen: whether other keys do something too; then only those are told that something is known of.
  ///   - orNone: whether the section may be left empty.
  private static func object(
    _ section: LiteLLMSection, required: [String] = [], isOpen: Bool, orNone: Bool = false
  ) -> JSON {
    var properties: [(name: String, value: JSON)] = []
    for key in section.described {
      let property = property(of: key, in: section)
      if case .object(let members) = property, members.isEmpty, isOpen { continue }
      properties.append((key.name, property))
    }
    var members: [(name: String, value: JSON)] = [
      ("type", orNone ? ["object", "null"] : "object"), ("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(("required", .array(required.map(JSON.string)))) }
    if !isOpen { members.append(("additionalProperties", false)) }
    return .object(members)
  }

  /// What is known of a key: its meaning, the version that brought it, and its shape.
  private static func property(of key: LiteLLMKeys.Key, in section: LiteLLMSection) -> JSON {
    let since = key.since.map { "LiteLLM \($0) reads it, \(LiteLLMKeys.firstVersion) does not." }
    let words = [section.note(on: key.name)?.meaning, since].compactMap { $0 }
    var members: [(name: String, value: JSON)] = []
    if !words.isEmpty { members.append(("description", .string(words.joined(separator: " ")))) }
    if let shape = shape(of: key, in: section) { members += shape }
    return .object(members)
  }
}
