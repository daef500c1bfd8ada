// Made by Scripts/refresh-litellm-keys.py from LiteLLM 1.81.9, 1.106.2.

extension LiteLLMKeys {
  /// The versions the keys were taken from.
  static let versions = "1.81.9, 1.106.2"

  static let topText: StaticString = """
    agent_list
    agents
    assistant_settings
    callback_settings
    credential_list
    default_vertex_config
    environment_variables
    files_settings
    finetune_settings
    general_settings
    guardrails
    include
    litellm_settings
    mcp_servers
    mcp_tools
    model_list
    policies
    policy_attachments
    prompts
    router_settings
    sandbox_tools
    search_tools
    vector_store_registry
    worker_registry
    """

  static let modelListText: StaticString = """
    blocked
    litellm_params
    model_info
    model_name
    num_retries
    rpm
    tpm
    """

  static let paramsText: StaticString = """
    acompletion
    adaptive_router_config	map	1.106.2
    adaptive_router_default_model	text	1.106.2
    additional_drop_params
    aimg_generation
    allow_client_keepalive_override	bool	1.106.2
    allowed_model_region
    allowed_openai_params
    annotation_cost_per_page	number	1.106.2
    annotation_cost_per_page_batches	number	1.106.2
    anthropic_disable_workload_identity_federation	bool	1.106.2
    anthropic_federation_rule_id	text	1.106.2
    anthropic_federation_workspace_id	text	1.106.2
    anthropic_identity_source	text	1.106.2
    anthropic_identity_token	text	1.106.2
    anthropic_identity_token_file	text	1.106.2
    anthropic_issuer_audience	text	1.106.2
    anthropic_issuer_signing_key_ref	text	1.106.2
    anthropic_issuer_subject	text	1.106.2
    anthropic_issuer_ttl_seconds	int	1.106.2
    anthropic_issuer_url	text	1.106.2
    anthropic_keycloak_auth_method	text	1.106.2
    anthropic_keycloak_client_id	text	1.106.2
    anthropic_keycloak_client_secret_ref	text	1.106.2
    anthropic_keycloak_scope	text	1.106.2
    anthropic_keycloak_token_url	text	1.106.2
    anthropic_organization_id	text	1.106.2
    anthropic_service_account_id	text	1.106.2
    anthropic_workspace_id		1.106.2
    api_base	text
    api_key	text
    api_version	text
    assistant_continue_message
    async_call
    atext_completion
    audio
    auth_mode		1.106.2
    auto_router_config	text
    auto_router_config_path	text
    auto_router_default_model	text
    auto_router_embedding_model	text
    auto_router_max_input_chars	int	1.106.2
    auto_router_model_compression	text	1.106.2
    auto_router_routing_compression	text	1.106.2
    aws_access_key_id	text
    aws_batch_role_arn	text
    aws_bedrock_project_id	text	1.106.2
    aws_bedrock_runtime_endpoint	text
    aws_external_id	text
    aws_profile_name	text
    aws_region_name	text
    aws_role_name	text
    aws_secret_access_key	text
    aws_session_name	text
    aws_session_tags	list	1.106.2
    aws_session_token	text
    aws_sts_endpoint	text
    aws_web_identity_token	text
    aws_workspace_id		1.106.2
    azure
    azure_ad_token	text
    azure_ad_token_provider
    azure_password	text
    azure_scope	text
    azure_search_service_name
    azure_search_vector_field
    azure_username	text
    base_model
    base_url
    bedrock_tags	list	1.106.2
    blocked_words		1.106.2
    bos_token
    bucket_name	text
    budget_duration	text
    cache
    cache_creation_input_audio_token_cost	number
    cache_creation_input_token_cost	number
    cache_creation_input_token_cost_above_100k_tokens	number	1.106.2
    cache_creation_input_token_cost_above_100k_tokens_batches	number	1.106.2
    cache_creation_input_token_cost_above_1hr	number
    cache_creation_input_token_cost_above_1hr_above_100k_tokens	number	1.106.2
    cache_creation_input_token_cost_above_200k_tokens	number
    cache_creation_input_token_cost_above_200k_tokens_batches	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_batches	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_flex	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_priority	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_ultrafast	number	1.106.2
    cache_creation_input_token_cost_batches	number	1.106.2
    cache_creation_input_token_cost_flex	number	1.106.2
    cache_creation_input_token_cost_priority	number	1.106.2
    cache_creation_input_token_cost_ultrafast	number	1.106.2
    cache_key
    cache_read_input_audio_token_cost	number
    cache_read_input_image_token_cost	number	1.106.2
    cache_read_input_token_cost	number
    cache_read_input_token_cost_above_100k_tokens	number	1.106.2
    cache_read_input_token_cost_above_100k_tokens_batches	number	1.106.2
    cache_read_input_token_cost_above_200k_tokens	number
    cache_read_input_token_cost_above_200k_tokens_batches	number	1.106.2
    cache_read_input_token_cost_above_200k_tokens_priority	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_batches	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_flex	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_priority	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_ultrafast	number	1.106.2
    cache_read_input_token_cost_above_512k_tokens	number	1.106.2
    cache_read_input_token_cost_balanced	number	1.106.2
    cache_read_input_token_cost_batches	number	1.106.2
    cache_read_input_token_cost_flex	number
    cache_read_input_token_cost_priority	number
    cache_read_input_token_cost_ultrafast	number	1.106.2
    caching
    caching_groups
    categories		1.106.2
    citation_cost_per_token	number
    client
    client_id	text
    client_secret	text
    client_side_timeout		1.106.2
    complete_response
    complexity_router_config	map	1.106.2
    complexity_router_default_model	text	1.106.2
    configurable_clientside_auth_params
    context_management		1.106.2
    context_window_fallback_dict
    cooldown_time	number
    cost_per_query
    cost_per_second		1.106.2
    cp4d_host		1.106.2
    custom_code
    custom_endpoint		1.106.2
    custom_llm_provider	text
    custom_prompt_dict
    data_residency		1.106.2
    default_api_key_rpm_limit	int	1.106.2
    default_api_key_tpm_limit	int	1.106.2
    default_headers
    default_on		1.106.2
    deployment_id
    disable_add_transform_inline_image_block
    drop_params	bool text
    embedding_config
    embedding_model	text
    ensure_alternating_roles
    eos_token
    extra_headers
    fallback_depth
    fallbacks
    fastest_response
    file_name
    final_prompt_value
    fireworks_forward_user_id	bool	1.106.2
    force_timeout
    frequency_penalty
    function_call
    function_name
    functions
    gcs_bucket_name	text
    gdc_token_caching		1.106.2
    gemini_api_key
    google_maps_grounding_cost_per_query	number	1.106.2
    guardrail		1.106.2
    guardrails
    headers
    hf_model_name
    id
    include_server_side_tool_invocations		1.106.2
    index_name	text
    initial_file_response
    input_cost_per_audio_per_second	number
    input_cost_per_audio_per_second_above_128k_tokens	number
    input_cost_per_audio_token	number
    input_cost_per_audio_token_batches	number	1.106.2
    input_cost_per_character	number
    input_cost_per_character_above_128k_tokens	number
    input_cost_per_image	number
    input_cost_per_image_above_128k_tokens	number
    input_cost_per_image_token	number	1.106.2
    input_cost_per_image_token_batches	number	1.106.2
    input_cost_per_pixel	number
    input_cost_per_query	number
    input_cost_per_second	number
    input_cost_per_token	number
    input_cost_per_token_above_100k_tokens	number	1.106.2
    input_cost_per_token_above_100k_tokens_batches	number	1.106.2
    input_cost_per_token_above_128k_tokens	number
    input_cost_per_token_above_200k_tokens	number
    input_cost_per_token_above_200k_tokens_batches	number	1.106.2
    input_cost_per_token_above_200k_tokens_priority	number	1.106.2
    input_cost_per_token_above_272k_tokens	number	1.106.2
    input_cost_per_token_above_272k_tokens_batches	number	1.106.2
    input_cost_per_token_above_272k_tokens_flex	number	1.106.2
    input_cost_per_token_above_272k_tokens_priority	number	1.106.2
    input_cost_per_token_above_272k_tokens_ultrafast	number	1.106.2
    input_cost_per_token_above_512k_tokens	number	1.106.2
    input_cost_per_token_balanced	number	1.106.2
    input_cost_per_token_batches	number
    input_cost_per_token_cache_hit	number
    input_cost_per_token_flex	number
    input_cost_per_token_priority	number
    input_cost_per_token_ultrafast	number	1.106.2
    input_cost_per_video_per_second	number
    input_cost_per_video_per_second_above_128k_tokens	number
    input_cost_per_video_per_second_above_15s_interval	number
    input_cost_per_video_per_second_above_8s_interval	number
    input_cost_per_video_token	number	1.106.2
    input_cost_per_video_token_batches	number	1.106.2
    instance_id		1.106.2
    is_public
    itpm	int	1.106.2
    keepalive_seconds	number	1.106.2
    litellm_call_id
    litellm_credential_name	text
    litellm_embedding_config
    litellm_embedding_model
    litellm_logging_obj
    litellm_metadata
    litellm_proxy_rate_limit_response
    litellm_request_debug
    litellm_session_id
    litellm_trace_id	text
    logger_fn
    logit_bias
    logprobs
    max_agentic_loops		1.106.2
    max_budget	number
    max_budget_per_session		1.106.2
    max_completion_tokens
    max_fallbacks
    max_file_size_mb	number
    max_iterations		1.106.2
    max_parallel_requests	int
    max_retries	int
    max_tokens
    merge_reasoning_content_in_choices	bool
    messages
    metadata
    milvus_db_name	text	1.106.2
    milvus_partition_names	list	1.106.2
    milvus_text_field	text
    mock_response
    mock_timeout
    modalities
    mode
    model	text
    model_config
    model_file_id_mapping
    model_group
    model_id		1.106.2
    model_info	map
    model_list
    mongodb_connection_string		1.106.2
    n
    no-log
    num_retries	int
    ocr_cost_per_credit	number	1.106.2
    ocr_cost_per_page	number	1.106.2
    ocr_cost_per_page_batches	number	1.106.2
    openai_identity_provider_id	text	1.106.2
    openai_identity_token_file	text	1.106.2
    openai_service_account_id	text	1.106.2
    order	int
    organization	list text
    original_batch_request
    otpm	int	1.106.2
    output_cost_per_audio_per_second	number
    output_cost_per_audio_token	number
    output_cost_per_character	number
    output_cost_per_character_above_128k_tokens	number
    output_cost_per_image	number
    output_cost_per_image_1024	number	1.106.2
    output_cost_per_image_1536	number	1.106.2
    output_cost_per_image_512	number	1.106.2
    output_cost_per_image_token	number
    output_cost_per_image_token_batches	number	1.106.2
    output_cost_per_pixel	number
    output_cost_per_reasoning_token	number
    output_cost_per_reasoning_token_flex	number	1.106.2
    output_cost_per_reasoning_token_priority	number	1.106.2
    output_cost_per_second	number
    output_cost_per_second_1080p	number	1.106.2
    output_cost_per_second_2k		1.106.2
    output_cost_per_second_480p		1.106.2
    output_cost_per_second_4k		1.106.2
    output_cost_per_second_720p		1.106.2
    output_cost_per_second_768p		1.106.2
    output_cost_per_token	number
    output_cost_per_token_above_100k_tokens	number	1.106.2
    output_cost_per_token_above_100k_tokens_batches	number	1.106.2
    output_cost_per_token_above_128k_tokens	number
    output_cost_per_token_above_200k_tokens	number
    output_cost_per_token_above_200k_tokens_batches	number	1.106.2
    output_cost_per_token_above_200k_tokens_priority	number	1.106.2
    output_cost_per_token_above_272k_tokens	number	1.106.2
    output_cost_per_token_above_272k_tokens_batches	number	1.106.2
    output_cost_per_token_above_272k_tokens_flex	number	1.106.2
    output_cost_per_token_above_272k_tokens_priority	number	1.106.2
    output_cost_per_token_above_272k_tokens_ultrafast	number	1.106.2
    output_cost_per_token_above_512k_tokens	number	1.106.2
    output_cost_per_token_balanced	number	1.106.2
    output_cost_per_token_batches	number
    output_cost_per_token_flex	number
    output_cost_per_token_priority	number
    output_cost_per_token_ultrafast	number	1.106.2
    output_cost_per_video_per_second	number
    output_cost_per_video_token	number	1.106.2
    output_vector_size	int	1.106.2
    page_size		1.106.2
    page_token		1.106.2
    parallel_tool_calls
    passthrough		1.106.2
    pattern_redaction_format		1.106.2
    patterns		1.106.2
    predibase_tenant_id		1.106.2
    prediction
    presence_penalty
    preset_cache_key
    prompt_cache_key
    prompt_cache_retention
    prompt_id
    prompt_label
    prompt_variables
    prompt_version
    provider_affinity_header		1.106.2
    provider_specific_header
    proxy_server_request
    quality_router_config	map	1.106.2
    quality_router_default_model	text	1.106.2
    realtime_protocol		1.106.2
    reasoning_effort
    region_name	text
    regional_endpoint_uplift_multiplier	number	1.106.2
    regional_processing_uplift_multiplier_eu	number	1.106.2
    regional_processing_uplift_multiplier_us	number	1.106.2
    request_timeout
    require_trace_id_on_calls_by_agent		1.106.2
    require_trace_id_on_calls_to_agent		1.106.2
    response_format
    retry_policy
    retry_strategy
    roles
    rpm	int
    s3_access_key_id	text	1.106.2
    s3_bucket_name	text
    s3_bucket_owner	text	1.106.2
    s3_encryption_key_id	text
    s3_endpoint_url	text	1.106.2
    s3_output_bucket_name	text
    s3_region_name	text	1.106.2
    s3_secret_access_key	text	1.106.2
    safety_identifier
    search_context_cost_per_query	map
    search_provider
    search_tool_name
    secret_fields
    seed
    self
    service_tier
    shared_session
    silent_model
    ssl_verify
    stop
    store
    stream
    stream_options
    stream_timeout	number text
    stream_timeout_by_service_tier		1.106.2
    supports_system_message
    tag_regex	list	1.106.2
    tags	list
    task
    temperature
    tenant_id	text
    text_completion
    thinking
    thread_id		1.106.2
    tiered_pricing	list
    timeout
    timeout_by_service_tier		1.106.2
    tool_choice
    tools
    top_logprobs
    top_p
    tpm	int
    ttl
    upload_url
    use_chat_completions_api	bool	1.106.2
    use_client
    use_in_pass_through	bool
    use_litellm_proxy	bool
    use_xai_oauth	bool	1.106.2
    user
    user_agent
    user_api_key_end_user_id
    user_continue_message
    username		1.106.2
    valkey_embedding_field	text	1.106.2
    valkey_host	text	1.106.2
    valkey_password	text	1.106.2
    valkey_port	int	1.106.2
    valkey_ssl	bool	1.106.2
    valkey_text_field	text	1.106.2
    vector_bucket_name	text
    vector_store_description
    vector_store_id	text
    vector_store_metadata
    verbose
    verbosity
    vertex_ai_credentials
    vertex_ai_location
    vertex_ai_project
    vertex_collection_id
    vertex_count_tokens_location		1.106.2
    vertex_credentials	map text
    vertex_engine_id		1.106.2
    vertex_location	text
    vertex_project	text
    vertex_voice_dict
    voice
    watsonx_region_name	text
    web_search_options
    weight	int
    workspace_id		1.106.2
    wxo_agent_id		1.106.2
    """

