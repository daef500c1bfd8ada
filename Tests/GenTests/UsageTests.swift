import TestSupport
import Testing

/// The command line itself.
@Suite struct UsageTests {
  @Test(arguments: [
    (["chek"], "there is no command 'chek': did you mean 'check'?"),
    (["genrate"], "there is no command 'genrate': did you mean 'generate'?"),
    (["zzz"], "there is no command 'zzz': 'gen --help' lists the commands"),
    (["check", "--confg", "a.yaml"], "Unknown option '--confg'. Did you mean '--config'?"),
    (["--ouput", "x"], "Unknown option '--ouput'. Did you mean '--output'?"),
    (["check", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'."),
    (["check", "--color", "blue"], "The value 'blue' is invalid for '--color <color>'."),
    (["check", "--config"], "Missing value for '--config <path>'"),
    (["check", "extra"], "Unexpected argument 'extra'"),
    (["lint", "--exit-code"], "Unknown option '--exit-code'"),
  ])
  func wrongUsageIsStatus64(arguments: [String], message: String) throws {
    let lab = try Scratch(["models.yaml": labStack])
    let run = try lab.start(arguments).wait()
    #expect(run.status == 64)
    #expect(run.stdout == "")
    #expect(run.stderr.hasPrefix("Error: \(message)"), "\(run.stderr)")
    #expect(!lab.exists("generated"))
  }

  @Test func versionIsOneLine() throws {
    let run = try Scratch().gen("--version")
    #expect(run.status == 0 && run.stderr == "")
    #expect(run.stdout.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func helpListsEveryCommand() throws {
    let run = try Scratch().gen("--help")
    #expect(run.status == 0 && run.stderr == "")
    for command in ["generate (default)", "check", "diff", "lint"] { #expect(run.stdout.contains("  \(command) ")) }
    let words = run.stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for status in ["0 clean", "1 errors found", "2 something cannot", "64 wrong usage"] {
      #expect(words.contains(status))
    }
  }

  @Test(arguments: ["generate", "check", "diff", "lint"]) func everyCommandExplainsItself(command: String) throws {
    let lab = try Scratch()
    let help = try lab.gen("help", command)
    #expect(help.status == 0)
    #expect(help.stdout == (try lab.gen(command, "--help").stdout))
    for option in ["--config", "--output", "--format", "--color", "--strict"] {
      #expect(help.stdout.contains(option))
    }
  }
}
