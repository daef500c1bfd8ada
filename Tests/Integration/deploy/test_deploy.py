"""What deploy runs, in which order, and what it does when something is not as it should be."""

import json
import os
import shlex
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from cluster import COPIED, DEPLOY, EMPTY, PLAYED, RUNNING, STACK, Lab
from program import ROOT, beside_python


OLLAMA = [
    "helm upgrade --install ollama ollama --repo https://helm.otwld.com/ --version 1.36.0"
    " --values generated/ollama/values.yaml --namespace ml --kube-context home",
    "kubectl rollout status deployment/ollama --timeout 690s --namespace ml --context home",
]
CONFIG_MAPS = [
    "kubectl apply --filename generated/litellm/configmap.yaml --namespace ml --context home",
    "kubectl apply --filename generated/vllm/fallback-config.yaml --namespace ml --context home",
]
LITELLM = [
    "kubectl patch deployment litellm --patch-file generated/litellm/restart-patch.yaml --namespace ml --context home",
    "kubectl rollout status deployment/litellm --timeout 600s --namespace ml --context home",
]
COPY = ["scp -- ./generated/vllm/fallback-config.yaml gpu-worker:/etc/gpu-mode/tiers.yaml"]
SEQUENCE = OLLAMA + CONFIG_MAPS + LITELLM + COPY


@pytest.fixture
def lab(tmp_path: Path) -> Lab:
    return Lab(tmp_path)


# The sequence


def test_runs_the_whole_sequence(lab: Lab) -> None:
    run = lab.deploy()
    assert (run.status, run.stderr) == (0, "")
    assert run.changes == SEQUENCE


def test_shows_each_command_before_it_runs(lab: Lab) -> None:
    """Those that only ask, too."""
    run = lab.deploy(answer="y\n")
    assert run.shown == [["gen", "check", "--config", "models.yaml"], *run.calls]


def test_sets_no_value_and_no_other_context(lab: Lab) -> None:
    for call in lab.deploy().calls:
        assert not [word for word in call if word.startswith("--set")]
        if call[0] in ("helm", "kubectl") and call[1] not in ("config", "plugin"):
            [option] = [word for word in call if word in ("--context", "--kube-context")]
            assert (call[call.index(option) + 1], call[call.index("--namespace") + 1]) == ("home", "ml")


def test_the_context_can_be_named(lab: Lab) -> None:
    run = lab.deploy("--context", "other lab")
    assert run.status == 0
    assert ["kubectl", "config", "current-context"] not in run.calls
    assert run.changes == [line.replace("context home", "context 'other lab'") for line in SEQUENCE]


def test_the_chart_can_come_from_elsewhere(lab: Lab) -> None:
    [upgrade] = [line for line in lab.deploy("--chart=oci://mirror.example/ollama").changes if line.startswith("helm")]
    assert upgrade.startswith("helm upgrade --install ollama oci://mirror.example/ollama --version 1.36.0 --values")


def test_shows_the_difference_of_the_release_where_helm_can(lab: Lab) -> None:
    lab.play({"helm plugin list": ("NAME\tVERSION\tDESCRIPTION\ndiff\t3.15.0\tPreview\n", 0)} | RUNNING)
    differences = [call for call in lab.deploy().calls if call[:2] == ["helm", "diff"]]
    assert [shlex.join(call) for call in differences] == [OLLAMA[0].replace("helm", "helm diff", 1)]


# Other stacks


def test_paths_may_have_blanks_and_stand_where_the_operator_keeps_them(tmp_path: Path) -> None:
    outputs = """\
outputs:
  ollama: ../applications/ollama/values homelab.yaml
  litellm: ../applications/litellm/configmap.yaml
  restartPatch: ../applications/litellm/restart-patch.yaml
  fallback: ../applications/vllm/fallback:config.yaml
"""
    lab = Lab(tmp_path, STACK + outputs, config="home cluster/models.yaml")
    run = lab.deploy()
    assert (run.status, run.stderr) == (0, "")
    expected = [
        ("'generated/ollama/values.yaml'", "'applications/ollama/values homelab.yaml'"),
        ("generated/litellm", "applications/litellm"),
        ("generated/vllm/fallback-config.yaml", "applications/vllm/fallback:config.yaml"),
        ("generated/ollama/values.yaml", "'applications/ollama/values homelab.yaml'"),
    ]
    lines = "\n".join(SEQUENCE)
    for old, new in expected:
        lines = lines.replace(old, new)
    assert run.changes == lines.splitlines()


