#!/usr/bin/env python3
"""Make Sources/ModelStack/OllamaLibrary/OllamaLibrary+Data.swift from its two sources.

    cd Sources/ModelStack/OllamaLibrary
    ../../../Scripts/refresh-ollama-library.py LISTING.tsv SHAPES.json > OllamaLibrary+Data.swift

LISTING.tsv   One line a tag, six columns between tabs: model, tag, first 12 hex digits of the digest, size as listed
              (empty for a tag that runs in the cloud), context as listed (`512`, `128K`, `1M`), capabilities of the
              model between commas. Lines that begin with '#' are comments; one of them has "as listed on YYYY-MM-DD".
              The embedded data is the listing of 2026-08-21, taken from auditomatic/ollama-models-registry,
              data/models.json, commit 31464bb10e1885669f65239569271651e269a072.
SHAPES.json   Architecture figures, named as in GGUF, and exact sizes: {"models": [{"name", "architectures": {KEY:
              {figures, "source", "base", "note"}}, "sizes": {TAG OR PREFIX: KEY}, "tags": [{"tag", "digest12", "arch",
              "size_bytes", "model_blob_bytes"}]}]}. Every architecture says where its figures come from. The exact
              sizes of the embedded data are registry manifests out of josh/ollama-models-nix, commit
              b9624670f0062adf195eed0183ad9e254f08cf9b, where the sha256 of the manifest begins with the listed digest.

A key of "sizes" holds for the tag of that name and for every tag that begins with the key and '-'; the longest key
wins; '*' holds for what no other key matches; an "arch" of the tag itself wins over all. The shape of every listed tag
is looked up here, once, so that the reader has nothing to search.

The same input gives the same bytes. What the script does not understand, it refuses. Python 3.9, standard library only.
"""

import json
import re
import sys

HEADER = '''\
// Made by Scripts/refresh-ollama-library.py, which names the sources. Do not edit.
// swift-format-ignore-file

extension OllamaLibrary {
  /// The Ollama library as text; ``LibraryText`` says how it is read.
  static var embeddedText: StaticString {
    #"""
'''
FOOTER = '''\
"""#
  }
}
'''
LEGEND = '''\
# Sorted by the bytes of what stands before the first tab, letters in lower case. Columns are between tabs.
# listed  date of the listing
# model NAME  capabilities
# origin NAME/SHAPE  source of the figures, what says that the model has the shape of another one, note
# shape NAME/SHAPE  {columns}, others as name=value
# tag NAME:TAG  digest, size as listed, context in tokens, SHAPE, bytes of the GGUF layer, bytes of all layers
'''
REQUIRED = [
    "architecture", "block_count", "embedding_length", "head_count", "head_count_kv", "key_length", "value_length",
    "vocab_size", "context_length",
]
OPTIONAL = [
    "feed_forward_length", "expert_count", "expert_used_count", "expert_feed_forward_length", "sliding_window",
    "shared_kv_layers", "attention_layers", "cross_attention_layers", "full_attention_interval", "kv_lora_rank",
]
UNUSED = {
    # They say nothing of memory that the figures above do not say.
    "expert_shared_feed_forward_length", "leading_dense_block_count", "q_lora_rank", "rope_dimension_count",
    "interleave_moe_layer_step", "parameter_count", "ssm",
}
ELSEWHERE = {"source", "base", "note", "sliding_window_pattern", "global_layers"}


def context_tokens(text):
    """`512`, `128K`, `1M`: the listing counts in 1024s."""
    number, unit = re.fullmatch(r"(\d+)([KM]?)", text).groups()
    return int(number) * {"": 1, "K": 1024, "M": 1024 * 1024}[unit]


def sliding_window_period(pattern):
    """After how many layers a global one comes: layer i slides where (i + 1) mod period is not 0."""
    if match := re.fullmatch(r"(\d+) local : 1 global", pattern):
        return int(match[1]) + 1
    if pattern.startswith("alternating: every 2nd layer is global"):
        return 2
    raise ValueError(f"unknown pattern {pattern!r}")


