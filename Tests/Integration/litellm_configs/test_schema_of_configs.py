"""The JSON Schema of LiteLLM's config against LiteLLM itself: it takes what LiteLLM loads and refuses what it refuses."""

from typing import Any

import pytest
import yaml

from broken import BROKEN, BROKEN_LATER
from editor_yaml import EditorLoader
from loaded import Loaded
from schema_values import DEMANDING, UNCHECKED, VALIDATOR, deployments, is_taken

NEWEST = "1.106.2"


def errors(text: str) -> list[str]:
    """What an editor says of a config."""
    document = yaml.load(text.removeprefix("\ufeff"), EditorLoader)
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(document)]


def test_it_takes_what_litellm_loads(loaded: Loaded) -> None:
    said = {config.name: errors(config.text) for config, outcome in loaded.corpus if outcome.refusal is None}
    assert {name: words for name, words in said.items() if words} == {}
    assert len(said) >= 40


@pytest.mark.parametrize("name", BROKEN | BROKEN_LATER)
def test_it_refuses_what_litellm_refuses(loaded: Loaded, name: str) -> None:
    assert errors((BROKEN | BROKEN_LATER)[name]) != []
    assert (loaded.broken[name].refusal is not None) == (name in BROKEN or loaded.version == NEWEST)


@pytest.fixture
def aliases(loaded: Loaded) -> set[str]:
    """Those of `schema_values` that LiteLLM has a model for."""
    if loaded.version != NEWEST:
        pytest.skip("an older LiteLLM checks fewer parameters")
    return set(loaded.values.aliases)


def said_of(deployment: dict[str, Any]) -> str:
    return str(deployment["model_name"]).split()[0]


def test_it_is_no_stricter_than_litellm(aliases: set[str]) -> None:
    refused = [d for d in deployments() if not is_taken(d) and said_of(d) not in UNCHECKED]
    assert [d["litellm_params"] for d in refused if d["model_name"] in aliases] == []
    assert len(refused) > 500


def test_it_is_no_laxer_either(aliases: set[str]) -> None:
    taken = [d for d in deployments() if is_taken(d) and said_of(d) not in DEMANDING]
    assert [d["litellm_params"] for d in taken if d["model_name"] not in aliases] == []
    assert len(taken) > 500
