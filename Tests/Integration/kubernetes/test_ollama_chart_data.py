"""What stands in this repository of the pinned chart is what the script makes of its defaults."""

import sys

import pytest

from manifests import FIXTURES, ROOT, load
from tools import output

CHART = load(ROOT / "Tests/Integration/kubernetes/ollama-chart/Chart.yaml")
DEFAULTS = FIXTURES / f"ollama-chart-{CHART['version']}-defaults.json"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    script = ROOT / "Scripts/refresh-ollama-chart.py"
    release = ["--version", CHART["version"], "--app-version", CHART["appVersion"]]
    output(sys.executable, script, DEFAULTS, *release, "--output", folder)
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_file_is_up_to_date(made):
    assert len(made) == 4
    for path, contents in made.items():
        assert (ROOT / path).read_bytes() == contents, f"{path}: run Scripts/refresh-ollama-chart.py"


def test_the_defaults_are_the_chart_values():
    chart = ROOT / "Tests/Integration/kubernetes/ollama-chart"
    assert load(chart / "values.yaml") == load(DEFAULTS)
