"""An n8n workflow that uses the routing pattern reaches the first tier that is up."""

import contextlib
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from manifests import FALLBACK_CONFIG_MAP, load
from n8n.routing_pattern import route, tiers

VLLM = "vllm-api.ml.svc.cluster.local:8000"
OLLAMA = "ollama.ml.svc.cluster.local:11434"
UP, FAILING, DOWN, HUNG = "up", "failing", "down", "hung"

TIERS = {
    "gpu": {
        "mode": "gpu",
        "endpoint": f"http://{VLLM}/v1/chat/completions",
        "model": "Qwen/Qwen3-8B-AWQ",
    },
    "cpu": {
        "mode": "cpu",
        "endpoint": f"http://{OLLAMA}/api/chat",
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


@contextlib.contextmanager
def tier(state):
    """A port of the loopback interface where a tier is in that state."""
    if state in (UP, FAILING):
        with answering(200 if state == UP else 503) as port:
            yield port
        return
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        if state == HUNG:  # the connection is made, and nothing comes
            yield port
            return
    yield port


@contextlib.contextmanager
def answering(status):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.mark.parametrize("reject_errors", [True, False], ids=["errors reject", "errors resolve"])
@pytest.mark.parametrize("vllm, ollama, expected", [
    (UP, UP, "gpu"),
    (UP, DOWN, "gpu"),
    (DOWN, UP, "cpu"),
    (FAILING, UP, "cpu"),
    (DOWN, DOWN, "cloud"),
    (FAILING, FAILING, "cloud"),
])
def test_takes_the_first_tier_that_is_up(data, vllm, ollama, expected, reject_errors):
    with tier(vllm) as vllm_port, tier(ollama) as ollama_port:
        routed = route(data["FALLBACK_ROUTING_PATTERN"], {VLLM: vllm_port, OLLAMA: ollama_port}, reject_errors)
    assert routed["answer"] == TIERS[expected]


def test_gives_up_on_a_hung_tier_after_its_time(data):
    with tier(HUNG) as vllm_port, tier(UP) as ollama_port:
        routed = route(data["FALLBACK_ROUTING_PATTERN"], {VLLM: vllm_port, OLLAMA: ollama_port}, True)
    assert routed["answer"] == TIERS["cpu"]
    assert 5000 <= routed["milliseconds"] < 7000


def test_asks_no_tier_behind_the_one_it_takes(data):
    with tier(UP) as port:
        routed = route(data["FALLBACK_ROUTING_PATTERN"], {VLLM: port, OLLAMA: port}, True)
    timeout = int(data["HEALTH_CHECK_TIMEOUT_MS"])
    assert routed["requests"] == [{"url": data["VLLM_HEALTH_ENDPOINT"], "timeout": timeout}]


def test_takes_the_last_tier_without_a_check(data):
    with tier(DOWN) as port:
        routed = route(data["FALLBACK_ROUTING_PATTERN"], {VLLM: port, OLLAMA: port}, True)
    asked = [request["url"] for request in routed["requests"]]
    assert asked == [data["VLLM_HEALTH_ENDPOINT"], data["OLLAMA_HEALTH_ENDPOINT"]]


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
            "endpoint": data["OLLAMA_CHAT_ENDPOINT"],
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
        "OLLAMA_GENERATE_ENDPOINT": f"http://{OLLAMA}/api/generate",
        "OPENAI_ENDPOINT": "http://litellm.ml.svc.cluster.local:4000",
        "HEALTH_CHECK_INTERVAL_MS": "10000",
        "HEALTH_CHECK_TIMEOUT_MS": "5000",
    }
    assert expected.items() <= data.items()
