/// What the keys that people write most mean, in a sentence each, for editors. As seen on LiteLLM 1.81.9 and 1.106.2.
enum LiteLLMKeyMeanings {
  static func meaning(of key: String, in section: LiteLLMSection) -> String? { words[section]?[key] }

  private static let words: [LiteLLMSection: [String: String]] = [
    .top: top, .modelList: deployment, .params: params, .info: info, .router: router, .proxy: proxy, .general: general,
  ]

  private static let top = [
    "model_list": "The models that clients can ask for. Without it LiteLLM starts and has none.",
    "router_settings": "How requests are spread, repeated and passed on to other models.",
    "litellm_settings": "Settings of LiteLLM itself: callbacks, cache, budgets.",
    "general_settings": "Settings of the proxy: the master key, the database, health checks.",
    "environment_variables": "Set after all 'os.environ/NAME' of this file were resolved, which therefore miss them.",
    "include": "Other files whose models and settings are joined to this one's.",
    "guardrails": "Checks that prompts and answers go through.",
  ]

  private static let deployment = [
    "model_name": "The alias that clients ask for. Items with one alias share its requests.",
    "litellm_params": "How LiteLLM calls the model. Keys that it does not know go to the provider with each request.",
    "model_info": "What LiteLLM is told of the model, and tells its clients.",
  ]

  private static let params = [
    "model": "Provider and model, as in 'openai/gpt-4o-mini' or 'ollama_chat/phi4-mini'. Without a provider that "
      + "LiteLLM knows the alias is dead.",
    "api_base": "Where the paths begin that LiteLLM appends: with '/v1' for a server of OpenAI's protocol, without a "
      + "path for Ollama. Without it an 'openai/' model is called at api.openai.com.",
    "api_key": "The key, best as 'os.environ/NAME'. An 'openai/' model without one gets OPENAI_API_KEY; give a server "
      + "of your own a dummy.",
    "timeout": "Seconds for each attempt, without a unit.",
    "stream_timeout": "Seconds for each attempt of a streamed answer, without a unit.",
    "max_retries": "Does not stop the retries of the router: those are 'num_retries'.",
    "num_retries": "How often a failed request to this model is repeated.",
    "rpm": "Requests a minute that it takes.",
    "tpm": "Tokens a minute that it takes.",
    "weight": "The share of the alias's requests, among items with one alias.",
    "order": "The rank among items with one alias: those with the lowest are tried first.",
    "max_parallel_requests": "How many requests may be under way at a time.",
    "drop_params": "Leaves out parameters that the provider does not take, in place of an error.",
    "cooldown_time": "Seconds that this model is left alone when it failed.",
    "max_budget": "What may be spent on it, in US dollars.",
    "budget_duration": "The time after which the budget begins anew, such as '30d'.",
  ]

  private static let info = [
    "mode": "What the model is for, such as 'chat' or 'embedding'. It picks the probe of the health checks.",
    "max_input_tokens": "Tokens that a prompt may have; obeyed where 'enable_pre_call_checks' is on in "
      + "'router_settings'.",
    "base_model": "The model whose price and limits apply, where the name does not tell.",
    "disable_background_health_check": "Leaves this model out of the background health checks.",
    "input_cost_per_token": "US dollars.",
    "output_cost_per_token": "US dollars.",
  ]

  private static let router = [
    "routing_strategy": "How requests are spread over the items of one alias. Without it 'simple-shuffle'.",
    "num_retries": "How often a failed request is repeated, on every model in turn. Without it twice.",
    "timeout": "Seconds for each attempt of a model without a timeout of its own.",
    "stream_timeout": "The same for streamed answers.",
    "cooldown_time": "Seconds that a failing model is left alone. Without it 5.",
    "allowed_fails": "Failures in a minute after which a model is left alone. 3 counts as not set, until 1.106.2.",
    "fallbacks": "What is asked when an alias fails: a list of maps with one key each, such as '- chat: [spare]'. "
      + "Where it is here, that of 'litellm_settings' is ignored.",
    "context_window_fallbacks": "The same for prompts that are too long. Where there is any, 'fallbacks' no longer "
      + "serve such prompts.",
    "content_policy_fallbacks": "The same for prompts that a provider refuses.",
    "default_fallbacks": "Aliases for those that have no fallbacks of their own.",
    "max_fallbacks": "How many steps a chain of fallbacks may have. Without it 5.",
    "model_group_alias": "Other names for aliases. They do not take over the fallbacks.",
    "enable_pre_call_checks": "Skips a model whose 'max_input_tokens' the prompt exceeds.",
    "retry_policy": "Retries by the kind of the error, such as 'RateLimitErrorRetries: 3'.",
    "retry_after": "Seconds to wait at least before a request is repeated.",
    "redis_host": "The Redis that several proxies share their counts through.",
    "disable_cooldowns": "Asks a failing model again at once.",
  ]

  private static let proxy = [
    "callbacks": "What is called around each request: names of LiteLLM's, or 'MODULE.INSTANCE'. With another name "
      + "LiteLLM does not start.",
    "success_callback": "What is told of each answer.",
    "failure_callback": "What is told of each failure.",
    "drop_params": "Leaves out parameters that a provider does not take, in place of an error.",
    "request_timeout": "Seconds for each attempt of a model without a timeout of its own.",
    "num_retries": "As in 'router_settings', where it wins.",
    "fallbacks": "As in 'router_settings'; ignored where that has some.",
    "context_window_fallbacks": "As in 'router_settings'; ignored where that has some.",
    "allowed_fails": "Has no effect here: 'router_settings' is where it is read.",
    "cache": "Answers alike requests from a cache, as 'cache_params' say.",
    "cache_params":
      "Which cache: a 'type' and what belongs to it. Without it the Redis of REDIS_HOST; with other keys but no "
      + "'type' the memory of each process.",
    "max_budget": "What may be spent on all models, in US dollars.",
    "set_verbose": "Logs more, prompts included.",
    "json_logs": "Logs as JSON.",
  ]

  private static let general = [
    "master_key": "The key of the administrator, best as 'os.environ/NAME'. Without a value it hides "
      + "LITELLM_MASTER_KEY of the environment.",
    "database_url": "The PostgreSQL that keys, budgets and spending are kept in.",
    "store_model_in_db": "Takes models from the database too.",
    "background_health_checks": "Sends a paid request to every model again and again, from every replica.",
    "health_check_interval": "Seconds between two background health checks. Without it 300.",
    "alerting": "Whom to tell of trouble, such as '[slack]'.",
    "pass_through_endpoints": "Paths that are handed on to another server.",
    "max_parallel_requests": "How many requests a key may have under way at a time.",
    "global_max_parallel_requests": "How many requests the proxy may have under way at a time.",
  ]
}
