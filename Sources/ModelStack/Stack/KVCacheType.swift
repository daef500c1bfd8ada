/// The number format of the KV cache (`OLLAMA_KV_CACHE_TYPE`).
public enum KVCacheType: String, CaseIterable, Sendable {
  case f16
  case q8 = "q8_0"
  case q4 = "q4_0"
}
