import ModelStack
import YAML

/// One models.yaml or hand-written file, read from the disk, with the folders around it.
struct StackRun {
  let source: SourceFile
  /// The `models.lock` beside it, where there is one.
  let lock: SourceFile?
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
      lock = try Self.readLock(beside: config, disk, &report)
    } catch {
      report.fail(RunFailure(error))
      return nil
    }
  }

  /// What stands in standard input.
  ///
  /// - Returns: nothing where it cannot be read; the report says why.
  static func standardInput(_ report: inout Report) -> SourceFile? {
    do throws(FileSystemError) {
      let bytes = try LocalFileSystem().readStandardInput(atMost: YAMLLimit.inputSize + 1)
      return report.sources.add(name: "-", bytes: bytes)
    } catch {
      report.fail(RunFailure(error))
      return nil
    }
  }

  private static func readLock(
    beside config: String, _ disk: LocalFileSystem, _ report: inout Report
  ) throws(FileSystemError) -> SourceFile? {
    let path = Path.join(Path.split(config).folder, ModelsLock.fileName)
    if try disk.kind(of: path) == nil { return nil }
    return report.sources.add(name: path, bytes: try disk.read(path, atMost: YAMLLimit.inputSize + 1))
  }

  /// Runs `body` for each stack of a command. A bad one does not hide the others.
  static func forEach(_ options: StackOptions, _ report: inout Report, _ body: (StackRun, inout Report) -> Void) {
    for config in options.config {
      if let run = StackRun(config: config, output: options.output, &report) { body(run, &report) }
    }
  }

  /// Reads, checks and renders.
  ///
  /// - Returns: the manifests against the disk; nothing where something fails or a target must not be written.
  func plan(_ report: inout Report) -> ManifestPlan? {
    guard let manifests = manifests(&report) else { return nil }
    do throws(PlanError) {
      return try ManifestPlan(manifests, in: workspace, on: disk)
    } catch {
      report.fail(RunFailure(error.message, hint: error.hint))
      return nil
    }
  }

  /// Tells the report what changed since a revision.
  func compare(with revision: String, _ report: inout Report) {
    do throws(RevisionError) {
      let (folder, name) = Path.split(workspace.config)
      let base = try BaseRevision(revision, in: folder)
      let old = try base.read(name).map { report.sources.add(name: "\(revision):\(source.name)", bytes: $0) }
      let (outcome, comparison) = Pipeline().compare(source, lock: lock, base: old, in: workspace)
      report.add(outcome)
      report.add(
        ReportedChanges(config: source.name, revision: revision, commit: base.commit, comparison: comparison))
    } catch {
      report.fail(RunFailure(error.message, hint: error.hint))
    }
  }

  /// Brings the disk up to date, all or nothing.
  ///
  /// - Returns: what was written; nothing where it could not be.
  func write(_ report: inout Report) -> ManifestPlan? {
    guard let manifests = manifests(&report) else { return nil }
    do throws(PlanError) {
      return try disk.whileLocked(workspace.repository) { () throws(PlanError) in
        let plan = try ManifestPlan(manifests, in: workspace, on: disk)
        do throws(FileSystemError) { try disk.apply(plan.changes) } catch { throw .system(error) }
        return plan
      }
    } catch {
      report.fail(RunFailure(error.message, hint: error.hint))
      return nil
    }
  }

  /// The manifests as they should be; nothing where something fails the run.
  private func manifests(_ report: inout Report) -> [Manifest]? {
    let outcome = Pipeline().render(source, lock: lock, config: workspace.configInRepository)
    report.add(outcome)
    return outcome.diagnostics.contains(where: report.isFailure) ? nil : outcome.manifests
  }

  /// Writes models.yaml anew, where a link leads to it the file behind.
  ///
  /// - Returns: whether that could be done; the report says why not.
  func replaceSource(with bytes: [UInt8], _ report: inout Report) -> Bool {
    write(&report) { () throws(FileSystemError) in (try disk.realPath(source.name), bytes) }
  }

  /// Writes `models.lock` beside models.yaml.
  ///
  /// - Returns: whether that could be done; the report says why not.
  func writeLock(_ bytes: [UInt8], _ report: inout Report) -> Bool {
    write(&report) { () throws(FileSystemError) in
      (Path.join(Path.split(workspace.config).folder, ModelsLock.fileName), bytes)
    }
  }

  private func write(
    _ report: inout Report, _ file: () throws(FileSystemError) -> (path: String, bytes: [UInt8])
  ) -> Bool {
    do throws(FileSystemError) {
      let (path, bytes) = try file()
      try disk.apply([.write(path: path, bytes: bytes)])
      return true
    } catch {
      report.fail(RunFailure(error))
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
      report.fail(RunFailure(error))
      return nil
    }
  }

  /// The folder of models.yaml, and the repository above it.
  private static func workspace(
    config: String, output: String?, _ disk: LocalFileSystem
  ) throws(FileSystemError) -> Workspace {
    let current = try disk.currentFolder()
    let (folder, name) = Path.split(config.utf8.contains(UInt8(ascii: "/")) ? config : "./" + config)
    let configFolder = try disk.realPath(folder)
    let repository = try disk.repository(above: configFolder)
    let outputFolder = output.map { Path.normalized(Path.join(current, $0)) } ?? Path.join(configFolder, "generated")
    return Workspace(
      repository: repository, config: Path.join(configFolder, name), output: outputFolder, current: current)
  }
}

extension LocalFileSystem {
  /// The nearest folder, itself or above, that has `.git`; without one the folder itself.
  func repository(above folder: String) throws(FileSystemError) -> String {
    try repositoryRoot(above: folder) ?? folder
  }

  /// The nearest folder, itself or above, that has `.git`; nil without one.
  func repositoryRoot(above folder: String) throws(FileSystemError) -> String? {
    var place = folder
    while try kind(of: Path.join(place, ".git")) == nil {
      if place == "/" { return nil }
      place = Path.split(place).folder
    }
    return place
  }
}
