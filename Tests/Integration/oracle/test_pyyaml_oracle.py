"""What gen read of a models.yaml is what PyYAML reads of the same bytes, for thousands of spellings.

Values that models.yaml has no word for are passed on to LiteLLM's config, so what gen understood stands there. Where
gen refuses a file nothing can be compared; its findings then lie within the file.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from program import GEN
from spellings import stack

BATCH = 500
SEEDS = range(6 * BATCH)


class Loader(yaml.CSafeLoader):
    """PyYAML with the one rule of gen that is its own: a key is text (docs/yaml.md)."""


def keys_as_text(loader: Loader, node: yaml.MappingNode) -> dict[str, Any]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


Loader.add_constructor("tag:yaml.org,2002:map", keys_as_text)


def run(folder: Path, seeds: range) -> dict[str, list[dict[str, Any]]]:
    """Generates from all stacks at once; the findings by the name of the file."""
    words: list[str] = []
    for seed in seeds:
        place = folder / str(seed)
        (place / ".git").mkdir(parents=True)
        (place / "models.yaml").write_bytes(stack(seed))
        words += ["--config", f"{seed}/models.yaml"]
    done = subprocess.run([GEN, *words, "--format", "json"], cwd=folder, capture_output=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr.decode()
    findings: dict[str, list[dict[str, Any]]] = {}
    for diagnostic in json.loads(done.stdout)["diagnostics"]:
        findings.setdefault(diagnostic["file"], []).append(diagnostic)
    return findings


def same(left: Any, right: Any) -> bool:
    """Equal in value and type: to Python `1 == True == 1.0`."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def check_manifest(models: bytes, manifest: bytes) -> None:
    read = yaml.load(models, Loader)
    written = yaml.load(manifest, Loader)
    model, route = read["models"][0], written["model_list"][0]
    # A name is text, however it looks.
    names = yaml.load(models, yaml.CBaseLoader)["models"][0]
    assert route["model_name"] == names["alias"]
    for passed, section in ((model["params"], "litellm_params"), (model["info"], "model_info")):
        for key, value in (passed or {}).items():
            assert same(route[section][key], value), (key, value, route[section][key])
    litellm = read["litellm"]
    if litellm.get("retries") is not None:
        assert same(written["router_settings"]["num_retries"], litellm["retries"])
    if litellm.get("dropParams") is not None:
        assert same(written["litellm_settings"]["drop_params"], litellm["dropParams"])


@pytest.mark.parametrize("start", SEEDS[::BATCH])
def test_gen_reads_what_pyyaml_reads(tmp_path: Path, start: int) -> None:
    seeds = range(start, start + BATCH)
    findings = run(tmp_path, seeds)
    accepted = 0
    for seed in seeds:
        models = (tmp_path / str(seed) / "models.yaml").read_bytes()
        manifest = tmp_path / str(seed) / "generated/litellm/config.yaml"
        found = findings.get(f"{seed}/models.yaml", [])
        errors = [finding for finding in found if finding["severity"] == "error"]
        assert manifest.exists() != bool(errors), (seed, errors)
        lines = models.count(b"\n") + 1
        assert all(1 <= finding["line"] <= finding["endLine"] <= lines for finding in found), (seed, found)
        if not errors:
            accepted += 1
            try:
                check_manifest(models, manifest.read_bytes())
            except Exception as error:
                raise AssertionError(f"seed {seed}: {error}\n{models.decode()}\n{manifest.read_text()}") from error
    assert accepted > BATCH / 4, f"only {accepted} of {BATCH} are accepted, too few to say anything"
