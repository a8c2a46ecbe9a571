"""What several agents' readers ask of a client's own word for a provider."""

from __future__ import annotations

from counterfoil.readers.decode import UNRECOGNISED, fixed_word

# Goose and Cline can ask the programs of other agents instead of a provider: those write logs of their own,
# which are read, so that counting here as well would count every request twice.
_PROGRAMS = frozenset({"claude-code", "claude_code", "claude-acp", "codex", "codex-acp", "gemini-cli"})
_LOGINS = {"chatgpt_codex": "codex", "openai-codex": "codex", "codex-login": "codex"}


def is_told_elsewhere(provider: object) -> bool:
    """Whether that provider is a program that keeps a log of its own."""
    return isinstance(provider, str) and provider in _PROGRAMS


def quota_of(provider: object) -> str | None:
    """The agent whose subscription such a provider's requests use; None where it is a key or a gateway."""
    return _LOGINS.get(provider) if isinstance(provider, str) else None


def known_word(value: object) -> str | None:
    """A client's own word for a provider; None where there is none or it cannot be one."""
    word = fixed_word(value)
    return None if word == UNRECOGNISED else word
