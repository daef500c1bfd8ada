"""The real kubectl and Helm deploy to an API server: what is in the cluster afterwards, and after the way back."""

import base64
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from api_server import REVISION, APIServer, plain
from cluster import STACK, Lab
from program import ROOT, beside_python

KUBERNETES = ROOT / "Tests/Integration/kubernetes"
ANNOTATION = "gen/litellm-config-hash"


class Cluster:
    def __init__(self, folder: Path, stack: str = STACK) -> None:
        self.server = APIServer()
        self.store = self.server.store
        litellm = yaml.safe_load((KUBERNETES / "litellm-deployment.yaml").read_text())
        litellm["metadata"]["namespace"] = "ml"
        self.store.keep("deployments", litellm)
        config = folder / "kubeconfig"
        config.write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "home",
            "clusters": [{"name": "home", "cluster": {"server": self.server.url}}],
            "contexts": [{"name": "home", "context": {"cluster": "home"}}],
        }))
        programs = {name: beside_python(name) for name in ("helm", "kubectl")}
        programs["diff"] = Path(shutil.which("diff") or "diff")
        self.lab = Lab(folder, stack, programs=programs, KUBECONFIG=str(config))

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *reason: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def deploy(self, *options: str) -> str:
        run = self.lab.deploy("--chart", str(KUBERNETES / "ollama-chart"), *options)
        assert run.status == 0, run.stdout + run.stderr
        return run.stdout

    def undo(self) -> None:
        """Runs the way back from the last deployment."""
        script = max(self.lab.state.glob("gen/*/undo.sh"), key=lambda path: path.stat().st_mtime_ns)
        run = self.lab.run(["sh", str(script)])
        assert run.status == 0, run.stdout + run.stderr

    def change(self, old: str, new: str) -> None:
        self.lab.edit("models.yaml", old, new)
        self.lab.generate()

    def get(self, plural: str, name: str) -> dict[str, Any]:
        return self.store.objects[plural, name]

    def revision(self, deployment: str) -> str:
        return self.get("deployments", deployment)["metadata"]["annotations"][REVISION]

    def hash(self) -> str | None:
        template = self.get("deployments", "litellm")["spec"]["template"]
        return template["metadata"].get("annotations", {}).get(ANNOTATION)

    def versions(self) -> dict[tuple[str, str], str]:
        """The version of every object: another one after any change. Helm's own records are left out."""
        return {key: each["metadata"]["resourceVersion"] for key, each in self.store.objects.items()
                if key[0] != "secrets"}

    def content(self) -> dict[tuple[str, str], Any]:
        """What the operator sees of every object, ReplicaSets and Helm's own records left out."""
        return {
            key: plain({name: each.get(name) for name in ("spec", "data")} | {"labels": each["metadata"].get("labels")})
            for key, each in self.store.objects.items() if key[0] not in ("replicasets", "secrets")
        }


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with Cluster(tmp_path) as cluster:
        yield cluster


def test_a_first_deployment_brings_what_the_stack_says(cluster: Cluster) -> None:
    cluster.deploy()
    [container] = cluster.get("deployments", "ollama")["spec"]["template"]["spec"]["containers"]
    assert (container["image"], container["resources"]["limits"]["memory"]) == ("ollama/ollama:0.13.3", "6Gi")
    assert cluster.get("services", "ollama")["spec"]["ports"][0]["port"] == 11434
    for name, path in (("litellm-config", "litellm/configmap"), ("llm-fallback-config", "vllm/fallback-config")):
        manifest = yaml.safe_load((cluster.lab.root / f"generated/{path}.yaml").read_text())
        assert cluster.get("configmaps", name)["data"] == manifest["data"]
    assert cluster.hash() is not None
    assert cluster.revision("litellm") == "2", "restarted once"
    [release] = cluster.store.all("secrets")
    assert release["metadata"]["labels"]["name"] == "ollama"
    assert base64.b64decode(release["data"]["release"])


def test_a_key_in_the_cluster_is_not_shown(cluster: Cluster) -> None:
    cluster.deploy()
    config = cluster.get("configmaps", "litellm-config")
    config["data"] = {"config.yaml": config["data"]["config.yaml"].replace(
        "model_list:", "general_settings:\n  master_key: q7Lx2ZtN9vKc4RbM\nmodel_list:")}
    said = cluster.deploy()
    assert "-      master_key: ********\n" in said
    assert "q7Lx2ZtN9vKc4RbM" not in said


