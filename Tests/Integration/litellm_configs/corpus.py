"""The corpus: configs that work, each with the file that it stands in and as the text that LiteLLM gets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from program import ROOT

SECTIONS = {"model_list", "litellm_settings", "router_settings", "general_settings"}
FIXTURES = ROOT / "Tests/Fixtures/litellm"

# What Flux would fill in for `${NAME}` in our files.
FILLED_IN = {
    "CONTEXT": "8192", "TIMEOUT": "30", "RETRIES": "1", "FAILS": "2", "STRATEGY": "least-busy", "PROVIDER": "openai",
    "CLOUD_MODEL": "openai/gpt-4o-mini", "CLOUD_URL": "https://cloud.example/v1", "VLLM_URL": "http://vllm:8000/v1",
    "SPARE": "cloud", "MASTER_KEY": "sk-master", "ALIAS": "local", "MODEL": "qwen3", "NAMESPACE": "ml",
}

# What the environment of LiteLLM has of the variables that our files name.
ENVIRONMENT = {
    "MAIN_MODEL": "openai/qwen3", "MAIN_URL": "http://vllm:8000/v1", "MAIN_KEY": "sk-none", "SPARE_TIMEOUT": "20",
    "SPARE_RPM": "100", "REQUEST_TIMEOUT": "30", "LITELLM_MASTER_KEY": "sk-for-these-tests",
    "OPENAI_API_KEY": "secret-of-openai", "OLLAMA_API_BASE": "http://ollama:11434",
}

# Configs that LiteLLM would start with, if it had what is not here; it waits minutes for it.
AWAITED = {
    "good-mcp.yaml": "the MCP servers that it names",
    "proxy_config.yaml": "the MCP servers that it names",
}

# LiteLLM's own examples that it does not start with here: what they lack, which some version of it has.
REFUSED = {
    "_super_secret_config.yaml": "modules of its authors",
    "enterprise_config.yaml": "a licence and a Redis",
    "langfuse_config.yaml": "the litellm_params of its model",
    "load_balancer.yaml": "a provider of one of its models",
    "multi_instance_simple_config.yaml": "a Redis",
    "otel_test_config.yaml": "modules and keys of its authors",
    "pass_through_config.yaml": "a module of its authors",
    "spend_tracking_config.yaml": "a Redis",
    "store_model_db_config.yaml": "a module of its authors, and a database",
    "test_pipeline_config.yaml": "a module of its authors",
    "example_config.yaml": "guardrails of the shape that LiteLLM has now",
}

# Configs of ours that LiteLLM loads, but which do what they are for only with what is not here.
INCOMPLETE = {
    "good-database.yaml": "a PostgreSQL with the models",
    "good-redis-cache.yaml": "a Redis, for the cache and for counts that several proxies share",
    "good-callbacks.yaml": "Langfuse, Sentry, S3 and OpenTelemetry",
    "good-credentials.yaml": "Azure, and Perplexity",
    "good-guardrails.yaml": "Langfuse, and Cohere",
}


@dataclass(frozen=True)
class Config:
    path: Path
    """The file, which `gen lint` reads."""
    text: str
    """The config in it, which LiteLLM reads."""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def environment(self) -> dict[str, str]:
        """What the environment has for this config alone. LiteLLM calls a Redis whenever it hears of one."""
        return {"REDIS_HOST": "127.0.0.1", "REDIS_PORT": "1"} if "redis" in self.text else {}

    @property
    def document(self) -> dict[str, Any]:
        """The config as LiteLLM reads it."""
        document: dict[str, Any] = yaml.safe_load(self.text)
        return document


def configs_in(path: Path) -> Iterator[Config]:
    """The configs that a file holds: itself, the texts of ConfigMaps, and `proxy_config` of Helm values."""
    text = path.read_text(encoding="utf-8-sig")
    for document in yaml.load_all(text, yaml.CSafeLoader):
        if not isinstance(document, dict):
            continue
        if SECTIONS & set(document):
            yield Config(path, text)
        elif document.get("kind") == "ConfigMap":
            for embedded in document["data"].values():
                if SECTIONS & set(_mapping(embedded)):
                    yield Config(path, _filled_in(embedded))
        else:
            for values in (document, *(value for value in document.values() if isinstance(value, dict))):
                if "proxy_config" in values:
                    yield Config(path, _filled_in(yaml.safe_dump(values["proxy_config"], sort_keys=False)))


def ours() -> list[Config]:
    """What we wrote and render."""
    files = [*sorted(FIXTURES.glob("good-*.yaml")), *sorted(ROOT.glob("Tests/Fixtures/stacks/*/**/configmap*.yaml"))]
    return [config for path in [*files, ROOT / "generated/litellm/configmap.yaml"] for config in configs_in(path)]


def litellms(venv: Path) -> list[Config]:
    """LiteLLM's own examples, which its package has."""
    [package] = venv.glob("lib/python3*/site-packages/litellm")
    paths = [path for path in sorted(package.rglob("*.yaml")) if _is_config(path)]
    return [config for path in paths for config in configs_in(path)]


def _is_config(path: Path) -> bool:
    """Whether a section stands at the top of a file; most of the package's files are no configs."""
    starts = tuple(f"{section}:" for section in SECTIONS)
    return any(line.startswith(starts) for line in path.read_text(encoding="utf-8").splitlines())


def _mapping(text: str) -> dict[str, Any]:
    document = yaml.safe_load(text)
    return document if isinstance(document, dict) else {}


def _filled_in(text: str) -> str:
    return re.sub(r"\$\{(\w+)\}", lambda variable: FILLED_IN[variable[1]], text)
