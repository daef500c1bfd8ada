"""What is printed comes whole or the run fails, steers no terminal, and nothing is waited for in silence."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from program import GEN, ROOT

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="strace, /proc")

BAD = """\
model_list:
  - { model_name: a, litellm_params: { model: openai/gpt-4o-mini } }
litellm_settings: { fallbacks: [{ a: [b] }] }
"""
ESCAPE = "\x1b]0;stolen\x07"


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    root = tmp_path / "lab"
    root.mkdir()
    subprocess.run(["git", "init", "--quiet", root], check=True)
    shutil.copy(ROOT / "models.yaml", root / "models.yaml")
    subprocess.run([GEN], cwd=root, check=True, capture_output=True)
    (root / "bad.yaml").write_text(BAD)
    # More than a pipe holds.
    many = "".join(f"  - {{ model_name: m{number}, litellm_params: {{ model: x{number} }} }}\n" for number in range(600))
    (root / "many.yaml").write_text("model_list:\n" + many + BAD.partition("\n")[2])
    return root


def gen(lab: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([GEN, *arguments], cwd=lab, timeout=60, **options)  # type: ignore[call-overload]


# What is printed

PRINTING = [
    *(["lint", "bad.yaml", "--format", form] for form in ("json", "sarif", "github", "markdown")),
    ["rules"], ["explain", "known-file-kind"], ["schema"], ["--help"], ["help", "lint"], ["--version"],
    ["--generate-completion-script", "bash"], ["check"], ["check", "--format", "json"],
]


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
@pytest.mark.parametrize("stream", [">/dev/full", ">&-", "1</dev/null"])
def test_output_that_cannot_be_written_fails_the_run(lab: Path, arguments: list[str], stream: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" "$@" {stream}', GEN, *arguments], cwd=lab, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 2
    assert "error: cannot write to 'standard output': " in done.stderr


@pytest.mark.parametrize("stream", ["2>/dev/full", "2>&-"])
def test_status_says_the_same_where_no_person_can_be_told(lab: Path, stream: str) -> None:
    for words, status in (("lint bad.yaml", 1), ("lint", 0), ("lint absent.yaml", 2)):
        done = subprocess.run(["sh", "-c", f'exec "$0" {words} {stream}', GEN], cwd=lab, timeout=60)
        assert done.returncode == status


def non_blocking_pipe() -> tuple[int, int]:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    return reading, writing


def test_non_blocking_output_comes_whole(lab: Path) -> None:
    expected = gen(lab, "lint", "many.yaml", "--format", "sarif", capture_output=True)
    assert len(expected.stdout) > 1 << 16
    reading, writing = non_blocking_pipe()
    with subprocess.Popen([GEN, "lint", "many.yaml", "--format", "sarif"], cwd=lab, stdout=writing) as run:
        os.close(writing)
        time.sleep(0.5)
        with open(reading, "rb") as stream:
            assert json.loads(stream.read()) == json.loads(expected.stdout)
    assert run.returncode == expected.returncode == 1


def test_non_blocking_output_that_nobody_reads_fails_the_run(lab: Path) -> None:
    reading, writing = non_blocking_pipe()
    done = gen(lab, "lint", "many.yaml", "--format", "sarif", stdout=writing, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "note: waiting for 'standard output'\n"
        "error: cannot write to 'standard output': nothing happened for 10 seconds\n"
    )
    os.close(reading)
    os.close(writing)


def test_reader_that_leaves_fails_the_run_without_a_word(lab: Path) -> None:
    """And what is being done is finished first: as with `| head`."""
    reading, writing = os.pipe()
    os.close(reading)
    done = gen(lab, "lint", "many.yaml", "--format", "sarif", stdout=writing, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (2, b"")
    (lab / "generated/litellm/configmap.yaml").unlink()
    done = gen(lab, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr.count(b"cannot")) == (2, 0)
    assert gen(lab, "check", capture_output=True).returncode == 0


# Terminals


def at_terminal(lab: Path, *arguments: str) -> bytes:
    """What a terminal is sent."""
    main, terminal = pty.openpty()
    with subprocess.Popen([GEN, *arguments], cwd=lab, stdout=terminal, stderr=terminal) as run:
        os.close(terminal)
        sent = b""
        try:
            while piece := os.read(main, 1 << 16):
                sent += piece
        except OSError:  # Linux says so that nobody writes any more.
            pass
    os.close(main)
    assert run.returncode in (0, 1, 64)
    return sent


@pytest.mark.parametrize("color", ["never", "auto", "always"])
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "markdown"])
@pytest.mark.parametrize("command", ["diff", "check", "lint", "lint .", "lint --fix --diff", "diff --base HEAD"])
def test_nothing_steers_a_terminal(lab: Path, command: str, form: str, color: str) -> None:
    manifest = lab / "generated/litellm/configmap.yaml"
    manifest.write_text(manifest.read_text() + f"# {ESCAPE}\n")
    evil = lab / f"evil{ESCAPE}\u0085\n::error::x"
    evil.mkdir()
    (evil / "bad.yaml").write_text(BAD + f"# {ESCAPE}\nrouter_settings: {{ num_retries: '1' }} # \u009b2J\n")
    (evil / "models.yaml").write_text((lab / "models.yaml").read_text())
    identity = ["-c", "user.name=lab", "-c", "user.email=lab@lab.example"]
    subprocess.run(["git", *identity, "add", "--all"], cwd=lab, check=True)
    subprocess.run(["git", *identity, "commit", "--quiet", "--message", "All"], cwd=lab, check=True)
    (evil / "models.yaml").write_text((lab / "models.yaml").read_text() + f"# {ESCAPE}\nzzz: 1\n")
    words = command.split()
    if command.startswith("lint --fix"):
        words.append(str(evil / "bad.yaml"))
    elif command != "lint .":
        words += ["--config", "models.yaml", "--config", f"{evil.name}/models.yaml"]
    sent = at_terminal(lab, *words, "--format", form, "--color", color).decode()
    assert "\x1b]" not in sent and "\x07" not in sent and "\u0085" not in sent and "\u009b" not in sent
    assert color == "always" or form != "text" or color == "auto" or "\x1b" not in sent
    assert "\n::error::x" not in sent


def test_wrong_arguments_steer_no_terminal(lab: Path) -> None:
    for arguments in ([ESCAPE], ["lint", f"--{ESCAPE}"], ["--config", "x", f"--{ESCAPE}=1"], [f"--config={ESCAPE}", "x"]):
        assert b"\x1b]" not in at_terminal(lab, *arguments)


def test_patch_without_a_terminal_is_byte_for_byte(lab: Path) -> None:
    """What gen prints into a pipe, `git apply` takes, whatever the folder is called."""
    folder = lab / f"evil {ESCAPE}\t\"\\\n+++ b"
    folder.mkdir()
    (folder / "models.yaml").write_text((lab / "models.yaml").read_text().replace("backends:", "backend:"))
    done = gen(lab, "lint", "--fix", "--diff", "--config", f"{folder.name}/models.yaml", stdout=subprocess.PIPE)
    subprocess.run(["git", "apply", "-"], cwd=lab, input=done.stdout, check=True)
    assert (folder / "models.yaml").read_bytes() == (lab / "models.yaml").read_bytes()


# What is waited for


def test_named_pipe_that_nobody_writes_to(lab: Path) -> None:
    os.mkfifo(lab / "pipe.yaml")
    begin = time.monotonic()
    done = gen(lab, "lint", "pipe.yaml", "bad.yaml", capture_output=True)
    assert time.monotonic() - begin < 30
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert lines[:2] == [
        "note: waiting for 'pipe.yaml'", "error: cannot read 'pipe.yaml': nothing happened for 10 seconds",
    ]
    assert lines[2].startswith("bad.yaml:3:"), "the rest is checked all the same"


def test_named_pipe_to_which_somebody_writes_late_and_slowly(lab: Path) -> None:
    os.mkfifo(lab / "pipe.yaml")
    with subprocess.Popen(
        ["sh", "-c", "sleep 1.5; exec >pipe.yaml; head -n 1 bad.yaml; sleep 1.5; tail -n +2 bad.yaml"], cwd=lab
    ):
        done = gen(lab, "lint", "pipe.yaml", capture_output=True)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("note: waiting for 'pipe.yaml'\npipe.yaml:3:")


def test_named_pipe_that_is_closed_at_once_is_an_empty_file(lab: Path) -> None:
    os.mkfifo(lab / "pipe.yaml")
    with subprocess.Popen(["sh", "-c", "sleep 0.5; : >pipe.yaml"], cwd=lab):
        done = gen(lab, "lint", "pipe.yaml", capture_output=True)
    assert b"pipe.yaml:1:1: error: " in done.stderr and b"empty" in done.stderr


@pytest.mark.parametrize("blocking", [True, False])
@pytest.mark.parametrize("is_late", [True, False])
@pytest.mark.parametrize("name", ["-", "/dev/stdin", "/proc/self/fd/0"])
def test_standard_input_is_waited_for(lab: Path, name: str, is_late: bool, blocking: bool) -> None:
    reading, writing = os.pipe()
    os.set_blocking(reading, blocking)
    if not is_late:
        os.write(writing, BAD.encode())
        os.close(writing)
    with subprocess.Popen([GEN, "lint", name], cwd=lab, stdin=reading, stderr=subprocess.PIPE, text=True) as run:
        os.close(reading)
        assert run.stderr
        if is_late:
            assert run.stderr.readline() == f"note: waiting for '{'standard input' if name == '-' else name}'\n"
            os.write(writing, BAD.encode())
            os.close(writing)
        assert f"{name}:3:" in run.stderr.readline()
    assert run.returncode == 1


@linux_only
@pytest.mark.parametrize(("name", "seconds"), [("-", 300), ("pipe.yaml", 300)])
def test_writer_that_never_writes_is_not_waited_for_for_ever(lab: Path, name: str, seconds: int) -> None:
    """The system is made to say at once that a second has gone by."""
    os.mkfifo(lab / "pipe.yaml")
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-e", "inject=?poll,ppoll:retval=0", GEN, "lint", name]
    with subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE) as sleeper:
        opened = os.open(lab / "pipe.yaml", os.O_RDWR)
        done = subprocess.run(strace, cwd=lab, stdin=sleeper.stdout, capture_output=True, timeout=60)
        os.close(opened)
        sleeper.kill()
    assert done.returncode == 2
    assert f"nothing happened for {seconds} seconds\n" in done.stderr.decode()


@linux_only
def test_git_that_does_not_end_is_ended(lab: Path) -> None:
    """As one that reads a pipe; the system is made to say at once that a second has gone by."""
    strace = ["strace", "-qq", "-o", os.devnull, "-e", "inject=?poll,ppoll:retval=0", GEN, "lint", "."]
    done = subprocess.run(strace, cwd=lab, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith("note: waiting for 'git'\nerror: cannot run 'git': nothing happened for 60 seconds\n")


# What is not there


def unreadable(lab: Path) -> list[str]:
    """A command before gen in which the folder `closed` cannot be listed, whoever runs the tests."""
    (lab / "closed").mkdir()
    (lab / "closed/bad.yaml").write_text(BAD)
    return ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(lab / "closed"), "-P", "closed/", "-P", "closed",
            "-P", "./closed", "-e", "inject=openat:error=EACCES"]


@linux_only
@pytest.mark.parametrize("is_repository", [True, False])
def test_folder_that_cannot_be_listed_hides_no_other(lab: Path, is_repository: bool) -> None:
    if not is_repository:
        shutil.rmtree(lab / ".git")
    done = subprocess.run([*unreadable(lab), GEN, "lint", "."], cwd=lab, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "error: cannot list './closed': Permission denied\n" in done.stderr, done.stderr
    assert "./bad.yaml:3:" in done.stderr and "closed/bad.yaml" not in done.stderr


@linux_only
@pytest.mark.parametrize("is_repository", [True, False])
def test_names_that_are_not_utf_8_are_told(lab: Path, is_repository: bool) -> None:
    if not is_repository:
        shutil.rmtree(lab / ".git")
    (lab / "caf\udce9.yaml").write_text(BAD)
    (lab / "caf\udce9.txt").write_text("a photo, say")
    (lab / "d\udcffr").mkdir()
    (lab / "d\udcffr/bad.yaml").write_text(BAD)
    done = gen(lab, "lint", ".", capture_output=True)
    assert done.returncode == 2
    errors = {line for line in done.stderr.decode().splitlines() if line.startswith("error: ")}
    folder = "./d\\xFFr/bad.yaml" if is_repository else "./d\\xFFr"
    assert errors == {
        f"error: cannot read '{name}': its name is not UTF-8; rename it" for name in ("./caf\\xE9.yaml", folder)
    }
    assert b"./bad.yaml:3:" in done.stderr


@linux_only
def test_folder_that_is_not_utf_8_is_not_written_beside(tmp_path: Path, lab: Path) -> None:
    """Under a repaired name there would be another folder."""
    folder = tmp_path / "caf\udce9"
    folder.mkdir()
    shutil.copy(ROOT / "models.yaml", folder / "models.yaml")
    done = gen(folder, capture_output=True)
    assert done.returncode == 2 and b"its name is not UTF-8" in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["caf\udce9", "lab"]


@linux_only
def test_without_its_arguments_gen_does_nothing(lab: Path) -> None:
    """Without /proc it does not know them, and no command must become the one that writes."""
    shutil.rmtree(lab / "generated")
    hidden = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", 'mount -t tmpfs none /proc && exec "$0" "$@"']
    if subprocess.run([*hidden, "true"], capture_output=True).returncode != 0:
        pytest.skip("needs mount namespaces for users")
    for command in (["lint"], ["check"], ["--help"], []):
        done = subprocess.run([*hidden, GEN, *command], cwd=lab, capture_output=True, text=True, timeout=60)
        assert done.returncode == 2
        assert "error: cannot read the arguments of this run\nhelp: mount '/proc'\n" in done.stderr
        assert not (lab / "generated").exists()
