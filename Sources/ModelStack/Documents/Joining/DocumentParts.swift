internal import YAML

/// What several hand-written documents tell, each by itself, with the files they stand in.
struct DocumentParts: Sendable {
  /// The stacks that LiteLLM configs tell.
  var routings: [Stack] = []
  /// The chains that n8n goes along by itself.
  var chains: [ChainPart] = []
  var servers: [ServerPart] = []
  var services: [ServiceManifest] = []
  /// The files with values that may be laid over those of a server.
  var layers: Set<SourceID> = []
  /// The path of each file, in names from the top.
  var paths: [SourceID: [String]] = [:]

  func nearness(of place: SourceRange, to other: SourceRange) -> Nearness {
    let (path, otherPath) = (paths[place.source] ?? [], paths[other.source] ?? [])
    let common = zip(path, otherPath).prefix { $0 == $1 }.count
    return Nearness(common: common, apart: path.count + otherPath.count - 2 * common)
  }
}

/// How near two documents stand: by how many names their paths begin alike, then by how few they have beside those.
struct Nearness: Comparable {
  var common: Int
  var apart: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.common, right.apart) < (right.common, left.apart)
  }
}
