"""What the readers of SARIF, of GitHub's workflow commands and of gen's own JSON make of gen's reports."""

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from sarif_pydantic import Sarif  # type: ignore[import-untyped]

from program import gen, lint

GOOD = """\
version: 1
stack: { name: lab, namespace: ml }
backends:
  openai: { engine: openai, apiKey: OPENAI_API_KEY }
models:
  - { alias: chat, backend: openai, model: gpt-4o-mini }
litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }
"""

UNUSED = "# gen: accept known-backend: there is nothing to accept\n"

# Findings of every severity, in files with hard names; letters outside ASCII, line endings and a byte-order mark
# before the places.
STACKS = {
    "plain.yaml": GOOD.replace("alias: chat,", "alias: chat, timeuot: 30,"),
    "my stack/100% #1, a:b?.yaml": GOOD.replace("{ name: lab,", '{ name: "\U0001f642é研", nam: x,'),
    "é.yaml": "\ufeff" + GOOD.replace("backend: openai", "backend: opnai # é").replace("# é, model", ", model")
    .replace("\n", "\r\n"),
    "twice.yaml": GOOD.replace("namespace: ml", "namespace: ml, name: b, name: c"),
    "warning.yaml": GOOD + UNUSED + UNUSED,
    "note.yaml": GOOD + "severities: { used-acceptance: { level: note, reason: as it is } }\n" + UNUSED,
    "broken.yaml": "stack: { name: lab",
    "empty.yaml": "",
    "good.yaml": GOOD,
}

