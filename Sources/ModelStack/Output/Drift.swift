public import YAML

/// What differs between the disk and models.yaml, as diagnostics.
extension ManifestPlan {
  static let upToDate = RuleMetadata(
    id: "manifest-up-to-date", severity: .error,
    summary: "Every manifest on disk is what models.yaml says.",
    rationale: "A manifest that was edited by hand, or not made anew, deploys something else than what was reviewed.",
    limits: "Not known here: what the cluster runs.",
    bad: "# models.yaml was changed, and gen did not run",
    good: "# gen ran, and its manifests are committed with models.yaml",
    isAdjustable: false)

  /// One diagnostic for each manifest that is absent, different or stale.
  ///
  /// - Parameters:
  ///   - config: models.yaml, where a manifest that does not exist yet is reported.
  ///   - sources: takes in the manifests that are named, so that the messages can show their lines.
  public func drift(from config: SourceFile, in workspace: Workspace, _ sources: inout SourceSet) -> [Diagnostic] {
    items.compactMap { item in
      switch item.change {
      case .none: nil
      case .create:
        Self.upToDate.diagnostic(
          "'\(workspace.shown(item.path))' does not exist yet", at: config.startRange, hint: "run gen")
      case .update: difference(in: item, workspace, &sources)
      }
    }
      + stale.map { stale in
        let file = sources.add(name: workspace.shown(stale.path), bytes: stale.bytes)
        return Self.upToDate.diagnostic(
          "\(workspace.shown(config.name)) does not make this manifest any more", at: file.startRange,
          hint: "run gen, which removes it")
      }
  }

  /// One unified diff for each manifest that is absent, different or stale, from disk to what would be written. The
  /// paths are those from the root of the repository, so that `git apply` takes them.
  ///
  /// - Returns: each whole, and as it is shown, without secrets that stand on disk.
  public func diffs(in workspace: Workspace) -> [(whole: UnifiedDiff, shown: UnifiedDiff)] {
    func diff(_ path: String, from old: [UInt8]?, to new: [UInt8]?) -> (whole: UnifiedDiff, shown: UnifiedDiff) {
      let name = Path.relative(path, to: workspace.repository) ?? path
      let diff = UnifiedDiff(old: old, new: new, oldLabel: "a/" + name, newLabel: "b/" + name)
      return (diff, diff.masked(old: HiddenPlaces(in: old ?? []), new: HiddenPlaces(in: new ?? [])))
    }
    return items.filter { $0.change != .none }.map { diff($0.path, from: $0.current, to: $0.manifest.bytes) }
      + stale.map { diff($0.path, from: $0.bytes, to: nil) }
  }

  private func difference(in item: Item, _ workspace: Workspace, _ sources: inout SourceSet) -> Diagnostic? {
    guard let current = item.current, let line = UnifiedDiff.firstDifferingLine(current, item.manifest.bytes) else {
      return nil
    }
    let file = sources.add(name: workspace.shown(item.path), bytes: current)
    let lines = LineTable(file)
    let offsets = line <= lines.lineCount ? lines.offsets(ofLine: line) : current.count..<current.count
    let origin = line <= item.manifest.origins.count ? item.manifest.origins[line - 1] : nil
    return Self.upToDate.diagnostic(
      "the manifest differs from what models.yaml says",
      at: SourceRange(source: file.id, start: offsets.lowerBound, end: offsets.upperBound), hint: "run gen",
      notes: origin.map { [Diagnostic.Note("the line comes from here", at: $0)] } ?? [])
  }
}
