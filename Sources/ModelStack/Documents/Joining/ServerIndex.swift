internal import YAML

/// The servers that addresses can lead to, by all that an address can be taken for: however many there are of both, only
/// those are compared that fit.
struct ServerIndex {
  /// Servers that answer to one address, or to one of the models that are asked for there.
  private enum Key: Hashable {
    case called(ServiceAddress)
    case containing(String, port: Int, namespace: String?)
    case behindService(ServiceAddress)
    case named(ServiceAddress)
    case serving(model: String, namespace: String?, besides: ServiceAddress?)
  }

  private let parts: [ServerPart]
  private let paths: FilePaths
  private let services: ServiceIndex
  private var byName: [String: NamespacedServers] = [:]
  private var byPartOfName: [String: NamespacedServers] = [:]
  private var partsOfNames = SubstringIndex()
  private var byLabel: [String: NamespacedServers] = [:]
  private var byModel: [String: NamespacedServers] = [:]
  private var groups: [Key: ServersByPath] = [:]

  /// - Parameter speech: the protocol by which the servers are asked.
  init(_ all: DocumentParts, speaking speech: ServerPart.Speech) {
    parts = all.servers
    paths = all.paths
    let servers = parts.indices.filter { all.servers[$0].speech == speech && all.servers[$0].backend.manifest != nil }
    var labels: [Int: [Setting]] = [:]
    for server in servers {
      if case .selecting(let own) = all.servers[server].service { labels[server] = own }
    }
    services = ServiceIndex(all.services, labels: labels, all.servers)
    for server in servers { add(server) }
  }

  private mutating func add(_ server: Int) {
    let part = parts[server]
    let none = NamespacedServers([], of: parts)
    switch part.service {
    case .exactly(let name): byName[name.value, default: none].add(server, of: parts)
    case .containing(let text):
      byPartOfName[text, default: none].add(server, of: parts)
      partsOfNames.insert(text)
    case .selecting(let labels):
      for name in part.names(among: labels) { byLabel[name, default: none].add(server, of: parts) }
      for model in Set((part.backend.manifest?.models ?? []).map(\.value)) {
        byModel[model, default: none].add(server, of: parts)
      }
    }
  }

  /// The servers that an address leads to most probably, each with the reason: the nearest of each kind, and of several
  /// as near at least two.
  ///
  /// - Parameters:
  ///   - asked: the models that are asked for there.
  ///   - file: where the address stands.
  mutating func nearest(
    to address: ServiceAddress, asked: Set<String>, from file: SourceID
  ) -> [(server: Int, nearness: Nearness, evidence: JoinEvidence)] {
    let path = paths[file]
    return keys(for: address, asked: asked).flatMap { key, evidence in
      group(key).nearest(to: path).map { found in found.servers.map { ($0, found.nearness, evidence) } } ?? []
    }
  }

  private func keys(for address: ServiceAddress, asked: Set<String>) -> [(Key, JoinEvidence)] {
    var keys: [(Key, JoinEvidence)] = []
    if byName[address.service] != nil { keys.append((.called(address), .service)) }
    for text in partsOfNames.parts(of: address.service) {
      keys.append((.containing(text, port: address.port, namespace: address.namespace), .name))
    }
    if services.hasName(address) { keys.append((.behindService(address), .service)) }
    if byLabel[address.service] != nil { keys.append((.named(address), .name)) }
    let besides = services.hasName(address) ? address : nil
    for model in asked where byModel[model] != nil {
      keys.append((.serving(model: model, namespace: address.namespace, besides: besides), .model))
    }
    return keys
  }

  private mutating func group(_ key: Key) -> ServersByPath {
    if let known = groups[key] { return known }
    let group = ServersByPath(servers(of: key)) { server in
      parts[server].backend.manifest.map { paths[$0.place.source] } ?? []
    }
    groups[key] = group
    return group
  }

  private func servers(of key: Key) -> [Int] {
    switch key {
    case .called(let address):
      return servers(in: byName[address.service], agreeingWith: address.namespace, at: address.port)
    case .containing(let text, let port, let namespace):
      return servers(in: byPartOfName[text], agreeingWith: namespace, at: port)
    case .behindService(let address): return services.servers(at: address, of: parts)
    case .named(let address):
      return servers(in: byLabel[address.service], agreeingWith: address.namespace, at: address.port)
        .filter { isFree($0, from: address) }
    case .serving(let model, let namespace, let address): return servers(of: model, in: namespace, besides: address)
    }
  }

  private func servers(in named: NamespacedServers?, agreeingWith namespace: String?, at port: Int) -> [Int] {
    (named?.servers(agreeingWith: namespace) ?? []).filter { parts[$0].port == port }
  }

  /// So far from certain, a host of two names may be anything.
  ///
  /// - Parameter address: where a service has its name, which leads to others.
  private func servers(of model: String, in namespace: String?, besides address: ServiceAddress?) -> [Int] {
    let all = byModel[model]?.byNamespace ?? [:]
    return all.flatMap { own, servers -> [Int] in
      guard namespace == nil || namespace == own else { return [] }
      if let address, services.hasService(at: address, for: own) { return [] }
      let any = address ?? ServiceAddress(service: "", namespace: namespace, port: 0)
      return servers.filter { parts[$0].port != nil && !services.isSelected($0, in: own, from: any) }
    }
  }

  /// Whether no service is known that leads to a server, or that the address means.
  private func isFree(_ server: Int, from address: ServiceAddress) -> Bool {
    let namespace = parts[server].namespace?.value
    return !services.hasService(at: address, for: namespace)
      && !services.isSelected(server, in: namespace, from: address)
  }
}

extension ServerPart {
  /// The port that it listens on, nil where it is asked by a URL.
  var port: Int? { if case .service(_, let port) = backend.address { port.value } else { nil } }

  /// Namespaces are compared only where both sides say one: a short address is that of the client's own.
  func agrees(with other: String?) -> Bool {
    guard let own = namespace?.value, let other else { return true }
    return own == other
  }

  /// What the server is called.
  fileprivate func names(among labels: [Setting]) -> Set<String> {
    let naming = ["app", "app.kubernetes.io/name", "app.kubernetes.io/instance"]
    return Set([backend.name.value] + labels.filter { naming.contains($0.name.value) }.map(\.value.value))
  }
}
