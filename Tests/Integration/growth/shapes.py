"""Shapes of hand-written files that would be slow if gen compared each with each, in whatever size.

    python3 shapes.py NAME BYTES FOLDER     writes one into FOLDER and prints the arguments of gen that read it
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# The texts of the files, by their path, for a number of pieces.
Files = Callable[[int], dict[str, str]]


@dataclass(frozen=True)
class Shape:
    files: Files
    options: tuple[str, ...] = ()

    def write(self, size: int, folder: Path) -> list[str]:
        """Writes about `size` bytes; the arguments of gen that read them."""
        for path, text in self.files(self._count(size)).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, newline="")
        return ["lint", *self.options, str(folder)]

    def _count(self, size: int) -> int:
        """How many pieces make so many bytes: beside the first thousand each is as long as the one before."""
        few, many = (sum(len(text.encode()) for text in self.files(n).values()) for n in (1000, 1200))
        return max(1, round(1000 + (size - few) * 200 / (many - few)))


def each(piece: str, count: int) -> str:
    """A piece as often as that, with its number for each `@`."""
    return "".join(piece.replace("@", str(number)) for number in range(count))


def indented(text: str, blanks: int = 4) -> str:
    return "".join(" " * blanks + line for line in text.splitlines(keepends=True))


def one(piece: str, head: str = "", tail: str = "", options: tuple[str, ...] = ()) -> Shape:
    """One file of many pieces."""
    return Shape(lambda count: {"input.yaml": head + each(piece, count) + tail}, options)


def many(piece: str, name: str) -> Shape:
    """A file for each piece."""
    return Shape(lambda count: {name.replace("@", str(n)): piece.replace("@", str(n)) for n in range(count)})


MODEL_LIST = "model_list:\n"
ROUTE = "  - model_name: m@\n    litellm_params: { model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }\n"
CONFIG = MODEL_LIST + ROUTE.replace("@", "0")
CONFIG_MAP = """\
---
apiVersion: v1
kind: ConfigMap
metadata: { name: litellm-@, namespace: ml }
data:
  config.yaml: |
"""
VLLM = """\
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: vllm-@, namespace: ml }
spec:
  selector: { matchLabels: { app: vllm-@ } }
  template:
    metadata: { labels: { app: vllm-@ } }
    spec:
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.8.5
          args: [--model, Qwen/Qwen3-@, --port, "8000"]
"""
SERVICE = """\
---
apiVersion: v1
kind: Service
metadata: { name: vllm-@, namespace: ml }
spec: { selector: { app: vllm-@ }, ports: [{ port: 8000 }] }
"""
VLLM_ROUTE = """\
  - model_name: q@
    litellm_params: { model: hosted_vllm/Qwen/Qwen3-@, api_base: "http://vllm-@.ml:8000/v1", api_key: none }
"""
OLLAMA_ROUTE = """\
  - model_name: o@
    litellm_params: { model: ollama/phi4-mini, api_base: "http://ollama-@.ml:11434" }
"""
LITELLM_POD = """\
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: litellm-@, namespace: ml }
spec:
  selector: { matchLabels: { app: litellm-@ } }
  template:
    metadata: { labels: { app: litellm-@ } }
    spec:
      containers:
        - name: litellm
          image: ghcr.io/berriai/litellm:v1.81.9
          args: [--config, /etc/litellm/config.yaml]
          env: [{ name: OPENAI_API_KEY, value: x }]
          volumeMounts: [{ name: config, mountPath: /etc/litellm }]
      volumes: [{ name: config, configMap: { name: litellm-@ } }]
"""
OLLAMA_VALUES = """\
# of cluster @
fullnameOverride: ollama-@
namespaceOverride: ml
ollama: { models: { pull: [phi4-mini] } }
resources: { limits: { memory: 8Gi } }
"""
DASHBOARD = """\
---
apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard-@ }
data:
  ollama.json: |
