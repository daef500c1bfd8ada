"""What stands for GitHub: a pull request's comments and repository and the files of a release, on this machine."""

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

from actions import TOKEN

COMMENTS = "/repos/lab/stack/issues/7/comments"
RELEASE = "/lab/gen/releases/download/"
# The folder of the repositories; it is served by git's own server.
GIT = "/git"


class GitHub(ThreadingHTTPServer):
    def __init__(self, releases: Path) -> None:
        """
        :param releases: the folder with the files of each release, below `v0.1.0` and the like
        """
        super().__init__(("127.0.0.1", 0), Handler)
        self.releases = releases
        self.comments: list[dict[str, Any]] = []
        self.requests: list[str] = []
        # Whose the token is, where it is a person's and not the job's.
        self.login: str | None = None
        # What every write is answered with, in place of what was asked for.
        self.refusal: int | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def add(self, body: str, user: str = "User", login: str = "reviewer") -> dict[str, Any]:
        comment = {"id": 1000 + len(self.comments), "body": body, "user": {"type": user, "login": login}}
        self.comments.append(comment)
        return comment

    def add_own(self, body: str) -> dict[str, Any]:
        """By whom the token is of."""
        return self.add(body, "Bot", "github-actions[bot]") if self.login is None else self.add(body, login=self.login)


class Handler(BaseHTTPRequestHandler):
    server: GitHub

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path.startswith(GIT):
            return self.serve_git()
        if url.path.startswith(RELEASE):
            file = self.server.releases / url.path.removeprefix(RELEASE)
            self.answer(200, file.read_bytes()) if file.is_file() else self.answer(404)
        elif url.path == COMMENTS and self.is_known():
            query = parse_qs(url.query)
            count = int(query["per_page"][0])
            start = count * (int(query["page"][0]) - 1)
            self.answer(200, json.dumps(self.server.comments[start:start + count]).encode())
        elif url.path == "/user":
            login = self.server.login
            self.answer(403) if login is None else self.answer(200, json.dumps({"login": login}).encode())
        else:
            self.answer(404)

    def do_POST(self) -> None:
        if self.path.startswith(GIT):
            return self.serve_git()
        body = self.written()
        if body is not None and self.path == COMMENTS:
            self.answer(201, json.dumps(self.server.add_own(body)).encode())
        elif body is not None:
            self.answer(404)

    def do_PATCH(self) -> None:
        body = self.written()
        if body is None:
            return
        path, _, number = self.path.rpartition("/")
        found = [comment for comment in self.server.comments if str(comment["id"]) == number]
        if path != "/repos/lab/stack/issues/comments" or not found:
            self.answer(404)
        else:
            found[0]["body"] = body
            self.answer(200, json.dumps(found[0]).encode())

    def written(self) -> str | None:
        """The body of a comment; none where the request is answered already."""
        self.server.requests.append(self.command)
        text = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.refusal is not None or not self.is_known():
            self.answer(self.server.refusal or 401, b'{"message": "Resource not accessible by integration"}')
            return None
        body: str = json.loads(text)["body"]
        if len(body) > 65536:
            self.answer(422, b'{"message": "Body is too long (maximum is 65536 characters)"}')
            return None
        return body

    def serve_git(self) -> None:
        """As GitHub, it refuses a request that says twice who it is from."""
        credentials = base64.b64encode(f"x-access-token:{TOKEN}".encode()).decode()
        if self.headers.get_all("Authorization") != [f"basic {credentials}"]:
            return self.answer(400)
        url = urlsplit(self.path)
        done = subprocess.run(
            ["git", "http-backend"], input=self.rfile.read(int(self.headers["Content-Length"] or 0)),
            capture_output=True, check=True, timeout=60,
            env={
                **os.environ, "GIT_PROJECT_ROOT": str(self.server.releases.parent), "GIT_HTTP_EXPORT_ALL": "1",
                "PATH_INFO": url.path.removeprefix(GIT), "QUERY_STRING": url.query, "REQUEST_METHOD": self.command,
                "CONTENT_TYPE": self.headers["Content-Type"] or "",
                "HTTP_CONTENT_ENCODING": self.headers["Content-Encoding"] or "",
                "GIT_PROTOCOL": self.headers["Git-Protocol"] or "",
            },
        )
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        self.send_response(200)
        for line in head.decode().splitlines():
            self.send_header(*line.split(": ", 1))
        self.end_headers()
        self.wfile.write(body)

    def is_known(self) -> bool:
        return self.headers["Authorization"] == f"Bearer {TOKEN}"

    def answer(self, status: int, body: bytes = b"{}") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(releases: Path) -> Iterator[GitHub]:
    with GitHub(releases) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