  static let providerParamsText: StaticString = """
    access_token
    adapter_id
    adapter_source
    additional_data
    additional_headers
    additional_instructions
    advanced_settings
    advisory
    after_date
    agent
    agentcore_runtime_session_id
    allowed_domains
    allowed_model_region
    allowlist
    amount
    annotations
    answers
    anthropic_version
    api_base
    api_base_env
    api_endpoint
    api_key
    api_key_env
    api_key_required
    api_version
    app
    applied_edits
    apply_to
    archived_at
    args_model
    arguments
    argv
    arn
    assembles_streamed_response
    assertion
    assertion_field
    assertion_ref
    assertion_sha256
    assertion_source
    assistant_id
    async_name
    attachments
    aud
    audience
    audio
    audio_duration_ms
    audio_format
    audio_url
    auth_method
    authorization_endpoint
    auto_truncate
    autocorrect
    aws_bedrock_runtime_endpoint
    aws_region_name
    bad_words
    base_url
    batch_id
    batch_request_id
    batch_result
    batches
    bbox
    best_of
    billed_units
    bing_grounding
    block
    block_idx
    body
    body_encoding
    breakpoints
    budget_tokens
    bytes
    cache_control
    cache_creation_input_tokens
    cache_creation_token_details
    cache_creation_tokens
    cache_key_identity
    cache_point
    cache_read_input_tokens
    cached_tokens
    call_id
    call_type
    callback_result
    cancel_by_xai_message
    cancel_initiated_at
    cancel_time
    canceled
    candidate_count
    candidates
    capabilities
    categories
    category
    cfg_scale
    channels
    chat_history
    child_exploitation
    choices
    chunk
    chunk_metadata
    chunk_queue
    chunk_size
    citations
    cleanup
    clear_at_least
    clear_tool_inputs
    client
    client_disconnected
    client_id
    client_model
    client_secret_ref
    clock
    code
    code_interpreter_abuse
    committed
    compaction_block
    completed_at
    completed_emitted
    completed_requests
    completion_bias_exclusion
    completion_bias_exclusion_first_token_only
    completion_bias_inclusion
    completion_bias_inclusion_first_token_only
    completion_cost
    completion_tokens
    config
    connect
    connectors
    content
    content_base64
    content_fingerprint
    content_idx
    content_index
    content_type
    contents
    context
    context_length
    context_length_exceeded_behavior
    context_management
    contexts
    contextual_control_threshold
    control_log_additive
    conversation_id
    cost
    count
    country
    cr
    create_time
    created
    created_at
    credentials
    credits
    currency
    current
    current_content_block_index
    current_content_block_start
    current_content_block_type
    custom_id
    custom_llm_provider
    cwd
    cx
    data
    data_repositories
    data_repository_metadata
    data_repository_type
    date
    debug
    decoder_input_details
    decoding_method
    defamation
    default
    default_resolution
    defaults
    definition
    deleted
    delimiters
    delivers_ended_stream_rewrites
    delta
    depth
    description
    detail
    details
    device
    device_code
    dict_body
    dimensions
    disable_cache_fallback
    disable_optimizations
    disallowed_domains
    display_name
    display_title
    do_sample
    doc_size_bytes
    document
    document_annotation
    document_metadata
    documents
    domain
    done
    dpi
    duration
    duration_seconds
    eager_input_streaming
    echo
    elections
    embedding
    embeddings
    emitted_partial
    enable_cleanup_closed
    enable_rich_callback
    enabled
    encoding
    encoding_format
    encrypted_content
    end
    end_date
    end_index
    end_offset
    end_sequence
    ended_at
    endpoint
    endpoint_url
    endpoints
    engine
    engines
    entities
    env
    ephemeral_1h_input_tokens
    ephemeral_5m_input_tokens
    error
    error_code
    error_file
    error_message
    error_type
    errored
    errors
    eval_count
    event
    examples
    excerpt_settings
    excerpts
    exclude_domains
    exclude_tools
    execution_count
    execution_results
    expected_state
    expire_time
    expired
    expires_after
    expires_at
    expires_at_epoch
    expires_in
    extra_headers
    extra_snippets
    extractive_answers
    extractive_segments
    failed
    failed_requests
    failure
    federation_rule_id
    fetch_policy
    field
    file
    file_data
    file_id
    filename
    filename_override
    files
    filter
    filter_kb_content_by_query_metadata
    filtering
    filters
    final_result
    final_text
    fingerprint
    fingerprints
    finish_reason
    finished_reasoning_content
    first_id
    fn
    format
    fps
    frequency_penalty
    freshness
    full_body
    function
    function_call
    functions
    generation_id
    get
    gl
    goggles
    goggles_id
    google_domain
    google_maps_grounding_requests
    grounding
    harness
    has_more
    hate
    headers
    health_check_questions
    height
    hf_task
    hits
    hl
    holdback_per_choice
    holding_chunk
    holding_stop_reason_chunk
    host
    hq
    id
    id_
    id_token
    identity_provider_id
    image
    image_base64
    image_media_types
    image_url
    images
    include_answer
    include_domains
    include_favicon
    include_fetch_metadata
    include_functions_info
    include_guardrails_info
    include_image_descriptions
    include_images
    include_raw_content
    include_retrieval_info
    include_server_side_tool_invocations
    include_stop_sequences
    incomplete_details
    index
    indiscriminate_weapons
    inference_status
    inlines_remote_images
    input
    input_file_id
    input_files
    input_schema
    input_tokens
    input_type
    inputs
    instances
    instruction
    instruction_override
    instructions
    integer_duration
    intellectual_property
    interrupts
    is_error
    is_multipart
    is_retry
    iss
    issuer_url
    item
    item_id
    item_type
    items
    iteration
    iterations
    iterations_usage
    json
    json_schema
    k
    kb_filters
    keep
    keepalive_timeout
    key
    kgmid
    kind
    labels
    language
    language_bias
    last_active_at
    last_error
    last_id
    last_updated
    latest_partial
    layout
    length_no_input
    length_penalty
    limit
    limit_per_host
    link
    litellm_embedding_config
    litellm_embedding_model
    litellm_metadata
    litellm_provider
    local_addr
    location
    log_probs
    logged_events
    logging_obj
    logit
    logit_bias
    logprobs
    lookback_content_fingerprints
    lookback_fingerprints
    lr
    mandatory
    markdown
    marker
    mask_grounding_input
    masking
    masking_providers
    max_age_seconds
    max_attempts
    max_chars_per_result
    max_chars_total
    max_chunk_count
    max_completion_tokens
    max_document_count
    max_gen_len
    max_image_bytes
    max_images
    max_input_tokens
    max_iterations_reached
    max_length
    max_model_len
    max_new_tokens
    max_num_results
    max_output_tokens
    max_results
    max_retries
    max_tokens
    max_tokens_per_page
    max_tokens_to_sample
    max_total_image_bytes
    maximum_tokens
    media_source
    media_sources
    message
    message_index
    messages
    meta
    metadata
    metadata_params
    method
    mime_type
    min_new_tokens
    min_tokens
    minimum_tokens
    mirostat
    mirostat_eta
    mirostat_tau
    mock_httpx_response
    modalities
    mode
    model
    model_group
    model_version
    moderation
    moderations
    modules
    mongodb_collection
    mongodb_database
    mongodb_embedding_field
    mongodb_num_candidates
    mongodb_text_field
    msg_idx
    multi_input
    mutated_text_per_choice
    n
    name
    next_page
    next_page_token
    nfpr
    no_html
    no_redirect
    non_violent_crimes
    normalize
    num
    num_beams
    num_cancelled
    num_channels
    num_ctx
    num_error
    num_gpu
    num_gqa
    num_pending
    num_predict
    num_requests
    num_return_sequences
    num_success
    num_thread
    object
    objective
    offset
    operators
    optimization_strategy
    options_type
    organization
    organization_id
    original_response
    output
    output_config
    output_cost_per_image
    output_dimensionality
    output_file
    output_index
    output_json
    output_tokens
    outputs
    overlap
    p
    page
    pageno
    pages
    pages_processed
    pages_processed_annotation
    pagination_token
    parallel_tool_calls
    parameters
    params
    parse
    part_open
    passages
    path
    path_params
    path_suffix
    payload
    pcm_bytes
    penalty_bias
    penalty_exceptions_include_stop_sequences
    pending
    pending_new_content_block
    persisted_dirs
    phase
    pixel_position
    placeholder_values
    placeholders
    poll_interval
    polling_url
    pool
    preamble
    prefix
    prefix_body
    prefix_tokens
    prepped
    presence_penalty
    pretty
    preview
    privacy
    processed_time
    processing
    processing_status
    processor
    profanity_check
    progress
    project_connection_id
    project_id
    prompt
    prompt_cost
    prompt_eval_count
    prompt_shield
    prompt_templating
    prompt_tokens
    prompt_tokens_details
    prompt_truncate_len
    prompt_truncate_length
    prompt_truncation
    properties
    protected_material_code
    provide_citations
    provider
    provider_failure
    providers
    publish_date
    purpose
    q
    query
    query_params
    queued_usage_chunk
    random_seed
    rankings
    ranks_path
    rate
    raw
    raw_completion
    raw_prompting
    read
    realm_domain_component
    reason
    reasoning
    reasoning_content
    reasoning_effort
    reasoning_text
    reasoning_tokens
    recognizer
    record
    redacted_body
    reference_as_list
    reference_key
    refresh_token
    refusal
    regex
    region
    region_identifier
    relevance_score
    remove_end_sequence
    remove_input
    repeat_last_n
    repeat_penalty
    repetition_penalties_include_completion
    repetition_penalties_include_prompt
    repetition_penalty
    replacement_strategy
    request
    request_counts
    request_data
    request_headers
    request_id
    request_params
    requested_output_limit
    required
    required_param
    required_value
    resolution_tiers
    resolutions
    resolve_access_token
    resource
    resource_object
    response
    response_format
    response_id
    response_mime_type
    response_schema
    response_type
    result_filter
    result_seen
    result_text
    results
    retrieval_method
    retry_after_seconds
    return_full_text
    return_likelihood
    return_options
    return_prompt
    returns_binary
    rights
    role
    root_path
    router
    runtime_ms
    s3_access_key_id
    s3_bucket_name
    s3_endpoint_url
    s3_output_bucket_name
    s3_region_name
    s3_secret_access_key
    safe
    safe_prompt
    safesearch
    sample_rate
    sample_rate_hz
    scanned
    schema_
    scope
    score
    scores
    search_config
    search_configurations
    search_depth
    search_domain_filter
    search_id
    search_lang
    search_queries
    search_queries_only
    search_query
    section
    seed
    seen_tool_calls
    segment
    segmentation
    select_mode
    self
    self_harm
    sent_content_block_finish
    sent_content_block_start
    sent_first_chunk
    sent_last_message
    sequence_penalty
    sequence_penalty_min_length
    server
    server_tool_use
    server_vad
    service_account_id
    service_tier
    session
    session_id
    session_type
    setup
    sex_crimes
    sexual
    sexual_content
    sha256
    signature
    signing_key_ref
    size
    skill
    skill_id
    skills_dir
    skip_disambig
    snippet
    snippets
    socket_factory
    sort
    source
    source_language
    source_policy
    source_ref
    sources
    speaker
    spec
    specialized_advice
    speed
    spellcheck
    ssl
    ssml
    ssml_body
    start
    start_date
    start_emitted
    start_index
    start_offset
    start_time
    started
    started_at
    started_emitted
    started_reasoning_content
    state
    static_body
    status
    status_code
    stderr
    stdin
    stdout
    step_texts
    steps
    stop
    stop_reason
    stop_sequences
    stopped
    stopped_emitted
    stream
    stream_ended
    stream_options
    strict
    structured_output
    subject
    succeeded
    succeeded_requests
    success
    suffix
    summary
    supported_audio_formats
    supports_images
    supports_reasoning
    supports_safety_identifier
    supports_vertex_params
    system
    system_fingerprint
    system_instruction
    system_prompt
    tables
    target
    target_language
    task_mappings
    task_type
    tbs
    temperature
    template
    text
    text_decorations
    text_parts
    text_tokens
    texts
    tfs_z
    thinking
    thread_id
    time_period
    time_period_max
    time_period_min
    time_range
    timeout
    timeout_seconds
    title
    token
    token_endpoint
    token_file
    token_type
    token_url
    tokenizer_type
    tokens
    tokens_generated
    tokens_input
    tool_call
    tool_call_id
    tool_calls
    tool_calls_in_flight
    tool_choice
    tool_config
    tool_result
    tool_results
    tool_spec
    tool_use
    tool_use_id
    tools
    top_k
    top_logprobs
    top_n_tokens
    top_p
    topic
    total
    total_requests
    total_tokens
    transcript
    transcription
    transform_fn
    translate_messages_history
    translation
    trigger
    truncate
    truncate_input_tokens
    ttl
    ttl_dns_cache
    ttl_seconds
    turn
    turn_detection
    turn_detection_disabled
    type
    type_
    typical_p
    ui_lang
    unified_resource_id
    units
    unsupported_transcription_keys
    updated
    uri
    url
    usage
    usage_info
    use_multiplicative_frequency_penalty
    use_multiplicative_presence_penalty
    use_multiplicative_sequence_penalty
    user
    user_code
    user_location
    uses_model_endpoint
    uule
    valkey_embedding_field
    valkey_host
    valkey_password
    valkey_port
    valkey_ssl
    valkey_text_field
    value
    values
    vcap_key
    verification_uri
    version
    vertex_ai_audio_api
    vertex_gemini_config
    video_metadata
    videos
    violence
    violent_crimes
    voice
    warnings
    watermark
    web_search_options
    web_search_requests
    width
    words
    workspace_id
    write
    """

