"""What LiteLLM says of itself: at its start, of its health, its models and its metrics."""

import json
import time

import pytest

from stack import Stack


def test_starts_without_a_complaint(stack: Stack) -> None:
    start = stack.proxy.log.split("Uvicorn running")[0]
    assert "Application startup complete" in start
    for complaint in ("is not a valid argument", "ERROR", "Traceback"):
        assert complaint not in start


@pytest.mark.parametrize("path", ["/health/liveliness", "/health/readiness"])
def test_is_healthy_without_asking_a_server(stack: Stack, path: str) -> None:
    status, _ = stack.proxy.get(path)
    assert status == 200
    assert stack.asked() == []


def test_lists_the_aliases(stack: Stack) -> None:
    status, body = stack.proxy.get("/v1/models")
    assert status == 200
    listed = [model["id"] for model in json.loads(body)["data"]]
    assert sorted(listed) == sorted(model["model_name"] for model in stack.config["model_list"])


def test_counts_fallbacks_for_prometheus(stack: Stack) -> None:
    before = fallbacks_to_ollama(stack)
    stack.vllm.stop()
    stack.proxy.ask("vllm-qwen")
    # The callback runs after the answer.
    deadline = time.monotonic() + 10
    while fallbacks_to_ollama(stack) != before + 1 and time.monotonic() < deadline:
        time.sleep(0.2)
    assert fallbacks_to_ollama(stack) == before + 1


def fallbacks_to_ollama(stack: Stack) -> float:
    """How many requests for vllm-qwen Ollama answered, as /metrics has it (it redirects to /metrics/)."""
    status, metrics = stack.proxy.get("/metrics/")
    assert status == 200
    return sum(
        float(line.rpartition(" ")[2])
        for line in metrics.splitlines()
        if line.startswith("litellm_deployment_successful_fallbacks_total{")
        and 'requested_model="vllm-qwen"' in line
        and 'fallback_model="ollama-qwen"' in line
    )
