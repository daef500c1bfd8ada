/// A value of `OLLAMA_HOST`, as `Host` of envconfig/config.go at Ollama v0.13.3 reads it.
struct OllamaHost {
  /// The port; nil where it is not told.
  let port: Int?

  init(_ text: String) {
    var rest = text[...]
    var usual = OllamaServer.defaultPort
    for (scheme, port) in [("http://", 80), ("https://", 443)] where rest.hasPrefix(scheme) {
      rest.removeFirst(scheme.count)
      usual = port
    }
    let host = rest.prefix { $0 != "/" }
    // An address of IPv6 stands in brackets.
    let behind = host.lastIndex(of: "]").map { host[$0...] } ?? host
    guard let colon = behind.lastIndex(of: ":") else {
      port = text.contains("$") ? nil : usual
      return
    }
    port = Int(behind[behind.index(after: colon)...])
  }
}
