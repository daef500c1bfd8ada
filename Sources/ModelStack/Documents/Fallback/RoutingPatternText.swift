internal import YAML

/// The JavaScript of a fallback ConfigMap, token by token, each with its range in the file.
struct RoutingPatternText: Sendable {
  let tokens: [JavaScriptToken]
  private let places: TextPlaces

  init(_ text: Located<String>, in source: SourceFile) {
    tokens = JavaScriptLexer.tokens(of: text.value)
    places = TextPlaces(of: text, in: source)
  }

  func range(of token: JavaScriptToken) -> SourceRange { places.range(of: token.bytes) }

  func located(_ token: JavaScriptToken) -> Located<String> { Located(token.text, at: range(of: token)) }
}
