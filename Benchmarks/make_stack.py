#!/usr/bin/env python3
"""make_stack.py COUNT [--mistakes] > FILE: a models.yaml of COUNT models.

The stack breaks no rule: every backend serves one model, so memory and contexts agree; the aliases come in threes, one
a tier, and each three is a fallback chain. LiteLLM's config is a bare file, since a ConfigMap would be too small.
With --mistakes one key of every model is misspelt.
The same arguments give the same bytes.
"""
import argparse

# Tags of Ollama's library whose shape is known, so that the rules about memory and context have work to do.
OLLAMA_MODELS = ["phi4-mini", "llama3.2:3b", "gemma3:4b", "qwen2.5:7b", "mistral:7b"]
VLLM_MODELS = ["Qwen/Qwen3-8B-AWQ", "Qwen/Qwen2.5-7B-Instruct-AWQ", "acme/granite-3.3-8b-awq"]
CLOUD_MODELS = [("openai", "gpt-4o-mini"), ("groq", "llama-3.3-70b-versatile"), ("mistral", "mistral-small-latest")]
MODELS_PER_BACKEND = 150


def backends(count):
    """The lines of the backends, and the names of those on the GPU and on CPUs."""
    servers = max(1, count // 3 // MODELS_PER_BACKEND)
    lines = ["nodes:", "  gpu: { gpu: true }"]
    lines += [f"  cpu-{number}: {{ memory: 32Gi }}" for number in range(servers)]
    lines.append("backends:")
    for number in range(servers):
        lines.append(f"  vllm-{number}: {{ engine: vllm, service: vllm-{number}, port: 8000, node: gpu, context: 8192 }}")
    for number in range(servers):
        lines += [
            f"  ollama-{number}:",
            "    engine: ollama",
            "    version: 0.13.3",
            f"    service: ollama-{number}",
            "    port: 11434",
            f"    node: cpu-{number}",
            "    memory: { request: 16Gi, limit: 24Gi }",
            "    context: 8192",
            "    keepAlive: forever",
            "    maxLoadedModels: 1",
            "    coldStart: 60s",
            "    deliberate: { service: there are several servers }",
        ]
    lines += [f"  {name}: {{ engine: {name}, apiKey: {name.upper()}_API_KEY }}" for name, _ in CLOUD_MODELS]
    return lines, servers


def model(number, servers, count, is_wrong):
    chain, tier = divmod(number, 3)
    if chain == count // 3:
        tier = 2  # what is left over needs no fallback
    server = chain % servers
    if tier == 0:
        alias, backend, name = f"gpu-{chain:05d}", f"vllm-{server}", VLLM_MODELS[server % len(VLLM_MODELS)]
    elif tier == 1:
        alias, backend, name = f"cpu-{chain:05d}", f"ollama-{server}", OLLAMA_MODELS[server % len(OLLAMA_MODELS)]
    else:
        backend, name = CLOUD_MODELS[chain % len(CLOUD_MODELS)]
        alias = f"cloud-{number:05d}"
    timeout = ["30s", "120s", "30s"][tier]
    lines = [
        f"  - alias: {alias}",
        f"    backend: {backend}",
        f"    model: {name}",
        f"    {'timeuot' if is_wrong else 'timeout'}: {timeout}",
    ]
    if tier == 1:
        lines.append("    latencyBudget: 60s                 # a warm answer")
    if tier == 2:
        lines += ["    context: 32768", "    mode: chat", "    note: asked when all local inference is unavailable"]
    return lines


def stack(count, is_wrong):
    lines = ["# Made for measuring.", "version: 1", "stack: { name: bench, namespace: ml, partOf: bench }"]
    backend_lines, servers = backends(count)
    lines += backend_lines
    lines.append("models:")
    for number in range(count):
        if number % 30 == 0:
            lines += ["", f"  # Chains {number // 3} to {number // 3 + 9}"]
        lines += model(number, servers, count, is_wrong)
    lines.append("fallbacks:")
    for chain in range(count // 3):
        lines.append(f"  - [gpu-{chain:05d}, cpu-{chain:05d}, cloud-{3 * chain + 2:05d}]")
    lines += [
        "litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY, retries: 1, timeout: 60s, cooldown: 30s }",
        "outputs:",
        "  ollama:",
        *(f"    ollama-{number}: ollama/values-{number}.yaml" for number in range(servers)),
        "  litellmForm: bare",
        "  fallback: false",
    ]
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--mistakes", action="store_true")
    options = parser.parse_args()
    print("\n".join(stack(options.count, options.mistakes)))


main()
