internal import YAML

/// No two documents that are applied together describe one object.
enum UniqueObject {
  static let metadata = RuleMetadata(
    id: "unique-object", severity: .error, inDocuments: .error,
    summary: "No two documents of one folder describe the Kubernetes object of one kind, name and namespace.",
    rationale: "The one that is applied last wins, whichever that is; what the other says is lost.",
    limits: """
      Objects of the kinds that gen checks are compared, in one file or, as a warning, in one folder: elsewhere the same \
      name is that of another cluster, or of what an overlay changes.
      """,
    bad: """
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: litellm-config }
      data:
        config.yaml: "model_list: [{ model_name: chat, litellm_params: { model: openai/gpt-4o } }]"
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: litellm-config }
      data:
        config.yaml: "model_list: [{ model_name: chat, litellm_params: { model: openai/gpt-4o-mini } }]"
      """,
    good: """
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: litellm-config }
      data:
        config.yaml: "model_list: [{ model_name: chat, litellm_params: { model: openai/gpt-4o } }]"
      """,
    form: .documents)

  /// An object in a folder.
  private struct Identity: Hashable {
    var folder: String
    var object: ObjectName
  }

  static func check(_ files: [DocumentFile]) -> [Diagnostic] {
    var first: [Identity: SourceRange] = [:]
    return files.flatMap { file in
      let folder = Path.split(file.source.name).folder
      return file.objects.compactMap { object -> Diagnostic? in
        let identity = Identity(folder: folder, object: object.value)
        guard let other = first[identity] else {
          first[identity] = object.range
          return nil
        }
        var problem = metadata.diagnostic(
          "the \(object.value.kind) '\(object.value.name)' is described twice", at: object.range,
          hint: "keep one of the two, or give them two names", notes: [Diagnostic.Note("the first is here", at: other)])
        // Files of one folder can be meant to be chosen from.
        if other.source != file.source.id { problem.severity = .warning }
        return problem
      }
    }
  }
}
