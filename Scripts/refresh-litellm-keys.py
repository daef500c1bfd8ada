#!/usr/bin/env python3
"""Takes over the keys of config.yaml that installed versions of LiteLLM read.

    Scripts/refresh-litellm-keys.py PACKAGE...

Each PACKAGE is an installed `litellm` folder, such as .venvs/litellm-1.81.9/lib/python3.11/site-packages/litellm. One
file is made from all of them, the same bytes for the same input:

    Sources/ModelStack/Documents/LiteLLM/LiteLLMKeys+Data.swift

LiteLLM has no one list of its keys. Its pydantic classes lack many that the proxy reads by name, so both are taken: the
classes' fields, and every text that a section is asked for. Nothing is imported from the package.
"""

import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import PathDistribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/ModelStack/Documents/LiteLLM/LiteLLMKeys+Data.swift"


def version(package: Path) -> str:
    [info] = package.parent.glob("litellm-*.dist-info")
    return PathDistribution(info).version


def sources(package: Path, folder: str = "") -> Iterator[tuple[Path, str]]:
    for path in sorted((package / folder).rglob("*.py")):
        yield path, path.read_text(encoding="utf-8")


def fields(tree: ast.AST, *classes: str) -> set[str]:
    """The annotated names in the bodies of classes; of all classes where none is named."""
    return {
        statement.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and (not classes or node.name in classes)
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }


def texts(node: ast.AST) -> set[str]:
    return {inner.value for inner in ast.walk(node) if isinstance(inner, ast.Constant) and isinstance(inner.value, str)}


def assigned(tree: ast.Module, *names: str) -> set[str]:
    """The texts in what is assigned to names at the top of a module."""
    found: set[str] = set()
    for node in tree.body:
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(isinstance(target, ast.Name) and target.id in names for target in targets):
            found |= texts(node.value)
    return found


def asked(package: Path, section: str) -> set[str]:
    """Every key that some code asks a section for: `section.get("x")`, `section["x"]`, `(section or {}).get("x")`."""
    pattern = re.compile(
        section + r"""(?:\s+or\s+\{\}\))?(?:\.(?:get|pop)\(|\[)\s*["']([a-z][A-Za-z0-9_]*)["']"""
        + r"""|["']([a-z][A-Za-z0-9_]*)["']\s+(?:not\s+)?in\s+""" + section + r"\b")
    return {first or second for _, text in sources(package) for first, second in pattern.findall(text)}


def compared(tree: ast.AST, name: str) -> set[str]:
    """The texts that a variable is compared with: `name == "x"`, `name in {"x", "y"}`."""
    return {
        text
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name) and node.left.id == name
        for comparator in node.comparators
        for text in texts(comparator)
    }