def test_runs_from_a_folder_below(lab: Lab) -> None:
    lab.write("sub/README.md", "")
    run = lab.deploy("--config", "../models.yaml", folder="sub")
    assert run.status == 0
    paths = [word for call in run.calls for word in call if word.endswith("configmap.yaml")]
    assert set(paths) == {str(lab.root / "generated/litellm/configmap.yaml")}


def test_each_ollama_is_a_release_of_its_own(tmp_path: Path) -> None:
    second = """\
  ollama-large:
    engine: ollama
    version: 0.13.3
    chartVersion: 1.35.0
    service: ollama-large
    port: 11434
    memory: { request: 8Gi, limit: 12Gi }
    context: 4096
    keepAlive: forever
    maxLoadedModels: 1
models:
  - { alias: large, backend: ollama-large, model: phi4-mini, timeout: 120s }
"""
    stack = STACK.replace("models:\n", second) + "outputs: { ollama: { ollama-large: large.yaml } }\n"
    run = Lab(tmp_path, stack).deploy()
    assert run.status == 0
    assert run.changes[:4] == OLLAMA + [
        OLLAMA[0].replace("ollama ollama --repo", "ollama-large ollama --repo").replace("1.36.0", "1.35.0")
        .replace("generated/ollama/values.yaml", "large.yaml"),
        OLLAMA[1].replace("deployment/ollama", "deployment/ollama-large").replace("690s", "600s"),
    ]
    assert run.changes[4:] == CONFIG_MAPS + LITELLM + COPY


@pytest.mark.parametrize(
    ("outputs", "left"),
    [
        ("{ litellm: false }", OLLAMA + CONFIG_MAPS[1:] + COPY),
        ("{ litellmForm: bare }", OLLAMA + CONFIG_MAPS[1:] + COPY),
        ("{ ollama: false }", CONFIG_MAPS + LITELLM + COPY),
        ("{ restartPatch: false, fallback: false }", OLLAMA + CONFIG_MAPS[:1]),
    ],
)
def test_what_is_not_made_is_not_deployed(tmp_path: Path, outputs: str, left: list[str]) -> None:
    stack = STACK.replace(COPIED, "") if "fallback: false" in outputs else STACK
    assert Lab(tmp_path, stack + f"outputs: {outputs}\n").deploy().changes == left


def test_says_that_there_is_nothing_to_deploy(tmp_path: Path) -> None:
    outputs = "outputs: { ollama: false, litellmForm: bare, fallback: false }\n"
    run = Lab(tmp_path, STACK.replace(COPIED, "") + outputs).deploy()
    assert (run.status, run.calls) == (1, [])
    assert "error: no manifest of models.yaml goes to a cluster\n" in run.stderr


# Without changing anything


def test_a_dry_run_runs_nothing(lab: Lab) -> None:
    run = lab.deploy("--dry-run", "--context", "home")
    assert (run.status, run.calls) == (0, [])
    assert not lab.state.exists()
    assert run._replace(calls=run.shown).changes == ["gen check --config models.yaml", *SEQUENCE]


def test_a_dry_run_needs_none_of_what_it_only_shows(lab: Lab) -> None:
    for program in PLAYED:
        (lab.bin / program).unlink()
    run = lab.deploy("--dry-run", "--context", "home")
    assert (run.status, run.stderr) == (0, "")
    assert run._replace(calls=run.shown).changes == ["gen check --config models.yaml", *SEQUENCE]
    # The current context is asked for.
    assert lab.deploy("--dry-run").stderr.startswith("error: deploy needs 'kubectl', which is not on PATH\n")


def test_a_dry_run_shows_what_a_run_does(lab: Lab) -> None:
    """Down to what is asked and kept; only the folder for it is not made."""
    lab.play({"helm plugin list": ("diff\t3.15.0\n", 0)} | RUNNING)
    dry, wet = lab.deploy("--dry-run", answer="y\n"), lab.deploy(answer="y\n")
    kept = lab.undo().parent
    assert dry.shown[:-2] == wet.shown[:-2] and dry.shown[-1] == wet.shown[-1]
    assert dry.shown[-2][:-1] == wet.shown[-2][:-1] == ["scp", "-q", "--", "gpu-worker:/etc/gpu-mode/tiers.yaml"]
    assert Path(dry.shown[-2][-1]).parent.parent == kept.parent
    assert dry.calls == [["kubectl", "config", "current-context"]]


