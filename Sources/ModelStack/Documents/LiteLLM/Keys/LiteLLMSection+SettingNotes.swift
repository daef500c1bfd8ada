extension LiteLLMSection {
  /// Of `router_settings`: the arguments of `Router.__init__` (router.py).
  static let routerNotes: [String: LiteLLMKeyNote] = [
    "routing_strategy": .init(
      "How requests are spread over the items of one alias. Without it 'simple-shuffle'.", .routingStrategy,
      otherwise: .doesNotStart, word: .litellm("routing")),
    "routing_strategy_args": .init(nil, .map, otherwise: .doesNotStart),
    "num_retries": .init(
      "How often a failed request is repeated, on every model in turn. Without it twice.", .integer,
      otherwise: .failsOnFailure, word: .litellm("retries")),
    "timeout": .init(
      "Seconds for each attempt of a model without a timeout of its own.", .seconds, otherwise: .failsRequests,
      word: .litellm("timeout")),
    "stream_timeout": .init("The same for streamed answers.", .seconds, otherwise: .failsRequests),
    "cooldown_time": .init(
      "Seconds that a failing model is left alone. Without it 5.", .seconds, otherwise: .noCooldown,
      word: .litellm("cooldown")),
    "allowed_fails": .init(
      "Failures in a minute after which a model is left alone. 3 counts as not set, until 1.106.2.", .plainNumber,
      otherwise: .noCooldown, word: .litellm("allowedFails")),
    "fallbacks": .init(
      "What is asked when an alias fails: a list of maps with one key each, such as '- chat: [spare]'. Where it is here, "
        + "that of 'litellm_settings' is ignored.", .fallbacks, word: .section("fallbacks")),
    "context_window_fallbacks": .init(
      "The same for prompts that are too long. Where there is any, 'fallbacks' no longer serve such prompts.",
      .fallbacks, word: .section("contextFallbacks")),
    "content_policy_fallbacks": .init("The same for prompts that a provider refuses.", .fallbacks),
    "default_fallbacks": .init(
      "Aliases for those that have no fallbacks of their own.", .optionalTexts, otherwise: .readsLetters),
    "max_fallbacks": .init(
      "How many steps a chain of fallbacks may have. Without it 5.", .plainNumber, otherwise: .failsOnFailure,
      word: .litellm("maxFallbacks")),
    "model_group_alias": .init(
      "Other names for aliases. They do not take over the fallbacks.", .groupAliases, otherwise: .doesNotStart),
    "enable_pre_call_checks": .init(
      "Skips a model whose 'max_input_tokens' the prompt exceeds.", .flag, word: .litellm("preCallChecks"),
      textInFlag: .on),
    "retry_policy": .init(
      "Retries by the kind of the error, such as 'RateLimitErrorRetries: 3'.", .map, otherwise: .oldDoesNotStart),
    "allowed_fails_policy": .init(nil, .map),
    "retry_after": .init("Seconds to wait at least before a request is repeated.", .seconds),
    "redis_host": .init("The Redis that several proxies share their counts through."),
    "disable_cooldowns": .init("Asks a failing model again at once.", .flag, textInFlag: .on),
    "set_verbose": .init(nil, .flag, textInFlag: .on),
    "provider_budget_config": .init(nil, .map, otherwise: .doesNotStart),
  ]

  /// Of `litellm_settings`: what `load_config` asks for by name (proxy_server.py), and the variables of the package.
  static let proxyNotes: [String: LiteLLMKeyNote] = [
    "callbacks": .init(
      "What is called around each request: names of LiteLLM's, or 'MODULE.INSTANCE'. With another name LiteLLM does not "
        + "start.", .callbacks, otherwise: .doesNotStart, word: .litellm("callbacks")),
    "success_callback": .init("What is told of each answer.", .texts, otherwise: .readsLetters),
    "failure_callback": .init("What is told of each failure.", .texts, otherwise: .readsLetters),
    "drop_params": .init(
      "Leaves out parameters that a provider does not take, in place of an error.", .flag, word: .litellm("dropParams"),
      textInFlag: .unset),
    "request_timeout": .init(
      "Seconds for each attempt of a model without a timeout of its own.", .seconds, otherwise: .failsRequests,
      word: .litellm("requestTimeout")),
    "num_retries": .init(
      "As in 'router_settings', where it wins.", .integer, otherwise: .failsOnFailure, word: .litellm("retries")),
    "max_fallbacks": .init(nil, .plainNumber, otherwise: .failsOnFailure, word: .litellm("maxFallbacks")),
    "fallbacks": .init(
      "As in 'router_settings'; ignored where that has some.", .fallbacks, word: .section("fallbacks")),
    "context_window_fallbacks": .init(
      "As in 'router_settings'; ignored where that has some.", .fallbacks, word: .section("contextFallbacks")),
    "content_policy_fallbacks": .init(nil, .fallbacks),
    "default_fallbacks": .init(nil, .optionalTexts, otherwise: .readsLetters),
    // Whatever is not `true` itself is taken for the cache, of which each request then asks (proxy_server.py).
    "cache": .init(
      "Answers alike requests from a cache, as 'cache_params' say.", .strictFlag, otherwise: .failsRequests),
    "cache_params": .init(
      "Which cache: a 'type' and what belongs to it. Without it the Redis of REDIS_HOST; with other keys but no 'type' "
        + "the memory of each process.", .map),
    "max_budget": .init("What may be spent on all models, in US dollars.", .amount, otherwise: .newDoesNotStart),
    "set_verbose": .init("Logs more, prompts included.", .flag, word: .litellm("verbose"), textInFlag: .on),
    "modify_params": .init(nil, .flag, textInFlag: .on),
    "json_logs": .init("Logs as JSON.", .flag, textInFlag: .unset),
    "turn_off_message_logging": .init(nil, .flag, textInFlag: .unset),
    "default_team_settings": .init(nil, .list),
    // Variables of the package that only the router's own settings decide.
    "allowed_fails": .init(reader: .another(.router)),
    "cooldown_time": .init(reader: .another(.router)),
    "enable_pre_call_checks": .init(reader: .another(.router)),
    "model_group_alias": .init(reader: .another(.router)),
    "retry_after": .init(reader: .another(.router)),
    "stream_timeout": .init(reader: .another(.router)),
    "allowed_fails_policy": .init(reader: .another(.router)),
    "retry_policy": .init(reader: .another(.router)),
    "model_group_retry_policy": .init(reader: .another(.router)),
    "disable_cooldowns": .init(reader: .another(.router)),
    "routing_strategy_args": .init(reader: .another(.router)),
  ]

  /// Of `general_settings`: what the proxy asks for by name (proxy_server.py and around).
  static let generalNotes: [String: LiteLLMKeyNote] = [
    "master_key": .init(
      "The key of the administrator, best as 'os.environ/NAME'. Without a value it hides LITELLM_MASTER_KEY of the "
        + "environment.", .name, otherwise: .doesNotStart, word: .litellm("masterKey")),
    "database_url": .init("The PostgreSQL that keys, budgets and spending are kept in."),
    "store_model_in_db": .init("Takes models from the database too."),
    "background_health_checks": .init(
      "Sends a paid request to every model again and again, from every replica."),
    "health_check_interval": .init("Seconds between two background health checks. Without it 300."),
    "alerting": .init("Whom to tell of trouble, such as '[slack]'."),
    "pass_through_endpoints": .init("Paths that are handed on to another server."),
    "global_max_parallel_requests": .init("How many requests the proxy may have under way at a time."),
    // Fields of ConfigGeneralSettings (proxy/_types.py) that no code of 1.81.9 and 1.106.2 asks for.
    "max_parallel_requests": .init(reader: .nobody),
    "database_type": .init(reader: .nobody),
  ]
}
