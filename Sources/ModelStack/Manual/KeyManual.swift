/// `docs/models-yaml.md`, made from the same tables of keys that the decoder reads by.
public enum KeyManual {
  public static func markdown() -> String {
    var sections = ["## The file\n\n" + table(of: Stack.manualKeys)]
    for (title, keys) in mappings(in: Stack.manualKeys, path: "") {
      sections.append("## `\(title)`\n\n" + table(of: keys))
    }
    return introduction + "\n" + sections.joined(separator: "\n")
  }

  private static let introduction = """
    # The words of models.yaml

    Every key, in the order of the file. This page is made from the tables that gen itself reads by, so the two cannot
    disagree; a test fails if they do (`make record` writes the page again).

    A **bold** key must be there. Where a key has a default, that is what holds without it.

    - A *quantity* is Kubernetes' own: `4Gi`, `4096Mi`, `500m`, `1e9`.
    - A *duration* has its unit: `30s`, `2m`, `500ms`, `1h30m`.
    - An *environment variable* is a name such as `OPENAI_API_KEY`, never the key itself.
    - Where a key takes text, a quantity or a duration, an unquoted value is taken as it is written: `version: 0.13.3`.
      Elsewhere gen takes only what all YAML readers read alike, and says what to write instead of `yes`, `012` or `1:30`.
    - A finding, whatever its severity, is accepted by a comment on its line or above it: `# gen: accept RULE: reason`; a
      whole rule by `severities`. Syntax, decoding, unknown references and literal secrets can be accepted nowhere.

    """

  private static func table(of keys: [any DescribedKey]) -> String {
    let rows = keys.map { key in
      let name = key.presence == .required ? "**`\(key.name)`**" : "`\(key.name)`"
      var fallback = ""
      if case .defaulted(let value) = key.presence { fallback = "`\(value)`" }
      return
        "| \(name) | \(escaped(key.description.words)) | \(fallback) | \(escaped(key.meaning)) | `\(key.name): \(escaped(key.example))` |"
    }
    return (["| key | takes | default | meaning | example |", "|---|---|---|---|---|"] + rows).joined(separator: "\n")
      + "\n"
  }

  /// The mappings within, each with its path, in the order of the file.
  private static func mappings(in keys: [any DescribedKey], path: String) -> [(String, [any DescribedKey])] {
    keys.flatMap { key in mappings(in: key.description, path: path.isEmpty ? key.name : "\(path).\(key.name)") }
  }

  private static func mappings(in type: TypeDescription, path: String) -> [(String, [any DescribedKey])] {
    switch type {
    case .mapping(let keys): [(path, keys())] + mappings(in: keys(), path: path)
    case .list(let element): mappings(in: element, path: path + "[]")
    case .map(let key, _, let value): mappings(in: value, path: "\(path).<\(key)>")
    case .eitherOf(let types): types.flatMap { mappings(in: $0, path: path) }
    default: []
    }
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
