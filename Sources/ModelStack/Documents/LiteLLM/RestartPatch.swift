internal import YAML

/// A strategic-merge patch for LiteLLM's Deployment: applying it restarts LiteLLM when, and only when, its config
/// changed, since LiteLLM reads its ConfigMap at start only.
public struct RestartPatch: Sendable {
  /// The name and namespace of the Deployment.
  public var metadata: ObjectMeta
  /// The hash of the config's values, 16 hex digits.
  public var configHash: String

  /// The annotation of the pod template that holds the hash.
  public static let annotation = "gen/litellm-config-hash"

  /// Whether a Deployment is such a patch. One that is nothing else has no containers.
  static func recognises(_ node: YAMLNode) -> Bool {
    let template = node.value(at: ["spec", "template"])
    return template?.value(at: ["metadata", "annotations", annotation]) != nil && template?.value(of: "spec") == nil
  }

  public static func render(_ config: LiteLLMConfig, of stack: Stack) -> RestartPatch {
    var hash = StableHash()
    hash.combine(config.yaml)
    return RestartPatch(
      metadata: ObjectMeta(
        name: stack.litellm.deployment, namespace: stack.namespace, labels: [Setting]().labelled(by: stack)),
      configHash: hash.text)
  }

  var yaml: YAMLValue {
    let annotations = YAMLValue.mapping(.entry(Self.annotation, .string(configHash)))
    return .mapping(
      .entry("apiVersion", .string("apps/v1")),
      .entry("kind", .string("Deployment")),
      .entry("metadata", metadata.yaml),
      .entry(
        "spec",
        .mapping(
          .entry("template", .mapping(.entry("metadata", .mapping(.entry("annotations", annotations))))))))
  }
}

extension StableHash {
  /// Takes in what a reader of the YAML would get: kinds, values and order, not comments, quotes or layout.
  mutating func combine(_ value: YAMLValue) {
    switch value.content {
    case .null: combine(0)
    case .bool(let flag): combine(flag ? 2 : 1)
    case .int(let number): combine(3, String(number))
    case .decimal(let digits): combine(4, digits)
    case .string(let text), .text(let text): combine(5, text)
    case .sequence(let items), .flow(let items):
      combine(6, String(items.count))
      for item in items { combine(item) }
    case .mapping(let entries):
      combine(7, String(entries.count))
      for entry in entries {
        combine(5, entry.key)
        combine(entry.value)
      }
    case .embedded(let document):
      combine(8)
      combine(document)
    }
  }

  /// A text with its kind and length, so that two texts beside each other cannot pass for two others.
  private mutating func combine(_ kind: UInt8, _ text: String) {
    combine(kind)
    combine(String(text.utf8.count).utf8)
    combine(UInt8(ascii: ":"))
    combine(text.utf8)
  }
}
