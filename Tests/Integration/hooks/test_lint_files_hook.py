"""The hook for repositories that hold hand-written LiteLLM configs and no models.yaml."""

from pathlib import Path

import pytest

from lab import RUNNERS, Lab, hooks_alone

CONFIG = """\
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }
  - model_name: spare
    litellm_params: { model: groq/llama-3.3-70b-versatile, api_key: os.environ/GROQ_API_KEY }
router_settings:
  fallbacks: [{ chat: [spare] }]
"""
CONFIG_MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: litellm }\ndata:\n  config.yaml: |\n" + "".join(
    f"    {line}\n" for line in CONFIG.splitlines())

# What stands in repositories beside it, some of it no YAML.
OTHERS = {
    "docker-compose.yaml": "services: { web: { image: nginx } }\n",
    "chart/templates/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nspec: {{ toYaml .Values.spec }}\n",
    ".github/workflows/ci.yml": "on: push\njobs: {}\n",
    "broken.yaml": "a: ]\n",
    "empty.yaml": "",
    "README.md": "fallbacks: [{ chat: [spar] }]\n",
}


@pytest.fixture(params=RUNNERS)
def lab(request: pytest.FixtureRequest, tmp_path: Path) -> Lab:
    lab = Lab(tmp_path, request.param, hooks_alone(tmp_path / "hooks"))
    lab.use("gen-lint-files-system")
    for path, text in OTHERS.items():
        lab.write(path, text)
    return lab


def test_other_files_are_passed_over(lab: Lab) -> None:
    done, said = lab.commit()
    assert done, said
    assert "Passed" in said


@pytest.mark.parametrize(
    ("path", "text", "place"), [("litellm/config.yaml", CONFIG, ":7:24: "), ("k8s/litellm.yml", CONFIG_MAP, ":12:28: ")]
)
def test_a_config_is_checked_wherever_it_stands(lab: Lab, path: str, text: str, place: str) -> None:
    lab.write(path, text)
    done, said = lab.commit()
    assert done, said
    lab.edit(path, "[spare]", "[spar]")
    done, said = lab.commit()
    assert not done
    assert f"{path}{place}error: there is no alias 'spar' [known-fallback-target]" in said


def test_only_what_is_staged_is_checked(lab: Lab) -> None:
    lab.write("config.yaml", CONFIG)
    assert lab.commit().done
    lab.edit("config.yaml", "[spare]", "[spar]")
    lab.edit("README.md", "spar]", "spare]")
    done, said = lab.commit("README.md")
    assert done, said
    assert "Skipped" in said


def test_a_warning_does_not_refuse_a_commit(lab: Lab) -> None:
    lab.write("config.yaml", CONFIG.replace("api_key: os.environ/OPENAI_API_KEY", "api_kye: os.environ/OPENAI_API_KEY"))
    lab.write("warned.yaml", CONFIG + "litellm_settings: { prometheus_adapter: true }\n")
    done, said = lab.commit("warned.yaml")
    assert done, said
