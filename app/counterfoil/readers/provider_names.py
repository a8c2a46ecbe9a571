"""Whose model it was, by the words that clients, libraries and telemetry use for it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from counterfoil.readers.decode import MAX_LABEL, UNRECOGNISED, fixed_word

GATEWAY = "gateway"  # a model of nobody known
LOCAL = "local"

_SAID = {
    "anthropic": "anthropic",
    "claude": "anthropic",
    "openai": "openai",
    "openai_responses": "openai",
    "text-completion-openai": "openai",
    "google": "google",
    "google_genai": "google",
    "gemini": "google",
    "vertexai": "google",
    "vertex_ai": "google",
    "gcp.gemini": "google",
    "gcp.gen_ai": "google",
    "gcp.vertex_ai": "google",
    "aws": "aws",
    "bedrock": "aws",
    "bedrock_converse": "aws",
    "aws.bedrock": "aws",
    "amazon_bedrock": "aws",
    "azure": "azure",
    "azure_ai": "azure",
    "azure.ai.inference": "azure",
    "azure.ai.openai": "azure",
    "az.ai.inference": "azure",
    "az.ai.openai": "azure",
    "x-ai": "x-ai",
    "x_ai": "x-ai",
    "xai": "x-ai",
    "mistral": "mistral",
    "mistralai": "mistral",
    "mistral_ai": "mistral",
    "deepseek": "deepseek",
    "groq": "groq",
    "cerebras": "cerebras",
    "openrouter": "openrouter",
    "moonshot": "moonshotai",
    "moonshot_ai": "moonshotai",
    "moonshotai": "moonshotai",
    "minimax": "minimax",
    "zai": "zai",
    "zhipuai": "zhipuai",
    "ollama": "ollama",
    "ollama_chat": "ollama",
    "lmstudio": "lmstudio",
    "lm_studio": "lmstudio",
    "vllm": "vllm",
    "hosted_vllm": "vllm",
    "llama.cpp": "llama.cpp",
    "llamacpp": "llama.cpp",
    "llamafile": "llama.cpp",
    "local": LOCAL,
    "github": "github-copilot",
    "github.copilot": "github-copilot",
}
_OF_MODELS = (
    (re.compile(r"(?:[a-z]{2,6}\.)?(?:anthropic|amazon|meta|mistral|cohere)\."), "aws"),
    (re.compile(r"(?:.*/)?claude"), "anthropic"),
    (re.compile(r"(?:.*[/:])?(?:gpt-(?!oss)|chatgpt|o[134](?:-|$)|codex|text-embedding-|davinci)"), "openai"),
    (re.compile(r"(?:.*/)?gemini"), "google"),
    (re.compile(r"(?:.*/)?grok"), "x-ai"),
    (re.compile(r"(?:mistral-(?:large|medium|small)|codestral|devstral-|magistral-|ministral-)"), "mistral"),
    (re.compile(r"deepseek-(?:chat|reasoner)$"), "deepseek"),
)
_WORD = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}", re.ASCII)
_LOOPBACK = re.compile(r"localhost|.+\.localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0", re.ASCII)


def provider_of(said: object, model: str) -> str:
    """The provider's id: as the client says it, else by the model's name, else "gateway".

    What is said and is no short plain word, or looks like a key, is kept nowhere: "gateway".
    """
    if not isinstance(said, str) or not said:
        return _made_by(model[:MAX_LABEL])
    return _told(said) if len(said) <= MAX_LABEL else GATEWAY


@lru_cache(maxsize=1024)
def _told(said: str) -> str:
    word = said.strip().lower()
    # keys are told by their small letters or by their capitals
    is_plain = _WORD.fullmatch(word) and UNRECOGNISED not in (fixed_word(said.strip()), fixed_word(word))
    return _SAID.get(word) or (word if is_plain else GATEWAY)


@lru_cache(maxsize=1024)
def _made_by(model: str) -> str:
    name = model.lower()
    return next((provider for shape, provider in _OF_MODELS if shape.match(name)), GATEWAY)


def is_loopback(address: object) -> bool:
    """Whether a host name, an address or a URL is of this very machine."""
    if not isinstance(address, str) or len(address) > 2048:
        return False
    host = address.strip("[]").lower()
    if "//" in address:
        try:
            host = (urlsplit(address).hostname or "").lower()
        except ValueError:
            return False
    return _LOOPBACK.fullmatch(host) is not None
