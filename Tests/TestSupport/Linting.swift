public import ModelStack
import YAML

/// Lints a text as `models.yaml`, with a `models.lock` beside it where one is given.
public func lint(_ text: String, lock: String? = nil) -> (outcome: Pipeline.Outcome, report: String) {
  lint(Array(text.utf8), lock: lock)
}

/// Lints bytes, which need not be text.
public func lint(_ bytes: [UInt8], lock: String? = nil) -> (outcome: Pipeline.Outcome, report: String) {
  var sources = SourceSet()
  let source = sources.add(name: "models.yaml", bytes: bytes)
  let lock = lock.map { sources.add(name: "models.lock", bytes: Array($0.utf8)) }
  let outcome = Pipeline().lint(source, lock: lock)
  var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
  let report = formatter.text(of: outcome.diagnostics, acceptedCount: outcome.acceptedCount)
  return (outcome, report)
}

/// Lints bytes as a hand-written file that somebody named.
public func lintDocument(
  _ bytes: [UInt8], isNamed: Bool = true
) -> (outcome: Pipeline.Outcome, report: String) {
  var sources = SourceSet()
  return lintDocuments([DocumentFile(sources.add(name: "config.yaml", bytes: bytes), isNamed: isNamed)], sources)
}

/// Lints several hand-written files together, by their paths.
public func lintDocuments(_ files: [(path: String, bytes: [UInt8])]) -> (outcome: Pipeline.Outcome, report: String) {
  var sources = SourceSet()
  return lintDocuments(files.map { DocumentFile(sources.add(name: $0.path, bytes: $0.bytes)) }, sources)
}

private func lintDocuments(
  _ files: [DocumentFile], _ sources: SourceSet
) -> (outcome: Pipeline.Outcome, report: String) {
  let outcome = Pipeline().lint(files)
  var formatter = TextFormatter(sources, style: TextStyle(isColored: false))
  return (outcome, formatter.text(of: outcome.diagnostics, acceptedCount: outcome.acceptedCount))
}

/// Lints an example of the manual: hand-written files, or a fragment of models.yaml. A comment `# models.lock: ...` on its first line is the
/// lock beside it.
public func lint(example: String, of form: RuleMetadata.Form) -> [Diagnostic] {
  if form != .modelsYAML { return lintDocument(Array(example.utf8)).outcome.diagnostics }
  let mark = "# models.lock: "
  let first = example.prefix { $0 != "\n" }
  let lock = first.hasPrefix(mark) ? String(first.dropFirst(mark.count)) : nil
  return lint(completed(example), lock: lock).outcome.diagnostics
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
