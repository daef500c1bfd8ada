internal import YAML

/// How near two documents stand: by how many names their paths begin alike, then by how few they have beside those.
struct Nearness: Comparable {
  var common: Int
  var apart: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.common, right.apart) < (right.common, left.apart)
  }
}

/// The paths of all files as one tree of names: each is taken apart once, however many documents are compared.
struct FilePaths: Sendable {
  private struct Step: Hashable {
    var folder: Int
    var name: String
  }

  private var steps: [Step: Int] = [:]
  private var nodesOfFile: [SourceID: [Int]] = [:]

  mutating func add(_ file: SourceFile) {
    var nodes = [0]
    for name in Path.names(in: file.name) where name != "." {
      let step = Step(folder: nodes[nodes.count - 1], name: name)
      let node = steps[step] ?? steps.count + 1
      steps[step] = node
      nodes.append(node)
    }
    nodesOfFile[file.id] = nodes
  }

  /// The numbers of the folders above a file, from the top, and its own.
  subscript(id: SourceID) -> [Int] { nodesOfFile[id] ?? [0] }
}

/// Servers of which the nearest to a file is found by going up its path.
struct ServersByPath {
  /// Of all servers below a folder those with the shortest paths: two are enough to know that none is the only one.
  private struct Nearest {
    var length: Int
    var servers: [Int]
  }

  private var nearest: [Int: Nearest] = [:]

  /// - Parameter paths: of the files that each of the servers stands in.
  init(_ servers: some Sequence<Int>, at path: (Int) -> [Int]) {
    for server in servers {
      let nodes = path(server)
      for node in nodes { add(server, length: nodes.count - 1, below: node) }
    }
  }

  private mutating func add(_ server: Int, length: Int, below node: Int) {
    guard let known = nearest[node], known.length <= length else {
      nearest[node] = Nearest(length: length, servers: [server])
      return
    }
    if known.length == length, known.servers.count < 2 { nearest[node]?.servers.append(server) }
  }

  /// The nearest servers, of several as near two; nil where there is no server.
  func nearest(to path: [Int]) -> (servers: [Int], nearness: Nearness)? {
    for (common, node) in path.enumerated().reversed() {
      guard let found = nearest[node] else { continue }
      let apart = path.count - 1 + found.length - 2 * common
      return (found.servers, Nearness(common: common, apart: apart))
    }
    return nil
  }
}
