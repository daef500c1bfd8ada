import ModelStack
import TestSupport
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("timeuot", "timeout"),  // neighbours swapped
    ("timout", "timeout"),
    ("timeoutt", "timeout"),
    ("tineout", "timeout"),
    ("TIMEOUT", "timeout"),
    ("phi4mini", "phi4-mini"),
    ("ph4i-mini", "phi4-mini"),
    ("lama3.2", "llama3.2"),
    ("qewn3", "qwen3"),
  ])
  func findsTheOneMeant(text: String, meant: String) {
    let known = ["context", "timeout", "phi4-mini", "llama3.2", "qwen3", "memory"]
    #expect(Suggestion.nearest(to: text, among: known, limit: 1) == [meant])
  }

  @Test(arguments: ["", "x", "keepAlive", "memo", "tuoemit", "phi4-mini-of-another-kind"])
  func suggestsNothingFarAway(text: String) {
    #expect(Suggestion.nearest(to: text, among: ["context", "timeout", "phi4-mini", "memory", "a"], limit: 3) == [])
  }

  @Test func ordersByDistanceThenAsGiven() {
    let known = ["timer-cc", "timer-ab", "timer-a", "timer-b", "timer-aa"]
    #expect(
      Suggestion.nearest(to: "timer-a", among: known, limit: 9) == ["timer-ab", "timer-b", "timer-aa", "timer-cc"])
    #expect(Suggestion.nearest(to: "timer-a", among: known, limit: 2) == ["timer-ab", "timer-b"])
    #expect(Suggestion.nearest(to: "timer-a", among: known, limit: 0) == [])
  }

  /// The bounded distance against the textbook one, over every pair of a small alphabet.
  @Test func boundedDistanceIsTheDistance() {
    var words = [""]
    for _ in 0..<4 { words += words.flatMap { word in ["a", "b", "c"].map { word + $0 } } }
    let unique = Set(words.filter { $0.count >= 3 }).sorted()
    for text in unique {
      let near = Suggestion.nearest(to: text, among: unique, limit: unique.count)
      let expected = unique.filter { $0 != text && plainDistance($0, text) <= 1 }
      #expect(Set(near) == Set(expected), "\(text)")
    }
  }

  @Test func boundedDistanceIsTheDistanceForLongerTexts() {
    let text = "largest-context-that-fits"
    var letters = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      var changed = Array(text)
      for _ in 0..<Int.random(in: 1...9, using: &letters) {
        let place = Int.random(in: 0..<changed.count - 1, using: &letters)
        switch Int.random(in: 0..<4, using: &letters) {
        case 0: changed.remove(at: place)
        case 1: changed.insert("x", at: place)
        case 2: changed[place] = "y"
        default: changed.swapAt(place, place + 1)
        }
      }
      let candidate = String(changed)
      let isNear = candidate != text && plainDistance(candidate, text) <= 8
      #expect(Suggestion.nearest(to: text, among: [candidate], limit: 1) == (isNear ? [candidate] : []))
    }
  }

  private func plainDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var table = (0...a.count).map { line in (0...b.count).map { line == 0 ? $0 : $0 == 0 ? line : 0 } }
    for i in 1..<(a.count + 1) {
      for j in 1..<(b.count + 1) {
        let replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}

/// What `--fix` may write.
@Suite struct OnlyNearestTests {
  @Test(arguments: [
    ("timeuot", ["timeout", "context"], "timeout"), ("Timeout", ["timeout", "timeouts"], "timeout"),
    ("opnai", ["openai", "openai"], "openai"),
    // The distances are 1 and 2.
    ("moddel", ["mode", "model"], "model"),
  ])
  func `one candidate is nearer than all others`(text: String, known: [String], meant: String) {
    #expect(Suggestion.onlyNearest(to: text, among: known) == meant)
  }

  @Test(arguments: [
    ("node", ["mode", "note"]), ("vllm-c", ["vllm-a", "vllm-b"]), ("q5_0", ["f16", "q8_0", "q4_0"]),
    ("zzzzzz", ["timeout"]), ("timeout", ["timeout"]), ("timeout", []),
  ])
  func `a tie is no answer`(text: String, known: [String]) {
    #expect(Suggestion.onlyNearest(to: text, among: known) == nil)
  }
}