  static let infoText: StaticString = """
    access_groups
    access_via_team_ids
    access_windows		1.106.2
    aliases		1.106.2
    allow_fail_open	bool	1.106.2
    annotation_cost_per_page	number
    annotation_cost_per_page_batches		1.106.2
    audio_transcription_config		1.106.2
    base_model	text
    bedrock_converse_supports_strict_tools		1.106.2
    bedrock_output_config_effort_ceiling		1.106.2
    blocked	bool	1.106.2
    cache_control_ttl		1.106.2
    cache_creation_input_audio_token_cost
    cache_creation_input_token_cost	number
    cache_creation_input_token_cost_above_100k_tokens		1.106.2
    cache_creation_input_token_cost_above_100k_tokens_batches		1.106.2
    cache_creation_input_token_cost_above_1hr	number
    cache_creation_input_token_cost_above_1hr_above_100k_tokens		1.106.2
    cache_creation_input_token_cost_above_1hr_above_200k_tokens
    cache_creation_input_token_cost_above_200k_tokens	number
    cache_creation_input_token_cost_above_200k_tokens_batches		1.106.2
    cache_creation_input_token_cost_above_272k_tokens	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_batches		1.106.2
    cache_creation_input_token_cost_above_272k_tokens_decisions		1.106.2
    cache_creation_input_token_cost_above_272k_tokens_flex	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_priority	number	1.106.2
    cache_creation_input_token_cost_above_272k_tokens_ultrafast		1.106.2
    cache_creation_input_token_cost_batches		1.106.2
    cache_creation_input_token_cost_decisions		1.106.2
    cache_creation_input_token_cost_flex	number	1.106.2
    cache_creation_input_token_cost_priority	number	1.106.2
    cache_creation_input_token_cost_ultrafast		1.106.2
    cache_read_input_audio_token_cost
    cache_read_input_image_token_cost
    cache_read_input_token_cost	number
    cache_read_input_token_cost_above_100k_tokens		1.106.2
    cache_read_input_token_cost_above_100k_tokens_batches		1.106.2
    cache_read_input_token_cost_above_200k_tokens	number
    cache_read_input_token_cost_above_200k_tokens_batches		1.106.2
    cache_read_input_token_cost_above_200k_tokens_priority	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_batches		1.106.2
    cache_read_input_token_cost_above_272k_tokens_decisions		1.106.2
    cache_read_input_token_cost_above_272k_tokens_flex	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_priority	number	1.106.2
    cache_read_input_token_cost_above_272k_tokens_ultrafast		1.106.2
    cache_read_input_token_cost_above_512k_tokens	number	1.106.2
    cache_read_input_token_cost_balanced		1.106.2
    cache_read_input_token_cost_batches		1.106.2
    cache_read_input_token_cost_decisions		1.106.2
    cache_read_input_token_cost_flex	number
    cache_read_input_token_cost_priority	number
    cache_read_input_token_cost_ultrafast		1.106.2
    citation_cost_per_token	number
    code_interpreter_cost_per_session
    comment
    computer_use_input_cost_per_1k_tokens
    computer_use_output_cost_per_1k_tokens
    cost_per_ptu_per_hour	number	1.106.2
    cost_per_second		1.106.2
    created_at
    created_by	text
    custom_tokenizer
    db_model	bool
    default_reasoning_effort		1.106.2
    deprecation_date
    direct_access
    discoverable	bool	1.106.2
    display_name		1.106.2
    enable_tag_filtering	bool	1.106.2
    explicit_cache_read_input_token_cost		1.106.2
    file_search_cost_per_1k_calls
    file_search_cost_per_gb_per_day
    gemini_audio_only_live		1.106.2
    gemini_native_audio		1.106.2
    google_maps_grounding_cost_per_query		1.106.2
    guardrail_cost_per_unit		1.106.2
    health_check_max_tokens		1.106.2
    health_check_max_tokens_non_reasoning		1.106.2
    health_check_max_tokens_reasoning		1.106.2
    health_check_model
    health_check_params		1.106.2
    health_check_reasoning_effort		1.106.2
    health_check_supports_max_tokens		1.106.2
    health_check_timeout
    health_check_voice
    id	text
    input_cost_per_audio_per_second	number
    input_cost_per_audio_per_second_above_128k_tokens
    input_cost_per_audio_token	number
    input_cost_per_audio_token_batches		1.106.2
    input_cost_per_audio_token_priority		1.106.2
    input_cost_per_character	number
    input_cost_per_character_above_128k_tokens	number
    input_cost_per_image	number
    input_cost_per_image_above_128k_tokens
    input_cost_per_image_token	number
    input_cost_per_image_token_batches		1.106.2
    input_cost_per_pixel
    input_cost_per_query	number
    input_cost_per_request
    input_cost_per_second	number
    input_cost_per_text_message		1.106.2
    input_cost_per_token	number
    input_cost_per_token_above_100k_tokens		1.106.2
    input_cost_per_token_above_100k_tokens_batches		1.106.2
    input_cost_per_token_above_128k_tokens	number
    input_cost_per_token_above_200k_tokens	number
    input_cost_per_token_above_200k_tokens_batches		1.106.2
    input_cost_per_token_above_200k_tokens_priority	number	1.106.2
    input_cost_per_token_above_272k_tokens	number	1.106.2
    input_cost_per_token_above_272k_tokens_batches		1.106.2
    input_cost_per_token_above_272k_tokens_decisions		1.106.2
    input_cost_per_token_above_272k_tokens_flex	number	1.106.2
    input_cost_per_token_above_272k_tokens_priority	number	1.106.2
    input_cost_per_token_above_272k_tokens_ultrafast		1.106.2
    input_cost_per_token_above_512k_tokens	number	1.106.2
    input_cost_per_token_balanced		1.106.2
    input_cost_per_token_batch_requests
    input_cost_per_token_batches	number
    input_cost_per_token_cache_hit
    input_cost_per_token_decisions		1.106.2
    input_cost_per_token_flex	number
    input_cost_per_token_priority	number
    input_cost_per_token_ultrafast		1.106.2
    input_cost_per_video_per_second	number
    input_cost_per_video_per_second_above_128k_tokens
    input_cost_per_video_per_second_above_15s_interval
    input_cost_per_video_per_second_above_8s_interval
    input_cost_per_video_token	number	1.106.2
    input_cost_per_video_token_batches		1.106.2
    input_dbu_cost_per_token
    internal_router_model	bool	1.106.2
    itpm		1.106.2
    key	text
    litellm_provider	text
    litellm_routing_preferences		1.106.2
    max_audio_length_hours
    max_audio_per_prompt
    max_document_chunks_per_query
    max_images_per_prompt
    max_input_tokens	int
    max_output_tokens	int
    max_pdf_size_mb
    max_query_tokens
    max_tokens	int
    max_tokens_per_document_chunk
    max_video_length
    max_videos_per_prompt
    member_auto_router	bool	1.106.2
    metadata
    mode
    model_id
    model_info
    model_name
    ocr_cost_per_credit	number	1.106.2
    ocr_cost_per_page	number
    ocr_cost_per_page_batches		1.106.2
    off_peak_pricing		1.106.2
    original_model_id
    otpm		1.106.2
    output_cost_per_audio_per_second	number
    output_cost_per_audio_token	number
    output_cost_per_character	number
    output_cost_per_character_above_128k_tokens	number
    output_cost_per_image	number
    output_cost_per_image_1024		1.106.2
    output_cost_per_image_1536		1.106.2
    output_cost_per_image_512		1.106.2
    output_cost_per_image_above_1024_and_1024_pixels
    output_cost_per_image_above_1024_and_1024_pixels_and_premium_image
    output_cost_per_image_above_512_and_512_pixels
    output_cost_per_image_above_512_and_512_pixels_and_premium_image
    output_cost_per_image_premium_image
    output_cost_per_image_token	number
    output_cost_per_image_token_batches		1.106.2
    output_cost_per_pixel
    output_cost_per_reasoning_token	number
    output_cost_per_reasoning_token_flex	number	1.106.2
    output_cost_per_reasoning_token_priority	number	1.106.2
    output_cost_per_second	number
    output_cost_per_second_1080p	number	1.106.2
    output_cost_per_second_2k		1.106.2
    output_cost_per_second_480p		1.106.2
    output_cost_per_second_4k		1.106.2
    output_cost_per_second_720p		1.106.2
    output_cost_per_second_768p		1.106.2
    output_cost_per_token	number
    output_cost_per_token_above_100k_tokens		1.106.2
    output_cost_per_token_above_100k_tokens_batches		1.106.2
    output_cost_per_token_above_128k_tokens	number
    output_cost_per_token_above_200k_tokens	number
    output_cost_per_token_above_200k_tokens_batches		1.106.2
    output_cost_per_token_above_200k_tokens_priority	number	1.106.2
    output_cost_per_token_above_272k_tokens	number	1.106.2
    output_cost_per_token_above_272k_tokens_batches		1.106.2
    output_cost_per_token_above_272k_tokens_decisions		1.106.2
    output_cost_per_token_above_272k_tokens_flex	number	1.106.2
    output_cost_per_token_above_272k_tokens_priority	number	1.106.2
    output_cost_per_token_above_272k_tokens_ultrafast		1.106.2
    output_cost_per_token_above_512k_tokens	number	1.106.2
    output_cost_per_token_balanced		1.106.2
    output_cost_per_token_batches	number
    output_cost_per_token_decisions		1.106.2
    output_cost_per_token_flex	number
    output_cost_per_token_priority	number
    output_cost_per_token_ultrafast		1.106.2
    output_cost_per_video_per_second	number
    output_cost_per_video_token	number	1.106.2
    output_dbu_cost_per_token
    output_vector_size	int
    prompt_cache_min_tokens	int	1.106.2
    provider_specific_entry	map	1.106.2
    ptu_count	int	1.106.2
    ptu_effective_from		1.106.2
    ptu_effective_to		1.106.2
    reasoning_effort_levels		1.106.2
    regional_endpoint_uplift_multiplier		1.106.2
    regional_processing_uplift_multiplier_eu	number	1.106.2
    regional_processing_uplift_multiplier_us	number	1.106.2
    rpd
    rpm	int
    rules		1.106.2
    search_context_cost_per_query
    search_free_requests		1.106.2
    search_queries_cost_per_query
    source
    supported_audio_formats		1.106.2
    supported_endpoints	list
    supported_environments
    supported_modalities
    supported_openai_params	list
    supported_output_modalities
    supported_regions
    supported_resolutions
    supports_adaptive_thinking		1.106.2
    supports_anthropic_compaction		1.106.2
    supports_anthropic_thinking_payload		1.106.2
    supports_assistant_prefill
    supports_audio_input
    supports_audio_output
    supports_bedrock_converse_tool_result_images		1.106.2
    supports_bedrock_native_structured_output		1.106.2
    supports_bedrock_runtime_chat_completions_inline_reasoning		1.106.2
    supports_bedrock_runtime_chat_completions_response_format		1.106.2
    supports_bedrock_runtime_chat_completions_tools_with_reasoning		1.106.2
    supports_box_questions		1.106.2
    supports_computer_use
    supports_embedding_image_input
    supports_fast_mode		1.106.2
    supports_forced_tool_use		1.106.2
    supports_function_calling
    supports_image_input
    supports_image_size		1.106.2
    supports_legacy_thinking		1.106.2
    supports_low_reasoning_effort		1.106.2
    supports_max_reasoning_effort		1.106.2
    supports_mid_conversation_system		1.106.2
    supports_minimal_reasoning_effort		1.106.2
    supports_multimodal		1.106.2
    supports_native_streaming
    supports_native_structured_output		1.106.2
    supports_none_reasoning_effort		1.106.2
    supports_nova_canvas_image_edit		1.106.2
    supports_output_config		1.106.2
    supports_parallel_function_calling
    supports_parallel_tool_use_config		1.106.2
    supports_pdf_input
    supports_prompt_cache_breakpoint		1.106.2
    supports_prompt_caching
    supports_reasoning
    supports_regex_lookaround		1.106.2
    supports_response_schema
    supports_sampling_params		1.106.2
    supports_service_tier
    supports_speed		1.106.2
    supports_system_messages
    supports_thinking_cache_preservation		1.106.2
    supports_tool_choice
    supports_tool_search		1.106.2
    supports_url_context
    supports_video_input
    supports_vision
    supports_web_search
    supports_xhigh_reasoning_effort		1.106.2
    team_id	text
    team_public_model_name	text
    template
    thinking_always_on		1.106.2
    tier
    tiered_pricing	list
    token_count_framing		1.106.2
    token_count_model		1.106.2
    token_count_tokenizer		1.106.2
    tool_use_system_prompt_tokens
    tpm	int
    updated_at
    updated_by	text
    use_openai_responses_path	bool	1.106.2
    uses_embed_content	bool	1.106.2
    vector_store_cost_per_gb_per_day
    vertex_ai_audio_api		1.106.2
    web_search_billing_unit		1.106.2
    web_search_cost_per_request
    """

  static let routerText: StaticString = """
    alerting_config
    allowed_fails	int
    allowed_fails_policy
    background_health_check_model_groups	list	1.106.2
    cache_kwargs	map
    cache_responses	bool
    caching_groups	list
    client_ttl	int
    content_policy_fallbacks	list
    context_window_fallbacks	list
    cooldown_time	number
    debug_level
    default_fallbacks	list
    default_litellm_params	map
    default_max_parallel_requests	int
    default_priority	int
    deployment_affinity_ttl_seconds	int	1.106.2
    disable_cooldowns	bool
    enable_health_check_routing	bool	1.106.2
    enable_pre_call_checks	bool
    enable_tag_filtering	bool
    enable_weighted_failover	bool	1.106.2
    fallbacks	list
    guardrail_list	list
    health_check_ignore_transient_errors	bool	1.106.2
    health_check_staleness_threshold	int	1.106.2
    max_fallbacks	int
    model_group_affinity_config	map	1.106.2
    model_group_alias	map
    model_group_retry_policy	map
    num_retries	int
    optional_pre_call_checks
    plugins	list	1.106.2
    polling_interval	number
    provider_budget_config
    redis_db	int
    redis_host	text
    redis_password	text
    redis_port	int
    redis_url	text
    retry_after	int
    retry_policy
    routing_groups	list	1.106.2
    routing_strategy
    routing_strategy_args	map
    set_verbose	bool
    stream_timeout	number
    tag_filtering_match_any	bool
    tag_routing_prefix	text	1.106.2
    timeout	number
    """

