/// Where one models.yaml lives, and where its manifests go. All paths are absolute and normalized.
public struct Workspace: Sendable {
  /// The folder above models.yaml that has `.git`, or the folder of models.yaml. Nothing is written outside of it.
  public var repository: String
  /// The path of models.yaml.
  public var config: String
  /// The folder that manifests go to unless `outputs:` says otherwise.
  public var output: String
  /// The folder that messages show paths from.
  public var current: String

  public init(repository: String, config: String, output: String, current: String) {
    self.repository = repository
    self.config = config
    self.output = output
    self.current = current
  }

  /// The path of models.yaml from the root of its repository, as headers name it.
  public var configInRepository: String { Path.relative(config, to: repository) ?? Path.split(config).name }

  /// A path as messages show it: from the current folder where it lies below.
  public func shown(_ path: String) -> String { Path.relative(path, to: current) ?? path }

  func path(of place: Manifest.Place) -> String {
    switch place {
    case .inOutput(let path): Path.normalized(Path.join(output, path))
    case .beside(let path, _): Path.normalized(Path.join(Path.split(config).folder, path))
    }
  }
}
