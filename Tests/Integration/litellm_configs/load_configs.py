"""Loads LiteLLM configs by the proxy's own code, asks its router, and prints what came of each as JSON.

    PYTHON load_configs.py FOLDER

A config is a file `NAME/config.yaml` below the folder; `NAME/case.json` beside it has what to ask and what the
environment has. LiteLLM is imported once, and each config is loaded in a fork of this process: its settings are
variables of the package. Run with the Python of a virtual environment that has LiteLLM.
"""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, TextIO

import litellm
import yaml
from litellm.proxy.proxy_server import ProxyConfig

# What a config may take, in seconds, and how many are loaded at a time.
PATIENCE = 100
WIDTH = 8


async def outcome(folder: Path) -> dict[str, Any]:
    """Why LiteLLM does not start with a config (or would never call one of its models), and its answers."""
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    os.environ.update(case["environment"])
    path = folder / "config.yaml"
    try:
        router, _, _ = await ProxyConfig().load_config(router=None, config_file_path=str(path))
        answers = [await answer(router, alias) for alias in case["ask"]]
        return {"refusal": dead_models(router, path), "answers": answers, "aliases": router.get_model_names()}
    except BaseException as error:  # noqa: BLE001: some of its refusals are SystemExit
        return {"refusal": f"{type(error).__name__}: {error}"[:500], "answers": [], "aliases": []}


def dead_models(router: Any, path: Path) -> str | None:
    """What is wrong with deployments that LiteLLM left out, or whose provider it does not know."""
    written = (yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}).get("model_list") or []
    models = router.get_model_list() or []
    if len(models) < len(written):
        return f"only {len(models)} of {len(written)} deployments are there"
    for model in models:
        params = model["litellm_params"]
        try:
            litellm.get_llm_provider(
                model=params["model"], custom_llm_provider=params.get("custom_llm_provider"),
                api_base=params.get("api_base"))
        except litellm.BadRequestError as error:
            return f"{type(error).__name__}: {error}"[:500]
    return None


async def answer(router: Any, alias: str) -> str:
    """What the router answers a question to an alias, or the error that the client would get."""
    try:
        reply = await router.acompletion(model=alias, messages=[{"role": "user", "content": "Who are you?"}])
        text: str = reply.choices[0].message.content
        return text
    except Exception as error:  # noqa: BLE001: whatever it is, the client gets it
        return f"{type(error).__name__}: {error}"[:500]


def start(folder: Path) -> tuple[int, TextIO]:
    """A process of its own that loads one config, and where it writes what came of it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        with os.fdopen(writing, "w", encoding="utf-8") as out:
            json.dump(asyncio.run(outcome(folder)), out)
        os._exit(0)
    os.close(writing)
    return child, os.fdopen(reading, encoding="utf-8")


def main() -> None:
    folders = sorted(path.parent for path in Path(sys.argv[1]).glob("*/config.yaml"))
    outcomes: dict[str, Any] = {}
    for first in range(0, len(folders), WIDTH):
        batch = folders[first : first + WIDTH]
        for folder, (child, out) in zip(batch, [start(folder) for folder in batch], strict=True):
            outcomes[folder.name] = json.loads(out.read() or '{"refusal": "it did not end", "answers": [], "aliases": []}')
            os.waitpid(child, 0)
    # LiteLLM prints what it likes: the answer is the last line.
    print("\n" + json.dumps(outcomes), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
