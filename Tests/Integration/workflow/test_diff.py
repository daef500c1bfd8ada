"""What the reviewer of a pull request is shown, in the summary of the job and in a comment."""

import shutil
import subprocess

import pytest

from program import GEN, gen
from pull_request import STACK, PullRequest

SHOW = "Show the change"
COMMENT = "Comment"


def comments(pull_request: PullRequest) -> list[str]:
    return [entry["body"] for entry in pull_request.github.comments]


def test_change_is_shown_in_an_operators_words(settled: PullRequest) -> None:
    settled.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=settled.origin)
    outcome = settled.run()
    assert outcome.passed, outcome.printed
    summary = settled.runner.summary
    assert f"`{STACK}` since" in summary and settled.base[:10] in summary
    assert "`ollama` memory: 4.0 of 6.0 GiB -> 4.0 of 7.0 GiB" in summary
    (body,) = comments(settled)
    assert body.endswith(f"\n{summary}")


def test_later_change_updates_the_comment_even_to_none(settled: PullRequest) -> None:
    for limit, shown in (("7Gi", "4.0 of 7.0 GiB"), ("8Gi", "4.0 of 8.0 GiB"), ("6Gi", "Nothing")):
        settled.edit(STACK, (settled.origin / STACK).read_text().partition("limit: ")[2][:3], limit)
        gen(folder=settled.origin)
        assert settled.run().passed
        (body,) = comments(settled)
        assert shown in body


def test_pull_request_of_other_files_has_no_comment(settled: PullRequest) -> None:
    (settled.origin / "README.md").write_text("A lab.\n")
    outcome = settled.run()
    assert outcome.passed, outcome.printed
    assert "Nothing" in settled.runner.summary
    assert comments(settled) == []


@pytest.mark.parametrize("base", ["", "stable"])
def test_shallow_clone_gets_the_base(settled: PullRequest, base: str) -> None:
    settled.git("branch", "stable")
    for number in range(3):
        (settled.origin / "README.md").write_text(f"{number}\n")
        settled.commit()
    settled.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=settled.origin)
    assert settled.run(base=base or settled.base).passed
    assert (settled.runner.workspace / ".git/shallow").exists()
    assert "4.0 of 7.0 GiB" in settled.runner.summary


@pytest.mark.parametrize("left", [None, "AUTHORIZATION: basic another"])
def test_base_is_fetched_with_the_token_alone(settled: PullRequest, left: str | None) -> None:
    """Whether or not the checkout has left a token of its own in the clone's configuration."""
    settled.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=settled.origin)
    runner = settled.clone()
    configuration = {"remote.origin.url": f"{settled.github.url}/git/origin"}
    if left:
        configuration[f"http.{settled.github.url}/.extraheader"] = left
    for key, value in configuration.items():
        subprocess.run(["git", "config", key, value], cwd=runner.workspace, check=True)
    assert runner.run_action(path=str(GEN)).passed
    assert "4.0 of 7.0 GiB" in runner.summary


@pytest.mark.parametrize("base", ["0" * 40, "no-such-branch", "--upload-pack=touch pwned", "$(touch pwned)"])
def test_base_that_nobody_has_is_named(settled: PullRequest, base: str) -> None:
    outcome = settled.run(base=base)
    assert outcome.conclusions[SHOW] == "failure" and outcome.conclusions[COMMENT] == "skipped"
    assert f"::error title=gen::cannot fetch the base '{base}'" in outcome.printed
    assert not (settled.runner.workspace / "pwned").exists()


def test_what_must_not_change_is_refused_and_shown(settled: PullRequest) -> None:
    settled.edit(STACK, "chat-cloud", "cloud")
    gen(folder=settled.origin)
    outcome = settled.run()
    assert outcome.conclusions["Check the stacks and their manifests"] == "success"
    assert outcome.conclusions[SHOW] == "failure" and outcome.conclusions[COMMENT] == "success"
    assert "title=kept-alias::the alias 'chat-cloud' of the base is gone" in outcome.printed
    (body,) = comments(settled)
    assert "kept-alias" in body


def test_broken_stack_is_shown_too(settled: PullRequest) -> None:
    settled.edit(STACK, "[chat, chat-cloud]", "[chat, chat-clout]")
    outcome = settled.run()
    assert not outcome.passed
    assert outcome.printed.count("title=known-fallback-target") == 1
    (body,) = comments(settled)
    assert "known-fallback-target" in body


def test_stack_of_its_own_is_new(settled: PullRequest) -> None:
    (settled.origin / "clusters/b").mkdir(parents=True)
    shutil.copy(settled.origin / STACK, settled.origin / "clusters/b" / STACK)
    gen("--config", f"clusters/b/{STACK}", folder=settled.origin)
    assert settled.run(config=f"{STACK}\nclusters/*/{STACK}").passed
    (body,) = comments(settled)
    assert body.index(f"`{STACK}` since") < body.index("Nothing") < body.index(f"`clusters/b/{STACK}` since")


@pytest.mark.parametrize("left", [[], ["b"]])
def test_stack_that_is_gone_is_refused_and_shown(settled: PullRequest, left: list[str]) -> None:
    for cluster in ("a", *left):
        (settled.origin / "clusters" / cluster).mkdir(parents=True)
        shutil.copy(settled.origin / STACK, settled.origin / "clusters" / cluster / STACK)
        gen("--config", f"clusters/{cluster}/{STACK}", folder=settled.origin)
    settled.base = ""
    settled.commit()
    shutil.rmtree(settled.origin / "clusters/a")
    outcome = settled.run(config=f"{STACK}\nclusters/*/{STACK}")
    assert outcome.conclusions[SHOW] == "failure"
    message = f"the stack '{{}}clusters/a/{STACK}{{}}' of the base is gone, and its aliases with it"
    assert outcome.printed.count(f"::error title=gen::{message.format('', '')}") == 1
    (body,) = comments(settled)
    assert message.replace("'", "").format("`", "`") in body


def test_other_files_that_are_gone_are_no_stacks(settled: PullRequest) -> None:
    (settled.origin / "clusters/a/old").mkdir(parents=True)
    for path in ("clusters/a/old/models.yaml", "clusters/a/notes.md", "clusters/models.yaml"):
        (settled.origin / path).write_text("")
    settled.base = ""
    settled.commit()
    shutil.rmtree(settled.origin / "clusters")
    (settled.origin / "clusters/a").mkdir(parents=True)
    shutil.copy(settled.origin / STACK, settled.origin / "clusters/a" / STACK)
    gen("--config", f"clusters/a/{STACK}", folder=settled.origin)
    outcome = settled.run(config=f"clusters/*/{STACK}")
    assert outcome.passed, outcome.printed


def test_from_a_fork_the_change_stands_in_the_summary(settled: PullRequest) -> None:
    settled.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=settled.origin)
    settled.github.refusal = 403
    outcome = settled.run()
    assert outcome.passed
    assert "::notice title=gen::no comment" in outcome.printed
    assert "4.0 of 7.0 GiB" in settled.runner.summary


def test_without_a_pull_request_nothing_is_compared(settled: PullRequest) -> None:
    runner = settled.clone()
    runner.github.update(event_name="push", event={})
    outcome = runner.run_action(path=str(GEN))
    assert outcome.passed
    assert outcome.conclusions[SHOW] == outcome.conclusions[COMMENT] == "skipped"