  static let proxyText: StaticString = """
    aclient_session
    acreate
    adapters	list
    add_function_to_prompt	bool
    add_user_information_to_llm_headers	bool
    agent_search_embedding_model	text	1.106.2
    ai21_chat_models
    ai21_key	text
    ai21_models
    aiml_models
    aiohttp_trust_env	bool
    aleph_alpha_key	text
    aleph_alpha_models
    all_embedding_models
    allow_dynamic_callback_disabling	bool
    allowed_fails	int
    amazon_nova_api_key	text
    amazon_nova_models
    anthropic_beta_headers_url	text	1.106.2
    anthropic_key	text
    anthropic_models
    anthropic_prompt_caching_ttl		1.106.2
    anthropic_sse_ping_interval_seconds	number	1.106.2
    anyscale_models
    api_base	text
    api_key	text
    api_version	text
    apply_search_free_tier	bool	1.106.2
    argilla_batch_size	int
    argilla_transformation_object	map
    assemblyai_models
    audit_log_callbacks		1.106.2
    autorouter_presets_url	text	1.106.2
    aws_polly_models
    aws_sqs_callback_params	map
    azure_ai_models
    azure_anthropic_models
    azure_content_safety_params
    azure_embedding_models
    azure_key	text
    azure_llms
    azure_models
    azure_text_models
    banned_keywords_list	list text
    baseten_key	text
    bedrock_converse_models
    bedrock_mantle_models		1.106.2
    bedrock_models
    bedrock_neutralize_orphaned_tool_blocks	bool	1.106.2
    bedrock_pattern
    bedrock_request_metadata_fields	list	1.106.2
    bedrock_tool_name_mappings
    black_forest_labs_models		1.106.2
    block_requests_for_models_without_pricing	bool	1.106.2
    blocked_user_list	list text
    blog_posts_url	text	1.106.2
    budget_duration	text
    budget_exceeded_status_code	int	1.106.2
    budget_exceeded_throttle_percentage	number	1.106.2
    budget_reset_time		1.106.2
    budget_rollover	bool	1.106.2
    bytez_key	text
    cache
    cache_params
    caching	bool
    caching_with_models	bool
    calculate_retry_after		1.106.2
    callback_settings	map
    callbacks
    cerebras_models
    chatgpt_models
    check_provider_endpoint
    check_valid_key
    clarifai_key	text
    client_session
    cloudflare_api_key	text
    cloudflare_models
    code_interpreter_interception_params		1.106.2
    codestral_models
    cohere_chat_models
    cohere_key	text
    cohere_models
    cold_storage_custom_logger
    cometapi_key	text
    cometapi_models
    common_cloud_provider_auth_params	map
    completion_cost
    compression_interception_params		1.106.2
    config_class
    config_path
    content_policy_fallbacks	list
    context_window_fallbacks	list
    cost_discount_config	map
    cost_margin_config	map
    cost_per_token
    credential_list	list
    custom_prometheus_metadata_labels	list
    custom_prometheus_tags	list
    custom_prompt_dict	map
    custom_provider_map
    darkbloom_models		1.106.2
    dashscope_models
    databricks_key	text
    databricks_models
    datadog_llm_observability_params
    datadog_params
    datadog_use_v1	bool
    datarobot_key	text
    datarobot_models
    decode
    deepgram_models
    deepinfra_models
    deepseek_models
    default_fallbacks	list
    default_in_memory_ttl	number
    default_internal_user_params
    default_key_generate_params	map
    default_key_max_budget_alert_emails	map	1.106.2
    default_max_internal_user_budget
    default_redis_batch_cache_expiry	number
    default_redis_ttl	number
    default_soft_budget	number
    default_team_params
    default_team_settings
    disable_add_prefix_to_prompt	bool
    disable_add_transform_inline_image_block	bool
    disable_add_user_agent_to_request_tags	bool
    disable_aiohttp_transport	bool
    disable_aiohttp_trust_env	bool
    disable_anthropic_gemini_context_caching_transform	bool
    disable_copilot_system_to_assistant	bool
    disable_end_user_cost_tracking	bool
    disable_end_user_cost_tracking_prometheus_only	bool
    disable_hf_tokenizer_download	bool
    disable_stop_sequence_limit	bool
    disable_streaming_logging	bool
    disable_token_counter	bool
    disable_vertex_batch_output_transformation	bool	1.106.2
    docker_model_runner_models
    drop_params
    dynamodb_table_name	text
    edenai_models		1.106.2
    elevenlabs_models
    email	text
    enable_anthropic_prompt_caching	bool	1.106.2
    enable_azure_ad_token_refresh	bool
    enable_caching_on_provider_specific_optional_params	bool
    enable_end_user_cost_tracking_prometheus_only	bool
    enable_gemini_default_thinking_level_low	bool	1.106.2
    enable_json_schema_validation	bool
    enable_key_alias_format_validation	bool	1.106.2
    enable_loadbalancing_on_batch_endpoints	bool
    enable_model_config_credential_overrides	bool	1.106.2
    enable_preview_features	bool
    enable_redis_auth_cache		1.106.2
    encode
    error_logs	map
    expose_router_debug_in_errors	bool	1.106.2
    extra_spend_tag_headers	list
    failure_callback
    fal_ai_models
    fallbacks	list
    featherless_ai_models
    filter_invalid_headers	bool
    fireworks_ai_embedding_models
    fireworks_ai_models
    force_ipv4	bool
    force_redis_hash_tag_grouping	bool	1.106.2
    forward_traceparent_to_llm_provider	bool
    friendliai_models
    galadriel_models
    gcs_pub_sub_use_v1	bool
    gdc_api_base	text	1.106.2
    gdc_key	text	1.106.2
    gemini_live_defer_setup	bool	1.106.2
    gemini_models
    generic_api_use_v1	bool
    generic_logger_headers	map
    get_api_base
    get_first_chars_messages
    get_max_tokens
    get_model_info
    get_provider_fields
    get_response_string
    get_supported_openai_params
    get_valid_models
    gigachat_key	text
    gigachat_models
    github_copilot_models
    global_bitbucket_config
    global_disable_no_log_param	bool
    global_gitlab_config
    global_prompt_directory
    google_moderation_confidence_threshold	number
    gradient_ai_api_key	text
    gradient_ai_models
    groq_key	text
    groq_models
    guardrail_name_config_map	map
    guardrails
    handler_func
    harness_module		1.106.2
    headers
    heroku_key	text
    heroku_models
    http2	bool	1.106.2
    huggingface_key	text
    hyperbolic_models
    in_memory_llm_clients_cache
    inception_key	text	1.106.2
    inception_models		1.106.2
    include_cost_in_streaming_usage	bool
    infinity_key	text
    infinity_models
    initialized_langfuse_clients	int
    input_callback	list
    internal_user_budget_duration	text
    is_match
    jina_ai_models
    json_logs
    key
    key_alias_pattern		1.106.2
    key_generation_settings
    lambda_ai_models
    langfuse_default_tags	list
    langfuse_enable_update_trace_keys	bool	1.106.2
    langsmith_batch_size	int
    lemonade_key	text
    lemonade_models
    litellm_mode
    llama_api_key	text
    llama_models
    llamagate_models
    llamaguard_model_name	text
    llamaguard_unsafe_content_categories	text
    llm_guard_mode
    log_auth_failure_key_identity	bool	1.106.2
    log_client_error_tracebacks	bool	1.106.2
    log_raw_request_response	bool
    logged_real_time_event_types
    logging_callback_manager
    longer_context_model_fallback_dict	map
    maritalk_key	text
    maritalk_models
    max_budget
    max_end_user_budget	number
    max_end_user_budget_id	text
    max_fallbacks	int
    max_internal_user_budget
    max_tokens	int
    max_ui_session_budget
    max_user_budget	number
    mcp_aliases
    mcp_semantic_tool_filter
    mcp_tool_search	map	1.106.2
    minimax_models
    mistral_chat_models
    model_alias_map	map
    model_cost
    model_cost_map_url	text
    model_fallbacks	list
    model_group_settings
    model_list
    model_list_set
    models_by_provider	map
    modify_integration
    modify_params
    module_level_aclient
    module_level_client
    moonshot_models
    morph_models
    nadir_models		1.106.2
    nebius_embedding_models
    nebius_key	text
    nebius_models
    network_mock	bool	1.106.2
    newrelic_params		1.106.2
    nlp_cloud_key	text
    nlp_cloud_models
    novita_api_key	text
    novita_models
    nscale_models
    num_retries	int
    num_retries_per_request	int
    nvidia_nim_models
    nvidia_riva_models		1.106.2
    oci_models
    ollama_key	text
    ollama_models
    open_ai_chat_completion_models
    open_ai_text_completion_models
    openai_image_generation_models
    openai_key	text
    openai_like_key	text
    openai_moderations_model_name	text
    openai_system_messages_first	bool	1.106.2
    openai_video_generation_models
    openrouter_key	text
    openrouter_models
    organization
    otel_tenant_destination_mode	text	1.106.2
    output_parse_pii	bool
    overwrite_user_with_key_hash	bool	1.106.2
    ovhcloud_embedding_models
    ovhcloud_key	text
    ovhcloud_models
    palm_models
    perplexity_models
    petals_models
    pointfive_params		1.106.2
    post_call_rules
    pre_call_rules	list
    predibase_key	text
    predibase_tenant_id	text
    presidio_ad_hoc_recognizers	text
    presidio_logging_only
    priority_reservation	map
    priority_reservation_settings
    project
    prometheus_deployment_and_latency_caller_identity		1.106.2
    prometheus_emit_input_sequence_length_label	bool	1.106.2
    prometheus_emit_rate_limit_labels	bool	1.106.2
    prometheus_emit_stream_label	bool	1.106.2
    prometheus_end_user_metrics_cleanup_interval_seconds	number	1.106.2
    prometheus_end_user_metrics_max_series_per_metric	int	1.106.2
    prometheus_end_user_metrics_ttl_seconds	number	1.106.2
    prometheus_exclude_labels	list	1.106.2
    prometheus_exclude_metrics	list	1.106.2
    prometheus_initialize_budget_metrics	bool
    prometheus_latency_buckets	list	1.106.2
    prometheus_metrics_cleanup_interval_seconds	number	1.106.2
    prometheus_metrics_config	list
    prometheus_metrics_max_series_per_metric	int	1.106.2
    prometheus_metrics_ttl_seconds	number	1.106.2
    prometheus_user_budget_label_include_email_alias	bool	1.106.2
    prompt_injection_params
    prompt_name_config_map	map
    provider_list
    provider_url_destination_allowed_hosts	list	1.106.2
    proxy_auth
    public_agent_groups	list
    public_mcp_hub_strict_whitelist	bool	1.106.2
    public_mcp_servers	list
    public_model_groups	list
    public_model_groups_links	map
    public_skills_index	bool	1.106.2
    publicai_models
    qwen_ai_platform_models		1.106.2
    qwencloud_models		1.106.2
    reasoning_auto_summary	bool
    recraft_models
    redact_messages_in_exceptions	bool
    redact_user_api_key_info	bool
    reducto_models		1.106.2
    register_model
    register_prompt_template
    registry
    remove_index_from_tool_calls
    replicate_key	text
    request_correlation_in_logs	bool	1.106.2
    request_timeout		1.106.2
    require_auth_for_metrics_endpoint	bool
    require_managed_files	bool	1.106.2
    response_cost_calculator
    responses
    retry
    return_response_headers	bool
    route_all_chat_openai_to_responses	bool	1.106.2
    runwayml_models
    s3_audit_callback_params		1.106.2
    s3_callback_params
    safe_memory_mode	bool
    sambanova_embedding_models
    sambanova_models
    sap_service_key	text
    scim_admin_group		1.106.2
    scim_upsert_user
    secret_manager_client
    service_callback	list
    set_verbose
    should_retry		1.106.2
    skill_search_embedding_model	text	1.106.2
    skip_system_message_in_guardrail	bool	1.106.2
    skip_tool_message_in_guardrail	bool	1.106.2
    snowflake_key	text
    snowflake_models
    soniox_models		1.106.2
    sse_keepalive_ping_interval_seconds	number	1.106.2
    ssl_certificate	text
    ssl_ecdh_curve	text
    ssl_security_level	text
    ssl_verify	bool text
    stability_models
    standard_logging_payload_excluded_fields	list	1.106.2
    store_audit_logs	bool
    strip_anthropic_total_tokens	bool	1.106.2
    success_callback
    supports_audio_input
    supports_audio_output
    supports_box_questions		1.106.2
    supports_function_calling
    supports_parallel_function_calling
    supports_reasoning
    supports_response_schema
    supports_system_messages
    supports_url_context
    supports_video_input		1.106.2
    supports_vision
    supports_web_search
    suppress_debug_info	bool
    tag_budget_config	map
    telemetry
    tencent_models		1.106.2
    text_completion_codestral_models
    text_completion_inception_models		1.106.2
    timezone
    togetherai_api_key	text
    token	text
    transcribe_models		1.106.2
    turn_off_message_logging	bool
    turn_on_debug		1.106.2
    turn_on_json		1.106.2
    upperbound_key_generate_params
    use_aiohttp_transport	bool
    use_chat_completions_url_for_anthropic_messages	bool	1.106.2
    use_client	bool
    use_litellm_proxy	bool
    user_url_allowed_hosts	list	1.106.2
    user_url_validation	bool	1.106.2
    v0_models
    validate_end_user_id_in_db	bool	1.106.2
    validate_environment
    vector_store_index_registry
    vector_store_registry
    vector_store_search_failure_mode		1.106.2
    verbose_logger
    vercel_ai_gateway_key	text
    vercel_ai_gateway_models
    vertex_ai_ai21_models
    vertex_ai_image_models
    vertex_ai_safety_settings	map
    vertex_ai_video_models
    vertex_anthropic_models
    vertex_chat_models
    vertex_code_chat_models
    vertex_code_text_models
    vertex_deepseek_models
    vertex_embedding_models
    vertex_language_models
    vertex_llama3_models
    vertex_location	text
    vertex_minimax_models
    vertex_mistral_models
    vertex_moonshot_models
    vertex_openai_models
    vertex_project	text
    vertex_text_models
    vertex_vision_models
    vertex_zai_models
    volcengine_models
    voyage_models
    wandb_key	text
    wandb_models
    watsonx_models
    websearch_interception_params
    xai_key	text	1.106.2
    xai_models
    zai_models
    zerobus_params		1.106.2
    """

  static let generalText: StaticString = """
    admin_only_routes
    admission_queue_timeout_seconds	number	1.106.2
    alert_to_webhook_url	map
    alert_type_config		1.106.2
    alert_types	list
    alerting	list
    alerting_args	map
    alerting_threshold	int
    allow_cli_sso_verification_uri_complete	bool	1.106.2
    allow_client_side_credentials
    allow_public_health_readiness_details		1.106.2
    allow_requests_on_db_unavailable
    allow_unmanaged_response_ids	bool	1.106.2
    allow_user_auth
    allowed_file_extensions		1.106.2
    allowed_ips
    allowed_routes	list
    always_include_stream_usage		1.106.2
    apply_user_budget_to_team_keys	bool	1.106.2
    auto_redirect_ui_login_to_sso		1.106.2
    background_health_check_model_groups		1.106.2
    background_health_checks	bool
    block_robots
    blocked_file_extensions		1.106.2
    cancel_on_disconnect	bool	1.106.2
    claude_code_gateway_managed_settings	map	1.106.2
    completion_model	text
    control_plane_url	text	1.106.2
    coordination_redis		1.106.2
    custom_auth	text
    custom_auth_run_common_checks		1.106.2
    custom_auth_settings
    custom_key_generate
    custom_key_policy		1.106.2
    custom_key_update		1.106.2
    custom_sso
    custom_team_metadata_validate		1.106.2
    custom_ui_sso_sign_in_handler
    dangerously_permit_weak_or_unset_master_key	bool	1.106.2
    database_args
    database_connect_timeout	number	1.106.2
    database_connection_pool_limit	int
    database_connection_pool_timeout
    database_connection_timeout	number
    database_disable_prepared_statements	bool	1.106.2
    database_extra_connection_params	map	1.106.2
    database_max_idle_connection_lifetime	number	1.106.2
    database_socket_timeout	number	1.106.2
    database_type
    database_url	text
    default_team_disabled
    disable_adding_master_key_hash_to_db
    disable_auto_add_proxy_admin_to_teams	bool	1.106.2
    disable_batch_input_file_rate_limiting		1.106.2
    disable_bedrock_agent_runtime_passthrough		1.106.2
    disable_budget_reservation	bool	1.106.2
    disable_custom_api_keys		1.106.2
    disable_env_credential_login	bool	1.106.2
    disable_error_logs
    disable_key_generate_for_org_admin		1.106.2
    disable_master_key_return
    disable_model_info_refresh		1.106.2
    disable_password_login_when_sso_enabled	bool	1.106.2
    disable_prisma_schema_update
    disable_reset_budget
    disable_responses_id_security	bool
    disable_retry_on_max_parallel_request_limit_error
    disable_spend_logs
    disable_spend_updates
    drain_endpoint_token		1.106.2
    email_settings
    enable_claude_code_gateway	bool	1.106.2
    enable_drain_endpoint		1.106.2
    enable_health_check_routing		1.106.2
    enable_jwt_auth
    enable_mcp_registry
    enable_oauth2_auth
    enable_oauth2_proxy_auth
    enable_openai_websocket_passthrough	bool	1.106.2
    enable_public_model_hub	bool
    enforce_fallback_model_access	bool	1.106.2
    enforce_project_model_quota		1.106.2
    enforce_rbac
    enforce_user_param
    enforced_params
    expose_fallback_errors_to_caller		1.106.2
    fail_closed_budget_enforcement		1.106.2
    fail_closed_rate_limit_enforcement	bool	1.106.2
    failed_login_block_seconds	int	1.106.2
    failed_login_window_seconds	int	1.106.2
    forward_client_headers_to_llm_api	bool
    forward_llm_provider_auth_headers		1.106.2
    forward_openai_org_id
    global_max_parallel_requests	int
    health_check_concurrency	int	1.106.2
    health_check_details
    health_check_ignore_transient_errors		1.106.2
    health_check_interval	int
    health_check_skip_disabled_background_models	bool	1.106.2
    health_check_staleness_threshold		1.106.2
    hide_default_credentials_hint		1.106.2
    image_generation_model
    include_call_id_in_error_body	bool	1.106.2
    infer_model_from_keys	bool
    key_management_settings
    key_management_system
    litellm_jwtauth
    litellm_key_header_name
    litellm_license
    litellm_settings
    master_key	text
    max_batch_file_records	int	1.106.2
    max_batch_file_size_mb	int	1.106.2
    max_batch_file_uploads_per_day	int	1.106.2
    max_failed_login_attempts_per_source	int	1.106.2
    max_failed_login_attempts_per_source_overrides	map	1.106.2
    max_file_downloads_per_minute	int	1.106.2
    max_file_size_mb	int	1.106.2
    max_in_flight_requests_per_worker	int	1.106.2
    max_parallel_requests	int
    max_queued_requests_per_worker	int	1.106.2
    max_request_size_mb	int
    max_response_size_mb	int
    maximum_autorouter_session_retention_period	text	1.106.2
    maximum_daily_tag_spend_retention_period	text	1.106.2
    maximum_health_check_retention_period	text	1.106.2
    maximum_spend_logs_cleanup_batch_size	int	1.106.2
    maximum_spend_logs_cleanup_batch_timeout	text	1.106.2
    maximum_spend_logs_cleanup_cron
    maximum_spend_logs_cleanup_max_batches	int	1.106.2
    maximum_spend_logs_cleanup_run_budget	text	1.106.2
    maximum_spend_logs_retention_interval
    maximum_spend_logs_retention_period	text
    mcp_advertised_versions		1.106.2
    mcp_allow_all_keys_respects_mcp_scope		1.106.2
    mcp_allowed_clients	list	1.106.2
    mcp_client_id_header	text	1.106.2
    mcp_client_side_auth_header_name
    mcp_internal_ip_ranges	list
    mcp_prefer_client_id_metadata_document	bool	1.106.2
    mcp_required_fields	list	1.106.2
    mcp_session_token_signing		1.106.2
    mcp_trusted_proxy_ranges	list
    mcp_xff_num_trusted_hops	int	1.106.2
    missing_session_id		1.106.2
    model_list_healthy_only	bool	1.106.2
    moderation_model
    oauth2_config_mappings
    otel	bool
    pass_through_endpoints	list
    pass_through_request_timeout	number	1.106.2
    passthrough_managed_object_ids		1.106.2
    password_policy_check_breached_passwords		1.106.2
    password_policy_min_length	int	1.106.2
    password_policy_require_lowercase	bool	1.106.2
    password_policy_require_numbers	bool	1.106.2
    password_policy_require_special_characters	bool	1.106.2
    password_policy_require_uppercase	bool	1.106.2
    plugins	list	1.106.2
    provider_url_destination_allowed_hosts	list	1.106.2
    proxy_batch_polling_interval
    proxy_batch_write_at
    proxy_budget_rescheduler_max_time
    proxy_budget_rescheduler_min_time
    proxy_config_reload_interval_seconds	int	1.106.2
    public_routes
    reject_clientside_metadata_tags	bool
    require_end_user_mcp_access_defined		1.106.2
    require_key_mcp_access_defined		1.106.2
    responses_websocket_session_limit_seconds	number	1.106.2
    role_permissions
    scheduled_job_stagger		1.106.2
    search_tool_deny_by_default	bool	1.106.2
    search_tools
    service_account_settings
    skip_batch_input_file_rate_limiting_for_models		1.106.2
    skip_batch_input_file_rate_limiting_for_providers		1.106.2
    spend_capture_rate_check		1.106.2
    spend_logs_metadata_fields		1.106.2
    spend_report_frequency
    store_model_in_db	bool
    store_prompts_in_spend_logs	bool
    supported_db_objects	list
    team_metadata_schema		1.106.2
    team_metadata_validation_error_message		1.106.2
    team_metadata_validation_timeout		1.106.2
    token_rate_limit_type
    tracing		1.106.2
    track_unmanaged_batch_cost		1.106.2
    transcribe_media_buckets	list	1.106.2
    trusted_proxy_ranges	list	1.106.2
    ui_access_mode
    use_azure_key_vault	bool
    use_google_kms	bool
    use_redis_transaction_buffer
    use_shared_health_check
    use_spend_logs_partitioning	bool	1.106.2
    use_team_public_model_name		1.106.2
    use_x_forwarded_for
    user_api_key_cache_max_size	int	1.106.2
    user_api_key_cache_ttl
    user_header_mappings	list
    user_header_name	text
    user_mcp_management_mode
    user_url_allowed_hosts	list	1.106.2
    user_url_validation	bool	1.106.2
    vector_store_deny_by_default	bool	1.106.2
    """

