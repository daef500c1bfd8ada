"""The JSON Schema of models.yaml against gen itself: an editor that has it marks what gen would refuse."""

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from editor_yaml import EditorLoader
from program import ROOT, findings, gen

SCHEMA_FILE = ROOT / "schema/models.schema.json"
SCHEMA: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

# The rules about the shape of models.yaml, which the schema tells too.
SHAPE = {"known-key", "required-key", "valid-value"}


@dataclass
class OnlyGen:
    """Something that gen refuses and the schema cannot see."""

    words: str
    """Part of gen's message."""
    why: str
    example: str
    """What to change in the stack of the examples, as `OLD => NEW`."""


EXAMPLES = """\
version: 1
stack: { name: lab, namespace: ml }
backends:
  openai: { engine: openai, apiKey: OPENAI_API_KEY }
  ollama: { engine: ollama, service: ollama, port: 11434, memory: { limit: 4Gi } }
models:
  - { alias: chat, backend: openai, model: gpt-4o-mini, timeout: 30s }
  - { alias: small, backend: ollama, model: phi4-mini }
fallbacks:
  - [small, chat]
"""

ONLY_GEN = [
    OnlyGen("is not a duration", "a grammar", "30s => 30 s"),
    OnlyGen("is not a whole number of milliseconds", "a grammar", "30s => 0.0001s"),
    OnlyGen("is longer than 292 years", "arithmetic", "30s => 999999999h"),
    OnlyGen("is not a quantity", "a grammar", "4Gi => 4GB"),
    OnlyGen("the quantity '", "arithmetic", "4Gi => -4Gi"),
    OnlyGen("is no model reference", "a grammar", "phi4-mini => -phi4-mini"),
    OnlyGen("is no model name", "the grammar depends on the engine", "gpt-4o-mini => gpt(4o)"),
    OnlyGen("has blanks or control characters", "a grammar", "alias: chat => alias: a chat"),
    OnlyGen("needs an address", "it depends on the engine", "service: ollama, port: 11434 => cpu: {}"),
    OnlyGen("'apiBase' stands in place of", "it depends on another key", "port: => apiBase: http://a, port:"),
    OnlyGen("is for the engine 'ollama'", "it depends on the engine", "engine: openai => engine: openai, parallel: 1"),
    OnlyGen("no law is about the key", "names of a map", "port: => deliberate: { engine: why not }, port:"),
    OnlyGen("has a fallback already", "two places", "[small, chat] => [small, chat, small, ollama]"),
    OnlyGen("needs two aliases at least", "a chain looks like any list", "[small, chat] => [small]"),
    OnlyGen("has no fallback target", "a chain looks like any list", "[small, chat] => small: []"),
    OnlyGen(
        "is read differently by different programs", "readers of YAML disagree", "memory: => values: { a: yes }, memory:"
    ),
    OnlyGen("merge keys", "to the schema they are merged already", "port: => <<: { cpu: {} }, port:"),
]


def schema_errors(document: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(document)]


def shape_findings(paths: list[Path]) -> dict[Path, list[str]]:
    """What gen says of the shape of each file."""
    messages: dict[Path, list[str]] = {path: [] for path in paths}
    for finding in findings(paths):
        if finding["rule"] in SHAPE:
            messages[Path(finding["file"])].append(finding["message"])
    return messages


def is_only_gens(message: str) -> bool:
    return any(exception.words in message for exception in ONLY_GEN)


# The stacks of the repository


def stacks() -> Iterator[Path]:
    fixtures = ROOT / "Tests/Fixtures"
    yield ROOT / "models.yaml"
    yield from sorted(fixtures.glob("**/models.yaml"))
    for folder in ("rules/*", "decoding", "decoding/*", "fixes/*"):
        yield from sorted(path for path in fixtures.glob(f"{folder}/*.yaml") if path.name != "models.yaml")


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


# Every key of the schema, with every kind of value

Step = str | int

# What required keys need.
SAMPLES: dict[str, Any] = {
    "version": 1, "name": "lab", "namespace": "ml", "engine": "ollama", "alias": "chat", "backend": "openai",
    "model": "gpt-4o-mini", "level": "note", "reason": "measured",
}
NAMES = {"requirements": "FR1", "backends": "extra"}

WRONG: list[Any] = [[], {}, None, "no such word", 3, 0.5, True, "", [[]], [{}], [3], {"a": []}, {"a": "b"}, -1]


