import ModelStack
import TestSupport
import Testing
import YAML

/// Manifests against a disk in memory: what a plan says of it, and what it refuses.
@Suite struct ManifestPlanTests {
  private static let markLine = Manifest.markLine(config: "models.yaml") + "\n"

  private static let delivery = Delivery(stack: "lab", namespace: "ml", form: .file)

  private static func manifest(_ path: String, _ text: String = "a: 1\n", title: String = "manifest") -> Manifest {
    let bytes = Array((markLine + text).utf8)
    return Manifest(
      title: title, place: .inOutput(path), delivery: delivery, bytes: bytes, origins: [nil, nil])
  }

  private func plan(
    _ manifests: [Manifest], on disk: InMemoryFileSystem, in workspace: Workspace = .stack
  ) throws(PlanError) -> ManifestPlan {
    try ManifestPlan(manifests, in: workspace, on: disk)
  }

  /// Why a plan for one manifest is refused.
  private func refusal(
    _ disk: InMemoryFileSystem, _ path: String = "a/b.yaml", in workspace: Workspace = .stack
  ) -> PlanError? {
    do throws(PlanError) {
      _ = try plan([Self.manifest(path)], on: disk, in: workspace)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Changes

  @Test func whatIsAbsentIsCreated() throws {
    let disk = InMemoryFileSystem()
    let manifest = Self.manifest("a/b.yaml")
    let plan = try plan([manifest], on: disk)
    #expect(plan.items.map(\.change) == [.create])
    #expect(!plan.isUpToDate)
    #expect(plan.changes == [.write(path: "/repo/generated/a/b.yaml", bytes: manifest.bytes)])
    #expect(disk.changes.isEmpty, "a plan writes nothing")
  }

  @Test func whatIsEqualIsLeft() throws {
    let manifest = Self.manifest("b.yaml")
    let disk = InMemoryFileSystem(["/repo/generated/b.yaml": Self.markLine + "a: 1\n"])
    let plan = try plan([manifest], on: disk)
    #expect(plan.items.map(\.change) == [.none])
    #expect(plan.isUpToDate && plan.changes.isEmpty)
  }

  @Test(arguments: ["a: 2\n", "a: 1", "a: 1\n\n", "a: 1\r\n", ""]) func whatDiffersIsUpdated(text: String) throws {
    let disk = InMemoryFileSystem(["/repo/generated/b.yaml": Self.markLine + text])
    #expect(try plan([Self.manifest("b.yaml")], on: disk).items.map(\.change) == [.update])
  }

  @Test func applyingAPlanMakesTheNextOneEmpty() throws {
    let disk = InMemoryFileSystem([
      "/repo/generated/old.yaml": Self.markLine, "/repo/generated/.b.yaml.gen-tmp": "half",
    ])
    let manifests = [Self.manifest("b.yaml"), Self.manifest("c/d.yaml", "d: 1\n")]
    try disk.apply(try plan(manifests, on: disk).changes)
    #expect(disk.files(in: "/repo").keys.sorted() == ["generated/b.yaml", "generated/c/d.yaml"])
    #expect(try plan(manifests, on: disk).changes.isEmpty)
  }

  // MARK: What is left behind

  @Test func onlyFilesWithTheMarkOfThisStackAreStale() throws {
    let disk = InMemoryFileSystem([
      "/repo/generated/stale.yaml": Self.markLine + "x: 1\n",
      "/repo/generated/deep/er/stale.yaml": Self.markLine,
      "/repo/generated/others.yaml": Manifest.markLine(config: "others.yaml") + "\n",
      "/repo/generated/longer.yaml": Manifest.markLine(config: "models.yaml2") + "\n",
      "/repo/generated/cut.yaml": String(Self.markLine.dropLast()),
      "/repo/generated/hand.yaml": "# by hand\n",
      "/repo/generated/empty.yaml": "",
      "/repo/elsewhere/stale.yaml": Self.markLine,
      "/repo/models.yaml": "version: 1\n",
    ])
    disk.put(.link, at: "/repo/generated/link.yaml")
    disk.put(.other, at: "/repo/generated/pipe")
    let plan = try plan([], on: disk)
    #expect(plan.stale.map(\.path) == ["/repo/generated/deep/er/stale.yaml", "/repo/generated/stale.yaml"])
    #expect(plan.stale.last.map { String(decoding: $0.bytes, as: UTF8.self) } == Self.markLine + "x: 1\n")
    #expect(!plan.isUpToDate)
  }

  @Test func leftoversAreRemovedAndAreNoDrift() throws {
    let disk = InMemoryFileSystem([
      "/repo/generated/.gone.yaml.gen-tmp": "", "/repo/apps/.x.yaml.gen-tmp": "", "/repo/apps/.y.yaml.gen-tmp": "",
      "/repo/apps/x.yaml": Self.markLine,
    ])
    let manifest = Manifest(
      title: "x", place: .beside("apps/x.yaml", SourceRange(source: SourceID(index: 0), start: 0, end: 0)),
      delivery: Self.delivery, bytes: Array(Self.markLine.utf8), origins: [nil])
    let plan = try plan([manifest], on: disk)
    #expect(plan.leftovers == ["/repo/apps/.x.yaml.gen-tmp", "/repo/generated/.gone.yaml.gen-tmp"])
    #expect(plan.isUpToDate, "beside a target, and below the output folder; not elsewhere")
  }

  @Test func anOutputFolderBehindALinkIsNotSearched() throws {
    let disk = InMemoryFileSystem(["/repo/generated/stale.yaml": Self.markLine])
    disk.put(.link, at: "/repo/link")
    disk.put(.file(Array(Self.markLine.utf8)), at: "/repo/link/generated/stale.yaml")
    disk.put(.file(Array(Self.markLine.utf8)), at: "/outside/stale.yaml")
    for output in ["/repo/link/generated", "/outside", "/repo/absent"] {
      var workspace = Workspace.stack
      workspace.output = output
      #expect(try plan([], on: disk, in: workspace).stale.isEmpty, "\(output)")
    }
  }

  // MARK: Refusals

  @Test func aTargetWithoutTheMarkIsRefused() {
    let disk = InMemoryFileSystem(["/repo/generated/a/b.yaml": "kind: ConfigMap\n"])
    guard case .withoutMark("generated/a/b.yaml") = refusal(disk) else { Issue.record("not refused"); return }
  }

  @Test func aTargetBehindALinkIsRefused() {
    for link in ["/repo/generated/a/b.yaml", "/repo/generated/a", "/repo/generated"] {
      let disk = InMemoryFileSystem()
      disk.put(.link, at: link)
      let shown = String(link.dropFirst("/repo/".count))
      #expect(
        refusal(disk)?.message == "'generated/a/b.yaml' lies behind the symbolic link '\(shown)'")
    }
  }

  @Test func whatIsInTheWayIsNamed() {
    let places: [(InMemoryFileSystem.Node, String)] = [
      (.folder, "a/b.yaml"), (.other, "a/b.yaml"), (.file([]), "a"), (.other, "a"),
    ]
    for (node, place) in places {
      let disk = InMemoryFileSystem()
      disk.put(node, at: "/repo/generated/\(place)")
      #expect(refusal(disk)?.message == "'generated/\(place)' is in the way of 'generated/a/b.yaml'")
    }
  }

  @Test(arguments: ["../../x.yaml", "../../repository/x.yaml", "../..//x.yaml", "..", "../../repo"])
  func aTargetOutsideOfTheRepositoryIsRefused(path: String) {
    let message = refusal(InMemoryFileSystem(), path)?.message ?? ""
    let isRoot = Path.normalized("/repo/generated/" + path) == "/repo"
    #expect(message.hasSuffix("lies outside of the repository '/repo'") || isRoot && !message.isEmpty, "\(message)")
  }

  @Test func aManifestOfAnotherStackIsRefusedWhileThatStackIsThere() throws {
    let theirs = Manifest.markLine(config: "sub/other.yaml") + "\na: 1\n"
    let disk = InMemoryFileSystem(["/repo/generated/a/b.yaml": theirs])
    #expect(try plan([Self.manifest("a/b.yaml")], on: disk).items.map(\.change) == [.update])
    disk.put(.file([]), at: "/repo/sub/other.yaml")
    #expect(refusal(disk)?.message == "'generated/a/b.yaml' is made from 'sub/other.yaml'")
  }

  @Test func everyRefusalButTheSystemsHasAHint() {
    let errors: [PlanError] = [
      .outsideRepository(path: "p", repository: "r"), .behindLink(path: "p", link: "l"),
      .inTheWay(path: "p", obstacle: "o"), .notAPath(path: "p"), .withoutMark(path: "p"),
      .ofAnotherStack(path: "p", config: "c"), .sharedTarget(path: "p", titles: ["a", "b"]),
    ]
    #expect(errors.allSatisfy { $0.hint != nil && $0.message.contains("'p'") || $0.message.contains("'o'") })
    #expect(PlanError.system(FileSystemError(path: "p", action: "read", reason: "why")).hint == nil)
  }

  @Test func whatCannotBeReadIsTheSystemsError() {
    let disk = InMemoryFileSystem(["/repo/generated/a/b.yaml": Self.markLine])
    disk.unreadable = ["/repo/generated/a/b.yaml"]
    #expect(refusal(disk)?.message == "cannot read '/repo/generated/a/b.yaml': it is not readable")
  }

  // MARK: What a plan says

  @Test func driftAndDiffNameWhatDiffers() throws {
    var sources = SourceSet()
    let config = sources.add(name: "models.yaml", bytes: Array("version: 1\nport: 80\n".utf8))
    var changed = Self.manifest("b.yaml", "a: 1\n")
    changed.origins = [nil, SourceRange(source: config.id, start: 17, end: 19)]
    let disk = InMemoryFileSystem([
      "/repo/generated/b.yaml": Self.markLine + "a: 2\n", "/repo/generated/s.yaml": Self.markLine,
    ])
    let plan = try plan([changed, Self.manifest("n.yaml")], on: disk)
    let drift = plan.drift(from: config, in: .stack, &sources)
    #expect(drift.map(\.rule) == Array(repeating: "manifest-up-to-date", count: 3))
    #expect(
      drift.map(\.message) == [
        "the manifest differs from what models.yaml says", "'generated/n.yaml' does not exist yet",
        "models.yaml does not make this manifest any more",
      ])
    #expect(drift.map { sources[$0.range.source].name } == ["generated/b.yaml", "models.yaml", "generated/s.yaml"])
    #expect(drift[0].notes.map(\.range) == [changed.origins[1]])
    let labels = plan.diffs(in: .stack).map { [$0.whole.oldLabel, $0.whole.newLabel] }
    #expect(
      labels == [
        ["a/generated/b.yaml", "b/generated/b.yaml"], ["/dev/null", "b/generated/n.yaml"],
        ["a/generated/s.yaml", "/dev/null"],
      ])
  }
}
