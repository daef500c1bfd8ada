"""A repository whose stack a pull request changes, and what stands for GitHub."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from github import GitHub, serving
from program import gen
from pull_request import PullRequest


@pytest.fixture
def github(tmp_path: Path) -> Iterator[GitHub]:
    with serving(tmp_path / "releases") as server:
        yield server


@pytest.fixture
def pull_request(tmp_path: Path, github: GitHub) -> PullRequest:
    return PullRequest(tmp_path, github)


@pytest.fixture
def settled(pull_request: PullRequest) -> PullRequest:
    """Its base has the manifests."""
    gen(folder=pull_request.origin)
    pull_request.commit()
    return pull_request
