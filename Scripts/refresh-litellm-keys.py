#!/usr/bin/env python3
"""Takes over the keys of config.yaml that installed versions of LiteLLM read.

    Scripts/refresh-litellm-keys.py PACKAGE...

Each PACKAGE is an installed `litellm` folder, such as .venvs/litellm-1.81.9/lib/python3.11/site-packages/litellm. One
file is made from all of them, the same bytes for the same input:

    Sources/ModelStack/Documents/LiteLLM/LiteLLMKeys+Data.swift

LiteLLM has no one list of its keys. Its pydantic classes lack many that the proxy reads by name, so both are taken: the
classes' fields, and every text that a section is asked for, also by `litellm_enterprise` beside it, which LiteLLM's
images have. Nothing is imported from the packages.

A line is the key, the types that the packages annotate it with, and the first version that knows it where that is not
the first of all. Types are left out where one place annotates what YAML cannot hold, or where the proxy converts the
value itself.
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


# What annotations become: the words of `LiteLLMValueType`.
TYPES = {
    "bool": "bool", "int": "int", "float": "number", "str": "text", "list": "list", "List": "list", "Sequence": "list",
    "set": "list", "dict": "map", "Dict": "map", "Mapping": "map",
}


def types(annotation: ast.AST) -> set[str] | None:
    """The types that an annotation allows beside `None`; nothing where one of them is none of YAML's."""
    match annotation:
        case ast.Constant(value=None):
            return set()
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return union([left, right])
        case ast.Subscript(value=ast.Name(id="Optional" | "Required" | "NotRequired" | "Final"), slice=inner):
            return types(inner)
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=parts)):
            return union(parts)
        case ast.Subscript(value=ast.Name(id=name)) | ast.Name(id=name) if name in TYPES:
            return {TYPES[name]}
    return None


def union(parts: Iterable[ast.AST]) -> set[str] | None:
    found: set[str] = set()
    for part in parts:
        one = types(part)
        if one is None:
            return None
        found |= one
    return found


class Annotations:
    """The types of the keys of a section: those of every place that annotates one."""

    def __init__(self) -> None:
        self.found: dict[str, set[str] | None] = {}

    def add(self, name: str, annotation: ast.AST) -> None:
        one, known = types(annotation), self.found.get(name, set())
        self.found[name] = None if one is None or known is None else known | one

    def classes(self, tree: ast.AST, *names: str) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in names:
                self.body(node)

    def body(self, node: ast.ClassDef | ast.Module) -> None:
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                self.add(statement.target.id, statement.annotation)

    def arguments(self, function: ast.FunctionDef) -> None:
        for argument in function.args.args:
            if argument.annotation is not None:
                self.add(argument.arg, argument.annotation)


class Classes:
    """The classes of a package's types by name, for the fields that they have from one another."""

    # Where the classes stand that settings are read with.
    FOLDERS = "types", "models", "router_strategy", "caching"

    def __init__(self, package: Path) -> None:
        self.found: dict[str, list[ast.ClassDef]] = {}
        texts = [text for folder in self.FOLDERS for _, text in sources(package, folder)]
        for text in [*texts, (package / "proxy/_types.py").read_text(encoding="utf-8")]:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.ClassDef):
                    self.found.setdefault(node.name, []).append(node)

    def fields(self, *names: str) -> set[str]:
        """The annotated names of classes and of those that they are made from."""
        found: set[str] = set()
        todo, seen = list(names), set()
        while todo:
            name = todo.pop()
            if name in seen:
                continue
            seen.add(name)
            for node in self.found.get(name, []):
                found |= fields(node, name)
                todo += [base.id for base in node.bases if isinstance(base, ast.Name)]
        return found

    def arguments(self, name: str) -> set[str]:
        """What the `__init__` of a class takes by name."""
        inits = [
            inner for node in self.found.get(name, []) for inner in node.body
            if isinstance(inner, ast.FunctionDef) and inner.name == "__init__"]
        return {argument.arg for init in inits for argument in init.args.args + init.args.kwonlyargs} - {"self"}


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


def asked(package: Path, section: str, folder: str = "") -> set[str]:
    """Every key that some code asks a section for: `section.get("x")`, `section["x"]`, `(section or {}).get("x")`."""
    pattern = re.compile(
        section + r"""(?:\s+or\s+\{\}\))?(?:\.(?:get|pop)\(|\[)\s*["']([a-z][A-Za-z0-9_]*)["']"""
        + r"""|["']([a-z][A-Za-z0-9_]*)["']\s+(?:not\s+)?in\s+""" + section + r"\b(?!\s*[.\[])")
    packages = [package] if folder else [package, package.with_name("litellm_enterprise")]
    return {
        first or second
        for place in packages
        for _, text in sources(place, folder)
        for first, second in pattern.findall(text)
    }


