import ModelStack
import TestSupport
import Testing
import YAML

/// Which of several fixes are applied. The findings are made up, so that each case is about one thing.
@Suite struct SourceFixerTests {
  /// A rule that finds every `wrong` and would have it `right`.
  private struct Rewrite {
    var rule = "r"
    var wrong: String
    var right: String?
  }

  private func fix(_ text: String, _ rewrites: [Rewrite]) -> (text: String, count: Int) {
    let source = SourceFile(id: SourceID(index: 0), name: "models.yaml", bytes: Array(text.utf8))
    let result = SourceFixer.fix(source) { Self.findings(in: $0, rewrites) }
    return (String(decoding: result.bytes, as: UTF8.self), result.fixCount)
  }

  private static func findings(in source: SourceFile, _ rewrites: [Rewrite]) -> [Diagnostic] {
    if (try? YAMLComposer.compose(source)) == nil {
      return [Diagnostic(severity: .error, rule: "valid-yaml", message: "", range: source.startRange)]
    }
    return rewrites.flatMap { rewrite in
      source.bytes.indices.filter { source.bytes[$0...].starts(with: rewrite.wrong.utf8) }.map { start in
        let range = SourceRange(source: source.id, start: start, end: start + rewrite.wrong.utf8.count)
        var diagnostic = Diagnostic(severity: .error, rule: rewrite.rule, message: "", range: range)
        diagnostic.replacement = rewrite.right
        return diagnostic
      }
    }
  }

  @Test func `all are applied, whatever their order and length`() {
    let rewrites = [
      Rewrite(wrong: "three", right: "3"), Rewrite(wrong: "one", right: "number 1"), Rewrite(wrong: "two", right: ""),
    ]
    let (text, count) = fix("a: one\nb: two\nc: three, one\n", rewrites)
    #expect(text == "a: number 1\nb: \nc: 3, number 1\n")
    #expect(count == 4)
  }

  @Test func `a finding without a replacement stays`() {
    let (text, count) = fix("a: one\n", [Rewrite(wrong: "one")])
    #expect(text == "a: one\n" && count == 0)
  }

  @Test(arguments: ["", "\n", "# one\n"]) func `an empty file is no obstacle`(text: String) {
    #expect(fix(text, []).text == text)
  }

  @Test func `of two that overlap the first is applied, then what is left of the second`() {
    let rewrites = [Rewrite(rule: "s", wrong: "two three", right: "23"), Rewrite(wrong: "one two", right: "12")]
    #expect(fix("a: one two three\n", rewrites) == ("a: 12 three\n", 1))
  }

  @Test func `two at one place: the first found is applied`() {
    let rewrites = [Rewrite(wrong: "one", right: "1"), Rewrite(rule: "s", wrong: "one", right: "2")]
    #expect(fix("a: one\n", rewrites) == ("a: 1\n", 1))
  }

  @Test func `one that makes room for another`() {
    let rewrites = [Rewrite(wrong: "one", right: "two"), Rewrite(rule: "s", wrong: "two", right: "three")]
    #expect(fix("a: one\n", rewrites) == ("a: three\n", 2))
  }

  @Test func `one after which the rule still fires there is left out, the others are not`() {
    let rewrites = [Rewrite(wrong: "one", right: "one more"), Rewrite(rule: "s", wrong: "two", right: "2")]
    #expect(fix("a: one\nb: two\n", rewrites) == ("a: one\nb: 2\n", 1))
  }

  @Test func `one that breaks the YAML is left out, the others are not`() {
    let rewrites = [Rewrite(wrong: "one", right: "]"), Rewrite(wrong: "two", right: "2")]
    #expect(fix("a: one\nb: two\n", rewrites) == ("a: one\nb: 2\n", 1))
  }

  @Test func `those that break the YAML only together are left out`() {
    let rewrites = [Rewrite(wrong: "one", right: "\"a"), Rewrite(rule: "s", wrong: "two", right: "b\"")]
    let text = "a: \"one\"\nb: \"two\"\n"
    #expect(fix(text, rewrites) == (text, 0))
  }

  @Test func `the work ends where each fix makes the next necessary`() {
    let rewrites = [Rewrite(wrong: "one", right: "two"), Rewrite(rule: "s", wrong: "two", right: "one")]
    let (text, count) = fix("a: one\n", rewrites)
    #expect(["a: one\n", "a: two\n"].contains(text))
    #expect(count > 0)
  }
}
