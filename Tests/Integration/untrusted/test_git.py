"""No program runs that somebody else's repository names, whatever gen and the scripts ask git."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from github import serving
from planted import ENVIRONMENT, Marks, archive, bare_looking, git, plant
from program import GEN, ROOT, gen
from pull_request import STACK, PullRequest

BAD = """\
model_list:
  - { model_name: a, litellm_params: { model: openai/gpt-4o-mini } }
litellm_settings: { fallbacks: [{ a: [b] }] }
"""
URLS = ["ssh://planted.example/lab", "ext::sh -c planted", "git://planted.example/lab", "/no/lab", "file:///no/lab"]
COMMANDS = [
    ["lint", "."], ["lint", STACK], ["diff", "--base", "HEAD"], ["diff", "--base", "HEAD~0"], ["diff"], ["check"],
    ["generate"], ["lock"], ["lint", "--fix", "--diff", "."],
]


@pytest.fixture
def marks(tmp_path: Path) -> Marks:
    return Marks(tmp_path)


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [GEN, *arguments], cwd=folder, env={**os.environ, **ENVIRONMENT, **variables}, capture_output=True, text=True,
        timeout=60,
    )


def stack(tmp_path: Path) -> str:
    """One that works."""
    folder = tmp_path / "first"
    folder.mkdir()
    git(folder, "init", "--quiet")
    gen("init", folder=folder)
    return (folder / STACK).read_text()


def test_planted_programs_run_where_git_is_asked_plainly(tmp_path: Path, marks: Marks) -> None:
    """Or the tests below could not fail."""
    bare_looking(tmp_path / "evil", marks, {STACK: "a: 1\n"}, "file:///nowhere/lab")
    for arguments in (["status"], ["show", f"HEAD:{STACK}"], ["add", "."], ["planted"], ["gc", "--auto"], ["diff"]):
        git(tmp_path / "evil", *arguments, check=False)
    assert {"core.fsmonitor", "remote.origin.uploadpack", "filter.planted.process"} <= set(marks.left())


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("place", ["clusters/evil", "."])
def test_folder_that_looks_like_a_bare_repository(tmp_path: Path, marks: Marks, place: str, url: str) -> None:
    """In a repository of the user's, below it or at its top; gen works there as it does elsewhere."""
    text = stack(tmp_path)
    lab = tmp_path / "lab"
    bare_looking(lab / place if place != "." else lab, marks, {STACK: text, "config.yaml": BAD}, url)
    git(lab, "-c", "safe.bareRepository=explicit", "init", "--quiet", str(lab))
    git(lab, "-c", "core.fsmonitor=false", "add", "--all", "--force", place)
    git(lab, "-c", "core.fsmonitor=false", "commit", "--quiet", "--message", "All")
    folder = lab / place
    marks.clear()
    for command in COMMANDS:
        done = run(folder, *command)
        assert marks.left() == [], command
        assert done.returncode in (0, 1), (command, done.stderr)
    assert "config.yaml:3:" in run(lab, "lint", place).stderr
    assert marks.left() == []


@pytest.mark.parametrize("url", URLS)
def test_archive_with_a_configuration_of_its_own(tmp_path: Path, marks: Marks, url: str) -> None:
    lab = tmp_path / "lab"
    archive(lab, marks, {STACK: stack(tmp_path), "config.yaml": BAD}, url)
    marks.clear()
    for command in COMMANDS:
        run(lab, *command)
        assert marks.left() == [], command
    assert "config.yaml:3:" in run(lab, "lint", ".").stderr
    base = run(lab, "diff", "--base", "HEAD")
    assert base.returncode == 2
    assert base.stderr.startswith(f"error: '{STACK}' of 'HEAD' is not in this clone, which is partial\n"), base.stderr


@pytest.mark.parametrize("keeps", [True, False])
def test_another_repository_than_the_one_of_git_is_refused(tmp_path: Path, marks: Marks, keeps: bool) -> None:
    """What git finds is not what gen has found: the configuration names another work tree, or `.git` is broken and the
    folder itself looks like a repository, which an older git takes for one."""
    lab = tmp_path / "lab"
    text = stack(tmp_path)
    if keeps:
        archive(lab, marks, {STACK: text})
        git(tmp_path, "config", "--file", str(lab / ".git/config"), "core.worktree", str(tmp_path))
        path = os.environ["PATH"]
    else:
        bare_looking(lab, marks, {STACK: text})
        (lab / ".git").mkdir()
        path = f"{older_git(tmp_path)}:{os.environ['PATH']}"
    marks.clear()
    for command in COMMANDS:
        run(lab, *command, PATH=path)
        assert marks.left() == [], command
    base = run(lab, "diff", "--base", "HEAD", PATH=path)
    assert base.returncode == 2
    assert "error: git takes '" in base.stderr and f"not '{lab}', where '.git' is\n" in base.stderr, base.stderr


def older_git(folder: Path) -> Path:
    """The folder of a git that does not know `safe.bareRepository`, as those before 2.38."""
    program = folder / "older/git"
    program.parent.mkdir()
    real = shutil.which("git")
    program.write_text(f"""#!/bin/bash
arguments=()
for word; do [ "$word" = safe.bareRepository=explicit ] && word=lab.nothing=0; arguments+=("$word"); done
exec {real} "${{arguments[@]}}"
""")
    program.chmod(0o755)
    return program.parent


def test_program_called_git_in_the_folder_itself_is_not_started(tmp_path: Path, marks: Marks) -> None:
    lab = tmp_path / "lab"
    lab.mkdir()
    git(lab, "init", "--quiet")
    (lab / "config.yaml").write_text(BAD)
    shutil.copy(marks.program("git"), lab / "git")
    for path in (".:", "", ":", "./"):
        run(lab, "lint", ".", PATH=path + os.environ["PATH"])
        assert marks.left() == []


