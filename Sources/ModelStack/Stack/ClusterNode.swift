/// A machine of the cluster.
public struct ClusterNode: Sendable {
  public var name: Located<String>
  /// All of its memory.
  public var memory: Located<Quantity>?
  public var hasGPU: Located<Bool>

  public init(name: Located<String>, memory: Located<Quantity>?, hasGPU: Located<Bool>) {
    self.name = name
    self.memory = memory
    self.hasGPU = hasGPU
  }
}
