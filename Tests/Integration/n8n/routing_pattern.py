"""The routing pattern, run by Node."""

import json
import subprocess
from pathlib import Path

HARNESS = Path(__file__).with_name("routing_pattern.mjs")


def tiers(pattern):
    """What the pattern says: its tiers in order, the checked ones with the URL of their health check."""
    return _node(pattern, "tiers")


def route(pattern, ports, reject_errors):
    """The pattern's answer over real sockets, the requests it made and the milliseconds it took."""
    return _node(pattern, "route", json.dumps({"ports": ports, "rejectErrors": reject_errors}))


def _node(pattern, *arguments):
    done = subprocess.run(
        ["node", str(HARNESS), *arguments], input=pattern, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"node exited with {done.returncode}:\n{done.stderr}"
    return json.loads(done.stdout)
