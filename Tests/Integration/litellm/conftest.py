"""The stack for the tests: one for each LiteLLM version, healthy at the start of every test."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from stack import Stack, running_stack

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

# The ConfigMap to test; the environment variable LITELLM_CONFIGMAP names another.
MANIFEST = Path(os.environ.get("LITELLM_CONFIGMAP", ROOT / "generated/litellm/configmap.yaml"))
VENVS = sorted(path.stem for path in (HERE.parent / "requirements").glob("litellm-*.txt"))


@pytest.fixture(scope="session", params=[pytest.param(venv, marks=pytest.mark.xdist_group(venv)) for venv in VENVS])
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The stack with one LiteLLM process for all tests of a version: it takes long to start."""
    venv = ROOT / ".venvs" / request.param
    if not venv.exists():
        pytest.fail(f"{venv} is missing: run Scripts/make-venvs.sh")
    with running_stack(venv, MANIFEST, tmp_path_factory.mktemp(request.param)) as stack:
        yield stack


@pytest.fixture
def stack(running: Stack) -> Stack:
    """The stack with all servers up. LiteLLM may still remember what an earlier test broke: see `fresh`."""
    running.heal()
    return running


@pytest.fixture
def fresh(stack: Stack) -> Stack:
    """The stack with all servers up and no deployment of vLLM cooling down from an earlier test."""
    stack.ask_until(stack.vllm.name, "vllm-qwen", seconds=stack.cooldown + 10)
    stack.heal()
    return stack
