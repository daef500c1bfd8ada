"""The generated ConfigMaps are what Kubernetes takes, and its own YAML reads the same texts from them."""

import copy
import json

import kubernetes_validate
import pytest
import yaml

from manifests import FALLBACK_CONFIG_MAP, LITELLM_CONFIG_MAP, load
from tools import KUBERNETES, kubectl, output, validate, without_empty_fields

CONFIG_MAPS = {
    "litellm-config": LITELLM_CONFIG_MAP,
    "llm-fallback-config": FALLBACK_CONFIG_MAP,
}

each_config_map = pytest.mark.parametrize("name", CONFIG_MAPS)
each_kubectl = pytest.mark.parametrize("which", ["machine", "pypi"])


@each_config_map
@pytest.mark.parametrize("version", KUBERNETES)
def test_kubernetes_takes_it(name, version):
    validate(load(CONFIG_MAPS[name]), version)


@each_config_map
def test_a_number_among_its_texts_would_be_refused(name):
    config_map = copy.deepcopy(load(CONFIG_MAPS[name]))
    config_map["data"]["NUMBER"] = 5000
    with pytest.raises(kubernetes_validate.ValidationError, match="5000"):
        validate(config_map, KUBERNETES[0])


@each_config_map
def test_says_where_it_belongs(name):
    metadata = load(CONFIG_MAPS[name])["metadata"]
    assert (metadata["name"], metadata["namespace"]) == (name, "ml")
    assert metadata["labels"]["app.kubernetes.io/part-of"] == "home-lab"


@each_config_map
@each_kubectl
def test_kubectl_reads_the_same(name, which):
    path = CONFIG_MAPS[name]
    labelled = json.loads(output(kubectl(which), "label", "--local", "-f", path, "read-by=kubectl", "-o", "json"))
    expected = load(path)
    expected["metadata"]["labels"]["read-by"] = "kubectl"
    assert without_empty_fields(labelled) == expected


@each_config_map
@each_kubectl
def test_kustomize_reads_the_same(name, which, tmp_path):
    (tmp_path / "resource.yaml").write_bytes(CONFIG_MAPS[name].read_bytes())
    (tmp_path / "kustomization.yaml").write_text("resources: [resource.yaml]\n")
    assert yaml.safe_load(output(kubectl(which), "kustomize", tmp_path)) == load(CONFIG_MAPS[name])
