"""What gen calls readable in a hand-written LiteLLM config, the reader of LiteLLM reads: PyYAML without libyaml."""

import json
import subprocess
from pathlib import Path

import yaml

from program import GEN
from spellings import litellm_config

SEEDS = range(1500)
# The rules about what cannot be read at all, or is not known to be a LiteLLM config.
UNREADABLE = {"valid-yaml", "readable-by-pyyaml", "known-file-kind"}


def is_readable(data: bytes) -> bool:
    try:
        yaml.compose(data, yaml.SafeLoader)
    except yaml.YAMLError:
        return False
    return True


def test_gen_knows_what_litellm_cannot_read(tmp_path: Path) -> None:
    for seed in SEEDS:
        (tmp_path / f"{seed}.yaml").write_bytes(litellm_config(seed))
    names = [f"{seed}.yaml" for seed in SEEDS]
    done = subprocess.run([GEN, "lint", *names, "--format", "json"], cwd=tmp_path, capture_output=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr.decode()
    rules: dict[str, set[str]] = {name: set() for name in names}
    for diagnostic in json.loads(done.stdout)["diagnostics"]:
        rules[diagnostic["file"]].add(diagnostic["rule"])
    refused = 0
    for name in names:
        data = (tmp_path / name).read_bytes()
        if is_readable(data):
            assert "readable-by-pyyaml" not in rules[name], f"{name}:\n{data.decode()}"
        else:
            refused += 1
            assert rules[name] & UNREADABLE, f"{name}:\n{data.decode()}"
    assert len(SEEDS) / 10 < refused < len(SEEDS) / 2
