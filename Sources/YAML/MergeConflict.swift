/// A conflict that a merge left in a file: a common reason why a file of a repository is not YAML.
enum MergeConflict {
  /// The line that opens the first one: `<<<<<<< ` and a name, as git writes it.
  static func opening(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let marker = Array("<<<<<<< ".utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].starts(with: marker) { return start..<start + marker.count - 1 }
      start = end + 1
    }
    return nil
  }
}
