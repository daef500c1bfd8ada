#!/usr/bin/env python3
"""bench.py GEN [--rounds N]: times the release binary GEN against floors and peers on the same bytes.

It prints one table a question and writes them to the top of the history in docs/benchmarks.md. `make bench` builds what
it needs and runs it.
"""
import argparse
import datetime
import os
import pathlib
import platform
import shutil
import subprocess
import sys

import yaml
from measure import Command, measure, table

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "Tests/Integration/growth"))
from shapes import SHAPES  # noqa: E402
ROOT = HERE.parent
WORK = ROOT / ".build-bench"
REPORT = ROOT / "docs" / "benchmarks.md"
HISTORY = "## History\n"
PROGRAMS = ["clock", "floors/empty", "floors/parse", "floors/parse_emit"]


def build_programs():
    for name in PROGRAMS:
        out = WORK / pathlib.Path(name).name
        subprocess.run(["cc", "-O2", HERE / f"{name}.c", "-o", out, "-lyaml"], check=True)


def make_stack(name, *arguments):
    """A folder with a models.yaml of its own, so that manifests of two stacks never meet."""
    folder = WORK / name
    folder.mkdir(exist_ok=True)
    (folder / "models.yaml").write_text(run_text(sys.executable, HERE / "make_stack.py", *arguments))
    return folder


def run_text(*arguments):
    return subprocess.run([str(a) for a in arguments], check=True, capture_output=True, text=True).stdout


def generate(gen, folder):
    """Writes the manifests; the number of their bytes."""
    run_text(gen, "--config", folder / "models.yaml", "--output", folder / "generated")
    return sum(file.stat().st_size for file in folder.rglob("*.yaml") if file.name != "models.yaml")


def gen_command(gen, name, folder, *options, **properties):
    label = f"gen {name}".rstrip()
    return Command(
        label, [gen, *name.split(), "--config", folder / "models.yaml", *options], **properties)


def start_up(gen):
    home = ROOT / "models.yaml"
    return [
        Command("empty C process", [WORK / "empty"]),
        Command("gen check of a file that is not there", [gen, "check", "--config", WORK / "none.yaml"], accepted=(2,)),
        Command("gen check", [gen, "check", "--config", home]),
    ]


def reading(gen, folder):
    return [Command("libyaml: events", [WORK / "parse", folder / "models.yaml"]), gen_command(gen, "lint", folder)]


def writing(gen, folder):
    size = generate(gen, folder)
    out = ("--output", folder / "generated")
    return [
        Command("libyaml: parse and emit", [WORK / "parse_emit", folder / "models.yaml", size]),
        gen_command(gen, "check", folder, *out),
        gen_command(gen, "", folder, *out),
    ]


def hand_written(gen):
    """A LiteLLM config of 1,000 routes: what its own reader needs merely to load it."""
    config = WORK / "litellm.yaml"
    config.write_text(run_text(sys.executable, HERE / "make_litellm.py", "1000"))
    return [
        Command("PyYAML (C): load", [sys.executable, HERE / "peers/python_load.py", config]),
        Command("libyaml: events", [WORK / "parse", config]),
        Command("gen lint FILE", [gen, "lint", config]),
    ]


def streams(gen):
    """A megabyte each of what grew with the square of its size."""
    commands = []
    for name in ("config maps", "vllm, services, routes", "ollama in one folder", "findings on one line, sarif"):
        folder = WORK / name.replace(",", "").replace(" ", "-")
        shutil.rmtree(folder, ignore_errors=True)
        arguments = SHAPES[name].write(1_000_000, folder)
        if not commands:
            commands.append(Command("libyaml: events", [WORK / "parse", folder / "input.yaml"]))
        commands.append(Command(f"gen lint, {name}", [gen, *arguments], accepted=(0, 1)))
    return commands


def peers(gen, folder):
    """Programs that make LiteLLM's models and fallbacks of the same file; they check nothing of what gen checks."""
    models, python, path = folder / "models.yaml", sys.executable, HERE / "peers"
    helm = pathlib.Path(python).with_name("helm")
    generate(gen, folder)
    commands = [
        gen_command(gen, "", folder, "--output", folder / "generated"),
        Command("Helm", [helm, "template", "bench", path / "helm", "-f", models, "--output-dir", folder / "helm"]),
        Command("PyYAML (C)", [python, path / "python_config.py", models, folder / "python.yaml"]),
        Command("jsonnet (Go)", [python, path / "jsonnet_config.py", models, folder / "jsonnet.yaml"]),
    ]
    for command in commands[1:]:
        command.counts_instructions = False
    return commands


