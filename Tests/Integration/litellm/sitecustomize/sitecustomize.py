"""Keeps a Python process on loopback, and its life within that of the test run.

With this folder on PYTHONPATH, Python imports the module by itself when it starts.

The environment variable LOOPBACK_MAP, a JSON object, sends a "host:port" of the stack to a port of 127.0.0.1. Any
other name is not resolved and any other address is not connected to: the attempt fails with PermissionError and
leaves a line that begins with "refused to leave loopback" on standard error.
"""

import asyncio
import ctypes
import ipaddress
import json
import os
import signal
import socket
import sys
import types
from typing import Any

LOOPBACK = "127.0.0.1"
PORTS: dict[str, int] = json.loads(os.environ.get("LOOPBACK_MAP", "{}"))

resolve = socket.getaddrinfo


def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
    """`socket.getaddrinfo` that knows the hosts of the stack."""
    mapped = PORTS.get(f"{host}:{port}")
    return resolve(host, port, *args, **kwargs) if mapped is None else resolve(LOOPBACK, mapped, *args, **kwargs)


def is_loopback(host: Any) -> bool:
    """Whether `host` is no other machine: a loopback address, its name, or none at all."""
    if isinstance(host, bytes):
        host = host.decode()
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_to_leave(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: sees every call of these functions, whatever library makes it."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if is_loopback(host):
        return
    refusal = f"refused to leave loopback: {event} {host}"
    print(refusal, file=sys.stderr, flush=True)
    raise PermissionError(refusal)


def replace_uvloop() -> None:
    """Puts the standard event loop in uvloop's place: uvloop resolves and connects in C, unseen by the hook."""
    uvloop = types.ModuleType("uvloop")
    uvloop.Loop = asyncio.SelectorEventLoop  # type: ignore[attr-defined]
    uvloop.EventLoopPolicy = asyncio.DefaultEventLoopPolicy  # type: ignore[attr-defined]
    uvloop.new_event_loop = asyncio.new_event_loop  # type: ignore[attr-defined]
    sys.modules["uvloop"] = uvloop


def die_with_parent() -> None:
    """Lets the kernel end this process when the test run that started it is killed and cannot clean up."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


socket.getaddrinfo = getaddrinfo
sys.addaudithook(refuse_to_leave)
replace_uvloop()
die_with_parent()
