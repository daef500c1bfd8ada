/// A stack that makes all four manifests.
let labStack = """
  version: 1
  stack: { name: lab, namespace: ml }
  backends:
    vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
    ollama:
      engine: ollama
      version: 0.13.3
      service: ollama
      port: 11434
      memory: { request: 4Gi, limit: 6Gi }
      context: 8192
      keepAlive: forever
      maxLoadedModels: 1
    openai: { engine: openai, apiKey: OPENAI_API_KEY }
  models:
    - { alias: fast, backend: vllm, model: Qwen/Qwen3-8B-AWQ, timeout: 30s }
    - { alias: small, backend: ollama, model: phi4-mini, timeout: 120s }
    - { alias: cloud, backend: openai, model: gpt-4o-mini, timeout: 30s }
  fallbacks:
    - [fast, small, cloud]
  litellm: { version: 1.81.9, retries: 1, masterKey: LITELLM_MASTER_KEY }
  fallbackConfig: { healthTimeout: 5s }

  """

/// Where its manifests are, from `generated`.
let labManifests = [
  "litellm/configmap.yaml", "litellm/restart-patch.yaml", "ollama/values.yaml", "vllm/fallback-config.yaml",
]
