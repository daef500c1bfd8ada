"""The JSON Schema of LiteLLM's config as editors and validators use it; `litellm_configs` has it against LiteLLM."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from editor_yaml import EditorLoader
from program import ROOT, gen

SCHEMA_FILE = ROOT / "schema/litellm.schema.json"
SCHEMA: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))

HAND_WRITTEN = """\
# yaml-language-server: $schema={schema}
model_list:
  - model_name: chat
    litellm_params:
      model: openai/gpt-4o-mini
      api_key: os.environ/OPENAI_API_KEY
      timeout: os.environ/TIMEOUT
      a_parameter_of_tomorrow: yes
router_settings:
  num_retries: 2
  fallbacks: [{{ chat: [spare, {{ model: other }}] }}]
litellm_settings:
  drop_params: on
  callbacks: [prometheus, my_module.instance]
"""


def editor_errors(path: Path) -> list[str]:
    """What an editor marks in a file, by the schema that the first line of the file names."""
    text = path.read_text(encoding="utf-8")
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert named is not None
    schema = json.loads((path.parent / named[1]).read_text(encoding="utf-8"))
    errors = Draft202012Validator(schema).iter_errors(yaml.load(text, EditorLoader))
    return [f"{error.json_path}: {error.message}" for error in errors]


@pytest.fixture
def hand_written(tmp_path: Path) -> Path:
    (tmp_path / "litellm.schema.json").write_text(gen("schema", "litellm"), encoding="utf-8")
    path = tmp_path / "config.yaml"
    path.write_text(HAND_WRITTEN.format(schema="litellm.schema.json"), encoding="utf-8")
    return path


def test_the_file_is_what_gen_prints() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == gen("schema", "litellm")
    assert gen("schema", "models") == gen("schema")


def test_an_editor_takes_what_is_right(hand_written: Path) -> None:
    assert editor_errors(hand_written) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("router_settings", "routr_settings", "$:"),
        ("num_retries", "num_retires", "$.router_settings:"),
        ("num_retries: 2", 'num_retries: "2"', "$.router_settings.num_retries:"),
        ("num_retries: 2", "routing_strategy: fastest", "$.router_settings.routing_strategy:"),
        ("[{ chat: [spare, { model: other }] }]", "{ chat: [spare] }", "$.router_settings.fallbacks:"),
        ("[spare, { model: other }]", "spare", "$.router_settings.fallbacks[0].chat:"),
        ("timeout: os.environ/TIMEOUT", "timeout: 30s", "$.model_list[0].litellm_params.timeout:"),
        ("os.environ/OPENAI_API_KEY", "12345", "$.model_list[0].litellm_params.api_key:"),
        ("drop_params: on", "drop_params: perhaps", "$.litellm_settings.drop_params:"),
        ("my_module.instance", "my_module", "$.litellm_settings.callbacks[1]:"),
        ("model: openai/gpt-4o-mini", "modl: openai/gpt-4o-mini", "$.model_list[0].litellm_params:"),
        ("litellm_settings:", "general_settings: { master_key: }\nlitellm_settings:", "$.general_settings.master_key:"),
    ],
)
def test_an_editor_marks_what_is_wrong(hand_written: Path, old: str, new: str, place: str) -> None:
    text = hand_written.read_text(encoding="utf-8")
    assert old in text
    hand_written.write_text(text.replace(old, new), encoding="utf-8")
    [error] = editor_errors(hand_written)
    assert error.startswith(place)


def check_jsonschema(*arguments: str | Path) -> int:
    program = Path(sys.executable).parent / "check-jsonschema"
    return subprocess.run([program, *arguments], capture_output=True, timeout=60).returncode


def test_check_jsonschema_takes_the_schema_and_a_config() -> None:
    assert check_jsonschema("--check-metaschema", SCHEMA_FILE) == 0
    assert check_jsonschema("--schemafile", SCHEMA_FILE, ROOT / "Tests/Fixtures/litellm/good-pools.yaml") == 0


def test_check_jsonschema_refuses_a_misspelt_key(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("general_setings: {}\n", encoding="utf-8")
    assert check_jsonschema("--schemafile", SCHEMA_FILE, path) == 1


def keys(section: str) -> dict[str, Any]:
    properties: dict[str, Any] = SCHEMA["$defs"][section]["properties"]
    return properties


@pytest.mark.parametrize(
    ("section", "read", "not_read"),
    [
        # Those that only the proxy's code names, no class.
        ("general_settings", ["disable_error_logs", "proxy_batch_write_at", "master_key"], ["fallbacks", "cache"]),
        ("litellm_params", ["order", "rpm", "api_base", "aws_region_name"], ["mode", "alias"]),
        ("router_settings", ["fallbacks", "cooldown_time"], ["request_timeout", "model_list", "self"]),
        ("litellm_settings", ["drop_params", "request_timeout"], ["master_key"]),
    ],
)
def test_the_sections_have_the_keys_that_litellm_reads(section: str, read: list[str], not_read: list[str]) -> None:
    assert set(read) <= keys(section).keys()
    assert not set(not_read) & keys(section).keys()


def test_descriptions_tell_newer_keys() -> None:
    assert "1.81.9 does not" in keys("router_settings")["enable_weighted_failover"]["description"]
    assert "$ref" in keys("litellm_params")["rpm"]
