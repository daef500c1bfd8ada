/// Why bytes are not one readable YAML input, in plain words, with the place.
public struct YAMLSyntaxError: Error, Hashable, Sendable {
  /// Lower case: what is wrong.
  public var message: String
  public var range: SourceRange
  /// An imperative: what to write instead.
  public var hint: String?
  /// Where the construct began that could not be read to its end.
  public var context: Context?

  public struct Context: Hashable, Sendable {
    public var message: String
    public var range: SourceRange
  }

  public init(_ message: String, at range: SourceRange, hint: String? = nil, context: Context? = nil) {
    self.message = message
    self.range = range
    self.hint = hint
    self.context = context
  }
}

/// The limits of what is read. A file beyond one of them is refused by the limit's name.
public enum YAMLLimit {
  /// Greatest size of one input, in bytes: 32 MiB.
  public static let inputSize = 32 << 20
  /// Greatest depth of mappings and sequences within each other. libyaml 0.2.5 has no bound of its own: 50,000 levels
  /// take it 3.4 s.
  public static let nesting = 64
  /// Greatest number of nodes that aliases (`*name`) may repeat, all together. It stops "billion laughs" files, which
  /// libyaml does not see.
  public static let aliasExpansion = 100_000
}
