import ModelStack
import YAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Law {
  /// A text repeated costs as much more as it is longer: as a piece of one list of models, as a document of a stream, and
  /// as it stands.
  ///
  /// Four times as much of it may cost eight times as much, and would cost sixteen times what grows with the square. What
  /// is quick is not held against it, nor one slow run: another program may have had the caches.
  public static func growth(_ bytes: [UInt8]) throws(BrokenLaw) {
    for head in ["", "---\n", "model_list:\n"] {
      let piece = head == "---\n" ? Array(head.utf8) + bytes : bytes
      let start = head == "model_list:\n" ? Array(head.utf8) : []
      guard !piece.isEmpty, piece.count <= 4096 else { continue }
      let count = 16_384 / piece.count
      let isSteep = (1...3).allSatisfy { _ in
        let small = seconds(of: start, piece, count)
        let large = seconds(of: start, piece, 4 * count)
        return large > 0.5 && large > 8 * small
      }
      try require(!isSteep, "four times as much costs more than eight times as much, behind '\(head)'")
    }
  }

  /// The processor time that it takes to check a piece repeated so often.
  private static func seconds(of start: [UInt8], _ piece: [UInt8], _ count: Int) -> Double {
    var bytes = start
    for _ in 0..<count { bytes += piece }
    let source = file(bytes, named: "config.yaml")
    let before = processorSeconds
    _ = Pipeline().lint([DocumentFile(source)])
    return processorSeconds - before
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
