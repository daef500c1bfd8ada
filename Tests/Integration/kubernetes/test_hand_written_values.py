"""What gen says of hand-written values and ConfigMaps is what Helm and Kubernetes do with them.

Helm is the real one. The chart is the stand-in (its README says why), without its schema: the original has none, so
that Helm passes an unknown key on to nobody.
"""

import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import ValidationError

from manifests import FIXTURES, load
from tools import KUBERNETES, beside_python, output, validate

CHART = Path(__file__).parent / "ollama-chart"
RULES = FIXTURES.parent / "rules"


def helm_template(values, folder):
    """Values are a mapping, or text that Helm is to read by itself."""
    file = folder / "values.yaml"
    file.write_text(values if isinstance(values, str) else yaml.safe_dump(values))
    return [beside_python("helm"), "template", "ollama", CHART, "--skip-schema-validation", "--values", file]


def render(values, folder):
    return list(yaml.safe_load_all(output(*helm_template(values, folder))))


def failure(values, folder):
    command = [str(word) for word in helm_template(values, folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0, done.stdout
    return done.stderr


def deployment(values, folder):
    [found] = [resource for resource in render(values, folder) if resource["kind"] == "Deployment"]
    return found


@pytest.mark.parametrize("path", [
    ["models"], ["ollama", "modles"], ["ollama", "persistentVolumes"], ["ollama", "livenessProbe"],
    ["ollama", "gpu", "numbers"], ["image", "registry"], ["persistentVolume", "class"], ["persistence"], ["env"],
    ["nodeSelectors"], ["storageClass"], ["deployment", "annotations"],
])
def test_a_key_that_the_chart_does_not_know_changes_nothing(path, tmp_path):
    """Each of those that the rule known-ollama-value has a bad example of."""
    bad = load(RULES / "known-ollama-value/bad.ollama.yaml")
    values = bad
    for key in path:
        values = values[key]
    for key in reversed(path):
        values = {key: values}
    assert render(values, tmp_path) == render({}, tmp_path)


@pytest.mark.parametrize("values", [
    {"ollama": {"models": ["phi4-mini"]}}, {"image": "ollama/ollama:0.13.3"}, {"readinessProbe": False},
    {"persistentVolume": True},
])
def test_a_value_in_place_of_a_mapping_fails(values, tmp_path):
    assert "can't evaluate field" in failure(values, tmp_path)


@pytest.mark.parametrize("values", [{"pull": "phi4-mini"}, {"run": "llama3.2:3b qwen2.5:7b"}, {"pull": True}, {"run": 5}])
def test_a_text_in_place_of_a_list_of_models_fails(values, tmp_path):
    assert "range can't iterate over" in failure({"ollama": {"models": values}}, tmp_path)


def test_a_text_of_no_cleans(tmp_path):
    for clean in ["false", False]:
        found = deployment({"ollama": {"models": {"pull": ["phi4-mini"], "clean": clean}}}, tmp_path)
        [container] = found["spec"]["template"]["spec"]["containers"]
        assert ("ollama rm" in container["lifecycle"]["postStart"]["exec"]["command"][-1]) is (clean == "false")


def test_where_the_models_belong_they_are_pulled(tmp_path):
    found = deployment({"ollama": {"models": {"pull": ["phi4-mini"]}}}, tmp_path)
    [container] = found["spec"]["template"]["spec"]["containers"]
    assert "ollama pull 'phi4-mini'" in container["lifecycle"]["postStart"]["exec"]["command"][-1]


@pytest.mark.parametrize("version", KUBERNETES)
@pytest.mark.parametrize("number", range(7))
def test_kubernetes_refuses_each_malformed_variable(number, version, tmp_path):
    bad = load(RULES / "well-formed-variable/bad.ollama.yaml")
    items = bad["extraEnv"]
    assert len(items) == 7
    found = deployment(bad | {"extraEnv": [items[number]]}, tmp_path)
    with pytest.raises(ValidationError):
        validate(found, version)


@pytest.mark.parametrize("version", KUBERNETES)
def test_kubernetes_takes_the_well_formed_variables(version, tmp_path):
    good = (RULES / "well-formed-variable/good.ollama.yaml").read_text()
    validate(deployment(good.replace('  - "${MORE}"\n', ""), tmp_path), version)


def test_variables_in_a_mapping_are_no_yaml(tmp_path):
    bad = load(RULES / "well-formed-variable/bad-mapping.ollama.yaml")
    assert "YAML parse error" in failure(bad, tmp_path)


def test_another_port_than_the_charts_is_asked_by_nobody(tmp_path):
    found = deployment(load(RULES / "variable-set-once/bad-port.ollama.yaml"), tmp_path)
    [container] = found["spec"]["template"]["spec"]["containers"]
    assert [variable["name"] for variable in container["env"]] == ["OLLAMA_HOST", "OLLAMA_HOST"]
    assert container["env"][-1]["value"] == "http://[::]:8080/"
    assert [port["containerPort"] for port in container["ports"]] == [11434]


@pytest.mark.parametrize("version", KUBERNETES)
@pytest.mark.parametrize("key", [
    "HEALTH_CHECK_TIMEOUT_MS", "HEALTH_CHECK_ENABLED", "HEALTH_CHECK_RETRIES", "FALLBACK_ROUTING_PATTERN",
])
def test_kubernetes_refuses_what_is_no_text_in_a_config_map(key, version):
    bad = load(RULES / "text-in-config-map/bad.fallback.yaml")
    bad["data"] = {key: bad["data"][key]}
    with pytest.raises(ValidationError):
        validate(bad, version)
