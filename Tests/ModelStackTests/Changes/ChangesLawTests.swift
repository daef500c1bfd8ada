import TestSupport
import Testing
import YAML

@testable import ModelStack

/// What is told agrees with the bytes: a manifest is among the changes where it differs, and only there.
@Suite struct ChangesLawTests {
  /// The golden stacks, the stack with every word, and the home-lab's.
  static let files =
    Fixtures.names(in: "stacks").map { "stacks/\($0)/models.yaml" } + ["decoding/every-key.yaml", "../../models.yaml"]

  @Test(arguments: files) func nothingIsToldOfOneStackTwice(file: String) throws {
    let stack = try decoded(file)
    let changes = changes(from: stack, to: stack)
    #expect(changes.isEmpty == true)
  }

  @Test(arguments: files) func theWayBetweenTwoStacks(file: String) throws {
    let stack = try decoded(file)
    for other in try Self.files.map(decoded) { expectLaw(from: other, to: stack) }
  }

  /// Words without an effect in `every-key.yaml`: there is no prompt cache before Ollama 0.30, and no ConfigMap and no
  /// restart around a bare file.
  private static let withoutEffect: Set = ["512Mi", "proxy-main", "proxy-config", "proxy-label"]

  /// Each scalar of a file, changed alone: whatever models.yaml says, its change is told.
  @Test(arguments: [
    "decoding/every-key.yaml", "stacks/pass-through/models.yaml", "stacks/replicas/models.yaml",
    "stacks/labels-and-outputs/models.yaml",
  ])
  func everyValueIsToldWhereItChanges(file: String) throws {
    let stack = try decoded(file)
    let bytes = try Fixtures.bytes(file)
    let mutations = try ScalarMutation.all(of: bytes)
    var compared = 0
    for mutation in mutations {
      guard let other = stackIfReadable(bytes.applying([mutation])) else { continue }
      compared += 1
      let changes = expectLaw(from: stack, to: other, "\(mutation)")
      #expect(changes.isEmpty == Self.withoutEffect.contains(mutation.old), "\(mutation)")
    }
    // Others are refused while they are read, most of them for naming something that is not there.
    #expect(compared * 2 > mutations.count, "\(compared) of \(mutations.count)")
  }

  /// Several values and orders at once.
  @Test(arguments: files) func manyChangesAtOnce(file: String) throws {
    let stack = try decoded(file)
    let bytes = try Fixtures.bytes(file)
    let mutations = try ScalarMutation.all(of: bytes)
    var generator = SeededGenerator(seed: 25)
    for round in 0..<20 {
      let chosen = mutations.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator))
      guard let other = stackIfReadable(bytes.applying(Array(chosen))) else { continue }
      expectLaw(from: stack, to: other.shuffled(using: &generator), "round \(round)")
    }
  }

  /// Two keys are told like one with a point in it; the lines differ, and are counted.
  @Test func whatNoWordCoversIsCounted() throws {
    let before = try decodedStack("litellm: { version: 1.81.9, litellmSettings: { a.b: 1 } }")
    let after = try decodedStack("litellm: { version: 1.81.9, litellmSettings: { a: { b: 1 } } }")
    let config = try #require(expectLaw(from: before, to: after).parts?.first { $0.identity == .litellm })
    #expect(config.changes.isEmpty)
    #expect(config.otherLineCount == 2)
  }

  // MARK: The law

  @discardableResult
  private func expectLaw(from old: Stack, to new: Stack, _ comment: String = "") -> StackChanges {
    let before = manifests(of: old)
    let after = manifests(of: new)
    let changes = changes(from: old, to: new)
    let told = (changes.parts ?? []).map { Set([$0.pathBefore, $0.path].compactMap(\.self)) }
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(told.reduce([]) { $0.union($1) } == differing, "\(comment)")
    #expect(told.map(\.count).reduce(0, +) == differing.count, "\(comment)")
    return changes
  }

  /// Bytes by path.
  private func manifests(of stack: Stack) -> [String: String] {
    let parts = StackPart.all(of: stack, config: "models.yaml")
    return Dictionary(
      uniqueKeysWithValues: parts.compactMap(\.manifest).map {
        (
          Path.relative(Workspace.stack.path(of: $0.place), to: Workspace.stack.repository)!,
          String(decoding: $0.bytes, as: UTF8.self)
        )
      })
  }

  private func changes(from old: Stack, to new: Stack) -> StackChanges {
    StackChanges(from: old, to: new, parts: PartChanges.all(from: old, to: new, in: .stack), .embedded)
  }

  private func decoded(_ file: String) throws -> Stack {
    try #require(stackIfReadable(try Fixtures.bytes(file)), "\(file)")
  }

  private func stackIfReadable(_ bytes: [UInt8]) -> Stack? {
    let source = SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: bytes)
    let decoded = Stack.decode(source, named: "models.yaml")
    return decoded.problems.isEmpty ? decoded.value : nil
  }
}

