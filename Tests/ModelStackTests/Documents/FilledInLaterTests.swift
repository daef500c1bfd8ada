import Testing
import YAML

@testable import ModelStack

/// What another program fills in: of the texts that rules look at, and of what stands at a finding's place.
@Suite struct FilledInLaterTests {
  private func isAbout(_ text: String) -> Bool {
    let source = SourceFile(id: SourceID(index: 0), name: "a.yaml", bytes: Array(text.utf8))
    let range = SourceRange(source: source.id, start: 0, end: text.utf8.count)
    let diagnostic = DecodingRule.validYAML.diagnostic("a message", at: range, hint: "a hint")
    return diagnostic.isAboutWhatIsFilledIn(later: source)
  }

  @Test(arguments: ["${NAME}", "http://${HOST}:80", "{a} ${B}", "{{ name }}", "v{{ a }}", "ENC[AES256_GCM,data:x]"])
  func isFilledIn(text: String) {
    #expect(text.isFilledInLater)
    #expect(isAbout("\"\(text)\"") && isAbout("'\(text)'"))
    #expect(isAbout(text) || text.hasPrefix("{a}"), "without quotes that is a collection")
  }

  @Test(arguments: ["", "$NAME", "${NAME", "{{ name", "{a}", "}${", "a ENC[b]", "$ {a}"])
  func isNot(text: String) {
    #expect(!text.isFilledInLater)
    #expect(!isAbout(text) && !isAbout("\"\(text)\""))
  }

  /// A finding about a collection is about more than the part that is filled in.
  @Test(arguments: ["{ a: ${B} }", "[\"{{ a }}\", b]"]) func aCollectionIsMoreThanItsParts(text: String) {
    #expect(!isAbout(text))
  }
}
