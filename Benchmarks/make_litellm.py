#!/usr/bin/env python3
"""make_litellm.py COUNT > FILE: a LiteLLM config of COUNT routes, as somebody who serves many would write it.

The routes are on vLLM, Ollama and providers, in chains of two, some names in pools of two; with a cache, callbacks and
budgets. It breaks no rule, and LiteLLM loads it. The same arguments give the same bytes.
"""
import argparse

ROUTER = """\
router_settings:
  routing_strategy: simple-shuffle
  num_retries: 1
  timeout: 60
  cooldown_time: 30
  allowed_fails: 1
  fallbacks:
"""
SETTINGS = """\
litellm_settings:
  drop_params: true
  callbacks: [prometheus]
  cache: true
  cache_params: { type: local, ttl: 600 }
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
"""


def route(number):
    """The lines of one item: names go round vLLM, Ollama, a provider, and a provider's pool."""
    kind, place = number % 4, number // 4
    if kind == 0:
        return [
            f"  - model_name: vllm-{place:04d}", "    litellm_params:", "      model: openai/Qwen/Qwen3-8B-AWQ",
            f"      api_base: http://vllm-{place:04d}.ml.svc.cluster.local:8000/v1", "      api_key: sk-none",
            "      timeout: 30", "      stream_timeout: 10", "    model_info:", "      mode: chat",
            "      max_input_tokens: 8192"]
    if kind == 1:
        return [
            f"  - model_name: ollama-{place:04d}", "    litellm_params:", "      model: ollama_chat/llama3.2:3b",
            f"      api_base: http://ollama-{place:04d}.ml.svc.cluster.local:11434", "      num_ctx: 8192",
            "      keep_alive: 10m", "      timeout: 120"]
    name = f"cloud-{place:04d}" if kind == 2 else f"pool-{place // 2:04d}"
    return [
        f"  - model_name: {name}", "    litellm_params:", "      model: openai/gpt-4o-mini",
        "      api_key: os.environ/OPENAI_API_KEY", "      timeout: 30", f"      order: {1 + place % 2}", "      rpm: 600",
        "      tpm: 100000"]


def config(count):
    lines = ["# Made for measuring.", "model_list:"]
    for number in range(count):
        if number % 40 == 0:
            lines += ["", f"  # Team {number // 40}"]
        lines += route(number)
    lines += ROUTER.splitlines()
    lines += [f"    - vllm-{place:04d}: [ollama-{place:04d}]" for place in range(count // 4)]
    return lines + SETTINGS.splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    print("\n".join(config(parser.parse_args().count)))


main()
