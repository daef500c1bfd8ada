"""The image, as far as it can be tried without an engine: its steps are taken in a folder, and its files in a root."""

import re
import shutil
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

from empty_root import in_root
from program import ROOT


def instructions(stage: int) -> list[tuple[str, str]]:
    """Words and arguments of a stage of the Dockerfile."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    stages = re.split(r"^(?=FROM )", text, flags=re.MULTILINE)[1:]
    pairs = [line.split(" ", 1) for line in stages[stage].splitlines() if line]
    return [(word, arguments) for word, arguments in pairs]


def is_in_context(path: str) -> bool:
    """Whether .dockerignore lets a path of the first level through; its last fitting line decides."""
    decided = True
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        if line and not line.startswith("#") and fnmatch(path, line.removeprefix("!")):
            decided = line.startswith("!")
    return decided


def test_linter_takes_the_dockerfile() -> None:
    done = subprocess.run(["hadolint", "Dockerfile"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_context_holds_what_is_copied_and_no_history() -> None:
    for word, arguments in instructions(0):
        if word == "COPY":
            source = arguments.split()[0]
            assert (ROOT / source).exists() and is_in_context(source.split("/")[0]), source
    for path in (".git", ".build", ".venvs", "dist", "docs"):
        assert not is_in_context(path), path


@pytest.mark.long
@pytest.mark.xdist_group("release")
def test_steps_build_what_runs_in_the_image(tmp_path: Path) -> None:
    build, image = tmp_path / "build", tmp_path / "image"
    build.mkdir()
    environment = ""
    for word, arguments in instructions(0):
        if word == "COPY":
            source, target = arguments.split()
            place = build / target / (Path(source).name if target.endswith("/") else "")
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, place, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / source, place)
        elif word == "ENV":
            environment = f"export {arguments}; "
        elif word == "RUN":
            subprocess.run(["bash", "-ec", environment + arguments], cwd=build, check=True, timeout=1200)

    (copied,) = [arguments.split() for word, arguments in instructions(1) if word == "COPY"]
    assert copied[0] == "--from=build"
    image.mkdir()
    (image / "proc").mkdir()
    shutil.copy(build / Path(copied[1]).relative_to("/gen"), image / copied[2].lstrip("/"))
    shutil.copytree(ROOT / "generated", image / "work/generated")
    shutil.copy(ROOT / "models.yaml", image / "work/models.yaml")
    done = in_root(image, "/gen", "check", "--config", "/work/models.yaml")
    assert done.returncode == 0, done.stderr
