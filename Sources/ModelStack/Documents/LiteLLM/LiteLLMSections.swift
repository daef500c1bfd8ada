/// Which section of LiteLLM's file a setting is read in, for those that are often written elsewhere.
enum LiteLLMSections {
  /// The section where LiteLLM reads a setting that it does not read in `section`; nothing where the setting is not
  /// known to be misplaced there.
  ///
  /// Source: the arguments of `Router.__init__` (router.py), the attributes of the package that something reads
  /// (\_\_init\_\_.py), and what `load_config` takes from `general_settings` (proxy_server.py); 1.81.9 and 1.106.2.
  static func home(of key: String, writtenIn section: PassThroughBlock.Section) -> PassThroughBlock.Section? {
    homes[key].flatMap { $0 == section || section == .params || section == .info ? nil : $0 }
  }

  private static let homes: [String: PassThroughBlock.Section] = [
    "retry_after": .router, "stream_timeout": .router, "model_group_alias": .router,
    "allowed_fails_policy": .router, "retry_policy": .router, "model_group_retry_policy": .router,
    "disable_cooldowns": .router, "routing_strategy_args": .router, "json_logs": .proxy, "max_budget": .proxy,
    "cache": .proxy, "cache_params": .proxy, "background_health_checks": .general,
    "health_check_interval": .general, "health_check_concurrency": .general, "health_check_details": .general,
    "use_shared_health_check": .general, "database_url": .general, "max_parallel_requests": .general,
    "global_max_parallel_requests": .general,
  ]

  /// Settings that nothing reads in any section, copied from one config to the next.
  static let readNowhere: Set = ["prometheus_adapter", "health_check_endpoint"]

  /// The names that `router_settings` takes: the arguments of `Router.__init__` (router.py) but for those that the
  /// proxy sets itself. In 1.81.9.
  static let routerUntil1_81_9: Set = [
    "alerting_config", "allowed_fails", "allowed_fails_policy", "cache_kwargs", "cache_responses", "caching_groups",
    "client_ttl", "content_policy_fallbacks", "context_window_fallbacks", "cooldown_time", "debug_level",
    "default_fallbacks", "default_litellm_params", "default_max_parallel_requests", "default_priority",
    "disable_cooldowns", "enable_pre_call_checks", "enable_tag_filtering", "fallbacks", "guardrail_list",
    "max_fallbacks", "model_group_alias", "model_group_retry_policy", "num_retries", "optional_pre_call_checks",
    "polling_interval", "provider_budget_config", "redis_db", "redis_host", "redis_password", "redis_port", "redis_url",
    "retry_after", "retry_policy", "routing_strategy", "routing_strategy_args", "set_verbose", "stream_timeout",
    "tag_filtering_match_any", "timeout",
  ]

  /// In 1.106.2, which has all of 1.81.9's.
  static let router = routerUntil1_81_9.union([
    "background_health_check_model_groups", "deployment_affinity_ttl_seconds", "enable_health_check_routing",
    "enable_weighted_failover", "health_check_ignore_transient_errors", "health_check_staleness_threshold",
    "model_group_affinity_config", "plugins", "routing_groups", "tag_routing_prefix",
  ])
}
