"""The program under test: `.build/debug/gen`, unless GEN names another one."""

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GEN = Path(os.environ.get("GEN", ROOT / ".build/debug/gen"))


def gen(*arguments: str, folder: Path = ROOT, statuses: Iterable[int] = (0,)) -> str:
    """What a run of gen prints to standard output; a status other than those expected is told in its own words."""
    done = subprocess.run([GEN, *arguments], cwd=folder, capture_output=True, timeout=60)
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