@pytest.mark.parametrize("answer", ["n\n", "\n", "yeah\n", "no\ny\n"])
def test_nothing_changes_without_a_yes(lab: Lab, answer: str) -> None:
    run = lab.deploy(answer=answer)
    assert (run.status, run.changes) == (1, [])
    assert run.stdout.endswith(
        "Deploy the stack 'lab' to the namespace 'ml' of the context 'home' (https://192.0.2.1:6443)? [y/N] ")
    assert not lab.state.exists()


def test_where_nobody_answers_it_says_how_to_go_on(lab: Lab) -> None:
    run = lab.run([str(DEPLOY)])
    assert (run.status, run.changes) == (1, [])
    assert "help: where nobody can answer, give --yes\n" in run.stderr


@pytest.mark.parametrize("answer", ["y\n", "Yes\n"])
def test_a_yes_is_enough(lab: Lab, answer: str) -> None:
    assert lab.deploy(answer=answer).changes == SEQUENCE


# What it refuses


def test_refuses_a_stack_with_errors(lab: Lab) -> None:
    lab.edit("models.yaml", "backend: vllm", "backend: vlm")
    run = lab.deploy()
    assert (run.status, run.calls) == (1, [])
    assert "there is no backend 'vlm' [known-backend]" in run.stderr


def test_refuses_manifests_that_differ(lab: Lab) -> None:
    lab.edit("generated/ollama/values.yaml", "6Gi", "9Gi")
    run = lab.deploy()
    assert (run.status, run.calls) == (1, [])
    assert "[manifest-up-to-date]" in run.stderr


def test_refuses_a_folder_without_a_stack(lab: Lab) -> None:
    lab.write("empty/README.md", "")
    run = lab.deploy(folder="empty")
    assert (run.status, run.calls) == (2, [])
    assert run.stderr == "error: cannot read 'models.yaml': No such file or directory\n"


@pytest.mark.parametrize("program", ["gen", "jq", *PLAYED])
def test_says_which_program_is_missing(lab: Lab, program: str) -> None:
    (lab.bin / program).unlink()
    run = lab.deploy()
    assert (run.status, run.changes) == (2, [])
    assert run.stderr.startswith(f"error: deploy needs '{program}', which is not on PATH\n")


def test_another_gen_can_be_named(lab: Lab) -> None:
    (lab.bin / "gen").rename(lab.folder / "my gen")
    run = lab.deploy(GEN=str(lab.folder / "my gen"))
    assert (run.status, run.changes) == (0, SEQUENCE)


def test_says_that_the_cluster_does_not_answer(lab: Lab) -> None:
    """In a sentence, with the last of what the real kubectl says."""
    (lab.bin / "kubectl").unlink()
    (lab.bin / "kubectl").symlink_to(beside_python("kubectl"))
    # Nobody listens there.
    configuration = {
        "apiVersion": "v1", "kind": "Config", "current-context": "home",
        "clusters": [{"name": "lab", "cluster": {"server": "http://127.0.0.1:9"}}],
        "contexts": [{"name": "home", "context": {"cluster": "lab", "user": "me"}}],
        "users": [{"name": "me", "user": {}}],
    }
    (lab.folder / "kubeconfig").write_text(json.dumps(configuration))
    run = lab.deploy(KUBECONFIG=str(lab.folder / "kubeconfig"))
    assert (run.status, run.changes) == (1, [])
    error, hint = run.stderr.splitlines()
    assert error.startswith("error: the cluster of the context 'home' does not answer: ") and "127.0.0.1:9" in error
    assert hint == "help: see that it runs and can be reached from here, or name another context with --context"


def test_says_that_there_is_no_context(lab: Lab) -> None:
    lab.play({"kubectl config current-context": ("", 1)})
    run = lab.deploy()
    assert (run.status, run.changes) == (2, [])
    assert run.stderr.startswith("error: kubectl has no current context\n")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--dryrun"], "there is no option '--dryrun'"),
        (["now"], "there is no option 'now'"),
        (["--config"], "'--config' takes a value"),
        (["--context="], "'--context' takes a value"),
    ],
)
def test_refuses_wrong_usage(lab: Lab, options: list[str], message: str) -> None:
    run = lab.run([str(DEPLOY), *options])
    assert (run.status, run.stdout, run.calls) == (64, "", [])
    assert run.stderr == f"error: {message}\nhelp: 'deploy --help' lists the options\n"


@pytest.mark.parametrize("options", [["--config=a.yaml", "--config", "b.yaml"], ["--config", "a", "--config=a"]])
def test_refuses_a_second_stack(lab: Lab, options: list[str]) -> None:
    run = lab.run([str(DEPLOY), *options])
    assert (run.status, run.stdout, run.calls) == (64, "", [])
    assert run.stderr == "error: '--config' is given twice\nhelp: deploy brings one stack to one cluster\n"


