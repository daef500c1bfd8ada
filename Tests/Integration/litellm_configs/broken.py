"""Configs that LiteLLM does not start with, or a model of which it leaves out: the schema refuses them too."""

MODEL = "model_list:\n- model_name: chat\n  litellm_params: {{ model: openai/gpt-4o-mini{params} }}\n{item}"


def config(params: str = "", item: str = "", rest: str = "") -> str:
    """The smallest config with something more."""
    return MODEL.format(params=f", {params}" if params else "", item=f"  {item}\n" if item else "") + rest + "\n"


BROKEN = {
    "a list of models that is a mapping": "model_list: { chat: { model: openai/gpt-4o-mini } }\n",
    "a list of models that is a text": "model_list: chat\n",
    "an item without litellm_params": "model_list:\n- model_name: chat\n",
    "an item without model_name": "model_list:\n- litellm_params: { model: openai/gpt-4o-mini }\n",
    "litellm_params without model": "model_list:\n- model_name: chat\n  litellm_params: { api_key: sk-1 }\n",
    "litellm_params that are empty": "model_list:\n- model_name: chat\n  litellm_params:\n",
    "litellm_params that are a list": "model_list:\n- model_name: chat\n  litellm_params: [model, openai/gpt-4o]\n",
    "an alias that is a number": "model_list:\n- model_name: 4\n  litellm_params: { model: openai/gpt-4o-mini }\n",
    "model_info that is empty": config(item="model_info:"),
    "model_info that is a list": config(item="model_info: [chat]"),
    "a key that is a number": config("api_key: 12345"),
    "a limit in words": config("rpm: many"),
    "a budget in words": config("max_budget: ten dollars"),
    "general_settings that are a list": config(rest="general_settings: [master_key]"),
    "litellm_settings that are a list": config(rest="litellm_settings: [drop_params]"),
    "variables that are a list": config(rest="environment_variables: [A]"),
    "a strategy that there is not": config(rest="router_settings: { routing_strategy: fastest }"),
    "fallbacks that are a mapping": config(rest="router_settings: { fallbacks: { chat: [chat] } }"),
    "fallbacks that are texts": config(rest="router_settings: { fallbacks: [chat] }"),
    "fallbacks with two keys": config(rest="router_settings: { fallbacks: [{ chat: [a], other: [b] }] }"),
    "a callback that there is not": config(rest="litellm_settings: { callbacks: [promethius] }"),
    "callbacks that are empty": config(rest="litellm_settings: { callbacks: }"),
    "callbacks that are a word": config(rest="litellm_settings: { callbacks: prometheus }"),
    "health checks in the router's section": config(rest="router_settings: { health_check_interval: 300 }"),
    "success callbacks that are empty": config(rest="litellm_settings: { success_callback: }"),
}

# The same by the newer version alone; the older one takes them for nothing.
BROKEN_LATER = {
    "a text for a list of tags": config("tags: free"),
    "a budget that is empty": config(rest="litellm_settings: { max_budget: }"),
}
