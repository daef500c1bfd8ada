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

  /// The stacks that the parts tell together: one for each client, and one for each server that none leads to.
  static func stacks(of parts: DocumentParts) -> [Stack] {
    let ofLiteLLM = StackJoiner(parts, clients: parts.routings)
    let ofChains = StackJoiner(parts, clients: parts.chains.map(\.stack), asking: ofLiteLLM.askings)
    let (routings, routed) = ofLiteLLM.joined()
    let (chains, chained) = ofChains.joined()
    let others = parts.servers.indices.filter { !routed.contains($0) && !chained.contains($0) }
    return routings + chains + others.map { parts.servers[$0].stack }
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
  }

  /// - Returns: the clients' stacks, and which servers are in one.
  private func joined() -> (stacks: [Stack], servers: Set<Int>) {
    var stacks = clients
    var taken: Set<Int> = []
    for (server, matches) in matches().sorted(by: { $0.key < $1.key }) {
      let asking = askings[matches[0].asking]
      let names = matches.reduce(into: Set<String>()) { $0.formUnion(askings[$1.asking].backends) }
      stacks[asking.client] = stacks[asking.client].joining(
        parts.servers[server], called: asking.address.service, to: names)
      taken.insert(server)
    }
    return (stacks, taken)
  }

  /// The addresses of one client that lead to each server.
  private func matches() -> [Int: [Match]] {
    let best = askings.indices.compactMap(bestServer)
    return Dictionary(grouping: best, by: \.server).compactMapValues(ofNearestClient)
  }

  /// The one server that an address leads to.
  private func bestServer(for number: Int) -> Match? {
    let asking = askings[number]
    let place = clients[asking.client].name.range
    let matches = parts.servers.indices.compactMap { server -> Match? in
      let part = parts.servers[server]
      guard part.speech == asking.speech,
        let evidence = part.evidence(for: asking.address, asked: asking.models, among: parts.services),
        let manifest = part.backend.manifest
      else { return nil }
      return Match(
        asking: number, server: server, nearness: parts.nearness(of: place, to: manifest.place), evidence: evidence)
    }
    guard let best = matches.max(by: { $0.isBehind($1) }) else { return nil }
    return matches.count(where: { isRival($0, of: best) }) == 1 ? best : nil
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
