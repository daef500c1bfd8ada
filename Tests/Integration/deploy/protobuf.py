"""Reads a Secret in protobuf: Helm keeps its releases in Secrets, and writes them so."""

import base64
from typing import Any

# What stands before an object (k8s.io/apimachinery, pkg/runtime/serializer/protobuf), and the numbers of the fields in
# its messages Unknown, Secret (k8s.io/api, core/v1/generated.proto) and ObjectMeta (pkg/apis/meta/v1/generated.proto).
MAGIC = b"k8s\x00"
RAW = 2
METADATA, DATA, TYPE = 1, 2, 3
NAME, NAMESPACE, LABELS = 1, 3, 11


def secret(body: bytes) -> dict[str, Any]:
    [raw] = fields(body.removeprefix(MAGIC))[RAW]
    message = fields(raw)
    metadata = fields(message[METADATA][0])
    return {
        "apiVersion": "v1", "kind": "Secret", "type": message[TYPE][0].decode(),
        "metadata": {
            "name": metadata[NAME][0].decode(), "namespace": metadata[NAMESPACE][0].decode(),
            "labels": {key: value.decode() for key, value in mapping(metadata[LABELS]).items()},
        },
        "data": {key: base64.b64encode(value).decode() for key, value in mapping(message[DATA]).items()},
    }


def mapping(entries: list[bytes]) -> dict[str, bytes]:
    """A map is a list of messages with a key and a value."""
    pairs = map(fields, entries)
    return {pair[1][0].decode(): pair[2][0] for pair in pairs}


def fields(message: bytes) -> dict[int, list[bytes]]:
    """The texts, bytes and messages of a message by field (https://protobuf.dev/programming-guides/encoding/)."""
    found: dict[int, list[bytes]] = {}
    position = 0

    def number() -> int:
        nonlocal position
        value, shift = 0, 0
        while True:
            byte = message[position]
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    while position < len(message):
        field, wire = divmod(number(), 8)
        if wire == 0:
            number()
            continue
        assert wire == 2, f"wire type {wire}"
        length = number()
        found.setdefault(field, []).append(message[position : position + length])
        position += length
    return found