  static let providersText: StaticString = """
    a2a
    a2a_agent
    abliteration
    ai21
    ai21_chat
    aihubmix
    aiml
    aiohttp_openai
    amazon_nova
    anthropic
    anthropic_text
    apertis
    assemblyai
    auto_router
    aws_polly
    aws_textract
    azure
    azure_ai
    azure_speech
    azure_text
    baseten
    bedrock
    bedrock_mantle
    black_forest_labs
    bytez
    cerebras
    charity_engine
    chatgpt
    chutes
    clarifai
    cloudflare
    codestral
    cognition
    cohere
    cohere_chat
    cometapi
    compactifai
    cortecs
    crusoe
    cursor
    custom
    custom_openai
    darkbloom
    dashscope
    databricks
    datarobot
    deepgram
    deepinfra
    deepseek
    docker_model_runner
    dotprompt
    edenai
    elevenlabs
    empiriolabs
    empower
    fal_ai
    featherless_ai
    fireworks_ai
    friendliai
    galadriel
    gdc
    gemini
    gigachat
    github
    github_copilot
    gmi
    gradient_ai
    groq
    helicone
    heroku
    hosted_vllm
    huggingface
    humanloop
    hyperbolic
    inception
    infinity
    jina_ai
    lambda_ai
    langflow
    langfuse
    langgraph
    lemonade
    libertai
    litellm_agent
    litellm_proxy
    llamafile
    llamagate
    lm_studio
    manus
    maritalk
    meta
    meta_llama
    milvus
    minimax
    mistral
    modelscope
    mongodb
    moonshot
    morph
    nadir
    nano-gpt
    nebius
    neosantara
    nlp_cloud
    novita
    nscale
    nvidia_nim
    nvidia_riva
    oci
    ollama
    ollama_chat
    oobabooga
    openai
    openai_like
    openrouter
    ovhcloud
    parasail
    perplexity
    petals
    pg_vector
    pinstripes
    poe
    predibase
    prism
    publicai
    qwen_ai_platform
    qwencloud
    ragflow
    recraft
    reducto
    reka
    replicate
    runwayml
    s3_vectors
    sagemaker
    sagemaker_chat
    sagemaker_nova
    sail
    sambanova
    sap
    sarvam
    scaleway
    scx-ai
    snowflake
    soniox
    stability
    strands_decider
    synthetic
    tencent
    tensormesh
    text-completion-codestral
    text-completion-inception
    text-completion-openai
    together_ai
    topaz
    transcribe
    triton
    typesafe
    v0
    valkey
    veniceai
    vercel_ai_gateway
    vertex_ai
    vertex_ai_beta
    vllm
    volcengine
    voyage
    wandb
    watsonx
    watsonx_text
    xai
    xiaomi_mimo
    xinference
    zai
    """

