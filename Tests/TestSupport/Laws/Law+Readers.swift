import ModelStack
import YAML

extension Law {
  /// A hand-written file is of a known kind or not; whatever is said of it lies in it.
  public static func readers(_ bytes: [UInt8]) throws(BrokenLaw) {
    let source = file(bytes, named: "config.yaml")
    for isNamed in [true, false] {
      try reports(of: Pipeline().lint([DocumentFile(source, isNamed: isNamed)]), on: source)
    }
  }
}
