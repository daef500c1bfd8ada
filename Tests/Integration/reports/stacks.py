"""Stacks with findings of every severity, and where reports have to take care."""

GOOD = """\
version: 1
stack: { name: lab, namespace: ml }
backends:
  openai: { engine: openai, apiKey: OPENAI_API_KEY }
models:
  - { alias: chat, backend: openai, model: gpt-4o-mini }
litellm: { version: 1.81.9, masterKey: LITELLM_MASTER_KEY }
"""

UNUSED = "# gen: accept known-backend: there is nothing to accept\n"

# Findings of every severity, in files with hard names; letters outside ASCII, line endings and a byte-order mark
# before the places.
STACKS = {
    "plain.yaml": GOOD.replace("alias: chat,", "alias: chat, timeuot: 30,"),
    "my stack/100% #1, a:b?.yaml": GOOD.replace("{ name: lab,", '{ name: "\U0001f642é研", nam: x,'),
    "é.yaml": "\ufeff" + GOOD.replace("backend: openai", "backend: opnai # é").replace("# é, model", ", model")
    .replace("\n", "\r\n"),
    "twice.yaml": GOOD.replace("namespace: ml", "namespace: ml, name: b, name: c"),
    "warning.yaml": GOOD + UNUSED + UNUSED,
    "note.yaml": GOOD + "severities: { used-acceptance: { level: note, reason: as it is } }\n" + UNUSED,
    "broken.yaml": "stack: { name: lab",
    "empty.yaml": "",
    "good.yaml": GOOD,
}

LEVELS = ["error", "warning", "note"]
