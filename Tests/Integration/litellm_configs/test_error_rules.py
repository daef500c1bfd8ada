"""Every error that gen reports of a LiteLLM config is one: the real LiteLLM shows it on the rule's own bad input."""

import pytest

from loaded import VENVS, Loaded
from program import ROOT
from proofs import PROOFS, bad_config, error_rules, is_seen, rule_of
from proxy import Proxy

RULES = error_rules()


def is_later(version: str, other: str) -> bool:
    return [int(part) for part in version.split(".")] >= [int(part) for part in other.split(".")]


def test_every_error_rule_has_a_proof() -> None:
    assert {rule_of(name) for name in PROOFS} == RULES.keys()


@pytest.mark.parametrize("rule", [rule for rule, proof in PROOFS.items() if not proof.needs_proxy])
def test_the_error_is_real(loaded: Loaded, rule: str) -> None:
    proof, outcome = PROOFS[rule], loaded.proofs[rule]
    if not is_later(loaded.version, proof.since):
        pytest.skip(f"seen since LiteLLM {proof.since}")
    if proof.refusal is not None:
        assert is_seen(proof.refusal, outcome.refusal), outcome
    elif proof.answers:
        assert outcome.answers, outcome
    for (alias, expected), answer in zip(proof.answers.items(), outcome.answers, strict=False):
        assert is_seen(expected, answer), f"{alias}: {answer}"


@pytest.mark.parametrize("venv", [pytest.param(venv, marks=pytest.mark.xdist_group(venv)) for venv in VENVS])
@pytest.mark.parametrize("rule", [rule for rule, proof in PROOFS.items() if proof.needs_proxy])
def test_the_proxy_does_not_start(rule: str, venv: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    proof = PROOFS[rule]
    if not is_later(venv.removeprefix("litellm-"), proof.since):
        pytest.skip(f"seen since LiteLLM {proof.since}")
    home = tmp_path_factory.mktemp("proxy")
    config = home / "config.yaml"
    config.write_text(bad_config(RULES[rule_of(rule)], proof), encoding="utf-8")
    # LiteLLM's own switch to start without a key, which the other tests set, is off.
    environment = {
        "LITELLM_MASTER_KEY": "sk-for-these-tests", "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "false"}
    proxy = Proxy(ROOT / ".venvs" / venv, config, home, environment)
    try:
        with pytest.raises(RuntimeError, match=str(proof.refusal)):
            proxy.start()
    finally:
        proxy.stop()