/// One scalar of a file, changed.
private struct ScalarMutation: CustomStringConvertible {
  var range: Range<Int>
  var old: String
  var new: String

  var description: String { "\(old) -> \(new) at \(range.lowerBound)" }

  /// One for each scalar, keys left as they are.
  static func all(of bytes: [UInt8]) throws -> [ScalarMutation] {
    let source = SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: bytes)
    let document = try #require(try YAMLComposer.compose(source).documents.first)
    // The version of the format has no other value.
    return document.entries.filter { $0.key.text != "version" }.flatMap { scalars(in: $0.value) }.map { node in
      let new = changed(node.text)
      let isBare = node.isPlain && (["true", "false"].contains(new) || Int(new) != nil)
      return ScalarMutation(
        range: node.range.offsets, old: node.text, new: isBare ? new : YAMLEmitter.inline(.string(new)))
    }
  }

  private static func scalars(in node: YAMLNode) -> [YAMLNode] {
    switch node.kind {
    case .scalar: [node]
    case .sequence: node.items.flatMap(scalars)
    case .mapping: node.entries.flatMap { scalars(in: $0.value) }
    }
  }

  /// Another value of the same kind.
  private static func changed(_ text: String) -> String {
    let others = [
      "true": "false", "false": "true", "forever": "7m", "q8_0": "f16", "chat": "generate", "vllm": "openai-compatible",
      "prometheus": "otel", "bare": "configMap", "tools": "json", "ReadWriteOnce": "ReadOnlyMany", "note": "warning",
    ]
    if let other = others[text] { return other }
    if let number = Int(text) { return String(number + 1) }
    // Quantities and durations, and whatever else begins with a number.
    let digits = text.prefix { $0.isNumber }
    if !digits.isEmpty, let number = Int(digits) { return String(number + 1) + text.dropFirst(digits.count) }
    if let last = text.last, last.isNumber, let number = Int(String(last)) {
      return String(text.dropLast()) + String((number + 1) % 10)
    }
    return text + "x"
  }
}

extension [UInt8] {
  fileprivate func applying(_ mutations: [ScalarMutation]) -> [UInt8] {
    var bytes = self
    for mutation in mutations.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(mutation.range, with: mutation.new.utf8)
    }
    return bytes
  }
}

extension Stack {
  /// The same with its lists in any order.
  fileprivate func shuffled(using generator: inout SeededGenerator) -> Stack {
    var backends = backends.map { $0.shuffled(using: &generator) }
    backends.shuffle(using: &generator)
    var litellm = litellm
    litellm.labels.shuffle(using: &generator)
    litellm.callbacks.shuffle(using: &generator)
    litellm.traces.shuffle(using: &generator)
    return Stack(
      name: name, namespace: namespace, partOf: partOf, requirements: requirements?.shuffled(using: &generator),
      nodes: nodes.shuffled(using: &generator), backends: backends, models: models.shuffled(using: &generator),
      fallbacks: fallbacks.shuffled(using: &generator), contextFallbacks: contextFallbacks.shuffled(using: &generator),
      budgets: budgets.shuffled(using: &generator), retired: retired, tags: tags, severities: severities,
      outputs: outputs, litellm: litellm, fallbackConfig: fallbackConfig)
  }
}

extension Backend {
  fileprivate func shuffled(using generator: inout SeededGenerator) -> Backend {
    var ollama = ollama
    ollama?.alsoPull.shuffle(using: &generator)
    ollama?.env.shuffle(using: &generator)
    ollama?.podLabels.shuffle(using: &generator)
    return Backend(
      name: name, engine: engine, address: address, apiKey: apiKey, node: node, version: version, context: context,
      memory: memory, cpu: cpu, coldStart: coldStart, gpuMode: gpuMode,
      traces: traces.shuffled(using: &generator), ollama: ollama, manifest: manifest)
  }
}
