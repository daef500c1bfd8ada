internal import YAML

/// Puts together what belongs together: each client's routes with the servers that they lead to.
///
/// A wrong join would make false findings, so what is not certain stays apart. A server and a client are joined where
/// each is the other's nearest match: of files in several folders those whose paths begin alike furthest. Where two are
/// equally near and equally sure, none is taken.
struct StackJoiner {
  /// An address at which a client asks, with the backends that have it.
  private struct Asking {
    var client: Int
    var address: ServiceAddress
    var speech: ServerPart.Speech
    /// Their names.
    var backends: Set<String>
    var models: Set<String>
  }

  /// An address that may lead to a server.
  private struct Match {
    var asking: Int
    var server: Int
    var nearness: Nearness
    var evidence: JoinEvidence

    func isBehind(_ other: Match) -> Bool { (nearness, evidence) < (other.nearness, other.evidence) }
    func isEqual(to other: Match) -> Bool { (nearness, evidence) == (other.nearness, other.evidence) }
  }

  private let parts: DocumentParts
  private let clients: [Stack]
  private let askings: [Asking]
  private var servers: [ServerPart.Speech: ServerIndex] = [:]

  /// The stacks that the parts tell together: one for each client, and one for each server that none leads to. Those of
  /// servers are made when they are looked at, since each is far larger than what tells of it.
  static func stacks(of parts: DocumentParts) -> some Sequence<Stack> {
    var ofLiteLLM = StackJoiner(parts, clients: parts.routings)
    var ofChains = StackJoiner(parts, clients: parts.chains.map(\.stack), asking: ofLiteLLM.askings)
    let (routings, routed) = ofLiteLLM.joined()
    let (chains, chained) = ofChains.joined()
    let others = parts.servers.indices.filter { !routed.contains($0) && !chained.contains($0) }
    let clients = routings + chains
    return (0..<clients.count + others.count).lazy.map { number in
      number < clients.count ? clients[number] : parts.servers[others[number - clients.count]].stack
    }
  }

  /// - Parameter others: what other clients ask: a server that serves it is known by it to these clients too, whatever
  ///   they themselves ask for at the same address.
  private init(_ parts: DocumentParts, clients: [Stack], asking others: [Asking] = []) {
    self.parts = parts
    self.clients = clients
    let othersByService = Dictionary(grouping: others, by: \.address.service)
    askings = clients.indices.flatMap { Self.askings(of: clients[$0], $0) }.map { asking in
      var asking = asking
      for other in othersByService[asking.address.service] ?? [] where asking.address.mayBe(other.address) {
        asking.models.formUnion(other.models)
      }
      return asking
    }
    if !askings.isEmpty {
      for speech in [ServerPart.Speech.ollama, .openAI] { servers[speech] = ServerIndex(parts, speaking: speech) }
    }
  }

  /// - Returns: the clients' stacks, and which servers are in one.
  private mutating func joined() -> (stacks: [Stack], servers: Set<Int>) {
    var joins: [Int: [ServerJoin]] = [:]
    var taken: Set<Int> = []
    for (server, matches) in matches().sorted(by: { $0.key < $1.key }) {
      let asking = askings[matches[0].asking]
      let names = matches.reduce(into: Set<String>()) { $0.formUnion(askings[$1.asking].backends) }
      joins[asking.client, default: []].append(
        ServerJoin(server: parts.servers[server], name: asking.address.service, backends: names))
      taken.insert(server)
    }
    let stacks = clients.enumerated().map { number, stack in joins[number].map(stack.joining) ?? stack }
    return (stacks, taken)
  }

  /// The addresses of one client that lead to each server.
  private mutating func matches() -> [Int: [Match]] {
    var best: [Match] = []
    for number in askings.indices {
      if let match = bestServer(for: number) { best.append(match) }
    }
    return Dictionary(grouping: best, by: \.server).compactMapValues(ofNearestClient)
  }

  /// The one server that an address leads to.
  private mutating func bestServer(for number: Int) -> Match? {
    let asking = askings[number]
    let file = clients[asking.client].name.range.source
    let found = servers[asking.speech]?.nearest(to: asking.address, asked: asking.models, from: file) ?? []
    let matches = found.map {
      Match(asking: number, server: $0.server, nearness: $0.nearness, evidence: $0.evidence)
    }
    guard let best = matches.max(by: { $0.isBehind($1) }) else { return nil }
    // A server can serve several of the models.
    return Set(matches.filter { isRival($0, of: best) }.map(\.server)).count == 1 ? best : nil
  }

  /// Whether a match is as good as another. Values of a chart without a name can be meant to be laid over those with one,
  /// and say what these do not.
  private func isRival(_ match: Match, of best: Match) -> Bool {
    match.isEqual(to: best)
      || match.nearness == best.nearness && askings[match.asking].speech == .ollama && match.evidence == .name
  }

  /// The matches of the one client that is nearest to a server; nothing where they contradict each other.
  private func ofNearestClient(_ matches: [Match]) -> [Match]? {
    let nearest = matches.map(\.nearness).max()
    let near = matches.filter { $0.nearness == nearest }
    guard Set(near.map { askings[$0.asking].client }).count == 1 else { return nil }
    let surest = near.map(\.evidence).max()
    let sure = near.filter { $0.evidence == surest }
    let addresses = sure.map { askings[$0.asking].address }
    let isOne = Set(addresses.map(\.service)).count == 1 && Set(addresses.compactMap(\.namespace)).count <= 1
    return isOne ? sure : nil
  }

  private static func askings(of stack: Stack, _ client: Int) -> [Asking] {
    var askings: [Asking] = []
    var numbers: [ServiceAddress: Int] = [:]
    for backend in stack.backends {
      guard case .url(let url) = backend.address, let address = ServiceAddress(url.value),
        let speech = ServerPart.Speech(backend.engine.value)
      else { continue }
      let models = Set(stack.models(of: backend).map(\.model.value))
      if let known = numbers[address], askings[known].speech == speech {
        askings[known].backends.insert(backend.name.value)
        askings[known].models.formUnion(models)
      } else {
        numbers[address] = askings.count
        askings.append(
          Asking(
            client: client, address: address, speech: speech, backends: [backend.name.value], models: models))
      }
    }
    return askings
  }
}
