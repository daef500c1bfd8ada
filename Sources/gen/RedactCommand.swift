import ArgumentParser
import ModelStack

struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "Copy standard input with what looks like a key or password masked.",
    discussion: "For what other programs print, such as 'kubectl diff' of a ConfigMap that has a key in it.",
    shouldDisplay: false)

  /// It waits in silence, and for ever: the program before the pipe may be at work for minutes without a word.
  func run() {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    Console.print(Redaction.masked(foreign: text))
  }
}
