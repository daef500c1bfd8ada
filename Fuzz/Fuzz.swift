import TestSupport

/// The law to be broken is the one that the program is named after: `Scripts/fuzz.sh` links one program under the names
/// of all.
private let law: @Sendable ([UInt8]) throws(BrokenLaw) -> Void = {
  let name = CommandLine.arguments[0].split(separator: "/").last.map(String.init) ?? ""
  guard let law = Law.byName[name] else { fatalError("there is no law '\(name)', only \(Law.byName.keys.sorted())") }
  return law
}()

/// libFuzzer calls it for each input: https://llvm.org/docs/LibFuzzer.html.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do throws(BrokenLaw) {
    try law(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError(error.description)
  }
  return 0
}
