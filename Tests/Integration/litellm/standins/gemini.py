"""Google's Gemini API."""

import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .server import Received, Reply, StandIn

GENERATE = re.compile(r"/v1beta/models/(?P<model>[^/:]+):(?P<method>generateContent|streamGenerateContent)")


class Gemini(StandIn):
    """`generateContent` and `streamGenerateContent` of Google AI Studio, for one key."""

    def __init__(self, name: str, models: Iterable[str], key: str) -> None:
        super().__init__(name, models)
        self.key = key

    @property
    def base_url(self) -> str:
        """What stands before /models."""
        return f"http://127.0.0.1:{self.port}/v1beta"

    def reply(self, request: Received) -> Reply:
        url = urlsplit(request.path)
        query = parse_qs(url.query)
        if self.key not in (request.headers.get("x-goog-api-key"), *query.get("key", [])):
            return _error(400, "API key not valid. Please pass a valid API key.", "INVALID_ARGUMENT")
        called = GENERATE.fullmatch(url.path)
        if request.method != "POST" or called is None:
            return Reply(404, "text/html", [b"Not Found"])
        if called["model"] not in self.models:
            return _error(404, f"models/{called['model']} is not found for API version v1beta", "NOT_FOUND")
        if not request.body or not request.body.get("contents"):
            return _error(400, "contents is not specified", "INVALID_ARGUMENT")
        if called["method"] == "generateContent":
            return Reply.json(_content("".join(self.words), called["model"], finishReason="STOP"))
        pieces = [_content(word, called["model"]) for word in self.words]
        end = _content("", called["model"], finishReason="STOP")
        if query.get("alt") == ["sse"]:
            return Reply.events([*pieces, end])
        return Reply(200, "application/json", [json.dumps([*pieces, end]).encode()])


def _content(text: str, model: str, **rest: str) -> dict[str, Any]:
    """A GenerateContentResponse."""
    candidate = {"index": 0, "content": {"role": "model", "parts": [{"text": text}]}, **rest}
    usage = {"promptTokenCount": 1, "candidatesTokenCount": 3, "totalTokenCount": 4}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": model}


def _error(code: int, message: str, status: str) -> Reply:
    return Reply.json({"error": {"code": code, "message": message, "status": status}}, status=code)
