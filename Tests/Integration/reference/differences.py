"""In what the generated manifests differ from the reference, and the table of docs/differences.md.

    cd Tests/Integration && python -m reference.differences

prints the table as computed now, with the reasons that the document gives already.

Items of a list are told apart by their name, so another order is no difference; a list of anything else is one value.
"""

import json
import re
from dataclasses import dataclass

import yaml

from manifests import FALLBACK_CONFIG_MAP, FIXTURES, LITELLM_CONFIG_MAP, OLLAMA_VALUES, REFERENCE, ROOT, load
from n8n.code_node import tiers

DOCUMENT = ROOT / "docs/differences.md"
HEADING = "| path | reference | generated | reason |"
RULE = "|---|---|---|---|"
ABSENT = "absent"

# What names an item of a list, in the three manifests.
NAMES = ["model_name", "name", "mode"]


@dataclass(frozen=True)
class Row:
    path: str
    reference: str
    generated: str
    reason: str = ""

    def __str__(self):
        cells = [f"`{self.path}`", code(self.reference), code(self.generated), self.reason]
        return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"


def code(value):
    return value if value == ABSENT else f"`{value}`"


def computed():
    """Every difference, sorted by path."""
    rows = []
    for name, (reference, generated) in manifests().items():
        before, after = leaves(reference), leaves(generated)
        for path in before.keys() | after.keys():
            row = Row(f"{name}: {path}", before.get(path, ABSENT), after.get(path, ABSENT))
            if row.reference != row.generated:
                rows.append(row)
    return sorted(rows, key=lambda row: row.path)


def manifests():
    """The reference and the generated form of each manifest, as what its consumer reads."""
    [defaults] = FIXTURES.glob("ollama-chart-*-defaults.json")
    litellm = load(LITELLM_CONFIG_MAP)
    litellm["data"]["config.yaml"] = yaml.safe_load(litellm["data"]["config.yaml"])
    fallback = load(FALLBACK_CONFIG_MAP)
    fallback["data"]["FALLBACK_ROUTING_PATTERN"] = tiers(fallback["data"]["FALLBACK_ROUTING_PATTERN"])
    return {
        "fallback": (load(REFERENCE / "fallback-config.yaml"), fallback),
        "litellm": (load(REFERENCE / "litellm-configmap.yaml"), litellm),
        "ollama": (
            merged(load(defaults), load(REFERENCE / "ollama-values.yaml")),
            merged(load(defaults), load(OLLAMA_VALUES)),
        ),
    }


def merged(defaults, values):
    """Values over a chart's defaults, as Helm merges them: maps key by key, null takes a key away."""
    result = dict(defaults)
    for key, value in values.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merged(result[key], value)
        else:
            result[key] = value
    return result


def leaves(value, path=""):
    """The values of a tree as JSON, by their paths. An empty map says nothing and has none."""
    if isinstance(value, dict):
        children = {f"{path}.{key}" if path else key: item for key, item in value.items()}
    elif isinstance(value, list) and (name := common_name(value)):
        children = {f"{path}[{item[name]}]": without(name, item) for item in value}
    else:
        return {path: json.dumps(value, ensure_ascii=False, sort_keys=True)}
    return {path: leaf for child, item in children.items() for path, leaf in leaves(item, child).items()}


def common_name(items):
    """The key that tells the items of a list apart, where there is one."""
    for key in NAMES:
        names = [item[key] for item in items if isinstance(item, dict) and key in item]
        if len(names) == len(items) and len(set(names)) == len(items) > 0:
            return key
    return None


def without(name, item):
    """What an item says beside its name; the name itself, where that is all."""
    return {key: value for key, value in item.items() if key != name} or item[name]


def listed(text):
    """The rows of the document's table, in its order."""
    lines = iter(text.splitlines())
    for line in lines:
        if line == HEADING:
            break
    else:
        raise ValueError(f"no table with the heading {HEADING}")
    if next(lines, None) != RULE:
        raise ValueError(f"the heading is not followed by {RULE}")
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append(parsed(line))
    return rows


def parsed(line):
    cells = [cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)]
    if len(cells) != 6 or cells[0] or cells[-1]:
        raise ValueError(f"a row has four cells: {line}")
    path, reference, generated, reason = cells[1:-1]
    return Row(path.strip("`"), uncoded(reference), uncoded(generated), reason)


def uncoded(cell):
    return cell if cell == ABSENT else cell.removeprefix("`").removesuffix("`")


def table():
    """The computed rows as Markdown, each with the reason that the document gives for its path."""
    rows = listed(DOCUMENT.read_text(encoding="utf-8")) if DOCUMENT.exists() else []
    reasons = {row.path: row.reason for row in rows}
    computed_rows = [Row(row.path, row.reference, row.generated, reasons.get(row.path, "")) for row in computed()]
    return "\n".join([HEADING, RULE, *map(str, computed_rows)])


if __name__ == "__main__":
    print(table())