def compared(tree: ast.AST, name: str) -> set[str]:
    """The texts that a variable is compared with: `name == "x"`, `name in {"x", "y"}`."""
    return {
        text
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name) and node.left.id == name
        for comparator in node.comparators
        for text in texts(comparator)
    }


# Variables that nothing reads, though people set what they are called like: at the top of the file, or a level.
UNREAD = {"logging"}


def attributes(package: Path) -> set[str]:
    """What the package's own module has as variables: `litellm_settings` sets them. Some come from `_logging`, of which
    those count that other modules read from here."""
    tree = parse(package, "__init__.py")
    read = {name for _, text in sources(package) for name in re.findall(r"\blitellm\.(\w+)", text)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "litellm._logging":
            found |= {name.name for name in node.names} & read
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        if isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found - UNREAD


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


def redis_arguments(package: Path) -> set[str]:
    """What the client of Redis takes that stands beside the package, and what LiteLLM itself takes for it."""
    client = ast.parse((package.parent / "redis/client.py").read_text(encoding="utf-8"))
    [redis] = [node for node in client.body if isinstance(node, ast.ClassDef) and node.name == "Redis"]
    [init] = [node for node in redis.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    arguments = {argument.arg for argument in init.args.args + init.args.kwonlyargs}
    return (arguments | assigned_anywhere(parse(package, "_redis.py"), "include_args", "available_args")
            | asked(package, "redis_kwargs")) - {"self"}


def assigned_anywhere(tree: ast.AST, *names: str) -> set[str]:
    return {text for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
            for text in assigned(ast.Module(node.body, []), *names)}


def groups(package: Path) -> dict[str, set[str]]:
    """The keys of mappings within the sections."""
    classes = Classes(package)
    return {
        "cache_params": classes.arguments("Cache") | classes.arguments("RedisCache") | redis_arguments(package)
        | asked(package, "cache_params"),
        "retry_policy": classes.fields("RetryPolicy"),
        "allowed_fails_policy": classes.fields("AllowedFailsPolicy"),
        "routing_strategy_args": classes.fields("RoutingArgs") | asked(package, "routing_strategy_args")
        | asked(package, "routing_args"),
        "alerting_args": classes.fields("SlackAlertingArgs"),
        "litellm_jwtauth": classes.fields("LiteLLM_JWTAuth") | {"jwt_client_id_field"},
        "key_limits": classes.fields("LiteLLM_UpperboundKeyGenerateParams"),
        "team_defaults": classes.fields("DefaultTeamSSOParams", "NewTeamRequest"),
        "user_defaults": classes.fields("DefaultInternalUserParams", "NewUserRequest")
        | asked(package, "default_internal_user_params"),
        "pass_through_endpoints": classes.fields("PassThroughGenericEndpoint") | asked(package, "endpoint", "proxy/pass_through_endpoints"),
        "guardrail_params": classes.fields("LitellmParams") | asked(package, "litellm_params", "proxy/guardrails")
        | asked(package, "optional_params", "proxy/guardrails"),
    }


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


PARAMS = (
    "CredentialLiteLLMParams", "GenericLiteLLMParams", "CustomPricingLiteLLMParams", "LiteLLM_Params",
    "LiteLLMParamsTypedDict")

PRICES = "CustomPricingLiteLLMParams", "MirroredPricingParams"


def router_init(package: Path) -> ast.FunctionDef:
    [router] = [n for n in parse(package, "router.py").body if isinstance(n, ast.ClassDef) and n.name == "Router"]
    [init] = [node for node in router.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    return init


# What the proxy gives the router itself, in whatever version (`load_config` of proxy_server.py).
NOT_IN_FILE = {
    "self", "model_list", "router_general_settings", "assistants_config", "search_tools", "fallback_access_check",
    "fallback_budget_check", "ignore_invalid_deployments", "auto_router_capability_limit",
}


def annotations(package: Path) -> dict[str, dict[str, set[str] | None]]:
    """The types of keys, section by section."""
    params, info, router, proxy, general = (Annotations() for _ in range(5))
    params.classes(parse(package, "types/router.py"), *PARAMS)
    params.classes(parse(package, "types/utils.py"), *PRICES)
    info.classes(parse(package, "types/router.py"), "ModelInfo")
    info.classes(parse(package, "types/utils.py"), "ModelInfoBase", "ModelInfo")
    router.arguments(router_init(package))
    proxy.body(parse(package, "__init__.py"))
    # These the proxy converts, so that what it takes is not what the attribute holds.
    for name in compared(load_config(parse(package, "proxy/proxy_server.py")), "key"):
        proxy.found[name] = None
    general.classes(parse(package, "proxy/_types.py"), "ConfigGeneralSettings")
    return {
        "litellm_params": params.found, "model_info": info.found, "router_settings": router.found,
        "litellm_settings": proxy.found, "general_settings": general.found,
    }


def keys(package: Path) -> dict[str, set[str]]:
    loading = load_config(parse(package, "proxy/proxy_server.py"))
    router = parse(package, "types/router.py")
    deployment = fields(router, "Deployment", "DeploymentTypedDict")
    params = fields(router, *PARAMS)
    utils = parse(package, "types/utils.py")
    params |= fields(utils, *PRICES) | assigned(utils, "all_litellm_params")
    params |= assigned(
        parse(package, "constants.py"), "OPENAI_CHAT_COMPLETION_PARAMS", "DEFAULT_CHAT_COMPLETION_PARAM_VALUES")
    sections = "environment_variables model_list litellm_settings general_settings router_settings"
    return {
        "top": fields(parse(package, "proxy/_types.py"), "ConfigYAML") | asked_top(package) | set(sections.split()),
        # What the routing strategies ask an item for: the limits that may stand there too.
        "model_list": deployment | asked(package, "deployment", "router_strategy"),
        "litellm_params": params | asked(package, "litellm_params"),
        "provider_params": provider_parameters(package),
        "model_info": fields(router, "ModelInfo") | fields(utils, "ModelInfoBase", "ModelInfo")
        | asked(package, "model_info") | price_keys(package),
        "router_settings": {argument.arg for argument in router_init(package).args.args} - NOT_IN_FILE,
        "litellm_settings": attributes(package) | asked(package, "litellm_settings")
        | compared(loading, "key"),
        "general_settings": fields(parse(package, "proxy/_types.py"), "ConfigGeneralSettings")
        | asked(package, "general_settings"),
        "providers": providers(package),
        "model_names": well_known_models(package),
        **groups(package),
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


def listed(section: str, tables: list[tuple[str, dict[str, set[str]], dict[str, dict[str, set[str] | None]]]]) -> str:
    """The lines of a section: a key, its types, and the first version that knows it where that is not the first."""
    models, words = r"[A-Za-z0-9][A-Za-z0-9_.:@/-]*", r"[a-z][a-z0-9_-]*"
    # The keys of policies are words in CamelCase.
    policies = r"[A-Z][A-Za-z]*"
    pattern = re.compile(models if section == "model_names" else policies if section.endswith("_policy") else words)
    has_columns = section in tables[0][2]
    lines: dict[str, str] = {}
    for name in {name for _, names, _ in tables for name in names[section] if pattern.fullmatch(name)}:
        said = [types[section].get(name, set()) for _, _, types in tables if has_columns]
        kinds = set() if None in said else set().union(*(one or set() for one in said))
        first = next(version for version, names, _ in tables if name in names[section])
        since = first if has_columns and first != tables[0][0] else ""
        written = name if section.endswith("_policy") else name.lower()
        lines[name.lower()] = "\t".join([written, " ".join(sorted(kinds)), since]).rstrip("\t")
    # As LibraryText sorts, which finds them: by their lower case, each once.
    return "\n".join(lines[name] for name in sorted(lines))


def main() -> None:
    packages = sorted(map(Path, sys.argv[1:]), key=lambda path: [int(part) for part in version(path).split(".")])
    if not packages:
        sys.exit(__doc__)
    tables = [(version(package), keys(package), annotations(package)) for package in packages]
    versions = ", ".join(version for version, _, _ in tables)
    names = {
        "top": "top", "model_list": "modelList", "litellm_params": "params", "provider_params": "providerParams",
        "model_info": "info", "router_settings": "router", "litellm_settings": "proxy", "general_settings": "general",
        "providers": "providers", "model_names": "modelNames", "cache_params": "cache", "retry_policy": "retryPolicy",
        "allowed_fails_policy": "allowedFailsPolicy", "routing_strategy_args": "routing", "alerting_args": "alerting",
        "litellm_jwtauth": "jwt", "key_limits": "keyLimits", "team_defaults": "teamDefaults",
        "user_defaults": "userDefaults", "pass_through_endpoints": "passThroughEndpoint",
        "guardrail_params": "guardrailParams",
    }
    blocks = [
        f'  static let {names[section]}Text: StaticString = """\n'
        + "".join(f"    {line}\n" for line in listed(section, tables).split("\n"))
        + '    """\n'
        for section in tables[0][1]
    ]
    TARGET.write_text(
        f"// Made by Scripts/refresh-litellm-keys.py from LiteLLM {versions}.\n\n"
        "extension LiteLLMKeys {\n"
        f'  /// The versions the keys were taken from.\n  static let versions = "{versions}"\n\n'
        + "\n".join(blocks) + "}\n",
        encoding="utf-8")


if __name__ == "__main__":
    main()
