public import ModelStack
import YAML

/// Lints a text as `models.yaml`.
public func lint(_ text: String) -> (outcome: Pipeline.Outcome, report: String) {
  lint(Array(text.utf8))
}

/// Lints bytes, which need not be text, as `models.yaml`.
public func lint(_ bytes: [UInt8]) -> (outcome: Pipeline.Outcome, report: String) {
  var sources = SourceSet()
  let source = sources.add(name: "models.yaml", bytes: bytes)
  let outcome = Pipeline().lint(source)
  var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
  let report = formatter.text(of: outcome.diagnostics, acceptedCount: outcome.acceptedCount)
  return (outcome, report)
}

/// The smallest stack that no rule has anything to say about.
public let smallestGoodStack = """
  version: 1
  stack: { name: lab, namespace: ml }
  backends:
    openai: { engine: openai, apiKey: OPENAI_API_KEY }
  models:
    - { alias: chat, backend: openai, model: gpt-4o-mini }
  litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }

  """

/// A fragment of models.yaml with the sections that it lacks, taken from the smallest good stack.
public func completed(_ fragment: String) -> String {
  let own = Set(sections(of: fragment).map(\.key))
  let added = sections(of: smallestGoodStack).filter { !own.contains($0.key) }.map(\.text)
  return added.joined() + (fragment.hasSuffix("\n") ? fragment : fragment + "\n")
}

/// The top-level sections of a text, each with all its lines.
private func sections(of text: String) -> [(key: String, text: String)] {
  var sections: [(key: String, text: String)] = []
  for line in text.split(separator: "\n") {
    let isTop = line.first.map { $0 != " " && $0 != "#" && $0 != "-" } ?? false
    if isTop { sections.append((String(line.prefix { $0 != ":" }), "")) }
    if !sections.isEmpty { sections[sections.count - 1].text += line + "\n" }
  }
  return sections
}
