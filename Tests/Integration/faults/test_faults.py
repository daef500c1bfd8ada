"""Every file call of a writing run made to fail in turn, and the run killed at each.

strace counts the system calls of a run and injects the faults (`-e inject=CALL:error=EIO:when=N`), so it is the real
program on the real file system that meets them. Linux only, as strace is.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

REPOSITORY = Path(__file__).resolve().parents[3]
GEN = Path(os.environ.get("GEN", REPOSITORY / ".build/debug/gen"))
CALLS = (
    "openat", "read", "write", "fsync", "fchmod", "rename", "unlink", "mkdir", "close", "newfstatat", "getdents64", "flock",
)  # fmt: skip
ERRORS = {"ENOSPC": "No space left on device", "EIO": "Input/output error", "EACCES": "Permission denied"}
# Calls whose failure changes nothing: gen goes on.
HARMLESS = {"close", "write", "flock", "newfstatat", "unlink"}


@dataclass(frozen=True)
class Call:
    """One system call of the undisturbed run: the `number`th of its name, the `place`th of all."""

    name: str
    number: int
    place: int


class Lab:
    """A repository in which one manifest is to be updated, one to be made in a new folder, and one to be removed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def reset(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(REPOSITORY / "generated", self.root / "generated")
        (self.root / ".git").mkdir()
        stack = (REPOSITORY / "models.yaml").read_text()
        (self.root / "models.yaml").write_text(stack.replace("limit: 4Gi", "limit: 6Gi"))
        shutil.copy(self.root / "generated/litellm/configmap.yaml", self.root / "generated/old.yaml")
        shutil.rmtree(self.root / "generated/vllm")

    def states(self) -> dict[str, bytes | None]:
        """Every file below the root with its bytes, every folder without."""
        return {
            str(path.relative_to(self.root)): None if path.is_dir() else path.read_bytes()
            for path in sorted(self.root.rglob("*"))
        }

    def run(self, *strace: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["strace", "-f", "-qq", *strace, str(GEN)], cwd=self.root, capture_output=True, text=True, timeout=60
        )


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path / "lab")
    lab.reset()
    yield lab


def undisturbed(lab: Lab, log: Path) -> list[Call]:
    """The calls of a run from the opening of models.yaml on; those before it are the dynamic linker's."""
    run = lab.run("-o", str(log), "-e", "trace=" + ",".join(CALLS))
    assert run.returncode == 0, run.stderr
    counts = dict.fromkeys(CALLS, 0)
    calls: list[Call] = []
    for line in log.read_text().splitlines():
        match = re.match(r"\d+ +(\w+)\(", line)
        if not match:
            continue
        name = match[1]
        counts[name] += 1
        if calls or '"models.yaml"' in line:
            calls.append(Call(name, counts[name], len(calls)))
    return calls


def check_files(found: dict[str, bytes | None], old: dict[str, bytes | None], new: dict[str, bytes | None]) -> None:
    """Each file is old or new, never between; temporary files are left only by what was killed."""
    for path in old.keys() | new.keys():
        assert found.get(path) in (old.get(path), new.get(path)), path


def check_next_run(lab: Lab, new: dict[str, bytes | None]) -> None:
    """The next run completes the rest, and leaves no temporary file."""
    again = subprocess.run([GEN], cwd=lab.root, capture_output=True, text=True, timeout=60)
    assert again.returncode == 0, again.stderr
    assert lab.states() == new


@pytest.mark.parametrize("name", CALLS)
def test_failing_calls(lab: Lab, tmp_path: Path, name: str) -> None:
    old = lab.states()
    calls = undisturbed(lab, tmp_path / "log")
    new = lab.states()
    first_rename = next(call.place for call in calls if call.name == "rename")
    mine = [call for call in calls if call.name == name]
    assert mine, f"the run has no {name}"
    for call in mine:
        for error, reason in ERRORS.items():
            lab.reset()
            run = lab.run("-o", os.devnull, "-e", f"inject={name}:error={error}:when={call.number}")
            found = lab.states()
            if run.returncode == 0:
                assert name in HARMLESS and found == new, (call, error, run.stderr)
                continue
            assert run.returncode == 2, (call, error, run.stderr)
            assert reason in run.stderr and "cannot " in run.stderr, (call, error, run.stderr)
            check_files(found, old, new)
            if call.place < first_rename:
                assert found == old, (call, error)
            check_next_run(lab, new)


@pytest.mark.parametrize("name", CALLS)
def test_killed_at_each_call(lab: Lab, tmp_path: Path, name: str) -> None:
    old = lab.states()
    calls = undisturbed(lab, tmp_path / "log")
    new = lab.states()
    for call in (call for call in calls if call.name == name):
        lab.reset()
        run = lab.run("-o", os.devnull, "-e", f"inject={name}:signal=SIGKILL:when={call.number}")
        assert run.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL), (call, run.returncode)
        check_files(lab.states(), old, new)
        check_next_run(lab, new)
