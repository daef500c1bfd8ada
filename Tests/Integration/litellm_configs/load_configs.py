"""Loads LiteLLM configs by the proxy's own code, in one process, and prints what came of each as JSON.

    PYTHON load_configs.py CONFIG...

Run with the Python of a virtual environment that has LiteLLM.
"""

import asyncio
import json
import os
import sys

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
os.environ.setdefault("LITELLM_MASTER_KEY", "sk-for-these-tests")

import litellm  # noqa: E402
from litellm.proxy.proxy_server import ProxyConfig  # noqa: E402


async def load(path: str) -> str | None:
    """Why LiteLLM does not start with a config, or would never call one of its models; nothing where it does."""
    try:
        _, models, _ = await ProxyConfig().load_config(router=None, config_file_path=path)
        for model in models or []:
            params = model["litellm_params"]
            litellm.get_llm_provider(
                model=params["model"], custom_llm_provider=params.get("custom_llm_provider"),
                api_base=params.get("api_base"))
    except BaseException as error:  # noqa: BLE001: some of its refusals are SystemExit
        return f"{type(error).__name__}: {error}"[:300]
    return None


async def main() -> None:
    reasons = {path: await load(path) for path in sys.argv[1:]}
    # LiteLLM prints what it likes: the answer is the last line.
    print("\n" + json.dumps(reasons), flush=True)
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main())
