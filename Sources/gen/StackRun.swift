import ModelStack
import YAML

/// One models.yaml, read from the disk, with the folders around it.
struct StackRun {
  let source: SourceFile
  let workspace: Workspace
  private let disk = LocalFileSystem()

  /// Reads one stack and finds its repository.
  ///
  /// - Returns: nothing where that cannot be done; the report says why.
  init?(config: String, output: String?, _ report: inout Report) {
    do throws(FileSystemError) {
      let bytes = try disk.read(config, atMost: YAMLLimit.inputSize + 1)
      source = report.sources.add(name: config, bytes: bytes)
      workspace = try Self.workspace(config: config, output: output, disk)
    } catch {
      report.fail(error.message)
      return nil
    }
  }

  /// Runs `body` for each stack of a command. A bad one does not hide the others.
  static func forEach(_ options: StackOptions, _ report: inout Report, _ body: (StackRun, inout Report) -> Void) {
    for config in options.config {
      if let run = StackRun(config: config, output: options.output, &report) { body(run, &report) }
    }
  }

  /// Reads, checks and renders.
  ///
  /// - Returns: the manifests against the disk; nothing where there are errors or a target must not be written.
  func plan(_ report: inout Report) -> ManifestPlan? {
    let outcome = Pipeline().render(source, config: workspace.configInRepository)
    report.add(outcome)
    if outcome.hasErrors { return nil }
    do throws(PlanError) {
      return try ManifestPlan(outcome.manifests, in: workspace, on: disk)
    } catch {
      report.fail(error.message, hint: error.hint)
      return nil
    }
  }

  /// Brings the disk up to date, all or nothing.
  ///
  /// - Returns: what was written; nothing where it could not be.
  func write(_ report: inout Report) -> ManifestPlan? {
    let outcome = Pipeline().render(source, config: workspace.configInRepository)
    report.add(outcome)
    if outcome.hasErrors { return nil }
    do throws(PlanError) {
      return try disk.whileLocked(workspace.repository) { () throws(PlanError) in
        let plan = try ManifestPlan(outcome.manifests, in: workspace, on: disk)
        do throws(FileSystemError) { try disk.apply(plan.changes) } catch { throw .system(error) }
        return plan
      }
    } catch {
      report.fail(error.message, hint: error.hint)
      return nil
    }
  }

  /// Writes models.yaml anew, where a link leads to it the file behind.
  ///
  /// - Returns: whether that could be done; the report says why not.
  func replaceSource(with bytes: [UInt8], _ report: inout Report) -> Bool {
    do throws(FileSystemError) {
      try disk.apply([.write(path: try disk.realPath(source.name), bytes: bytes)])
      return true
    } catch {
      report.fail(error.message)
      return false
    }
  }

  /// The path of models.yaml from the root of its repository, where a link leads to it that of the file behind: git
  /// patches no links.
  ///
  /// - Returns: nothing where that cannot be found out; the report says why.
  func patchedPath(_ report: inout Report) -> String? {
    do throws(FileSystemError) {
      return Path.relative(try disk.realPath(source.name), to: workspace.repository) ?? workspace.configInRepository
    } catch {
      report.fail(error.message)
      return nil
    }
  }

  /// The folder of models.yaml, and the repository above it.
  private static func workspace(
    config: String, output: String?, _ disk: LocalFileSystem
  ) throws(FileSystemError) -> Workspace {
    let current = try disk.currentFolder()
    let (folder, name) = Path.split(config.contains("/") ? config : "./" + config)
    let configFolder = try disk.realPath(folder)
    var repository = configFolder
    while try disk.kind(of: Path.join(repository, ".git")) == nil {
      if repository == "/" {
        repository = configFolder
        break
      }
      repository = Path.split(repository).folder
    }
    let outputFolder = output.map { Path.normalized(Path.join(current, $0)) } ?? Path.join(configFolder, "generated")
    return Workspace(
      repository: repository, config: Path.join(configFolder, name), output: outputFolder, current: current)
  }
}
