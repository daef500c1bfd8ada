"""What stands behind the configs of the corpus: stand-ins for the servers that they name, on loopback."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from standins import VLLM, Gemini, Ollama, OpenAIServer, StandIn

NO_KEY = "sk-none"
KEYS = {f"{provider}_API_KEY": f"secret-of-{provider.lower()}" for provider in ("OPENAI", "GROQ", "MISTRAL", "GEMINI")}
# Nobody listens there.
DEAD_URL = "http://127.0.0.1:1/v1"

QWEN = "Qwen/Qwen3-8B-AWQ"
OLLAMA_MODELS = [
    "phi4-mini", "llama3.2:1b", "llama3.2:3b", "qwen3:8b-q4_K_M", "lab/phi4-mini-8k", "gpt-oss:120b-cloud",
    "hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M",
]


@dataclass
class Upstreams:
    servers: dict[str, StandIn]
    """By the names that their answers give."""
    environment: dict[str, str]
    """What LiteLLM's environment needs to reach them, with the keys that they want."""


@contextmanager
def running_upstreams() -> Iterator[Upstreams]:
    hosts = {
        "vllm:8000": VLLM("vLLM", ["qwen3", QWEN], NO_KEY),
        "vllm.ml.svc.cluster.local:8000": VLLM("Flux's vLLM", ["qwen3"], NO_KEY),
        "vllm-a:8000": VLLM("vLLM A", ["qwen3"], NO_KEY),
        "vllm-b:8000": VLLM("vLLM B", ["qwen2"], NO_KEY),
        **{f"vllm-{number}.vllm:8000": VLLM(f"replica {number}", [QWEN], NO_KEY) for number in range(3)},
        "vllm-0007.ml.svc.cluster.local:8000": VLLM("vLLM 7", [QWEN], NO_KEY),
        "vllm-api.ml.svc.cluster.local:8000": VLLM("the lab's vLLM", [QWEN], NO_KEY),
        "llama-cpp:8080": OpenAIServer("llama.cpp", ["qwen2.5-3b", "qwen2.5-72b"], NO_KEY),
        "llama-swap:8080": OpenAIServer("llama-swap", ["qwen2.5-3b", "qwen2.5-72b"], NO_KEY),
        "ollama:11434": Ollama("Ollama", OLLAMA_MODELS),
        "ollama.ml.svc.cluster.local:11434": Ollama("the lab's Ollama", ["phi4-mini"]),
    }
    openai_models = ["gpt-4o-mini", "gpt-4o", "gpt-4.1", "gpt-4", "o3-mini"]
    openai = OpenAIServer("OpenAI", openai_models, KEYS["OPENAI_API_KEY"])
    groq = OpenAIServer("Groq", ["llama-3.3-70b-versatile"], KEYS["GROQ_API_KEY"], prefix="/openai/v1")
    mistral = OpenAIServer("Mistral", ["mistral-small-latest"], KEYS["MISTRAL_API_KEY"])
    gemini = Gemini("Gemini", ["gemini-2.0-flash"], KEYS["GEMINI_API_KEY"])
    servers = [*hosts.values(), openai, groq, mistral, gemini]
    environment = {
        "LOOPBACK_MAP": json.dumps({host: server.port for host, server in hosts.items()}),
        "OPENAI_API_BASE": openai.base_url,
        "GROQ_API_BASE": groq.base_url,
        "GEMINI_API_BASE": gemini.base_url,
        # The documented MISTRAL_API_BASE has no effect: both versions settle on api.mistral.ai before they read it.
        "MISTRAL_AZURE_API_BASE": mistral.base_url,
        **KEYS,
    }
    try:
        for server in servers:
            server.start()
        yield Upstreams({server.name: server for server in servers}, environment)
    finally:
        for server in servers:
            server.close()