def figure(value):
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def shape_columns(shape):
    unknown = shape.keys() - set(REQUIRED) - set(OPTIONAL) - UNUSED - ELSEWHERE
    if unknown:
        raise ValueError(f"unknown figures {sorted(unknown)}")
    columns = [figure(shape[name]) for name in REQUIRED]
    columns += [f"{name}={figure(shape[name])}" for name in OPTIONAL if name in shape]
    if "sliding_window_pattern" in shape:
        columns.append(f"sliding_window_period={sliding_window_period(shape['sliding_window_pattern'])}")
    columns += [f"global_{name}={value}" for name, value in sorted(shape.get("global_layers", {}).items())]
    return columns


def shape_name(model, tag):
    """The key in "architectures" of a tag, or None."""
    for row in model["tags"]:
        if row["tag"] == tag and "arch" in row:
            return row["arch"]
    keys = [key for key in model["sizes"] if key == tag or tag.startswith(key + "-")]
    return model["sizes"][max(keys, key=len)] if keys else model["sizes"].get("*")


def read_listing(path):
    date, rows = None, []
    for line in open(path, encoding="ascii"):
        line = line.rstrip("\n")
        if not line.startswith("#"):
            rows.append(line.split("\t"))
        elif match := re.search(r"as listed on (\d{4}-\d\d-\d\d)", line):
            date = match[1]
    if not date:
        raise ValueError(f"{path}: no comment says 'as listed on YYYY-MM-DD'")
    return date, rows


def tag_record(row, model):
    name, tag, digest, size, context, _ = row
    exact = next((entry for entry in model["tags"] if entry["tag"] == tag and "size_bytes" in entry), None)
    if exact and exact["digest12"] != digest:
        raise ValueError(f"{name}:{tag}: the exact size belongs to another digest")
    columns = [digest, size, str(context_tokens(context)), shape_name(model, tag) or ""]
    if exact:
        columns += [str(exact["model_blob_bytes"]), str(exact["size_bytes"])]
    return f"tag {name}:{tag}", columns


def make_records(date, rows, models):
    """(key, columns) of every line."""
    records = [("listed", [date])]
    capabilities = {}
    for row in rows:
        name = row[0]
        if capabilities.setdefault(name, row[5]) != row[5]:
            raise ValueError(f"{name}: its tags differ in their capabilities")
        records.append(tag_record(row, models.get(name, {"tags": [], "sizes": {}})))
    records += [(f"model {name}", [listed]) for name, listed in capabilities.items()]
    for name, model in models.items():
        for key, shape in model["architectures"].items():
            records.append((f"shape {name}/{key}", shape_columns(shape)))
            origin = [shape["source"], shape.get("base", ""), shape.get("note", "")]
            records.append((f"origin {name}/{key}", origin))
    return records


def render(records):
    lines = []
    previous = ""
    for key, columns in sorted(records, key=lambda record: record[0].lower()):
        if key.lower() == previous:
            raise ValueError(f"{key} is there twice")
        previous = key.lower()
        line = "\t".join([key] + columns).rstrip("\t")
        if "\n" in line or line.count("\t") >= len(columns) + 1 or '"""#' in line or not line.isascii():
            raise ValueError(f"{key}: a column holds a tab, a line break or what the literal cannot hold")
        lines.append(line + "\n")
    return HEADER + LEGEND.format(columns=", ".join(REQUIRED)) + "".join(lines) + FOOTER


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: refresh-ollama-library.py LISTING.tsv SHAPES.json")
    date, rows = read_listing(sys.argv[1])
    with open(sys.argv[2], encoding="ascii") as file:
        models = {model["name"]: model for model in json.load(file)["models"]}
    sys.stdout.write(render(make_records(date, rows, models)))


if __name__ == "__main__":
    main()
