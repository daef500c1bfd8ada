internal import YAML

extension VLLMDeployment: HandWrittenDocument {
  /// A Deployment or StatefulSet with a container whose image or command is vLLM's.
  static func recognises(_ node: YAMLNode) -> Bool {
    guard ["Deployment", "StatefulSet"].contains(node.value(of: "kind")?.text) else { return false }
    return container(in: YAMLValue(readByGo: node)) != nil
  }

  init(_ node: YAMLNode) {
    values = YAMLValue(readByGo: node)
    place = node.startRange
    let head = ObjectHead(values)
    let container = Self.container(in: values)
    let pod = values.value(at: ["spec", "template"])
    name = head?.name ?? Located("vllm", at: place)
    namespace = head?.namespace
    podLabels = pod?.value(at: ["metadata", "labels"])?.settings ?? []
    version = container?["image"]?.locatedWord.flatMap(Self.tag)
    let words = container.flatMap { VLLMCommand.arguments(of: $0, in: node.tree.source) } ?? []
    arguments = Arguments(words)
    port = arguments.port
    let resources = container?["resources"]
    memory = Resources(
      request: resources?.value(at: ["requests", "memory"])?.locatedQuantity,
      limit: resources?.value(at: ["limits", "memory"])?.locatedQuantity)
    cpu = Resources(
      request: resources?.value(at: ["requests", "cpu"])?.locatedQuantity,
      limit: resources?.value(at: ["limits", "cpu"])?.locatedQuantity)
    gpus =
      ["nvidia.com/gpu", "amd.com/gpu"].lazy.compactMap { resources?.value(at: ["limits", $0]) }.first?.locatedCount
    nodeSelector = pod?.value(at: ["spec", "nodeSelector"])?.settings ?? []
  }

  var part: ServerPart { VLLMReader.server(of: self) }

  /// The first container that is vLLM's: others are proxies and exporters beside it.
  private static func container(in object: YAMLValue) -> YAMLValue? {
    object.value(at: ["spec", "template", "spec", "containers"])?.items.first { container in
      VLLMCommand.isOfImage(container["image"]?.string ?? "") || VLLMCommand.isNamed(in: container)
    }
  }

  /// The tag of an image; none of one that is named by its digest only.
  private static func tag(of image: Located<String>) -> Located<String>? {
    let name = image.value.prefix { $0 != "@" }
    let last = name.split(separator: "/").last ?? ""
    guard let colon = last.firstIndex(of: ":") else { return nil }
    return Located(String(last[last.index(after: colon)...]), at: image.range)
  }
}

extension YAMLValue {
  /// A whole number, quoted or not, with its place.
  fileprivate var locatedCount: Located<Int>? {
    guard let word = locatedWord, let count = Int(word.value) else { return nil }
    return Located(count, at: word.range)
  }
}
