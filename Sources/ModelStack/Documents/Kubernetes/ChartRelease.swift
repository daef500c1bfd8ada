internal import YAML

/// The Helm release that values belong to, where an object around them says so: a HelmRelease of Flux, an Application
/// of Argo CD. Plain values say nothing of it.
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
