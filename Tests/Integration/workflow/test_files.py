"""What GitHub and the auditors of its workflows say of the action, the workflows and their scripts."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from program import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
SCRIPTS = sorted([*ROOT.glob("Scripts/**/*.sh"), ROOT / ".ci/run"])


@pytest.mark.parametrize(
    "command",
    [
        ["check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS],
        ["zizmor", "--offline", "--no-progress", "--persona", "auditor", "action.yml", ".github/workflows"],
        ["yamllint", "--strict", "--config-data", "{extends: relaxed, rules: {line-length: {max: 120}}}",
         "action.yml", ".github"],
        ["shellcheck", "--external-sources", "--source-path", ".", *SCRIPTS],
    ],
    ids=lambda command: " ".join(str(word).rpartition("/")[2] for word in command[:3]),
)
def test_readers_take_the_files(command: list[str | Path]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_scripts_get_values_from_the_environment_alone() -> None:
    """An expression inside of a script is text of the script: a branch can be named `$(...)`."""
    jobs = [job for file in WORKFLOWS for job in yaml.safe_load(file.read_text())["jobs"].values()]
    jobs.append(yaml.safe_load((ROOT / "action.yml").read_text())["runs"])
    scripts = [step["run"] for job in jobs for step in job["steps"] if "run" in step]
    assert len(scripts) > 8
    assert [script for script in scripts if "${{" in script] == []


def test_actions_are_pinned_alike() -> None:
    """One commit for each action, and a comment that says which release that is."""
    pins: dict[str, set[str]] = {}
    others = [ROOT / path for path in ("action.yml", "Sources/gen/InitialFile.swift", "docs/pull-request.md")]
    for file in [*others, *WORKFLOWS]:
        for action, pin in re.findall(r"uses: ([\w/-]+)@(?!COMMIT)(.*)", file.read_text()):
            assert re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", pin), (file, action)
            pins.setdefault(action, set()).add(pin)
    assert "actions/checkout" in pins
    assert {action: found for action, found in pins.items() if len(found) > 1} == {}


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_workflows_hold_what_they_need_and_no_more(file: Path) -> None:
    workflow = yaml.safe_load(file.read_text())
    # YAML 1.1 reads the key `on` as true.
    assert "pull_request_target" not in workflow[True]
    assert workflow["permissions"] in ({}, {"contents": "read"})
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 90


def test_manual_knows_every_input_and_shows_a_workflow(tmp_path: Path) -> None:
    manual = (ROOT / "docs/pull-request.md").read_text()
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    assert re.findall(r"^\| `(\w+)` \|", manual, re.MULTILINE) == list(inputs)
    (example,) = re.findall(r"^```yaml\n(.*?)^```$", manual, re.MULTILINE | re.DOTALL)
    (tmp_path / "models.yml").write_text(example)
    (step,) = [step for step in yaml.safe_load(example)["jobs"]["models"]["steps"] if "gen@" in step["uses"]]
    assert step["with"].keys() <= inputs.keys()
    done = subprocess.run(
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", tmp_path / "models.yml"],
        capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 0, done.stdout
