/// The names that `litellm_settings.callbacks` may have.
///
/// Source: `_custom_logger_compatible_callbacks_literal` (\_\_init\_\_.py), the names that
/// `initialize_callbacks_on_proxy` compares with (proxy/common_utils/callback_utils.py), and the keys of
/// integrations/generic_api/generic_api_compatible_callbacks.json.
enum LiteLLMCallbacks {
  /// In 1.81.9.
  static let until1_81_9: Set = [
    "agentops", "anthropic_cache_control_hook", "aporia_prompt_injection", "argilla", "arize", "arize_phoenix",
    "aws_sqs", "azure_content_safety", "azure_sentinel", "azure_storage", "banned_keywords",
    "batch_redis_requests", "bitbucket", "blocked_user_check", "braintrust", "cloudzero", "datadog",
    "datadog_cost_management", "datadog_llm_observability", "deepeval", "detect_prompt_injection", "dotprompt",
    "dynamic_rate_limiter", "dynamic_rate_limiter_v3", "focus", "galileo", "gcs_bucket", "gcs_pubsub",
    "generic_api", "gitlab", "google_text_moderation", "hide_secrets", "humanloop", "lago",
    "lakera_prompt_injection", "langfuse", "langfuse_otel", "langsmith", "langtrace", "levo", "literalai",
    "llamaguard_moderations", "llmguard_moderations", "logfire", "mlflow", "openai_moderations", "openmeter",
    "opik", "otel", "pagerduty", "posthog", "presidio", "prometheus", "qualifire_eval", "resend_email", "rubrik",
    "s3_v2", "sample_callback", "sendgrid_email", "smtp_email", "sumologic", "vector_store_pre_call_hook",
    "weave_otel", "websearch_interception",
  ]

  /// In 1.106.2, which has all of 1.81.9's.
  static let all = until1_81_9.union([
    "clickhouse", "code_interpreter_interception", "compression_interception", "datadog_metrics", "litellm_agent",
    "mavvrik", "newrelic", "pointfive", "ramp", "signoz", "vantage", "zerobus",
  ])
}
