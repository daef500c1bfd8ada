"""A pull request: a base and a change of it in an origin, and the job that checks them in a clone of one commit."""

import os
import subprocess
from pathlib import Path

from actions import Outcome, Runner
from github import GitHub
from program import GEN, gen

STACK = "models.yaml"
MANIFEST = "generated/ollama/values.yaml"


class PullRequest:
    def __init__(self, folder: Path, github: GitHub) -> None:
        self.folder = folder
        self.github = github
        self.origin = folder / "origin"
        self.origin.mkdir()
        self.git("init", "--quiet", "--initial-branch", "main")
        gen("init", folder=self.origin)
        self.runner = Runner(folder, self.origin, github.url)
        self.base = ""

    def git(self, *arguments: str) -> str:
        identity = ["-c", "user.name=Operator", "-c", "user.email=operator@lab.example"]
        return subprocess.run(
            ["git", *identity, *arguments], cwd=self.origin, check=True, capture_output=True, text=True, timeout=60,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        ).stdout.strip()

    def commit(self) -> None:
        """The first commit is the base, those that follow are the change."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Change")
        self.base = self.base or self.git("rev-parse", "HEAD")

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.origin / path).read_text()
        assert old in text
        (self.origin / path).write_text(text.replace(old, new))

    def clone(self) -> Runner:
        """Commits what is there; the job then works in a clone of that commit alone, a new one for each run."""
        self.commit()
        workspace = self.folder / f"clone-{len(list(self.folder.glob('clone-*')))}"
        self.git("clone", "--quiet", "--depth", "1", self.origin.as_uri(), str(workspace))
        self.runner.workspace = workspace
        self.runner.github["event"]["pull_request"]["base"] = {"sha": self.base}
        return self.runner

    def run(self, **inputs: str) -> Outcome:
        """What the action makes of the change, with the gen under test unless the inputs name another one."""
        return self.clone().run_action(**{"path": str(GEN), **inputs})
