import Testing

@testable import ModelStack

@Suite struct CacheTests {
  @Test(arguments: [
    ("phi4-mini", CacheLayers(full: 32, sliding: 0)),
    ("gemma3:1b", CacheLayers(full: 4, sliding: 22)),  // 26 layers, every 6th global
    ("gemma2:2b", CacheLayers(full: 13, sliding: 13)),
    ("gpt-oss:20b", CacheLayers(full: 12, sliding: 12)),
    ("command-r7b", CacheLayers(full: 8, sliding: 24)),
    ("starcoder2:7b", CacheLayers(full: 32, sliding: 0)),  // a window, but no layers that slide
    ("gemma4:e2b", CacheLayers(full: 3, sliding: 12)),  // the last 20 of 35 share
    ("granite4:tiny-h", CacheLayers(full: 4, sliding: 0)),
    ("qwen3.5:27b", CacheLayers(full: 16, sliding: 0)),
    ("llama3.2-vision", CacheLayers(full: 32, sliding: 0)),
  ])
  func layersThatKeepACache(reference: String, layers: CacheLayers) throws {
    #expect(try libraryFigures(reference).shape.cacheLayers == layers)
  }

  private func cache(_ reference: String, _ context: Int, _ formula: MemoryFormula, parallel: Int = 1) throws -> Int {
    let estimate = MemoryEstimate(
      try libraryFigures(reference), context: context, settings: runnerSettings(nil, parallel: parallel),
      formula: formula)
    return estimate.kvCache.bytes
  }

  @Test func slidingLayersKeepTheWindow() throws {
    // gemma3:1b: one head of 256 and 256, window 512, 2 bytes an element.
    let token = 512 * 2
    #expect(try cache("gemma3:1b", 8192, .embeddedRunner) == (4 * 8192 + 22 * 1024) * token)
    #expect(try cache("gemma3:1b", 8192, .embeddedRunner, parallel: 2) == (4 * 16384 + 22 * 1536) * token)
    // From 0.30 the window of every slot is padded by its own batch, here 1024 and 1024.
    #expect(try cache("gemma3:1b", 8192, .llamaServer) == (4 * 8192 + 22 * 1536) * token)
    #expect(try cache("gemma3:1b", 8192, .llamaServer, parallel: 2) == (4 * 16384 + 22 * 2 * 1536) * token)
    // A window larger than the context keeps the context.
    #expect(try cache("gemma3:1b", 512, .embeddedRunner) == 26 * 512 * token)
    #expect(try cache("gemma3:1b", 512, .llamaServer) == 26 * 512 * token)
  }

  @Test func embeddedEngineKeepsAllOfGemma2() throws {
    let token = 4 * 512 * 2
    #expect(try cache("gemma2:2b", 8192, .embeddedRunner) == 26 * 8192 * token)
    #expect(try cache("gemma2:2b", 8192, .llamaServer) == (13 * 8192 + 13 * 5120) * token)
  }

  @Test func globalLayersHaveTheirOwnWidth() throws {
    #expect(try cache("gemma4:e2b", 4096, .llamaServer) == 2 * (3 * 4096 * 1024 + 12 * 1024 * 512))
  }

  @Test func slidingWindowsHaveCheckpoints() throws {
    func checkpoints(_ reference: String, _ formula: MemoryFormula) throws -> Int {
      MemoryEstimate(try libraryFigures(reference), context: 4096, settings: runnerSettings(nil), formula: formula)
        .checkpoints.bytes
    }
    #expect(try checkpoints("gemma3:1b", .llamaServer) == 2 * 512 * 22 * 512 * 2)
    #expect(try checkpoints("gemma3:1b", .embeddedRunner) == 0)
    #expect(try checkpoints("phi4-mini", .llamaServer) == 0)
  }

  @Test(arguments: [
    (KVCacheType.f16, FlashAttention?.some(.on), "0.13.3", 512.0), (.q8_0, .on, "0.13.3", 272.0),
    (.q4_0, .on, "0.13.3", 144.0),
    (.q8_0, .off, "0.13.3", 512.0), (.q8_0, nil, "0.13.3", 512.0), (.q8_0, nil, "0.13.4", 512.0),
    (.q8_0, nil, "0.30.0", 272.0), (.q8_0, .auto, "0.32.0", 272.0), (.q8_0, .off, "0.32.0", 512.0),
  ])
  func quantisedCachesNeedFlashAttention(
    type: KVCacheType, attention: FlashAttention?, version: String, total: Double
  ) throws {
    var settings = runnerSettings(version)
    settings.kvCacheType = type
    settings.flashAttention = attention
    let estimate = MemoryEstimate(
      try libraryFigures("phi4-mini"), context: 4096, settings: settings, formula: settings.formulas[0])
    #expect(Double(estimate.kvCache.bytes) == total * 1_048_576)
    #expect(estimate.caveats.contains(.cacheTypeIgnored) == (type != .f16 && total == 512))
  }
}
