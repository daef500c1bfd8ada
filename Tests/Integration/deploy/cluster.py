"""A repository with a stack, and a cluster that stand-ins play unless the real programs are named."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from program import GEN, ROOT

DEPLOY = ROOT / "Scripts/deploy"
PLAYED = ("helm", "kubectl", "ssh", "scp")
# All that deploy and its way back use of the machine; there is nothing else on PATH.
REAL = ("bash", "cat", "date", "env", "grep", "jq", "mkdir", "mktemp", "sed", "sh")
STANDIN = Path(__file__).parent / "standin.py"

COPIED = "fallbackConfig: { copyTo: { node: gpu-worker, path: /etc/gpu-mode/tiers.yaml } }\n"
STACK = """\
version: 1
stack: { name: lab, namespace: ml }
nodes:
  gpu-worker: { gpu: true }
backends:
  vllm: { engine: vllm, service: vllm-api, port: 8000, context: 8192, node: gpu-worker }
  ollama:
    engine: ollama
    version: 0.13.3
    service: ollama
    port: 11434
    memory: { request: 4Gi, limit: 6Gi }
    context: 8192
    keepAlive: forever
    maxLoadedModels: 1
    coldStart: 90s
models:
  - { alias: fast, backend: vllm, model: Qwen/Qwen3-8B-AWQ, timeout: 30s }
  - { alias: small, backend: ollama, model: phi4-mini, timeout: 120s }
fallbacks:
  - [fast, small]
litellm: { version: 1.81.9, retries: 1, masterKey: LITELLM_MASTER_KEY }
""" + COPIED

# What a cluster answers on which the stack runs already.
RUNNING: dict[str, tuple[str, int]] = {
    "kubectl config current-context": ("home\n", 0),
    "kubectl config view": ("https://192.0.2.1:6443", 0),
    "kubectl diff": ("", 1),
    "kubectl get configmap litellm-config": (json.dumps({
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {
            "name": "litellm-config", "namespace": "ml", "uid": "1", "resourceVersion": "7",
            "creationTimestamp": "2026-02-13T10:00:00Z", "labels": {"app": "litellm"},
            "annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{}", "owner": "me"},
        },
        "data": {"config.yaml": "model_list: []\n"},
    }), 0),
    "kubectl get configmap llm-fallback-config": ("", 0),
    "kubectl get deployment litellm": (
        json.dumps({"metadata": {"annotations": {"deployment.kubernetes.io/revision": "5"}}}), 0),
    "helm list": ('[{"name":"ollama"}]', 0),
    "helm history": (json.dumps([
        {"revision": 3, "status": "superseded"}, {"revision": 4, "status": "deployed"},
        {"revision": 5, "status": "failed"},
    ]), 0),
}

# And one on which nothing of it runs.
EMPTY = RUNNING | {"kubectl get configmap": ("", 0), "helm list": ("[]", 0), "ssh -n": ("", 1)}
del EMPTY["kubectl get configmap litellm-config"], EMPTY["kubectl get configmap llm-fallback-config"]

# Commands that only ask.
ASKING = (
    "kubectl config", "kubectl get", "kubectl diff", "helm plugin", "helm list", "helm history", "helm diff", "ssh -n",
    "scp -q",
)


class Run(NamedTuple):
    status: int
    stdout: str
    stderr: str
    calls: list[list[str]]

    @property
    def changes(self) -> list[str]:
        """The commands that change the cluster or wait for it."""
        lines = [shlex.join(call) for call in self.calls]
        return [line for line in lines if not line.startswith(ASKING) and "--dry-run=server" not in line]

    @property
    def shown(self) -> list[list[str]]:
        """The commands that were shown, as a shell reads them."""
        return [shlex.split(line.removeprefix("  $ ")) for line in self.stdout.splitlines() if line.startswith("  $ ")]


class Lab:
    def __init__(
        self, folder: Path, stack: str = STACK, config: str = "models.yaml", programs: dict[str, Path] | None = None,
        **variables: str,
    ) -> None:
        """
        :param programs: the real programs by their names
        :param variables: more of the environment that deploy runs in
        """
        self.folder = folder
        self.root = folder / "lab"
        self.bin = folder / "bin"
        self.state = folder / "state"
        self.config = config
        self.environment = {
            "PATH": str(self.bin), "HOME": str(folder), "XDG_STATE_HOME": str(self.state), **variables,
        }
        self.bin.mkdir(parents=True)
        programs = {"gen": GEN, **{name: Path(shutil.which(name) or name) for name in REAL}, **(programs or {})}
        for name, path in programs.items():
            (self.bin / name).symlink_to(path)
        for name in PLAYED:
            program = self.bin / name
            if name in programs:
                continue
            program.write_text(f"#!{sys.executable} -IS\n{STANDIN.read_text()}")
            program.chmod(0o755)
        subprocess.run(["git", "init", "--quiet", self.root], check=True)
        self.write(config, stack)
        self.generate()
        self.play(RUNNING)

    def play(self, answers: dict[str, tuple[str, int]], fails: str = "", hangs: str = "") -> None:
        """What the stand-ins answer, and the beginning of the command that fails or hangs."""
        (self.folder / "script.json").write_text(json.dumps({"answers": answers, "fails": fails, "hangs": hangs}))

    def deploy(self, *options: str, answer: str = "", folder: str = "", **environment: str) -> Run:
        """Runs the script; with no `answer` it is told not to ask."""
        if not answer:
            options = ("--yes", *options)
        if self.config != "models.yaml" and "--config" not in options:
            options = ("--config", self.config, *options)
        return self.run([str(DEPLOY), *options], answer, folder, **environment)

    def run(self, command: list[str], answer: str = "", folder: str = "", **environment: str) -> Run:
        (self.folder / "calls").write_text("")
        done = subprocess.run(
            command, cwd=self.root / folder, input=answer, capture_output=True, text=True, timeout=120,
            env=self.environment | environment,
        )
        return Run(done.returncode, done.stdout, done.stderr, self.calls())

    def calls(self) -> list[list[str]]:
        return [json.loads(line) for line in (self.folder / "calls").read_text().splitlines()]

    def undo(self) -> Path:
        """The only script for going back that there is."""
        [script] = self.state.glob("gen/*/undo.sh")
        return script

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text()
        assert old in text
        self.write(path, text.replace(old, new))

    def generate(self) -> None:
        subprocess.run([GEN, "--config", self.config], cwd=self.root, check=True, capture_output=True)
