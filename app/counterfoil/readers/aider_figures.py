"""Aider's figures as it writes them, what they come to, and the name of a message in both its logs."""

from __future__ import annotations

from dataclasses import dataclass, field

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import SkipReason, State
from counterfoil.readers.decode import Unreadable, count, model_name
from counterfoil.readers.provider_names import GATEWAY, provider_of

AGENT = "aider"
MINUTE_MS = 60_000
_FACTORS = {"k": 1_000, "M": 1_000_000}
_COMPATIBLE = ("openai/", "azure_ai/")  # what any server may be asked through


def number_of(text: str) -> int:
    """A figure such as 897, 2.5k, 19k or 1.2M. Raises Unreadable."""
    factor = _FACTORS.get(text[-1:], 1)
    digits = text.removesuffix("k").removesuffix("M").replace(",", "")
    try:
        return count(round(float(digits) * factor))
    except (ValueError, OverflowError):
        raise Unreadable(SkipReason.BAD_NUMBER) from None


def written(tokens: int) -> str:
    """The same figure as the history has it: in thousands from 1,000 on, whole ones from 10,000."""
    if tokens < 1_000:
        return str(tokens)
    return f"{tokens / 1000:.1f}k" if tokens < 10_000 else f"{round(tokens / 1000)}k"


def tokens_of(sent: int, received: int, cache_write: int = 0, cache_hit: int = 0) -> TokenCounts:
    """What was sent without the cache's part of it.

    "Sent" holds what was written to the cache, and what was read from it as well wherever it is at least as
    much as both; where it is less it cannot (with libraries that left cached tokens out of the prompt).
    """
    cached = cache_write + cache_hit
    fresh = sent - cached if sent >= cached else max(sent - cache_write, 0)
    return TokenCounts(fresh, cache_hit, cache_write, 0, received)


@dataclass(slots=True)
class Chat:
    """The chat that goes on in a log, and the names of its messages, the same in both logs.

    A name is of the minute in which the chat began, because the logs note that an instant apart, and of the
    model of the chat's first message: of two models that work together the history tells the first alone.
    Chats of one minute are counted through, so that the same command run twice gives two.
    """

    began_ms: int | None = None
    number: int = 0
    model: str = ""
    minute: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    def begin(self, at_ms: int | None) -> None:
        """Another chat, at a time that may not be known."""
        self.began_ms, self.number, self.model = at_ms, 0, ""

    def next_key(self, began_ms: int, sent: str, received: str, model: object) -> str:
        """The key of the chat's next message, of figures as the history has them."""
        self.number += 1
        if self.number == 1:
            self.model = _told_by_both(model)
        # Analytics begin a fraction of a second later, and times are whole seconds: to allow for a minute
        # that ended in between would part more chats that began with a minute than it would join.
        minute = began_ms // MINUTE_MS
        if minute != self.minute:
            self.minute, self.seen = minute, {}
        name = f"{self.number}:{sent}:{received}:{self.model}"
        times = self.seen[name] = self.seen.get(name, 0) + 1
        return f"{minute}:{name}" + (f":{times}" if times > 1 else "")

    def kept(self) -> dict[str, object]:
        """What is to be remembered of it."""
        return {
            "began_ms": self.began_ms,
            "number": self.number,
            "model_in_names": self.model,
            "minute": self.minute,
            "seen": self.seen,
        }


def chat_of(state: State) -> Chat:
    """The chat that went on when this was remembered."""
    began, number, minute, seen = (state.get(name) for name in ("began_ms", "number", "minute", "seen"))
    model = state.get("model_in_names")
    return Chat(
        began if isinstance(began, int) else None,
        number if isinstance(number, int) else 0,
        model if isinstance(model, str) else "",
        minute if isinstance(minute, int) else 0,
        {key: times for key, times in seen.items() if isinstance(times, int)}
        if isinstance(seen, dict)
        else {},
    )


def _told_by_both(name: object) -> str:
    """What both logs tell of a model's name.

    Of one that Aider does not know, its analytics log has the prefix alone, or nothing where there is none.
    """
    model = model_name(name)
    prefix, slash, _ = model.partition("/")
    if slash:
        return prefix
    return model if provider_of(None, model) != GATEWAY else ""


def served(name: object) -> tuple[str, str]:
    """Provider and model of a name with the library's prefix, such as openrouter/anthropic/claude-x."""
    model = model_name(name)
    head, slash, rest = model.partition("/")
    if not slash:
        return provider_of(None, model), model
    if model.startswith(_COMPATIBLE):
        return provider_of(None, rest), rest
    provider = provider_of(head, rest)
    return (provider, rest) if provider != GATEWAY else (provider_of(None, rest), model)
