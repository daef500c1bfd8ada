"""The program under test (`.build/debug/gen`, unless GEN names another one) and those that the tests bring along."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GEN = Path(os.environ.get("GEN", ROOT / ".build/debug/gen"))

BESIDE_PYTHON = Path(sys.executable).parent


def beside_python(name: str) -> Path:
    """A program that was installed with the packages of the tests."""
    path = BESIDE_PYTHON / name
    assert path.exists(), f"no {name} beside {sys.executable}: make the virtual environments first"
    return path


def gen(*arguments: str, folder: Path = ROOT, statuses: Iterable[int] = (0,)) -> str:
    """What a run of gen prints to standard output; a status other than those expected is told in its own words."""
    done = subprocess.run([GEN, *arguments], cwd=folder, capture_output=True, timeout=300)
    assert done.returncode in statuses, f"gen exited with {done.returncode}:\n{done.stderr.decode()}"
    return done.stdout.decode()


def lint(files: Iterable[Path | str], form: str = "json", folder: Path = ROOT) -> str:
    """What `gen lint` says of stacks."""
    configs = [word for file in files for word in ("--config", str(file))]
    return gen("lint", *configs, "--format", form, folder=folder, statuses=(0, 1))


def findings(files: Iterable[Path | str], folder: Path = ROOT) -> list[dict[str, Any]]:
    """The findings about stacks, read from gen's own JSON."""
    diagnostics: list[dict[str, Any]] = json.loads(lint(files, folder=folder))["diagnostics"]
    return diagnostics
