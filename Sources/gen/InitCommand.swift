import ArgumentParser
import ModelStack

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a first models.yaml, hook configuration and workflow.",
    discussion: """
      They go to the root of the repository, or into the current folder where there is no repository. A file that is \
      already there is left as it is.
      """)

  func run() throws {
    do throws(FileSystemError) {
      try writeMissing()
    } catch {
      let style = Color.auto.style(isTerminal: Console.isErrorTerminal)
      Console.printError(TextFormatter.failure(error.message, hint: nil, style: style))
      try ExitStatus.failure.exit()
    }
  }

  private func writeMissing() throws(FileSystemError) {
    let disk = LocalFileSystem()
    let current = try disk.currentFolder()
    let repository = try disk.repository(above: current)
    var changes: [FileChange] = []
    var lines: [String] = []
    var created: [InitialFile] = []
    for file in InitialFile.all {
      let path = Path.join(repository, file.path)
      let shown = Path.relative(path, to: current) ?? path
      if try disk.kind(of: path) != nil {
        lines.append("left \(shown) as it is")
      } else {
        try refuseLinkedFolder(of: file.path, in: repository, disk)
        changes.append(.write(path: path, bytes: Array(file.text.utf8)))
        created.append(file)
        lines.append("created \(shown)")
      }
    }
    try disk.apply(changes)
    if !created.isEmpty { lines += nextSteps(created: created, in: current == repository ? nil : repository) }
    for line in lines { Console.print(TextStyle.visible(line) + "\n") }
  }

  /// What is left to do by hand, a line each.
  ///
  /// - Parameter folder: where `gen` is to be run, if not here
  private func nextSteps(created: [InitialFile], in folder: String?) -> [String] {
    let paths = created.map(\.path)
    var lines = ["next: describe your stack in models.yaml and run 'gen'" + (folder.map { " in \($0)" } ?? "")]
    if paths.contains(InitialFile.workflow.path) {
      lines.append("next: set GEN_URL and GEN_SHA256 for \(InitialFile.workflow.path), whose first lines say how")
    }
    if paths.contains(InitialFile.hooks.path) {
      lines.append("next: run 'pre-commit install'")
    } else {
      lines.append("next: for the hook, have these lines below 'repos:' in \(InitialFile.hooks.path)")
      lines += InitialFile.hook.split(separator: "\n").map(String.init)
    }
    return lines
  }

  /// Nothing is written behind a link: it may lead out of the repository.
  private func refuseLinkedFolder(
    of path: String, in repository: String, _ disk: LocalFileSystem
  ) throws(FileSystemError) {
    var folder = repository
    for name in Path.names(in: path).dropLast() {
      folder = Path.join(folder, name)
      if try disk.kind(of: folder) == .link {
        throw FileSystemError(path: path, action: "write", reason: "'\(folder)' is a symbolic link")
      }
    }
  }
}
