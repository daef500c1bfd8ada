/// Why an address is taken to lead to a server; the greater, the surer.
enum JoinEvidence: Int, Comparable {
  /// The server serves a model that is asked for at the address.
  case model
  /// The server, its chart or a label of its pods is called like the address.
  case name
  /// The address is that of a service which leads to the server.
  case service

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
