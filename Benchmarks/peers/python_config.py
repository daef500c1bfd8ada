"""python_config.py MODELS OUT: LiteLLM's models and fallbacks of a stack, with PyYAML's C parser and emitter."""
import sys

import yaml


def deployment(model, backend, namespace):
    engine = backend["engine"]
    params = {"model": f"{'openai' if engine == 'vllm' else engine}/{model['model']}"}
    if "service" in backend:
        path = "/v1" if engine == "vllm" else ""
        params["api_base"] = f"http://{backend['service']}.{namespace}.svc.cluster.local:{backend['port']}{path}"
    if engine == "vllm":
        params["api_key"] = "sk-none"
    elif "apiKey" in backend:
        params["api_key"] = "os.environ/" + backend["apiKey"]
    params["timeout"] = params["stream_timeout"] = int(model["timeout"].removesuffix("s"))
    return {"model_name": model["alias"], "litellm_params": params, "model_info": {"mode": "chat"}}


def config(stack):
    namespace, backends = stack["stack"]["namespace"], stack["backends"]
    return {
        "model_list": [deployment(model, backends[model["backend"]], namespace) for model in stack["models"]],
        "router_settings": {
            "fallbacks": [{a: [b]} for chain in stack["fallbacks"] for a, b in zip(chain, chain[1:])],
        },
    }


with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as out:
    yaml.dump(config(yaml.load(source, yaml.CSafeLoader)), out, yaml.CSafeDumper, sort_keys=False)
