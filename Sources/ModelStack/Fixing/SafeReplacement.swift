internal import YAML

extension [Diagnostic] {
  /// The same findings, without the replacements that could change more than the text they are about.
  ///
  /// A plain or quoted scalar is replaced as a whole. Left to the operator are an alias, which stands for a text
  /// elsewhere; a scalar with an anchor, which is named elsewhere, or with a tag, since the range begins with these;
  /// and a block scalar, whose range may run on to the next key.
  func withSafeReplacements(in source: SourceFile) -> [Diagnostic] {
    withSafeReplacements(in: [source.id: source])
  }

  func withSafeReplacements(in sources: [SourceID: SourceFile]) -> [Diagnostic] {
    map { diagnostic in
      guard diagnostic.replacement != nil, let source = sources[diagnostic.range.source],
        let first = source.bytes[diagnostic.range.offsets].first, "*&!|>".utf8.contains(first)
      else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.replacement = nil
      return diagnostic
    }
  }
}
