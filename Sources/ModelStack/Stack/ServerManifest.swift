public import YAML

/// What the hand-written manifest of a server shows of it. models.yaml needs none: manifests are made from it.
public struct ServerManifest: Sendable {
  /// The place of notes about the manifest as a whole.
  public var place: SourceRange
  /// The models that it serves, as clients name them; nil where it does not show them.
  public var models: [Located<String>]?
  /// Whether further models can lie on its volume, put there by hand.
  public var keepsOtherModels: Bool
  /// Whether all of its environment stands there, so that an absent variable has its default.
  public var showsEnvironment: Bool
  /// Whether it computes on a GPU, whose memory is not that of the container.
  public var usesGPU: Bool

  public init(
    place: SourceRange, models: [Located<String>]?, keepsOtherModels: Bool, showsEnvironment: Bool, usesGPU: Bool
  ) {
    self.place = place
    self.models = models
    self.keepsOtherModels = keepsOtherModels
    self.showsEnvironment = showsEnvironment
    self.usesGPU = usesGPU
  }
}
