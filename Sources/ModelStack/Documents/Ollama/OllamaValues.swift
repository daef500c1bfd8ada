public import YAML

/// The values of the Ollama Helm chart (otwld/ollama-helm): those that a stack decides; of a hand-written file, those
/// that gen has a property for.
public struct OllamaValues: Sendable {
  /// The service is called by it, whatever the Helm release is called.
  public var fullnameOverride: Located<String>?
  public var imageTag: Located<String>?
  /// Where Ollama listens in its container.
  public var port: Located<Int>?
  /// Where the service is reached.
  public var servicePort: Located<Int>?
  /// The models to pull, each once, exactly as routes name them: Ollama knows a model only by the name it was pulled by.
  public var pull: [Located<ModelReference>]
  /// Whether models that are not listed are removed from the disk; the chart does not unless told.
  public var clean: Located<Bool>?
  public var serviceLabels: [Setting]
  public var deploymentLabels: [Setting]
  public var podLabels: [Setting]
  public var memory: Resources
  public var cpu: Resources
  public var volume: OllamaServer.Storage?
  public var environment: [Variable]
  /// The value of the node selector `kubernetes.io/hostname`.
  public var node: Located<String>?
  /// What models.yaml passes on as it is; of a hand-written file, what has no property here or not its type.
  public var extra: YAMLValue?

  /// One environment variable of the container, with the reason for it where it has one.
  public struct Variable: Sendable {
    public var name: String
    public var value: Located<String>
    public var remark: String?

    public init(_ name: String, _ value: Located<String>, remark: String? = nil) {
      self.name = name
      self.value = value
      self.remark = remark
    }
  }
}
