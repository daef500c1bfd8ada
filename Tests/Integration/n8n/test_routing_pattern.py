"""An n8n workflow that uses the routing pattern reaches the first tier that is up."""

import contextlib
import re

import pytest

from manifests import FALLBACK_CONFIG_MAP, load
from n8n.code_node import tiers
from n8n.servers import DOWN, FAILING, HUNG, UP, server

VLLM = "vllm-api.ml.svc.cluster.local:8000"
OLLAMA = "ollama.ml.svc.cluster.local:11434"

TIERS = {
    "gpu": {
        "mode": "gpu",
        "endpoint": f"http://{VLLM}/v1/chat/completions",
        "model": "Qwen/Qwen3-8B-AWQ",
    },
    "cpu": {
        "mode": "cpu",
        "endpoint": f"http://{OLLAMA}/v1/chat/completions",
        "model": "phi4-mini",
    },
    "cloud": {
        "mode": "cloud",
        "endpoint": "http://litellm.ml.svc.cluster.local:4000/v1/chat/completions",
        "model": "openai-gpt4o",
    },
}


@pytest.fixture(scope="module")
def data():
    return load(FALLBACK_CONFIG_MAP)["data"]


STATES = [
    (UP, UP, "gpu"),
    (UP, DOWN, "gpu"),
    (DOWN, UP, "cpu"),
    (FAILING, UP, "cpu"),
    (DOWN, DOWN, "cloud"),
    (FAILING, FAILING, "cloud"),
    (FAILING, DOWN, "cloud"),
]


@pytest.fixture(scope="module")
def pattern(data):
    return data["FALLBACK_ROUTING_PATTERN"]


@contextlib.contextmanager
def cluster(vllm, ollama):
    """The ports of both servers, in these states."""
    with server(vllm) as vllm_port, server(ollama) as ollama_port:
        yield {VLLM: vllm_port, OLLAMA: ollama_port}


@pytest.mark.parametrize("vllm, ollama, expected", STATES)
def test_takes_the_first_tier_that_is_up(code_node, pattern, vllm, ollama, expected):
    with cluster(vllm, ollama) as ports:
        run = code_node(pattern, ports)
    assert run.error is None
    [item] = run.answer
    assert TIERS[expected].items() <= item["json"].items()


@pytest.mark.parametrize("vllm, ollama, reasons", [
    (UP, UP, []),
    (DOWN, UP, [r"gpu: connect ECONNREFUSED 127\.0\.0\.1:\d+"]),
    (FAILING, UP, ["gpu: Request failed with status code 503"]),
    (FAILING, DOWN, ["gpu: Request failed with status code 503", r"cpu: connect ECONNREFUSED 127\.0\.0\.1:\d+"]),
])
def test_says_why_each_tier_before_was_not_taken(code_node, pattern, vllm, ollama, reasons):
    with cluster(vllm, ollama) as ports:
        [item] = code_node(pattern, ports).answer
    skipped = item["json"]["skipped"]
    assert len(skipped) == len(reasons)
    assert all(re.fullmatch(reason, text) for reason, text in zip(reasons, skipped)), skipped


def test_gives_up_on_a_hung_tier_after_its_time(code_node, pattern):
    with cluster(HUNG, UP) as ports:
        run = code_node(pattern, ports)
    assert TIERS["cpu"].items() <= run.answer[0]["json"].items()
    assert run.answer[0]["json"]["skipped"] == ["gpu: timeout of 5000ms exceeded"]
    assert 5000 <= run.milliseconds < 7000


def test_each_item_keeps_its_data_and_its_link(code_node, pattern):
    items = [
        {"json": {"prompt": f"document {number}"}, "binary": {"data": {"data": "YQ==", "mimeType": "text/plain"}},
         "pairedItem": {"item": number}}
        for number in range(3)
    ]
    with cluster(DOWN, UP) as ports:
        run = code_node(pattern, ports, items)
    assert [item["pairedItem"] for item in run.answer] == [item["pairedItem"] for item in items]
    assert [item["binary"] for item in run.answer] == [item["binary"] for item in items]
    assert [item["json"]["prompt"] for item in run.answer] == ["document 0", "document 1", "document 2"]
    assert all(TIERS["cpu"].items() <= item["json"].items() for item in run.answer)
    assert len(run.requests) == 2, "the tiers are asked once for all items"


def test_asks_no_tier_after_the_one_it_takes(code_node, data):
    with cluster(UP, UP) as ports:
        run = code_node(data["FALLBACK_ROUTING_PATTERN"], ports)
    timeout = int(data["HEALTH_CHECK_TIMEOUT_MS"])
    assert run.requests == [{"url": data["VLLM_HEALTH_ENDPOINT"], "timeout": timeout}]


def test_takes_the_last_tier_without_a_check(code_node, data):
    with cluster(DOWN, DOWN) as ports:
        run = code_node(data["FALLBACK_ROUTING_PATTERN"], ports)
    asked = [request["url"] for request in run.requests]
    assert asked == [data["VLLM_HEALTH_ENDPOINT"], data["OLLAMA_HEALTH_ENDPOINT"]]


def test_fails_where_n8n_has_no_helper(code_node, pattern):
    """Or each document would go to the last tier, and nothing would be red."""
    with cluster(UP, UP) as ports:
        run = code_node(f"delete this.helpers;\n{pattern}", ports)
    assert run.answer is None
    assert "httpRequest" in run.error and run.requests == []


def test_agrees_with_the_keys_beside_it(data):
    assert tiers(data["FALLBACK_ROUTING_PATTERN"]) == [
        {
            "mode": "gpu",
            "health": data["VLLM_HEALTH_ENDPOINT"],
            "endpoint": data["VLLM_CHAT_ENDPOINT"],
            "model": data["VLLM_MODEL"],
        },
        {
            "mode": "cpu",
            "health": data["OLLAMA_HEALTH_ENDPOINT"],
            # OpenAI's protocol at every tier; the key is for who speaks Ollama's own.
            "endpoint": data["OLLAMA_ENDPOINT"] + "/v1/chat/completions",
            "model": data["OLLAMA_MODEL"],
        },
        {
            "mode": "cloud",
            "endpoint": data["OPENAI_CHAT_ENDPOINT"],
            "model": data["OPENAI_MODEL"],
        },
    ]


def test_says_each_endpoint_of_the_stack(data):
    expected = {
        "VLLM_ENDPOINT": f"http://{VLLM}",
        "VLLM_HEALTH_ENDPOINT": f"http://{VLLM}/health",
        "VLLM_COMPLETIONS_ENDPOINT": f"http://{VLLM}/v1/completions",
        "OLLAMA_ENDPOINT": f"http://{OLLAMA}",
        "OLLAMA_CHAT_ENDPOINT": f"http://{OLLAMA}/api/chat",
        "OLLAMA_GENERATE_ENDPOINT": f"http://{OLLAMA}/api/generate",
        "OPENAI_ENDPOINT": "http://litellm.ml.svc.cluster.local:4000",
        "HEALTH_CHECK_INTERVAL_MS": "10000",
        "HEALTH_CHECK_TIMEOUT_MS": "5000",
    }
    assert expected.items() <= data.items()
