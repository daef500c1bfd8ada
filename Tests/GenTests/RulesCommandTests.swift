import Foundation
import ModelStack
import TestSupport
import Testing

/// `gen rules` and `gen explain`.
@Suite struct RulesCommandTests {
  static let escape = "\u{1B}["
  static let ids = RuleRegistry.metadata.map(\.id)

  private struct Rule: Decodable, Equatable {
    var id, severity, summary, rationale, bad, good: String
    var limits: String?
    var verifiedOn: [String]
    var adjustable: Bool

    init(_ rule: RuleMetadata) {
      (id, severity, summary, rationale) = (rule.id, rule.severity.rawValue, rule.summary, rule.rationale)
      (bad, good, limits) = (rule.bad, rule.good, rule.limits)
      (verifiedOn, adjustable) = (rule.verifiedOn, rule.isAdjustable)
    }
  }

  private struct Document: Decodable {
    var version: Int
    var rules: [Rule]
  }

  @Test func `every rule is a line of the table`() throws {
    let run = try Scratch().gen("rules")
    #expect(run.status == 0 && run.stderr == "")
    let lines = run.stdout.split(separator: "\n")
    #expect(lines.map { String($0.prefix { $0 != " " }) } == Self.ids)
    for (line, rule) in zip(lines, RuleRegistry.metadata) {
      #expect(line.split(separator: " ", maxSplits: 2)[1] == rule.severity.rawValue)
      #expect(line.hasSuffix("  " + rule.summary))
    }
    let columns = zip(lines, RuleRegistry.metadata).map { $0.count - $1.summary.count }
    #expect(Set(columns).count == 1, "the summaries stand below each other")
  }

  @Test func `the list as JSON has all fields`() throws {
    let run = try Scratch().gen("rules", "--format", "json")
    #expect(run.status == 0 && run.stderr == "")
    let document = try JSONDecoder().decode(Document.self, from: Data(run.stdout.utf8))
    #expect(document.version == 1)
    #expect(document.rules == RuleRegistry.metadata.map(Rule.init))
  }

  @Test(arguments: ids) func `every rule is explained`(id: String) throws {
    let rule = try #require(RuleRegistry.metadata(of: id))
    let lab = try Scratch()
    let run = try lab.gen("explain", id)
    #expect(run.status == 0 && run.stderr == "")
    #expect(run.stdout.hasPrefix("\(id) (\(rule.severity.rawValue)): \(rule.summary)\n\n\(rule.rationale)\n\n"))
    func example(_ title: String, _ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return "\n\n\(title)\n" + lines.map { "    \($0)" }.joined(separator: "\n")
    }
    let bad = rule.form == .modelsYAML ? "Bad" : "Bad (\(rule.form.rawValue))"
    #expect(run.stdout.hasSuffix(example(bad, rule.bad) + example("Good", rule.good) + "\n"))
    #expect(run.stdout.contains("Its severity cannot be changed.") != rule.isAdjustable)
    for version in rule.verifiedOn { #expect(run.stdout.contains(version)) }
    if let limits = rule.limits { #expect(run.stdout.contains("\n\nLimits: \(limits)\n\n")) }

    let json = try lab.gen("explain", id, "--format", "json")
    #expect(json.status == 0 && json.stderr == "")
    #expect(try JSONDecoder().decode(Rule.self, from: Data(json.stdout.utf8)) == Rule(rule))
  }

  @Test func `both need no models.yaml and say nothing of one`() throws {
    let lab = try Scratch(["models.yaml": "a: ]\n"])
    #expect(try lab.gen("rules").status == 0)
    #expect(try lab.gen("explain", "known-key").status == 0)
  }

  @Test(arguments: [
    ("knwon-key", "there is no rule 'knwon-key': did you mean 'known-key'?"),
    ("Known-Key", "there is no rule 'Known-Key': did you mean 'known-key'?"),
    ("zzzzzz", "there is no rule 'zzzzzz': 'gen rules' lists them"),
    ("", "there is no rule '': 'gen rules' lists them"),
  ])
  func `an unknown rule is wrong usage`(id: String, message: String) throws {
    let run = try Scratch().gen("explain", id)
    #expect(run.status == 64)
    #expect(run.stdout == "")
    #expect(run.stderr.hasPrefix("Error: \(message)\n"), "\(run.stderr)")
  }

  @Test(arguments: [
    ["explain"], ["explain", "known-key", "valid-yaml"], ["rules", "known-key"], ["rules", "--format", "sarif"],
  ])
  func `other wrong usage`(arguments: [String]) throws {
    let lab = try Scratch()
    let run = try lab.start(arguments).wait()
    #expect(run.status == 64)
    #expect(run.stdout == "")
  }

  @Test(arguments: [["rules"], ["explain", "used-acceptance"]])
  func `colours are for terminals`(command: [String]) throws {
    let lab = try Scratch()
    let plain = try lab.start(command).wait().stdout
    #expect(!plain.contains(Self.escape))
    #expect(try lab.start(command + ["--color", "never"]).wait().stdout == plain)
    let coloured = try lab.start(command + ["--color", "always"]).wait().stdout
    #expect(coloured.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]+m/, with: "") == plain)
  }
}
