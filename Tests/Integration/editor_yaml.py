"""YAML as editors read it before they validate: by the core schema of YAML 1.2, where `yes` and dates are text."""

import re
from typing import Any

import yaml


class EditorLoader(yaml.SafeLoader):
    """PyYAML with the scalars of YAML 1.2 (https://yaml.org/spec/1.2.2/, section 10.3.2) and names that are texts."""

    yaml_implicit_resolvers: dict[str, Any] = {}


def _core_int(loader: EditorLoader, node: yaml.ScalarNode) -> int:
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0x", "0o") else int(text)


def _mapping(loader: EditorLoader, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("merge", r"<<", ["<"]),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)
EditorLoader.add_constructor("tag:yaml.org,2002:int", _core_int)
EditorLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
