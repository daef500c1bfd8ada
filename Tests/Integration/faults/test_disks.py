"""Disks that are full or cannot be written, and folders that go away, while gen writes.

A mount namespace of its own (`unshare`) has a small disk, or a tree mounted for reading only, without asking for
anything of the machine. Linux only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from program import GEN, ROOT

NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"]


def has_namespaces() -> bool:
    return sys.platform == "linux" and subprocess.run([*NAMESPACE, "true"], capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not has_namespaces(), reason="needs mount namespaces for users")

Files = dict[str, bytes | None]


def files(root: Path) -> Files:
    """Every file below a folder with its bytes, every folder without."""
    return {
        str(path.relative_to(root)): None if path.is_dir() else path.read_bytes() for path in sorted(root.rglob("*"))
    }


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    """A repository in which one manifest is to be updated, one to be made in a new folder, and one to be removed."""
    root = tmp_path / "lab"
    shutil.copytree(ROOT / "generated", root / "generated")
    (root / ".git").mkdir()
    stack = (ROOT / "models.yaml").read_text()
    (root / "models.yaml").write_text(stack.replace("limit: 4Gi", "limit: 6Gi"))
    shutil.copy(root / "generated/litellm/configmap.yaml", root / "generated/old.yaml")
    shutil.rmtree(root / "generated/vllm")
    return root


def in_namespace(script: str, **variables: Path | int) -> subprocess.CompletedProcess[str]:
    environment = {name: str(value) for name, value in variables.items()}
    return subprocess.run(
        [*NAMESPACE, "sh", "-euc", script], env={**os.environ, "GEN": str(GEN), **environment}, capture_output=True,
        text=True, timeout=60,
    )  # fmt: skip


FULL_DISK = """
mkdir "$DISK"
mount -t tmpfs -o size=256k tmpfs "$DISK"
cp -R "$LAB/." "$DISK"
dd if=/dev/zero of="$DISK/filler" bs=4k 2>/dev/null || true
truncate --size=-"$FREE" "$DISK/filler"
cd "$DISK"
status=0
"$GEN" || status=$?
rm filler
cp -R "$DISK/." "$FAILED"
"$GEN" >/dev/null
cp -R "$DISK/." "$DONE"
exit $status
"""


@pytest.mark.parametrize("free", [0, 4096])
def test_full_disk(lab: Path, tmp_path: Path, free: int) -> None:
    """Nothing changes, even where one of two manifests finds room; with room for all, the next run makes them."""
    places = {"LAB": lab, "DISK": tmp_path / "disk", "FAILED": tmp_path / "failed", "DONE": tmp_path / "done"}
    for name in ("FAILED", "DONE"):
        places[name].mkdir()
    run = in_namespace(FULL_DISK, FREE=free, **places)
    assert run.returncode == 2, run.stderr
    assert "error: cannot " in run.stderr and "No space left on device" in run.stderr, run.stderr
    assert files(places["FAILED"]) == files(lab)
    subprocess.run([GEN], cwd=lab, check=True, capture_output=True)
    assert files(places["DONE"]) == files(lab)


READ_ONLY = """
mount --bind "$LAB" "$LAB"
mount -o remount,bind,ro "$LAB"
cd "$LAB"
exec "$GEN" $COMMAND
"""


@pytest.mark.parametrize("command", ["generate", "lock", "lint --fix"])
def test_read_only_tree_cannot_be_written(lab: Path, command: str) -> None:
    if "--fix" in command:
        stack = lab / "models.yaml"
        stack.write_text(stack.read_text().replace("backends:", "backend:"))
    before = files(lab)
    run = in_namespace(READ_ONLY, LAB=lab, COMMAND=command)
    assert run.returncode == 2, run.stderr
    assert "error: cannot " in run.stderr and "Read-only file system" in run.stderr, run.stderr
    assert files(lab) == before


@pytest.mark.parametrize(("command", "status"), [("lint", 0), ("check", 1), ("diff", 1), ("lint .", 0)])
def test_read_only_tree_can_be_read(lab: Path, command: str, status: int) -> None:
    """What writes nothing needs nothing to write, no temporary file and no lock."""
    run = in_namespace(READ_ONLY, LAB=lab, COMMAND=command)
    assert run.returncode == status, run.stderr
    assert "cannot" not in run.stderr


@pytest.mark.parametrize("call", ["openat", "mkdir", "fsync", "rename", "unlink"])
@pytest.mark.parametrize("gone", ["generated", "generated/ollama"])
def test_folder_removed_in_the_middle(lab: Path, call: str, gone: str) -> None:
    """The run is held up at a call while the folder goes away: it ends well or says why not, and the next one does it."""
    # The dynamic linker opens files too: the last calls are those that write.
    when = "when=8+4" if call == "openat" else "when=1"
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject={call}:delay_enter=200000:{when}"]
    with subprocess.Popen([*strace, GEN], cwd=lab, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as run:
        time.sleep(0.1)
        shutil.rmtree(lab / gone, ignore_errors=True)
        _, errors = run.communicate(timeout=60)
    assert run.returncode in (0, 2), errors
    assert run.returncode == 0 or "error: cannot " in errors, errors
    subprocess.run([GEN], cwd=lab, check=True, capture_output=True)
    assert subprocess.run([GEN, "check"], cwd=lab, capture_output=True).returncode == 0
    assert not [path for path in lab.rglob("*gen-tmp*")]


@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-", ">/dev/full 2>/dev/full"])
def test_closed_streams(lab: Path, tmp_path: Path, streams: str) -> None:
    """What gen opens may then get the number of a stream: no word for a person ends up in a manifest."""
    other = tmp_path / "other"
    shutil.copytree(lab, other)
    subprocess.run([GEN], cwd=other, check=True, capture_output=True)
    run = subprocess.run(["sh", "-c", f'exec "{GEN}" {streams}'], cwd=lab, timeout=60)
    # All of the work is done, and that nobody could be told of it is a failure; there is nothing to say on the others.
    assert run.returncode == (2 if ">&-" in streams.replace("2>&-", "") or "/dev/full" in streams else 0)
    assert files(lab) == files(other)
