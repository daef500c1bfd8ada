internal import YAML

/// The pod that LiteLLM runs in, as a Deployment or the values of its Helm chart describe it: what Kubernetes asks of
/// its health, and of a Deployment which environment and config it gets.
struct LiteLLMPod: Sendable {
  /// One probe: what it asks.
  struct Probe: Sendable {
    enum Kind: String, CaseIterable {
      case liveness = "livenessProbe"
      case readiness = "readinessProbe"
      case startup = "startupProbe"
    }

    var kind: Kind
    /// A path, or a command's word with a URL.
    var target: Located<String>
    /// Whether the target is a path and nothing else.
    var isPath: Bool
  }

  var probes: [Probe]
  /// What Kubernetes knows its Deployment by; nothing of values.
  var object: Located<ObjectName>?
  /// All variables of its container, where they all stand there.
  var environment: Environment?
  /// The text of a ConfigMap that it is started with, where that is certain.
  var config: ConfigMapKey?
  /// The release that its image names, where it names one.
  var release: LiteLLMVersion?
  /// The place of messages about the document as a whole.
  var place: SourceRange

  /// Whether a node is a Deployment or StatefulSet with a container of LiteLLM's image.
  static func recognises(_ node: YAMLNode) -> Bool {
    guard ["Deployment", "StatefulSet"].contains(node.value(of: "kind")?.text) else { return false }
    return container(in: YAMLValue(readByGo: node)) != nil
  }

  init(deployment node: YAMLNode) {
    place = node.startRange
    let values = YAMLValue(readByGo: node)
    let container = Self.container(in: values)
    object = ObjectName.located(of: node)
    environment = container.flatMap { Environment(of: $0, in: values) }
    config = container.flatMap { ConfigMapKey(startedBy: $0, in: values) }
    release = container?["image"]?.string.flatMap(Self.release)
    probes = Probe.Kind.allCases.compactMap { kind in
      guard let probe = container?[kind.rawValue] else { return nil }
      if let path = probe.value(at: ["httpGet", "path"])?.locatedWord {
        return Probe(kind: kind, target: path, isPath: true)
      }
      let words = probe.value(at: ["exec", "command"])?.items.compactMap(\.locatedWord) ?? []
      return words.first { $0.value.contains("/health") }.map { Probe(kind: kind, target: $0, isPath: false) }
    }
  }

  /// Those of the official chart have the path at the probe itself (values.yaml of litellm-helm); at the top or below
  /// the key of a subchart, beside `proxy_config`.
  init(values node: YAMLNode) {
    place = node.startRange
    let top = YAMLValue(readByGo: node)
    let values = top["proxy_config"] == nil ? top.entries.first { $0.value["proxy_config"] != nil }?.value ?? top : top
    probes = Probe.Kind.allCases.compactMap { kind in
      values.value(at: [kind.rawValue, "path"])?.locatedWord.map { Probe(kind: kind, target: $0, isPath: true) }
    }
  }

  /// The release in the tag of an image, which may have a digest after it.
  private static func release(ofImage image: String) -> LiteLLMVersion? {
    let name = image.split(separator: "@").first?.split(separator: "/").last ?? ""
    let parts = name.split(separator: ":")
    return parts.count == 2 ? LiteLLMVersion(String(parts[1])) : nil
  }

  /// Images of LiteLLM: `ghcr.io/berriai/litellm`, `litellm-database`, `litellm-non_root`.
  private static func container(in object: YAMLValue) -> YAMLValue? {
    object.value(at: ["spec", "template", "spec", "containers"])?.items.first { container in
      let image = container["image"]?.string ?? ""
      return image.split(separator: "/").last?.hasPrefix("litellm") ?? false
    }
  }
}
