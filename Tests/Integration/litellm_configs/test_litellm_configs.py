"""Configs that LiteLLM's own code loads: gen has no error to report of them."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from program import ROOT, gen

HERE = Path(__file__).parent
VENVS = sorted(path.stem for path in (HERE.parent / "requirements").glob("litellm-*.txt"))
SECTIONS = ("model_list:", "litellm_settings:", "router_settings:", "general_settings:")


def is_config(path: Path) -> bool:
    """Whether a file is a bare config: a section stands at its top."""
    return any(line.startswith(SECTIONS) for line in path.read_text(encoding="utf-8").splitlines())


def configs(venv: Path) -> list[str]:
    """LiteLLM's own examples, in its package, and ours."""
    [package] = venv.glob("lib/python3*/site-packages/litellm")
    ours = (ROOT / "Tests/Fixtures/litellm").glob("good-*.yaml")
    return [str(path) for path in sorted([*package.rglob("*.yaml"), *ours]) if is_config(path)]


@pytest.mark.parametrize("name", VENVS)
def test_no_error_is_reported_of_what_litellm_loads(name: str, tmp_path: Path) -> None:
    venv = ROOT / ".venvs" / name
    paths = configs(venv)
    loaded = subprocess.run(
        [venv / "bin/python", HERE / "load_configs.py", *paths], cwd=tmp_path, capture_output=True, timeout=180,
        env={"PATH": os.defpath, "HOME": str(tmp_path)}, check=True)
    reasons: dict[str, str | None] = json.loads(loaded.stdout.decode().splitlines()[-1])
    accepted = [path for path in paths if reasons[path] is None]
    assert len(accepted) >= 20, reasons
    ours = [path for path in paths if path.startswith(str(ROOT / "Tests"))]
    assert set(ours) <= set(accepted), reasons
    found = json.loads(gen("lint", "--format", "json", *accepted, statuses=(0, 1)))["diagnostics"]
    errors = [finding for finding in found if finding["severity"] == "error"]
    assert errors == []
