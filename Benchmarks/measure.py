"""Runs commands in turn and measures them."""
import re
import statistics
import subprocess
import tempfile
from dataclasses import dataclass, field


@dataclass
class Command:
    label: str
    arguments: list
    # Exit statuses that mean it did its work; gen ends with 1 where it finds mistakes.
    accepted: tuple = (0,)
    # Callgrind takes a minute for a slow program, and says nothing of one that interprets another.
    counts_instructions: bool = True
    walls: list = field(default_factory=list)
    peak_kib: int = 0
    instructions: int | None = None

    @property
    def wall_ms(self):
        return statistics.median(self.walls) * 1000

    @property
    def best_ms(self):
        return min(self.walls) * 1000


def run_once(clock, command):
    """One run by the program `clock`: seconds from start to end, and the peak of resident memory in KiB."""
    with tempfile.NamedTemporaryFile("r") as out:
        subprocess.run([clock, out.name, *map(str, command.arguments)], check=True)
        seconds, peak, status = out.read().split()
    if int(status) not in command.accepted:
        raise SystemExit(f"{command.label} ended with {status}: {command.arguments}")
    return float(seconds), int(peak)


def count_instructions(command):
    """User-space instructions of one run, by callgrind: the same on a busy machine."""
    with tempfile.NamedTemporaryFile() as out:
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", *map(str, command.arguments)],
            capture_output=True, text=True, errors="replace", check=False)
    return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def measure(clock, commands, rounds):
    """Runs all commands in turn (A B C A B C), so that a change of the machine's speed changes no ratio.

    A first round is not counted: it fills the caches.
    """
    for number in range(rounds + 1):
        for command in commands:
            seconds, peak = run_once(clock, command)
            if number > 0:
                command.walls.append(seconds)
                command.peak_kib = max(command.peak_kib, peak)
    for command in commands:
        if command.counts_instructions:
            command.instructions = count_instructions(command)


def table(commands):
    """A Markdown table; ratios are to the first command."""
    first = commands[0]
    lines = [
        "| command | median ms | best ms | ratio | instructions, million | ratio | peak MiB |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for command in commands:
        counted, ratio = "", ""
        if command.instructions is not None:
            counted = f"{command.instructions / 1e6:.1f}"
            if first.instructions:
                ratio = f"{command.instructions / first.instructions:.2f}"
        lines.append(
            f"| {command.label} | {command.wall_ms:.2f} | {command.best_ms:.2f} | {command.wall_ms / first.wall_ms:.2f} "
            f"| {counted} | {ratio} | {command.peak_kib / 1024:.1f} |")
    return "\n".join(lines)
