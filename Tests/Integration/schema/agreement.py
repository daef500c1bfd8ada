"""What the schema says of a document, what gen says of it, and what only gen can see."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from program import ROOT, findings

SCHEMA_FILE = ROOT / "schema/models.schema.json"
SCHEMA: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

# The rules about the shape of models.yaml, which the schema tells too.
SHAPE = {"known-key", "required-key", "valid-value"}


@dataclass
class OnlyGen:
    """Something that gen refuses and the schema cannot see."""

    words: str
    """Part of gen's message."""
    why: str
    example: str
    """What to change in the stack of the examples, as `OLD => NEW`."""


EXAMPLES = """\
version: 1
stack: { name: lab, namespace: ml }
backends:
  openai: { engine: openai, apiKey: OPENAI_API_KEY }
  ollama: { engine: ollama, service: ollama, port: 11434, memory: { limit: 4Gi } }
models:
  - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
  - { alias: small, backend: ollama, model: phi4-mini }
fallbacks:
  - [small, chat]
"""

ONLY_GEN = [
    OnlyGen("is not a duration", "a grammar", "30s => 30 s"),
    OnlyGen("is not a whole number of milliseconds", "a grammar", "30s => 0.0001s"),
    OnlyGen("the duration '", "arithmetic", "30s => -30s"),
    OnlyGen("takes a duration above zero", "arithmetic", "30s => 0s"),
    OnlyGen("is longer than 292 years", "arithmetic", "30s => 999999999h"),
    OnlyGen("is not a quantity", "a grammar", "4Gi => 4GB"),
    OnlyGen("the quantity '", "arithmetic", "4Gi => -4Gi"),
    OnlyGen("is no model reference", "a grammar", "phi4-mini => -phi4-mini"),
    OnlyGen("is no model name", "the grammar depends on the engine", "gpt-4o-mini => gpt(4o)"),
    OnlyGen("has blanks or control characters", "a grammar", "alias: chat => alias: a chat"),
    OnlyGen("the name is empty", "a grammar", 'alias: chat => alias: ""'),
    OnlyGen("needs an address", "it depends on the engine", "service: ollama, port: 11434 => cpu: {}"),
    OnlyGen("'apiBase' stands in place of", "it depends on another key", "port: => apiBase: http://a, port:"),
    OnlyGen("is for the engine 'ollama'", "it depends on the engine", "engine: openai => engine: openai, parallel: 1"),
    OnlyGen("there is no engine", "LiteLLM's providers are many", "engine: openai => engine: opnai"),
    OnlyGen("has a fallback already", "two places", "[small, chat] => [small, chat, small, ollama]"),
    OnlyGen("needs two aliases at least", "a chain looks like any list", "[small, chat] => [small]"),
    OnlyGen("has no fallback target", "a chain looks like any list", "[small, chat] => small: []"),
    OnlyGen(
        "is read differently by different programs", "readers of YAML disagree", "memory: => values: { a: yes }, memory:"
    ),
    OnlyGen("tags such as", "to the schema they are resolved already", "30s => !!str 30s"),
    OnlyGen("merge keys", "to the schema they are merged already", "port: => <<: { cpu: {} }, port:"),
]


def schema_errors(document: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(document)]


def shape_findings(paths: list[Path]) -> dict[Path, list[str]]:
    """What gen says of the shape of each file."""
    messages: dict[Path, list[str]] = {path: [] for path in paths}
    for finding in findings(paths):
        if finding["rule"] in SHAPE:
            messages[Path(finding["file"])].append(finding["message"])
    return messages


def is_only_gens(message: str) -> bool:
    return any(exception.words in message for exception in ONLY_GEN)
