"""What each LiteLLM version makes of the corpus, of broken configs and of the rules' bad input: loaded once a version."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import schema_values
from broken import BROKEN, BROKEN_LATER
from corpus import AWAITED, Config, litellms, ours
from loaded import VENVS, Loaded
from loading import Case, Outcome, load
from program import ROOT
from proofs import PROOFS, bad_config, error_rules, rule_of
from routes import FAILOVERS, ROUTES
from upstreams import Upstreams, running_upstreams


@pytest.fixture(scope="session")
def upstreams() -> Iterator[Upstreams]:
    with running_upstreams() as running:
        yield running


@pytest.fixture(scope="session")
def thousand_routes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A config of 1,000 routes, made anew."""
    path = tmp_path_factory.mktemp("large") / "thousand-routes.yaml"
    made = subprocess.run(
        [sys.executable, ROOT / "Benchmarks/make_litellm.py", "1000"], capture_output=True, check=True)
    path.write_bytes(made.stdout)
    return path


@pytest.fixture(scope="session", params=[pytest.param(venv, marks=pytest.mark.xdist_group(venv)) for venv in VENVS])
def loaded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, upstreams: Upstreams,
    thousand_routes: Path,
) -> Loaded:
    venv = ROOT / ".venvs" / request.param
    if not venv.exists():
        pytest.fail(f"{venv} is missing: run Scripts/make-venvs.sh")
    corpus = [*ours(), Config(thousand_routes, thousand_routes.read_text()), *litellms(venv)]
    corpus = [config for config in corpus if config.name not in AWAITED]
    by_name = {config.name: config for config in corpus}
    rules = error_rules()
    cases = {
        f"corpus-{number}": Case(config.text, tuple(ROUTES.get(config.name, ())), config.environment)
        for number, config in enumerate(corpus)
    }
    for number, (name, environment, alias, _) in enumerate(FAILOVERS):
        cases[f"failover-{number}"] = Case(by_name[name].text, (alias,), environment)
    cases["values"] = Case(schema_values.config())
    cases |= {f"broken-{name}": Case(text) for name, text in (BROKEN | BROKEN_LATER).items()}
    for rule, proof in PROOFS.items():
        if rule_of(rule) in rules and not proof.needs_proxy:
            cases[f"proof-{rule}"] = Case(bad_config(rules[rule_of(rule)], proof), tuple(proof.answers), proof.environment)
    outcomes = load(venv, cases, tmp_path_factory.mktemp(request.param), upstreams.environment)

    def of(kind: str) -> dict[str, Outcome]:
        return {name.removeprefix(f"{kind}-"): o for name, o in outcomes.items() if name.startswith(f"{kind}-")}

    return Loaded(
        request.param.removeprefix("litellm-"), [ROOT / ".venvs" / name for name in VENVS],
        [(config, outcomes[f"corpus-{number}"]) for number, config in enumerate(corpus)],
        [outcomes[f"failover-{number}"] for number in range(len(FAILOVERS))], outcomes["values"], of("broken"), of("proof"))
