"""The restart patch changes the pod template of LiteLLM's Deployment, so that Kubernetes rolls it, and nothing else."""

import json
from pathlib import Path

import pytest
import yaml

from manifests import RESTART_PATCH, load
from tools import KUBERNETES, kubectl, output, validate, without_empty_fields

DEPLOYMENT = Path(__file__).parent / "litellm-deployment.yaml"
ANNOTATION = "gen/litellm-config-hash"

each_kubectl = pytest.mark.parametrize("which", ["machine", "pypi"])


def patched_with_kubectl(which, folder):
    command = ["patch", "--local", "-f", DEPLOYMENT, "--type", "strategic", "--patch-file", RESTART_PATCH, "-o", "json"]
    return without_empty_fields(json.loads(output(kubectl(which), *command)))


def patched_with_kustomize(which, folder):
    (folder / "deployment.yaml").write_bytes(DEPLOYMENT.read_bytes())
    (folder / "patch.yaml").write_bytes(RESTART_PATCH.read_bytes())
    (folder / "kustomization.yaml").write_text("resources: [deployment.yaml]\npatches: [{path: patch.yaml}]\n")
    return yaml.safe_load(output(kubectl(which), "kustomize", folder))


def test_names_the_deployment_it_is_for():
    patch = load(RESTART_PATCH)
    assert (patch["apiVersion"], patch["kind"], patch["metadata"]["name"]) == ("apps/v1", "Deployment", "litellm")


@each_kubectl
@pytest.mark.parametrize("patched", [patched_with_kubectl, patched_with_kustomize])
def test_adds_the_hash_and_keeps_the_rest(patched, which, tmp_path):
    deployment = patched(which, tmp_path)
    for version in KUBERNETES:
        validate(deployment, version)
    annotations = deployment["spec"]["template"]["metadata"]["annotations"]
    digest = annotations.pop(ANNOTATION)
    assert digest == load(RESTART_PATCH)["spec"]["template"]["metadata"]["annotations"][ANNOTATION]
    assert isinstance(digest, str) and digest
    assert deployment == load(DEPLOYMENT)