def attributes(tree: ast.Module) -> set[str]:
    """What the package's own module has as variables: `litellm_settings` sets them. Some come from `_logging`."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "litellm._logging":
            found |= {name.name for name in node.names}
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        if isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found


def parse(package: Path, path: str) -> ast.Module:
    return ast.parse((package / path).read_text(encoding="utf-8"))


def load_config(tree: ast.Module) -> ast.AST:
    [found] = [node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef) and node.name == "load_config"]
    return found


def provider_parameters(package: Path) -> set[str]:
    """Request parameters that some provider takes: the fields of its classes, and the names they are compared with."""
    found: set[str] = set()
    for _, text in sources(package, "llms"):
        tree = ast.parse(text)
        found |= fields(tree) | compared(tree, "param")
    return found


def price_keys(package: Path) -> set[str]:
    prices = json.loads((package / "model_prices_and_context_window_backup.json").read_text(encoding="utf-8"))
    return {key for model in prices.values() for key in model}


def providers(package: Path) -> set[str]:
    """The names before the first `/` of a model: the values of `LlmProviders`, and of lists beside it."""
    tree = parse(package, "types/utils.py")
    enum = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == "LlmProviders"]
    found = set().union(*map(texts, enum))
    registry = package / "llms/openai_like/providers.json"
    return found | (set(json.loads(registry.read_text(encoding="utf-8"))) if registry.exists() else set())


def keys(package: Path) -> dict[str, set[str]]:
    loading = load_config(parse(package, "proxy/proxy_server.py"))
    router = parse(package, "types/router.py")
    deployment = fields(router, "Deployment", "DeploymentTypedDict")
    params = fields(
        router, "CredentialLiteLLMParams", "GenericLiteLLMParams", "CustomPricingLiteLLMParams", "LiteLLM_Params",
        "LiteLLMParamsTypedDict")
    utils = parse(package, "types/utils.py")
    params |= fields(utils, "CustomPricingLiteLLMParams") | assigned(utils, "all_litellm_params")
    params |= assigned(
        parse(package, "constants.py"), "OPENAI_CHAT_COMPLETION_PARAMS", "DEFAULT_CHAT_COMPLETION_PARAM_VALUES")
    sections = "environment_variables model_list litellm_settings general_settings router_settings"
    return {
        "top": fields(parse(package, "proxy/_types.py"), "ConfigYAML") | asked_top(package) | set(sections.split()),
        "model_list": deployment,
        "litellm_params": params | asked(package, "litellm_params"),
        "provider_params": provider_parameters(package),
        "model_info": fields(router, "ModelInfo") | fields(utils, "ModelInfoBase", "ModelInfo")
        | asked(package, "model_info") | price_keys(package),
        "litellm_settings": attributes(parse(package, "__init__.py")) | asked(package, "litellm_settings")
        | compared(loading, "key"),
        "general_settings": fields(parse(package, "proxy/_types.py"), "ConfigGeneralSettings")
        | asked(package, "general_settings"),
        "providers": providers(package),
        "model_names": well_known_models(package),
    }


def asked_top(package: Path) -> set[str]:
    """What the class that loads the file asks it for."""
    path = package / "proxy/proxy_server.py"
    text = path.read_text(encoding="utf-8")
    [loader] = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == "ProxyConfig"]
    pattern = re.compile(r"""\bconfig\.(?:get|pop)\(\s*["']([a-z_]+)["']|["']([a-z_]+)["'] (?:not )?in config\b""")
    found = {first or second for first, second in pattern.findall(ast.get_source_segment(text, loader) or "")}
    # Of the reload of prices, which is kept in the database.
    return found - {"force_reload", "interval_hours"}


def well_known_models(package: Path) -> set[str]:
    """Models that LiteLLM knows the provider of without its name before them: `add_known_models` of `__init__.py` takes
    the names of the price list as they are, and OpenRouter's without their first part."""
    prices = json.loads((package / "model_prices_and_context_window_backup.json").read_text(encoding="utf-8"))
    known = providers(package)
    plain = {name for name in prices if name.split("/")[0] not in known or "/" not in name}
    return plain | {name.removeprefix("openrouter/") for name in prices if name.startswith("openrouter/")}


def listed(section: str, names: Iterable[str]) -> str:
    models, words = r"[A-Za-z0-9][A-Za-z0-9_.:@/-]*", r"[a-z][a-z0-9_-]*"
    pattern = re.compile(models if section == "model_names" else words)
    # As LibraryText sorts, which finds them: by their lower case, each once.
    return "\n".join(sorted({name.lower() for name in names if pattern.fullmatch(name)}))


def main() -> None:
    packages = [Path(argument) for argument in sys.argv[1:]]
    if not packages:
        sys.exit(__doc__)
    tables = [keys(package) for package in packages]
    merged = {section: set().union(*(table[section] for table in tables)) for section in tables[0]}
    versions = ", ".join(sorted(map(version, packages), key=lambda text: [int(part) for part in text.split(".")]))
    names = {
        "top": "top", "model_list": "modelList", "litellm_params": "params", "provider_params": "providerParams",
        "model_info": "info", "litellm_settings": "proxy", "general_settings": "general", "providers": "providers",
        "model_names": "modelNames",
    }
    blocks = [
        f'  static let {names[section]}Text: StaticString = """\n'
        + "".join(f"    {name}\n" for name in listed(section, merged[section]).split("\n"))
        + '    """\n'
        for section in merged
    ]
    TARGET.write_text(
        f"// Made by Scripts/refresh-litellm-keys.py from LiteLLM {versions}.\n\n"
        "extension LiteLLMKeys {\n"
        f'  /// The versions the keys were taken from.\n  static let versions = "{versions}"\n\n'
        + "\n".join(blocks) + "}\n",
        encoding="utf-8")


if __name__ == "__main__":
    main()
