extension Stack {
  /// The Ollama servers, wherever they run.
  private var ollamaServers: [Backend] { backends.filter { $0.engine.value == .ollama } }

  /// What an Ollama server of this stack was in an older one. Its address tells, since by that its clients know it;
  /// else its name; where there was and is one server alone, it is that one.
  ///
  /// - Returns: nothing where it is new.
  func predecessor(of server: Backend, in older: Stack) -> Backend? {
    let candidates = older.ollamaServers
    let namesakes = candidates.filter { $0.name.value == server.name.value }
    if let same = (namesakes + candidates).first(where: { $0.server == server.server }) { return same }
    let addresses = Set(ollamaServers.map(\.server))
    if let namesake = namesakes.first, !addresses.contains(namesake.server) { return namesake }
    return candidates.count == 1 && ollamaServers.count == 1 ? candidates.first : nil
  }
}
