"""Strict stand-ins for the servers behind LiteLLM: each answers only what the real one would answer."""

from .gemini import Gemini
from .ollama import Ollama
from .openai_api import VLLM, OpenAIServer
from .server import Received, StandIn

__all__ = ["Gemini", "Ollama", "OpenAIServer", "Received", "StandIn", "VLLM"]
