internal import YAML

/// Manifests against the disk: what would be created, updated or removed. It decides nothing and writes nothing.
public struct ManifestPlan: Sendable {
  /// One manifest and what is at its path.
  public struct Item: Sendable {
    public var manifest: Manifest
    public var path: String
    /// What is on disk; nothing where the file does not exist yet.
    public var current: [UInt8]?

    public var change: Change {
      guard let current else { return .create }
      return current == manifest.bytes ? .none : .update
    }
  }

  public enum Change: Sendable {
    case create, update, none
  }

  /// A file with our mark that is no longer made.
  public struct Stale: Sendable {
    public var path: String
    public var bytes: [UInt8]
  }

  public var items: [Item]
  public var stale: [Stale]
  /// Temporary files of a run that was killed.
  public var leftovers: [String]

  /// Compares manifests with the disk.
  ///
  /// - Throws: where something cannot be read, or a target must not be written.
  public init(
    _ manifests: [Manifest], in workspace: Workspace, on disk: some FileSystem
  ) throws(PlanError) {
    items = []
    for manifest in manifests {
      let path = workspace.path(of: manifest.place)
      for other in items { try Self.keepApart(other, manifest, at: path, in: workspace) }
      items.append(Item(manifest: manifest, path: path, current: try Self.current(path, in: workspace, on: disk)))
    }
    (stale, leftovers) = try Self.findLeftBehind(items.map(\.path), in: workspace, on: disk)
  }

  /// What would bring the disk up to date, leftovers of killed runs removed.
  public var changes: [FileChange] {
    items.filter { $0.change != .none }.map { .write(path: $0.path, bytes: $0.manifest.bytes) }
      + stale.map { .remove(path: $0.path) } + leftovers.map { .remove(path: $0) }
  }

  /// Whether the disk is what models.yaml says.
  public var isUpToDate: Bool { stale.isEmpty && items.allSatisfy { $0.change == .none } }

  /// Refuses two manifests at one path, and one below another.
  private static func keepApart(
    _ other: Item, _ manifest: Manifest, at path: String, in workspace: Workspace
  ) throws(PlanError) {
    if other.path == path {
      throw .sharedTarget(path: workspace.shown(path), titles: [other.manifest.title, manifest.title])
    }
    for (file, below) in [(other.path, path), (path, other.path)] where Path.relative(below, to: file) != nil {
      throw .inTheWay(path: workspace.shown(below), obstacle: workspace.shown(file))
    }
  }

  // MARK: The disk

  /// The bytes at a target that may be written.
  private static func current(
    _ path: String, in workspace: Workspace, on disk: some FileSystem
  ) throws(PlanError) -> [UInt8]? {
    guard let below = Path.relative(path, to: workspace.repository) else {
      throw .outsideRepository(path: workspace.shown(path), repository: workspace.repository)
    }
    if path.utf8.contains(0) { throw .notAPath(path: workspace.shown(path)) }
    var place = workspace.repository
    var repositories = [place]
    let names = Path.names(in: below)
    for (number, name) in names.enumerated() {
      place = Path.join(place, name)
      let isTarget = number == names.count - 1
      switch try kind(of: place, on: disk) {
      case nil: return nil
      case .link: throw .behindLink(path: workspace.shown(path), link: workspace.shown(place))
      case .folder where !isTarget:
        if try isRepository(place, on: disk) { repositories.append(place) }
      case .file where isTarget: break
      default: throw .inTheWay(path: workspace.shown(path), obstacle: workspace.shown(place))
      }
    }
    let bytes = try read(path, on: disk)
    guard bytes.starts(with: Manifest.mark.utf8) else { throw .withoutMark(path: workspace.shown(path)) }
    if let other = try otherConfig(ofMarked: bytes, in: repositories, workspace, on: disk) {
      throw .ofAnotherStack(path: workspace.shown(path), config: other)
    }
    return bytes
  }

  /// The path of another models.yaml that a file says it is made from, if that is there.
  ///
  /// - Parameter repositories: those around the file, one within the other. The mark counts from the root of one of them.
  private static func otherConfig(
    ofMarked bytes: [UInt8], in repositories: [String], _ workspace: Workspace, on disk: some FileSystem
  ) throws(PlanError) -> String? {
    guard let config = Manifest.config(ofMarked: bytes) else { return nil }
    for repository in repositories {
      let path = Path.join(repository, config)
      if path != workspace.config, try kind(of: path, on: disk) != nil {
        return Path.relative(path, to: workspace.repository) ?? config
      }
    }
    return nil
  }

