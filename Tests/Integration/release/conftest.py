"""What `make deb` builds, which is a release and its package, from two clones of the current commit in two folders."""

import subprocess
from pathlib import Path

import pytest

from program import ROOT


def build(clone: Path, origin: Path) -> Path:
    """Builds a clone's release and package."""
    subprocess.run(["git", "clone", "--quiet", origin, clone], check=True, timeout=60)
    subprocess.run(["make", "deb"], cwd=clone, check=True, timeout=1200)
    return clone / "dist"


@pytest.fixture(scope="session")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("release") / "gen"


@pytest.fixture(scope="session")
def dist(clone: Path) -> Path:
    return build(clone, ROOT)


@pytest.fixture(scope="session")
def dist_elsewhere(clone: Path, dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same commit, whatever was committed while the first clone was built."""
    return build(tmp_path_factory.mktemp("elsewhere") / "a" / "deeper" / "folder", clone)
