"""Random YAML in all spellings: what an operator, another editor or a generator might have written."""

import random

# Without quotes these are numbers, dates, booleans or nulls to some reader, or look as if they were.
ODD_WORDS = [
    "yes", "No", "on", "TRUE", "Null", "y", "~", "null", "true", "false", "012", "0o17", "0x1F", "0b1", "1_000", "1:30",
    "1e3", "1.5e+3", "1.", ".5", "+1", "-0", "-0.0", ".inf", ".NaN", "2026-01-31", "2026-01-31 10:20:30", "=", "0.13.3",
    "4Gi", "500m", "9223372036854775807", "9223372036854775808", "1.10", "0.1", "007", "0", "-17", "3.25", "1-2", "e3",
]  # fmt: skip
WORDS = ["chat", "two words", "a-b", "x.y/z:1", "Grüße", "日本", "it's", "say \"so\"", "tab\tin", "#no", "a #b", "a: b", "100%"]
# What stands without quotes as it is, in brackets too.
PLAIN_WORDS = ["chat", "two words", "a-b", "x.y/z:1", "Grüße", "日本", "it's", "a#b", "100%"]


class Spelling:
    """Writes one random value at a time; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.anchors = 0

    def odds(self, chance: float) -> bool:
        return self.random.random() < chance

    def plain(self) -> str:
        kinds = [
            lambda: self.random.choice(PLAIN_WORDS),
            lambda: str(self.random.randint(-1000, 1000)),
            lambda: f"{self.random.randint(-99, 99)}.{self.random.randint(0, 999)}",
            lambda: self.random.choice(["true", "false", "null"]),
        ]
        return self.random.choice(ODD_WORDS) if self.odds(0.02) else self.random.choice(kinds)()

    def quoted(self) -> str:
        text = self.random.choice(WORDS + ODD_WORDS)
        if self.odds(0.5):
            return "'" + text.replace("'", "''") + "'"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
        if self.odds(0.3):
            escaped += self.random.choice(["\\n", "\\x41", "\\u00e9", "\\U0001F600", "\\_", "\\e", "\\/", "\\0"])
        return f'"{escaped}"'

    def block_text(self, indent: int) -> str:
        """A literal or folded text, its header first."""
        inner = indent + self.random.choice([1, 2, 4])
        lines = [self.random.choice(["one", "two  blanks", "", "# no comment", "- no item", "a: b", "end "]) for _ in range(4)]
        lines.insert(0, "first")
        if self.odds(0.3):
            lines.insert(1, "  deeper")
        header = self.random.choice("|>") + self.random.choice(["", "-", "+"])
        body = "\n".join(" " * inner + line if line else "" for line in lines)
        return f"{header}\n{body}" + self.random.choice(["", "\n", "\n\n"])

    def anchored(self, text: str) -> str:
        """With an anchor, perhaps, that the items after it may repeat."""
        if not self.odds(0.05):
            return text
        self.anchors += 1
        return f"&a{self.anchors} {text}"

    def scalar(self, indent: int, is_flow: bool) -> str:
        if self.anchors and self.odds(0.05):
            return f"*a{self.random.randint(1, self.anchors)} "
        if not is_flow and self.odds(0.15):
            return self.block_text(indent)
        if self.odds(0.005):
            return "!!str 12"
        return self.anchored(self.quoted() if self.odds(0.4) else self.plain())

    def key(self, number: int) -> str:
        name = self.random.choice(["plain", "two words", "dotted.name", "ключ"]) + str(number)
        return self.random.choice([name, f"'{name}'", f'"{name}"', f"{name} "])

    def flow(self, depth: int) -> str:
        if depth == 0 or self.odds(0.6):
            return self.scalar(0, is_flow=True)
        count = self.random.randint(0, 3)
        gap = self.random.choice([", ", ",", " , ", ",\n          "])
        if self.odds(0.5):
            return "[" + gap.join(self.flow(depth - 1) for _ in range(count)) + "]"
        return "{" + gap.join(f"{self.key(number)}: {self.flow(depth - 1)}" for number in range(count)) + "}"

    def value(self, depth: int, indent: int) -> str:
        """A value behind a key or a dash: on its line, or on the lines below."""
        if depth == 0 or self.odds(0.5):
            comment = self.random.choice(["", "", "", " # a remark"])
            value = self.flow(2) if self.odds(0.3) else self.scalar(indent, is_flow=False)
            return value if "\n" in value else value + comment
        return "\n" + (self.mapping(depth - 1, indent + 2) if self.odds(0.6) else self.sequence(depth - 1, indent + 2))

    def mapping(self, depth: int, indent: int) -> str:
        entries = [f"{self.key(number)}: {self.value(depth, indent)}" for number in range(self.random.randint(1, 4))]
        return self.lines(entries, indent)

    def sequence(self, depth: int, indent: int) -> str:
        return self.lines([f"- {self.value(depth, indent)}" for _ in range(self.random.randint(1, 4))], indent)

    def lines(self, entries: list[str], indent: int) -> str:
        blanks = " " * indent
        between = self.random.choice(["\n", "\n", "\n\n", f"\n{blanks}# a comment\n"])
        return between.join(blanks + entry for entry in entries)


def stack(seed: int) -> bytes:
    """A models.yaml whose passed-on values are spelt at random; every third is damaged besides."""
    spelling = Spelling(seed)
    choice = spelling.random.choice

    def rarely(odd: list[str], usual: list[str]) -> str:
        return choice(odd if spelling.odds(0.1) else usual)

    alias = choice(["chat", "'chat'", '"ch\\x61t"', "yes", "012", "1e3", "0.13", "chat # remark", "&c chat"])
    text = f"""\
