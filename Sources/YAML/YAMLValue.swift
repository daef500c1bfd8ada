/// A value to be written as YAML, with the comments an operator needs and the place it comes from.
///
/// It is what an encoder says; how it is quoted and indented is the ``YAMLEmitter``'s.
public struct YAMLValue: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number with decimals, in digits and a point (`0.5`).
    case decimal(String)
    case string(String)
    /// Text of several lines, written as a literal block where YAML allows it.
    case text(String)
    /// A list, one item a line.
    case sequence([YAMLValue])
    /// A list of scalars on one line.
    case flow([YAMLValue])
    case mapping([Entry])
    /// A YAML document as the text of a literal block: the `config.yaml: |` of a ConfigMap.
    indirect case embedded(YAMLValue)
  }

  /// One `key: value` of a mapping; comments and origin are the value's.
  public struct Entry: Sendable {
    public var key: String
    public var value: YAMLValue
    /// Where the key itself was written, of an entry that is passed on.
    public var keyOrigin: SourceRange?

    public init(_ key: String, _ value: YAMLValue, keyOrigin: SourceRange? = nil) {
      self.key = key
      self.value = value
      self.keyOrigin = keyOrigin
    }

    /// An entry, or none where there is no value.
    public static func entry(_ key: String, _ value: YAMLValue?) -> Entry? {
      value.map { Entry(key, $0) }
    }
  }

  public var content: Content
  /// What in the source this was made from.
  public var origin: SourceRange?
  /// Lines above the entry or item, without their `#`.
  public var comment: [String]
  /// What stands behind the value on its line, without its `#`.
  public var remark: String?

  public init(_ content: Content, origin: SourceRange? = nil, comment: [String] = [], remark: String? = nil) {
    self.content = content
    self.origin = origin
    self.comment = comment
    self.remark = remark
  }

  public static func string(_ value: String, origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.string(value), origin: origin)
  }

  public static func int(_ value: Int, origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.int(value), origin: origin)
  }

  public static func bool(_ value: Bool, origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.bool(value), origin: origin)
  }

  public static func sequence(_ items: [YAMLValue], origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.sequence(items), origin: origin)
  }

  public static func flow(_ items: [YAMLValue], origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.flow(items), origin: origin)
  }

  /// A mapping of the entries that are there.
  public static func mapping(_ entries: Entry?...) -> YAMLValue {
    var present: [Entry] = []
    present.reserveCapacity(entries.count { $0 != nil })
    for case let entry? in entries { present.append(entry) }
    return YAMLValue(.mapping(present))
  }

  public static func mapping(_ entries: [Entry], origin: SourceRange? = nil) -> YAMLValue {
    YAMLValue(.mapping(entries), origin: origin)
  }

  /// The same with comment lines above it.
  public func commented(_ lines: String...) -> YAMLValue {
    commented(lines)
  }

  /// The same with comment lines above it.
  public func commented(_ lines: [String]) -> YAMLValue {
    var copy = self
    copy.comment = lines
    return copy
  }

  /// The same with a comment behind it.
  public func remarked(_ remark: String?) -> YAMLValue {
    var copy = self
    copy.remark = remark
    return copy
  }

  /// Whether it is a mapping or list without entries.
  public var isEmpty: Bool {
    switch content {
    case .sequence(let items), .flow(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    default: false
    }
  }
}

/// Two are equal where a reader of the YAML gets the same values: comments, places and layout do not count.
extension YAMLValue: Equatable {
  public static func == (left: YAMLValue, right: YAMLValue) -> Bool {
    switch (left.content, right.content) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.decimal(let left), .decimal(let right)): left == right
    case (.string(let left), .string(let right)), (.text(let left), .text(let right)),
      (.string(let left), .text(let right)), (.text(let left), .string(let right)):
      left == right
    case (.sequence(let left), .sequence(let right)), (.flow(let left), .flow(let right)),
      (.sequence(let left), .flow(let right)), (.flow(let left), .sequence(let right)):
      left == right
    case (.mapping(let left), .mapping(let right)): left == right
    case (.embedded(let left), .embedded(let right)): left == right
    default: false
    }
  }
}

extension YAMLValue.Entry: Equatable {
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key && left.value == right.value }
}
