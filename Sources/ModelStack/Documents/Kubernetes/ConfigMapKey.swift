internal import YAML

/// One text of a ConfigMap.
struct ConfigMapKey: Hashable, Sendable {
  /// The ConfigMap's name.
  var name: String
  var key: String
}

extension ConfigMapKey {
  /// The text that a container of a workload is started with by `--config`; nothing where that file comes from elsewhere.
  init?(startedBy container: YAMLValue, in workload: YAMLValue) {
    guard let path = Self.configPath(in: container) else { return nil }
    let volumes = workload.value(at: ["spec", "template", "spec", "volumes"])?.items ?? []
    // Of mounts one within the other the inner is seen.
    let mounts = (container["volumeMounts"]?.items ?? []).compactMap { mount in
      Self.file(path, in: mount).map { (mount, $0) }
    }
    let depth = { (mount: YAMLValue) in mount["mountPath"]?.string?.utf8.count ?? 0 }
    guard let (mount, file) = mounts.max(by: { depth($0.0) < depth($1.0) }),
      let volume = volumes.first(where: { $0["name"]?.string == mount["name"]?.string }),
      let name = volume.value(at: ["configMap", "name"])?.string
    else { return nil }
    self.name = name
    let items = volume.value(at: ["configMap", "items"])?.items
    guard let key = items.map({ items in items.first { $0["path"]?.string == file }?["key"]?.string }) ?? file else {
      return nil
    }
    self.key = key
  }

  /// The value of `--config` or `-c`, an absolute path.
  private static func configPath(in container: YAMLValue) -> String? {
    let words = ["command", "args"].flatMap { container[$0]?.items ?? [] }.map { $0.string ?? "" }
    let joined = words.first { $0.hasPrefix("--config=") }.map { String($0.dropFirst("--config=".count)) }
    let flag = words.firstIndex { $0 == "--config" || $0 == "-c" }
    let next = flag.flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    return (joined ?? next).flatMap { $0.hasPrefix("/") ? Path.normalized($0) : nil }
  }

  /// The file of a volume that is seen at a path through a mount; nothing where the path is not below it.
  private static func file(_ path: String, in mount: YAMLValue) -> String? {
    guard let place = mount["mountPath"]?.string.map(Path.normalized) else { return nil }
    guard let part = mount["subPath"]?.string, !part.isEmpty else { return Path.relative(path, to: place) }
    if path == place { return part }
    return Path.relative(path, to: place).map { Path.join(part, $0) }
  }
}
