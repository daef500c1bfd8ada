/// How Ollama runs a model on the CPU, which decides what it needs in memory beyond weights and cache.
///
/// The figures were fitted to measurements of the versions named; ``MemoryVerdict/accuracy`` says how well.
public enum MemoryFormula: CaseIterable, Sendable {
  /// Before 0.30: one runner process around embedded engines.
  case embeddedRunner
  /// 0.30 and 0.31: one `llama-server` a model, which still reserves room for the logits of a whole batch.
  case llamaServerReservingLogits
  /// From 0.32: one `llama-server` a model.
  case llamaServer

  public init(version: OllamaVersion) {
    if version.isAtLeast(0, 32) {
      self = .llamaServer
    } else {
      self = version.isAtLeast(0, 30) ? .llamaServerReservingLogits : .embeddedRunner
    }
  }

  /// What `ollama serve` and the container take beside the models. 256 MiB is fitted to one container of Ollama 0.13.3
  /// (`kubectl top`, story 25.2); 144 MiB is assumed, not measured.
  public var containerOverhead: ByteCount { .mebibytes(self == .embeddedRunner ? 256 : 144) }

  /// What a runner takes beside weights, cache and buffers: counted with the container before 0.30, 112 MiB a
  /// `llama-server` from then on (measured, builds b10488 and b11434).
  public var runnerOverhead: ByteCount { self == .embeddedRunner ? .zero : .mebibytes(112) }

  /// True where a runner keeps a cache of whole prompts in memory.
  public var hasPromptCache: Bool { self != .embeddedRunner }

  /// How many tokens the runner works on at a time: 512, from 0.30 up to 2048 with the context of all slots
  /// (server/sched.go at v0.33.0-rc2; Ollama takes less where memory is short).
  func batch(contextOfAllSlots: Int) -> Int {
    if self == .embeddedRunner || contextOfAllSlots <= 4096 { return 512 }
    return contextOfAllSlots <= 32768 ? 1024 : 2048
  }
}
