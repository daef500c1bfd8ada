"""Where the manifests under test and their reference are, and how they are read.

GEN_GENERATED names another folder than `generated` of this repository.
"""

import os
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
GENERATED = Path(os.environ.get("GEN_GENERATED", ROOT / "generated"))

FIXTURES = ROOT / "Tests/Fixtures/reference"
REFERENCE = FIXTURES / "home-lab-25.2"

OLLAMA_VALUES = GENERATED / "ollama/values-homelab.yaml"
LITELLM_CONFIG_MAP = GENERATED / "litellm/configmap.yaml"
RESTART_PATCH = GENERATED / "litellm/restart-patch.yaml"
FALLBACK_CONFIG_MAP = GENERATED / "vllm/fallback-config.yaml"


def load(path):
    return yaml.safe_load(Path(path).read_text(encoding="utf-8"))
