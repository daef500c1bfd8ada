import TestSupport
import Testing

@testable import ModelStack

/// How a script is taken apart: as the shell does, or not at all.
@Suite struct ShellCommandTests {
  /// The words of each command; what is not told is `…`.
  private func words(_ script: String) -> [[String]]? {
    ShellCommand.all(in: script)?.map { command in command.words.map { $0.text + ($0.isOpen ? "…" : "") } }
  }

  @Test(arguments: [
    ("vllm serve a --port 8000", [["vllm", "serve", "a", "--port", "8000"]]),
    ("a 'b c' \"d e\" f\\ g h''i \"\"", [["a", "b c", "d e", "f g", "hi", ""]]),
    ("a \\\n  b \\\n  c\n", [["a", "b", "c"]]),
    ("a 'b\\n' \"\\\"c\\\" \\d\" \\'e", [["a", "b\\n", "\"c\" \\d", "'e"]]),
    ("a; b && c || d | e & f\ng", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"]]),
    ("# first\na b # and c\nd#e", [["a", "b"], ["d#e"]]),
    ("a > out b 2>&1 < in c >> out 2 >out", [["a", "b", "c", "2"]]),
    ("a &> out", [["a"]]),
    (
      "a $B ${C} \"$D\" x$E/f ${G:-8000} $(H) $? *.txt ~/m",
      [
        ["a", "…", "…", "…", "x…", "…", "…", "…", "…", "…"]
      ]
    ),
    ("a --b=$C '$D' \\$E $ 5$", [["a", "--b=…", "$D", "$E", "$", "5$"]]),
    ("a '{\"b\": 1}' {1,2} b{c,d}", [["a", "{\"b\": 1}", "…", "b…"]]),
    ("A=b c", [["A=b", "c"]]), ("[[ $A == b* ]] && c", [["…", "…", "==", "b…", "]]"], ["c"]]),
    ("[ -f a ] && b", [["[", "-f", "a", "]"], ["b"]]), ("", []), (" \n\n;", []),
  ])
  func aScriptIsTakenApart(script: String, expected: [[String]]) {
    #expect(words(script) == expected)
  }

  @Test(arguments: [
    "if a; then b; fi", "for a in b; do c; done", "while a; do b; done", "case a in b) c;; esac", "(a; b)", "{ a; b; }",
    "f() { a; }", "function f { a; }", "! a", "a `b`", "a $(b c)", "a \"$(b c)\"", "a \"`b`\"",
    "a <<E\nb\nE",
    "a <<< b", "a <(b)", "a 'b", "a \"b", "a $'b'", "a ${B:-$(c)}", "a ${b", "a $(", "a ${}",
  ])
  func whatIsMoreIsNotTold(script: String) {
    #expect(words(script) == nil)
  }

  /// Whatever is cut off, each word lies within the script.
  @Test func everyPrefixCanBeRead() {
    let script = "A=b exec \"c\\\" $D ${E:-f}\" 'g' 2>&1 | h {i,j} $(K) *.x \\\n --l=$M # n\n[ -f é ] && \\ü \"$\""
    let bytes = Array(script.utf8)
    for end in bytes.indices {
      for command in ShellCommand.all(in: String(decoding: bytes[..<end], as: UTF8.self)) ?? [] {
        // What was cut within a character is one of three bytes.
        #expect(command.words.allSatisfy { !$0.offsets.isEmpty && $0.offsets.upperBound <= end + 2 })
      }
    }
  }

  @Test func wordsHaveTheirPlaces() throws {
    let script = "cd /é && vllm \\\n serve 'a b'\n"
    let command = try #require(ShellCommand.all(in: script)?.last)
    let bytes = Array(script.utf8)
    #expect(command.words.map { String(decoding: bytes[$0.offsets], as: UTF8.self) } == ["vllm", "serve", "'a b'"])
  }

  /// The shell itself makes the same words of it.
  @Test(arguments: [
    "vllm serve Qwen/Qwen3-8B --max-model-len 8192", "vllm serve 'a b' \"c d\" e\\ f", "a \\\n  b \\\n --c=d",
    "a 'b'\"c\"d '' \"\" \\\\ \\\"", "a \"\\$b \\` \\\\ \\\"\" 'it'\\''s'", "a b#c # d",
    "a '{\"b\": [1, 2]}' x=y 5$ $ \"b$\"",
    "a \"b\\\nc\" 'd\\\ne' f\\\ng", "a 1>/dev/null b 2>&1",
  ])
  func theShellAgrees(script: String) throws {
    let commands = try #require(ShellCommand.all(in: script))
    let shown = "show() { for word; do printf '<%s>' \"$word\" >&3; done; }; exec 3>&1; show \(script)"
    #expect(try run("sh", ["-c", shown]) == commands[0].words.map { "<\($0.text)>" }.joined())
  }
}
