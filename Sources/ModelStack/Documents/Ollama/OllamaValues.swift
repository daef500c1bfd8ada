public import YAML

/// The values of the Ollama Helm chart (otwld/ollama-helm) that a stack decides; all others are the chart's defaults.
public struct OllamaValues: Sendable {
  /// The service is called by it, whatever the Helm release is called.
  public var fullnameOverride: Located<String>?
  public var imageTag: Located<String>?
  public var port: Located<Int>?
  /// The models to pull, each once, exactly as routes name them: Ollama knows a model only by the name it was pulled by.
  public var pull: [Located<ModelReference>]
  /// Whether models that are not listed are removed from the disk.
  public var clean: Located<Bool>
  public var serviceLabels: [Setting]
  public var deploymentLabels: [Setting]
  public var podLabels: [Setting]
  public var memory: Resources
  public var cpu: Resources
  public var volume: OllamaServer.Storage?
  public var environment: [Variable]
  /// The value of the node selector `kubernetes.io/hostname`.
  public var node: Located<String>?
  /// Chart values that models.yaml passes on as they are.
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