def keys(schema: dict[str, Any], path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], dict[str, Any]]]:
    """All keys with their schemas; the names of a map and the items of a list count as one each."""
    for name, value in schema.get("properties", {}).items():
        yield (*path, name), value
        yield from keys(value, (*path, name))
    for alternative in [schema, *schema.get("anyOf", [])]:
        if isinstance(alternative.get("additionalProperties"), dict):
            entry = (*path, NAMES.get(str(path[-1]), "entry"))
            yield entry, alternative["additionalProperties"]
            yield from keys(alternative["additionalProperties"], entry)
        if "items" in alternative:
            yield (*path, 0), alternative["items"]
            yield from keys(alternative["items"], (*path, 0))


def stack_with(path: tuple[Step, ...], value: Any) -> dict[str, Any]:
    """The stack of the examples with a value at a place; what required keys the way there needs is added."""
    document: dict[str, Any] = yaml.safe_load(EXAMPLES)
    node: Any = document
    schema = SCHEMA
    for step, following in zip(path, (*path[1:], None), strict=True):
        schema = below(schema, step)
        added = copy.deepcopy(value) if following is None else [] if isinstance(following, int) else {}
        if isinstance(step, int):
            node[:] = [added]
        elif following is None or step not in node:
            node[step] = added
        node = node[step]
        if following is not None and isinstance(node, dict):
            for name in schema.get("required", []):
                node.setdefault(name, SAMPLES[name])
            if schema.get("required") == ["engine"]:
                node |= {"service": "extra", "port": 1}
    return document


def below(schema: dict[str, Any], step: Step) -> dict[str, Any]:
    found: dict[str, Any]
    for alternative in [schema, *schema.get("anyOf", [])]:
        if isinstance(step, int) and "items" in alternative:
            found = alternative["items"]
            return found
        if isinstance(step, str):
            if step in alternative.get("properties", {}):
                found = alternative["properties"][step]
                return found
            if isinstance(alternative.get("additionalProperties"), dict):
                found = alternative["additionalProperties"]
                return found
    return {}


KEYS = list(keys(SCHEMA))


def written(documents: list[dict[str, Any]], folder: Path) -> list[Path]:
    """The documents as files: JSON is YAML too."""
    paths = [folder / f"{number}.yaml" for number in range(len(documents))]
    for path, document in zip(paths, documents, strict=True):
        path.write_text(json.dumps(document), encoding="utf-8")
    return paths


def test_every_key_refuses_wrong_values_in_both(tmp_path: Path) -> None:
    """Wherever the schema refuses a value gen does, and for every key there is one that both refuse."""
    variants = [(path, value, stack_with(path, value)) for path, _ in KEYS for value in WRONG]
    files = written([document for *_, document in variants], tmp_path)
    said = shape_findings(files)
    disagreements = []
    refused: set[tuple[Step, ...]] = set()
    for (path, value, document), file in zip(variants, files, strict=True):
        errors = schema_errors(document)
        unseen = [message for message in said[file] if not is_only_gens(message)]
        if errors and not said[file] or unseen and not errors:
            disagreements.append((path, value, errors, said[file]))
        if errors:
            refused.add(path)
    assert disagreements == []
    assert {path for path, _ in KEYS} - refused == set()
    assert len(KEYS) > 100


def test_unknown_keys_are_refused_by_both(tmp_path: Path) -> None:
    places = [(path, schema) for path, schema in [((), SCHEMA), *KEYS] if schema.get("additionalProperties") is False]
    documents = [stack_with((*path, "noSuchKey"), 1) for path, _ in places]
    files = written(documents, tmp_path)
    said = shape_findings(files)
    for (path, _), document, file in zip(places, documents, files, strict=True):
        assert any("unknown key 'noSuchKey'" in message for message in said[file]), path
        assert any("'noSuchKey' was unexpected" in error for error in schema_errors(document)), path
    assert len(places) > 10


def test_the_defaults_are_values_that_both_take(tmp_path: Path) -> None:
    places = [(path, schema["default"]) for path, schema in KEYS if "default" in schema]
    documents = [stack_with(path, value) for path, value in places]
    said = shape_findings(written(documents, tmp_path))
    assert [messages for messages in said.values() if messages] == []
    assert [schema_errors(document) for document in documents] == [[] for _ in documents]
    assert len(places) > 20


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
