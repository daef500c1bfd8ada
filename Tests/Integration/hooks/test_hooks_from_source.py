"""The hooks that build gen themselves, from a clone of the current commit, on a machine without gen."""

from pathlib import Path

import pytest

from lab import RUNNERS, STACK, Lab
from program import ROOT


@pytest.mark.long
@pytest.mark.parametrize("runner", RUNNERS)
def test_hooks_build_what_they_run(runner: str, tmp_path: Path) -> None:
    lab = Lab(tmp_path, runner, ROOT, has_gen=False)
    lab.write("models.yaml", STACK)
    lab.use("gen", "gen-check", "gen-lint")
    done, said = lab.commit()
    assert not done
    assert "created generated/litellm/configmap.yaml" in said
    done, said = lab.commit()
    assert done, said
    assert said.count("Passed") == 3
