"""A dozen configs of the corpus as real proxies: they start, and each alias is answered by the server that it names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import ENVIRONMENT, FIXTURES, configs_in
from loaded import VENVS
from program import ROOT, gen
from proxy import Proxy
from routes import FAILOVERS, ROUTES, is_answer_of
from upstreams import Upstreams

STARTED = [
    "good-smallest.yaml", "good-home-lab.yaml", "good-fallbacks.yaml", "good-wildcards.yaml", "good-replicas.yaml",
    "good-order-and-weights.yaml", "good-group-aliases.yaml", "good-ollama.yaml", "good-aliases.yaml",
    "good-parameters.yaml", "good-include.yaml", "good-yaml-1.1.yaml", "thousand-routes.yaml",
]

pytestmark = pytest.mark.long


@pytest.fixture(params=[pytest.param(venv, marks=pytest.mark.xdist_group(venv)) for venv in VENVS])
def venv(request: pytest.FixtureRequest) -> Path:
    return ROOT / ".venvs" / request.param


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("proxy")
    (folder / "included-models.yaml").write_bytes((FIXTURES / "included-models.yaml").read_bytes())
    yield folder


def ask(venv: Path, path: Path, home: Path, environment: dict[str, str], routes: dict[str, str]) -> None:
    """Starts a proxy on the config in a file and wants each alias answered by its server."""
    [config] = configs_in(path)
    (home / "config.yaml").write_text(config.text, encoding="utf-8", newline="")
    # Without a master key clients need none.
    variables = {name: value for name, value in ENVIRONMENT.items() if name != "LITELLM_MASTER_KEY"}
    proxy = Proxy(venv, home / "config.yaml", home, variables | environment)
    try:
        proxy.start()
        answers = {alias: proxy.ask(alias) for alias in routes}
    finally:
        proxy.stop()
    assert {alias: a.text for alias, a in answers.items() if not is_answer_of(routes[alias], a.text)} == {}


@pytest.mark.parametrize("name", STARTED)
def test_it_starts_and_routes_right(
    name: str, venv: Path, home: Path, upstreams: Upstreams, thousand_routes: Path
) -> None:
    path = thousand_routes if name == thousand_routes.name else FIXTURES / name
    assert gen("lint", str(path)) == ""
    ask(venv, path, home, upstreams.environment, ROUTES[name])


def test_it_fails_over(venv: Path, home: Path, upstreams: Upstreams) -> None:
    name, environment, alias, server = FAILOVERS[0]
    ask(venv, FIXTURES / name, home, upstreams.environment | environment, {alias: server})
