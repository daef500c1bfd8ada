internal import YAML

// What a text stands for.
extension YAMLValue {
  /// Whether its value comes from elsewhere: from LiteLLM's environment, or from a program that fills it in.
  var isFilledIn: Bool { string.map { $0.hasPrefix("os.environ/") || $0.isFilledInLater } ?? false }

  /// The flag that it spells.
  var spelledFlag: Bool? {
    guard let string, case .bool(let flag) = PyYAMLScalar.content(of: string) else { return nil }
    return flag
  }
}

extension String {
  /// Whether another program fills it in before the file is read.
  var isFilledInLater: Bool { utf8.isFilledInLater }
}

extension BidirectionalCollection<UInt8> {
  /// Whether a text is one that another program fills in before the file is read: Flux does with `${NAME}`, Ansible with
  /// `{{ name }}`, SOPS with `ENC[AES256_GCM,...]`.
  var isFilledInLater: Bool {
    if starts(with: "ENC[".utf8) { return true }
    guard let end = lastIndex(of: UInt8(ascii: "}")) else { return false }
    let text = self[..<end]
    return zip(text, text.dropFirst()).contains { first, second in
      second == UInt8(ascii: "{") && (first == second || first == UInt8(ascii: "$"))
    }
  }
}
