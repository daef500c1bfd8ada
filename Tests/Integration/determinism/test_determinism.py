"""The same models.yaml gives the same manifests and the same report, whoever runs gen, wherever and however."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from program import GEN, ROOT

FOLDERS = ["lab", "a folder", "Übung", "a/b/c/d", "-dash", "quote'\"$(x)", "日本"]
LOCALES = ["C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "tr_TR.UTF-8", "ja_JP.eucJP", "no such locale", ""]
ZONES = ["UTC", "Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati", "<+14>-14", "no such zone", ""]
UMASKS = [0o000, 0o022, 0o077]
NOBODY = 65534
RUNS = 100


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that every user may write: pytest's own are the user's."""
    with tempfile.TemporaryDirectory(prefix="gen-determinism-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


def may_be_nobody() -> bool:
    """Whether this user may run gen as another one."""
    return os.name == "posix" and os.geteuid() == 0 and subprocess.run(
        [GEN, "--version"], user=NOBODY, group=NOBODY, capture_output=True
    ).returncode == 0  # fmt: skip


def digest(folder: Path, report: bytes) -> str:
    hash = hashlib.sha256(report)
    for path in sorted((folder / "generated").rglob("*.yaml")):
        hash.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return hash.hexdigest()


def test_a_hundred_runs_make_the_same_bytes(folder: Path) -> None:
    chance = random.Random(1)
    users = [None, NOBODY] if may_be_nobody() else [None]
    cores = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
    digests = set()
    for number in range(RUNS):
        place = folder / str(number) / chance.choice(FOLDERS)
        (place / ".git").mkdir(parents=True)
        shutil.copy(ROOT / "models.yaml", place)
        shutil.copy(ROOT / "Tests/Fixtures/decoding/many-mistakes.yaml", place / "mistakes.yaml")
        user = chance.choice(users)
        if user is not None:
            for path in [place, *place.rglob("*")]:
                os.chown(path, user, user)
        on = ["taskset", "--cpu-list", ",".join(map(str, cores[: chance.randint(1, 2)]))] if cores else []
        environment = {"PATH": os.environ["PATH"], "LC_ALL": chance.choice(LOCALES), "TZ": chance.choice(ZONES)}
        options = {"cwd": place, "env": environment, "user": user, "group": user, "umask": chance.choice(UMASKS)}
        subprocess.run([*on, GEN], check=True, capture_output=True, timeout=60, **options)
        report = subprocess.run(
            [*on, GEN, "lint", "--config", "mistakes.yaml"], capture_output=True, timeout=60, **options
        )
        assert report.returncode == 1
        digests.add(digest(place, report.stderr))
    assert len(digests) == 1
