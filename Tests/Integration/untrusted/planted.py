"""Repositories of somebody else's: in their configuration each key that names a program names one that leaves a mark."""

import os
import shutil
import subprocess
from pathlib import Path

# Not those of the machine, of which a key might hide one of these.
ENVIRONMENT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
IDENTITY = ["-c", "user.name=Somebody", "-c", "user.email=somebody@lab.example"]

# The keys whose value is a command (git's Documentation/config, 2.39).
COMMANDS = """
core.fsmonitor core.sshCommand core.gitProxy core.askPass core.pager core.editor core.alternateRefsCommand
sequence.editor diff.external diff.planted.command diff.planted.textconv
merge.planted.driver filter.planted.clean filter.planted.smudge filter.planted.process
gpg.program gpg.ssh.program gpg.x509.program gpg.ssh.defaultKeyCommand
interactive.diffFilter uploadpack.packObjectsHook
remote.origin.uploadpack remote.origin.receivepack remote.origin.proxy
difftool.planted.cmd mergetool.planted.cmd man.planted.cmd browser.planted.cmd guitool.planted.cmd
tar.planted.command trailer.planted.cmd trailer.planted.command sendemail.smtpServer imap.tunnel
pager.ls-files pager.rev-parse pager.cat-file pager.ls-tree pager.config pager.diff-tree pager.fetch
""".split()
# Those whose value is a command of the shell behind an exclamation mark.
SHELL_COMMANDS = [
    "credential.helper", "submodule.planted.update", "alias.ls-files", "alias.rev-parse", "alias.cat-file",
    "alias.ls-tree", "alias.diff-tree",
]
HOOKS = """
applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg commit-msg post-commit
pre-rebase post-checkout post-merge pre-push pre-receive update proc-receive post-receive post-update
reference-transaction push-to-checkout pre-auto-gc post-rewrite fsmonitor-watchman post-index-change
""".split()


def git(folder: Path, *arguments: str, check: bool = True) -> str:
    done = subprocess.run(
        ["git", *IDENTITY, *arguments], cwd=folder, env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True,
        timeout=60, check=check,
    )
    return done.stdout.strip()


class Marks:
    """What the planted programs leave behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "marks"
        self.folder.mkdir()

    def program(self, name: str) -> str:
        """A command that leaves the mark of a name, and in it the environment that it ran in."""
        script = self.folder.parent / f"programs/{name}"
        script.parent.mkdir(exist_ok=True)
        script.write_text(f"#!/bin/sh\nenv >>'{self.folder}/{name}'\nexit 1\n")
        script.chmod(0o755)
        return str(script)

    def left(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def clear(self) -> None:
        for path in self.folder.iterdir():
            path.unlink()


def plant(directory: Path, marks: Marks, except_for: tuple[str, ...] = ()) -> None:
    """Plants every key into the configuration of a git directory, and hooks and attributes beside it.

    :param except_for: beginnings of keys that are left as they are
    """
    included = directory / "included"
    entries = [(key, marks.program(key)) for key in COMMANDS]
    entries += [(key, "!" + marks.program(key)) for key in SHELL_COMMANDS]
    entries += [("log.showSignature", "true"), ("filter.planted.required", "true")]
    hooks = directory / "planted-hooks"
    hooks.mkdir()
    for hook in HOOKS:
        shutil.copy(marks.program(f"hook-{hook}"), hooks / hook)
    entries.append(("core.hooksPath", str(hooks)))
    for key, value in entries:
        if not key.startswith(except_for or ("no-such-key",)):
            git(directory.parent, "config", "--file", str(included), key, value)
    # All of them through another file, the one that matters most in the configuration itself, too.
    config = str(directory / "config")
    git(directory.parent, "config", "--file", config, "include.path", str(included))
    git(directory.parent, "config", "--file", config, "core.fsmonitor", marks.program("core.fsmonitor"))
    (directory / "info").mkdir(exist_ok=True)
    (directory / "info/attributes").write_text("* filter=planted diff=planted merge=planted\n")


def make_partial(directory: Path, source: Path, url: str) -> None:
    """Lets a git directory believe that it can ask another repository for what it lacks, and lack all contents."""
    for key, value in {
        "core.repositoryFormatVersion": "1", "extensions.partialClone": "origin", "remote.origin.promisor": "true",
        "remote.origin.partialCloneFilter": "blob:none", "remote.origin.url": url,
    }.items():
        git(source, "config", "--file", str(directory / "config"), key, value)
    for name in git(source, "rev-list", "--objects", "--all", "--filter=object:type=blob").splitlines():
        object_name = name.split()[0]
        if git(source, "cat-file", "-t", object_name) == "blob":
            (directory / "objects" / object_name[:2] / object_name[2:]).unlink()


def bare_looking(folder: Path, marks: Marks, files: dict[str, str], url: str = "ssh://planted.example/lab") -> None:
    """A folder that git takes for a bare repository whose work tree it is: all of it can be committed to another one."""
    made = folder.parent / "made"
    made.mkdir(parents=True)
    git(made, "init", "--quiet", "--template=")
    for path, text in files.items():
        (made / path).write_text(text)
    git(made, "add", "--all")
    git(made, "commit", "--quiet", "--message", "All")
    make_partial(made / ".git", made, url)
    shutil.move(made / ".git", folder)
    shutil.rmtree(made)
    git(folder.parent, "config", "--file", str(folder / "config"), "core.bare", "false")
    git(folder.parent, "config", "--file", str(folder / "config"), "core.worktree", ".")
    # A folder without a file cannot be committed.
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir() and not any(path.iterdir()):
            (path / "keep").write_text("")
    for path, text in files.items():
        (folder / path).write_text(text)
    plant(folder, marks)


def archive(folder: Path, marks: Marks, files: dict[str, str], url: str = "ssh://planted.example/lab") -> None:
    """A folder as it comes out of an archive, with a `.git` of its own."""
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet", "--template=")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "All")
    make_partial(folder / ".git", folder, url)
    plant(folder / ".git", marks)
