"""The Markdown for comments on pull requests, as GitHub's own renderer reads it: whatever an operator, or somebody who
sends a pull request, writes into models.yaml comes out as code, letter by letter."""

import json
import random
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
import pytest

from program import gen
from stacks import GOOD

NASTY = [
    "`", "``", "a`b", "`a`", "``` x", "a ", " a", "  ", "<script>alert(1)</script>", "<!-- x", "-->", "@octocat",
    "#12", "GH-1", "https://example.org/a_b_c", "[a](http://x)", "![a](http://x)", "| a | b |", "\\", "\\`", "&lt;",
    "*a*", "__a__", "~~a~~", "- [ ] a", "# a", "> a", "a\nb", "a\r\n\r\n# b", "\t", "\u202e", "\u00a0", "é研\U0001f642",
    "</code></li></ul><h1>x</h1>", "$x$", ":tada:", "a" * 300,
]


class Reading(HTMLParser):
    """The texts within code, the text outside, and the names of all elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.code: list[str] = []
        self.words = ""
        self.names: set[str] = set()
        self.in_code = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert attrs == [], f"<{tag} {attrs}>"
        self.names.add(tag)
        self.in_code = tag == "code"
        if self.in_code:
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        self.in_code = False

    def handle_data(self, data: str) -> None:
        if self.in_code:
            self.code[-1] += data
        else:
            self.words += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(markdown: str) -> Reading:
    return Reading(cmarkgfm.github_flavored_markdown_to_html(markdown))


def visible(text: str) -> str:
    """As gen shows what a terminal could take for something else."""
    harmless = set(" é研\U0001f642")
    return "".join(c if c in harmless or c.isascii() and c.isprintable() else f"\\u{{{ord(c):X}}}" for c in text)


def commit(folder: Path, text: str) -> None:
    (folder / "models.yaml").write_bytes(text.encode())
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        identity = ["-c", "user.name=lab", "-c", "user.email=lab@example.org"]
        subprocess.run(["git", *identity, *words], cwd=folder, check=True)


def with_note(text: str) -> str:
    """A stack with a text at the places that take any."""
    quoted = json.dumps(text, ensure_ascii=False)
    return GOOD.replace("model: gpt-4o-mini", f"model: gpt-4o-mini, note: {quoted}, params: {{ {quoted}: {quoted} }}")


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_a_text_comes_out_as_code(text: str, tmp_path: Path) -> None:
    commit(tmp_path, GOOD)
    (tmp_path / "models.yaml").write_bytes(with_note(text).encode())
    page = read(gen("diff", "--base", "HEAD", "--format", "markdown", folder=tmp_path, statuses=(0, 1)))
    assert page.names <= {"h3", "p", "ul", "li", "code", "strong"}
    assert visible(text) in page.code or text in page.code
    assert "note" in page.words
    for part in ("@", "#", "<", "[", "http"):
        assert part not in page.words


def test_many_texts_at_once(tmp_path: Path) -> None:
    """Texts made of such pieces at random: each page has the elements it should have, and no other."""
    commit(tmp_path, GOOD)
    choose = random.Random(12)
    for _ in range(40):
        text = "".join(choose.choices(NASTY[:-1], k=choose.randint(1, 5)))
        (tmp_path / "models.yaml").write_bytes(with_note(text).encode())
        page = read(gen("diff", "--base", "HEAD", "--format", "markdown", folder=tmp_path, statuses=(0, 1)))
        assert page.names <= {"h3", "p", "ul", "li", "code", "strong"}
        assert not set("@#<[") & set(page.words), text


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_a_finding_that_quotes_a_text(text: str, tmp_path: Path) -> None:
    """The key is unknown, and the message names it."""
    (tmp_path / "models.yaml").write_bytes((GOOD + f"{json.dumps(text, ensure_ascii=False)}: 1\n").encode())
    page = read(gen("lint", "--format", "markdown", folder=tmp_path, statuses=(0, 1)))
    assert page.names <= {"ul", "li", "code", "strong"} and page.code
    assert "@" not in page.words and "#" not in page.words
