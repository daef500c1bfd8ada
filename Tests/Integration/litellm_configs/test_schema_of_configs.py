"""The JSON Schema of LiteLLM's config against LiteLLM itself: it takes what LiteLLM loads and refuses what it refuses."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from broken import BROKEN, BROKEN_LATER
from conftest import Loaded
from editor_yaml import EditorLoader
from program import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / "schema/litellm.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
NEWEST = "1.106.2"


def errors(text: str) -> list[str]:
    """What an editor says of a config."""
    document = yaml.load(text.removeprefix("\ufeff"), EditorLoader)
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(document)]


def test_it_takes_what_litellm_loads(loaded: Loaded) -> None:
    said = {config.name: errors(config.text) for config, outcome in loaded.corpus if outcome.refusal is None}
    assert {name: words for name, words in said.items() if words} == {}
    assert len(said) >= 50


@pytest.mark.parametrize("name", BROKEN | BROKEN_LATER)
def test_it_refuses_what_litellm_refuses(loaded: Loaded, name: str) -> None:
    assert errors((BROKEN | BROKEN_LATER)[name]) != []
    assert (loaded.broken[name].refusal is not None) == (name in BROKEN or loaded.version == NEWEST)
