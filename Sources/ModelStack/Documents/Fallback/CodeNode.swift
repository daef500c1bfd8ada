/// What n8n's Code node does not have, though JavaScript has it elsewhere. Run on n8n 1.123.81 and 2.41.1, with task
/// runners and without.
enum CodeNode {
  /// How a text that lacks a name is put right.
  static func remedy(for name: String) -> String? { remedies[name] }

  static let missingNames = Set(remedies.keys)

  /// The one way to ask a server that it has.
  static let request = "write 'this.helpers.httpRequest({ url, timeout })', which rejects an error status"

  private static let remedies: [String: String] = [
    "$http": request, "$helpers": request, "fetch": request, "axios": request, "XMLHttpRequest": request,
    "http": request, "https": request, "import": request,
    "AbortController": "give 'this.helpers.httpRequest' a 'timeout' in milliseconds",
    "AbortSignal": "give 'this.helpers.httpRequest' a 'timeout' in milliseconds",
    "URL": "write the address as text", "URLSearchParams": "write the query as text",
    "process": "write the value itself, or '$env.NAME' with N8N_BLOCK_ENV_ACCESS_IN_NODE=false",
    "crypto": "use n8n's Crypto node", "performance": "write 'Date.now()'",
    "structuredClone": "write 'JSON.parse(JSON.stringify(value))'",
  ]

  /// Modules of Node that ask servers or read what the node has no other way to.
  private static let builtInModules: Set = [
    "assert", "buffer", "child_process", "crypto", "dns", "dgram", "events", "fs", "http", "http2", "https", "net",
    "os",
    "path", "perf_hooks", "process", "querystring", "stream", "timers", "tls", "url", "util", "vm", "worker_threads",
    "zlib",
  ]

  /// Modules that n8n Cloud and the image n8nio/runners allow as they come (its n8n-task-runners.json).
  private static let oftenAllowed: Set = ["crypto", "node:crypto", "moment"]

  /// The environment variable of n8n that allows a module; nil for one that is often allowed already.
  static func variable(allowing module: String) -> String? {
    if oftenAllowed.contains(module) { return nil }
    let name = module.split(separator: "/").first.map(String.init) ?? module
    let isBuiltIn = name.hasPrefix("node:") || builtInModules.contains(name)
    return isBuiltIn ? "NODE_FUNCTION_ALLOW_BUILTIN" : "NODE_FUNCTION_ALLOW_EXTERNAL"
  }
}
