// How changes are worded, for a person at a terminal and on a page alike.

extension Change {
  /// What changed, without the kind of the change: `ollama-qwen timeout: 120s -> 90s`.
  var sentence: Sentence { .joined([shortSentence] + details.map(\.sentence), by: ", ") }

  /// The same without the details of a new subject.
  var shortSentence: Sentence {
    if kind == .reordered { return "\(title): in another order" }
    return switch (before, after) {
    case (let before?, let after?): "\(title): \(name: before) -> \(name: after)"
    case (let value?, nil), (nil, let value?): "\(title): \(name: value)"
    case (nil, nil): title
    }
  }

  /// Only the list of the subjects has neither subject nor word nor name.
  private var title: Sentence {
    subject == nil && word == nil && name == nil ? "the aliases" : .joined(subject: subject, word: word, name: name)
  }
}

extension Change.Detail {
  fileprivate var sentence: Sentence {
    .joined(word: word, name: name, value: value)
  }
}

extension PartChanges {
  /// Which manifest, and whether it is new, gone or moved.
  var sentence: Sentence {
    switch (pathBefore, path) {
    case (nil, nil): "\(title)"
    case (nil, let path?): "\(name: path): \(title), new"
    case (let old?, nil): "\(name: old): \(title), not made any more"
    case (let old?, let path?) where old != path: "\(name: path): \(title), moved from \(name: old)"
    case (_, let path?): "\(name: path): \(title)"
    }
  }

  /// The lines that no change explains; nothing where there are none.
  var otherLines: Sentence? {
    if otherLineCount == 0 { return nil }
    return "\(String(otherLineCount)) other line\(otherLineCount == 1 ? "" : "s")"
  }
}

extension ServerMemoryChange {
  /// `ollama memory: 2.5 -> 3.5 of 4.0 GiB`.
  var sentence: Sentence {
    let title: Sentence = "\(name: server) memory"
    guard let after else { return "\(title): the server is gone" }
    guard let before else { return "\(title): \(after.words)" }
    if before == after { return "\(title) unchanged: \(after.words)" }
    if before.words == after.words { return "\(title) about as before: \(after.words)" }
    let isShort = before.limit == after.limit && before.caveats.isEmpty && after.caveats.isEmpty
    return isShort
      ? "\(title): \(before.need.gibibytes) -> \(after.words)" : "\(title): \(before.words) -> \(after.words)"
  }
}

extension ServerMemory {
  /// `3.5 of 4.0 GiB`, and what may come on top.
  fileprivate var words: Sentence {
    let total: Sentence = limit.map { "\(need.gibibytes) of \($0.gibibytes) GiB" } ?? "\(need.gibibytes) GiB, no limit"
    return caveats.isEmpty ? total : "\(total) (\(.joined(caveats, by: ", ")))"
  }

  fileprivate var caveats: [Sentence] {
    var caveats: [Sentence] = unknownModels.map { "without \(name: $0), whose need is not known" }
    if unboundedPromptCache > .zero { caveats.append("without prompt caches, which nothing bounds") }
    return caveats
  }
}

extension ChainChange {
  /// `vllm-qwen -> ollama-qwen: chain unchanged, failover at worst 1m3s`.
  var sentence: Sentence {
    guard let after else { return "\(name: alias) has no fallback any more" }
    guard let before else { return "\(after.route): failover at worst \(after.figures(since: after))" }
    let route: Sentence = before.aliases == after.aliases ? "chain unchanged" : "was \(before.route)"
    return "\(after.route): \(route), failover at worst \(after.figures(since: before))"
  }
}

extension ChainChange.Chain {
  fileprivate var route: Sentence { .joined(aliases.map { "\(name: $0)" }, by: " -> ") }

  /// `1m3s -> 2m3s where all hang, 3s where one refuses`.
  fileprivate func figures(since old: Self) -> Sentence {
    let hung = Self.figure(worstWhenHung, since: old.worstWhenHung)
    let refused = Self.figure(worstWhenRefused, since: old.worstWhenRefused)
    return "\(hung) where all hang, \(refused) where one refuses"
  }

  private static func figure(_ new: Duration?, since old: Duration?) -> String {
    let (new, old) = (new?.text ?? "not known", old?.text ?? "not known")
    return new == old ? new : "\(old) -> \(new)"
  }
}

extension ByteCount {
  /// GiB with one decimal, rounded half up.
  fileprivate var gibibytes: String {
    let tenths = (bytes / (1 << 20) * 10 + 512) / 1024
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension ByteRange {
  /// The middle, where the size of weights is known by a rounded figure only.
  fileprivate var gibibytes: String { middle.gibibytes }
}