LEVELS = ["error", "warning", "note"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("lab")
    for name, text in STACKS.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(text.encode())
    return root


@pytest.fixture(scope="module")
def report(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(lint(STACKS, folder=folder))
    return document


@pytest.fixture(scope="module")
def sarif_file(folder: Path) -> Path:
    path = folder / "report.sarif"
    path.write_text(lint(STACKS, "sarif", folder), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def run(sarif_file: Path) -> Any:
    return json.loads(sarif_file.read_text(encoding="utf-8"))["runs"][0]


# gen's own JSON


def test_the_json_has_a_version_and_counts_that_agree(report: dict[str, Any]) -> None:
    assert list(report) == ["version", "diagnostics", "summary"]
    assert report["version"] == 1
    counts = Counter(finding["severity"] for finding in report["diagnostics"])
    assert report["summary"] == {f"{level}s": counts[level] for level in LEVELS}
    assert set(counts) == set(LEVELS), "the stacks have findings of every severity"


def test_every_finding_has_its_fields(report: dict[str, Any]) -> None:
    kinds = {
        "rule": str, "severity": str, "message": str, "file": str, "line": int, "column": int, "endLine": int,
        "endColumn": int, "hint": str, "fix": dict, "notes": list,
    }
    optional = {"hint", "fix", "notes"}
    for finding in report["diagnostics"]:
        assert set(kinds) - optional <= set(finding) <= set(kinds)
        assert all(type(finding[name]) is kinds[name] for name in finding)
        assert finding["file"] in STACKS, "the path as it was given"
        start, end = [(finding[line], finding[column]) for line, column in (("line", "column"), ("endLine", "endColumn"))]
        assert (1, 1) <= start <= end
        assert set(finding.get("fix", {"replacement": ""})) == {"replacement"}
        for note in finding.get("notes", []):
            assert set(note) in ({"message"}, {"message", "file", "line", "column"})
    for name in optional:
        assert any(name in finding for finding in report["diagnostics"])


def test_the_places_are_those_of_the_text(report: dict[str, Any]) -> None:
    """What Python finds at lines and columns, which it counts in code points too."""
    marked = []
    for finding in report["diagnostics"]:
        lines = STACKS[finding["file"]].removeprefix("\ufeff").splitlines() or [""]
        if finding["line"] == finding["endLine"] <= len(lines):
            marked.append(lines[finding["line"] - 1][finding["column"] - 1 : finding["endColumn"] - 1])
    assert {"timeuot", "nam", "opnai", "name", "known-backend"} <= set(marked)


# SARIF


def test_sarif_pydantic_reads_the_log(sarif_file: Path, report: dict[str, Any]) -> None:
    log = Sarif.model_validate_json(sarif_file.read_text(encoding="utf-8"))
    assert log.version == "2.1.0"
    (only,) = log.runs
    assert only.tool.driver.name == "gen"
    assert only.results is not None and len(only.results) == len(report["diagnostics"])
    for result, finding in zip(only.results, report["diagnostics"], strict=True):
        assert result.rule_id == finding["rule"]
        assert result.level is not None and result.level.value == finding["severity"]
        (location,) = result.locations or []
        place = location.physical_location
        assert place is not None and place.region is not None and place.artifact_location is not None
        region = place.region
        assert [region.start_line, region.start_column, region.end_line, region.end_column] == [
            finding[name] for name in ("line", "column", "endLine", "endColumn")
        ]
        assert unquote(place.artifact_location.uri or "") == finding["file"]


def sarif_tools(*arguments: str | Path) -> str:
    program = Path(sys.executable).parent / "sarif"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_sarif_tools_counts_the_same(sarif_file: Path, report: dict[str, Any]) -> None:
    counts = dict(re.findall(r"^(error|warning|note): (\d+)$", sarif_tools("summary", sarif_file), re.MULTILINE))
    assert counts == {level: str(report["summary"][f"{level}s"]) for level in LEVELS}


def test_sarif_tools_finds_the_same_places(sarif_file: Path, report: dict[str, Any], tmp_path: Path) -> None:
    table = tmp_path / "issues.csv"
    sarif_tools("csv", "--output", table, sarif_file)
    with table.open(encoding="utf-8", newline="") as lines:
        rows = [(row["Severity"], row["Code"], row["Location"], row["Line"]) for row in csv.DictReader(lines)]
    expected = [(f["severity"], f["rule"], f["file"], str(f["line"])) for f in report["diagnostics"]]
    assert sorted((level, rule, unquote(path), line) for level, rule, path, line in rows) == sorted(expected)


def test_columns_are_declared_as_code_points(run: Any) -> None:
    assert run["columnKind"] == "unicodeCodePoints"


def test_every_rule_is_described(run: Any) -> None:
    known = json.loads(gen("rules", "--format", "json"))["rules"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule["id"] for rule in known]
    for described, rule in zip(rules, known, strict=True):
        assert described["shortDescription"]["text"] == rule["summary"]
        assert described["fullDescription"]["text"] == rule["rationale"]
        assert described["defaultConfiguration"]["level"] == rule["severity"]
        for text in (described["help"]["text"], described["help"]["markdown"]):
            assert rule["rationale"] in text
        assert f"```yaml\n{rule['bad']}\n```" in described["help"]["markdown"]
        assert f"```yaml\n{rule['good']}\n```" in described["help"]["markdown"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_results_can_be_told_apart(run: Any) -> None:
    prints = [result["partialFingerprints"]["genFinding/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)


def test_fingerprints_survive_lines_above(folder: Path, tmp_path: Path) -> None:
    def prints(root: Path) -> list[str]:
        results = json.loads(lint(["plain.yaml", "warning.yaml"], "sarif", root))["runs"][0]["results"]
        return [result["partialFingerprints"]["genFinding/v1"] for result in results]

    for name in ("plain.yaml", "warning.yaml"):
        (tmp_path / name).write_text("# one more\n\n" + STACKS[name], encoding="utf-8")
    assert prints(tmp_path) == prints(folder)


def test_the_fixes_are_those_of_the_json(run: Any, report: dict[str, Any]) -> None:
    for result, finding in zip(run["results"], report["diagnostics"], strict=True):
        if "fix" not in finding:
            assert "fixes" not in result
            continue
        ((change,),) = [fix["artifactChanges"] for fix in result["fixes"]]
        place = result["locations"][0]["physicalLocation"]
        assert change == {
            "artifactLocation": place["artifactLocation"],
            "replacements": [
                {"deletedRegion": place["region"], "insertedContent": {"text": finding["fix"]["replacement"]}}
            ],
        }


def test_drift_points_at_both_files(tmp_path: Path) -> None:
    (tmp_path / "models.yaml").write_text(GOOD, encoding="utf-8")
    gen(folder=tmp_path)
    manifest = tmp_path / "generated/litellm/configmap.yaml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("gpt-4o-mini", "gpt-4o"), encoding="utf-8")
    log = json.loads(gen("check", "--format", "sarif", folder=tmp_path, statuses=(1,)))
    (result, *_) = log["runs"][0]["results"]
    assert result["ruleId"] == "manifest-up-to-date"
    uris = [
        place["physicalLocation"]["artifactLocation"]["uri"]
        for place in result["locations"] + result["relatedLocations"]
    ]
    assert uris == ["generated/litellm/configmap.yaml", "models.yaml"]


# GitHub's workflow commands

COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")


def test_github_reads_the_commands(folder: Path, report: dict[str, Any]) -> None:
    """One command a line, properties parted by commas, escaped as GitHub's toolkit does."""
    lines = lint(STACKS, "github", folder).splitlines()
    for line, finding in zip(lines, report["diagnostics"], strict=True):
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = [pair.split("=", 1) for pair in match["properties"].split(",")]
        read = {name: unescaped(value) for name, value in pairs}
        expected = {
            "file": finding["file"], "line": str(finding["line"]), "endLine": str(finding["endLine"]),
            "title": finding["rule"],
        }
        if finding["line"] == finding["endLine"]:
            expected |= {"col": str(finding["column"]), "endColumn": str(finding["endColumn"])}
        assert read == expected
        assert match["name"] == {"note": "notice"}.get(finding["severity"], finding["severity"])
        message = unescaped(match["message"]).split("\n")
        assert message[0] == finding["message"]
        assert [text for text in message if text.startswith("help: ")] == [f"help: {finding['hint']}"]
        assert len(message) == 2 + len(finding.get("notes", []))


def unescaped(text: str) -> str:
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def test_clean_stacks_give_no_commands(folder: Path) -> None:
    assert lint(["good.yaml"], "github", folder) == ""
