"""The regular expressions of renovate.json, by the engine that Renovate uses, on stacks as people write them."""

import json
import subprocess
from typing import Any

import pytest
import re2
import yaml

from program import ROOT, gen

CONFIGURATION: dict[str, Any] = json.loads((ROOT / "renovate.json").read_text())
MANAGERS = CONFIGURATION["customManagers"]
STACK = (ROOT / "models.yaml").read_text()


def found(text: str, path: str = "models.yaml") -> dict[str, str]:
    """The versions that all managers find, by the name of what they are of."""
    versions: dict[str, str] = {}
    for manager in MANAGERS:
        patterns = [pattern.strip("/") for pattern in manager["managerFilePatterns"]]
        if not any(re2.search(pattern, path) for pattern in patterns):
            continue
        for expression in manager["matchStrings"]:
            for match in re2.finditer(expression, text):
                assert manager["depNameTemplate"] not in versions
                versions[manager["depNameTemplate"]] = match["currentValue"]
    return versions


def test_what_the_stack_pins_is_found() -> None:
    stack = yaml.safe_load(STACK)
    assert found(STACK) == {
        "ollama/ollama": stack["backends"]["ollama"]["version"],
        "vllm/vllm-openai": stack["backends"]["vllm"]["version"],
        "litellm": stack["litellm"]["version"],
    }


def test_pinned_chart_is_found() -> None:
    line = "    port: 11434\n"
    assert line in STACK
    assert found(STACK.replace(line, f"{line}    chartVersion: 1.36.0\n"))["ollama"] == "1.36.0"


def test_first_stack_of_a_repository_is_understood(tmp_path: Any) -> None:
    gen("init", folder=tmp_path)
    text = (tmp_path / "models.yaml").read_text()
    stack = yaml.safe_load(text)
    assert found(text) == {
        "ollama/ollama": stack["backends"]["ollama"]["version"], "litellm": stack["litellm"]["version"],
    }


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("\nlitellm: { retries: 1, version: 1.81.9 }\n", {"litellm": "1.81.9"}),
        ("  a: { engine: ollama, version: \"0.13.3\", port: 1 }\n", {"ollama/ollama": "0.13.3"}),
        ("  a:\n    engine: ollama # cpu\n\n    # why\n    memory:\n      limit: 4Gi\n    version: '0.13.3'\n",
         {"ollama/ollama": "0.13.3"}),
        # Another backend's version is not Ollama's, nor that of LiteLLM's neighbours.
        ("  a:\n    engine: ollama\n    port: 1\n  b:\n    engine: openai\n    version: 2.0.0\n", {}),
        ("  a: { engine: ollama }\n  b: { engine: openai, version: 2.0.0 }\n", {}),
        ("\nlitellm:\n  port: 4000\nfallbackConfig:\n  version: 3.0.0\n", {}),
        ("  a:\n    engine: ollama-like\n    version: 1.0.0\n", {}),
    ],
)
def test_versions_belong_to_what_they_stand_in(text: str, versions: dict[str, str]) -> None:
    assert found(text) == versions


@pytest.mark.parametrize(
    ("path", "is_read"),
    [("models.yaml", True), ("clusters/a/models.yaml", True), ("my-models.yaml", False), ("models.yaml.bak", False)],
)
def test_only_stacks_are_read(path: str, is_read: bool) -> None:
    assert bool(found(STACK, path)) == is_read


def test_renovate_takes_the_configuration() -> None:
    done = subprocess.run(
        ["check-jsonschema", "--builtin-schema", "vendor.renovate", "renovate.json"],
        cwd=ROOT, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 0, done.stdout
