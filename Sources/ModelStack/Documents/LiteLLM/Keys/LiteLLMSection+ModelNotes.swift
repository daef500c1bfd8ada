extension LiteLLMSection {
  /// Of `litellm_params`. The types of most of its keys are those that pydantic checks (`GenericLiteLLMParams`,
  /// types/router.py): they are annotated, and of another type the router leaves the model out.
  static let paramsNotes: [String: LiteLLMKeyNote] = [
    "model": .init(
      "Provider and model, as in 'openai/gpt-4o-mini' or 'ollama_chat/phi4-mini'. Without a provider that LiteLLM knows "
        + "the alias is dead.", .name, otherwise: .doesNotStart, word: .model("model")),
    "api_base": .init(
      "Where the paths begin that LiteLLM appends: with '/v1' for a server of OpenAI's protocol, without a path for "
        + "Ollama. Without it an 'openai/' model is called at api.openai.com.", word: .address),
    "base_url": .init(word: .address),
    "api_key": .init(
      "The key, best as 'os.environ/NAME'. An 'openai/' model without one gets OPENAI_API_KEY; give a server of your own "
        + "a dummy.", word: .backend("apiKey")),
    "timeout": .init(
      "Seconds for each attempt, without a unit.", .seconds, otherwise: .neverCalled, word: .model("timeout")),
    "request_timeout": .init(word: .model("timeout")),
    "stream_timeout": .init(
      "Seconds for each attempt of a streamed answer, without a unit.", .seconds, otherwise: .neverCalled,
      word: .model("streamTimeout")),
    "num_ctx": .init(word: .contextOfOllama),
    "max_retries": .init("Does not stop the retries of the router: those are 'num_retries'."),
    "num_retries": .init(
      "How often a failed request to this model is repeated.", .integer, otherwise: .failsOnFailure),
    "rpm": .init("Requests a minute that it takes."),
    "tpm": .init("Tokens a minute that it takes."),
    // random.choices divides by the greatest (router_strategy/simple_shuffle.py).
    "weight": .init(
      "The share of the alias's requests, among items with one alias.", .plainNumber, otherwise: .failsComparison),
    // Compared with `<` (_get_order_filtered_deployments, utils.py).
    "order": .init(
      "The rank among items with one alias: those with the lowest are tried first.", .plainNumber,
      otherwise: .failsComparison),
    "max_parallel_requests": .init(
      "How many requests may be under way at a time.", .integer, otherwise: .failsComparison),
    "cooldown_time": .init("Seconds that this model is left alone when it failed.", .seconds, otherwise: .noCooldown),
    // A list belongs below 'additional_drop_params' (utils.py).
    "drop_params": .init(
      "Leaves out parameters that the provider does not take, in place of an error.", .flag, otherwise: .isUnset),
    "additional_drop_params": .init(
      "The parameters that are left out of each request.", .list, otherwise: .dropsNothing),
    "max_budget": .init("What may be spent on it, in US dollars."),
    "budget_duration": .init("The time after which the budget begins anew, such as '30d'."),
    "organization": .init(nil, .textOrTexts, otherwise: .leavesModelOut),
    "max_tokens": .init(nil, .checkedInteger, otherwise: .refusedByProvider),
    "max_completion_tokens": .init(nil, .checkedInteger, otherwise: .refusedByProvider),
    "temperature": .init(nil, .checkedNumber, otherwise: .refusedByProvider),
    "top_p": .init(nil, .checkedNumber, otherwise: .refusedByProvider),
    "presence_penalty": .init(nil, .checkedNumber, otherwise: .refusedByProvider),
    "frequency_penalty": .init(nil, .checkedNumber, otherwise: .refusedByProvider),
    "n": .init(nil, .checkedInteger, otherwise: .refusedByProvider),
    "seed": .init(nil, .checkedInteger, otherwise: .refusedByProvider),
    "top_logprobs": .init(nil, .checkedInteger, otherwise: .refusedByProvider),
    "mode": .init(word: .model("mode"), reader: .another(.info)),
    // Nothing reads it, in 'model_info' neither.
    "context_window": .init(word: .model("context"), reader: .another(.info, as: "max_input_tokens")),
    "access_groups": .init(reader: .another(.info)),
    // Used as texts and never checked.
    "embedding_model": .init(nil, .scalar),
    "index_name": .init(nil, .scalar),
    "vector_bucket_name": .init(nil, .scalar),
  ]

  /// Of `model_info`.
  static let infoNotes: [String: LiteLLMKeyNote] = [
    "mode": .init(
      "What the model is for, such as 'chat' or 'embedding'. It picks the probe of the health checks.",
      word: .model("mode")),
    "max_input_tokens": .init(
      "Tokens that a prompt may have; obeyed where 'enable_pre_call_checks' is on in 'router_settings'.", .integer,
      otherwise: .answersError, word: .contextOfOwnServer),
    "base_model": .init(
      "The model whose price and limits apply, where the name does not tell.", .text, otherwise: .leavesModelOut),
    "disable_background_health_check": .init(
      "Leaves this model out of the background health checks.", .flag, textInFlag: .on),
    "input_cost_per_token": .init("US dollars."),
    "output_cost_per_token": .init("US dollars."),
    // Shown to clients, and not obeyed.
    "api_base": .init(reader: .another(.params)),
    "api_key": .init(reader: .another(.params)),
    "timeout": .init(reader: .another(.params)),
    "stream_timeout": .init(reader: .another(.params)),
    "tags": .init(reader: .another(.params)),
    "weight": .init(reader: .another(.params)),
  ]
}
