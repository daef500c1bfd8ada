#!/usr/bin/env python3
"""Begins a rule: its file, its line in the registry, and its first fixtures.

    Scripts/new-rule.py ID [KIND]

ID names the fault, in kebab-case (unknown-backend). KIND is what the rule judges: stack (the default), litellm, ollama,
fallback. What it writes compiles, and its tests fail until the rule has a check and an example: `make record` then
writes the expected output and the manual.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ROOT / "Sources/ModelStack/Rules"
# Of each kind: the list of the registry, the protocol, the folder, what the check takes, the form of its examples.
KINDS = {
    "stack": ("stackRules", "StackRule", "Operations", "_ stack: Stack, _ facts: Facts", None),
    "litellm": ("litellmRules", "DocumentRule", "Documents", "_ document: LiteLLMDocument", "litellm"),
    "ollama": ("ollamaRules", "DocumentRule", "Documents", "_ document: OllamaValuesDocument", "ollama"),
    "fallback": ("fallbackRules", "DocumentRule", "Documents", "_ document: FallbackConfigDocument", "fallback"),
}
# Words that Swift's names write in capitals.
INITIALISMS = {"api", "cpu", "gpu", "kv", "url", "vllm", "yaml"}


def type_name(rule):
    words = {"litellm": "LiteLLM"} | {word: word.upper() for word in INITIALISMS} | {"vllm": "VLLM"}
    return "".join(words.get(word, word.capitalize()) for word in rule.split("-"))


def source(rule, kind):
    _, protocol, _, parameters, form = KINDS[kind]
    severities = "severity: .warning" if form is None else "severity: .warning, inDocuments: .warning"
    form_line = "" if form is None else f",\n    form: .{form}"
    return f'''/// TODO: the fault, in a sentence.
enum {type_name(rule)}: {protocol} {{
  static let metadata = RuleMetadata(
    id: "{rule}", {severities},
    summary: "TODO: what holds when the rule is silent, in a sentence.",
    rationale: "TODO: what happens to the operator otherwise, and the source of it.",
    limits: "TODO: what the rule cannot know.",
    verifiedOn: [],
    bad: """
      TODO: an example on which it fires
      """,
    good: """
      TODO: the same, put right
      """{form_line})

  static func check({parameters}) -> [Finding] {{
    []
  }}
}}
'''


def register(rule, kind):
    path = RULES / "RuleRegistry.swift"
    text = path.read_text()
    start = re.search(rf"static let {KINDS[kind][0]}: \[.*\] = \[\n", text)
    if start is None:
        sys.exit(f"{path.relative_to(ROOT)} has no list '{KINDS[kind][0]}'")
    end = text.index("\n  ]\n", start.start())
    path.write_text(f"{text[:end]}\n    {type_name(rule)}.self,{text[end:]}")


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[1:] and arguments[1] not in KINDS:
        sys.exit(f"usage: Scripts/new-rule.py ID [{'|'.join(KINDS)}]")
    rule, kind = arguments[0], (arguments[1:] or ["stack"])[0]
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", rule):
        sys.exit(f"'{rule}' is not an id: write words in kebab-case that name the fault, such as 'unknown-backend'")
    file = RULES / KINDS[kind][2] / f"{type_name(rule)}.swift"
    fixtures = ROOT / "Tests/Fixtures/rules" / rule
    if file.exists() or fixtures.exists():
        sys.exit(f"there is a rule '{rule}' already")

    suffix = "" if KINDS[kind][4] is None else f".{KINDS[kind][4]}"
    written = [file] + [fixtures / f"{name}{suffix}.yaml" for name in ("bad", "good")]
    fixtures.mkdir(parents=True)
    file.write_text(source(rule, kind))
    for fixture in written[1:]:
        fixture.write_text(f"# TODO: a whole file that {'breaks' if fixture.name.startswith('bad') else 'keeps'} the rule\n")
    register(rule, kind)
    for path in written:
        print(f"made {path.relative_to(ROOT)}")
    print(f"added {type_name(rule)} to {KINDS[kind][0]}; next: its check, its examples, its fixtures, `make record`")


if __name__ == "__main__":
    main(sys.argv[1:])
