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
  static let routerUntil1_81_9 = Set(LiteLLMKeys.router.described.filter { $0.since == nil }.map(\.name))

  /// In 1.106.2, which has all of 1.81.9's.
  static let router = Set(LiteLLMKeys.router.all)
}
