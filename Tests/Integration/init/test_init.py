"""What `gen init` writes, before the programs that read it."""

import hashlib
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions import Outcome
from github import serving
from program import GEN, ROOT, gen
from pull_request import PullRequest

WORKFLOW = ".github/workflows/gen.yml"


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    root = tmp_path / "lab"
    subprocess.run(["git", "init", "--quiet", root], check=True)
    gen("init", folder=root)
    return root


@pytest.fixture
def pull_request(tmp_path: Path) -> Iterator[PullRequest]:
    with serving(tmp_path / "releases") as github:
        request = PullRequest(tmp_path, github)
        gen(folder=request.origin)
        request.commit()
        yield request


@pytest.fixture
def release(tmp_path: Path) -> dict[str, str]:
    """The variables of a repository that name an archive laid out as a release is."""
    archive = tmp_path / "gen.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=1) as tar:
        tar.add(GEN, "bin/gen")
        tar.add(ROOT / "Scripts/pull-request", "share/gen/pull-request")
    return {"GEN_URL": archive.as_uri(), "GEN_SHA256": hashlib.sha256(archive.read_bytes()).hexdigest()}


def check(pull_request: PullRequest, variables: dict[str, str]) -> Outcome:
    return pull_request.clone().run_job(pull_request.origin / WORKFLOW, "check", variables)


def test_workflow_passes_what_is_up_to_date(pull_request: PullRequest, release: dict[str, str]) -> None:
    outcome = check(pull_request, release)
    assert outcome.passed, outcome.printed


def test_workflow_shows_what_changes(pull_request: PullRequest, release: dict[str, str]) -> None:
    pull_request.edit("models.yaml", "limit: 6Gi", "limit: 7Gi")
    gen(folder=pull_request.origin)
    outcome = check(pull_request, release)
    assert outcome.passed, outcome.printed
    (comment,) = pull_request.github.comments
    assert "7" in comment["body"] and comment["body"].endswith(pull_request.runner.summary)


def test_workflow_marks_drift(pull_request: PullRequest, release: dict[str, str]) -> None:
    manifest = "generated/ollama/values.yaml"
    pull_request.edit(manifest, "6Gi", "9Gi")
    outcome = check(pull_request, release)
    assert outcome.conclusions["Check the manifests"] == "failure"
    assert f"::error file={manifest}," in outcome.printed


def test_workflow_of_a_push_compares_with_nothing(pull_request: PullRequest, release: dict[str, str]) -> None:
    job = pull_request.clone()
    job.github.update(event_name="push", event={})
    outcome = job.run_job(pull_request.origin / WORKFLOW, "check", release)
    assert outcome.passed, outcome.printed
    assert outcome.conclusions["Show the change"] == outcome.conclusions["Comment"] == "skipped"


def test_workflow_refuses_another_archive(pull_request: PullRequest, release: dict[str, str]) -> None:
    outcome = check(pull_request, {**release, "GEN_SHA256": "0" * 64})
    assert outcome.conclusions["Install gen"] == "failure"
    assert set(list(outcome.conclusions.values())[2:]) == {"skipped"}
    assert "checksum did NOT match" in outcome.printed
    assert not (pull_request.runner.temp / "gen").exists()


@pytest.mark.parametrize("variable", ["GEN_URL", "GEN_SHA256"])
def test_workflow_says_which_variable_is_missing(
    pull_request: PullRequest, release: dict[str, str], variable: str
) -> None:
    outcome = check(pull_request, {**release, variable: ""})
    assert outcome.conclusions["Install gen"] == "failure"
    assert f"{variable}: set this variable of the repository" in outcome.printed


@pytest.mark.parametrize(
    "command",
    [
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW],
        ["zizmor", "--offline", "--no-progress", "--persona", "auditor", WORKFLOW],
        ["pre-commit", "validate-config", ".pre-commit-config.yaml"],
        ["prek", "validate-config", ".pre-commit-config.yaml"],
        ["yamllint", "--strict", "--config-data", "{extends: relaxed, rules: {line-length: {max: 120}}}", "."],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_readers_take_the_files(lab: Path, command: list[str]) -> None:
    done = subprocess.run(command, cwd=lab, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("runner", ["pre-commit", "prek"])
def test_hook_writes_the_first_manifests_and_then_passes(lab: Path, tmp_path: Path, runner: str) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gen").symlink_to(GEN)
    environment = {
        **os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"), "PREK_HOME": str(tmp_path / "prek"),
    }
    for status in (1, 0):
        subprocess.run(["git", "add", "--all"], cwd=lab, check=True)
        done = subprocess.run(
            [runner, "run"], cwd=lab, env=environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == status, done.stdout + done.stderr
