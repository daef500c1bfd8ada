extension MemoryEstimate.Caveat {
  /// For a note: why the estimate may be further off.
  var sentence: String {
    switch self {
    case .latentAttention: "the cache of latent attention is counted with full heads, which is an upper bound"
    case .recurrentState: "the state of recurrent layers is not counted; it does not grow with the context"
    case .expertsNotMeasured: "the buffers of a mixture of experts were not measured with this version of Ollama"
    case .projectorNotMeasured: "the buffers of a projector are not counted; they were not measured with this version"
    case .contextNotMeasured: "contexts beyond 16384 tokens were not measured with this version of Ollama"
    case .cacheTypeIgnored: "the cache is counted as f16: a quantised one needs flash attention"
    }
  }
}

extension ContainerEstimate {
  /// What it takes at least: without the caches that are only known by an upper bound.
  var least: ByteCount {
    total.lower - residents.filter { $0.caveats.contains(.latentAttention) }.map(\.kvCache).sum()
  }

  /// Why it may be further off than ``MemoryVerdict/accuracy``.
  var caveats: [MemoryEstimate.Caveat] {
    MemoryEstimate.Caveat.allCases.filter { caveat in residents.contains { $0.caveats.contains(caveat) } }
  }
}
