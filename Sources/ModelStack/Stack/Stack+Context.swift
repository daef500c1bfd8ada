internal import YAML

extension Model {
  /// A context that the route itself asks for, in tokens: `context`, or Ollama's `num_ctx` among its parameters.
  var ownContext: Located<Int>? {
    context ?? (reference == nil ? nil : params?.value(at: ["num_ctx"])?.locatedInteger)
  }
}

extension Stack {
  /// Tokens of one model; nil where nobody says.
  fileprivate func tokens(of model: Model, on backend: Backend, _ catalog: ModelCatalog) -> Int? {
    guard let reference = model.reference else { return model.context?.value ?? backend.context?.value }
    let said = (model.ownContext ?? backend.context)?.value
    guard let asked = said ?? (hasUsualContext(backend) ? RunnerSettings.defaultContext : nil) else { return nil }
    return min(asked, catalog.trainedContext(of: reference) ?? asked)
  }

  /// Whether an Ollama server that says nothing of its context has the default one. Of hand-written files those must
  /// show its environment, and a GPU chooses by its memory.
  private func hasUsualContext(_ backend: Backend) -> Bool {
    guard isHandWritten else { return true }
    return backend.manifest.map { $0.showsEnvironment && !$0.usesGPU } ?? false
  }
}

/// How many tokens a request to an alias may have, prompt and answer together.
///
/// A route's own context wins over its backend's, and that over Ollama's default of 4096; to what a model was trained
/// for Ollama cuts both.
public struct EffectiveContexts: Sendable {
  private let index: StackIndex
  /// Tokens of each model, by its number; nil where nobody says.
  let ofModels: [Int?]
  /// For each alias, from the least to the most of its models; nil where nobody says.
  private let ofAliases: [ClosedRange<Int>?]

  public init(_ stack: Stack, _ catalog: ModelCatalog) {
    let index = stack.index
    let tokens = stack.models.indices.map { number in
      index.backend(ofModel: number).flatMap {
        stack.tokens(of: stack.models[number], on: stack.backends[$0], catalog)
      }
    }
    self.index = index
    ofModels = tokens
    ofAliases = index.aliases.indices.map { Self.range(of: index.models(ofAlias: $0), tokens) }
  }

  private static func range(of models: [Int], _ tokens: [Int?]) -> ClosedRange<Int>? {
    var range: ClosedRange<Int>?
    for number in models {
      guard let tokens = tokens[number] else { return nil }
      range = min(range?.lowerBound ?? tokens, tokens)...max(range?.upperBound ?? tokens, tokens)
    }
    return range
  }

  /// From the least to the most of the models behind one alias; nil where nobody says, or the alias is unknown.
  public func tokens(of alias: String) -> ClosedRange<Int>? {
    index.alias(alias).flatMap { ofAliases[$0] }
  }
}

extension EffectiveContexts {
  /// An alias and a target of it, with the tokens that each may have.
  struct Neighbours {
    var alias: String
    var target: Located<String>
    var aliasTokens: ClosedRange<Int>
    var targetTokens: ClosedRange<Int>
  }

  /// Those in routes whose tokens are known, in order.
  func neighbours(in routes: [NumberedRoute]) -> [Neighbours] {
    var result: [Neighbours] = []
    for route in routes {
      guard let aliasTokens = ofAliases[route.alias.number] else { continue }
      for target in route.targets {
        guard let targetTokens = ofAliases[target.number] else { continue }
        result.append(
          Neighbours(
            alias: route.alias.name.value, target: target.name, aliasTokens: aliasTokens, targetTokens: targetTokens))
      }
    }
    return result
  }
}
