/// The way from a name to what it names, made once: rules look thousands of names up.
///
/// Aliases have numbers: to hash a text at every step of a fallback costs more than all the rest of the step.
public struct StackIndex: Sendable {
  private var backends: [String: Int] = [:]
  private var nodes: [String: Int] = [:]
  private var numbers: [String: Int] = [:]
  /// The aliases of models, and all further names that fallbacks use, by number.
  private(set) var aliases: [String] = []
  /// For each alias, its models: several where it has replicas.
  private var modelsOfAlias: [[Int]] = []
  /// For each alias, its route: LiteLLM reads the first entry of several.
  private var routeOfAlias: [Int?] = []
  private(set) var fallbacks: [NumberedRoute] = []
  private(set) var contextFallbacks: [NumberedRoute] = []
  /// For each alias, the known backends of its models, each once.
  private var backendsOfAlias: [[Int]] = []
  /// For each model, the number of its backend.
  private(set) var backendOfModel: [Int?] = []
  /// For each backend, the numbers of its models.
  private var modelsOfBackend: [[Int]] = []
  /// The models on Ollama servers, each once, by canonical reference.
  private(set) var references: [String: ModelReference] = [:]

  init() {}

  init(of stack: Stack) {
    backends = Self.numbers(of: stack.backends.lazy.map(\.name.value))
    nodes = Self.numbers(of: stack.nodes.lazy.map(\.name.value))
    numberAliases(of: stack)
    findBackends(of: stack)
    for reference in stack.models.lazy.compactMap(\.reference) { references[reference.canonical] = reference }
    for reference in stack.backends.lazy.compactMap(\.ollama).flatMap(\.alsoPull) {
      references[reference.value.canonical] = reference.value
    }
  }

  private mutating func numberAliases(of stack: Stack) {
    let count = stack.models.count
    numbers.reserveCapacity(count)
    aliases.reserveCapacity(count)
    modelsOfAlias.reserveCapacity(count)
    routeOfAlias.reserveCapacity(count)
    for (model, alias) in stack.models.lazy.map(\.alias.value).enumerated() {
      modelsOfAlias[number(of: alias)].append(model)
    }
    fallbacks = stack.fallbacks.map { numbered($0) }
    contextFallbacks = stack.contextFallbacks.map { numbered($0) }
    for (number, route) in fallbacks.enumerated() where routeOfAlias[route.alias.number] == nil {
      routeOfAlias[route.alias.number] = number
    }
  }

  private mutating func findBackends(of stack: Stack) {
    backendOfModel = stack.models.map { backends[$0.backend.value] }
    modelsOfBackend = Array(repeating: [], count: stack.backends.count)
    for (model, backend) in backendOfModel.enumerated() {
      if let backend { modelsOfBackend[backend].append(model) }
    }
    backendsOfAlias = Array(repeating: [], count: aliases.count)
    // For each backend, the last alias that it was found for.
    var lastAlias = Array(repeating: -1, count: stack.backends.count)
    for (alias, models) in modelsOfAlias.enumerated() {
      for model in models {
        guard let backend = backendOfModel[model], lastAlias[backend] != alias else { continue }
        lastAlias[backend] = alias
        backendsOfAlias[alias].append(backend)
      }
    }
  }

  /// The first of each name wins.
  private static func numbers(of names: some Collection<String>) -> [String: Int] {
    var result: [String: Int] = [:]
    result.reserveCapacity(names.count)
    for (number, name) in names.enumerated() where result[name] == nil { result[name] = number }
    return result
  }

  /// The number of an alias, the next one where it has none yet.
  private mutating func number(of alias: String) -> Int {
    if let number = numbers[alias] { return number }
    numbers[alias] = aliases.count
    aliases.append(alias)
    modelsOfAlias.append([])
    routeOfAlias.append(nil)
    return aliases.count - 1
  }

  private mutating func numbered(_ alias: Located<String>) -> NumberedAlias {
    NumberedAlias(number: number(of: alias.value), name: alias)
  }

  private mutating func numbered(_ route: FallbackRoute) -> NumberedRoute {
    NumberedRoute(alias: numbered(route.alias), targets: route.targets.map { numbered($0) })
  }

  func backend(named name: String) -> Int? { backends[name] }
  func node(named name: String) -> Int? { nodes[name] }
  /// The number of an alias; nil of a name that neither models nor fallbacks use.
  func alias(_ name: String) -> Int? { numbers[name] }
  func model(named alias: String) -> Int? { numbers[alias].flatMap { modelsOfAlias[$0].first } }
  func model(ofAlias alias: Int) -> Int? { modelsOfAlias[alias].first }
  func models(ofAlias alias: Int) -> [Int] { modelsOfAlias[alias] }
  func backends(ofAlias alias: Int) -> [Int] { backendsOfAlias[alias] }
  func fallback(of alias: String) -> Int? { numbers[alias].flatMap { routeOfAlias[$0] } }
  func fallback(ofAlias alias: Int) -> NumberedRoute? { routeOfAlias[alias].map { fallbacks[$0] } }
  func backend(ofModel number: Int) -> Int? { backendOfModel[number] }
  func models(ofBackend number: Int) -> [Int] { modelsOfBackend[number] }
}

/// A ``FallbackRoute`` with the numbers of its aliases.
struct NumberedRoute: Sendable {
  var alias: NumberedAlias
  var targets: [NumberedAlias]
}

/// An alias as a fallback names it, and its number in the ``StackIndex``.
struct NumberedAlias: Sendable {
  var number: Int
  var name: Located<String>
}
