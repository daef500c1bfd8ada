"""The comment that shows the change: one, by us, as long as GitHub takes it."""

import subprocess
from pathlib import Path

import pytest

from actions import Outcome, Runner
from github import GitHub

STACKS = subprocess.check_output(["cksum"], input="models.yaml\n", text=True).strip()
MARKER = f"<!-- gen: what models.yaml changes ({STACKS}) -->"
COMMENT = "Comment"


@pytest.fixture
def runner(tmp_path: Path, github: GitHub) -> Runner:
    return Runner(tmp_path, tmp_path, github.url)


def comment(runner: Runner, text: str, **inputs: str) -> Outcome:
    """Takes the last step of the action."""
    markdown = runner.temp / "change.md"
    markdown.write_text(text)
    return runner.run_action(begin=COMMENT, given={"diff": {"outputs": {"markdown": str(markdown)}}}, **inputs)


@pytest.mark.parametrize("login", [None, "operator"])
def test_second_run_updates_what_the_first_posted(runner: Runner, github: GitHub, login: str | None) -> None:
    github.login = login
    github.add("Looks good.")
    for text in ("ollama-qwen: \"qwen2.5:3b\" -> phi4-mini\n", "chain unchanged `$(exit 1)`\n"):
        assert comment(runner, text).passed
        assert [entry["body"] for entry in github.comments] == ["Looks good.", f"{MARKER}\n{text}"]
    assert github.requests == ["POST", "PATCH"]


def test_other_stacks_have_a_comment_of_their_own(runner: Runner, github: GitHub) -> None:
    for text in ("old\n", "new\n"):
        assert comment(runner, f"a {text}", config="a/models.yaml").passed
        assert comment(runner, f"b {text}", config="b/models.yaml").passed
    assert [entry["body"].splitlines()[1:] for entry in github.comments] == [["a new"], ["b new"]]


def test_comment_is_found_after_hundreds(runner: Runner, github: GitHub) -> None:
    for number in range(230):
        github.add(f"{number}")
    github.comments[210] = {**github.add("", user="Bot"), "body": f"{MARKER}\nold\n"}
    del github.comments[-1]
    assert comment(runner, "new\n").passed
    assert github.requests == ["PATCH"]
    assert github.comments[210]["body"] == f"{MARKER}\nnew\n"


@pytest.mark.parametrize("count", [99, 100, 200])
def test_a_full_page_is_not_the_end(runner: Runner, github: GitHub, count: int) -> None:
    for number in range(count):
        github.add(f"{number}")
    assert comment(runner, "new\n").passed
    assert github.requests == ["POST"]


@pytest.mark.parametrize(
    ("body", "user", "login"),
    [
        (f"{MARKER}\nold\n", "User", None), (f"> {MARKER}\n", "Bot", None),
        (f"{MARKER}\nold\n", "User", "operator"), (f"{MARKER}\nold\n", "Bot", "operator"),
    ],
)
def test_what_others_wrote_is_left(
    runner: Runner, github: GitHub, body: str, user: str, login: str | None
) -> None:
    github.login = login
    github.add(body, user)
    assert comment(runner, "new\n").passed
    assert [entry["body"] for entry in github.comments] == [body, f"{MARKER}\nnew\n"]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_token_that_may_not_write_fails_nothing(runner: Runner, github: GitHub, status: int) -> None:
    github.refusal = status
    outcome = comment(runner, "new\n")
    assert outcome.passed
    assert outcome.printed == (
        "::notice title=gen::no comment: the token lacks 'pull-requests: write' "
        f"(POST was answered with {status})\n")


def test_token_that_may_not_even_read_fails_nothing(runner: Runner, github: GitHub) -> None:
    outcome = comment(runner, "new\n", token="")
    assert outcome.passed
    assert "(GET was answered with 404)" in outcome.printed


@pytest.mark.parametrize("status", [422, 500, 503])
def test_any_other_answer_fails(runner: Runner, github: GitHub, status: int) -> None:
    github.refusal = status
    outcome = comment(runner, "new\n")
    assert not outcome.passed
    assert f"::error title=gen::no comment: POST was answered with {status}" in outcome.printed


def test_unreachable_server_fails(runner: Runner, github: GitHub) -> None:
    runner.environment["GITHUB_API_URL"] = "http://127.0.0.1:1"
    outcome = comment(runner, "new\n")
    assert not outcome.passed
    assert "::error title=gen::no comment: GET was answered with 000" in outcome.printed


@pytest.mark.parametrize(("length", "is_cut"), [(65000, False), (65001, True), (2_000_000, True)])
def test_text_beyond_githubs_limit_is_cut_at_a_line(
    runner: Runner, github: GitHub, length: int, is_cut: bool
) -> None:
    line = "é" * 79
    text = f"{line}\n" * (length // 80) + "a" * (length % 80)
    assert comment(runner, text).passed
    body = github.comments[0]["body"]
    if is_cut:
        first, second, empty, *lines = body.splitlines()
        address = f"{github.url}/lab/stack/actions/runs/99"
        assert (first, second, empty) == (MARKER, f"The whole text is in [the summary of the run]({address}).", "")
        assert len(lines) == 800 and set(lines) == {line}
    else:
        assert body == f"{MARKER}\n{text}"


def test_nothing_is_posted_where_that_is_asked_for(runner: Runner, github: GitHub) -> None:
    outcome = comment(runner, "new\n", comment="false")
    assert outcome.conclusions == {COMMENT: "skipped"}
    assert github.comments == []
