import ModelStack
import YAML

extension Law {
  /// What gen writes without an error, `gen lint` has no error about. What models.yaml accepts, or calls less grave, is
  /// one: no manifest says that it is meant.
  public static func written(_ bytes: [UInt8]) throws(BrokenLaw) {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("gen: accept") || text.contains("severities") { return }
    let errors = errors(aboutWritten: Pipeline().render(file(bytes), config: "models.yaml").manifests)
    try require(errors.isEmpty, "gen writes what its linter has errors about: \(errors)")
  }

  /// What the linter calls errors in manifests, as if somebody had written them by hand.
  static func errors(aboutWritten manifests: [Manifest]) -> [String] {
    if manifests.isEmpty { return [] }
    var sources = SourceSet()
    let files = manifests.enumerated().map { number, manifest in
      DocumentFile(sources.add(name: "manifest-\(number).yaml", bytes: manifest.bytes), isNamed: false)
    }
    return Pipeline().lint(files).diagnostics.filter { $0.severity == .error }.map { "\($0.message) [\($0.rule)]" }
  }
}
