"""Ollama."""

import re
from collections.abc import Iterable
from typing import Any

from .server import Received, Reply, StandIn

TIME = "2026-01-01T00:00:00Z"

# What Go's time.ParseDuration takes.
DURATION = re.compile(r"[+-]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+)")


class Ollama(StandIn):
    """Ollama with the given models pulled. It wants no key."""

    def __init__(self, name: str, models: Iterable[str]) -> None:
        super().__init__(name, [_tagged(model) for model in models])

    def reply(self, request: Received) -> Reply:
        match request.method, request.path:
            case "GET", "/api/tags":
                return Reply.json({"models": [{"name": model, "model": model} for model in sorted(self.models)]})
            case "POST", "/api/show" | "/api/generate" | "/api/chat":
                return self._use_model(request.path, request.body)
            case _:
                return Reply(404, "text/plain", [b"404 page not found"])

    def _use_model(self, path: str, body: Any) -> Reply:
        model = body.get("model") if isinstance(body, dict) else None
        if not model:
            return Reply.json({"error": "model is required"}, status=400)
        keep_alive = body.get("keep_alive")
        if isinstance(keep_alive, str) and not DURATION.fullmatch(keep_alive):
            return Reply.json({"error": f'time: missing unit in duration "{keep_alive}"'}, status=400)
        if _tagged(model) not in self.models:
            return Reply.json({"error": f"model '{model}' not found"}, status=404)
        if path == "/api/show":
            return Reply.json({"capabilities": ["completion"], "details": {"family": "phi3"}, "model_info": {}})
        return self._generate(model, path == "/api/chat", body.get("stream", True))

    def _generate(self, model: str, is_chat: bool, streams: bool) -> Reply:
        """The answer of /api/chat or /api/generate; both stream unless told not to."""

        def piece(text: str, **rest: Any) -> dict[str, Any]:
            content = {"message": {"role": "assistant", "content": text}} if is_chat else {"response": text}
            return {"model": model, "created_at": TIME, **content, "done": False, **rest}

        end = {"done": True, "done_reason": "stop", "prompt_eval_count": 1, "eval_count": 3}
        if streams:
            return Reply.ndjson([*(piece(word) for word in self.words), piece("", **end)])
        return Reply.json(piece("".join(self.words), **end))


def _tagged(model: str) -> str:
    """The full name of a model: Ollama's default tag is `latest`."""
    return model if ":" in model else f"{model}:latest"