  /// Files below the output folder that this models.yaml once made, and temporary files of killed runs.
  private static func findLeftBehind(
    _ targets: [String], in workspace: Workspace, on disk: some FileSystem
  ) throws(PlanError) -> (stale: [Stale], leftovers: [String]) {
    let mark = Array((Manifest.markLine(config: workspace.configInRepository) + "\n").utf8)
    let made = Set(targets)
    var stale: [Stale] = []
    var leftovers = Set(targets.map(TemporaryFile.path)).filter { (try? disk.kind(of: $0)) == .file }
    var folders = try isOurs(workspace.output, in: workspace, on: disk) ? [workspace.output] : []
    while let folder = folders.popLast() {
      for name in try names(in: folder, on: disk) where name != ".git" {
        let path = Path.join(folder, name)
        switch try kind(of: path, on: disk) {
        // In a repository of its own the mark names the models.yaml of that one.
        case .folder: if try !isRepository(path, on: disk) { folders.append(path) }
        case .file where TemporaryFile.isOne(name): leftovers.insert(path)
        case .file where !made.contains(path):
          // Nobody knows how large the files of others are.
          guard try read(path, atMost: mark.count, on: disk) == mark else { continue }
          stale.append(Stale(path: path, bytes: try read(path, on: disk)))
        default: break
        }
      }
    }
    return (stale.sorted { $0.path < $1.path }, leftovers.sorted())
  }

  /// Whether a folder is there, in the repository and not behind a link, and files in it with our mark are of this
  /// models.yaml: in a repository within this one they may be of its own.
  private static func isOurs(
    _ folder: String, in workspace: Workspace, on disk: some FileSystem
  ) throws(PlanError) -> Bool {
    var place = workspace.repository
    if folder == place { return true }
    guard let below = Path.relative(folder, to: place) else { return false }
    for name in Path.names(in: below) {
      place = Path.join(place, name)
      if try kind(of: place, on: disk) != .folder { return false }
      let namesake = Path.join(place, workspace.configInRepository)
      if try isRepository(place, on: disk), try kind(of: namesake, on: disk) != nil { return false }
    }
    return true
  }

  private static func isRepository(_ folder: String, on disk: some FileSystem) throws(PlanError) -> Bool {
    try kind(of: Path.join(folder, ".git"), on: disk) != nil
  }

  private static func kind(of path: String, on disk: some FileSystem) throws(PlanError) -> FileKind? {
    do { return try disk.kind(of: path) } catch { throw .system(error) }
  }

  private static func read(
    _ path: String, atMost limit: Int = .max, on disk: some FileSystem
  ) throws(PlanError) -> [UInt8] {
    do { return try disk.read(path, atMost: limit) } catch { throw .system(error) }
  }

  private static func names(in folder: String, on disk: some FileSystem) throws(PlanError) -> [String] {
    do { return try disk.names(in: folder) } catch { throw .system(error) }
  }
}

/// Why manifests cannot be written where they should go.
public enum PlanError: Error, Sendable {
  case system(FileSystemError)
  case outsideRepository(path: String, repository: String)
  case behindLink(path: String, link: String)
  case inTheWay(path: String, obstacle: String)
  case notAPath(path: String)
  case withoutMark(path: String)
  case ofAnotherStack(path: String, config: String)
  case sharedTarget(path: String, titles: [String])

  public var message: String {
    switch self {
    case .system(let error): error.message
    case .outsideRepository(let path, let repository): "'\(path)' lies outside of the repository '\(repository)'"
    case .behindLink(let path, let link): "'\(path)' lies behind the symbolic link '\(link)'"
    case .inTheWay(let path, let obstacle): "'\(obstacle)' is in the way of '\(path)'"
    case .notAPath(let path): "'\(path)' is no path: it holds the character NUL"
    case .ofAnotherStack(let path, let config): "'\(path)' is made from '\(config)'"
    case .withoutMark(let path): "'\(path)' was not made by gen, so it is not overwritten"
    case .sharedTarget(let path, let titles):
      "'\(path)' is the place of two manifests: \(titles.joined(separator: " and "))"
    }
  }

  public var hint: String? {
    switch self {
    case .system: nil
    case .outsideRepository: "name a path inside of it with '--output' or 'outputs:'"
    case .behindLink: "name the real path with '--output' or 'outputs:'"
    case .notAPath: "name another path with 'outputs:'"
    case .ofAnotherStack: "name another folder with '--output', or another path with 'outputs:'"
    case .inTheWay: "move it away, or name another path with 'outputs:'"
    case .withoutMark: "to let gen own it, remove the file (git keeps its history) and run gen again"
    case .sharedTarget: "name a path for one of them in 'outputs:'"
    }
  }
}
