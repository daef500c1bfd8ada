"""gen's own JSON, and the workflow commands that GitHub reads."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

from program import lint
from stacks import LEVELS, STACKS

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
