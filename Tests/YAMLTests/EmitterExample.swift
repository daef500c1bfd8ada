import YAML

/// One value for each file in `Tests/Fixtures/emitter`.
enum EmitterExample: String, CaseIterable {
  case scalars, quoting, texts, collections, comments, embedded

  var value: YAMLValue {
    switch self {
    case .scalars: Self.scalarValues
    case .quoting: Self.quotingValues
    case .texts: Self.textValues
    case .collections: Self.collectionValues
    case .comments: Self.commentedValues
    case .embedded: Self.embeddedValues
    }
  }

  private static let scalarValues = YAMLValue.mapping(
    .init("nothing", YAMLValue(.null)), .init("yes", .bool(true)), .init("no", .bool(false)),
    .init("zero", .int(0)), .init("least", .int(.min)), .init("greatest", .int(.max)),
    .init("half", YAMLValue(.decimal("0.5"))), .init("whole", YAMLValue(.decimal("-1.0"))),
    .init("word", .string("word")), .init("empty", .string("")), .entry("absent", nil))

  private static let quotingValues = YAMLValue.mapping(
    .init(
      "plain",
      .sequence(
        [
          "phi4-mini", "qwen2.5:3b", "4Gi", "500m", "0.13.3-rc1", "http://ollama:11434", "os.environ/OPENAI_API_KEY",
          "Qwen/Qwen3-8B-AWQ", "/models", "_private", "prometheus",
        ].map { .string($0) })),
    .init(
      "quoted",
      .sequence(
        [
          "yes", "No", "null", "~", "012", "0.5", "1e3", "0x1F", "1:30", "1_000", ".inf", "2026-01-31", "0.13.3", "",
          "two words",
          "trailing:", "- item", "# comment", "key: value", "*alias", "&anchor", "!tag", "%", "@", "`", "it's",
          #"say "a""#,
          #"C:\models"#, "{}", "[]", "<<", "=", "Größe", "🚀",
        ].map { .string($0) })),
    .init(
      "escaped",
      .sequence(
        ["one\ntwo", "a\tb", "\u{0}", "\u{1B}[1m", "\u{85}", "\u{2028}", "\u{FEFF}", "a\r\nb"].map { .string($0) })),
    .init("keys", .mapping(["yes", "1", "two words", "a.b/c-d", "", "<<"].map { YAMLValue.Entry($0, .int(1)) })))

  private static let textValues = YAMLValue.mapping(
    .init("lines", YAMLValue(.text("one\ntwo\n"))),
    .init("withoutLastBreak", YAMLValue(.text("one\n\n  three\n\ttabbed"))),
    .init("indentedFirstLine", YAMLValue(.text("  one\ntwo\n"))),
    .init("emptyFirstLine", YAMLValue(.text("\none\n"))),
    .init("marks", YAMLValue(.text("# no comment\n---\n- a: 'b'\n...\n"))),
    .init("remarked", YAMLValue(.text("one\ntwo\n")).remarked("why")),
    .init("oneLine", YAMLValue(.text("one"))),
    .init("blankLine", YAMLValue(.text("one\n  \ntwo\n"))),
    .init("emptyLastLines", YAMLValue(.text("one\n\n\n"))),
    .init("tabFirst", YAMLValue(.text("\tone\ntwo\n"))),
    .init("control", YAMLValue(.text("one\u{7}\ntwo\n"))),
    .init("listed", .sequence([YAMLValue(.text("one\ntwo\n"))])))

  private static let collectionValues = YAMLValue.mapping(
    .init("emptyMapping", .mapping([])), .init("emptyList", .sequence([])), .init("emptyFlow", .flow([])),
    .init("flow", .flow([.int(1), .string("a:b"), .string("c, d"), YAMLValue(.null)])),
    .init("mapping", .mapping(.init("a", .mapping(.init("b", .mapping(.init("c", .int(1)))))))),
    .init(
      "list",
      .sequence([
        .int(1), .mapping(.init("a", .int(1)), .init("b", .sequence([.int(2)]))), .mapping([]),
        .mapping(.init("a", .mapping(.init("b", .int(1)), .init("c", .int(2)))), .init("d", .int(3))),
        .sequence([.int(1), .sequence([.int(2)])]), .sequence([]),
      ])))

  private static let commentedValues = YAMLValue.mapping(
    .init("first", .int(1).commented("Above the first key.")),
    .init("second", .int(2).commented("Two lines", "above it.").remarked("behind it")),
    .init(
      "nested", .mapping(.init("a", .int(1).commented("Within.")), .init("b", .int(2))).remarked("of the mapping")),
    .init(
      "list",
      .sequence([
        .string("a").commented("Above an item."), .string("b").remarked("behind an item"),
        .mapping(
          .init("c", .int(1).commented("Above the first entry of an item.")), .init("d", .int(2).remarked("why"))),
        .mapping(.init("e", .int(3))).commented("Above an item that is a mapping."),
      ]).remarked("of the list")),
    .init("odd", .int(3).commented("a\u{2028}b: c").remarked("line\nbreak")))

  private static let embeddedValues = YAMLValue.mapping(
    .init("apiVersion", .string("v1")), .init("kind", .string("ConfigMap")),
    .init(
      "data",
      .mapping(
        .init(
          "config.yaml",
          YAMLValue(
            .embedded(
              .mapping(
                .init(
                  "model_list", .sequence([.mapping(.init("model_name", .string("chat")))]).commented("The models.")),
                .init("script", YAMLValue(.text("one\ntwo\n"))))))),
        .init("empty.yaml", YAMLValue(.embedded(.mapping([])))))),
    .init("listed", .sequence([YAMLValue(.embedded(.mapping(.init("a", .int(1)))))])))
}
