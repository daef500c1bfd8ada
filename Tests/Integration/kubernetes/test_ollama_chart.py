"""Helm renders the generated values with the stand-in chart, and the objects are what the stack needs."""

import os
import subprocess
from pathlib import Path

import pytest
import yaml

from manifests import OLLAMA_VALUES, REFERENCE, load
from tools import KUBERNETES, beside_python, output, validate

CHART = Path(__file__).parent / "ollama-chart"
PART_OF = ("app.kubernetes.io/part-of", "home-lab")


def helm_template(*options):
    return [beside_python("helm"), "template", "ollama", CHART, "--namespace", "ml", *options]


def render(*options):
    rendered = yaml.safe_load_all(output(*helm_template(*options)))
    return {resource["kind"]: resource for resource in rendered}


@pytest.fixture(scope="module")
def objects():
    return render("--values", OLLAMA_VALUES)


@pytest.fixture(scope="module")
def pod(objects):
    return objects["Deployment"]["spec"]["template"]


@pytest.fixture(scope="module")
def container(pod):
    [container] = pod["spec"]["containers"]
    return container


def test_renders_these_objects_in_the_namespace(objects):
    assert objects.keys() == {"Deployment", "PersistentVolumeClaim", "Service", "ServiceAccount"}
    for resource in objects.values():
        assert (resource["metadata"]["name"], resource["metadata"]["namespace"]) == ("ollama", "ml")


@pytest.mark.parametrize("version", KUBERNETES)
def test_kubernetes_takes_every_object(objects, version):
    for resource in objects.values():
        validate(resource, version)


def test_runs_the_pinned_ollama(container):
    assert container["image"] == "ollama/ollama:0.13.3"


def test_has_the_memory_and_cpu_of_the_node(container):
    assert container["resources"] == {
        "requests": {"cpu": "500m", "memory": "2Gi"},
        "limits": {"cpu": "2000m", "memory": "4Gi"},
    }


def test_is_bound_to_the_cpu_worker(pod):
    assert pod["spec"]["nodeSelector"] == {"kubernetes.io/hostname": "k3s-worker-02"}


def test_keeps_its_models_on_nfs(objects, pod, container):
    claim = objects["PersistentVolumeClaim"]["spec"]
    assert claim["storageClassName"] == "nfs-client"
    assert claim["accessModes"] == ["ReadWriteOnce"]
    assert claim["resources"] == {"requests": {"storage": "50Gi"}}
    [volume] = pod["spec"]["volumes"]
    assert volume["persistentVolumeClaim"] == {"claimName": "ollama"}
    assert container["volumeMounts"] == [{"name": volume["name"], "mountPath": "/root/.ollama"}]


def test_is_replaced_rather_than_doubled(objects):
    assert objects["Deployment"]["spec"]["strategy"] == {"type": "Recreate"}


def test_is_reached_where_its_clients_look(objects, pod, container):
    service = objects["Service"]["spec"]
    [port] = service["ports"]
    [listening] = container["ports"]
    assert (port["port"], listening["containerPort"]) == (11434, 11434)
    assert port["targetPort"] == listening["name"]
    assert service["selector"].items() <= pod["metadata"]["labels"].items()


def test_says_what_it_is_part_of(objects, pod):
    for labelled in (objects["Deployment"], objects["Service"], pod):
        assert PART_OF in labelled["metadata"]["labels"].items()


def test_sets_each_variable_once(container):
    names = [variable["name"] for variable in container["env"]]
    assert len(names) == len(set(names))
    environment = {variable["name"]: variable["value"] for variable in container["env"]}
    expected = {
        "OLLAMA_HOST": "0.0.0.0:11434",
        "OLLAMA_KEEP_ALIVE": "-1",
        "OLLAMA_MAX_LOADED_MODELS": "1",
        "OLLAMA_CONTEXT_LENGTH": "4096",
    }
    assert expected.items() <= environment.items()


def test_brings_the_models_to_what_the_stack_uses(container, tmp_path):
    """The hook itself, run by sh over an `ollama` that still has the models of before the story."""
    calls = tmp_path / "calls"
    ollama = tmp_path / "ollama"
    ollama.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = list ]; then\n'
        "  printf 'NAME ID SIZE MODIFIED\\n'\n"
        "  printf '%s - - -\\n' phi4-mini:latest llama3.2:1b qwen2.5:3b qwen3:4b\n"
        "else\n"
        f"  echo \"$*\" >> '{calls}'\n"
        "fi\n"
    )
    ollama.chmod(0o755)
    hook = container["lifecycle"]["postStart"]["exec"]["command"]
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(hook, env=environment, check=True, timeout=30)
    assert calls.read_text().splitlines() == ["pull phi4-mini", "pull llama3.2:1b", "rm qwen2.5:3b", "rm qwen3:4b"]


@pytest.mark.parametrize("version", KUBERNETES)
def test_the_chart_renders_its_defaults(version):
    objects = render()
    assert objects.keys() == {"Deployment", "Service", "ServiceAccount"}
    for resource in objects.values():
        validate(resource, version)
    [container] = objects["Deployment"]["spec"]["template"]["spec"]["containers"]
    assert container["image"] == "ollama/ollama:0.13.3"


def test_the_reference_sets_a_variable_twice():
    """Why the generated values leave OLLAMA_HOST to the chart."""
    deployment = render("--values", REFERENCE / "ollama-values.yaml")["Deployment"]
    [container] = deployment["spec"]["template"]["spec"]["containers"]
    names = [variable["name"] for variable in container["env"]]
    assert names == ["OLLAMA_HOST", "OLLAMA_HOST", "OLLAMA_KEEP_ALIVE"]


@pytest.mark.parametrize("change, named", [
    ({"nodeSelecter": {"kubernetes.io/hostname": "k3s-worker-02"}}, "nodeSelecter"),
    ({"ollama": {"models": {"pulls": ["phi4-mini"]}}}, "pulls"),
    ({"deployment": {"annotations": {}}}, "annotations"),
    ({"image": {"tag": 0.13}}, "image.tag"),
    ({"extraEnv": {"OLLAMA_KEEP_ALIVE": "-1"}}, "extraEnv"),
])
def test_the_chart_refuses_what_it_does_not_know(change, named, tmp_path):
    values = tmp_path / "values.yaml"
    values.write_text(yaml.safe_dump(load(OLLAMA_VALUES) | change))
    done = subprocess.run([str(word) for word in helm_template("--values", values)], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0
    assert named in done.stderr
