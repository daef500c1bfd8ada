"""What `make release` builds, from two clones of the current commit in two folders."""

import subprocess
from pathlib import Path

import pytest

from program import ROOT


def build(clone: Path) -> Path:
    """Builds a clone's release."""
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True, timeout=60)
    subprocess.run(["make", "release"], cwd=clone, check=True, timeout=1200)
    return clone / "dist"


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("release") / "gen")


@pytest.fixture(scope="session")
def dist_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("elsewhere") / "a" / "deeper" / "folder")
