"""The scripts of the release workflow, from the tag to what the command line of GitHub is told."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from program import ROOT

VERSION = "1.2.3"
FILES = [
    f"gen-{VERSION}-{target}.tar.gz" for target in ("linux-aarch64", "linux-x86_64", "macos-arm64", "macos-x86_64")
] + [f"gen_{VERSION}-1_{architecture}.deb" for architecture in ("amd64", "arm64")]


class Sources:
    """The scripts beside a version and a changelog of their own."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "sources"
        shutil.copytree(ROOT / "Scripts", self.root / "Scripts")
        (self.root / "Sources/gen").mkdir(parents=True)
        version = (ROOT / "Sources/gen/Version.swift").read_text()
        now = subprocess.check_output([ROOT / "Scripts/version.sh"], text=True).strip()
        (self.root / "Sources/gen/Version.swift").write_text(version.replace(now, VERSION))
        self.write_changelog("## Unreleased\n\n- Later.\n\n## 1.2.3\n\n- `$(x)` is new.\n\n## 1.2.2\n\n- Old.\n")
        self.release = self.root / "release"
        self.release.mkdir()
        for name in FILES:
            (self.release / name).write_text(f"bytes of {name}\n")
        self.told = folder / "told.jsonl"

    def write_changelog(self, text: str) -> None:
        (self.root / "CHANGELOG.md").write_text(f"# Changelog\n\n{text}")

    def run(self, name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [f"Scripts/release/{name}.sh", *arguments], cwd=self.root, capture_output=True, text=True, timeout=60,
            env={**os.environ, "GITHUB_REF_NAME": f"v{VERSION}", **environment},
        )

    def gh(self, failing: str = "") -> str:
        """A PATH with a `gh` that notes what it is told, and fails at one of its commands."""
        folder = self.told.parent / "bin"
        folder.mkdir()
        (folder / "gh").write_text(f"""\
#!/usr/bin/env python3
import json, sys
with open({str(self.told)!r}, "a") as told:
    print(json.dumps([*sys.argv[1:], sys.stdin.read() if "-" in sys.argv else ""]), file=told)
sys.exit(sys.argv[2] == {failing!r})
""")
        (folder / "gh").chmod(0o755)
        return f"{folder}{os.pathsep}{os.environ['PATH']}"

    @property
    def calls(self) -> list[list[str]]:
        return [json.loads(line) for line in self.told.read_text().splitlines()]


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    return Sources(tmp_path)


def test_tag_of_the_version_is_taken(sources: Sources) -> None:
    done = sources.run("check-tag")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("tag", ["v1.2.4", "1.2.3", "v1.2.3-rc1", "main"])
def test_other_tag_is_refused(sources: Sources, tag: str) -> None:
    done = sources.run("check-tag", GITHUB_REF_NAME=tag)
    assert done.returncode == 1
    assert done.stdout == f"::error::the tag '{tag}' is not the version of the sources: v1.2.3\n"


@pytest.mark.parametrize(
    "text", ["## Unreleased\n\n- Later.\n", "## 1.2.3\n\n## 1.2.2\n\n- Old.\n", "## 1.2.30\n\n- x\n"]
)
def test_version_without_notes_is_refused(sources: Sources, text: str) -> None:
    sources.write_changelog(text)
    done = sources.run("check-tag")
    assert done.returncode == 1
    assert "CHANGELOG.md has no text below '## 1.2.3'" in done.stderr


def test_notes_are_those_of_the_version(sources: Sources) -> None:
    assert sources.run("notes").stdout.strip() == "- `$(x)` is new."
    sources.write_changelog("## 1.2.3 (2026-11-24)\n\n- New.\n")
    assert sources.run("notes").stdout.strip() == "- New."


def test_release_is_complete_before_anybody_sees_it(sources: Sources) -> None:
    assert sources.run("checksums", "release").returncode == 0
    done = sources.run("publish", "release", PATH=sources.gh())
    assert done.returncode == 0, done.stderr
    create, edit = sources.calls
    assert create[:4] == ["release", "create", "v1.2.3", "--draft"] and "--verify-tag" in create
    assert create[-1].strip() == "- `$(x)` is new."
    files = {f"release/{name}" for name in [*FILES, "SHA256SUMS"]}
    assert {argument for argument in create if "/" in argument} == files
    assert edit[:4] == ["release", "edit", "v1.2.3", "--draft=false"]


def test_upload_that_failed_leaves_a_draft(sources: Sources) -> None:
    assert sources.run("checksums", "release").returncode == 0
    assert sources.run("publish", "release", PATH=sources.gh(failing="create")).returncode == 1
    assert [call[1] for call in sources.calls] == ["create"]


def test_files_that_changed_since_the_attestation_are_refused(sources: Sources) -> None:
    assert sources.run("checksums", "release").returncode == 0
    (sources.release / FILES[0]).write_text("other bytes\n")
    assert sources.run("publish", "release", PATH=sources.gh()).returncode != 0
    assert not sources.told.exists()


def test_checksums_are_those_of_all_files(sources: Sources) -> None:
    assert sources.run("checksums", "release").returncode == 0
    lines = (sources.release / "SHA256SUMS").read_text().splitlines()
    assert [line.split()[1] for line in lines] == FILES


@pytest.mark.parametrize(("missing", "added"), [(FILES[0], None), (FILES[4], None), (None, "core.dump")])
def test_other_set_of_files_is_refused(sources: Sources, missing: str | None, added: str | None) -> None:
    if missing:
        (sources.release / missing).unlink()
    if added:
        (sources.release / added).touch()
    done = sources.run("checksums", "release")
    assert done.returncode == 1
    assert "::error::a release has" in done.stdout
    assert not (sources.release / "SHA256SUMS").exists()


def test_workflow_runs_these_scripts_and_only_on_a_tag() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text())
    # YAML 1.1 reads the key `on` as true.
    assert list(workflow[True]) == ["push"] and list(workflow[True]["push"]) == ["tags"]
    runs = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    scripts = [run.split()[0] for run in runs if run.startswith("Scripts/")]
    assert scripts == [f"Scripts/release/{name}.sh" for name in ("check-tag", "checksums", "publish")]
    writing = {name for name, job in workflow["jobs"].items() if "write" in job["permissions"].values()}
    assert writing == {"publish"}
