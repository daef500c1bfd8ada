#!/usr/bin/env python3
"""Takes over the keys and defaults of a release of the Ollama chart (otwld/ollama-helm).

    Scripts/refresh-ollama-chart.py VALUES --version 1.36.0 --app-version 0.13.3

VALUES is the chart's values.yaml, or the defaults JSON that an earlier run wrote. Four files are made from it, the same
bytes for the same input:

    Sources/ModelStack/Documents/Ollama/OllamaChart+Keys.swift
    Tests/Fixtures/reference/ollama-chart-VERSION-defaults.json
    Tests/Integration/kubernetes/ollama-chart/values.yaml
    Tests/Integration/kubernetes/ollama-chart/values.schema.json
"""

import argparse
import json
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent

# What the templates read beside the keys of values.yaml, with the JSON type of each.
KEYS_WITHOUT_DEFAULT = {
    # Helm hands `global` to every chart.
    ("global",): "object",
    # templates/hpa.yaml at 3ecb7cb; values.yaml has it as a comment.
    ("autoscaling", "targetMemoryUtilizationPercentage"): "integer",
    # templates/deployment.yaml at bf05e98 passes `resources` and `updateStrategy` on whole, so all that Kubernetes
    # has there is taken: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
    ("resources", "claims"): "array",
    ("updateStrategy", "rollingUpdate"): "object",
}

# Where the type of the default says too little.
TYPES = {
    # An empty map in values.yaml, passed on to a field that is a list in Kubernetes.
    ("topologySpreadConstraints",): ["array", "object"],
    # No default at all: an address, where it is set.
    ("service", "loadBalancerIP"): ["string", "null"],
}

JSON_TYPES = {bool: "boolean", int: "integer", str: "string", list: "array", dict: "object"}


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def is_fixed(value):
    """A map with defaults of its own has the keys it has; an empty one is the user's to fill."""
    return isinstance(value, dict) and len(value) > 0


def leaves(values, path=()):
    """Every path that is not a fixed mapping, with its default."""
    for key, value in values.items():
        if is_fixed(value):
            yield from leaves(value, path + (key,))
        else:
            yield path + (key,), value


def swift(values, version, app_version):
    defaults = {path: " " + compact(value) for path, value in leaves(values)}
    for path, kind in KEYS_WITHOUT_DEFAULT.items():
        defaults[path] = " {}" if kind == "object" else ""
    lines = [f"    {'.'.join(path)}{defaults[path]}" for path in sorted(defaults)]
    return "\n".join([
        "// Made by Scripts/refresh-ollama-chart.py from the values.yaml of otwld/ollama-helm.",
        "",
        "extension OllamaChart {",
        "  /// The release of the chart whose keys these are.",
        f'  public static let version = "{version}"',
        "  /// The Ollama that this release runs where `image.tag` is not set.",
        f'  public static let appVersion = "{app_version}"',
        "",
        "  /// One key a line: its path and the JSON of its default. `{}` is a map whose keys are the user's; a line",
        "  /// without JSON is a key without a default.",
        '  static let keyTable: StaticString = #"""',
        *lines,
        '    """#',
        "}",
        "",
    ])


def schema(values, path=()):
    """The JSON Schema of one fixed mapping: its own keys and no others."""
    properties = {}
    for key, value in values.items():
        here = path + (key,)
        kind = TYPES.get(here) or JSON_TYPES[type(value)]
        properties[key] = schema(value, here) if is_fixed(value) else {"type": kind}
    for extra, kind in KEYS_WITHOUT_DEFAULT.items():
        if extra[:-1] == path:
            properties[extra[-1]] = {"type": kind}
    return {"type": "object", "additionalProperties": False, "properties": properties}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("values", type=Path, help="the chart's values.yaml, or the defaults as JSON")
    arguments.add_argument("--version", required=True, help="of the chart")
    arguments.add_argument("--app-version", required=True, help="the Ollama it runs by default")
    arguments.add_argument("--output", type=Path, default=ROOT, help="root of the tree that is written to")
    options = arguments.parse_args()

    values = yaml.safe_load(options.values.read_text(encoding="utf-8"))
    chart = options.output / "Tests/Integration/kubernetes/ollama-chart"
    release = {"$schema": "http://json-schema.org/draft-07/schema#", **schema(values)}
    files = {
        options.output / "Sources/ModelStack/Documents/Ollama/OllamaChart+Keys.swift":
            swift(values, options.version, options.app_version),
        options.output / f"Tests/Fixtures/reference/ollama-chart-{options.version}-defaults.json":
            json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True) + "\n",
        chart / "values.yaml":
            "# Made by Scripts/refresh-ollama-chart.py: the chart's defaults.\n" + yaml.safe_dump(values),
        chart / "values.schema.json":
            json.dumps(release, indent=2, sort_keys=True) + "\n",
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