version: 1
stack: {{ name: lab, namespace: ml }}
outputs: {{ litellmForm: bare }}
backends:
  openai: {{ engine: openai, apiKey: OPENAI_API_KEY }}
models:
  - alias: {alias}
    backend: openai
    model: gpt-4o-mini
    params:
{spelling.mapping(2, 6)}
    info:
{spelling.mapping(3, 6)}
litellm:
  version: 1.81.9
  masterKey: LITELLM_MASTER_KEY
  retries: {rarely(["'3'", "03", "0x3", "+3", "3.0", "three", "~", ""], ["0", "1", "2", "3"])}
  dropParams: {rarely(["yes", "'true'", "True", "~", ""], ["true", "false"])}
"""
    data = text.replace("\n", choice(["\n", "\n", "\n", "\r\n"])).encode()
    if spelling.odds(0.05):
        data = b"\xef\xbb\xbf" + data
    return damaged(data, spelling.random) if seed % 3 == 0 else data


def litellm_config(seed: int) -> bytes:
    """A hand-written LiteLLM config with what only some readers take, here and there."""
    spelling = Spelling(seed)
    text = f"""\
model_list:
  - model_name: chat
    litellm_params:
      model: openai/gpt-4o-mini
    model_info:
{spelling.mapping(3, 6)}
"""
    for old, new in [(" ", "\t"), ("&a1", "&a2"), ("chat", "ch?at"), ("\n", "\n---\n")]:
        if spelling.odds(0.15) and old in text[100:]:
            at = spelling.random.choice([place for place in range(100, len(text)) if text.startswith(old, place)])
            text = text[:at] + new + text[at + len(old) :]
    data = text.encode()
    return damaged(data, spelling.random) if seed % 5 == 0 else data


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The same with a byte or two deleted, doubled, swapped or replaced."""
    array = bytearray(data)
    for _ in range(chance.randint(1, 2)):
        place = chance.randrange(len(array) - 1)
        kind = chance.randrange(4)
        if kind == 0:
            del array[place]
        elif kind == 1:
            array.insert(place, array[place])
        elif kind == 2:
            array[place], array[place + 1] = array[place + 1], array[place]
        else:
            array[place] = chance.choice(b"'\"{}[]:,&*!|>#- \n\t0aZ~")
    return bytes(array)