def test_git_sees_no_token_and_no_other_repository(tmp_path: Path) -> None:
    """A git in its place writes down what it was given."""
    lab = tmp_path / "lab"
    lab.mkdir()
    git(lab, "init", "--quiet")
    program = tmp_path / "spy/git"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nenv >>'{tmp_path}/seen'\nexec {shutil.which('git')} \"$@\"\n")
    program.chmod(0o755)
    run(
        lab, "lint", ".", PATH=f"{program.parent}:{os.environ['PATH']}", GITHUB_TOKEN="a-token", GIT_DIR="elsewhere",
        GIT_WORK_TREE="elsewhere", GIT_EXTERNAL_DIFF="planted", GIT_SSH_COMMAND="planted", GIT_ASKPASS="planted",
    )
    seen = dict(line.split("=", 1) for line in (tmp_path / "seen").read_text().splitlines())
    assert seen["GIT_ALLOW_PROTOCOL"] == "none" and seen["GIT_NO_LAZY_FETCH"] == "1"
    assert seen["GIT_OPTIONAL_LOCKS"] == "0" and seen["GIT_TERMINAL_PROMPT"] == "0"
    hidden = {"GITHUB_TOKEN", "GIT_DIR", "GIT_WORK_TREE", "GIT_EXTERNAL_DIFF", "GIT_SSH_COMMAND", "GIT_ASKPASS"}
    assert not hidden & seen.keys()


# The pull-request scripts


@pytest.fixture
def pull_request(tmp_path: Path) -> Iterator[PullRequest]:
    with serving(tmp_path / "releases") as server:
        pull_request = PullRequest(tmp_path, server)
        gen(folder=pull_request.origin)
        pull_request.commit()
        yield pull_request


@pytest.mark.parametrize("url", URLS)
def test_pull_request_that_brings_such_a_folder(pull_request: PullRequest, marks: Marks, url: str) -> None:
    text = (pull_request.origin / STACK).read_text()
    evil = pull_request.origin / "clusters/evil"
    bare_looking(evil, marks, {STACK: text}, url)
    gen("--config", f"clusters/evil/{STACK}", folder=pull_request.origin)
    git(pull_request.origin, "add", "--all", "--force", "clusters")
    runner = pull_request.clone()
    marks.clear()
    outcome = runner.run_action(path=str(GEN), config=f"{STACK}\nclusters/*/{STACK}")
    assert marks.left() == []
    assert outcome.passed, outcome.printed
    assert f"`clusters/evil/{STACK}` since" in runner.summary


def test_programs_of_the_clone_itself_do_not_run_either(pull_request: PullRequest, marks: Marks) -> None:
    """But for those that reach its own origin."""
    pull_request.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=pull_request.origin)
    runner = pull_request.clone()
    plant(runner.workspace / ".git", marks, except_for=("remote.", "credential."))
    outcome = runner.run_action(path=str(GEN))
    assert marks.left() == []
    assert outcome.passed, outcome.printed
    assert "4.0 of 7.0 GiB" in runner.summary


def test_base_of_a_partial_clone_is_fetched_by_the_script(pull_request: PullRequest) -> None:
    pull_request.edit(STACK, "limit: 6Gi", "limit: 7Gi")
    gen(folder=pull_request.origin)
    pull_request.git("config", "uploadpack.allowFilter", "true")
    runner = pull_request.clone()
    shutil.rmtree(runner.workspace)
    origin = pull_request.origin.as_uri()
    git(runner.workspace.parent, "clone", "--quiet", "--filter=blob:none", origin, str(runner.workspace))
    assert runner.run_action(path=str(GEN)).passed
    assert "4.0 of 7.0 GiB" in runner.summary


def test_clone_without_its_repository_is_refused(pull_request: PullRequest) -> None:
    runner = pull_request.clone()
    shutil.rmtree(runner.workspace / ".git")
    outcome = runner.run_action(path=str(GEN))
    assert not outcome.passed
    assert "is in no git repository: check the sources out in a step before" in outcome.printed


def test_name_of_a_stack_that_is_gone_is_no_command(pull_request: PullRequest) -> None:
    name = "a\n::warning title=x::y`"
    (pull_request.origin / "clusters" / name).mkdir(parents=True)
    shutil.copy(pull_request.origin / STACK, pull_request.origin / "clusters" / name / STACK)
    pull_request.base = ""
    pull_request.commit()
    shutil.rmtree(pull_request.origin / "clusters")
    outcome = pull_request.run(config=f"{STACK}\nclusters/*/{STACK}")
    assert not outcome.passed
    assert "the stack 'clusters/a?::warning title=x::y?/models.yaml' of the base is gone" in outcome.printed
    assert "\n::warning" not in outcome.printed


# Every place that starts a program


def test_git_is_started_in_one_place() -> None:
    sources = {path: path.read_text() for path in (ROOT / "Sources").rglob("*.swift")}
    assert [path.name for path, text in sources.items() if "posix_spawn(" in text] == ["ChildProcess.swift"]
    assert [path.name for path, text in sources.items() if "ChildProcess.run(" in text] == ["Git.swift"]
    others = re.compile(r"(?<![.\w])(?<!case )(popen|system|execve?|execvp?|v?fork|Process|posix_spawnp)\(")
    assert not [path for path, text in sources.items() if others.search(text)]
    started = {
        path.name: re.findall(r"^[^#\n]*?(?:^|[|;&({!]|then|do)\s*git (\S+)", path.read_text(), re.MULTILINE)
        for path in (ROOT / "Scripts/pull-request").glob("*.sh")
    }
    assert started.pop("diff.sh") == ["--no-pager"]
    assert not any(started.values()), started
