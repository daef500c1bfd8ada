internal import YAML

/// Why an address is taken to lead to a server; the greater, the surer.
enum JoinEvidence: Int, Comparable {
  /// The server serves a model that is asked for at the address.
  case model
  /// The server, its chart or a label of its pods is called like the address.
  case name
  /// The address is that of a service which leads to the server.
  case service

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ServerPart {
  /// Why an address should lead here; nothing where it does not.
  ///
  /// Namespaces are compared only where both sides say one: a short address is that of the client's own.
  ///
  /// - Parameters:
  ///   - asked: the models that are asked for there.
  ///   - services: the services that the files show.
  func evidence(
    for address: ServiceAddress, asked: Set<String>, among services: [ServiceManifest]
  ) -> JoinEvidence? {
    guard agrees(with: address.namespace), case .service(_, let port) = backend.address else { return nil }
    let hasPort = port.value == address.port
    switch service {
    case .exactly(let name):
      return hasPort && name.value == address.service ? .service : nil
    case .containing(let text):
      return hasPort && address.service.contains(text) ? .name : nil
    case .selecting(let labels):
      let known = services.filter { service in
        let namespace = service.namespace?.value
        return agrees(with: namespace)
          && (namespace == nil || address.namespace == nil || namespace == address.namespace)
      }
      if let named = known.first(where: { $0.name.value == address.service }) {
        return named.leads(from: address.port, to: labels, port: port.value) ? .service : nil
      }
      if known.contains(where: { $0.selects(labels) }) { return nil }
      if hasPort, names(among: labels).contains(address.service) { return .name }
      let isServed = backend.manifest?.models?.contains { asked.contains($0.value) } ?? false
      // So far from certain, a host of two names may be anything.
      return isServed && (address.namespace == nil || namespace != nil) ? .model : nil
    }
  }

  private func agrees(with other: String?) -> Bool {
    guard let own = namespace?.value, let other else { return true }
    return own == other
  }

  /// What the server is called.
  private func names(among labels: [Setting]) -> [String] {
    let naming = ["app", "app.kubernetes.io/name", "app.kubernetes.io/instance"]
    return [backend.name.value] + labels.filter { naming.contains($0.name.value) }.map(\.value.value)
  }
}

extension ServiceManifest {
  func selects(_ labels: [Setting]) -> Bool { selector.allSatisfy(labels.contains) }

  /// Whether one of its ports leads to a port of pods with these labels; a port with a name may be any.
  fileprivate func leads(from port: Int, to labels: [Setting], port target: Int) -> Bool {
    selects(labels) && ports.contains { $0.port == port && ($0.target ?? target) == target }
  }
}
