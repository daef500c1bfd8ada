"""Every parameter of a model whose type the schema tells, with values of every kind, in one config."""

import json
from typing import Any

from jsonschema import Draft202012Validator

from program import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / "schema/litellm.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
PARAMETERS: dict[str, Any] = SCHEMA["$defs"]["litellm_params"]["properties"]

# No `true`: LiteLLM takes it for 1.
VALUES: list[Any] = [[], {}, "no such word", 3, "12", None, "os.environ/NOT_SET"]

# LiteLLM does not check these when it starts: it never calls the model then, fails when it compares the value, or
# leaves it unread.
UNCHECKED = {
    "timeout", "stream_timeout", "num_retries", "cooldown_time", "max_parallel_requests", "order", "weight",
    "drop_params", "additional_drop_params", "embedding_model", "index_name", "vector_bucket_name",
    # Of these the provider says so.
    "max_tokens", "max_completion_tokens", "temperature", "top_p", "presence_penalty", "frequency_penalty", "n", "seed",
    "top_logprobs",
}
# Of these LiteLLM wants more than a type: a provider that it knows, an organization at least.
DEMANDING = {"custom_llm_provider", "organization"}


def deployments() -> list[dict[str, Any]]:
    """One for each parameter and value; its alias tells both."""
    return [
        {"model_name": f"{name} {number}", "litellm_params": {"model": "openai/gpt-4o-mini", name: value}}
        for name, schema in PARAMETERS.items()
        if name != "model" and ("$ref" in schema or "anyOf" in schema)
        for number, value in enumerate(VALUES)
    ]


def config() -> str:
    return json.dumps({"model_list": deployments()})


def is_taken(deployment: dict[str, Any]) -> bool:
    """Whether the schema takes it."""
    return VALIDATOR.is_valid({"model_list": [deployment]})
