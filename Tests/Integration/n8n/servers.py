"""Servers of the loopback interface that are up, down, or something between."""

import contextlib
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

UP, FAILING, DOWN, HUNG = "up", "failing", "down", "hung"


@contextlib.contextmanager
def server(state):
    """The port of a server in that state."""
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
