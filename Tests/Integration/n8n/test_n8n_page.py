"""The workflow on docs/n8n.md asks the tiers of the generated ConfigMap, one after the other."""

import json
import re

import pytest
import yaml

from manifests import FALLBACK_CONFIG_MAP, LITELLM_CONFIG_MAP, ROOT, load
from n8n.code_node import tiers


@pytest.fixture(scope="module")
def workflow():
    page = (ROOT / "docs/n8n.md").read_text(encoding="utf-8")
    [block] = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return json.loads(block)


def test_asks_each_tier_in_order(workflow):
    expected = tiers(load(FALLBACK_CONFIG_MAP)["data"]["FALLBACK_ROUTING_PATTERN"])
    asked = [(node["parameters"]["url"], model(node)) for node in workflow["nodes"]]
    assert asked == [(tier["endpoint"], tier["model"]) for tier in expected]


def test_goes_on_by_the_error_output_of_all_but_the_last(workflow):
    *before, last = workflow["nodes"]
    assert all(node["onError"] == "continueErrorOutput" for node in before)
    assert "onError" not in last, "or nothing is red where all tiers are down"
    names = [node["name"] for node in workflow["nodes"]]
    followers = {name: outputs["main"][1] for name, outputs in workflow["connections"].items()}
    assert followers == {
        name: [{"node": follower, "type": "main", "index": 0}] for name, follower in zip(names, names[1:])}


def test_waits_as_long_as_litellm_does(workflow):
    config = yaml.safe_load(load(LITELLM_CONFIG_MAP)["data"]["config.yaml"])
    timeouts = {route["model_name"]: route["litellm_params"]["timeout"] for route in config["model_list"]}
    for node in workflow["nodes"]:
        assert node["parameters"]["options"]["timeout"] == 1000 * timeouts[node["name"]]


def model(node):
    return re.search(r"model: '([^']*)'", node["parameters"]["jsonBody"])[1]
