"""Every key of the schema with every kind of value: whatever the schema says, gen says too."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from agreement import EXAMPLES, SCHEMA, is_only_gens, schema_errors, shape_findings

Step = str | int

# What required keys need.
SAMPLES: dict[str, Any] = {
    "version": 1, "name": "lab", "namespace": "ml", "engine": "ollama", "alias": "chat", "backend": "openai",
    "model": "gpt-4o-mini", "level": "note", "reason": "measured", "node": "gpu-worker", "path": "/etc/tiers.yaml",
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
    assert [message for messages in said.values() for message in messages if not is_only_gens(message)] == []
    assert [schema_errors(document) for document in documents] == [[] for _ in documents]
    assert len(places) > 20
