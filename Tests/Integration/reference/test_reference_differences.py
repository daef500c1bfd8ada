"""docs/differences.md lists in what the generated manifests differ from the reference: all of it, and nothing else."""

import pytest

from reference.differences import ABSENT, DOCUMENT, HEADING, RULE, Row, computed, leaves, listed, merged, parsed


@pytest.fixture(scope="module")
def document():
    return listed(DOCUMENT.read_text(encoding="utf-8"))


def test_lists_what_is_computed(document):
    """Where this fails, run `python -m reference.differences` in Tests/Integration and put its table there."""
    assert [(row.path, row.reference, row.generated) for row in document] == [
        (row.path, row.reference, row.generated) for row in computed()
    ]


def test_gives_each_difference_a_reason(document):
    assert [row.path for row in document if len(row.reason.split()) < 3] == []


@pytest.mark.parametrize("row", [
    Row("ollama: image.tag", '"latest"', '"0.13.3"', "pinned by the story"),
    Row("litellm: a[b|c].d", ABSENT, '"x | y"', "one | two"),
])
def test_a_row_reads_back_as_written(row):
    assert parsed(str(row)) == row
    assert listed("\n".join(["# Title", "", HEADING, RULE, str(row), "", "The end."])) == [row]


@pytest.mark.parametrize("text", [
    "",
    "| path | reference | generated |\n|---|---|---|\n",
    f"{HEADING}\n| `a` | `1` | `2` | no line under the heading |",
    f"{HEADING}\n{RULE}\n| `a` | `1` | `2` |",
    f"{HEADING}\n{RULE}\n| `a` | `1` | `2` | a | b |",
])
def test_a_broken_table_is_refused(text):
    with pytest.raises(ValueError):
        listed(text)


def test_values_are_merged_as_helm_does():
    defaults = {"a": {"b": 1, "c": 2}, "d": [1], "e": 5, "f": {"g": 1}}
    values = {"a": {"b": 9}, "d": [], "e": None, "f": {"h": 2}, "i": {}}
    assert merged(defaults, values) == {"a": {"b": 9, "c": 2}, "d": [], "f": {"g": 1, "h": 2}, "i": {}}


@pytest.mark.parametrize("value, expected", [
    ({"a": {"b": None}, "c": {}}, {"a.b": "null"}),
    ({"env": [{"name": "A", "value": "1"}, {"name": "B"}]}, {"env[A].value": '"1"', "env[B]": '"B"'}),
    ({"env": [{"name": "A", "value": "1"}, {"name": "A", "value": "2"}]},
     {"env": '[{"name": "A", "value": "1"}, {"name": "A", "value": "2"}]'}),
    ({"list": []}, {"list": "[]"}),
    ({"list": ["a", 1]}, {"list": '["a", 1]'}),
])
def test_every_value_has_a_path(value, expected):
    assert leaves(value) == expected
