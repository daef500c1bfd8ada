import Testing

@testable import ModelStack

@Suite struct OllamaLibraryTests {
  let library = OllamaLibrary.embedded

  @Test func holdsTheWholeListing() throws {
    let tags = library.models.flatMap { model in library.tags(ofModel: model.name).map { (model.name, $0) } }
    #expect(library.listedOn == "2026-08-21")
    #expect(library.models.count == 235)
    #expect(tags.count == 7312)
    #expect(tags.count { $0.1.shape != nil } == 7132)
    #expect(tags.count { $0.1.listedSize == nil } == 24)
    #expect(tags.count { $0.1.exactSize != nil } == 413)
  }

  @Test func findsEveryTagItLists() throws {
    for model in library.models {
      #expect(library.model(named: model.name.uppercased())?.capabilities == model.capabilities)
      for tag in library.tags(ofModel: model.name) {
        let reference = try ModelReference("\(model.name):\(tag.name)")
        #expect(library.tag(of: reference) == tag)
        #expect(reference.isCloud == (tag.listedSize == nil))
        #expect((library.shape(of: reference) != nil) == (tag.shape != nil), "\(reference.text)")
        #expect(library.origin(of: reference)?.source.isEmpty != true, "\(reference.text)")
      }
    }
  }

  /// Of the 425 shapes three are those of no tag.
  @Test func understandsEveryShape() {
    let text = LibraryText(embedded: OllamaLibrary.embeddedText)
    var shapes: [String] = []
    text.forEachLine(withPrefix: Array("shape ".utf8)) { name, columns in
      #expect(ModelShape(columns: &columns) != nil, "\(name)")
      shapes.append(name)
    }
    var origins: [String] = []
    text.forEachLine(withPrefix: Array("origin ".utf8)) { name, columns in
      #expect(columns.text() != nil, "\(name)")
      origins.append(name)
    }
    #expect(shapes.count == 425)
    #expect(origins == shapes)
  }

