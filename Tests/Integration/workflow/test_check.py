"""What a pull request is refused for, and how its findings are shown."""

import json
from pathlib import Path

import pytest

from program import gen
from pull_request import MANIFEST, STACK, PullRequest

CHECK = "Check the stacks and their manifests"
UPLOAD = "github/codeql-action/upload-sarif"


def findings(sarif: str) -> list[str]:
    return [result["ruleId"] for run in json.loads(Path(sarif).read_text())["runs"] for result in run["results"]]


def test_what_is_up_to_date_passes(settled: PullRequest) -> None:
    outcome = settled.run(base="")
    assert outcome.passed
    assert "::" not in outcome.printed
    assert findings(outcome.used[UPLOAD]["sarif_file"]) == []


def test_drift_is_marked_and_uploaded(settled: PullRequest) -> None:
    settled.edit(MANIFEST, "6Gi", "9Gi")
    outcome = settled.run(base="")
    assert outcome.conclusions[CHECK] == "failure" and not outcome.passed
    assert f"::error file={MANIFEST},line=21," in outcome.printed
    assert findings(outcome.used[UPLOAD]["sarif_file"]) == ["manifest-up-to-date"]
    assert outcome.used[UPLOAD]["category"] == "gen: models.yaml"


def test_mistake_is_marked_at_its_line(settled: PullRequest) -> None:
    settled.edit(STACK, "[chat, chat-cloud]", "[chat, chat-clout]")
    outcome = settled.run(base="")
    assert outcome.conclusions[CHECK] == "failure"
    line = (settled.origin / STACK).read_text().splitlines().index("  - [chat, chat-clout]") + 1
    assert f"::error file={STACK},line={line}," in outcome.printed
    assert outcome.printed.count("::error") == 1
    assert findings(outcome.used[UPLOAD]["sarif_file"]) == ["known-fallback-target"]


@pytest.mark.parametrize(("strict", "conclusion"), [("false", "success"), ("true", "failure")])
def test_warning_fails_where_that_is_asked_for(settled: PullRequest, strict: str, conclusion: str) -> None:
    settled.edit(STACK, "maxLoadedModels: 1", "maxLoadedModels: 1\n    alsoPull: [phi4-mini:3.8b-q4_K_M]")
    gen(folder=settled.origin)
    outcome = settled.run(base="", strict=strict)
    assert "::warning " in outcome.printed
    assert outcome.conclusions[CHECK] == conclusion


def test_pattern_names_several_stacks(settled: PullRequest) -> None:
    text = (settled.origin / STACK).read_text()
    for cluster in ("a", "b b"):
        (settled.origin / "clusters" / cluster).mkdir(parents=True)
        (settled.origin / "clusters" / cluster / STACK).write_text(text)
    gen("--config", "clusters/a/models.yaml", folder=settled.origin)
    outcome = settled.run(base="", config="models.yaml\nclusters/*/models.yaml\n")
    assert outcome.conclusions[CHECK] == "failure"
    marked = [line for line in outcome.printed.splitlines() if line.startswith("::error")]
    assert marked and all(line.startswith("::error file=clusters/b b/models.yaml,") for line in marked)


@pytest.mark.parametrize("config", ["  models.yaml\t", "models.yaml\r\n\r\n", "\n \n", ""])
def test_blanks_around_a_line_are_no_part_of_it(settled: PullRequest, config: str) -> None:
    outcome = settled.run(config=config)
    assert outcome.passed, outcome.printed


@pytest.mark.parametrize("step", [CHECK, "Show the change"])
def test_missing_gen_is_named(settled: PullRequest, step: str) -> None:
    outcome = settled.clone().run_action(begin=step, given={"install": {"outcome": "success"}})
    assert outcome.conclusions[step] == "failure"
    assert "::error title=gen::gen is not on PATH" in outcome.printed


@pytest.mark.parametrize(
    "config", ["clusters/*/models.yaml", "--output=/etc", "$(touch pwned)", "; touch pwned", "`touch pwned`"]
)
def test_stack_that_is_not_there_is_named_and_nothing_else_is_done(settled: PullRequest, config: str) -> None:
    outcome = settled.run(base="", config=config)
    assert outcome.conclusions[CHECK] == "failure"
    assert f"error: cannot read '{config}'" in outcome.printed
    assert outcome.conclusions["Upload the findings"] == "skipped"
    assert not (settled.runner.workspace / "pwned").exists()


def test_from_a_fork_nothing_is_uploaded(settled: PullRequest) -> None:
    assert settled.run(base="").used.keys() == {UPLOAD}
    settled.runner.github["event"]["pull_request"]["head"] = {"repo": {"fork": True}}
    assert settled.run(base="").used == {}


def test_upload_can_be_left_out(settled: PullRequest) -> None:
    assert settled.run(base="", sarif="false").used == {}
