"""The real LiteLLM proxy as a process, and a client of it."""

import http.client
import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ports import LOOPBACK, port_of, reserve_port

SITE_CUSTOMIZE = Path(__file__).parent / "sitecustomize"

# It takes 5 to 10 s on two cores, with another one starting beside it; this leaves room for a busy machine.
SECONDS_TO_START = 120


@dataclass(frozen=True)
class Answer:
    """What a client got for a chat completion."""

    status: int
    text: str
    """The content, or the whole body of an error."""
    pieces: int
    """How many events of a stream carried content; 1 for an answer in one piece."""
    seconds: float
    """From the request to the end of the answer."""


class Proxy:
    """LiteLLM from the virtual environment `venv`, to be started on `config` with `environment` and nothing else."""

    def __init__(self, venv: Path, config: Path, home: Path, environment: Mapping[str, str]) -> None:
        self.python = venv / "bin" / "python"
        self.environment = {
            "PATH": f"{venv / 'bin'}:{os.defpath}",
            "HOME": str(home),
            "PYTHONPATH": str(SITE_CUSTOMIZE),
            # Or it fetches the prices of models from GitHub when it starts.
            "LITELLM_LOCAL_MODEL_COST_MAP": "True",
            # Or it looks for the tokenizer of Llama 3 at Hugging Face at the first stream of such a model, for 20 s.
            "HF_HUB_OFFLINE": "1",
            # Named by 1.106.2 when it refuses to start without a master key; 1.81.9 starts, and does not read it.
            "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "true",
            **environment,
        }
        self._command = [str(venv / "bin" / "litellm"), "--config", str(config), "--host", LOOPBACK]
        self._home = home
        self._log = home / "proxy.log"
        self._reservation = reserve_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return port_of(self._reservation)

    @property
    def log(self) -> str:
        """All that it printed so far."""
        return self._log.read_text(errors="replace")

    def start(self) -> None:
        """Starts it and waits until it serves. Raises RuntimeError with its log if it does not."""
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [*self._command, "--port", str(self.port)],
                cwd=self._home,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.monotonic() + SECONDS_TO_START
        while self._process.poll() is None and time.monotonic() < deadline:
            try:
                if self.get("/health/liveliness")[0] == 200:
                    return
            except OSError:
                time.sleep(0.2)
        raise RuntimeError(f"LiteLLM does not serve (exit status {self._process.poll()}):\n{self.log}")

    def stop(self) -> None:
        """Ends the process and all that it started."""
        if self._process is not None:
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self._process.wait()
        self._reservation.close()

    def get(self, path: str) -> tuple[int, str]:
        """The status and the body of a GET."""
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=10)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def ask(self, alias: str, *, stream: bool = False, timeout: float = 30) -> Answer:
        """Asks the model `alias` something. `timeout` bounds the silence, in seconds."""
        body = {"model": alias, "messages": [{"role": "user", "content": "Who are you?"}], "stream": stream}
        start = time.monotonic()
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=timeout)
        try:
            connection.request("POST", "/v1/chat/completions", json.dumps(body), {"Content-Type": "application/json"})
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        pieces = [text] if response.status != 200 else _streamed(text) if stream else [_content(json.loads(text))]
        return Answer(response.status, "".join(pieces), len(pieces), time.monotonic() - start)


def _content(completion: Any) -> str:
    content: str = completion["choices"][0]["message"]["content"]
    return content


def _streamed(events: str) -> list[str]:
    """The contents of a stream of server-sent events. Raises ValueError if it is not whole."""
    documents = [line.removeprefix("data: ") for line in events.splitlines() if line.startswith("data: ")]
    if not documents or documents.pop() != "[DONE]":
        raise ValueError(f"the stream does not end with [DONE]: {events!r}")
    choices = [choice for document in documents for choice in json.loads(document)["choices"]]
    return [choice["delta"]["content"] for choice in choices if choice["delta"].get("content")]
