"""Nothing leaves loopback: what the proxy's Python, with the proxy's environment, can reach."""

import subprocess

import pytest

from stack import Stack

# TEST-NET-1 (RFC 5737): nobody's address.
ELSEWHERE = "192.0.2.1"

REFUSED = {
    "connect": f"import socket; socket.create_connection(('{ELSEWHERE}', 80), timeout=5)",
    "datagram": f"import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('{ELSEWHERE}', 53))",
    "resolve": "import socket; socket.getaddrinfo('api.openai.com', 443)",
    "other-port": "import socket; socket.getaddrinfo('vllm-api.ml.svc.cluster.local', 80)",
    "httpx": "import httpx; httpx.get('http://api.openai.com', timeout=5)",
    "aiohttp": """
import asyncio, aiohttp, uvloop

async def main():
    async with aiohttp.ClientSession() as session:
        await session.get('http://api.openai.com')

asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
asyncio.run(main())
""",
}


def run(stack: Stack, code: str) -> subprocess.CompletedProcess[str]:
    """Runs Python code as the proxy is run."""
    command = [str(stack.proxy.python), "-c", code]
    return subprocess.run(command, env=stack.proxy.environment, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("code", REFUSED.values(), ids=REFUSED.keys())
def test_other_addresses_are_refused(stack: Stack, code: str) -> None:
    result = run(stack, code)
    assert result.returncode != 0
    assert "refused to leave loopback" in result.stderr


def test_the_hosts_of_the_stack_are_reached(stack: Stack) -> None:
    code = "import httpx; print(httpx.get('http://ollama.ml.svc.cluster.local:11434/api/tags').json())"
    assert "phi4-mini:latest" in run(stack, code).stdout


def test_the_proxy_did_not_try(stack: Stack) -> None:
    assert "refused to leave loopback" not in stack.proxy.log
