"""The JSON Schema of models.yaml against gen itself: an editor that has it marks what gen would refuse."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from agreement import EXAMPLES, ONLY_GEN, SCHEMA_FILE, SHAPE, OnlyGen, is_only_gens, schema_errors, shape_findings
from editor_yaml import EditorLoader
from program import ROOT, findings, gen

# The stacks of the repository


def stacks() -> Iterator[Path]:
    fixtures = ROOT / "Tests/Fixtures"
    yield ROOT / "models.yaml"
    yield from sorted(fixtures.glob("**/models.yaml"))
    for folder in ("rules/*", "decoding", "decoding/*", "fixes/*"):
        yield from sorted(
            path
            for path in fixtures.glob(f"{folder}/*.yaml")
            # What is hand-written for LiteLLM is no models.yaml.
            if path.name != "models.yaml" and not path.name.endswith(".litellm.yaml")
        )


@pytest.mark.parametrize("path", list(stacks()), ids=lambda path: str(path.relative_to(ROOT)))
def test_schema_and_gen_agree_on_the_stacks(path: Path) -> None:
    found = findings([path])
    # What is no YAML, or what a reader has to drop a value of, is no document to the schema.
    if {finding["rule"] for finding in found} & {"valid-yaml", "unique-key"}:
        pytest.skip("it is not read alike by every reader")
    document = yaml.load(path.read_text(encoding="utf-8-sig"), EditorLoader)
    visible = [f["message"] for f in found if f["rule"] in SHAPE and not is_only_gens(f["message"])]
    assert bool(schema_errors(document)) == bool(visible), (schema_errors(document), visible)


@pytest.mark.parametrize("exception", ONLY_GEN, ids=lambda exception: exception.words)
def test_what_only_gen_can_see(exception: OnlyGen, tmp_path: Path) -> None:
    old, new = exception.example.split(" => ")
    assert old in EXAMPLES
    path = tmp_path / "models.yaml"
    path.write_text(EXAMPLES.replace(old, new, 1), encoding="utf-8")
    messages = shape_findings([path])[path]
    assert [message for message in messages if exception.words in message], messages
    assert all(map(is_only_gens, messages)), messages
    assert not schema_errors(yaml.load(path.read_text(encoding="utf-8"), EditorLoader))


def test_the_examples_are_good(tmp_path: Path) -> None:
    path = tmp_path / "models.yaml"
    path.write_text(EXAMPLES, encoding="utf-8")
    assert shape_findings([path]) == {path: []}
    assert not schema_errors(yaml.safe_load(EXAMPLES))


# The file itself


def test_the_file_is_what_gen_prints() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == gen("schema")


def check_jsonschema(*arguments: str | Path) -> int:
    program = Path(sys.executable).parent / "check-jsonschema"
    return subprocess.run([program, *arguments], capture_output=True, timeout=60).returncode


def test_check_jsonschema_takes_the_schema_and_the_stack() -> None:
    assert check_jsonschema("--check-metaschema", SCHEMA_FILE) == 0
    assert check_jsonschema("--schemafile", SCHEMA_FILE, ROOT / "models.yaml") == 0


def test_check_jsonschema_refuses_a_misspelt_key(tmp_path: Path) -> None:
    path = tmp_path / "models.yaml"
    path.write_text(EXAMPLES.replace("timeout", "timeuot"), encoding="utf-8")
    assert check_jsonschema("--schemafile", SCHEMA_FILE, path) == 1
