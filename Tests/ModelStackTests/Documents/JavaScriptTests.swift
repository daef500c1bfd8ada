import Testing

@testable import ModelStack

/// JavaScript, as far as a routing pattern is read.
@Suite struct JavaScriptTests {
  private static let texts: [(text: String, tokens: [String])] = [
    ("a.b // c\n/* d */ e", ["a", ".", "b", "e"]),
    ("a / b / c", ["a", "/", "b", "/", "c"]),
    (#"x = /['"`]\/[/]$http/gi.test(y)"#, ["x", "=", "", ".", "test", "(", "y", ")"]),
    (#"return /{/; }"#, ["return", "", ";", "}"]),
    ("1e5 + 0x1F / 2.5", ["", "+", "", "/", ""]),
    ("a?.b ?? c ?.5 : d", ["a", "?.", "b", "?", "?", "c", "?", ".", "", ":", "d"]),
    ("(...a) => {}", ["(", "...", "a", ")", "=>", "{", "}"]),
    (#"'a\'b' "c\"\u0041\n" `d'`"#, ["a'b", "c\"A\n", "d'"]),
    ("`a${b({ c: `${d}` })}e` f", ["", "b", "(", "{", "c", ":", "", "d", "", "}", ")", "e", "f"]),
    ("'open\nnext", ["open", "next"]),
    ("/* open", []), ("`open ${", [""]), ("'\\", ["\\"]), ("}", ["}"]), ("/", ["/"]),
  ]

  @Test(arguments: texts)
  func isTakenApart(text: String, tokens: [String]) {
    #expect(JavaScriptLexer.tokens(of: text).map(\.text) == tokens)
  }

  @Test func eachTokenKnowsItsBytes() {
    let text = "é = 'ü' + fetch"
    let bytes = Array(text.utf8)
    let tokens = JavaScriptLexer.tokens(of: text)
    #expect(tokens.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == ["é", "=", "'ü'", "+", "fetch"])
  }

  private static let used = [
    "fetch(a)", "await fetch(a)", "f(fetch)", "const f = fetch", "{ fetch(a); }", "[fetch]", "g({ get: fetch })",
    "g({ fetch })", "globalThis.fetch(a)", "a ? fetch : b", "if (fetch) {}", "x == fetch", "fetch == x", "`${fetch}`",
    "const { a = fetch(b) } = c", "(a) => fetch(a)", "fetch?.(a)", "for (const a of fetch(b)) {}", "return fetch",
  ]

  @Test(arguments: used)
  func aNameThatIsReadIsGlobal(text: String) {
    #expect(!JavaScriptGlobals.uses(of: ["fetch"], in: JavaScriptLexer.tokens(of: text)).isEmpty)
  }

  private static let unused = [
    "a.fetch(b)", "a?.fetch", "this.fetch()", "a.globalThis.fetch()", "({ fetch: 1 })", "({ a: 1, fetch() {} })",
    "// fetch(a)", "/* fetch */", "'fetch'", "`fetch`", "/fetch/", "prefetch()", "fetch2()", "$fetch()",
    "const fetch = a; fetch(b)", "let a, fetch; fetch = b; fetch()", "var fetch", "function fetch() {} fetch()",
    "async function fetch() {}", "class fetch {}", "(fetch) => fetch(a)", "fetch => fetch(a)",
    "async (a, { fetch }) => fetch(a)", "(...fetch) => fetch[0]", "function f(fetch) { fetch() }",
    "({ m(fetch) { fetch() } })", "catch (fetch) { fetch }", "const { fetch } = a; fetch()",
    "const { b: fetch, c } = a; fetch()", "const { b: { fetch } } = a; fetch()", "const [fetch] = a; fetch()",
    "for (const { fetch } of a) fetch()", "const { b, ...fetch } = a; fetch()", "({ fetch = 1 }) => fetch",
    "typeof fetch === 'function' ? fetch(a) : b", "globalThis.fetch ? globalThis.fetch(a) : b",
    "globalThis.fetch?.(a)", "globalThis.fetch = a; fetch(b)",
  ]

  @Test(arguments: unused)
  func aNameThatIsDeclaredTestedOrNoVariableIsNot(text: String) {
    #expect(JavaScriptGlobals.uses(of: ["fetch"], in: JavaScriptLexer.tokens(of: text)).isEmpty)
  }

  /// Brackets that do not match, and many of them: nothing fails, and it takes no longer than the text is long.
  @Test(arguments: [")]}", "([{", "({)}", "${", "fetch(", "`${`${", "(/["])
  func badTextIsRead(text: String) {
    let tokens = JavaScriptLexer.tokens(of: String(repeating: text, count: 20_000))
    #expect(JavaScriptGlobals.uses(of: ["fetch"], in: tokens).count <= tokens.count)
  }
}
