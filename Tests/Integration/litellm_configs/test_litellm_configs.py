"""Configs that LiteLLM's own code loads and routes right: gen has no error to report of them."""

import json

from corpus import AWAITED, FIXTURES, INCOMPLETE, REFUSED
from loaded import Loaded
from program import gen
from routes import FAILOVERS, ROUTES, is_answer_of

def test_our_configs_are_loaded_whole(loaded: Loaded) -> None:
    refused = {config.name: outcome.refusal for config, outcome in loaded.corpus if outcome.refusal}
    assert refused.keys() <= REFUSED.keys(), refused
    assert len(loaded.corpus) - len(refused) >= 50


def test_they_are_routed_right(loaded: Loaded) -> None:
    wrong = [
        (config.name, alias, answer)
        for config, outcome in loaded.corpus
        for (alias, server), answer in zip(ROUTES.get(config.name, {}).items(), outcome.answers, strict=True)
        if not is_answer_of(server, answer)
    ]
    assert wrong == []


def test_they_fail_over_right(loaded: Loaded) -> None:
    wrong = [
        (name, alias, outcome.answers)
        for (name, _, alias, server), outcome in zip(FAILOVERS, loaded.failovers, strict=True)
        if not is_answer_of(server, outcome.answers[0])
    ]
    assert wrong == []


def test_no_error_is_reported_of_them(loaded: Loaded) -> None:
    paths = {config.path for config, outcome in loaded.corpus if outcome.refusal is None}
    assert len(paths) >= 50
    found = json.loads(gen("lint", "--format", "json", *map(str, sorted(paths)), statuses=(0, 1)))["diagnostics"]
    assert [finding for finding in found if finding["severity"] == "error"] == []
    # Of ours each is written so that there is nothing to be said at all.
    assert [finding for finding in found if str(FIXTURES) in finding["file"]] == []


def test_the_tables_are_about_configs(loaded: Loaded) -> None:
    ours = {path.name for path in FIXTURES.glob("*.yaml")} | {"thousand-routes.yaml"}
    assert ROUTES.keys() | {name for name, *_ in FAILOVERS} | INCOMPLETE.keys() <= ours
    theirs = {path.name for venv in loaded.venvs for path in venv.glob("lib/**/litellm/**/*.yaml")}
    assert REFUSED.keys() | AWAITED.keys() <= ours | theirs
