import TestSupport
import Testing
import YAML

@testable import ModelStack

/// Whatever text of a models.yaml is a key, it is neither written to a manifest nor shown in a report.
@Suite struct LiteralSecretTests {
  /// Those that can stand on one line in double quotes as they are.
  private static let secrets = SecretShapeTests.secrets.map(\.text).filter { secret in
    secret.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\"" }
  }

  @Test(arguments: ["decoding/every-key.yaml", "stacks/pass-through/models.yaml"], 0..<4)
  func nowhereFromAnyPlace(path: String, part: Int) throws {
    let source = Law.file(try Fixtures.bytes(path))
    for (number, place) in try YAMLComposer.compose(source).scalarOffsets.enumerated() where number % 4 == part {
      let secret = Self.secrets[number % Self.secrets.count]
      var bytes = source.bytes
      bytes.replaceSubrange(place, with: Array("\"\(secret)\"".utf8))
      expectSilence(of: secret, in: bytes, "in place of '\(source.text(of: place))'")
    }
  }

  /// Each shape where a value is passed on as it is.
  @Test(arguments: secrets) func nowhereInAnyShape(secret: String) {
    for section in ["litellmSettings", "generalSettings", "routerSettings"] {
      let value = "\(section): { harmless: \"\(secret)\" }"
      let litellm = "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, \(value) }\n"
      let bytes = Array(completed(litellm).utf8)
      #expect(Pipeline().lint(Law.file(bytes)).diagnostics.contains { $0.rule == NoLiteralSecret.metadata.id })
      expectSilence(of: secret, in: bytes, section)
    }
  }

  private func expectSilence(of secret: String, in bytes: [UInt8], _ place: String) {
    let source = Law.file(bytes)
    let outcome = Pipeline().render(source, config: "models.yaml")
    for manifest in outcome.manifests {
      #expect(!String(decoding: manifest.bytes, as: UTF8.self).contains(secret), "\(manifest.title), \(place)")
    }
    var sources = SourceSet()
    sources.add(name: source.name, bytes: bytes)
    let redaction = Redaction(sources, outcome.diagnostics)
    var text = TextFormatter(sources, style: TextStyle(isColored: false), redaction: redaction)
    var json = JSONFormatter(sources, redaction: redaction)
    var github = GitHubFormatter(sources, redaction: redaction)
    let reports = [
      text.text(of: outcome.diagnostics, acceptedCount: 0), json.text(of: outcome.diagnostics),
      github.text(of: outcome.diagnostics),
    ]
    for report in reports { #expect(!report.contains(secret), "\(place):\n\(report.prefix(2000))") }
  }
}
