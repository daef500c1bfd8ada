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
  var paths = FilePaths()
}
