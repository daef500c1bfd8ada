"""Servers that speak OpenAI's chat completions: vLLM, OpenAI itself, Groq and Mistral."""

from collections.abc import Iterable
from typing import Any

from .server import Received, Reply, StandIn


class OpenAIServer(StandIn):
    """A server of `<prefix>/chat/completions` and `<prefix>/models` that wants its own key."""

    def __init__(self, name: str, models: Iterable[str], key: str, prefix: str = "/v1") -> None:
        super().__init__(name, models)
        self.key = key
        self.prefix = prefix

    @property
    def base_url(self) -> str:
        """What a client of the API calls its base URL."""
        return f"http://127.0.0.1:{self.port}{self.prefix}"

    def reply(self, request: Received) -> Reply:
        if request.bearer_key != self.key:
            return _error(401, "Incorrect API key provided", "invalid_request_error", "invalid_api_key")
        match request.method, request.path.removeprefix(self.prefix):
            case "GET", "/models":
                return Reply.json({"object": "list", "data": [_model(model) for model in sorted(self.models)]})
            case "POST", "/chat/completions":
                return self._complete(request.body)
            case _:
                return Reply.json({"detail": "Not Found"}, status=404)

    def _complete(self, body: Any) -> Reply:
        if not isinstance(body, dict) or not body.get("messages"):
            return _error(400, "messages is required", "BadRequestError")
        model = body.get("model")
        if model not in self.models:
            return _error(404, f"The model `{model}` does not exist.", "NotFoundError", "model_not_found")
        if body.get("stream"):
            pieces = [_delta(model, {"role": "assistant", "content": word}) for word in self.words]
            return Reply.events([*pieces, _delta(model, {}, finish_reason="stop")], end=b"data: [DONE]\n\n")
        message = {"role": "assistant", "content": "".join(self.words)}
        return Reply.json(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 1,
                "model": model,
                # LiteLLM cannot read an answer of Groq without it.
                "service_tier": "default",
                "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
                "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4},
            }
        )


class VLLM(OpenAIServer):
    """vLLM, which has a health endpoint beside the API. What it holds is the one model that it loaded."""

    def load(self, model: str) -> None:
        """Serves `model` in place of the other."""
        self.models = {model}

    def reply(self, request: Received) -> Reply:
        if (request.method, request.path) == ("GET", "/health"):
            return Reply(200, "text/plain")
        return super().reply(request)


def _model(model: str) -> dict[str, Any]:
    return {"id": model, "object": "model", "created": 1, "owned_by": "stand-in"}


def _delta(model: str, delta: dict[str, str], finish_reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": model, "choices": [choice]}


def _error(status: int, message: str, kind: str, code: str | int | None = None) -> Reply:
    error = {"message": message, "type": kind, "param": None, "code": status if code is None else code}
    return Reply.json({"error": error}, status=status)
