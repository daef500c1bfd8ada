public import Foundation

/// What kubectl reads in a file with one Kubernetes object: Go's YAML. No cluster is asked.
public func kubectlReading(_ file: URL) throws -> JSONValue {
  try JSONValue(json: run("kubectl", ["label", "--local", "-f", file.path, "read=by-kubectl", "-o", "json"]))
}

extension JSONValue {
  public init(json: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
  }
}

/// A folder that is there while `body` runs.
public func withTemporaryFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "gen-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}
