"""The stacks on disk, and what gen's own JSON says of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from program import lint
from stacks import STACKS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("lab")
    for name, text in STACKS.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(text.encode())
    return root


@pytest.fixture(scope="module")
def report(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(lint(STACKS, folder=folder))
    return document
