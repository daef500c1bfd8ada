"""The HTTP server that every stand-in is: it can be stopped, started again, and hung, and it records its requests."""

import json
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from ports import LOOPBACK, port_of, reserve_port


@dataclass
class Received:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    """The parsed JSON; None for a request without a body."""
    seconds_held: float | None = None
    """How long the client waited for a hung server until it hung up; None where it got an answer."""

    def hung_up_after(self, patience: float = 5) -> float:
        """`seconds_held`, once the client has hung up. Raises TimeoutError if it does not for `patience` seconds."""
        deadline = time.monotonic() + patience
        while self.seconds_held is None:
            if time.monotonic() > deadline:
                raise TimeoutError(f"the client still waits for {self.path}")
            time.sleep(0.05)
        return self.seconds_held

    @property
    def bearer_key(self) -> str | None:
        """The key of the Authorization header."""
        return self.headers.get("authorization", "").removeprefix("Bearer ") or None


@dataclass(frozen=True)
class Reply:
    """A response. Each chunk of the body is sent by itself."""

    status: int
    content_type: str
    chunks: list[bytes] = field(default_factory=list)

    @classmethod
    def json(cls, body: Any, status: int = 200) -> "Reply":
        """A JSON document."""
        return cls(status, "application/json", [json.dumps(body).encode()])

    @classmethod
    def ndjson(cls, documents: Iterable[Any]) -> "Reply":
        """A stream of JSON documents, one a line."""
        return cls(200, "application/x-ndjson", [json.dumps(document).encode() + b"\n" for document in documents])

    @classmethod
    def events(cls, documents: Iterable[Any], end: bytes = b"") -> "Reply":
        """A stream of server-sent events that ends with `end`."""
        events = [b"data: " + json.dumps(document).encode() + b"\n\n" for document in documents]
        return cls(200, "text/event-stream", events + [end] if end else events)


class StandIn(ABC):
    """A server on a port of its own that stays the same when it is stopped and started again."""

    def __init__(self, name: str, models: Iterable[str]) -> None:
        self.name = name
        self.models = set(models)
        """The models it holds: it answers 404 to a request for any other."""
        self.received: list[Received] = []
        self.keys: set[str | None] = set()
        """The bearer keys of all requests ever; None stands for a request without one."""
        self.hung = False
        """Whether it takes requests and never answers them."""
        self._reservation = reserve_port()
        self.port = port_of(self._reservation)
        self._server: ThreadingHTTPServer | None = None

    @abstractmethod
    def reply(self, request: Received) -> Reply:
        """What the real server would answer."""

    @property
    def prompts(self) -> list[Received]:
        """The requests that carry a prompt: 1.106.2 also asks vLLM for its models, by a GET when it starts."""
        return [request for request in self.received if request.method == "POST"]

    @property
    def words(self) -> list[str]:
        """The text of every answer, in the pieces of a stream. It names the server."""
        return ["This is ", self.name, "."]

    def start(self) -> None:
        """Listens; does nothing if it does already."""
        if self._server is None:
            self._server = _Server((LOOPBACK, self.port), _handler(self))
            # The interval bounds how long `stop` takes.
            threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()

    def stop(self) -> None:
        """Closes the port: connections are refused. Does nothing if it is closed."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def close(self) -> None:
        """Stops for good."""
        self.stop()
        self._reservation.close()

    def heal(self) -> None:
        """Up, answering, and with no request recorded."""
        self.hung = False
        self.received = []
        self.start()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Not joined: a thread may be holding a hung request.
    block_on_close = False


def _handler(stand_in: StandIn) -> type[BaseHTTPRequestHandler]:
    """The request handler of a stand-in. HTTP/1.0: a connection a request, so a stopped server keeps none open."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                request = Received(self.command, self.path, headers, json.loads(body) if body else None)
            except ValueError:
                self._send(Reply.json({"error": "the body is not JSON"}, status=400))
                return
            stand_in.received.append(request)
            stand_in.keys.add(request.bearer_key)
            if stand_in.hung:
                self._hold(request)
            else:
                self._send(stand_in.reply(request))

        def _hold(self, request: Received) -> None:
            """Waits for the client to hang up."""
            start = time.monotonic()
            try:
                self.connection.recv(1)
            except ConnectionResetError:
                pass
            request.seconds_held = time.monotonic() - start

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.end_headers()
            for chunk in reply.chunks:
                self.wfile.write(chunk)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: requests are recorded."""

    return Handler
