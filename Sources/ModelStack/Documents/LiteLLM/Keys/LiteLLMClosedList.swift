/// Values of which LiteLLM has a closed list.
struct LiteLLMClosedList: Sendable {
  /// The names, in the order that a message tells them in.
  var names: [String]
  /// What people call some of them.
  var otherNames: [String: String] = [:]
  /// The advice where the names are too many to tell them all.
  var longListAdvice: String?

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// What to write in place of a name that is near none.
  var advice: String { longListAdvice ?? "use one of: \(names.joined(separator: ", "))" }

  /// `LiteLLMCacheType` (types/caching.py, 1.81.9 and 1.106.2); 1.81.9 has no `valkey-semantic`.
  static let cacheTypes = LiteLLMClosedList(
    names: [
      "local", "redis", "redis-semantic", "valkey-semantic", "s3", "disk", "qdrant-semantic", "azure-blob", "gcs",
    ], otherNames: ["memory": "local", "in-memory": "local", "qdrant": "qdrant-semantic", "azure": "azure-blob"])

  /// `CachingSupportedCallTypes` (types/caching.py, 1.81.9 and 1.106.2); 1.81.9 has none of the last two. What the proxy
  /// asks are those with an `a`.
  static let cachedCalls = LiteLLMClosedList(
    names: [
      "acompletion", "completion", "aembedding", "embedding", "atranscription", "transcription", "atext_completion",
      "text_completion", "arerank", "rerank", "aresponses", "responses", "aanthropic_messages", "anthropic_messages",
    ],
    otherNames: [
      "chat": "acompletion", "chat_completion": "acompletion", "chat_completions": "acompletion",
      "embeddings": "aembedding", "audio_transcription": "atranscription",
    ])

  /// What the health checks ask (`get_mode_handlers`, litellm_core_utils/health_check_helpers.py), and what LiteLLM's
  /// price list says of models beside it (model_prices_and_context_window_backup.json); 1.81.9 and 1.106.2.
  static let modes = LiteLLMClosedList(
    names: [
      "chat", "completion", "embedding", "rerank", "responses", "audio_transcription", "audio_speech",
      "image_generation", "image_edit", "video_generation", "realtime", "batch", "ocr", "moderation", "search",
      "vector_store", "anthropic_messages", "decisions", "evaluation", "guardrail",
    ],
    otherNames: [
      "embeddings": "embedding", "transcription": "audio_transcription", "speech": "audio_speech",
      "tts": "audio_speech", "stt": "audio_transcription", "image": "image_generation", "reranker": "rerank",
    ])

  /// The callbacks that are told of answers and failures: those of ``LiteLLMCallbacks``, and the names that
  /// `set_callbacks` and the logging itself compare with (litellm_core_utils/litellm_logging.py).
  static let toldCallbacks = LiteLLMClosedList(
    names: LiteLLMCallbacks.all.union([
      "athina", "cache", "dynamodb", "greenscale", "helicone", "langfuse", "lunary", "promptlayer", "s3", "sentry",
      "slack", "supabase", "traceloop", "wandb", "email",
    ]).sorted(), longListAdvice: "name one of LiteLLM's, or 'MODULE.INSTANCE' of your own")
}
