"""How every error about a hand-written LiteLLM config is shown to be real, on the rule's own bad input.

LiteLLM refuses the config, or answers otherwise than was meant while the server that was meant is up. Where a rule is
about fallbacks, the first server is down and the fallback is up.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from program import ROOT, gen
from upstreams import DEAD_URL

RULES = ROOT / "Tests/Fixtures/rules"


@dataclass(frozen=True)
class Proof:
    seen: str
    """What is seen."""
    refusal: str | None = None
    """What LiteLLM says in place of starting, as a regular expression."""
    answers: dict[str, str] = field(default_factory=dict)
    """What it answers for aliases, as regular expressions."""
    down: tuple[str, ...] = ()
    """The variables of the servers that are down."""
    text: str | None = None
    """The config, where the rule's own bad input does not show it."""
    needs_proxy: bool = False
    """Whether only the whole proxy shows it."""
    since: str = "1.81.9"
    """The first version on which it is seen."""

    @property
    def environment(self) -> dict[str, str]:
        return dict.fromkeys(self.down, DEAD_URL)


def error_rules() -> dict[str, dict[str, Any]]:
    """The rules that report errors of LiteLLM configs, by their ids: of one by itself, or of what stands around it."""
    rules = json.loads(gen("rules", "--format", "json"))["rules"]
    return {
        rule["id"]: rule
        for rule in rules
        if rule.get("documentSeverity") == "error"
        and (any((RULES / rule["id"]).glob("bad*.litellm.yaml")) or rule["id"] in PROOFS)
    }


def rule_of(name: str) -> str:
    """The rule that a proof is of: behind its id, `RULE, CASE` says which of its errors."""
    return name.split(",")[0]


def bad_config(rule: dict[str, Any], proof: Proof) -> str:
    """The example of the manual, where it is a LiteLLM config; otherwise the rule's fixture."""
    example: str = rule["bad"]
    if proof.text is not None:
        return proof.text
    return example if "model_list" in example else (RULES / rule["id"] / "bad.litellm.yaml").read_text("utf-8")


def is_seen(pattern: str, text: str | None) -> bool:
    return text is not None and re.search(pattern, text, re.DOTALL) is not None


ERROR = r"^\w*(Error|Exception)\w*:"

PROOFS = {
    "valid-yaml": Proof("it does not start", refusal="(Parser|Scanner)Error"),
    "readable-by-pyyaml": Proof("it does not start", refusal="(Parser|Scanner|Composer)Error"),
    "unique-key": Proof(
        "the first of two sections is ignored, its fallbacks with it",
        answers={"chat": ERROR, "spare": "Groq"}, down=("OPENAI_API_BASE",),
        text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini }
  - model_name: spare
    litellm_params: { model: groq/llama-3.3-70b-versatile }
router_settings: { fallbacks: [{ chat: [spare] }] }
router_settings: { num_retries: 0 }
"""),
    "known-file-kind": Proof("it starts without any model", answers={"chat": ERROR}),
    "known-fallback-target": Proof(
        "an answer that a fallback could give is an error", answers={"chat": ERROR, "spare": "Groq"},
        down=("OPENAI_API_BASE",)),
    "known-group-alias": Proof("the name is dead", answers={"gpt-4": ERROR, "chat": "OpenAI"}),
    "known-routing-strategy": Proof("it does not start", refusal="ValueError.*(?i:strategy)"),
    "known-callback": Proof("it does not start", refusal="ValueError|ImportError"),
    "numeric-setting, max_input_tokens": Proof(
        "every answer becomes an error", answers={"local": ERROR}, text="""
model_list:
  - model_name: local
    litellm_params: { model: openai/qwen3, api_base: "http://vllm:8000/v1", api_key: sk-none }
    model_info: { max_input_tokens: 8k }
"""),
    "known-litellm-value": Proof("it does not start", refusal="'Cache' object has no attribute 'cache'"),
    "well-typed-value, routing_strategy_args": Proof(
        "it does not start", refusal="must be a mapping", text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini }
router_settings: { routing_strategy: latency-based-routing, routing_strategy_args: 1 }
"""),
    "well-typed-value, provider_budget_config": Proof(
        "it does not start", refusal="ValidationError", text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini }
router_settings:
  provider_budget_config: { openai: { budget_limit: 5 dollars, time_period: 1d } }
"""),
    "well-typed-value, cache": Proof(
        "every request fails", answers={"chat": ERROR}, text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini }
litellm_settings: { cache: redis }
"""),
    "numeric-setting, weight": Proof(
        "every request fails", answers={"chat": ERROR}, text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini, weight: "3" }
  - model_name: chat
    litellm_params: { model: openai/gpt-4.1-mini, weight: 1 }
"""),
    "complete-deployment": Proof("it does not start", refusal="KeyError: 'model'"),
    "known-litellm-key": Proof("OpenAI gets the prompt, and the server's key", answers={"local": "AuthenticationError"}),
    "known-litellm-key, cache_params": Proof(
        "the client of Redis takes no such key", refusal="TypeError.*passwrd",
        text="""
model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4o-mini }
litellm_settings:
  cache: true
  cache_params: { type: redis, host: 127.0.0.1, port: 6379, passwrd: hunter2 }
"""),
    "known-provider": Proof("the alias is dead", refusal="0 of 1|LLM Provider NOT", answers={"local": ERROR}),
    "known-provider, a tag": Proof(
        "the alias is dead", refusal="0 of 1|LLM Provider NOT", answers={"local": ERROR},
        text="""
model_list:
  - model_name: local
    litellm_params: { model: "gpt-oss:20b", api_base: "http://127.0.0.1:11434" }
"""),
    "known-provider, nothing": Proof(
        "the alias is dead", refusal="0 of 1|LLM Provider NOT", answers={"local": ERROR},
        text="""
model_list:
  - model_name: local
    litellm_params: { model: "" }
"""),
    "api-base-path": Proof("the server does not know the path", answers={"local": f"{ERROR}.*404"}),
    "numeric-setting": Proof("every request fails, and the server is up", answers={"chat": ERROR}),
    "promised-environment": Proof(
        "no server is asked, and a provider gets no key",
        answers={"keyless": ERROR + ".*(?i:api.key)", "nowhere": ERROR, "stand-in": "Groq"},
        text="""
model_list:
  - model_name: keyless
    litellm_params: { model: anthropic/claude-3-5-haiku-latest, api_key: os.environ/NOT_THERE }
  - model_name: nowhere
    litellm_params: { model: hosted_vllm/qwen3, api_base: os.environ/NOT_THERE }
  - model_name: stand-in
    litellm_params: { model: groq/llama-3.3-70b-versatile, api_key: os.environ/NOT_THERE }
"""),
    "well-typed-value": Proof("the model is left out", refusal="0 of 1", answers={"chat": ERROR}),
    "fallback-list-shape": Proof("it does not start", refusal="ValueError.*dictionary"),
    "fallbacks-where-read": Proof(
        "no fallback is tried", answers={"chat": ERROR, "spare": "Groq"}, down=("OPENAI_API_BASE",)),
    "single-fallback-entry": Proof(
        "the second entry is never looked at", answers={"chat": ERROR, "last": "Gemini"},
        down=("OPENAI_API_BASE", "GROQ_API_BASE")),
    "master-key-not-null": Proof(
        "it does not start, with a key in the environment", refusal="(?i:master.?key)", needs_proxy=True,
        since="1.106.2"),
}
