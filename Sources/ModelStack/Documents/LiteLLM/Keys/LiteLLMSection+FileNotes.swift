extension LiteLLMSection {
  /// Of the file's top level.
  static let topNotes: [String: LiteLLMKeyNote] = [
    "model_list": .init(
      "The models that clients can ask for. Without it LiteLLM starts and has none.", .deployments,
      otherwise: .doesNotStart),
    "router_settings": .init(
      "How requests are spread, repeated and passed on to other models.", .section(.router),
      otherwise: .ignoresSection),
    "litellm_settings": .init(
      "Settings of LiteLLM itself: callbacks, cache, budgets.", .section(.proxy), otherwise: .doesNotStart),
    "general_settings": .init(
      "Settings of the proxy: the master key, the database, health checks.", .section(.general),
      otherwise: .doesNotStart),
    "environment_variables": .init(
      "Set after all 'os.environ/NAME' of this file were resolved, which therefore miss them.", .map,
      otherwise: .doesNotStart),
    "include": .init(
      "Other files whose models and settings are joined to this one's.", .texts, otherwise: .doesNotStart),
    "guardrails": .init("Checks that prompts and answers go through.", .list, otherwise: .doesNotStart),
    "credential_list": .init(nil, .list, otherwise: .doesNotStart),
    "prompts": .init(nil, .list),
    "search_tools": .init(nil, .list),
    "mcp_servers": .init(nil, .map),
  ]

  /// Of an item of `model_list`.
  static let modelListNotes: [String: LiteLLMKeyNote] = [
    "model_name": .init(
      "The alias that clients ask for. Items with one alias share its requests.", .name, otherwise: .doesNotStart),
    "litellm_params": .init(
      "How LiteLLM calls the model. Keys that it does not know go to the provider with each request.",
      .section(.params), otherwise: .doesNotStart),
    "model_info": .init(
      "What LiteLLM is told of the model, and tells its clients.", .section(.info), otherwise: .doesNotStart),
  ]
}
