"""The schema of LiteLLM's config and `gen lint` agree: on each key, with a value of each kind."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from program import ROOT, gen

SCHEMA: dict[str, Any] = json.loads((ROOT / "schema/litellm.schema.json").read_text(encoding="utf-8"))
SECTIONS = ["litellm_params", "model_info", "router_settings", "litellm_settings", "general_settings"]
KINDS: list[Any] = [
    True, 3, -3, 0.5, "ten", "12", "1_000", None, [], ["ten"], {}, {"ten": "chat"}, "os.environ/TEN", "${TEN}",
]

# The rules about types, and those about what is within a value of the right type.
RULES = {
    "well-typed-value", "numeric-setting", "boolean-flag", "fallback-list-shape", "known-routing-strategy",
    "known-callback", "master-key-not-null", "complete-deployment",
}

# Of a number of the right type only gen sees that it is none that works.
BEYOND_TYPES = ("is below zero",)


def is_beyond_types(finding: dict[str, Any]) -> bool:
    return any(words in finding["message"] for words in BEYOND_TYPES)


def reported(path: Path) -> set[int]:
    """The lines about whose values the linter says something."""
    report = json.loads(gen("lint", path.name, "--format", "json", folder=path.parent, statuses=(0, 1)))
    return {
        finding["line"] for finding in report["diagnostics"] if finding["rule"] in RULES and not is_beyond_types(finding)
    }


def lines(section: str, value: Any) -> tuple[list[str], dict[str, int]]:
    """A config with every key of a section, and the line of each key."""
    text, places = ["model_list:", "- model_name: chat"], {}
    keys = [key for key in SCHEMA["$defs"][section]["properties"] if key not in ("model", "callbacks")]
    if section == "litellm_params":
        text += ["  litellm_params:", "    model: openai/gpt-4o-mini"]
    else:
        text.append("  litellm_params: { model: openai/gpt-4o-mini }")
        text.append("  model_info:" if section == "model_info" else f"{section}:")
    indent = "    " if section in ("litellm_params", "model_info") else "  "
    for key in keys:
        text.append(f"{indent}{json.dumps(key)}: {json.dumps(value)}")
        places[key] = len(text)
    return text, places


def refused(section: str, value: Any) -> set[str]:
    """The keys with which the schema refuses a value."""
    properties = SCHEMA["$defs"][section]["properties"]
    return {
        key for key in properties if key not in ("model", "callbacks") and not Draft202012Validator(
            {"$defs": SCHEMA["$defs"], **properties[key]}).is_valid(value)
    }


@pytest.mark.parametrize("section", SECTIONS)
def test_schema_and_linter_agree(section: str, tmp_path: Path) -> None:
    differences = []
    for number, value in enumerate(KINDS):
        text, places = lines(section, value)
        path = tmp_path / f"config-{number}.yaml"
        path.write_text("\n".join(text) + "\n", encoding="utf-8")
        found, wrong = reported(path), refused(section, value)
        differences += [
            f"{key}: {json.dumps(value)}: {'the schema' if key in wrong else 'the linter'} alone refuses it"
            for key, line in places.items() if (key in wrong) != (line in found)
        ]
    assert differences == []
