"""Where the action takes gen from."""

import hashlib
import os
import subprocess
import tarfile
from pathlib import Path

import pytest

from program import GEN, ROOT, gen
from pull_request import PullRequest

VERSION = gen("--version").strip()
ARCHIVE = f"gen-{VERSION}-linux-{os.uname().machine}.tar.gz"
INSTALL = "Install gen"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A release laid out as one is, with the gen under test."""
    folder = tmp_path / "releases" / f"v{VERSION}"
    folder.mkdir(parents=True)
    with tarfile.open(folder / ARCHIVE, "w:gz", compresslevel=1) as tar:
        tar.add(GEN, "bin/gen")
    checksum = hashlib.sha256((folder / ARCHIVE).read_bytes()).hexdigest()
    (folder / "SHA256SUMS").write_text(f"{'0' * 64}  other-{ARCHIVE}\n{checksum}  {ARCHIVE}\n")
    return folder


@pytest.fixture
def settled(pull_request: PullRequest) -> PullRequest:
    gen(folder=pull_request.origin)
    return pull_request


def test_release_of_the_action_is_downloaded_and_verified(settled: PullRequest, release: Path) -> None:
    outcome = settled.run(base="", path="")
    assert outcome.passed, outcome.printed
    assert f"{ARCHIVE}: OK" in outcome.printed


def test_named_checksum_needs_no_other(settled: PullRequest, release: Path) -> None:
    (release / "SHA256SUMS").unlink()
    checksum = hashlib.sha256((release / ARCHIVE).read_bytes()).hexdigest()
    assert settled.run(base="", path="", sha256=checksum).passed


@pytest.mark.parametrize("named", [True, False])
def test_other_archive_is_refused(settled: PullRequest, release: Path, named: bool) -> None:
    if not named:
        (release / "SHA256SUMS").write_text(f"{'0' * 64}  {ARCHIVE}\n")
    outcome = settled.run(base="", path="", sha256="0" * 64 if named else "")
    assert outcome.conclusions[INSTALL] == "failure"
    assert set(outcome.conclusions.values()) == {"failure", "skipped"}
    assert f"::error title=gen::{ARCHIVE} is not the archive with the SHA-256 '{'0' * 64}'" in outcome.printed


@pytest.mark.parametrize("checksums", ["", "not a checksum\n"])
def test_release_without_its_checksum_is_refused(settled: PullRequest, release: Path, checksums: str) -> None:
    (release / "SHA256SUMS").write_text(checksums)
    outcome = settled.run(base="", path="")
    assert outcome.conclusions[INSTALL] == "failure"
    assert f"{ARCHIVE} is not the archive with the SHA-256 ''" in outcome.printed


def test_missing_release_is_named(settled: PullRequest, release: Path) -> None:
    outcome = settled.run(base="", path="", version="9.9.9")
    assert outcome.conclusions[INSTALL] == "failure"
    address = f"{settled.github.url}/lab/gen/releases/download/v9.9.9/{ARCHIVE.replace(VERSION, '9.9.9')}"
    assert f"::error title=gen::cannot download {address}" in outcome.printed


@pytest.mark.parametrize("path", ["bin/gen", "generated", "models.yaml"])
def test_missing_executable_is_named(settled: PullRequest, path: str) -> None:
    outcome = settled.run(base="", path=path)
    assert outcome.conclusions[INSTALL] == "failure"
    assert f"::error title=gen::there is no executable '{path}'" in outcome.printed


def test_executable_is_named_from_the_workspace(settled: PullRequest) -> None:
    (settled.origin / "bin").mkdir()
    (settled.origin / "bin/my gen").write_text(f'#!/bin/sh\nexec {GEN} "$@"\n')
    (settled.origin / "bin/my gen").chmod(0o755)
    assert settled.run(base="", path="bin/my gen").passed


def test_version_of_the_sources_is_that_of_the_program() -> None:
    assert subprocess.check_output([ROOT / "Scripts/version.sh"], text=True) == f"{VERSION}\n"