  static let modelNamesText: StaticString = """
    1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0
    1024-x-1024/50-steps/stability.stable-diffusion-xl-v1
    1024-x-1024/dall-e-2
    1024-x-1024/gpt-image-1.5
    1024-x-1024/gpt-image-1.5-2025-12-16
    1024-x-1024/max-steps/stability.stable-diffusion-xl-v1
    1024-x-1536/gpt-image-1.5
    1024-x-1536/gpt-image-1.5-2025-12-16
    1536-x-1024/gpt-image-1.5
    1536-x-1024/gpt-image-1.5-2025-12-16
    256-x-256/dall-e-2
    512-x-512/50-steps/stability.stable-diffusion-xl-v0
    512-x-512/dall-e-2
    512-x-512/max-steps/stability.stable-diffusion-xl-v0
    agentcore/search
    ai21.j2-mid-v1
    ai21.j2-ultra-v1
    ai21.jamba-1-5-large-v1:0
    ai21.jamba-1-5-mini-v1:0
    ai21.jamba-instruct-v1:0
    amazon-nova/nova-lite-v1
    amazon-nova/nova-micro-v1
    amazon-nova/nova-premier-v1
    amazon-nova/nova-pro-v1
    amazon.nova-2-5-sonic
    amazon.nova-2-lite-v1:0
    amazon.nova-2-multimodal-embeddings-v1:0
    amazon.nova-2-pro-preview-20251202-v1:0
    amazon.nova-2-sonic-v1:0
    amazon.nova-canvas-v1:0
    amazon.nova-lite-v1:0
    amazon.nova-micro-v1:0
    amazon.nova-premier-v1:0
    amazon.nova-pro-v1:0
    amazon.rerank-v1:0
    amazon.titan-embed-g1-text-02
    amazon.titan-embed-image-v1
    amazon.titan-embed-text-v1
    amazon.titan-embed-text-v2:0
    amazon.titan-image-generator-v1
    amazon.titan-image-generator-v2
    amazon.titan-image-generator-v2:0
    amazon.titan-text-express-v1
    amazon.titan-text-lite-v1
    amazon.titan-text-premier-v1:0
    anthropic.claude-3-5-haiku-20241022-v1:0
    anthropic.claude-3-5-sonnet-20240620-v1:0
    anthropic.claude-3-5-sonnet-20241022-v2:0
    anthropic.claude-3-7-sonnet-20240620-v1:0
    anthropic.claude-3-7-sonnet-20250219-v1:0
    anthropic.claude-3-haiku-20240307-v1:0
    anthropic.claude-3-opus-20240229-v1:0
    anthropic.claude-3-sonnet-20240229-v1:0
    anthropic.claude-fable-5
    anthropic.claude-fable-5-1
    anthropic.claude-haiku-4-5-20251001-v1:0
    anthropic.claude-haiku-4-5@20251001
    anthropic.claude-haiku-5-5
    anthropic.claude-instant-v1
    anthropic.claude-mythos-5-1
    anthropic.claude-mythos-preview
    anthropic.claude-opus-4-1-20250805-v1:0
    anthropic.claude-opus-4-20250514-v1:0
    anthropic.claude-opus-4-5-20251101-v1:0
    anthropic.claude-opus-4-6-v1
    anthropic.claude-opus-4-7
    anthropic.claude-opus-4-8
    anthropic.claude-opus-5
    anthropic.claude-opus-5-5
    anthropic.claude-sonnet-4-20250514-v1:0
    anthropic.claude-sonnet-4-5-20250929-v1:0
    anthropic.claude-sonnet-4-6
    anthropic.claude-sonnet-5
    anthropic.claude-sonnet-5-5
    anthropic.claude-v1
    anthropic.claude-v2:1
    anthropic/claude-2
    anthropic/claude-3-5-haiku
    anthropic/claude-3-5-haiku-20241022
    anthropic/claude-3-haiku
    anthropic/claude-3-haiku-20240307
    anthropic/claude-3-opus
    anthropic/claude-3-sonnet
    anthropic/claude-3.5-sonnet
    anthropic/claude-3.5-sonnet:beta
    anthropic/claude-3.7-sonnet
    anthropic/claude-3.7-sonnet:beta
    anthropic/claude-haiku-4.5
    anthropic/claude-instant-v1
    anthropic/claude-opus-4
    anthropic/claude-opus-4.1
    anthropic/claude-opus-4.5
    anthropic/claude-sonnet-4
    anthropic/claude-sonnet-4.5
    anyscale/codellama/codellama-34b-instruct-hf
    anyscale/codellama/codellama-70b-instruct-hf
    anyscale/google/gemma-7b-it
    anyscale/huggingfaceh4/zephyr-7b-beta
    anyscale/meta-llama/llama-2-13b-chat-hf
    anyscale/meta-llama/llama-2-70b-chat-hf
    anyscale/meta-llama/llama-2-7b-chat-hf
    anyscale/meta-llama/meta-llama-3-70b-instruct
    anyscale/meta-llama/meta-llama-3-8b-instruct
    anyscale/mistralai/mistral-7b-instruct-v0.1
    anyscale/mistralai/mixtral-8x22b-instruct-v0.1
    anyscale/mistralai/mixtral-8x7b-instruct-v0.1
    apac.amazon.nova-2-lite-v1:0
    apac.amazon.nova-2-pro-preview-20251202-v1:0
    apac.amazon.nova-lite-v1:0
    apac.amazon.nova-micro-v1:0
    apac.amazon.nova-pro-v1:0
    apac.anthropic.claude-3-5-sonnet-20240620-v1:0
    apac.anthropic.claude-3-5-sonnet-20241022-v2:0
    apac.anthropic.claude-3-haiku-20240307-v1:0
    apac.anthropic.claude-3-sonnet-20240229-v1:0
    apac.anthropic.claude-fable-5
    apac.anthropic.claude-haiku-4-5-20251001-v1:0
    apac.anthropic.claude-haiku-5-5
    apac.anthropic.claude-mythos-preview
    apac.anthropic.claude-opus-4-6-v1
    apac.anthropic.claude-opus-4-7
    apac.anthropic.claude-opus-4-8
    apac.anthropic.claude-opus-5
    apac.anthropic.claude-opus-5-5
    apac.anthropic.claude-sonnet-4-20250514-v1:0
    apac.anthropic.claude-sonnet-4-6
    apac.anthropic.claude-sonnet-5
    apac.anthropic.claude-sonnet-5-5
    apiserpent/deep_search
    apiserpent/search
    au.anthropic.claude-fable-5
    au.anthropic.claude-haiku-4-5-20251001-v1:0
    au.anthropic.claude-haiku-5-5
    au.anthropic.claude-mythos-preview
    au.anthropic.claude-opus-4-6-v1
    au.anthropic.claude-opus-4-6-v1:0
    au.anthropic.claude-opus-4-7
    au.anthropic.claude-opus-4-8
    au.anthropic.claude-opus-5
    au.anthropic.claude-opus-5-5
    au.anthropic.claude-sonnet-4-5-20250929-v1:0
    au.anthropic.claude-sonnet-4-6
    au.anthropic.claude-sonnet-5
    au.anthropic.claude-sonnet-5-5
    babbage-002
    bespoke/bespokelabs/bespoke-nimble-9b
    bespoke/nimble
    bespoke/nimble-latest
    bing_grounding/search
    bytedance/ui-tars-1.5-7b
    c4ai-aya-expanse-32b
    chat-bison
    chat-bison-32k
    chat-bison-32k@002
    chat-bison@001
    chat-bison@002
    chat-latest
    chatdolphin
    chatgpt-4o-latest
    chatgpt-image-latest
    claude-3-5-haiku-20241022
    claude-3-5-haiku-latest
    claude-3-5-sonnet-20240620
    claude-3-5-sonnet-20241022
    claude-3-5-sonnet-latest
    claude-3-7-sonnet-20250219
    claude-3-7-sonnet-latest
    claude-3-haiku-20240307
    claude-3-opus-20240229
    claude-3-opus-latest
    claude-4-opus-20250514
    claude-4-sonnet-20250514
    claude-fable-5
    claude-fable-5-1
    claude-haiku-4-5
    claude-haiku-4-5-20251001
    claude-haiku-5-5
    claude-mythos-5
    claude-mythos-5-1
    claude-mythos-preview
    claude-opus-4-1
    claude-opus-4-1-20250805
    claude-opus-4-20250514
    claude-opus-4-5
    claude-opus-4-5-20251101
    claude-opus-4-6
    claude-opus-4-6-20260205
    claude-opus-4-7
    claude-opus-4-7-20260416
    claude-opus-4-8
    claude-opus-5
    claude-opus-5-5
    claude-sonnet-4-20250514
    claude-sonnet-4-5
    claude-sonnet-4-5-20250929
    claude-sonnet-4-5-20250929-v1:0
    claude-sonnet-4-6
    claude-sonnet-5
    claude-sonnet-5-5
    code-bison
    code-bison-32k@002
    code-bison32k
    code-bison@001
    code-bison@002
    code-gecko
    code-gecko-latest
    code-gecko@001
    code-gecko@002
    codechat-bison
    codechat-bison-32k
    codechat-bison-32k@002
    codechat-bison@001
    codechat-bison@002
    codechat-bison@latest
    codex-mini-latest
    cognitivecomputations/dolphin-mixtral-8x7b
    cohere.command-light-text-v14
    cohere.command-r-plus-v1:0
    cohere.command-r-v1:0
    cohere.command-text-v14
    cohere.embed-english-v3
    cohere.embed-multilingual-v3
    cohere.embed-v4:0
    cohere.rerank-v3-5:0
    cohere/command-r-plus
    command
    command-a-03-2025
    command-a-plus-05-2026
    command-light
    command-nightly
    command-r
    command-r-08-2024
    command-r-plus
    command-r-plus-08-2024
    command-r7b-12-2024
    computer-use-preview
    computer-use-preview-2025-03-11
    coralbricks/deepseek-v4.1-flash
    coralbricks/deepseek-v4.1-flash-fast
    coralbricks/deepseek-v4.1-flash-fast-fp4
    coralbricks/glm-5.3
    coralbricks/glm-5.3-fast
    coralbricks/glm-5.3-fp4
    dall-e-2
    dall-e-3
    databricks/dbrx-instruct
    dataforseo/search
    davinci-002
    daybreak-blue-latest
    daybreak-red-latest
    deep-research-pro-preview-12-2025
    deepseek-chat
    deepseek-flash
    deepseek-reasoner
    deepseek-v3-2-251201
    deepseek-v4-flash
    deepseek-v4-flash-vision-exp
    deepseek-v4-pro
    deepseek.r1-v1:0
    deepseek.v3-v1:0
    deepseek.v3.2
    deepseek/deepseek-chat
    deepseek/deepseek-chat-v3-0324
    deepseek/deepseek-chat-v3.1
    deepseek/deepseek-coder
    deepseek/deepseek-r1
    deepseek/deepseek-r1-0528
    deepseek/deepseek-v3.2
    deepseek/deepseek-v3.2-exp
    dolphin
    doubao-embedding
    doubao-embedding-large
    doubao-embedding-large-text-240915
    doubao-embedding-large-text-250515
    doubao-embedding-text-240715
    duckduckgo/search
    embed-english-light-v2.0
    embed-english-light-v3.0
    embed-english-v2.0
    embed-english-v3.0
    embed-multilingual-light-v3.0
    embed-multilingual-v2.0
    embed-multilingual-v3.0
    eu.amazon.nova-2-lite-v1:0
    eu.amazon.nova-2-pro-preview-20251202-v1:0
    eu.amazon.nova-lite-v1:0
    eu.amazon.nova-micro-v1:0
    eu.amazon.nova-pro-v1:0
    eu.anthropic.claude-3-5-haiku-20241022-v1:0
    eu.anthropic.claude-3-5-sonnet-20240620-v1:0
    eu.anthropic.claude-3-5-sonnet-20241022-v2:0
    eu.anthropic.claude-3-7-sonnet-20250219-v1:0
    eu.anthropic.claude-3-haiku-20240307-v1:0
    eu.anthropic.claude-3-opus-20240229-v1:0
    eu.anthropic.claude-3-sonnet-20240229-v1:0
    eu.anthropic.claude-fable-5
    eu.anthropic.claude-fable-5-1
    eu.anthropic.claude-haiku-4-5-20251001-v1:0
    eu.anthropic.claude-haiku-5-5
    eu.anthropic.claude-opus-4-1-20250805-v1:0
    eu.anthropic.claude-opus-4-20250514-v1:0
    eu.anthropic.claude-opus-4-5-20251101-v1:0
    eu.anthropic.claude-opus-4-6-v1
    eu.anthropic.claude-opus-4-7
    eu.anthropic.claude-opus-4-8
    eu.anthropic.claude-opus-5
    eu.anthropic.claude-opus-5-5
    eu.anthropic.claude-sonnet-4-20250514-v1:0
    eu.anthropic.claude-sonnet-4-5-20250929-v1:0
    eu.anthropic.claude-sonnet-4-6
    eu.anthropic.claude-sonnet-5
    eu.anthropic.claude-sonnet-5-5
    eu.deepseek.v3.2
    eu.meta.llama3-2-1b-instruct-v1:0
    eu.meta.llama3-2-3b-instruct-v1:0
    eu.mistral.pixtral-large-2502-v1:0
    eu.twelvelabs.marengo-embed-2-7-v1:0
    eu.twelvelabs.marengo-embed-3-0-v1:0
    eu.twelvelabs.pegasus-1-2-v1:0
    exa_ai/search
    fallback_generalizations
    firecrawl/search
    fireworks-ai-4.1b-to-16b
    fireworks-ai-56b-to-176b
    fireworks-ai-above-16b
    fireworks-ai-default
    fireworks-ai-embedding-150m-to-350m
    fireworks-ai-embedding-up-to-150m
    fireworks-ai-moe-up-to-56b
    fireworks-ai-up-to-4b
    fireworks/firellava-13b
    ft:babbage-002
    ft:davinci-002
    ft:gpt-3.5-turbo
    ft:gpt-3.5-turbo-0125
    ft:gpt-3.5-turbo-0613
    ft:gpt-3.5-turbo-1106
    ft:gpt-4-0613
    ft:gpt-4.1-2025-04-14
    ft:gpt-4.1-mini-2025-04-14
    ft:gpt-4.1-nano-2025-04-14
    ft:gpt-4o-2024-08-06
    ft:gpt-4o-2024-11-20
    ft:gpt-4o-mini-2024-07-18
    ft:o4-mini-2025-04-16
    gemini-1.0-pro
    gemini-1.0-pro-001
    gemini-1.0-pro-002
    gemini-1.0-pro-vision
    gemini-1.0-pro-vision-001
    gemini-1.0-ultra
    gemini-1.0-ultra-001
    gemini-1.5-flash
    gemini-1.5-flash-001
    gemini-1.5-flash-002
    gemini-1.5-flash-exp-0827
    gemini-1.5-flash-preview-0514
    gemini-1.5-pro
    gemini-1.5-pro-001
    gemini-1.5-pro-002
    gemini-1.5-pro-preview-0215
    gemini-1.5-pro-preview-0409
    gemini-1.5-pro-preview-0514
    gemini-2.0-flash
    gemini-2.0-flash-001
    gemini-2.0-flash-exp
    gemini-2.0-flash-exp-image-generation
    gemini-2.0-flash-lite
    gemini-2.0-flash-lite-001
    gemini-2.0-flash-live-preview-04-09
    gemini-2.0-flash-preview-image-generation
    gemini-2.0-flash-thinking-exp
    gemini-2.0-flash-thinking-exp-01-21
    gemini-2.0-pro-exp-02-05
    gemini-2.5-computer-use-preview-10-2025
    gemini-2.5-flash
    gemini-2.5-flash-image
    gemini-2.5-flash-image-preview
    gemini-2.5-flash-lite
    gemini-2.5-flash-lite-preview-06-17
    gemini-2.5-flash-lite-preview-09-2025
    gemini-2.5-flash-native-audio-latest
    gemini-2.5-flash-native-audio-preview-09-2025
    gemini-2.5-flash-native-audio-preview-12-2025
    gemini-2.5-flash-preview-04-17
    gemini-2.5-flash-preview-05-20
    gemini-2.5-flash-preview-09-2025
    gemini-2.5-flash-preview-tts
    gemini-2.5-pro
    gemini-2.5-pro-exp-03-25
    gemini-2.5-pro-preview-03-25
    gemini-2.5-pro-preview-05-06
    gemini-2.5-pro-preview-06-05
    gemini-2.5-pro-preview-tts
    gemini-3-flash-preview
    gemini-3-pro-image
    gemini-3-pro-image-preview
    gemini-3-pro-preview
    gemini-3.1-flash-image
    gemini-3.1-flash-image-preview
    gemini-3.1-flash-lite
    gemini-3.1-flash-lite-image
    gemini-3.1-flash-lite-preview
    gemini-3.1-flash-live-preview
    gemini-3.1-pro-preview
    gemini-3.1-pro-preview-customtools
    gemini-3.5-flash
    gemini-3.5-flash-lite
    gemini-3.6-flash
    gemini-3.7-flash
    gemini-3.8-flash
    gemini-3.8-flash-cyber
    gemini-3.8-live
    gemini-3.8-live-extended-thinking
    gemini-embedding-001
    gemini-embedding-2
    gemini-embedding-2-preview
    gemini-exp-1206
    gemini-flash-experimental
    gemini-flash-latest
    gemini-flash-lite-latest
    gemini-live-2.5-flash-native-audio
    gemini-live-2.5-flash-preview-native-audio-09-2025
    gemini-nano-banana-2.1
    gemini-omni-flash-preview
    gemini-pro
    gemini-pro-experimental
    gemini-pro-latest
    gemini-pro-vision
    gemini-robotics-er-1.5-preview
    gemini-robotics-er-2-preview
    glm-4-7-251222
    global.amazon.nova-2-lite-v1:0
    global.anthropic.claude-fable-5
    global.anthropic.claude-fable-5-1
    global.anthropic.claude-haiku-4-5-20251001-v1:0
    global.anthropic.claude-haiku-5-5
    global.anthropic.claude-mythos-5-1
    global.anthropic.claude-opus-4-5-20251101-v1:0
    global.anthropic.claude-opus-4-6-v1
    global.anthropic.claude-opus-4-7
    global.anthropic.claude-opus-4-8
    global.anthropic.claude-opus-5
    global.anthropic.claude-opus-5-5
    global.anthropic.claude-sonnet-4-20250514-v1:0
    global.anthropic.claude-sonnet-4-5-20250929-v1:0
    global.anthropic.claude-sonnet-4-6
    global.anthropic.claude-sonnet-5
    global.anthropic.claude-sonnet-5-5
    global.cohere.embed-v4:0
    global.moonshotai.kimi-k3
    global.openai.gpt-5.4
    global.openai.gpt-5.5
    global.openai.gpt-5.6-luna
    global.openai.gpt-5.6-sol
    global.openai.gpt-5.6-terra
    global.openai.gpt-6-astra
    global.openai.gpt-6-luna
    global.openai.gpt-6-sol
    global.openai.gpt-6.1-sol
    global.twelvelabs.pegasus-1-2-v1:0
    global.twelvelabs.pegasus-1-5-v1:0
    global.xai.grok-4.6
    global.xai.grok-4.7
    global.zai.glm-5.3
    google.gemma-3-12b-it
    google.gemma-3-27b-it
    google.gemma-3-4b-it
    google/gemini-2.0-flash-001
    google/gemini-2.5-flash
    google/gemini-2.5-pro
    google/gemini-3-flash-preview
    google/gemini-3-pro-preview
    google/gemini-pro-1.5
    google/gemini-pro-vision
    google/palm-2-chat-bison
    google/palm-2-codechat-bison
    google_pse/search
    gpt-3.5-turbo
    gpt-3.5-turbo-0125
    gpt-3.5-turbo-0301
    gpt-3.5-turbo-0613
    gpt-3.5-turbo-1106
    gpt-3.5-turbo-16k
    gpt-3.5-turbo-16k-0613
    gpt-3.5-turbo-instruct
    gpt-3.5-turbo-instruct-0914
    gpt-4
    gpt-4-0125-preview
    gpt-4-0314
    gpt-4-0613
    gpt-4-1106-preview
    gpt-4-1106-vision-preview
    gpt-4-32k
    gpt-4-32k-0314
    gpt-4-32k-0613
    gpt-4-turbo
    gpt-4-turbo-2024-04-09
    gpt-4-turbo-preview
    gpt-4-vision-preview
    gpt-4.1
    gpt-4.1-2025-04-14
    gpt-4.1-mini
    gpt-4.1-mini-2025-04-14
    gpt-4.1-nano
    gpt-4.1-nano-2025-04-14
    gpt-4.5-preview
    gpt-4.5-preview-2025-02-27
    gpt-4o
    gpt-4o-2024-05-13
    gpt-4o-2024-08-06
    gpt-4o-2024-11-20
    gpt-4o-audio-preview
    gpt-4o-audio-preview-2024-10-01
    gpt-4o-audio-preview-2024-12-17
    gpt-4o-audio-preview-2025-06-03
    gpt-4o-mini
    gpt-4o-mini-2024-07-18
    gpt-4o-mini-audio-preview
    gpt-4o-mini-audio-preview-2024-12-17
    gpt-4o-mini-realtime-preview
    gpt-4o-mini-realtime-preview-2024-12-17
    gpt-4o-mini-search-preview
    gpt-4o-mini-search-preview-2025-03-11
    gpt-4o-mini-transcribe
    gpt-4o-mini-transcribe-2025-03-20
    gpt-4o-mini-transcribe-2025-12-15
    gpt-4o-mini-tts
    gpt-4o-mini-tts-2025-03-20
    gpt-4o-mini-tts-2025-12-15
    gpt-4o-realtime-preview
    gpt-4o-realtime-preview-2024-10-01
    gpt-4o-realtime-preview-2024-12-17
    gpt-4o-realtime-preview-2025-06-03
    gpt-4o-search-preview
    gpt-4o-search-preview-2025-03-11
    gpt-4o-transcribe
    gpt-4o-transcribe-diarize
    gpt-5
    gpt-5-2025-08-07
    gpt-5-chat
    gpt-5-chat-latest
    gpt-5-codex
    gpt-5-mini
    gpt-5-mini-2025-08-07
    gpt-5-nano
    gpt-5-nano-2025-08-07
    gpt-5-pro
    gpt-5-pro-2025-10-06
    gpt-5-search-api
    gpt-5-search-api-2025-10-14
    gpt-5.1
    gpt-5.1-2025-11-13
    gpt-5.1-chat-latest
    gpt-5.1-codex
    gpt-5.1-codex-max
    gpt-5.1-codex-mini
    gpt-5.2
    gpt-5.2-2025-12-11
    gpt-5.2-chat-latest
    gpt-5.2-codex
    gpt-5.2-pro
    gpt-5.2-pro-2025-12-11
    gpt-5.3-chat-latest
    gpt-5.3-codex
    gpt-5.4
    gpt-5.4-2026-03-05
    gpt-5.4-mini
    gpt-5.4-mini-2026-03-17
    gpt-5.4-nano
    gpt-5.4-nano-2026-03-17
    gpt-5.4-pro
    gpt-5.4-pro-2026-03-05
    gpt-5.5
    gpt-5.5-2026-04-23
    gpt-5.5-cyber
    gpt-5.5-cyber-preview
    gpt-5.5-pro
    gpt-5.5-pro-2026-04-23
    gpt-5.6
    gpt-5.6-cyber
    gpt-5.6-luna
    gpt-5.6-sol
    gpt-5.6-terra
    gpt-6-astra
    gpt-6-luna
    gpt-6-sol
    gpt-6.1-sol
    gpt-audio
    gpt-audio-1.5
    gpt-audio-2025-08-28
    gpt-audio-mini
    gpt-audio-mini-2025-10-06
    gpt-audio-mini-2025-12-15
    gpt-daybreak-blue-latest
    gpt-daybreak-red-latest
    gpt-image-1
    gpt-image-1-mini
    gpt-image-1.5
    gpt-image-1.5-2025-12-16
    gpt-image-2
    gpt-image-2-2026-04-21
    gpt-image-2.5-flare
    gpt-image-2.5-flare-2026-09-08
    gpt-image-2.5-sunburst
    gpt-image-2.5-sunburst-2026-09-08
    gpt-live-1
    gpt-live-transcribe
    gpt-realtime
    gpt-realtime-1.5
    gpt-realtime-2
    gpt-realtime-2.1
    gpt-realtime-2.1-mini
    gpt-realtime-2025-08-28
    gpt-realtime-mini
    gpt-realtime-mini-2025-12-15
    gpt-realtime-translate
    gpt-realtime-whisper
    gpt-rosalind-discovery
    gpt-rosalind-research
    gpt-transcribe
    gryphe/mythomax-l2-13b
    hd/1024-x-1024/dall-e-3
    hd/1024-x-1792/dall-e-3
    hd/1792-x-1024/dall-e-3
    high/1024-x-1024/gpt-image-1
    high/1024-x-1024/gpt-image-1.5
    high/1024-x-1024/gpt-image-1.5-2025-12-16
    high/1024-x-1536/gpt-image-1
    high/1024-x-1536/gpt-image-1.5
    high/1024-x-1536/gpt-image-1.5-2025-12-16
    high/1536-x-1024/gpt-image-1
    high/1536-x-1024/gpt-image-1.5
    high/1536-x-1024/gpt-image-1.5-2025-12-16
    in.moonshotai.kimi-k3
    inferenceapis/deepseek-ai/deepseek-v3
    inferenceapis/deepseek-ai/deepseek-v4-flash
    inferenceapis/deepseek-ai/deepseek-v4-flash-0731
    inferenceapis/deepseek-ai/deepseek-v4-pro
    inferenceapis/deepseek-ai/deepseek-v4-pro-0813
    inferenceapis/deepseek-ai/deepseek-v4.1-flash
    inferenceapis/deepseek-chat
    inferenceapis/deepseek-flash
    inferenceapis/deepseek-reasoner
    inferenceapis/deepseek-v3
    inferenceapis/deepseek-v4-flash
    inferenceapis/deepseek-v4-pro
    inferenceapis/deepseek-v4.1-flash
    inferenceapis/glm-5.3
    inferenceapis/glm-5.3-flash
    inferenceapis/gpt-oss-120b
    inferenceapis/gpt-oss-20b
    inferenceapis/kimi-k2.7-code
    inferenceapis/llama-3.1-8b-instant
    inferenceapis/llama-3.3-70b
    inferenceapis/llama-3.3-70b-instruct
    inferenceapis/llama-3.3-70b-versatile
    inferenceapis/meta-llama/llama-3.3-70b-instruct
    inferenceapis/meta-llama/llama-3.3-70b-instruct-turbo
    inferenceapis/minimax-m3
    inferenceapis/minimaxai/minimax-m3
    inferenceapis/moonshotai/kimi-k2.7-code
    inferenceapis/openai/gpt-oss-120b
    inferenceapis/openai/gpt-oss-20b
    inferenceapis/qwen/qwen3-vl-235b-a22b-instruct
    inferenceapis/qwen/qwen3.8-flash
    inferenceapis/qwen3-vl
    inferenceapis/qwen3-vl-235b
    inferenceapis/qwen3.8-flash
    inferenceapis/zai-org/glm-5.3
    inferenceapis/zai-org/glm-5.3-flash
    j2-light
    j2-mid
    j2-ultra
    jamba-1.5
    jamba-1.5-large
    jamba-1.5-large@001
    jamba-1.5-mini
    jamba-1.5-mini@001
    jamba-large-1.6
    jamba-large-1.7
    jamba-mini-1.6
    jamba-mini-1.7
    jina-reranker-v2-base-multilingual
    jondurbin/airoboros-l2-70b-2.1
    jp.amazon.nova-2-lite-v1:0
    jp.anthropic.claude-haiku-4-5-20251001-v1:0
    jp.anthropic.claude-haiku-5-5
    jp.anthropic.claude-opus-4-7
    jp.anthropic.claude-opus-4-8
    jp.anthropic.claude-opus-5
    jp.anthropic.claude-opus-5-5
    jp.anthropic.claude-sonnet-4-5-20250929-v1:0
    jp.anthropic.claude-sonnet-4-6
    jp.anthropic.claude-sonnet-5
    jp.anthropic.claude-sonnet-5-5
    kimi-k2-thinking-251104
    laya/english
    laya/multilingual
    laya/typed-decisions
    linkup/search
    linkup/search-deep
    low/1024-x-1024/gpt-image-1
    low/1024-x-1024/gpt-image-1-mini
    low/1024-x-1024/gpt-image-1.5
    low/1024-x-1024/gpt-image-1.5-2025-12-16
    low/1024-x-1024/grok-imagine-image-2.0
    low/1024-x-1536/gpt-image-1
    low/1024-x-1536/gpt-image-1-mini
    low/1024-x-1536/gpt-image-1.5
    low/1024-x-1536/gpt-image-1.5-2025-12-16
    low/1536-x-1024/gpt-image-1
    low/1536-x-1024/gpt-image-1-mini
    low/1536-x-1024/gpt-image-1.5
    low/1536-x-1024/gpt-image-1.5-2025-12-16
    luminous-base
    luminous-base-control
    luminous-extended
    luminous-extended-control
    luminous-supreme
    luminous-supreme-control
    mancer/weaver
    max-x-max/50-steps/stability.stable-diffusion-xl-v0
    max-x-max/max-steps/stability.stable-diffusion-xl-v0
    medium/1024-x-1024/gpt-image-1
    medium/1024-x-1024/gpt-image-1-mini
    medium/1024-x-1024/gpt-image-1.5
    medium/1024-x-1024/gpt-image-1.5-2025-12-16
    medium/1024-x-1536/gpt-image-1
    medium/1024-x-1536/gpt-image-1-mini
    medium/1024-x-1536/gpt-image-1.5
    medium/1024-x-1536/gpt-image-1.5-2025-12-16
    medium/1536-x-1024/gpt-image-1
    medium/1536-x-1024/gpt-image-1-mini
    medium/1536-x-1024/gpt-image-1.5
    medium/1536-x-1024/gpt-image-1.5-2025-12-16
    medlm-large
    medlm-medium
    meta-llama/codellama-34b-instruct
    meta-llama/llama-2-13b-chat
    meta-llama/llama-2-70b-chat
    meta-llama/llama-3-70b-instruct
    meta-llama/llama-3-70b-instruct:nitro
    meta-llama/llama-3-8b-instruct:extended
    meta-llama/llama-3-8b-instruct:free
    meta.llama2-13b-chat-v1
    meta.llama2-70b-chat-v1
    meta.llama3-1-405b-instruct-v1:0
    meta.llama3-1-70b-instruct-v1:0
    meta.llama3-1-8b-instruct-v1:0
    meta.llama3-2-11b-instruct-v1:0
    meta.llama3-2-1b-instruct-v1:0
    meta.llama3-2-3b-instruct-v1:0
    meta.llama3-2-90b-instruct-v1:0
    meta.llama3-3-70b-instruct-v1:0
    meta.llama3-70b-instruct-v1:0
    meta.llama3-8b-instruct-v1:0
    meta.llama4-maverick-17b-instruct-v1:0
    meta.llama4-scout-17b-instruct-v1:0
    microsoft/wizardlm-2-8x22b:nitro
    microsoft_365_copilot/chat
    minimax.minimax-m2
    minimax.minimax-m2.1
    minimax.minimax-m2.5
    minimax/minimax-m2
    minimax/minimax-m2.1
    mistral.devstral-2-123b
    mistral.magistral-small-2509
    mistral.ministral-3-14b-instruct
    mistral.ministral-3-3b-instruct
    mistral.ministral-3-8b-instruct
    mistral.mistral-7b-instruct-v0:2
    mistral.mistral-large-2402-v1:0
    mistral.mistral-large-2407-v1:0
    mistral.mistral-large-3-675b-instruct
    mistral.mistral-small-2402-v1:0
    mistral.mixtral-8x7b-instruct-v0:1
    mistral.pixtral-large-2502-v1:0
    mistral.voxtral-mini-3b-2507
    mistral.voxtral-small-24b-2507
    mistralai/devstral-2512
    mistralai/devstral-2512:free
    mistralai/ministral-14b-2512
    mistralai/ministral-3b-2512
    mistralai/ministral-8b-2512
    mistralai/mistral-7b-instruct
    mistralai/mistral-7b-instruct:free
    mistralai/mistral-large
    mistralai/mistral-large-2512
    mistralai/mistral-small-3.1-24b-instruct
    mistralai/mistral-small-3.2-24b-instruct
    mistralai/mixtral-8x22b-instruct
    moonshot.kimi-k2-thinking
    moonshotai.kimi-k2.5
    moonshotai.kimi-k3
    moonshotai/kimi-k2.5
    multimodalembedding
    multimodalembedding@001
    nace/drex-latest
    nace/drex-v1.0
    nace/drex-v1.5
    nace/drex-v2.0
    nimble/search
    nousresearch/nous-hermes-llama2-13b
    nvidia.nemotron-nano-12b-v2
    nvidia.nemotron-nano-3-30b
    nvidia.nemotron-nano-9b-v2
    nvidia.nemotron-super-3-120b
    o1
    o1-2024-12-17
    o1-mini
    o1-mini-2024-09-12
    o1-preview
    o1-preview-2024-09-12
    o1-pro
    o1-pro-2025-03-19
    o3
    o3-2025-04-16
    o3-deep-research
    o3-deep-research-2025-06-26
    o3-mini
    o3-mini-2025-01-31
    o3-pro
    o3-pro-2025-06-10
    o4-mini
    o4-mini-2025-04-16
    o4-mini-deep-research
    o4-mini-deep-research-2025-06-26
    omni-moderation-2024-09-26
    omni-moderation-latest
    omni-moderation-latest-intents
    openai.gpt-6-luna
    openai.gpt-6-sol
    openai.gpt-oss-120b-1:0
    openai.gpt-oss-20b-1:0
    openai.gpt-oss-safeguard-120b
    openai.gpt-oss-safeguard-20b
    openai/gpt-3.5-turbo
    openai/gpt-3.5-turbo-16k
    openai/gpt-4
    openai/gpt-4-vision-preview
    openai/gpt-4.1
    openai/gpt-4.1-2025-04-14
    openai/gpt-4.1-mini
    openai/gpt-4.1-mini-2025-04-14
    openai/gpt-4.1-nano
    openai/gpt-4.1-nano-2025-04-14
    openai/gpt-4o
    openai/gpt-4o-2024-05-13
    openai/gpt-5
    openai/gpt-5-chat
    openai/gpt-5-codex
    openai/gpt-5-mini
    openai/gpt-5-nano
    openai/gpt-5.2
    openai/gpt-5.2-chat
    openai/gpt-5.2-codex
    openai/gpt-5.2-pro
    openai/gpt-oss-120b
    openai/gpt-oss-20b
    openai/o1
    openai/o1-mini
    openai/o1-mini-2024-09-12
    openai/o1-preview
    openai/o1-preview-2024-09-12
    openai/o3-mini
    openai/o3-mini-high
    openinfer/@oi/glm-5.3-flash
    openinfer/@oi/qwen3.5-27b
    openinfer/@oi/qwen3.5-9b
    palm/chat-bison
    palm/chat-bison-001
    palm/text-bison
    palm/text-bison-001
    palm/text-bison-safety-off
    palm/text-bison-safety-recitation-off
    parallel_ai/search
    parallel_ai/search-fast
    parallel_ai/search-pro
    parallel_ai/search-turbo
    pygmalionai/mythalion-13b
    qwen.qwen3-235b-a22b-2507-v1:0
    qwen.qwen3-32b-v1:0
    qwen.qwen3-coder-30b-a3b-v1:0
    qwen.qwen3-coder-480b-a35b-v1:0
    qwen.qwen3-coder-next
    qwen.qwen3-next-80b-a3b
    qwen.qwen3-vl-235b-a22b
    qwen/qwen-2.5-coder-32b-instruct
    qwen/qwen-vl-plus
    qwen/qwen3-235b-a22b-2507
    qwen/qwen3-235b-a22b-thinking-2507
    qwen/qwen3-coder
    replicateopenai/gpt-oss-20b
    rerank-english-v2.0
    rerank-english-v3.0
    rerank-multilingual-v2.0
    rerank-multilingual-v3.0
    rerank-v3.5
    rerank-v4.0-fast
    rerank-v4.0-pro
    sample_spec
    scaledown/classify
    scaledown/compress
    scaledown/decisions
    scaledown/extract
    scaledown/summarize
    searxng/search
    serper/search
    sora-2
    sora-2-pro
    sora-2-pro-high-res
    stability.sd3-5-large-v1:0
    stability.sd3-large-v1:0
    stability.stable-conservative-upscale-v1:0
    stability.stable-creative-upscale-v1:0
    stability.stable-fast-upscale-v1:0
    stability.stable-image-control-sketch-v1:0
    stability.stable-image-control-structure-v1:0
    stability.stable-image-core-v1:0
    stability.stable-image-core-v1:1
    stability.stable-image-erase-object-v1:0
    stability.stable-image-inpaint-v1:0
    stability.stable-image-remove-background-v1:0
    stability.stable-image-search-recolor-v1:0
    stability.stable-image-search-replace-v1:0
    stability.stable-image-style-guide-v1:0
    stability.stable-image-ultra-v1:0
    stability.stable-image-ultra-v1:1
    stability.stable-outpaint-v1:0
    stability.stable-style-transfer-v1:0
    standard/1024-x-1024/dall-e-3
    standard/1024-x-1024/gpt-image-1.5
    standard/1024-x-1024/gpt-image-1.5-2025-12-16
    standard/1024-x-1536/gpt-image-1.5
    standard/1024-x-1536/gpt-image-1.5-2025-12-16
    standard/1024-x-1792/dall-e-3
    standard/1536-x-1024/gpt-image-1.5
    standard/1536-x-1024/gpt-image-1.5-2025-12-16
    standard/1792-x-1024/dall-e-3
    switchpoint/router
    tavily/search
    tavily/search-advanced
    text-bison
    text-bison32k
    text-bison32k@002
    text-bison@001
    text-bison@002
    text-embedding-004
    text-embedding-005
    text-embedding-3-large
    text-embedding-3-small
    text-embedding-ada-002
    text-embedding-ada-002-v2
    text-embedding-large-exp-03-07
    text-embedding-preview-0409
    text-moderation-007
    text-moderation-latest
    text-moderation-stable
    text-multilingual-embedding-002
    text-multilingual-embedding-preview-0409
    text-unicorn
    text-unicorn@001
    textembedding-gecko
    textembedding-gecko-multilingual
    textembedding-gecko-multilingual@001
    textembedding-gecko@001
    textembedding-gecko@003
    tinyfish/search
    together-ai-21.1b-41b
    together-ai-4.1b-8b
    together-ai-41.1b-80b
    together-ai-8.1b-21b
    together-ai-81.1b-110b
    together-ai-embedding-151m-to-350m
    together-ai-embedding-up-to-150m
    together-ai-up-to-4b
    tts-1
    tts-1-1106
    tts-1-hd
    tts-1-hd-1106
    twelvelabs.marengo-embed-2-7-v1:0
    twelvelabs.marengo-embed-3-0-v1:0
    twelvelabs.pegasus-1-2-v1:0
    twelvelabs.pegasus-1-5-v1:0
    undi95/remm-slerp-l2-13b
    us-gov.anthropic.claude-fable-5-1
    us-gov.anthropic.claude-haiku-5-5
    us-gov.anthropic.claude-opus-4-8
    us-gov.anthropic.claude-opus-5
    us-gov.anthropic.claude-opus-5-5
    us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
    us-gov.anthropic.claude-sonnet-5
    us-gov.anthropic.claude-sonnet-5-5
    us-gov.nvidia.nemotron-nano-12b-v2
    us-gov.nvidia.nemotron-nano-3-30b
    us-gov.nvidia.nemotron-nano-9b-v2
    us-gov.nvidia.nemotron-super-3-120b
    us-gov.openai.gpt-oss-120b-1:0
    us-gov.openai.gpt-oss-20b-1:0
    us-gov.xai.grok-4.6
    us.amazon.nova-2-lite-v1:0
    us.amazon.nova-2-pro-preview-20251202-v1:0
    us.amazon.nova-canvas-v1:0
    us.amazon.nova-lite-v1:0
    us.amazon.nova-micro-v1:0
    us.amazon.nova-premier-v1:0
    us.amazon.nova-pro-v1:0
    us.anthropic.claude-3-5-haiku-20241022-v1:0
    us.anthropic.claude-3-5-sonnet-20240620-v1:0
    us.anthropic.claude-3-5-sonnet-20241022-v2:0
    us.anthropic.claude-3-7-sonnet-20250219-v1:0
    us.anthropic.claude-3-haiku-20240307-v1:0
    us.anthropic.claude-3-opus-20240229-v1:0
    us.anthropic.claude-3-sonnet-20240229-v1:0
    us.anthropic.claude-fable-5
    us.anthropic.claude-fable-5-1
    us.anthropic.claude-haiku-4-5-20251001-v1:0
    us.anthropic.claude-haiku-5-5
    us.anthropic.claude-mythos-5
    us.anthropic.claude-mythos-5-1
    us.anthropic.claude-mythos-preview
    us.anthropic.claude-opus-4-1-20250805-v1:0
    us.anthropic.claude-opus-4-20250514-v1:0
    us.anthropic.claude-opus-4-5-20251101-v1:0
    us.anthropic.claude-opus-4-6-v1
    us.anthropic.claude-opus-4-6-v1:0
    us.anthropic.claude-opus-4-7
    us.anthropic.claude-opus-4-8
    us.anthropic.claude-opus-5
    us.anthropic.claude-opus-5-5
    us.anthropic.claude-sonnet-4-20250514-v1:0
    us.anthropic.claude-sonnet-4-5-20250929-v1:0
    us.anthropic.claude-sonnet-4-6
    us.anthropic.claude-sonnet-5
    us.anthropic.claude-sonnet-5-5
    us.cohere.embed-v4:0
    us.deepseek.r1-v1:0
    us.deepseek.v3.2
    us.meta.llama3-1-405b-instruct-v1:0
    us.meta.llama3-1-70b-instruct-v1:0
    us.meta.llama3-1-8b-instruct-v1:0
    us.meta.llama3-2-11b-instruct-v1:0
    us.meta.llama3-2-1b-instruct-v1:0
    us.meta.llama3-2-3b-instruct-v1:0
    us.meta.llama3-2-90b-instruct-v1:0
    us.meta.llama3-3-70b-instruct-v1:0
    us.meta.llama4-maverick-17b-instruct-v1:0
    us.meta.llama4-scout-17b-instruct-v1:0
    us.mistral.pixtral-large-2502-v1:0
    us.moonshotai.kimi-k3
    us.openai.gpt-5.4
    us.openai.gpt-5.5
    us.openai.gpt-5.6-luna
    us.openai.gpt-5.6-sol
    us.openai.gpt-5.6-terra
    us.openai.gpt-6-astra
    us.openai.gpt-6-luna
    us.openai.gpt-6-sol
    us.openai.gpt-6.1-sol
    us.stability.stable-conservative-upscale-v1:0
    us.stability.stable-creative-upscale-v1:0
    us.stability.stable-fast-upscale-v1:0
    us.stability.stable-image-control-sketch-v1:0
    us.stability.stable-image-control-structure-v1:0
    us.stability.stable-image-erase-object-v1:0
    us.stability.stable-image-inpaint-v1:0
    us.stability.stable-image-remove-background-v1:0
    us.stability.stable-image-search-recolor-v1:0
    us.stability.stable-image-search-replace-v1:0
    us.stability.stable-image-style-guide-v1:0
    us.stability.stable-outpaint-v1:0
    us.stability.stable-style-transfer-v1:0
    us.twelvelabs.marengo-embed-2-7-v1:0
    us.twelvelabs.marengo-embed-3-0-v1:0
    us.twelvelabs.pegasus-1-2-v1:0
    us.twelvelabs.pegasus-1-5-v1:0
    us.writer.palmyra-x4-v1:0
    us.writer.palmyra-x5-v1:0
    us.xai.grok-4.6
    us.xai.grok-4.7
    us.zai.glm-5.3
    us/claude-opus-4-6
    us/claude-opus-4-6-20260205
    whisper-1
    writer.palmyra-vision-7b
    writer.palmyra-x4-v1:0
    writer.palmyra-x5-v1:0
    x-ai/grok-4
    x-ai/grok-4-fast:free
    xiaomi/mimo-v2-flash
    you_com/search
    z-ai/glm-4.6
    z-ai/glm-4.6:exacto
    z-ai/glm-4.7
    z-ai/glm-4.7-flash
    zai.glm-4.7
    zai.glm-4.7-flash
    zai.glm-5
    """

