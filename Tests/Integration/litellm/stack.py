"""The home-lab's stack with stand-ins for the servers and the real LiteLLM in front of them."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from proxy import Answer, Proxy
from standins import VLLM, Gemini, Ollama, OpenAIServer, StandIn

QWEN = "Qwen/Qwen3-8B-AWQ"
R1 = "casperhansen/deepseek-r1-distill-qwen-7b-awq"

# What the Secret of the stack would hold. vLLM's key stands in the config itself and is none.
KEYS = {f"{provider}_API_KEY": f"secret-of-{provider.lower()}" for provider in ("OPENAI", "GROQ", "GEMINI", "MISTRAL")}
DUMMY_KEY = "sk-none"


@dataclass
class Stack:
    """One running stack. Its parts are healthy until a test breaks them."""

    config: dict[str, Any]
    """LiteLLM's config, parsed."""
    proxy: Proxy
    vllm: VLLM
    ollama: Ollama
    openai: OpenAIServer
    groq: OpenAIServer
    gemini: Gemini
    mistral: OpenAIServer

    @property
    def servers(self) -> list[StandIn]:
        """All servers behind LiteLLM."""
        return [self.vllm, self.ollama, self.openai, self.groq, self.gemini, self.mistral]

    @property
    def cooldown(self) -> float:
        """How long LiteLLM leaves a failing deployment alone, in seconds."""
        seconds: float = self.config["router_settings"]["cooldown_time"]
        return seconds

    def parameters(self, alias: str) -> dict[str, Any]:
        """The `litellm_params` of an alias."""
        return next(model["litellm_params"] for model in self.config["model_list"] if model["model_name"] == alias)

    def heal(self) -> None:
        """All servers up with their models and no request recorded."""
        self.vllm.load(QWEN)
        for server in self.servers:
            server.heal()

    def asked(self) -> list[str]:
        """The names of the servers that got a prompt, in the order of `servers`."""
        return [server.name for server in self.servers if server.prompts]

    def ask_until(self, name: str, alias: str, seconds: float) -> list[Answer]:
        """Asks `alias` until the server `name` answers: all answers. Raises TimeoutError after `seconds`."""
        answers: list[Answer] = []
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            answers.append(self.proxy.ask(alias))
            if name in answers[-1].text:
                return answers
            time.sleep(1)
        raise TimeoutError(f"{name} did not answer {alias} within {seconds} s, last: {answers[-1]}")


@contextmanager
def running_stack(venv: Path, manifest: Path, home: Path) -> Iterator[Stack]:
    """The stack with LiteLLM from `venv` on the ConfigMap `manifest`; `home` is an empty directory for LiteLLM."""
    text = yaml.safe_load(manifest.read_bytes())["data"]["config.yaml"]
    config = home / "config.yaml"
    config.write_bytes(text.encode())
    vllm = VLLM("vLLM", [QWEN], DUMMY_KEY)
    ollama = Ollama("Ollama", ["phi4-mini"])
    openai = OpenAIServer("OpenAI", ["gpt-4o-mini"], KEYS["OPENAI_API_KEY"])
    groq_models = ["llama-3.3-70b-versatile", "mixtral-8x7b-32768"]
    groq = OpenAIServer("Groq", groq_models, KEYS["GROQ_API_KEY"], prefix="/openai/v1")
    gemini = Gemini("Gemini", ["gemini-2.0-flash", "gemini-2.5-flash"], KEYS["GEMINI_API_KEY"])
    mistral = OpenAIServer("Mistral", ["mistral-small-latest"], KEYS["MISTRAL_API_KEY"])
    hosts = {"vllm-api.ml.svc.cluster.local:8000": vllm.port, "ollama.ml.svc.cluster.local:11434": ollama.port}
    environment = {
        "LOOPBACK_MAP": json.dumps(hosts),
        "OPENAI_API_BASE": openai.base_url,
        "GROQ_API_BASE": groq.base_url,
        "GEMINI_API_BASE": gemini.base_url,
        # The documented MISTRAL_API_BASE has no effect: both versions settle on api.mistral.ai before they read it.
        "MISTRAL_AZURE_API_BASE": mistral.base_url,
        **KEYS,
    }
    proxy = Proxy(venv, config, home, environment)
    stack = Stack(yaml.safe_load(text), proxy, vllm, ollama, openai, groq, gemini, mistral)
    try:
        stack.heal()
        proxy.start()
        yield stack
    finally:
        proxy.stop()
        for server in stack.servers:
            server.close()
