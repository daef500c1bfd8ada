"""What `gen init` writes, before the programs that read it."""

import hashlib
import os
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from program import GEN, gen

WORKFLOW = ".github/workflows/gen.yml"


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    root = tmp_path / "lab"
    subprocess.run(["git", "init", "--quiet", root], check=True)
    gen("init", folder=root)
    return root


def steps(lab: Path) -> list[dict[str, Any]]:
    """The steps of the workflow that are scripts."""
    job = yaml.safe_load((lab / WORKFLOW).read_text())["jobs"]["check"]
    return [step for step in job["steps"] if "run" in step]


class Job:
    """The scripts of the workflow, run as GitHub's runner runs them: `bash -e` with the files it hands over."""

    def __init__(self, lab: Path, folder: Path, variables: dict[str, str]) -> None:
        self.lab, self.variables = lab, variables
        self.path_file = folder / "github-path"
        self.path_file.touch()
        (folder / "runner").mkdir()
        self.environment = {"PATH": "/usr/bin:/bin", "RUNNER_TEMP": str(folder / "runner"),
                            "GITHUB_PATH": str(self.path_file)}

    def run(self) -> subprocess.CompletedProcess[str]:
        """Runs step after step until one fails."""
        for step in steps(self.lab):
            own = {name: self.variables.get(name, "") for name in step.get("env", {})}
            path = [*self.path_file.read_text().splitlines(), self.environment["PATH"]]
            done = subprocess.run(
                ["bash", "-e", "-c", step["run"]], cwd=self.lab, capture_output=True, text=True, timeout=60,
                env={**self.environment, **own, "PATH": os.pathsep.join(path)},
            )
            if done.returncode != 0:
                break
        return done


@pytest.fixture
def release(tmp_path: Path) -> dict[str, str]:
    """The variables of a repository that name an archive laid out as a release is."""
    archive = tmp_path / "gen.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=1) as tar:
        tar.add(GEN, "bin/gen")
    return {"GEN_URL": archive.as_uri(), "GEN_SHA256": hashlib.sha256(archive.read_bytes()).hexdigest()}


def test_workflow_passes_what_is_up_to_date(lab: Path, tmp_path: Path, release: dict[str, str]) -> None:
    gen(folder=lab)
    done = Job(lab, tmp_path, release).run()
    assert (done.returncode, done.stderr) == (0, "")


def test_workflow_marks_drift(lab: Path, tmp_path: Path, release: dict[str, str]) -> None:
    gen(folder=lab)
    manifest = lab / "generated/ollama/values-homelab.yaml"
    manifest.write_text(manifest.read_text().replace("6Gi", "9Gi"))
    done = Job(lab, tmp_path, release).run()
    assert done.returncode == 1
    assert done.stdout.startswith("::error ") and "file=generated/ollama/values-homelab.yaml" in done.stdout


def test_workflow_refuses_another_archive(lab: Path, tmp_path: Path, release: dict[str, str]) -> None:
    done = Job(lab, tmp_path, {**release, "GEN_SHA256": "0" * 64}).run()
    assert done.returncode != 0
    assert "checksum did NOT match" in done.stderr
    assert not (tmp_path / "runner/gen").exists()


@pytest.mark.parametrize("variable", ["GEN_URL", "GEN_SHA256"])
def test_workflow_says_which_variable_is_missing(
    lab: Path, tmp_path: Path, release: dict[str, str], variable: str
) -> None:
    done = Job(lab, tmp_path, {**release, variable: ""}).run()
    assert done.returncode != 0
    assert f"{variable}: set this variable of the repository" in done.stderr


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
