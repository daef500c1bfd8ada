import ModelStack
import YAML

extension Law {
  /// A models.yaml gives findings that lie in it, and manifests only where none is an error; these are YAML, and its own
  /// lock is good.
  public static func pipeline(_ bytes: [UInt8]) throws(BrokenLaw) {
    let source = file(bytes)
    let outcome = Pipeline().render(source, config: "models.yaml")
    try reports(of: outcome, on: source)
    let hasManifests = !outcome.manifests.isEmpty
    try require(!(outcome.hasErrors && hasManifests), "manifests in spite of errors")
    for manifest in outcome.manifests { try requireReadable(manifest, of: source) }
    guard let lock = Pipeline().lock(source).text else { return }
    let locked = Pipeline().lint(source, lock: SourceFile(id: SourceID(index: 1), name: "models.lock", bytes: lock))
    let errors = locked.diagnostics.filter { $0.severity == .error }
    try require(errors.isEmpty, "its own lock is wrong: \(errors.map(\.message))")
  }

  private static func requireReadable(_ manifest: Manifest, of source: SourceFile) throws(BrokenLaw) {
    let lines = manifest.bytes.count { $0 == 0x0A }
    try require(lines == manifest.origins.count, "\(lines) lines have \(manifest.origins.count) origins")
    for origin in manifest.origins { try requirePlace(origin, in: source, manifest.title) }
    let written = file(manifest.bytes, named: manifest.title)
    let tree: YAMLTree
    do throws(YAMLSyntaxError) {
      tree = try YAMLComposer.compose(written)
    } catch {
      throw BrokenLaw("what is written is no YAML: \(error.message)\n\(text(of: written))")
    }
    let isPlain = tree.documents.count == 1 && tree.duplicateKeys.isEmpty && tree.taggedNodes.isEmpty
    try require(isPlain, "what is written is not one plain document:\n\(text(of: written))")
  }

  private static func text(of file: SourceFile) -> String { file.text(of: 0..<file.bytes.count) }
}