  @Test func linesAreSorted() {
    let lines = "\(OllamaLibrary.embeddedText)".split(separator: "\n").filter { !$0.hasPrefix("#") }
    let keys = lines.map { Array($0.utf8.prefix { $0 != UInt8(ascii: "\t") }.map(asciiLowercased)) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func findsNoTagItDoesNotList() throws {
    for text in [
      "phi4-mini:3.8", "phi4-mini:3.8b-", "phi4:mini", "aaaa", "zzzz", "someone/phi4-mini", "hf.co/library/phi4-mini",
    ] {
      #expect(library.tag(of: try ModelReference(text)) == nil, "\(text)")
    }
    #expect(library.model(named: "phi4-min") == nil)
    #expect(library.model(named: "") == nil)
    #expect(library.tags(ofModel: "phi4-min").isEmpty)
  }

  @Test func readsEveryColumnOfATag() throws {
    let tag = try #require(library.tag(of: try ModelReference("Phi4-Mini")))
    #expect(tag.digest == "78fad5d182a7")
    #expect(tag.listedSize?.text == "2.5GB")
    #expect(tag.context == 131_072)
    #expect(tag.exactSize == ExactSize(weights: ByteCount(2_491_874_624), total: ByteCount(2_491_876_774)))
    #expect(tag.exactSize?.projector == .zero)
    #expect(library.model(named: "phi4-mini")?.capabilities == [.tools])
    // Two names, one digest: the library does list the tag that policy refuses.
    #expect(library.tag(of: try ModelReference("phi4-mini:3.8b"))?.digest == tag.digest)
  }

  @Test(arguments: [
    ("all-minilm", 512), ("cogito-2.1", 163_840), ("llama4:16x17b", 10_485_760), ("qwen3:30b", 262_144),
    ("qwen3:30b-a3b-q4_K_M", 40_960),
  ])
  func readsContexts(text: String, tokens: Int) throws {
    #expect(library.tag(of: try ModelReference(text))?.context == tokens)
  }

  @Test func knowsTheShapeOfATag() throws {
    let shape = try #require(library.shape(of: try ModelReference("phi4-mini")))
    #expect(shape.architecture == "phi3")
    #expect(shape.blockCount == 32 && shape.embeddingLength == 3072 && shape.feedForwardLength == 8192)
    #expect(shape.headCount == 24)
    #expect(shape.cache == ModelShape.CacheWidth(headCountKV: 8, keyLength: 128, valueLength: 128))
    #expect(shape.vocabSize == 200_064 && shape.contextLength == 131_072)
  }

  @Test func knowsUncommonFigures() throws {
    let gemma = try #require(library.shape(of: try ModelReference("gemma4:e2b")))
    #expect(gemma.slidingWindow == 512 && gemma.slidingWindowPeriod == 5 && gemma.sharedKVLayers == 20)
    #expect(gemma.globalCache == ModelShape.CacheWidth(headCountKV: 1, keyLength: 512, valueLength: 512))
    #expect(try library.shape(of: ModelReference("gpt-oss:20b"))?.slidingWindowPeriod == 2)
    #expect(try library.shape(of: ModelReference("granite4:tiny-h"))?.attentionLayers == [5, 15, 25, 35])
    #expect(try library.shape(of: ModelReference("llama3.2-vision"))?.crossAttentionLayers?.count == 8)
    #expect(try library.shape(of: ModelReference("qwen3-next"))?.fullAttentionInterval == 4)
    #expect(try library.shape(of: ModelReference("deepseek-r1:671b"))?.kvLoraRank == 512)
  }

  @Test(arguments: [
    ("qwen:72b-text", "qwen2", 80),  // says so itself, against the prefix '72b'
    ("llama3.2:3b-instruct-q2_K", "llama", 28),  // prefix '3b'
  ])
  func resolvesShapes(text: String, architecture: String, blocks: Int) throws {
    let shape = try library.shape(of: ModelReference(text))
    #expect(shape?.architecture == architecture)
    #expect(shape?.blockCount == blocks)
  }

  @Test func knowsNoShapeOfSomeTags() throws {
    #expect(try library.shape(of: ModelReference("lfm2:24b")) == nil)
    #expect(try library.figures(of: ModelReference("lfm2:24b")) == nil)
    #expect(try library.figures(of: ModelReference("gpt-oss:20b-cloud")) == nil)
  }

  @Test func suggests() {
    #expect(library.nearestModel(to: "phi4mini") == "phi4-mini")
    #expect(library.nearestModel(to: "lama3.2") == "llama3.2")
    #expect(library.nearestModel(to: "a-name-far-from-all") == nil)
    #expect(library.nearestTags(to: "3.8b-q4_k_s", ofModel: "phi4-mini").first == "3.8b-q4_K_M")
    #expect(library.nearestTags(to: "3.8b", ofModel: "no-such-model") == [])
  }

  @Test func everyExactSizeLiesWithinTheListedOne() {
    for model in library.models {
      for tag in library.tags(ofModel: model.name) {
        guard let exact = tag.exactSize, let listed = tag.listedSize else { continue }
        #expect(listed.lower <= exact.total && exact.total <= listed.upper, "\(model.name):\(tag.name)")
      }
    }
  }

  @Test(arguments: [
    "", "listed", "tag ", "tag phi4-mini:latest", "tag phi4-mini:latest\t\n", "\n\n\n",
    "tag phi4-mini:latest\tabc\tx\ty",
    "tag phi4-mini:latest\tabc\t2GB\t4096\tall\nshape phi4-mini/all\tphi3\t32\tmany",
  ])
  func survivesBrokenTexts(text: String) throws {
    let library = OllamaLibrary(text)
    #expect(library.listedOn == "")
    #expect(library.models.isEmpty)
    #expect(try library.shape(of: ModelReference("phi4-mini")) == nil)
    #expect(try library.figures(of: ModelReference("phi4-mini")) == nil)
  }
}
