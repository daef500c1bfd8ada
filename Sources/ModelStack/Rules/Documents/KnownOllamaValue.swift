internal import YAML

/// Ollama's chart reads every value that it is given.
enum KnownOllamaValue: DocumentRule {
  static let metadata = RuleMetadata(
    id: "known-ollama-value", severity: .warning, inDocuments: .warning,
    summary: "Every value for Ollama's chart is one that the chart has, at its place.",
    rationale: """
      Helm passes a value that a chart does not know to nobody and says nothing: models are not pulled, or what was \
      pulled is lost at the next restart. Where the chart goes through a list of models, Helm stops at a text; and the \
      text "false" is true to it.
      """,
    limits: """
      The keys are those of chart \(OllamaChart.version). Where the object around the values names another version, an \
      unknown key, or a value in place of a mapping, is a note; where it names this one, the latter is an error. A text in \
      place of a list of models is an error where no other version is named. At the top of plain \
      values and of a subchart's only keys are reported that the chart has elsewhere or calls otherwise: others can be \
      those of a chart around it.
      """,
    verifiedOn: ["Ollama chart 1.36.0", "Helm 3.17.3"],
    bad: """
      ollama: { gpu: { enabled: true } }
      models: { pull: [phi4-mini] }
      """,
    good: """
      ollama: { gpu: { enabled: true }, models: { pull: [phi4-mini] } }
      """,
    form: .ollama)

  /// What other charts call the keys of this one: those of https://github.com/bitnami/charts, and what `helm create`
  /// makes.
  private static let otherNames = [
    "args": "extraArgs", "env": "extraEnv", "envFrom": "extraEnvFrom", "extraEnvVars": "extraEnv",
    "extraVolumes": "volumes", "extraVolumeMounts": "volumeMounts", "persistence": "persistentVolume",
    "replicas": "replicaCount", "strategy": "updateStrategy",
  ]

  static func check(_ document: OllamaValuesDocument) -> [Finding] {
    let version = document.release?.version?.value
    return ChartMistake.all(in: document.values).compactMap { mistake in
      // Another program puts something else there; and variables of the wrong shape have a rule of their own.
      if mistake.value.value.isFilledIn || mistake.value.path == ["extraEnv"] { return nil }
      switch mistake.kind {
      case .unknownKey:
        guard var finding = finding(about: mistake, in: document) else { return nil }
        if let version, version != OllamaChart.version {
          finding.severity = .note
          finding.hint += ", unless \(version) has it: the keys known here are those of \(OllamaChart.version)"
        }
        return finding
      case .noMapping(let keys):
        // Nothing takes the chart's mapping away, as its writer may mean.
        if case .null = mistake.value.value.content { return nil }
        var finding = Finding(
          mistake.message, at: mistake.value.key, hint: hint(about: mistake, keys),
          severity: version == OllamaChart.version ? .error : .warning)
        if let version, version != OllamaChart.version {
          finding.severity = .note
          finding.hint += ", unless \(version) takes it so: the keys known here are those of \(OllamaChart.version)"
        }
        return finding
      case .mapping:
        return Finding(mistake.message, at: mistake.value.key, hint: "write a value or a list")
      case .noList, .falseText:
        // A hook of one's own stands in place of the one that goes through the models.
        if document.values["lifecycle"]?.isEmpty == false { return nil }
        let isOther = version.map { $0 != OllamaChart.version } ?? false
        return finding(aboutModels: mistake, severity: isOther ? .warning : .error)
      }
    }
  }

  private static func finding(aboutModels mistake: ChartMistake, severity: Severity) -> Finding {
    let place = mistake.value.value.origin ?? mistake.value.key
    if case .falseText = mistake.kind {
      return Finding(
        mistake.message, at: place, hint: "write 'false' without quotes", severity: severity,
        replacement: .bool(false))
    }
    let model = mistake.value.value.string.flatMap { try? ModelReference($0) }
    let isCreated = mistake.value.path.last == "create"
    return Finding(
      mistake.message, at: place, hint: mistake.listHint, severity: severity,
      replacement: isCreated ? nil : model.map { .flow([.string($0.text)]) })
  }

  /// Charts before 1.0.0 took a list of models.
  private static func hint(about mistake: ChartMistake, _ keys: [String]) -> String {
    let isList = !mistake.value.value.items.isEmpty
    return isList && keys.contains("pull") ? "write the list below 'pull'" : "write it with keys such as '\(keys[0])'"
  }

  private static func finding(about mistake: ChartMistake, in document: OllamaValuesDocument) -> Finding? {
    let key = mistake.value.path[mistake.value.path.count - 1]
    let isAtTop = mistake.value.path.count == 1
    // A chart around this one switches it on so; `x-` is by custom for anchors.
    if isAtTop, key == "enabled" || key.hasPrefix("x-") { return nil }
    if mistake.isPath {
      let braces = key.split(separator: ".").joined(separator: ": { ")
      let end = String(repeating: " }", count: key.utf8.count { $0 == UInt8(ascii: ".") })
      return Finding(
        "Helm does not part '\(key)', and the chart has no key of that name", at: mistake.value.key,
        hint: "write '\(braces): ...\(end)'")
    }
    if let nearest = mistake.nearestKey {
      let isFree = document.values.value(at: mistake.value.path.dropLast() + [nearest]) == nil
      return Finding(
        mistake.message, at: mistake.value.key, hint: "write '\(nearest)'",
        replacement: isFree && key.utf8.count > 4 ? .string(nearest) : nil)
    }
    if isAtTop, let name = otherNames[key] {
      return Finding(
        "the chart reads '\(name)', not '\(key)'", at: mistake.value.key, hint: "write '\(name)', in its shape")
    }
    let places = mistake.otherPlaces.map { "'\($0.joined(separator: "."))'" }
    if !places.isEmpty {
      return Finding(
        "the chart reads \(places.joined(separator: ", or ")), not '\(mistake.value.dottedPath)'",
        at: mistake.value.key, hint: "move it there")
    }
    if mistake.value.path == ["image", "registry"] {
      return Finding(mistake.message, at: mistake.value.key, hint: "write it before the name in 'image.repository'")
    }
    // Of a chart around this one.
    if isAtTop, document.release?.chart == nil { return nil }
    return Finding(mistake.message, at: mistake.value.key, hint: "remove it")
  }
}
