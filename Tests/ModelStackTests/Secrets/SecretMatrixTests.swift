import ModelStack
import TestSupport
import Testing
import YAML

/// Every kind of key at every place: it is reported where its file can be read, and shown by no output.
///
/// The places are the words NAMED and ANY of `Tests/Fixtures/secrets`.
@Suite struct SecretMatrixTests {
  static let files = Fixtures.names(in: "secrets")
  /// What cannot be read has nothing reported but that, and what is refused not everything.
  static let unreadable: Set<String> = [
    "cut-short.yaml", "cut-in-a-quote.yaml", "template.yaml", "models-refused.yaml",
  ]

  /// A key without a form of its own is none where nothing says that one stands there.
  static let harmless = "word"

  @Test(arguments: files) func everyKeyIsReportedAndNoneIsShown(file: String) throws {
    let template = try Fixtures.text("secrets/\(file)")
    // Only a models.yaml is compared with what it was.
    let base = file.hasPrefix("models") ? Self.filled(template, with: MadeUpKey.all[0]) : []
    for key in MadeUpKey.all {
      let bytes = Self.filled(template, with: key)
      let (diagnostics, outputs) = Law.shown(of: bytes, base: base, named: file)
      for (output, part) in outputs.flatMap({ output in key.parts.map { (output, $0) } }) where output.contains(part) {
        Issue.record("\(key.kind) is shown: \(output.split(separator: "\n").filter { $0.contains(part) })")
      }
      if !Self.unreadable.contains(file) { expectReports(of: key, template, Law.file(bytes), diagnostics) }
    }
  }

  /// One on each line that has the key.
  private func expectReports(of key: MadeUpKey, _ template: String, _ source: SourceFile, _ found: [Diagnostic]) {
    let lines = LineTable(source)
    let reported = Set(found.filter { $0.rule == "no-literal-secret" }.map { lines.line(at: Int($0.range.start)) })
    for (number, line) in template.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isPlace = line.contains("NAMED") || line.contains("ANY") && key.hasForm
      guard isPlace, !line.hasPrefix("#") else { continue }
      #expect(reported.contains(number + 1), "\(key.kind) is not reported in: \(line)")
    }
  }

  private static func filled(_ template: String, with key: MadeUpKey) -> [UInt8] {
    let other = key.hasForm ? key.text : harmless
    return Array(template.replacing("NAMED", with: key.text).replacing("ANY", with: other).utf8)
  }
}