def test_help_names_every_option(lab: Lab) -> None:
    run = lab.run([str(DEPLOY), "--help"])
    assert (run.status, run.stderr, run.calls) == (0, "", [])
    for option in ("--config", "--output", "--context", "--chart", "--dry-run", "--yes"):
        assert f"  {option} " in run.stdout


# What happens when a command fails


@pytest.mark.parametrize("number", range(len(SEQUENCE)), ids=lambda number: SEQUENCE[number][:32].rstrip())
def test_stops_at_the_first_that_fails(lab: Lab, number: int) -> None:
    lab.play(RUNNING, fails=" ".join(shlex.split(SEQUENCE[number])))
    run = lab.deploy()
    assert run.status == 1
    assert run.changes == SEQUENCE[: number + 1]
    done, failed, rest = told(run.stderr)
    steps = [
        "Upgrade the Helm release 'ollama'", "Apply the ConfigMap 'litellm-config'",
        "Apply the ConfigMap 'llm-fallback-config'", "Restart the Deployment 'litellm' if its config changed",
        "Copy the fallback config to the node 'gpu-worker'",
    ]
    step = [0, 0, 1, 2, 3, 3, 4][number]
    assert (done, failed, rest) == (steps[:step], steps[step], steps[step + 1 :])


def told(report: str) -> tuple[list[str], str, list[str]]:
    """The steps that are said to be done, to have failed, and not to be begun."""
    steps: dict[str, list[str]] = {"Done before:": [], "Not begun:": []}
    failed, heading = "", ""
    for line in report.splitlines():
        if line.startswith("error: this step failed: "):
            failed = line.removeprefix("error: this step failed: ")
        elif line in steps:
            heading = line
        elif line.startswith("help:"):
            break
        elif heading:
            steps[heading].append(line.strip())
    return steps["Done before:"], failed, steps["Not begun:"]


@pytest.mark.parametrize(
    "question",
    ["helm list", "helm history", "kubectl get configmap litellm-config", "kubectl get deployment", "scp -q"],
)
def test_changes_nothing_that_it_cannot_bring_back(lab: Lab, question: str) -> None:
    """Where it cannot be found out what was before, the step is not done."""
    lab.play(RUNNING, fails=question)
    run = lab.deploy()
    assert run.status == 1
    assert shlex.join(run.calls[-1]).startswith(question)


def test_a_node_that_is_off_leaves_the_rest_in_place(lab: Lab) -> None:
    lab.play(RUNNING | {"ssh": ("", 255)})
    run = lab.deploy()
    assert (run.status, run.changes) == (1, OLLAMA + CONFIG_MAPS + LITELLM)
    assert "error: this step failed: Copy the fallback config to the node 'gpu-worker'\n" in run.stderr


@pytest.mark.parametrize("failing", ["kubectl diff", "kubectl patch deployment litellm", "helm diff"])
def test_what_the_cluster_would_refuse_stops_it_before_any_change(lab: Lab, failing: str) -> None:
    lab.play({"helm plugin list": ("diff\t3.15.0\n", 0)} | RUNNING, fails=failing)
    run = lab.deploy()
    assert run.status != 0
    assert run.changes == []
    assert not lab.state.exists()


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_tells_where_it_stands_when_it_is_interrupted(lab: Lab, sent: signal.Signals) -> None:
    (lab.folder / "calls").write_text("")
    lab.play(RUNNING, hangs="kubectl rollout status deployment/ollama")
    process = subprocess.Popen(
        [DEPLOY, "--yes"], cwd=lab.root, env=lab.environment, text=True, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        # Whoever runs the tests in the background ignores SIGINT, and a shell cannot heed again what it was started with.
        preexec_fn=lambda: signal.signal(sent, signal.SIG_DFL),
    )
    while not any(call[1] == "rollout" for call in lab.calls()):
        assert process.poll() is None
    os.killpg(process.pid, sent)
    _, report = process.communicate(timeout=20)
    assert process.returncode == 128 + sent
    assert "error: this step failed: Upgrade the Helm release 'ollama'\n" in report
    assert f"sh {lab.undo()}\n" in report


# The way back


