"""Who answers which alias of which config of the corpus."""

from upstreams import DEAD_URL

# By the name of a file: aliases with the server whose answer is right; of several any.
ROUTES: dict[str, dict[str, str]] = {
    "good-smallest.yaml": {"gpt-4o-mini": "OpenAI"},
    "good-anchors.yaml": {"small": "llama.cpp", "large: the slow one": "llama.cpp"},
    "good-crlf.yaml": {"chat": "OpenAI"},
    "good-flow.yaml": {"chat": "OpenAI"},
    "good-byte-order-mark.yaml": {"chat": "OpenAI"},
    "good-yaml-1.1.yaml": {"chat": "OpenAI"},
    "good-empty-sections.yaml": {"chat": "OpenAI"},
    "good-long-texts.yaml": {"poet": "OpenAI", "clerk": "OpenAI"},
    "good-fallbacks.yaml": {"vllm": "vLLM", "openai": "OpenAI", "mistral": "Mistral"},
    "good-wildcards.yaml": {"openai/gpt-4o": "OpenAI", "gpt-4o-mini": "OpenAI"},
    "good-order-and-weights.yaml": {"chat": "vLLM A", "split": "vLLM A|vLLM B"},
    "good-replicas.yaml": {"qwen": "replica 0|replica 1|replica 2"},
    "good-group-aliases.yaml": {"gpt-4": "OpenAI", "gpt-4-turbo": "OpenAI", "small": "OpenAI"},
    "good-ollama.yaml": {
        "small": "Ollama", "thinking": "Ollama", "derived": "Ollama", "cloud": "Ollama", "from-hugging-face": "Ollama"},
    "good-aliases.yaml": {
        "qwen3:8b": "vLLM", "openai/gpt-4o-mini": "OpenAI", "The quick one": "Groq", "4": "OpenAI", "on": "OpenAI",
        "größtes": "OpenAI"},
    "good-parameters.yaml": {"chat": "OpenAI", "local": "vLLM"},
    "good-litellm-fallbacks.yaml": {"one": "OpenAI", "two": "Groq"},
    "good-home-lab.yaml": {
        "vllm-qwen": "the lab's vLLM", "ollama-qwen": "the lab's Ollama", "openai-gpt4o": "OpenAI"},
    "good-environment.yaml": {"main": "vLLM", "spare": "OpenAI"},
    "good-addresses.yaml": {"small": "llama-swap", "large": "llama-swap"},
    "good-names.yaml": {"chat": "OpenAI", "reasoning": "OpenAI", "own": "vLLM"},
    "good-include.yaml": {"large": "OpenAI", "small": "OpenAI"},
    "good-configmap-of-two.yaml": {"chat": "OpenAI"},
    "good-general-settings.yaml": {"chat": "OpenAI"},
    "good-own-callback.yaml": {"chat": "OpenAI"},
    "good-budgets.yaml": {"chat": "OpenAI|Groq"},
    "good-flux-variables.yaml": {"local": "Flux's vLLM"},
    "thousand-routes.yaml": {"vllm-0007": "vLLM 7", "cloud-0123": "OpenAI", "pool-0050": "OpenAI"},
}

# The same where a server that answers otherwise does not: files, environments, aliases and who steps in.
FAILOVERS: list[tuple[str, dict[str, str], str, str]] = [
    ("good-litellm-fallbacks.yaml", {"OPENAI_API_BASE": DEAD_URL}, "one", "Groq"),
    ("good-fallbacks.yaml", {"OPENAI_API_BASE": DEAD_URL}, "openai", "Mistral"),
    ("good-group-aliases.yaml", {}, "gpt-4", "OpenAI"),
]


def is_answer_of(servers: str, text: str) -> bool:
    return text in {f"This is {server}." for server in servers.split("|")}
