internal import YAML

/// The keys of a fallback ConfigMap, tier by tier.
struct TierKeys {
  private let entries: [YAMLValue.Entry]
  private let numbers: [String: Int]
  /// What the keys of each tier begin with, in order: `VLLM` of `VLLM_ENDPOINT` and of `VLLM_CHAT_ENDPOINT`.
  let prefixes: [String]
  /// The same, to look them up.
  private let known: Set<String>

  /// What stands between a tier's prefix and `_ENDPOINT`.
  enum Path: String, CaseIterable {
    case health = "_HEALTH"
    case completions = "_COMPLETIONS"
    case generate = "_GENERATE"
    case chat = "_CHAT"
  }

  private static let ending = "_ENDPOINT"

  /// The paths at which servers are asked for an answer: OpenAI's protocol and Ollama's own.
  private static let requestPaths = [
    "/v1/chat/completions", "/v1/completions", "/chat/completions", "/completions", "/api/chat", "/api/generate",
  ]

  init(_ entries: [YAMLValue.Entry]) {
    self.entries = entries
    let numbers = Dictionary(entries.indices.map { (entries[$0].key, $0) }) { first, _ in first }
    self.numbers = numbers
    var seen: Set<String> = []
    prefixes = entries.lazy.map(\.key).filter { $0.hasSuffix(Self.ending) }.compactMap { key in
      let beginning = String(key.dropLast(Self.ending.count))
      let path = Path.allCases.first { beginning.hasSuffix($0.rawValue) && beginning != $0.rawValue }
      // A tier can be called `x-chat`, next to one that is called `x`.
      let isOwn = ["_MODEL", Path.chat.rawValue + Self.ending].contains { numbers[beginning + $0] != nil }
      let prefix = isOwn ? beginning : path.map { String(beginning.dropLast($0.rawValue.count)) } ?? beginning
      return seen.insert(prefix).inserted ? prefix : nil
    }
    known = seen
  }

  /// One of a tier's addresses beside its endpoint.
  func address(_ path: Path, of prefix: String) -> YAMLValue.Entry? {
    let longer = prefix + path.rawValue
    return known.contains(longer) ? nil : entry(longer + Self.ending)
  }

  /// A tier's addresses with their keys: its endpoint, then those beside it.
  func addresses(of prefix: String) -> [(key: String, text: Located<String>)] {
    let entries = [entry(prefix + Self.ending)] + Path.allCases.map { address($0, of: prefix) }
    return entries.compactMap { $0 }.compactMap { entry in entry.value.locatedText.map { (entry.key, $0) } }
  }

  /// The place of the key by which a tier is known: that of its first address.
  func keyOrigin(of prefix: String) -> SourceRange? {
    addresses(of: prefix).first.flatMap { entry($0.key)?.keyOrigin }
  }

  /// The addresses at which a tier is asked for an answer.
  private func requestAddresses(saidOf prefix: String) -> [Located<String>] {
    [Path.chat, .completions, .generate].compactMap { address($0, of: prefix)?.value.locatedText }
  }

  /// The server's address of a tier: its own key, or what another of its addresses begins with.
  func endpoint(of prefix: String) -> Located<String>? {
    text(prefix + Self.ending) ?? requestAddresses(saidOf: prefix).first?.map(Self.withoutRequestPath)
  }

  /// Every address at which a routing pattern can ask a tier for an answer.
  func requestAddresses(of prefix: String) -> Set<String> {
    let said = requestAddresses(saidOf: prefix).map(\.value)
    guard let endpoint = endpoint(of: prefix)?.value else { return Set(said) }
    let root = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
    return Set(said + [endpoint] + Self.requestPaths.map { root + $0 })
  }

  private static func withoutRequestPath(_ url: String) -> String {
    requestPaths.first(where: url.hasSuffix).map { String(url.dropLast($0.count)) } ?? url
  }

  func entry(_ key: String) -> YAMLValue.Entry? { numbers[key].map { entries[$0] } }

  func text(_ key: String) -> Located<String>? { entry(key)?.value.locatedText }

  func milliseconds(_ key: String) -> Located<Duration>? {
    guard let text = entry(key)?.value.locatedWord, let duration = try? Duration(text.value + "ms") else { return nil }
    return Located(duration, at: text.range)
  }
}
