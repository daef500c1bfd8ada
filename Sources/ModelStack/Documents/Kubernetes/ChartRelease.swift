internal import YAML

/// The Helm release that values belong to, where an object around them says so: a HelmRelease of Flux, an Application
/// of Argo CD. Plain values say nothing of it; a document of values has one beside its own values (`release`).
struct ChartRelease: Sendable {
  /// The release's name.
  var name: Located<String>?
  /// The namespace it is installed in.
  var namespace: Located<String>?
  /// The chart's name, `ollama`.
  var chart: Located<String>?
  /// The chart's version or range of versions.
  var version: Located<String>?
}

extension ChartRelease {
  /// A release with its values: a mapping, or a text that is one.
  typealias WithValues = (release: ChartRelease, values: YAMLNode)

  /// The releases in an object, those without values left out: one of a HelmRelease, several of an Application.
  static func all(in object: YAMLNode) -> [WithValues] {
    switch object.value(of: "kind")?.text {
    case "HelmRelease": helmRelease(object).map { [$0] } ?? []
    case "Application": applicationReleases(object)
    default: []
    }
  }

  /// Where `releaseName` is not said, the target namespace stands before the object's own name
  /// (https://fluxcd.io/flux/components/helm/helmreleases/, helm.toolkit.fluxcd.io/v2).
  private static func helmRelease(_ object: YAMLNode) -> WithValues? {
    guard let values = object.value(at: ["spec", "values"]) else { return nil }
    let target = object.word(at: ["spec", "targetNamespace"])
    let prefix = target.map { $0.value + "-" } ?? ""
    let release = ChartRelease(
      name: object.word(at: ["spec", "releaseName"])
        ?? object.word(at: ["metadata", "name"]).map { own in own.map { prefix + $0 } },
      namespace: target ?? object.word(at: ["metadata", "namespace"]),
      chart: object.word(at: ["spec", "chart", "spec", "chart"]),
      version: object.word(at: ["spec", "chart", "spec", "version"]))
    return (release, values)
  }

  /// `valuesObject` wins over `values`, and the release is called as the application unless `releaseName` says otherwise
  /// (https://argo-cd.readthedocs.io/en/stable/user-guide/helm/, argoproj.io/v1alpha1).
  private static func applicationReleases(_ object: YAMLNode) -> [WithValues] {
    let several = object.value(at: ["spec", "sources"])?.items ?? []
    let sources = object.value(at: ["spec", "source"]).map { [$0] } ?? several
    return sources.compactMap { source in
      guard let values = source.value(at: ["helm", "valuesObject"]) ?? source.value(at: ["helm", "values"]) else {
        return nil
      }
      let release = ChartRelease(
        name: source.word(at: ["helm", "releaseName"]) ?? object.word(at: ["metadata", "name"]),
        namespace: object.word(at: ["spec", "destination", "namespace"]), chart: source.word(at: ["chart"]),
        version: source.word(at: ["targetRevision"]))
      return (release, values)
    }
  }
}

extension YAMLNode {
  /// The text of a scalar below these keys; nothing where it is empty, or a variable is filled in later.
  fileprivate func word(at path: [String]) -> Located<String>? {
    guard let node = value(at: path), node.kind == .scalar, !node.text.isEmpty, !node.text.contains("${") else {
      return nil
    }
    return Located(node.text, at: node.range)
  }
}
