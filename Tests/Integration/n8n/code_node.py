"""JavaScript, run as a Code node of n8n runs it in its mode "Run Once for All Items"."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from manifests import ROOT
from n8n.servers import DOWN, UP, server

HERE = Path(__file__).parent

# What n8n's own sandbox is made of; it changes with n8n.
TASK_RUNNER = "@n8n/task-runner@2.41.1"
TASK_RUNNER_FOLDER = ROOT / ".venvs/n8n-task-runner"

ITEMS = [{"json": {"prompt": "classify this"}, "pairedItem": {"item": 0}}]


@dataclass(frozen=True)
class Run:
    # What the code returned; None where it failed.
    answer: object
    # The message with which it failed; n8n's own says the line too.
    error: str | None
    # What it asked, in order: `url` and `timeout` of each request.
    requests: list
    milliseconds: float


def stand_in(code, ports, items=ITEMS):
    """Runs it in a context with exactly the globals of a Code node.

    `ports` maps each `host:port` that may be asked to a port of the loopback interface.
    """
    return _run([HERE / "stand_in.cjs"], code, ports, items)


def task_runner(code, ports, items=ITEMS):
    """Runs it in n8n's own sandbox, which is installed first where it is missing."""
    return _run([HERE / "task_runner.cjs", _installed()], code, ports, items)


def tiers(pattern):
    """The tiers of a routing pattern in order: what it answers when nothing is down, when the first tier is down, and so
    on; the checked ones with the URL of their health check."""
    hosts = set(re.findall(r"https?://([^/\"]+)", pattern))
    found = []
    with server(UP) as up, server(DOWN) as down:
        ports = dict.fromkeys(hosts, up)
        while True:
            run = stand_in(pattern, ports)
            tier = {key: run.answer[0]["json"][key] for key in ("mode", "endpoint", "model")}
            last = run.requests[-1]["url"] if run.requests else None
            if last is None or ports[_host(last)] == down:
                return [*found, tier]
            found.append({"health": last, **tier})
            ports[_host(last)] = down


def _host(url):
    return url.split("/")[2]


def _run(command, code, ports, items):
    request = json.dumps({"code": code, "ports": ports, "items": items})
    done = subprocess.run(["node", *command], input=request, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"node exited with {done.returncode}:\n{done.stderr}"
    said = json.loads(done.stdout)
    return Run(said.get("answer"), said.get("error"), said["requests"], said["milliseconds"])


def _installed():
    """The folder of the modules; nothing of them is compiled, and no script of theirs runs."""
    # Written last, so that an interrupted installation is begun anew.
    stamp = TASK_RUNNER_FOLDER / "installed"
    if not stamp.exists() or stamp.read_text() != TASK_RUNNER:
        TASK_RUNNER_FOLDER.mkdir(parents=True, exist_ok=True)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--prefix", str(TASK_RUNNER_FOLDER)]
        subprocess.run(["npm", "install", *options, TASK_RUNNER], check=True, timeout=900)
        stamp.write_text(TASK_RUNNER)
    return TASK_RUNNER_FOLDER / "node_modules"