def hook_repository(gen, name, stack, hook):
    """A repository of its own with one hook, a stack and its manifests."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    run_text("git", "init", "--quiet", folder)
    shutil.copy(stack / "models.yaml", folder)
    generate(gen, folder)
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]}))
    run_text("git", "-C", folder, "add", "--all")
    return folder


def hooks(gen, stack):
    """pre-commit with a hook that does nothing, and with gen's where nothing is to be written."""
    settings = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (ours,) = [hook for hook in settings if hook["id"] == "gen-system"]
    empty = {**ours, "id": "empty", "name": "empty", "entry": "true"}
    path = f"PATH={gen.parent}:{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"
    commands = []
    for hook in (empty, ours):
        folder = hook_repository(gen, f"hook-{hook['id']}", stack, hook)
        command = ["env", "-C", folder, path, f"PRE_COMMIT_HOME={WORK / 'pre-commit'}", "pre-commit", "run"]
        commands.append(Command(f"pre-commit, the hook {hook['id']}", command, counts_instructions=False))
    return commands


def difference(first, second):
    wall, best = second.wall_ms - first.wall_ms, second.best_ms - first.best_ms
    return f"gen's hook takes {wall:.1f} ms more than the empty one, {best:.1f} ms where both were fastest."


def prove_same_work(folder):
    """What the peers wrote, compared with gen's as values."""
    def told(path):
        config = yaml.load(path.read_text(), yaml.CSafeLoader)
        return config["model_list"], config["router_settings"]["fallbacks"]

    expected = told(folder / "generated" / "litellm" / "config.yaml")
    for path in ["python.yaml", "jsonnet.yaml", "helm/bench/templates/config.yaml"]:
        if told(folder / path) != expected:
            raise SystemExit(f"{folder / path} says something else than gen's manifest")


def machine():
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if "model name" in line),
        platform.processor())
    return f"{model}, {platform.system()} {platform.machine()}"


def growth(small, large):
    return f"From 1,000 to 10,000 models the instructions of `gen lint` grow {large / small:.1f} times."


def sections(gen, rounds):
    """Each question with its table."""
    stacks = {count: make_stack(str(count), str(count)) for count in (12, 1000, 10000)}
    mistakes = make_stack("mistakes", "10000", "--mistakes")

    def answer(title, commands, rounds):
        measure(WORK / "clock", commands, rounds)
        text = f"{title}\n\n{table(commands)}"
        print(text + "\n", flush=True)
        return text

    yield answer("Start: the home-lab's stack", start_up(gen), 3 * rounds)
    small = reading(gen, stacks[1000])
    yield answer("Reading and checking 1,000 models", small, rounds)
    large = reading(gen, stacks[10000])
    yield answer("Reading and checking 10,000 models", large, rounds)
    yield growth(small[1].instructions, large[1].instructions)
    yield answer("Checking and rendering 10,000 models", writing(gen, stacks[10000]), rounds)
    wrong = [reading(gen, mistakes)[0], gen_command(gen, "lint", mistakes, accepted=(1,))]
    yield answer("Reporting 10,000 mistakes", wrong, rounds)
    yield answer("Linting a LiteLLM config of 1,000 routes", hand_written(gen), rounds)
    yield answer("Linting a megabyte of many documents", streams(gen), rounds)
    yield answer("Peers at 12 models", peers(gen, stacks[12]), rounds)
    prove_same_work(stacks[12])
    commit = hooks(gen, stacks[12])
    yield answer("A commit through pre-commit, 12 models", commit, 3 * rounds)
    yield difference(*commit)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gen", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    build_programs()
    commit = run_text("git", "-C", ROOT, "describe", "--always", "--dirty").strip()
    heading = f"### {datetime.date.today()}, {commit}, {machine()}"
    answers = "\n\n".join([heading, *sections(options.gen.resolve(), options.rounds)])
    before, mark, history = REPORT.read_text().partition(HISTORY)
    REPORT.write_text(f"{before}{mark}\n{answers}\n{history}")


main()
