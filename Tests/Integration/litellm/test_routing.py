"""Which server answers which alias, while servers are up, down, hung, or hold another model."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from stack import DUMMY_KEY, QWEN, R1, Stack

# The server and the model behind each alias while all are up and vLLM holds Qwen.
ROUTES = {
    "vllm-qwen": ("vLLM", QWEN),
    "ollama-qwen": ("Ollama", "phi4-mini"),
    "openai-gpt4o": ("OpenAI", "gpt-4o-mini"),
    "groq/llama-3.3-70b-versatile": ("Groq", "llama-3.3-70b-versatile"),
    "groq/mixtral-8x7b-32768": ("Groq", "mixtral-8x7b-32768"),
    "gemini/gemini-2.0-flash": ("Gemini", "gemini-2.0-flash"),
    "gemini/gemini-2.5-flash": ("Gemini", "gemini-2.5-flash"),
    "mistral/mistral-small-latest": ("Mistral", "mistral-small-latest"),
}

as_stream = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


def expect(stack: Stack, alias: str, server: str, *, stream: bool) -> None:
    """Asks `alias` and wants the answer of `server`, streamed piece by piece if so asked."""
    answer = stack.proxy.ask(alias, stream=stream)
    assert (answer.status, answer.text) == (200, f"This is {server}.")
    assert answer.pieces == (3 if stream else 1)


@as_stream
@pytest.mark.parametrize("alias", ROUTES)
def test_all_up(stack: Stack, alias: str, stream: bool) -> None:
    """Comes first, so nothing has failed yet and no deployment cools down."""
    server, model = ROUTES[alias]
    expect(stack, alias, server, stream=stream)
    prompts = {server.name: server.prompts for server in stack.servers if server.prompts}
    assert list(prompts) == [server], "no other server hears of the prompt"
    [request] = prompts[server]
    assert model in (request.path if server == "Gemini" else request.body["model"])


def test_every_alias_is_tested(stack: Stack) -> None:
    assert {model["model_name"] for model in stack.config["model_list"]} == {*ROUTES, "vllm-r1"}


@as_stream
def test_vllm_holds_another_model(fresh: Stack, stream: bool) -> None:
    fresh.vllm.load(R1)
    expect(fresh, "vllm-r1", "vLLM", stream=stream)
    expect(fresh, "vllm-qwen", "Ollama", stream=stream)
    assert [request.body["model"] for request in fresh.vllm.prompts] == [R1, QWEN], "a 404 is not retried"
    assert fresh.asked() == ["vLLM", "Ollama"]


def test_an_explicit_alias_does_not_fall_back(stack: Stack) -> None:
    answer = stack.proxy.ask("vllm-r1")
    assert answer.status == 404
    assert R1 in answer.text
    assert stack.asked() == ["vLLM"]


def test_vllm_down_and_back(fresh: Stack) -> None:
    """LiteLLM counts one failure a request: the second one makes vLLM's deployment cool down."""
    fresh.vllm.stop()
    expect(fresh, "vllm-qwen", "Ollama", stream=False)
    expect(fresh, "vllm-qwen", "Ollama", stream=True)
    assert fresh.asked() == ["Ollama"]

    cooling_since = time.monotonic()
    fresh.vllm.start()
    answers = fresh.ask_until("vLLM", "vllm-qwen", seconds=fresh.cooldown + 5)
    assert time.monotonic() - cooling_since > fresh.cooldown - 3, "it was left alone while it cooled down"
    assert {answer.text for answer in answers[:-1]} == {"This is Ollama."}
    assert all(answer.seconds < 1 for answer in answers), "a cooling deployment costs no time"


@as_stream
def test_vllm_and_ollama_down(fresh: Stack, stream: bool) -> None:
    fresh.vllm.stop()
    fresh.ollama.stop()
    expect(fresh, "vllm-qwen", "OpenAI", stream=stream)
    expect(fresh, "ollama-qwen", "OpenAI", stream=stream)
    assert fresh.asked() == ["OpenAI"]


def test_servers_in_the_cluster_get_no_real_key(fresh: Stack) -> None:
    """All requests so far count, those of LiteLLM's own accord too."""
    fresh.proxy.ask("ollama-qwen")
    assert fresh.vllm.keys == {DUMMY_KEY}
    assert fresh.ollama.keys == {None}


def test_vllm_hung(fresh: Stack) -> None:
    """A stream, and 5 s later a request that wants its answer whole.

    The stream's first attempt gives up after `stream_timeout` and is repeated after at most 1.25 s. Then the other
    request gives up, after `timeout`. It is the second request to fail, so the deployment cools down, and this request
    is not repeated but goes on to Ollama. So does the stream when its second attempt gives up.
    """
    parameters = fresh.parameters("vllm-qwen")
    fresh.vllm.hung = True
    with ThreadPoolExecutor() as pool:
        stream = pool.submit(fresh.proxy.ask, "vllm-qwen", stream=True, timeout=150)
        time.sleep(5)
        whole = pool.submit(fresh.proxy.ask, "vllm-qwen", timeout=150)
        answers = [stream.result(), whole.result()]
    assert [answer.text for answer in answers] == ["This is Ollama."] * 2
    held: dict[bool, list[float]] = {True: [], False: []}
    for request in fresh.vllm.prompts:
        held[request.body.get("stream", False)].append(request.hung_up_after())
    assert held[True] == [pytest.approx(parameters["stream_timeout"], abs=1)] * 2
    assert held[False] == [pytest.approx(parameters["timeout"], abs=1)]
    assert answers[0].seconds == pytest.approx(2 * parameters["stream_timeout"] + 1, abs=3)
