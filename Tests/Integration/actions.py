"""Takes the steps of an action or a job one by one, as GitHub's runner does; an action that they use is only noted."""

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import dropwhile
from pathlib import Path
from typing import Any

import yaml

from program import ROOT

TOKEN = "a-token-of-the-job"


@dataclass
class Outcome:
    """What became of a job's steps."""

    conclusions: dict[str, str] = field(default_factory=dict)
    printed: str = ""
    used: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        return "failure" not in self.conclusions.values()


class Runner:
    def __init__(self, folder: Path, workspace: Path, server: str) -> None:
        """
        :param workspace: the clone that the job works in
        :param server: the address that stands for github.com and for its API
        """
        self.workspace = workspace
        self.temp = folder / "runner"
        self.temp.mkdir()
        names = ("GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")
        self.files = {name: self.temp / name.lower() for name in names}
        self.github: dict[str, Any] = {
            "action_repository": "lab/gen", "token": TOKEN, "event_name": "pull_request",
            "event": {"pull_request": {"number": 7}},
        }
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "RUNNER_TEMP": str(self.temp),
            "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_SERVER_URL": server, "GITHUB_API_URL": server,
            "GITHUB_REPOSITORY": "lab/stack", "GITHUB_RUN_ID": "99",
            **{name: str(path) for name, path in self.files.items()},
        }

    @property
    def summary(self) -> str:
        """What the steps have written into the summary of the job."""
        return self.files["GITHUB_STEP_SUMMARY"].read_text()

    def run_action(self, begin: str = "Install gen", given: Mapping[str, Any] = {}, **inputs: str) -> Outcome:
        """
        :param begin: the name of the first step that is taken
        :param given: what the steps before it have given, by their ids
        """
        action = yaml.safe_load((ROOT / "action.yml").read_text())
        assert inputs.keys() <= action["inputs"].keys()
        context = {"github": self.github}
        defaults = {name: filled(entry["default"], context) for name, entry in action["inputs"].items()}
        steps = dropwhile(lambda step: step["name"] != begin, action["runs"]["steps"])
        return self.run(steps, {**context, "inputs": {**defaults, **inputs}, "steps": dict(given)})

    def run_job(self, workflow: Path, job: str, variables: Mapping[str, str]) -> Outcome:
        """
        :param variables: those of the repository
        """
        steps = yaml.safe_load(workflow.read_text())["jobs"][job]["steps"]
        return self.run(steps, {"github": self.github, "vars": variables, "steps": {}})

    def run(self, steps: Iterable[dict[str, Any]], context: dict[str, Any]) -> Outcome:
        for path in self.files.values():
            path.write_text("")
        outcome = Outcome()
        for step in steps:
            self.take(step, context, outcome)
        return outcome

    def take(self, step: dict[str, Any], context: dict[str, Any], outcome: Outcome) -> None:
        condition = step.get("if", "")
        # GitHub takes a step after a failed one only where its condition asks how the job stands.
        may_follow = outcome.passed or "cancelled()" in condition
        if not (may_follow and (condition == "" or evaluate(condition, context))):
            conclusion = "skipped"
        elif "uses" in step:
            outcome.used[step["uses"].partition("@")[0]] = {
                key: filled(str(value), context) for key, value in step.get("with", {}).items()
            }
            conclusion = "success"
        else:
            conclusion = self.execute(step, context, outcome)
        outcome.conclusions[step.get("name", step.get("uses"))] = conclusion
        if "id" in step:
            context["steps"][step["id"]] = {"outcome": conclusion, "outputs": self.outputs()}

    def execute(self, step: dict[str, Any], context: dict[str, Any], outcome: Outcome) -> str:
        assert step.get("shell", "bash") == "bash"
        # What GitHub adds where the shell is named.
        options = ["--noprofile", "--norc", "-o", "pipefail"] if "shell" in step else []
        own = {name: filled(value, context) for name, value in step.get("env", {}).items()}
        path = [*reversed(self.files["GITHUB_PATH"].read_text().splitlines()), self.environment["PATH"]]
        done = subprocess.run(
            ["bash", *options, "-e", "-c", step["run"]], cwd=self.workspace,
            env={**self.environment, **own, "PATH": os.pathsep.join(path)}, capture_output=True, text=True, timeout=120,
        )
        outcome.printed += done.stdout + done.stderr
        return "success" if done.returncode == 0 else "failure"

    def outputs(self) -> dict[str, str]:
        """Those of the step before; the next one begins with none."""
        lines = self.files["GITHUB_OUTPUT"].read_text().splitlines()
        self.files["GITHUB_OUTPUT"].write_text("")
        return dict(line.split("=", 1) for line in lines)


def filled(text: str, context: Mapping[str, Any]) -> str:
    """A text with its expressions evaluated."""
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: str(evaluate(found[1], context)), text)


def evaluate(expression: str, context: Mapping[str, Any]) -> Any:
    """The value of an expression of the few kinds that our files have."""

    def translated(found: re.Match[str]) -> str:
        token = found[0]
        words = {"&&": " and ", "||": " or ", "!": " not ", "==": "==", "!=": "!=", "cancelled()": "False"}
        return token if token[0] == "'" else words.get(token) or repr(value(token))

    def value(path: str) -> Any:
        found: Any = context
        for name in path.split("."):
            found = found.get(name, "") if isinstance(found, Mapping) else ""
        return found

    return eval(re.sub(r"'[^']*'|&&|\|\||[!=]=|!|cancelled\(\)|[\w.-]+", translated, " ".join(expression.split())))
