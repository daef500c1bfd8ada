"""What an editor makes of models.yaml by its first line.

The packed release of the language server is older than relative paths in that line: here it names an absolute one.
"""

from pathlib import Path
from typing import Any

from language_server import LanguageServer
from program import ROOT, gen

RELATIVE = "# yaml-language-server: $schema=schema/models.schema.json\n"


def underlined(folder: Path, text: str) -> list[dict[str, Any]]:
    """What the editor marks in a stack whose first line names the schema as `gen schema` prints it."""
    schema = folder / "models.schema.json"
    schema.write_text(gen("schema"))
    assert RELATIVE in text
    (folder / "models.yaml").write_text(text.replace(RELATIVE, f"# yaml-language-server: $schema={schema}\n"))
    with LanguageServer(folder) as server:
        return server.open(folder / "models.yaml")


def test_an_editor_has_nothing_to_say_of_the_home_lab(tmp_path: Path) -> None:
    assert underlined(tmp_path, (ROOT / "models.yaml").read_text()) == []


def test_an_editor_underlines_what_the_schema_forbids(tmp_path: Path) -> None:
    text = (ROOT / "models.yaml").read_text()
    wrong = []
    for right, mistake in [("    port: 11434", "    port: 70000"), ("    keepAlive:", "    keepalive:")]:
        assert right in text
        text = text.replace(right, mistake)
        wrong.append(text[: text.index(mistake)].count("\n"))
    assert [mark["range"]["start"]["line"] for mark in underlined(tmp_path, text)] == wrong
