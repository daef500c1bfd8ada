internal import YAML

extension ValueType where Value == Located<String> {
  /// Why a rule is lifted. A blank one would lift it for nothing.
  static let reason = ValueType(description: .reason) { node, site in
    let decoded = ValueType.text.decode(node, site)
    guard let text = decoded.value?.value, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      return decoded
    }
    return .failure(
      DecodingRule.validValue.diagnostic(
        "\(site.title) takes a reason, and this one is blank", at: node.range,
        hint: "write why, such as 'measured in March'"))
  }
}
