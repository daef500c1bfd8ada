import ModelStack
import Testing

@Suite struct ByteCountTests {
  @Test(arguments: [
    (0, "0.0 MiB"), (812_544, "0.8 MiB"), (1_572_864, "1.5 MiB"), (10_485_759, "10.0 MiB"), (10_485_760, "10 MiB"),
    (3_714_016_256, "3542 MiB"), (4_294_967_296, "4 GiB"), (4_296_015_872, "4097 MiB"),
    (Int.max, "8796093022208 MiB"),
  ])
  func speaksInMebibytes(bytes: Int, text: String) {
    #expect(ByteCount(bytes).description == text)
  }

  @Test(arguments: [
    (2_491_874_624, "2376.4"), (536_870_912, "512.0"), (1_048_575, "1.0"), (52_428, "0.0"), (52_429, "0.1"),
  ])
  func breaksDownWithOneDecimal(bytes: Int, text: String) {
    #expect(ByteCount(bytes).mebibytesText == text)
  }

  @Test func saturates() {
    #expect(ByteCount(.max) + ByteCount(.max) == ByteCount(.max))
    #expect(ByteCount.mebibytes(.max) == ByteCount(.max))
    #expect(ByteCount(1) - ByteCount(2) == .zero)
    #expect(ByteCount(-5) == .zero)
  }
}
