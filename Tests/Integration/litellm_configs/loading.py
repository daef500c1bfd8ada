"""Runs LiteLLM's own loading code, and its router, over texts."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from corpus import ENVIRONMENT, FIXTURES

HERE = Path(__file__).parent
SITE_CUSTOMIZE = HERE.parent / "litellm/sitecustomize"

# What stands beside `good-own-callback.yaml`.
OWN_CALLBACKS = "from litellm.integrations.custom_logger import CustomLogger\n\nhandler = CustomLogger()\n"


@dataclass(frozen=True)
class Case:
    """A config, and what is asked of it."""

    text: str
    ask: tuple[str, ...] = ()
    """Aliases, in the order in which they are asked."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """What the environment has beside what all have."""


@dataclass(frozen=True)
class Outcome:
    refusal: str | None
    """Why LiteLLM does not start with it, or would never call one of its models; None where all is well."""
    answers: list[str]
    """What it answers each question, or the error in its place."""
    aliases: list[str]
    """The aliases that it has models for."""


def load(venv: Path, cases: Mapping[str, Case], folder: Path, environment: Mapping[str, str]) -> dict[str, Outcome]:
    """What the LiteLLM of a virtual environment makes of each case."""
    for name, case in cases.items():
        (folder / name).mkdir()
        (folder / name / "config.yaml").write_text(case.text, encoding="utf-8", newline="")
        (folder / name / "case.json").write_text(json.dumps({"ask": case.ask, "environment": dict(case.environment)}))
        shutil.copy(FIXTURES / "included-models.yaml", folder / name)
        (folder / name / "own_callbacks.py").write_text(OWN_CALLBACKS)
    done = subprocess.run(
        [venv / "bin/python", HERE / "load_configs.py", folder], cwd=folder, capture_output=True, timeout=900,
        env={
            "PATH": os.defpath, "HOME": str(folder), "PYTHONPATH": str(SITE_CUSTOMIZE),
            "LITELLM_LOCAL_MODEL_COST_MAP": "True", "HF_HUB_OFFLINE": "1", **ENVIRONMENT, **environment,
        })
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    outcomes = json.loads(done.stdout.decode().splitlines()[-1])
    return {name: Outcome(**outcome) for name, outcome in outcomes.items()}
