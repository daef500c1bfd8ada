"""The release: one executable that needs nothing, what belongs to it, and the same bytes wherever it is built."""

import json
import os
import re
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from empty_root import in_root

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("release")]


def run(*command: str | Path, folder: Path | None = None) -> str:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=60).stdout


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def archive(dist: Path) -> Path:
    (found,) = dist.glob("*.tar.gz")
    return found


def test_two_clones_give_the_same_bytes(dist: Path, dist_elsewhere: Path) -> None:
    here, elsewhere = files(dist), files(dist_elsewhere)
    assert here.keys() == elsewhere.keys()
    assert [path for path in here if here[path] != elsewhere[path]] == []


def test_executable_is_static_and_stripped(dist: Path) -> None:
    gen = dist / "bin/gen"
    assert "There is no dynamic section" in run("readelf", "--dynamic", gen)
    assert "INTERP" not in run("readelf", "--program-headers", "--wide", gen)
    sections = run("readelf", "--section-headers", "--wide", gen)
    assert ".rodata" in sections
    for section in (".symtab", ".debug_", ".swift_modhash", ".note.gnu.build-id"):
        assert section not in sections


def test_executable_does_not_know_where_it_was_built(clone: Path, dist: Path) -> None:
    assert os.fsencode(clone) not in (dist / "bin/gen").read_bytes()


def test_version_is_that_of_the_source(clone: Path, dist: Path) -> None:
    source = (clone / "Sources/gen/Version.swift").read_text()
    (version,) = re.findall(r'current = "(\d+\.\d+\.\d+)"', source)
    assert run(dist / "bin/gen", "--version") == f"{version}\n"
    assert archive(dist).name == f"gen-{version}-linux-{os.uname().machine}.tar.gz"


@pytest.fixture
def empty_root(clone: Path, dist: Path, tmp_path: Path) -> Path:
    (tmp_path / "proc").mkdir()
    (tmp_path / "lab").mkdir()
    shutil.copy(dist / "bin/gen", tmp_path / "gen")
    shutil.copy(clone / "models.yaml", tmp_path / "lab/models.yaml")
    return tmp_path


def test_executable_runs_in_an_empty_root(clone: Path, empty_root: Path) -> None:
    done = in_root(empty_root, "/gen", "--config", "/lab/models.yaml")
    assert done.returncode == 0, done.stderr
    assert files(empty_root / "lab/generated") == files(clone / "generated")
    done = in_root(empty_root, "/gen", "check", "--config", "/lab/models.yaml")
    assert done.returncode == 0, done.stderr


def test_without_proc_nothing_is_done(empty_root: Path) -> None:
    """Swift's runtime finds itself and the arguments through /proc: a run that lacks them must not seem to work."""
    done = in_root(empty_root, "/gen", "--config", "/lab/models.yaml", proc=False)
    assert done.returncode != 0
    assert "Swift runtime path" in done.stderr
    assert not (empty_root / "lab/generated").exists()


def test_checksums_are_right_and_name_what_is_handed_out(dist: Path) -> None:
    (package,) = dist.glob("*.deb")
    lines = (dist / "SHA256SUMS").read_text().splitlines()
    assert [line.split()[1] for line in lines] == ["bin/gen", archive(dist).name, package.name]
    run("sha256sum", "--check", "--strict", "SHA256SUMS", folder=dist)


def test_archive_holds_all_of_it(dist: Path) -> None:
    with tarfile.open(archive(dist)) as tar:
        members = {member.name: member for member in tar.getmembers() if member.isfile()}
    loose = {path for path in files(dist) if path.startswith(("bin/", "share/"))}
    assert members.keys() == loose
    assert {(member.uid, member.gid) for member in members.values()} == {(0, 0)}
    programs = {path for path, member in members.items() if member.mode == 0o755}
    scripts = {f"share/gen/pull-request/{name}.sh" for name in ("check", "diff", "comment")}
    assert programs == {"bin/gen", "share/gen/deploy", *scripts}
    assert {member.mode for path, member in members.items() if path not in programs} == {0o644}


def test_deploy_is_the_script_of_the_sources(clone: Path, dist: Path) -> None:
    assert (dist / "share/gen/deploy").read_bytes() == (clone / "Scripts/deploy").read_bytes()
    assert run(dist / "share/gen/deploy", "--help").startswith("Usage: deploy ")


def test_bash_completes_commands_and_options(dist: Path) -> None:
    def completions(*words: str) -> list[str]:
        script = f"""
            source {dist}/share/bash-completion/completions/gen
            complete -p gen >/dev/null
            COMP_WORDS=({' '.join(words)}) COMP_CWORD={len(words) - 1}
            _gen gen {words[-1]} {words[-2]} 2>/dev/null
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        return run("bash", "--norc", "-c", script).split()

    assert completions("gen", "ch") == ["check"]
    assert completions("gen", "generate", "--exit") == ["--exit-code"]
    assert completions("gen", "check", "--format", "sa") == ["sarif"]


@pytest.mark.parametrize(
    ("shell", "path"), [("zsh", "zsh/site-functions/_gen"), ("fish", "fish/vendor_completions.d/gen.fish")]
)
def test_other_shells_take_their_completions(dist: Path, shell: str, path: str) -> None:
    script = dist / "share" / path
    assert "gen" in script.read_text()
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    run(shell, "-n", script)


def test_every_command_has_a_manual_page(clone: Path, dist: Path) -> None:
    described = json.loads(run(dist / "bin/gen", "--experimental-dump-help"))
    commands = [command["commandName"] for command in described["command"]["subcommands"]]
    assert {"check", "diff", "generate", "lint"} <= set(commands)
    pages = files(dist / "share/man/man1")
    assert pages.keys() == {"gen.1", *(f"gen.{command}.1" for command in commands)}
    committed = datetime.fromtimestamp(int(run("git", "log", "-1", "--format=%ct", folder=clone)), UTC)
    dated = f"{committed:%B} {committed.day}, {committed.year}"
    for page in pages.values():
        (date,) = re.findall(rb"^\.Dd (.*)$", page, re.MULTILINE)
        assert date.decode() == dated
