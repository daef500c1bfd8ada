"""What one run of gen costs."""

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

# Measures the only child of a small process: the peak that Linux reports of a program is at least that of the process
# that started it, and pytest's is greater than gen's.
MEASURING = """\
import resource, subprocess, sys
status = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
open(sys.argv[1], "w").write(f"{status} {used.ru_utime + used.ru_stime} {used.ru_maxrss}")
"""


@dataclass(frozen=True)
class Cost:
    # Of all its threads, in user space and kernel: the same on a busy machine, or nearly so.
    seconds: float
    # Of resident memory.
    peak_mib: float


def cost(gen: Path, arguments: list[str], seconds: float) -> Cost:
    """The cost of a run that finds whatever it finds; it may take so long."""
    with tempfile.NamedTemporaryFile("r") as out:
        command = [sys.executable, "-I", "-S", "-c", MEASURING, out.name, str(gen), *arguments]
        subprocess.run(command, check=True, timeout=seconds)
        status, used, peak = out.read().split()
    assert int(status) in (0, 1), f"gen exited with {status}"
    return Cost(float(used), int(peak) / 1024)


def instructions(gen: Path, arguments: list[str]) -> int:
    """Those of one run in user space, by callgrind: the same on a busy machine."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(gen), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, timeout=600)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    assert counted and done.returncode in (0, 1), done.stderr[-2000:]
    return int(counted[1])