def test_the_way_back_restores_what_ran(lab: Lab) -> None:
    """Files first, then what reads them, the last changed before the first."""
    assert lab.deploy().stdout.endswith(f"Done. To go back to what ran before: sh {lab.undo()}\n")
    kept = lab.undo().parent
    run = lab.run(["sh", str(lab.undo())])
    assert run.status == 0
    assert [shlex.join(call) for call in run.calls] == [
        f"kubectl apply --filename {kept}/litellm-config.json --namespace ml --context home",
        "kubectl delete configmap llm-fallback-config --ignore-not-found --namespace ml --context home",
        f"scp -- {kept}/copied gpu-worker:/etc/gpu-mode/tiers.yaml",
        "kubectl rollout undo deployment/litellm --to-revision 5 --namespace ml --context home",
        "kubectl rollout status deployment/litellm --timeout 600s --namespace ml --context home",
        "helm rollback ollama 4 --wait --timeout 690s --namespace ml --kube-context home",
    ]


def test_what_is_kept_can_be_applied_again(lab: Lab) -> None:
    lab.deploy()
    kept = json.loads((lab.undo().parent / "litellm-config.json").read_text())
    assert kept == {
        "apiVersion": "v1", "kind": "ConfigMap",
        "metadata": {
            "name": "litellm-config", "namespace": "ml", "labels": {"app": "litellm"}, "annotations": {"owner": "me"},
        },
        "data": {"config.yaml": "model_list: []\n"},
    }
    assert lab.undo().parent.stat().st_mode & 0o077 == 0, "what is kept is for its operator alone"


def test_the_way_back_from_a_first_deployment_removes_it(lab: Lab) -> None:
    lab.play(EMPTY)
    assert lab.deploy().changes == SEQUENCE
    assert [shlex.join(call) for call in lab.run(["sh", str(lab.undo())]).calls] == [
        "kubectl delete configmap litellm-config --ignore-not-found --namespace ml --context home",
        "kubectl delete configmap llm-fallback-config --ignore-not-found --namespace ml --context home",
        "ssh -- gpu-worker rm -f /etc/gpu-mode/tiers.yaml",
        "kubectl rollout undo deployment/litellm --to-revision 5 --namespace ml --context home",
        "kubectl rollout status deployment/litellm --timeout 600s --namespace ml --context home",
        "helm uninstall ollama --namespace ml --kube-context home",
    ]


def test_a_failure_tells_the_way_back_from_what_was_begun(lab: Lab) -> None:
    lab.play(RUNNING, fails="kubectl apply --filename generated/litellm")
    report = lab.deploy().stderr
    told_back = [line.removeprefix("  $ ") for line in report.splitlines() if line.startswith("  $ ")]
    assert f"help: or go back to what ran before: sh {lab.undo()}\n" in report
    assert told_back == lab.undo().read_text().splitlines()[3:]
    assert [line.split(" --")[0] for line in told_back] == ["kubectl apply", "helm rollback ollama 4"]


@pytest.mark.parametrize("name", ["it's \tmine", "a\nrm -rf /", "$(touch pwned) `touch pwned` \\ \" * é", "-n", "#x"])
@pytest.mark.parametrize("shell", ["dash", "bash"])
def test_every_shell_reads_the_way_back(lab: Lab, name: str, shell: str) -> None:
    """Whatever the context and the folder of what is kept are called."""
    lab.environment["XDG_STATE_HOME"] = str(lab.folder / "state" / name.replace("/", ""))
    assert lab.deploy(f"--context={name}").status == 0
    [script] = lab.state.glob("*/gen/*/undo.sh")
    (lab.bin / shell).unlink(missing_ok=True)
    (lab.bin / shell).symlink_to(shutil.which(shell) or shell)
    run = lab.run([shell, str(script)])
    assert run.status == 0, run.stderr
    assert run.calls[0] == [
        "kubectl", "apply", "--filename", f"{script.parent}/litellm-config.json", "--namespace", "ml",
        "--context", name,
    ]
    assert run.calls[-1][-1] == name
    assert not (lab.root / "pwned").exists()


def test_the_way_back_stops_at_the_first_that_fails(lab: Lab) -> None:
    lab.deploy()
    lab.play(RUNNING, fails="kubectl rollout undo")
    run = lab.run(["sh", str(lab.undo())])
    assert run.status != 0
    assert run.calls[-1][:3] == ["kubectl", "rollout", "undo"]


# The script itself


def test_shellcheck_has_nothing_to_say() -> None:
    scripts = [DEPLOY, ROOT / ".ci/run", *ROOT.glob("Scripts/*.sh")]
    done = subprocess.run([beside_python("shellcheck"), *scripts], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout
