"""What the readers of SARIF make of gen's log: sarif-pydantic and sarif-tools, against gen's own JSON."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from sarif_pydantic import Sarif  # type: ignore[import-untyped]

from program import gen, lint
from stacks import GOOD, LEVELS, STACKS


@pytest.fixture(scope="module")
def sarif_file(folder: Path) -> Path:
    path = folder / "report.sarif"
    path.write_text(lint(STACKS, "sarif", folder), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def run(sarif_file: Path) -> Any:
    return json.loads(sarif_file.read_text(encoding="utf-8"))["runs"][0]


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


def test_what_cannot_be_read_is_a_failed_invocation(tmp_path: Path) -> None:
    (tmp_path / "models.yaml").write_text(GOOD, encoding="utf-8")
    text = gen("lint", "a b.yaml", "models.yaml", "--format", "sarif", folder=tmp_path, statuses=(2,))
    (only,) = Sarif.model_validate_json(text).runs
    (invocation,) = only.invocations or []
    assert invocation.execution_successful is False
    (notification,) = json.loads(text)["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert notification["level"] == "error" and notification["message"]["text"].startswith("cannot read 'a b.yaml'")
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.yaml"
