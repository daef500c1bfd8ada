"""What docs/deploy.md shows is what happens: its console blocks run, one after the other, on the home-lab.

With GEN_RECORD set the page is written anew, and the test fails.
"""

import os
import re
import shutil
from pathlib import Path

from cluster import DEPLOY, RUNNING, Lab
from program import ROOT

PAGE = ROOT / "docs/deploy.md"
FOLDER = re.compile(r"/\S*?/gen/[-0-9T]+Z\.\w+")


def test_the_page_shows_what_happens(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    lab.write("models.yaml", (ROOT / "models.yaml").read_text())
    shutil.rmtree(lab.root / "generated")
    shutil.copytree(ROOT / "generated", lab.root / "generated")
    (lab.bin / "deploy").symlink_to(DEPLOY)
    made, is_console = "", False
    for line in PAGE.read_text().splitlines():
        if failing := re.fullmatch("<!-- fails: (.*) -->", line):
            lab.play(RUNNING, fails=failing[1])
        if line.startswith("```"):
            is_console = line == "```console"
        if not is_console or line == "```console":
            made += line + "\n"
        elif line.startswith("$ "):
            made += line + "\n" + shown(lab, line[2:])
    if "GEN_RECORD" in os.environ:
        PAGE.write_text(made)
        raise AssertionError("the page was written anew")
    assert PAGE.read_text() == made


def shown(lab: Lab, command: str) -> str:
    """What a terminal would show, on the machine of an operator and on a day of the story."""
    run = lab.run(["bash", "-c", f"{{ {command}; }} 2>&1"], XDG_STATE_HOME=f"{lab.folder}/.local/state")
    return FOLDER.sub("/home/operator/.local/state/gen/2026-02-13T10-00-00Z.k3Xw9a", run.stdout)