  static let cacheText: StaticString = """
    aws_iam_auth
    aws_iam_cache_name
    aws_iam_region
    aws_iam_serverless
    aws_iam_user_name
    azure_account_url
    azure_blob_container
    azure_client_id
    azure_client_secret
    azure_redis_ad_token
    azure_tenant_id
    cache
    cache_config
    client_name
    connection_class
    connection_pool
    credential_provider
    db
    decode_responses
    default_in_memory_ttl
    default_in_redis_ttl
    default_redis_ttl
    disk_cache_dir
    driver_info
    encoding
    encoding_errors
    event_dispatcher
    gcp_service_account
    gcp_ssl_ca_certs
    gcs_bucket_name
    gcs_path
    gcs_path_service_account
    health_check_interval
    host
    legacy_responses
    lib_name
    lib_version
    maint_notifications_config
    max_connections
    max_messages
    mode
    namespace
    oss_cluster_maint_notifications_handler
    password
    port
    protocol
    qdrant_api_base
    qdrant_api_key
    qdrant_collection_name
    qdrant_quantization_config
    qdrant_semantic_cache_embedding_model
    qdrant_semantic_cache_vector_size
    redis_connect_func
    redis_flush_size
    redis_semantic_cache_embedding_model
    redis_semantic_cache_index_name
    redis_startup_nodes
    retry
    retry_on_error
    retry_on_timeout
    s3_api_version
    s3_aws_access_key_id
    s3_aws_secret_access_key
    s3_aws_session_token
    s3_bucket_name
    s3_config
    s3_endpoint_url
    s3_path
    s3_region_name
    s3_use_ssl
    s3_verify
    semantic_cache_embedding_max_input_tokens
    semantic_cache_embedding_timeout
    semantic_cache_scope
    sentinel_nodes
    sentinel_password
    service_name
    similarity_threshold
    single_connection_client
    socket_connect_timeout
    socket_keepalive
    socket_keepalive_options
    socket_read_size
    socket_timeout
    ssl
    ssl_ca_certs
    ssl_ca_data
    ssl_ca_path
    ssl_cert_reqs
    ssl_certfile
    ssl_check_hostname
    ssl_ciphers
    ssl_exclude_verify_flags
    ssl_include_verify_flags
    ssl_keyfile
    ssl_min_version
    ssl_ocsp_context
    ssl_ocsp_expected_cert
    ssl_password
    ssl_validate_ocsp
    ssl_validate_ocsp_stapled
    startup_nodes
    supported_call_types
    ttl
    type
    unix_socket_path
    url
    username
    valkey_semantic_cache_embedding_model
    valkey_semantic_cache_index_name
    """

