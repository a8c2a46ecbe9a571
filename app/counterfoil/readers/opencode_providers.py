"""Whose model it was and whose subscription, by the ids that agents with many providers share.

OpenCode, Kilo, pi and oh-my-pi name providers alike; Droid uses some of the same words.
"""

from __future__ import annotations

from counterfoil.readers.decode import UNRECOGNISED, fixed_word
from counterfoil.readers.provider_names import provider_of

_SOLD_AS = {
    "amazon-bedrock": "aws",
    "azure-cognitive-services": "azure",
    "azure-openai-responses": "azure",
    "google-antigravity": "google",
    "google-gemini-cli": "google",
    "google-vertex": "google",
    "google-vertex-anthropic": "google",
    "kimi-coding": "moonshotai",
    "kimi-for-coding": "moonshotai",
    "llama-cpp": "llama.cpp",
    "llama-server": "llama.cpp",
    "minimax-cn": "minimax",
    "moonshotai-cn": "moonshotai",
    "openai-codex": "openai",
    "zai-coding-plan": "zai",
    "zhipuai-coding-plan": "zhipuai",
}


def seller_of(said: object, model: str) -> str:
    """The provider's id as the price book has it, "gateway" where nobody known stands behind the model."""
    word = fixed_word(said)
    if word is None or word == UNRECOGNISED:
        return provider_of(None, model)
    return provider_of(_SOLD_AS.get(word.lower(), word), model)


def own_word(said: object, provider: str) -> str | None:
    """The agent's own word for the provider or login, where the provider's id does not say it."""
    word = fixed_word(said)
    return None if word == provider else word
