internal import YAML

extension Model {
  /// A context that the route itself asks for, in tokens: `context`, or Ollama's `num_ctx` among its parameters.
  var ownContext: Located<Int>? {
    context ?? (reference == nil ? nil : params?.value(at: ["num_ctx"])?.locatedInteger)
  }
}

extension Stack {
  /// Whether an Ollama server that says nothing of its context has the default one. Of hand-written files those must
  /// show its environment, and a GPU chooses by its memory.
  fileprivate func hasUsualContext(_ backend: Backend) -> Bool {
    guard isHandWritten else { return true }
    return backend.manifest.map { $0.showsEnvironment && !$0.usesGPU } ?? false
  }
}

/// How many tokens a request to an alias may have, prompt and answer together.
///
/// A route's own context wins over its backend's, and that over Ollama's default of 4096; to what a model was trained
/// for Ollama cuts both.
public struct EffectiveContexts: Sendable {
  private let stack: Stack
  private let catalog: ModelCatalog

  public init(_ stack: Stack, _ catalog: ModelCatalog) {
    self.stack = stack
    self.catalog = catalog
  }

  /// Tokens of one model; nil where nobody says.
  public func tokens(of model: Model, on backend: Backend) -> Int? {
    guard let reference = model.reference else { return model.context?.value ?? backend.context?.value }
    let said = (model.ownContext ?? backend.context)?.value
    guard let asked = said ?? (stack.hasUsualContext(backend) ? RunnerSettings.defaultContext : nil) else { return nil }
    return min(asked, catalog.trainedContext(of: reference) ?? asked)
  }

  /// From the least to the most of the models behind one alias; nil where nobody says, or the alias is unknown.
  public func tokens(of alias: String) -> ClosedRange<Int>? {
    let numbers = stack.index.models(named: alias)
    let known = numbers.compactMap { number in
      stack.index.backend(ofModel: number).flatMap { tokens(of: stack.models[number], on: stack.backends[$0]) }
    }
    guard let least = known.min(), let most = known.max(), known.count == numbers.count else { return nil }
    return least...most
  }
}
