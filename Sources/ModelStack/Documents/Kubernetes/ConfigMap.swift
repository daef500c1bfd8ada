public import YAML

/// The name, namespace and labels of a Kubernetes object.
public struct ObjectMeta: Sendable, Equatable {
  public var name: Located<String>
  public var namespace: Located<String>
  public var labels: [Setting]

  public init(name: Located<String>, namespace: Located<String>, labels: [Setting]) {
    self.name = name
    self.namespace = namespace
    self.labels = labels
  }

  var yaml: YAMLValue {
    .mapping(
      .entry("name", .string(name)),
      .entry("namespace", .string(namespace)),
      .entry("labels", labels.isEmpty ? nil : .settings(labels)))
  }
}

/// Kubernetes' ConfigMap (v1).
public struct ConfigMap: Sendable {
  public var metadata: ObjectMeta
  public var data: [YAMLValue.Entry]

  public init(metadata: ObjectMeta, data: [YAMLValue.Entry]) {
    self.metadata = metadata
    self.data = data
  }

  /// The most that the values of a ConfigMap may have together, in bytes: 1 MiB (`MaxSecretSize`, checked by
  /// `ValidateConfigMap` in pkg/apis/core/validation/validation.go of Kubernetes 1.34.1; keys do not count).
  public static let sizeLimit = 1 << 20

  /// The most that all annotations of an object may have, in bytes: 256 KiB (`TotalAnnotationSizeLimitB`,
  /// k8s.io/apimachinery, pkg/api/validation/objectmeta.go). `kubectl apply` without `--server-side` keeps a copy of
  /// the whole object in one.
  public static let annotationLimit = 256 << 10

  /// What its values have, in bytes, as the API server counts them.
  public var dataSize: Int {
    data.reduce(0) { size, entry in
      switch entry.value.content {
      case .embedded(let document): size + YAMLEmitter.emit(document).bytes.count
      default: size + (entry.value.string?.utf8.count ?? 0)
      }
    }
  }

  var yaml: YAMLValue {
    .mapping(
      .entry("apiVersion", .string("v1")),
      .entry("kind", .string("ConfigMap")),
      .entry("metadata", metadata.yaml),
      .entry("data", .mapping(data)))
  }
}

/// The label that says which application an object is part of
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/).
enum PartOfLabel {
  static let name = "app.kubernetes.io/part-of"

  /// The label of a stack, at the place of its value; none where the stack has no `partOf`.
  static func setting(of stack: Stack) -> Setting? {
    stack.partOf.map { Setting(name: Located(name, at: $0.range), value: $0) }
  }
}

extension [Setting] {
  /// These labels with the stack's part-of label, which stands once.
  func labelled(by stack: Stack) -> [Setting] {
    guard let partOf = PartOfLabel.setting(of: stack) else { return self }
    return filter { $0.name.value != PartOfLabel.name } + [partOf]
  }
}
