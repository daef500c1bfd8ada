import ModelStack
import YAML

extension Law {
  /// A fix leaves YAML and everything between scalars as it is, but for the brackets around a text that becomes a list,
  /// and nothing to fix.
  public static func fixing(_ bytes: [UInt8]) throws(BrokenLaw) {
    let before = file(bytes)
    let lint: @Sendable (SourceFile) -> [Diagnostic] = { source in
      let document = DocumentFile(source)
      return (document.isStack ? Pipeline().lint(source) : Pipeline().lint([document])).diagnostics
    }
    let fixed = SourceFixer.fix(before, lint: lint)
    try require((fixed.bytes == bytes) == (fixed.fixCount == 0), "\(fixed.fixCount) fixes, and what they did")
    guard fixed.fixCount > 0 else { return }
    let after = file(fixed.bytes)
    let layouts = (layout(of: before), layout(of: after))
    try require(layouts.1 != nil, "what is fixed is no YAML:\n\(after.text(of: 0..<fixed.bytes.count))")
    try require(layouts.0 == layouts.1, "a fix changed more than scalars:\n\(after.text(of: 0..<fixed.bytes.count))")
    let again = SourceFixer.fix(after, lint: lint)
    try require(again.fixCount == 0, "\(again.fixCount) more to fix:\n\(after.text(of: 0..<fixed.bytes.count))")
  }

  /// What stands between the scalars of a file, without the brackets that make a text a list; nothing where it is no YAML.
  private static func layout(of source: SourceFile) -> [[UInt8]]? {
    guard let tree = try? YAMLComposer.compose(source) else { return nil }
    let scalars = tree.scalarOffsets
    let starts = [0] + scalars.map(\.upperBound)
    let ends = scalars.map(\.lowerBound) + [source.bytes.count]
    return zip(starts, ends).map { source.bytes[$0..<$1].filter { !"[]".utf8.contains($0) } }
  }
}
