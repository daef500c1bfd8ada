/// The services that the files show, by their names and by the pods that they select.
struct ServiceIndex {
  private struct Label: Hashable {
    var name: String
    var value: String

    init(_ setting: Setting) { (name, value) = (setting.name.value, setting.value.value) }
  }

  /// What some services select: the servers, by their namespaces, and the namespaces of the services.
  private struct Selection {
    var servers: NamespacedServers
    var namespaces: Set<String?>
  }

  private var services: [ServiceManifest] = []
  /// For each name, the first service in each namespace.
  private var firstByName: [String: [String?: Int]] = [:]
  private var selectionOfService: [Int] = []
  private var selections: [Selection] = []
  private var selectionsOfServer: [Int: [Int]] = [:]

  /// - Parameter labels: those of the servers that are known by them alone.
  init(_ services: [ServiceManifest], labels: [Int: [Setting]], _ parts: [ServerPart]) {
    self.services = services
    var serversOfLabel: [Label: [Int]] = [:]
    for (server, labels) in labels.sorted(by: { $0.key < $1.key }) {
      for label in Set(labels.map(Label.init)) { serversOfLabel[label, default: []].append(server) }
    }
    let labelsOfServer = labels.mapValues { Set($0.map(Label.init)) }
    var numbers: [Set<Label>: Int] = [:]
    for (number, service) in services.enumerated() {
      let selector = Set(service.selector.map(Label.init))
      let selection = numbers[selector] ?? selections.count
      if selection == selections.count {
        numbers[selector] = selection
        // The label of the fewest servers leaves the fewest to be looked at.
        let candidates = selector.map { serversOfLabel[$0] ?? [] }.min { $0.count < $1.count } ?? []
        let selected = candidates.filter { selector.isSubset(of: labelsOfServer[$0] ?? []) }
        selections.append(Selection(servers: NamespacedServers(selected, of: parts), namespaces: []))
        for server in selected { selectionsOfServer[server, default: []].append(selection) }
      }
      selections[selection].namespaces.insert(service.namespace?.value)
      selectionOfService.append(selection)
      let (name, namespace) = (service.name.value, service.namespace?.value)
      if firstByName[name]?[namespace] == nil { firstByName[name, default: [:]][namespace] = number }
    }
  }

  /// The service that an address means to a server; nil where no file shows one.
  ///
  /// Namespaces are compared only where both sides say one: a short address is that of the client's own.
  private func service(at address: ServiceAddress, for namespace: String?) -> Int? {
    guard let firsts = firstByName[address.service] else { return nil }
    guard let own = address.namespace ?? namespace else { return firsts.values.min() }
    return [firsts[own], firsts[String?.none]].compactMap { $0 }.min()
  }

  func hasService(at address: ServiceAddress, for namespace: String?) -> Bool {
    service(at: address, for: namespace) != nil
  }

  /// Whether any service has the name of an address.
  func hasName(_ address: ServiceAddress) -> Bool { firstByName[address.service] != nil }

  /// Whether a service selects a server's pods.
  func isSelected(_ server: Int, in namespace: String?, from address: ServiceAddress) -> Bool {
    (selectionsOfServer[server] ?? []).contains { selection in
      let namespaces = selections[selection].namespaces
      guard let own = namespace ?? address.namespace else { return true }
      return namespaces.contains(own) || namespaces.contains(nil)
    }
  }

  /// The servers that the service of an address leads to.
  func servers(at address: ServiceAddress, of parts: [ServerPart]) -> [Int] {
    let firsts = firstByName[address.service] ?? [:]
    return firsts.values.sorted().flatMap { number -> [Int] in
      let (service, selected) = (services[number], selections[selectionOfService[number]].servers)
      // A port with a name may be any.
      return selected.servers(agreeingWith: service.namespace?.value ?? address.namespace).filter { server in
        guard let target = parts[server].port else { return false }
        return parts[server].agrees(with: address.namespace)
          && self.service(at: address, for: parts[server].namespace?.value) == number
          && service.ports.contains { $0.port == address.port && ($0.target ?? target) == target }
      }
    }
  }
}

/// Servers by their namespaces.
struct NamespacedServers {
  private(set) var byNamespace: [String?: [Int]] = [:]

  init(_ servers: some Sequence<Int>, of parts: [ServerPart]) {
    for server in servers { add(server, of: parts) }
  }

  mutating func add(_ server: Int, of parts: [ServerPart]) {
    byNamespace[parts[server].namespace?.value, default: []].append(server)
  }

  /// Those that may be in a namespace: all where none is said, and those that say none.
  func servers(agreeingWith namespace: String?) -> [Int] {
    guard let namespace else { return byNamespace.values.flatMap { $0 }.sorted() }
    return (byNamespace[namespace] ?? []) + (byNamespace[String?.none] ?? [])
  }
}