  static let retryPolicyText: StaticString = """
    AuthenticationErrorRetries
    BadRequestErrorRetries
    ContentPolicyViolationErrorRetries
    DefaultRetries
    InternalServerErrorRetries
    NotFoundErrorRetries
    RateLimitErrorRetries
    ServiceUnavailableErrorRetries
    TimeoutErrorRetries
    """

  static let allowedFailsPolicyText: StaticString = """
    AuthenticationErrorAllowedFails
    BadGatewayErrorAllowedFails
    BadRequestErrorAllowedFails
    ContentPolicyViolationErrorAllowedFails
    InternalServerErrorAllowedFails
    NotFoundErrorAllowedFails
    RateLimitErrorAllowedFails
    ServiceUnavailableErrorAllowedFails
    TimeoutErrorAllowedFails
    """

  static let routingText: StaticString = """
    lowest_latency_buffer
    max_latency_list_size
    ttft_percentile
    ttl
    """

  static let alertingText: StaticString = """
    budget_alert_ttl
    daily_report_frequency
    daily_spend_per_user_threshold
    log_to_console
    major_outage_alert_threshold
    max_outage_alert_list_size
    minor_outage_alert_threshold
    monthly_spend_per_user_threshold
    outage_alert_ttl
    region_outage_alert_ttl
    report_check_interval
    spend_anomaly_baseline_days
    spend_anomaly_min_spend
    spend_anomaly_multiplier
    user_spend_check_interval
    """

  static let jwtText: StaticString = """
    admin_allowed_routes
    admin_jwt_scope
    agent_id_jwt_field
    auto_register_map_existing_key
    custom_validate
    end_user_id_jwt_field
    enforce_rbac
    enforce_scope_based_access
    enforce_team_based_model_access
    fallback_to_db_teams
    issuers
    jwt_client_id_field
    jwt_litellm_role_map
    mcp_client_id_jwt_field
    object_id_jwt_field
    oidc_userinfo_cache_ttl
    oidc_userinfo_enabled
    oidc_userinfo_endpoint
    org_alias_jwt_field
    org_id_jwt_field
    public_allowed_routes
    public_key_stale_ttl
    public_key_ttl
    role_mappings
    roles_jwt_field
    routing_overrides
    scope_mappings
    sync_user_role_and_teams
    team_alias_jwt_field
    team_allowed_routes
    team_claim_fallback
    team_id_default
    team_id_jwt_field
    team_id_upsert
    team_ids_jwt_field
    unregistered_jwt_client_behavior
    upsert_sso_user_to_team
    user_allowed_email_domain
    user_allowed_roles
    user_email_jwt_field
    user_id_jwt_field
    user_id_upsert
    user_roles_jwt_field
    virtual_key_claim_field
    virtual_key_mapping_cache_ttl
    """

  static let keyLimitsText: StaticString = """
    budget_duration
    duration
    max_budget
    max_parallel_requests
    rpm_limit
    tpm_limit
    """

  static let teamDefaultsText: StaticString = """
    access_group_ids
    admins
    allowed_passthrough_routes
    allowed_vector_store_indexes
    blocked
    budget_duration
    budget_limits
    default_estimated_output_tokens
    default_estimated_output_tokens_per_model
    default_team_member_models
    denied_passthrough_routes
    disable_global_guardrails
    enforced_batch_output_expires_after
    enforced_file_expires_after
    guardrails
    max_budget
    mcp_rpm_limit
    members
    members_with_roles
    metadata
    model_aliases
    model_max_budget
    model_rpm_limit
    model_tpm_limit
    models
    object_permission
    organization_id
    policies
    prompts
    router_settings
    rpm_limit
    rpm_limit_type
    secret_manager_settings
    soft_budget
    tags
    team_alias
    team_id
    team_member_budget
    team_member_budget_duration
    team_member_key_duration
    team_member_permissions
    team_member_rpm_limit
    team_member_tpm_limit
    tpd_limit
    tpm_limit
    tpm_limit_type
    """

  static let userDefaultsText: StaticString = """
    agent_id
    aliases
    allowed_cache_controls
    auto_create_key
    available_teams
    blocked
    budget_duration
    budget_fallbacks
    budget_limits
    config
    duration
    guardrails
    key_alias
    max_budget
    max_parallel_requests
    mcp_rpm_limit
    metadata
    model_max_budget
    model_rpm_limit
    model_tpm_limit
    models
    object_permission
    organizations
    password
    permissions
    policies
    prompts
    rpm_limit
    send_invite_email
    spend
    sso_user_id
    tag_rpm_limit
    team_id
    teams
    tpm_limit
    user_alias
    user_email
    user_id
    user_role
    """

  static let passThroughEndpointText: StaticString = """
    auth
    cost_per_request
    count_tokens
    default_query_params
    forward_headers
    guardrails
    headers
    id
    include_subpath
    is_from_config
    merge_query_params
    methods
    path
    target
    timeout
    """

  static let guardrailParamsText: StaticString = """
    action
    additional_provider_specific_params
    advisory_system_message
    akto_account_id
    akto_api_key
    akto_base_url
    akto_metadata
    akto_vxlan_id
    anonymize_input
    api_base
    api_endpoint
    api_id
    api_key
    api_version
    application
    application_id
    assertions
    asset_id
    async_mode
    auth_token
    auto_router_model_compression
    auto_router_routing_compression
    aws_access_key_id
    aws_bedrock_runtime_endpoint
    aws_external_id
    aws_profile_name
    aws_region_name
    aws_role_name
    aws_secret_access_key
    aws_session_name
    aws_session_token
    aws_sts_endpoint
    aws_web_identity_token
    base_url
    block_failures
    block_on_error
    block_on_violation
    blocked_languages
    blocked_words
    blocked_words_file
    breakdown
    categories
    category_thresholds
    ccr_retrieval
    checks
    chunk_budget_chars
    client_id
    client_secret
    confidence_threshold
    config
    content_filter_threshold
    content_moderation_check
    context_source
    contextual_grounding_from_messages
    credentials
    custom_code
    custom_llm_provider
    decision_model
    deepkeep_firewall_id
    default_action
    default_on
    deployment_name
    detect_execution_intent
    detect_secrets_config
    detector_id
    detectors
    dev_info
    disable_exception_on_block
    end_session_after_n_fails
    evaluation_id
    experimental_use_latest_role_message_only
    extra_headers
    fail_on_error
    file_guardrail_timeout
    gateway_name
    grounding_check
    grounding_strictness
    guard_name
    guardrail
    guardrail_timeout
    hallucinations_check
    include_evidence
    include_scanners
    inspect_embeddings
    is_detector_server
    keyword_redaction_tag
    lasso_conversation_id
    lasso_user_id
    litellm_metadata
    location
    logging_only_continue_on_input_failure
    logging_only_scope
    mask
    mask_request_content
    mask_response_content
    max_concurrent_decision_calls
    max_input_chars
    metadata
    mock_redacted_text
    mode
    model
    monitor_mode
    on_disallowed_action
    on_flagged
    on_flagged_action
    on_sensitive_data
    on_violation
    only_scan_new_messages
    optional_params
    output_parse_pii
    pangea_input_recipe
    pangea_output_recipe
    pattern_redaction_format
    patterns
    payload
    persist_session
    pii_check
    pii_confidence_threshold
    pii_entities_config
    policy_id
    policy_name
    policy_names
    post_checkpoint_id
    pre_checkpoint_id
    presidio_ad_hoc_recognizers
    presidio_analyze_chunk_size_bytes
    presidio_analyzer_api_base
    presidio_anonymizer_api_base
    presidio_entities_deny_list
    presidio_filter_scope
    presidio_language
    presidio_run_on
    presidio_score_thresholds
    project_id
    prompt_attack_threshold
    prompt_injections
    realtime_violation_message
    rules
    run_in_parallel
    sanitize_error_detail
    scan_only_tool_results
    scan_raw_request
    send_user_api_key_alias
    send_user_api_key_team_id
    send_user_api_key_user_id
    sensitive_data_route_to_model
    severity_threshold
    singulr_api_base
    singulr_api_key
    singulr_application_id
    singulr_guardrail_id
    skip_system_message_in_guardrail
    skip_tool_message_in_guardrail
    skip_unscannable_attachments
    sticky_session_routing
    stream_scope
    streaming_end_of_stream_only
    streaming_sampling_rate
    template_id
    tenant_id
    timeout
    tool_selection_quality_check
    tracker_api_base
    tracker_api_key
    unreachable_fallback
    use_v2
    verify_ssl
    version
    violation_message_template
    xecguard_model
    """
}
