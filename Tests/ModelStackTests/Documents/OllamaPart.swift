import YAML

@testable import ModelStack

/// The part of a stack that the values of one of its Ollama servers tell.
struct OllamaPart: Equatable {
  var service, version, node: String?
  var port: Int?
  var pulled: [String]
  var clean: Bool
  var resources: [Quantity?]
  var storage: [String?]?
  var environment: [YAMLValue]
  /// Labels, and the values without a word, but for variables.
  var values: YAMLValue

  init(of backend: Backend, in stack: Stack) {
    let server = backend.ollama!
    if case .service(let name, let number) = backend.address { (service, port) = (name.value, number.value) }
    version = backend.version?.value
    node = backend.node?.value
    pulled = stack.pulledModels(of: backend).map(\.value.text)
    clean = server.clean.value
    resources = [backend.memory.request, backend.memory.limit, backend.cpu.request, backend.cpu.limit].map { $0?.value }
    storage = server.storage.map { storage in
      [storage.storageClass?.value, storage.size?.value.text, storage.existingClaim?.value]
        + storage.accessModes.map(\.value.rawValue)
    }
    let variables = OllamaRenderer.environment(of: backend, server).map { variable in
      YAMLValue.mapping(.entry("name", .string(variable.name)), .entry("value", .string(variable.value)))
    }
    environment = variables + (server.values?["extraEnv"]?.items ?? [])
    let labels = YAMLValue.settings([Setting]().labelled(by: stack))
    let labelled = YAMLValue.mapping(
      .entry("service", .mapping(.entry("labels", labels))), .entry("deployment", .mapping(.entry("labels", labels))),
      .entry("podLabels", .settings(server.podLabels.labelled(by: stack))))
    let all = labelled.merging(server.values ?? .mapping([]))
    values = YAMLValue.mapping(all.entries.filter { $0.key != "extraEnv" }).inOrderOfKeys
  }
}

extension YAMLValue {
  /// The same with the keys of each mapping in alphabetical order: to Helm their order means nothing.
  var inOrderOfKeys: YAMLValue {
    switch content {
    case .mapping(let entries):
      .mapping(entries.map { Entry($0.key, $0.value.inOrderOfKeys) }.sorted { $0.key < $1.key })
    case .sequence(let items), .flow(let items): .sequence(items.map(\.inOrderOfKeys))
    default: self
    }
  }
}