def test_a_second_deployment_changes_nothing(cluster: Cluster) -> None:
    cluster.deploy()
    before = cluster.versions()
    said = cluster.deploy()
    assert cluster.versions() == before
    assert said.count(" unchanged\n") == 2
    assert "deployment.apps/litellm patched (no change)\n" in said
    assert cluster.revision("litellm") == "2"


def test_manifests_may_stand_where_the_operator_keeps_them(cluster: Cluster, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    outputs = """\
outputs:
  ollama: applications/ollama/values-homelab.yaml
  litellm: applications/litellm/configmap.yaml
  restartPatch: applications/litellm/restart patch.yaml
  fallback: applications/vllm/fallback-config.yaml
"""
    with Cluster(tmp_path / "elsewhere", STACK + outputs) as other:
        assert not (other.lab.root / "generated").exists()
        other.deploy()
        cluster.deploy()
        assert (other.content(), other.hash()) == (cluster.content(), cluster.hash())


def test_helm_has_nothing_to_say_of_the_values(cluster: Cluster) -> None:
    values = "generated/ollama/values.yaml"
    run = cluster.lab.run(["helm", "lint", "--strict", str(KUBERNETES / "ollama-chart"), "--values", values])
    assert run.status == 0, run.stdout + run.stderr
    assert "1 chart(s) linted, 0 chart(s) failed" in run.stdout


def test_litellm_restarts_when_its_config_changed(cluster: Cluster) -> None:
    cluster.deploy()
    cluster.change("retries: 1", "retries: 2")
    said = cluster.deploy()
    assert "-      num_retries: 1\n+      num_retries: 2\n" in said, "the difference is shown"
    assert (cluster.revision("litellm"), cluster.revision("ollama")) == ("3", "1")


def test_ollama_is_replaced_when_its_values_changed(cluster: Cluster) -> None:
    cluster.deploy()
    cluster.change("limit: 6Gi", "limit: 7Gi")
    cluster.deploy()
    assert (cluster.revision("litellm"), cluster.revision("ollama")) == ("2", "2")
    [container] = cluster.get("deployments", "ollama")["spec"]["template"]["spec"]["containers"]
    assert container["resources"]["limits"]["memory"] == "7Gi"


def test_the_way_back_leads_to_what_was_before(cluster: Cluster) -> None:
    cluster.deploy()
    before, hash_before = cluster.content(), cluster.hash()
    cluster.change("limit: 6Gi", "limit: 7Gi")
    cluster.change("retries: 1", "retries: 2")
    cluster.deploy()
    assert cluster.content() != before
    assert cluster.hash() != hash_before
    cluster.undo()
    assert cluster.content() == before
    assert cluster.hash() == hash_before


def test_after_the_way_back_the_change_can_be_deployed_again(cluster: Cluster) -> None:
    cluster.deploy()
    cluster.change("retries: 1", "retries: 2")
    cluster.deploy()
    wanted = cluster.content()
    cluster.undo()
    cluster.deploy()
    assert cluster.content() == wanted


def test_the_way_back_from_a_first_deployment_leaves_nothing(cluster: Cluster) -> None:
    before = cluster.content()
    cluster.deploy()
    cluster.undo()
    assert cluster.content() == before
    assert cluster.store.all("secrets") == []


def test_the_way_back_from_nothing_new_changes_nothing(cluster: Cluster) -> None:
    cluster.deploy()
    cluster.deploy()
    before = cluster.versions()
    cluster.undo()
    assert cluster.versions() == before


def test_values_that_somebody_set_by_hand_are_gone(cluster: Cluster) -> None:
    cluster.deploy()
    helm = ["helm", "upgrade", "ollama", str(KUBERNETES / "ollama-chart"), "--namespace", "ml", "--reuse-values"]
    assert cluster.lab.run([*helm, "--set", "replicaCount=3"]).status == 0
    assert cluster.get("deployments", "ollama")["spec"]["replicas"] == 3
    cluster.deploy()
    assert cluster.get("deployments", "ollama")["spec"]["replicas"] == 1


def test_without_litellm_nothing_is_changed(cluster: Cluster) -> None:
    cluster.store.delete("deployments", "litellm")
    run = cluster.lab.deploy("--chart", str(KUBERNETES / "ollama-chart"))
    assert run.status == 1
    assert 'deployments "litellm" not found' in run.stderr
    assert cluster.store.objects == {}


def test_a_context_that_there_is_not_stops_it(cluster: Cluster) -> None:
    run = cluster.lab.deploy("--context", "work", answer="y\n")
    assert run.status == 1
    assert 'context "work" does not exist' in run.stderr
