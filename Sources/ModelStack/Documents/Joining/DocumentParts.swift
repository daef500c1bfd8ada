internal import YAML

/// What several hand-written documents tell, each by itself, with the files they stand in.
struct DocumentParts: Sendable {
  /// The stacks that LiteLLM configs tell.
  var routings: [Stack] = []
  /// The chains that n8n goes along by itself.
  var chains: [ChainPart] = []
  var servers: [ServerPart] = []
  var services: [ServiceManifest] = []
  /// The path of each file, in names from the top.
  var paths: [SourceID: [String]] = [:]

  /// How near two documents stand: how many names their paths have in common, of one file the whole path.
  func nearness(of place: SourceRange, to other: SourceRange) -> Int {
    let (path, otherPath) = (paths[place.source] ?? [], paths[other.source] ?? [])
    return zip(path, otherPath).prefix { $0 == $1 }.count
  }
}
