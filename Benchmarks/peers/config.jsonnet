local stack = std.parseYaml(std.extVar('models'));
local prefix(engine) = if engine == 'vllm' then 'openai' else engine;
local deployment(model) =
  local backend = stack.backends[model.backend];
  local timeout = std.parseInt(std.rstripChars(model.timeout, 's'));
  {
    model_name: model.alias,
    litellm_params: {
      model: prefix(backend.engine) + '/' + model.model,
      [if 'service' in backend then 'api_base']:
        'http://%s.%s.svc.cluster.local:%d%s'
        % [backend.service, stack.stack.namespace, backend.port, if backend.engine == 'vllm' then '/v1' else ''],
      [if backend.engine == 'vllm' || 'apiKey' in backend then 'api_key']:
        if backend.engine == 'vllm' then 'sk-none' else 'os.environ/' + backend.apiKey,
      timeout: timeout,
      stream_timeout: timeout,
    },
    model_info: { mode: 'chat' },
  };
std.manifestYamlDoc({
  model_list: [deployment(model) for model in stack.models],
  router_settings: {
    fallbacks: [
      { [chain[number]]: [chain[number + 1]] }
      for chain in stack.fallbacks
      for number in std.range(0, std.length(chain) - 2)
    ],
  },
})
