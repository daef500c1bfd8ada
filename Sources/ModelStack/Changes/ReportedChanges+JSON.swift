extension ReportedChanges {
  /// One member of `stacks` in the JSON of `gen diff --base`.
  var json: JSON {
    let changes = comparison?.changes
    return [
      "file": .string(config),
      "base": ["revision": .string(revision), "commit": .string(commit), "state": baseState.map(JSON.string)],
      "isChanged": changes?.isEmpty.map { .bool(!$0) },
      "parts": changes?.parts.map { .array($0.map(\.json)) },
      "memory": changes.map { .array($0.memory.map(\.json)) },
      "chains": changes.map { .array($0.chains.map(\.json)) },
    ]
  }

  private var baseState: String? {
    switch comparison?.base {
    case .valid?: "valid"
    case .absent?: "absent"
    case .invalid(_, _, let isRead)?: isRead ? "invalid" : "unreadable"
    case nil: nil
    }
  }
}

extension PartChanges {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue),
      "title": .string(title),
      "path": path.map(JSON.string),
      "pathBefore": pathBefore.map(JSON.string),
      "changes": .array(changes.map(\.json)),
      "otherLines": .int(otherLineCount),
    ]
  }
}

extension Change {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue),
      "subject": subject.map(JSON.string),
      "word": word.map(JSON.string),
      "name": name.map(JSON.string),
      "before": before.map(JSON.string),
      "after": after.map(JSON.string),
      "details": details.isEmpty ? nil : .array(details.map(\.json)),
    ]
  }
}

extension Change.Detail {
  fileprivate var json: JSON {
    ["word": word.map(JSON.string), "name": name.map(JSON.string), "value": value.map(JSON.string)]
  }
}

extension ServerMemoryChange {
  fileprivate var json: JSON {
    ["server": .string(server), "before": before?.json, "after": after?.json]
  }
}

extension ServerMemory {
  fileprivate var json: JSON {
    [
      "atLeastBytes": .int(need.lower.bytes),
      "atMostBytes": .int(need.upper.bytes),
      "limitBytes": limit.map { .int($0.bytes) },
      "unknownModels": unknownModels.isEmpty ? nil : .array(unknownModels.map(JSON.string)),
      "unboundedPromptCacheBytes": unboundedPromptCache == .zero ? nil : .int(unboundedPromptCache.bytes),
    ]
  }
}

extension ChainChange {
  fileprivate var json: JSON {
    ["alias": .string(alias), "before": before?.json, "after": after?.json]
  }
}

extension ChainChange.Chain {
  fileprivate var json: JSON {
    [
      "aliases": .array(aliases.map(JSON.string)),
      "worstWhenHungMilliseconds": worstWhenHung.map { .int($0.milliseconds) },
      "worstWhenRefusedMilliseconds": worstWhenRefused.map { .int($0.milliseconds) },
    ]
  }
}
