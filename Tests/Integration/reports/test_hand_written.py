"""Findings about hand-written files, for programs: each points to its line and column in the file that holds it."""

import json
import re
from pathlib import Path

import pytest

from program import gen

CONFIG = """\
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini, timeout: 30s }
  - model_name: größer
    litellm_params:
      model: Qwen/Qwen3-8B-AWQ
      api_base: http://vllm:8000/v1
      api_key: sk-none
router_settings:
  fallbacks: [{ größer: [chat], chat: [spar] }]
"""
# The rules with the texts that their findings point to.
MARKED = {"numeric-setting": "30s", "known-provider": "Qwen/Qwen3-8B-AWQ", "fallback-list-shape": "größer"}


def indented(text: str, columns: int) -> str:
    return "".join(f"{' ' * columns}{line}\n" for line in text.splitlines())


FILES = {
    "bare.yaml": CONFIG,
    "crlf.yaml": CONFIG.replace("\n", "\r\n"),
    "mark.yaml": "\ufeff" + CONFIG,
    "deep/config map.yaml": "# größe\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: litellm }\ndata:\n"
    "  other.txt: größe\n  config.yaml: |\n" + indented(CONFIG, 4),
    "list.yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: a }\n---\napiVersion: v1\nkind: ConfigMap\n"
    "metadata: { name: litellm }\ndata:\n    config.yaml: |2\n" + indented(CONFIG, 6),
    "values.yaml": "litellm:\n  proxy_config:\n" + indented(CONFIG, 4),
}


def place(text: str, marked: str, number: int) -> tuple[int, int, int]:
    """The line of an occurrence and its columns from and to, in Unicode scalars as SARIF counts them here."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    found = [(n, m.start() + 1, m.end() + 1) for n, line in enumerate(lines, 1) for m in re.finditer(marked, line)]
    return found[number]


@pytest.fixture(params=FILES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    file: str = request.param
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(FILES[file], encoding="utf-8", newline="")
    return file


def expected(path: str) -> dict[str, tuple[int, int, int]]:
    # The alias stands first where it is defined, then among the fallbacks.
    numbers = {"fallback-list-shape": 1}
    return {rule: place(FILES[path], marked, numbers.get(rule, 0)) for rule, marked in MARKED.items()}


def test_sarif_points_into_the_file(path: str, tmp_path: Path) -> None:
    log = json.loads(gen("lint", path, "--format", "sarif", folder=tmp_path, statuses=(1,)))
    places = {}
    for result in log["runs"][0]["results"]:
        [location] = result["locations"]
        region = location["physicalLocation"]["region"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == path.replace(" ", "%20")
        places[result["ruleId"]] = (region["startLine"], region["startColumn"], region["endColumn"])
    assert {rule: places[rule] for rule in MARKED} == expected(path)


def test_annotations_point_into_the_file(path: str, tmp_path: Path) -> None:
    lines = gen("lint", path, "--format", "github", folder=tmp_path, statuses=(1,)).splitlines()
    pattern = r"::(?:error|warning) file=(.*),line=(\d+),endLine=\d+,col=(\d+),endColumn=(\d+),title=([a-z-]+)::"
    found = [match for line in lines if (match := re.match(pattern, line))]
    assert {match[1] for match in found} == {path}
    places = {match[5]: (int(match[2]), int(match[3]), int(match[4])) for match in found}
    assert {rule: places[rule] for rule in MARKED} == expected(path)
