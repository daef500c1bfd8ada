internal import YAML

extension TagPolicy: MappingDecodable {
  enum Keys {
    static let refuse = Key(
      "refuse", .map(.modelReference, "tag", to: ValueType<RefusalProperties>.mapping) { $1.refusal(of: $0) },
      example: "{ \"qwen3:4b\": { reason: it thinks, use: phi4-mini } }",
      "Tags that no route and no 'alsoPull' may name.")
    static let allow = Key(
      "allow", .map(.modelReference, "tag", to: .reason) { Allowance(reference: $0, reason: $1) },
      example: "{ \"phi4-mini:3.8b\": tested in March }", "Built-in refusals that are lifted, with the reason.")
    static let known = Key(
      "known", .map(.modelReference, "tag", to: ValueType<KnownModelProperties>.mapping) { $1.model(named: $0) },
      example: "{ \"ibm/granite-docling:258m\": { size: 531Mi } }",
      "Models that the embedded library does not list.")
  }

  static let keys: [any DescribedKey] = [Keys.refuse, Keys.allow, Keys.known]

  static func read(from reader: inout MappingReader) -> TagPolicy? {
    TagPolicy(
      refused: reader.read(Keys.refuse) ?? [], allowed: reader.read(Keys.allow) ?? [],
      known: reader.read(Keys.known) ?? [])
  }
}

/// A tag's entry in `tags.refuse`.
struct RefusalProperties: MappingDecodable {
  var reason: Located<String>
  var replacement: Located<ModelReference>?

  enum Keys {
    static let reason = Key("reason", .reason, .required, example: "it thinks for minutes", "Why.")
    static let use = Key("use", .modelReference, example: "phi4-mini", "What to write instead.")
  }

  static let keys: [any DescribedKey] = [Keys.reason, Keys.use]

  static func read(from reader: inout MappingReader) -> RefusalProperties? {
    let reason = reader.read(Keys.reason)
    let replacement = reader.read(Keys.use)
    return reason.map { RefusalProperties(reason: $0, replacement: replacement) }
  }

  func refusal(of reference: Located<ModelReference>) -> TagPolicy.Refusal {
    TagPolicy.Refusal(reference: reference, reason: reason, replacement: replacement)
  }
}

/// A tag's entry in `tags.known`.
struct KnownModelProperties: MappingDecodable {
  private var size: Located<Quantity>?
  private var context: Located<Int>?
  private var capabilities: [Located<ModelCapability>]
  private var memory: Located<Quantity>?

  enum Keys {
    static let size = Key("size", .quantity, example: "531Mi", "Size of its weights.")
    static let context = Key("context", .integer(1...100_000_000), example: "8192", "Tokens it was trained for.")
    static let capabilities = Key(
      "capabilities", .list(of: .oneOf(ModelCapability.self)), example: "[vision]", "What it can, in Ollama's words.")
    static let memory = Key("memory", .quantity, example: "1200Mi", "Its need of memory as measured.")
  }

  static let keys: [any DescribedKey] = [Keys.size, Keys.context, Keys.capabilities, Keys.memory]

  static func read(from reader: inout MappingReader) -> KnownModelProperties? {
    KnownModelProperties(
      size: reader.read(Keys.size), context: reader.read(Keys.context),
      capabilities: reader.read(Keys.capabilities) ?? [], memory: reader.read(Keys.memory))
  }

  func model(named reference: Located<ModelReference>) -> TagPolicy.KnownModel {
    TagPolicy.KnownModel(
      reference: reference, size: size, context: context, capabilities: capabilities, memory: memory)
  }
}
