"""What a run costs grows with its input and no faster, whatever the input's shape."""

import os
import resource
import subprocess
from pathlib import Path

import pytest
from cost import cost, instructions
from program import GEN, ROOT
from shapes import SHAPES

SIZE = 16_000
NAMES = sorted(SHAPES)

# What a megabyte may take beyond a second and 100 MiB: files of a hundred bytes each, of which each is opened and judged
# by itself, and a finding every five bytes, each of which is a hundred bytes of report.
SECONDS = {
    "subcharts": 2, "ollama in one folder": 2, "ollama in folders": 3, "layers in one folder": 2,
    "configs in one folder": 2, "configs in values in one folder": 2, "includes": 2,
    "unknown values of ollama": 2, "unknown values below ollama": 2,
    **{name: 6 for name in NAMES if name.startswith("duplicate keys")},
}
MIB = {
    "subcharts": 160, "ollama in folders": 140, "configs in one folder": 130, "includes": 110,
    **{name: 400 for name in NAMES if name.startswith("duplicate keys")},
}


@pytest.mark.parametrize("name", NAMES)
def test_four_times_the_input_costs_no_more_than_eight_times_as_much(name: str, tmp_path: Path) -> None:
    """The cheap form: processor time of the debug build. What grows with the square costs sixteen times as much."""
    runs = []
    for size in (4 * SIZE, 16 * SIZE):
        (folder := tmp_path / str(size)).mkdir()
        runs.append(SHAPES[name].write(size, folder))
    # Another program may have had the caches once.
    assert any(is_in_proportion(*runs) for _ in range(3))


def is_in_proportion(small: list[str], large: list[str]) -> bool:
    start = 0.05  # Of the program, in seconds, generously: to overlook a little growth is better than to imagine some.
    seconds = cost(GEN, large, seconds=60).seconds - start
    # Below that the clock tells little.
    return seconds <= 0.2 or seconds <= 8 * (cost(GEN, small, seconds=60).seconds - start)


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release build of this working tree, or the program that GEN_RELEASE names."""
    if named := os.environ.get("GEN_RELEASE"):
        return Path(named)
    build = tmp_path_factory.mktemp("release")
    command = ["swift", "build", "-c", "release", "--product", "gen", "--scratch-path", str(build)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return build / "release" / "gen"


@pytest.mark.long
@pytest.mark.xdist_group("release build")
@pytest.mark.parametrize("name", NAMES)
def test_twice_the_input_costs_no_more_than_2_3_times_the_instructions(
    release: Path, name: str, tmp_path: Path
) -> None:
    counts = []
    for size in (SIZE, 2 * SIZE):
        folder = tmp_path / str(size)
        folder.mkdir()
        counts.append(instructions(release, SHAPES[name].write(size, folder)))
    assert counts[1] <= 2.3 * counts[0]


@pytest.mark.long
@pytest.mark.xdist_group("release build")
@pytest.mark.parametrize("name", NAMES)
def test_a_megabyte_takes_a_second_and_100_mib_at_most(release: Path, name: str, tmp_path: Path) -> None:
    arguments = SHAPES[name].write(1_000_000, tmp_path)
    costs = [cost(release, arguments, seconds=60) for _ in range(3)]
    assert min(cost.seconds for cost in costs) <= SECONDS.get(name, 1)
    assert min(cost.peak_mib for cost in costs) <= MIB.get(name, 100)


@pytest.mark.parametrize("limit_mib", [200, 300])
def test_without_memory_it_says_so(limit_mib: int, tmp_path: Path) -> None:
    """The debug build needs about 100 MiB of addresses to start, and more than 300 for 20 MB of routes."""
    arguments = SHAPES["routes"].write(20_000_000, tmp_path)
    limit = limit_mib << 20
    done = subprocess.run(
        [GEN, *arguments], capture_output=True, text=True, timeout=120, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    assert done.returncode == 2, done.stderr[-2000:]
    # Before it Swift's runtime may have its own line.
    assert done.stderr.splitlines()[-2] == "error: out of memory"
    assert done.stdout == ""
