"""A scratch repository in which every commit goes through gen's hooks, as pre-commit or prek runs them."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from program import GEN, ROOT

RUNNERS = ("pre-commit", "prek")

STACK = """\
version: 1
stack: { name: lab, namespace: ml }
backends:
  vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192 }
  ollama:
    engine: ollama
    version: 0.13.3
    service: ollama
    port: 11434
    memory: { request: 4Gi, limit: 6Gi }
    context: 8192
    keepAlive: forever
    maxLoadedModels: 1
models:
  - { alias: fast, backend: vllm, model: Qwen/Qwen3-8B-AWQ, timeout: 30s }
  - { alias: small, backend: ollama, model: phi4-mini, timeout: 120s }
fallbacks:
  - [fast, small]
litellm: { version: 1.81.9, retries: 1, masterKey: LITELLM_MASTER_KEY }
"""


class Commit(NamedTuple):
    """What became of a commit, and what was said."""

    done: bool
    said: str


class Lab:
    def __init__(self, folder: Path, runner: str, hooks: Path, *, has_gen: bool = True) -> None:
        """
        :param hooks: the repository whose `.pre-commit-hooks.yaml` is used, at its HEAD
        :param has_gen: whether the program under test is on PATH
        """
        self.root = folder / "lab"
        self.root.mkdir()
        self.runner = runner
        self.hooks = hooks
        self.environment = {
            **os.environ,
            "PATH": search_path(folder, has_gen),
            "PRE_COMMIT_HOME": str(folder / "pre-commit"),
            "PREK_HOME": str(folder / "prek"),
            **GIT_ENVIRONMENT,
        }
        self.git("init", "--quiet")

    def use(self, *ids: str, configs: Sequence[str] = ()) -> None:
        """Installs hooks; `configs` are the stacks they are told of."""
        words = [word for config in configs for word in ("--config", config)]
        arguments = f", args: [{', '.join(words)}]" if words else ""
        revision = git(self.hooks, "rev-parse", "HEAD").strip()
        hooks = "".join(f"      - {{ id: {name}{arguments} }}\n" for name in ids)
        self.write(
            ".pre-commit-config.yaml",
            f"repos:\n  - repo: {self.hooks}\n    rev: {revision}\n    hooks:\n{hooks}",
        )
        subprocess.run([self.runner, "install"], cwd=self.root, env=self.environment, check=True, capture_output=True)

    def commit(self, *paths: str) -> Commit:
        """Stages paths (none: all there is) and commits."""
        self.git("add", "--all", *paths)
        done = subprocess.run(
            ["git", "commit", "--message", "Change"],
            cwd=self.root, env=self.environment, capture_output=True, text=True, timeout=900,
        )
        return Commit(done.returncode == 0, done.stdout + done.stderr)

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text()
        assert old in text
        self.write(path, text.replace(old, new))

    def generate(self, *arguments: str) -> None:
        subprocess.run([GEN, *arguments], cwd=self.root, check=True, capture_output=True)

    def git(self, *arguments: str) -> str:
        return git(self.root, *arguments)


# The machine's own configuration of git is left aside: a `core.hooksPath` would switch the hooks off.
GIT_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Operator",
    "GIT_AUTHOR_EMAIL": "operator@lab.example",
    "GIT_COMMITTER_NAME": "Operator",
    "GIT_COMMITTER_EMAIL": "operator@lab.example",
}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env={**os.environ, **GIT_ENVIRONMENT},
        check=True, capture_output=True, text=True, timeout=60,
    )
    return done.stdout


def search_path(folder: Path, has_gen: bool) -> str:
    """PATH with the gen under test before all others, or without any."""
    rest = [part for part in os.environ["PATH"].split(os.pathsep) if not (Path(part) / "gen").exists()]
    if has_gen:
        (folder / "bin").mkdir()
        (folder / "bin/gen").symlink_to(GEN)
        rest.insert(0, str(folder / "bin"))
    return os.pathsep.join(rest)


def hooks_alone(folder: Path) -> Path:
    """A repository that holds the hooks' file as it is now and nothing else: enough where gen is installed."""
    folder.mkdir()
    name = ".pre-commit-hooks.yaml"
    (folder / name).write_bytes((ROOT / name).read_bytes())
    git(folder, "init", "--quiet")
    git(folder, "add", name)
    git(folder, "commit", "--quiet", "--message", "Add the hooks")
    return folder