""" + indented('{ "title": "ollama", "panels": [] }\n' * 100)
JSON_ROUTE = '{"model_name":"m@","litellm_params":{"model":"openai/gpt-4o-mini","drop_prams":true}},'
PATTERN = "  TIER@_ENDPOINT: http://vllm-@:8000/v1/chat/completions\n  TIER@_MODEL: Qwen/Qwen3-@\n"


def in_one_file(*parts: Callable[[int], str]) -> Shape:
    return Shape(lambda count: {"input.yaml": "".join(part(count) for part in parts)})


def vllm(services: bool, routes: bool, apart: bool = False) -> Shape:
    def files(count: int) -> dict[str, str]:
        texts = {"vllm.yaml": each(VLLM, count)}
        if services:
            texts["services.yaml"] = each(SERVICE, count)
        if routes:
            texts["config.yaml"] = MODEL_LIST + each(VLLM_ROUTE, count)
        return texts

    def in_folders(count: int) -> dict[str, str]:
        return {
            f"{n}/{path}": text.replace("@", str(n))
            for n in range(count)
            for path, text in {"vllm.yaml": VLLM, "services.yaml": SERVICE, "config.yaml": MODEL_LIST + VLLM_ROUTE}.items()
        }

    return Shape(in_folders if apart else files)


FORMATS = ("text", "json", "sarif", "github", "markdown")

SHAPES: dict[str, Shape] = {
    # Documents, and texts within them.
    "routes": one(ROUTE, MODEL_LIST),
    "config maps": one(CONFIG_MAP + indented(CONFIG)),
    "quoted config maps": one(CONFIG_MAP.replace("|", "'" + CONFIG.replace("\n", "\n\n    ") + "'")),
    "folded config maps": one(CONFIG_MAP.replace("|", ">") + indented(CONFIG.replace("\n", "\n\n"))),
    "texts of one config map": one(
        "  config-@.yaml: |\n" + indented(CONFIG), CONFIG_MAP.replace("@", "0").rsplit("\n", 2)[0] + "\n"),
    "config maps that are no YAML": one(CONFIG_MAP + indented(CONFIG + "  - [\n")),
    "config maps with templates": one(CONFIG_MAP + indented(CONFIG + "  - {{ x }}\n")),
    "config maps in a list": Shape(lambda n: {"input.yaml": "apiVersion: v1\nkind: List\nitems:\n" + "".join(
        "- " + indented((CONFIG_MAP + indented(CONFIG)).replace("@", str(i)).removeprefix("---\n"), 2)[2:]
        for i in range(n))}),
    "other documents": one("---\napiVersion: v1\nkind: Secret\nmetadata: { name: s@ }\n", CONFIG),
    "empty documents": one("---\n", CONFIG),
    "documents without a kind": one("---\na: { b: [@] }\n", CONFIG),
    "dashboards": one(DASHBOARD),
    "configs in documents": one("---\n" + CONFIG),
    "values in documents": one("---\n" + OLLAMA_VALUES),
    "helm releases": one(
        "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: r@ }\nspec:\n"
        "  chart: { spec: { chart: ollama } }\n  values:\n" + indented(OLLAMA_VALUES)),
    "applications": one(
        "---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: r@ }\nspec:\n"
        "  source: { chart: ollama, helm: { values: |\n" + indented(OLLAMA_VALUES, 8) + "  } }\n"),
    "fallback configs": one(
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: f@ }\ndata:\n"
        + PATTERN + PATTERN.replace("TIER", "SECOND")),
    "subcharts": one("ollama@:\n  ollama: { models: { pull: [phi4-mini] } }\n"),
    # Joining.
    "vllm, services, routes": vllm(True, True),
    "vllm, routes": vllm(False, True),
    "vllm, services": vllm(True, False),
    "vllm in folders": vllm(True, True, apart=True),
    "vllm alone": one(VLLM),
    "vllm of one name": one(VLLM.replace("-@", "")),
    "services alone": one(SERVICE, CONFIG),
    "one vllm, many services": one(SERVICE.replace("app: vllm-@", "app: vllm-0"), VLLM.replace("@", "0")),
    "many vllm, one service": one(VLLM.replace("app: vllm-@", "app: vllm"), SERVICE.replace("@", "")),
    "routes to one vllm": one(
        VLLM_ROUTE.replace("vllm-@", "vllm-0"), VLLM.replace("@", "0") + "---\n" + MODEL_LIST),
    "litellm pods": one(
        VLLM.replace("vllm/vllm-openai:v0.8.5", "ghcr.io/berriai/litellm:main-v1.81.9").replace("vllm", "litellm"),
        CONFIG),
    "litellm pods and their configs": Shape(lambda n: {
        "configs.yaml": each(CONFIG_MAP + indented(CONFIG), n), "pods.yaml": each(LITELLM_POD, n)}),
    "litellm pods and one config": Shape(lambda n: {
        "config.yaml": (CONFIG_MAP + indented(CONFIG)).replace("@", "0"),
        "pods.yaml": each(LITELLM_POD.replace("{ name: litellm-@ }", "{ name: litellm-0 }"), n)}),
    "ollama in documents, routes": in_one_file(
        lambda n: each("---\n" + OLLAMA_VALUES, n), lambda n: "---\n" + MODEL_LIST + each(OLLAMA_ROUTE, n)),
    "ollama in one folder": many(OLLAMA_VALUES, "values-@.yaml"),
    "ollama in folders": many(OLLAMA_VALUES, "@/values.yaml"),
    "other values in one folder": many("replicas: @\nimage: { tag: v1 }\n# this is of another chart\n", "v-@.yaml"),
    "layers in one folder": Shape(lambda n: {
        f"{kind}-{i}.yaml": text.replace("@", str(i)) for i in range(n) for kind, text in (
            ("values.ollama", OLLAMA_VALUES), ("values.more", "resources: { limits: { memory: 9Gi } }\n"))}),
    "configs in one folder": many(CONFIG, "config-@.yaml"),
    "configs in values in one folder": many("proxy_config:\n" + indented(CONFIG), "values-@.yaml"),
    "includes": Shape(lambda n: {
        "config.yaml": CONFIG + "include:\n" + each("  - part-@.yaml\n", n),
        **{f"part-{i}.yaml": CONFIG.replace("m0", f"i{i}") for i in range(n)}}),
    # Names.
    "unknown keys of litellm": one("  drop_prams@: true\n", CONFIG + "litellm_settings:\n"),
    "unknown router settings": one("  routing_stratgy@: true\n", CONFIG + "router_settings:\n"),
    "unknown params": one("      num_retrie@: 1\n", CONFIG.replace(
        "{ model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }\n", "\n      model: openai/gpt-4o-mini\n")),
    "unknown keys at the top": one("litellm_setting@: {}\n", CONFIG),
    "unknown values of ollama": one("fulnameOverride@: x\n", OLLAMA_VALUES),
    "unknown values below ollama": one("  modells@: x\n", "ollama:\n  models: { pull: [phi4-mini] }\n"),
    "unknown variables": one("- { name: OLLAMA_KEEP_ALIV@, value: '1' }\n", OLLAMA_VALUES + "extraEnv:\n"),
    "routes and unknown fallbacks": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  fallbacks:\n" + each("    - { m@: [n@] }\n", n)),
    "wildcards and unknown fallbacks": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE.replace("m@", "m@/*"), n),
        lambda n: "router_settings:\n  fallbacks:\n" + each("    - { x@: [y@] }\n", n)),
    "wildcards and known fallbacks": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE.replace("m@", "m@/*"), n),
        lambda n: "router_settings:\n  fallbacks:\n" + each("    - { m@/x: [m@/y] }\n", n)),
    "stars and unknown fallbacks": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE.replace("m@", "*m*@*"), n),
        lambda n: "router_settings:\n  fallbacks:\n" + each("    - { x@: [y@] }\n", n)),
    "group aliases": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  model_group_alias:\n" + each("    a@: n@\n", n)),
    "unknown models": one(ROUTE.replace("gpt-4o-mini", "gpt-4o-mimi@").replace("openai/", "opnai@/"), MODEL_LIST),
    "bare models": one(ROUTE.replace("openai/gpt-4o-mini", "gpt-4o-mimi@"), MODEL_LIST),
    "unknown tags": one("    - phi4-mimi@\n", "ollama:\n  models:\n    pull:\n"),
    "unknown callbacks": one("    - langfus@\n", CONFIG + "litellm_settings:\n  success_callback:\n"),
    "routes of one name": one(ROUTE.replace("m@", "m"), MODEL_LIST),
    "routes with unknown keys": one(ROUTE.replace(" }", ", num_retrie: 1, apibase: x }"), MODEL_LIST),
    # Fallbacks.
    "fallback pairs": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  fallbacks:\n" + "".join(
            f"    - {{ m{i}: [m{i + 1}] }}\n" for i in range(n - 1))),
    "fallback list": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  fallbacks:\n    - m0: [" + each("m@, ", n) + "m1]\n"),
    "fallbacks of one alias": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  fallbacks:\n" + each("    - { m0: [m@] }\n", n)),
    "fallback cycle": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  fallbacks:\n" + "".join(
            f"    - {{ m{i}: [m{(i + 1) % n}, m0] }}\n" for i in range(n))),
    "context fallbacks": in_one_file(
        lambda n: MODEL_LIST + each(ROUTE, n),
        lambda n: "router_settings:\n  context_window_fallbacks:\n" + each("    - { m@: [n@] }\n", n)),
    # YAML.
    "empty literal blocks": one("- |\n"),
    "empty literal blocks in a config": one("  - |\n", CONFIG + "x:\n"),
    "empty folded blocks": one("- >\n\n"),
    "blank lines in literal blocks": one("\n", CONFIG + "x: |\n", "y: z\n"),
    "blank lines": one("\n", CONFIG),
    "blank lines at the end of a text": one("\n", CONFIG_MAP.replace("@", "0") + indented(CONFIG)),
    "empty scalars": one("-\n"),
    "short items": one("- a\n"),
    "quoted items": one('- "a"\n'),
    "flow items": one("a,", "- [", "a]\n"),
    "flow pairs": one("a@: b,", "- {", "a: b}\n"),
    "keys": one("k@: v\n"),
    "duplicate keys": one("k: v\n", CONFIG),
    "duplicate keys of a route": one("      api_key: x\n", CONFIG.replace(
        "{ model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY }\n", "\n      model: openai/gpt-4o-mini\n")),
    "duplicate keys in flow": one("k: v, ", CONFIG + "x: {", "}\n"),
    "anchors": one("- &a@ b\n"),
    "aliases": one("- *a\n", "- &a b\n"),
    "aliases of lists": one("- *a\n", "- &a [b, c]\n"),
    "anchors and aliases in a config": one(
        ROUTE.replace("{ model", "&p@ { model") + "  - { model_name: n@, litellm_params: *p@ }\n", MODEL_LIST),
    "merge keys": one("  - { <<: *p, model_name: m@ }\n", MODEL_LIST + ROUTE.replace("  - ", "  - &p\n    ")),
    "many merge keys": one("    <<: *p\n", "p: &p { a: b }\n" + CONFIG),
    "tags": one("- !!str a\n", CONFIG + "x:\n"),
    "tag directives": one("--- !x\na: b\n"),
    "comments": one("# a comment\n", CONFIG),
    "comment on one line": one("#", CONFIG),
    "acceptances": one("# gen: accept known-provider: why\n", CONFIG),
    "acceptances of one line each": one("  # gen: accept known-provider: why\n" + ROUTE, MODEL_LIST),
    "misspelt acceptances": one("# gen: accpt known-provider: why\n", CONFIG),
    "acceptances of unknown rules": one("# gen: accept known-provier@: why\n", CONFIG),
    "brackets that end nowhere": one("[", CONFIG + "x: "),
    "nested lists": one("- [[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]\n"),
    "nested block lists": one("- - - - - - - - - - - a\n"),
    "syntax error at the end": one(ROUTE, MODEL_LIST, "  - [\n"),
    "merge conflict at the end": one(ROUTE, MODEL_LIST, "<<<<<<< HEAD\n"),
    "long plain scalar": one("a", CONFIG + "x: ", "\n"),
    "long quoted scalar": one("a ", CONFIG + 'x: "', '"\n'),
    "escapes": one("\\n", CONFIG + 'x: "', '"\n'),
    "long folded scalar": one("a ", CONFIG + "x: >\n  ", "\n"),
    "scalar on many lines": one("  a\n", CONFIG + "x:\n"),
    "quoted scalar on many lines": one("  a\n", CONFIG + 'x: "\n', '"\n'),
    "long text": one("    a b c\n", CONFIG_MAP.replace("@", "0").replace("config.yaml", "a.txt")),
    "long text that looks like a config": one(
        "    # model_list:\n", CONFIG_MAP.replace("@", "0") + indented(CONFIG)),
    "documents in a text": one("    ---\n    a: b\n", CONFIG_MAP.replace("@", "0") + indented(CONFIG)),
    "letters beyond ASCII": one("- ä ö ü 💥\n", CONFIG + "x:\n"),
    "a line beyond ASCII": one("ä", CONFIG + "x: ", "\n"),
    "no letters at all": one("\t\n"),
    "braces": one("{{", CONFIG + "x: '", "'\n"),
    "templates": one("{{ x }}\n"),
    "long key": one("a", CONFIG + '? "', '"\n: b\n'),
    "secrets": one("  - model_name: m@\n    litellm_params: { model: openai/a, api_key: sk-abcdefghijklmnopqrstuv@ }\n",
                   MODEL_LIST),
    "words like secrets on one line": one("sk-abcdefghijklmnopqrstuv@ ", CONFIG + "litellm_setting: '", "'\n"),
    # Findings, in each format.
    **{f"findings on one line, {form}": one(
        JSON_ROUTE, '{"model_list":[', '{"model_name":"m","litellm_params":{"model":"openai/gpt-4o"}}]}\n',
        ("--format", form)) for form in FORMATS},
    **{f"findings on lines, {form}": one(
        ROUTE.replace("openai/", "opnai/"), MODEL_LIST, options=("--format", form)) for form in FORMATS},
    **{f"duplicate keys on one line, {form}": one(
        "k: v, ", CONFIG + "x: {", "}\n", ("--format", form)) for form in FORMATS},
    # Fixes.
    "fixes": one(ROUTE.replace(" }", ", drop_params: 'true' }"), MODEL_LIST, options=("--fix", "--diff")),
    "shell": one("            --model Qwen/Qwen3-8B && \\\n", VLLM.replace("@", "0").rsplit("\n", 2)[0]
                 + "\n          command: [sh, -c]\n          args:\n          - |\n", "            vllm serve x\n"),
    "arguments": one("          - --seed=@\n", VLLM.replace("@", "0").rsplit("\n", 2)[0] + "\n          args:\n"),
    "environment": one(
        "            - { name: A@, value: b }\n",
        VLLM.replace("@", "0").replace("vllm/vllm-openai:v0.8.5", "ghcr.io/berriai/litellm:v1")
        + "          env:\n"),
}


def main() -> None:
    name, size, folder = sys.argv[1:]
    print(*SHAPES[name].write(int(size), Path(folder)), sep="\n")


if __name__ == "__main__":
    main()
