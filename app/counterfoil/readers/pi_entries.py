"""Entries of a pi session: what tells of the session, and what tells of a request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import SkipReason, State
from counterfoil.readers.decode import Unreadable, digest_label, fixed_word, identifier, model_name
from counterfoil.readers.figures import UNKNOWN, project_of, tokens
from counterfoil.readers.strict_json import Object

USAGE_FIELDS = frozenset(
    {
        "input",
        "output",
        "cacheRead",
        "cacheWrite",
        "cacheWrite1h",
        "reasoning",
        "reasoningTokens",
        "totalTokens",
        "cost",
        "cttl",
        "server",
        "premiumRequests",
    }
)
HEADERS = frozenset({b"session", b"model_change"})
KNOWN_TYPES = HEADERS | frozenset(
    b"""message thinking_level_change compaction branch_summary custom custom_message label session_info usage
    model_usage service_tier_change mode_change title_change ttsr_injection mcp_tool_selection session_init
    credential_pin reset_boundary""".split()
)
_TYPE = re.compile(rb'\s*\{\s*"type"\s*:\s*"([^"\\]{0,64})"')
_INNER_TYPE = re.compile(rb'"type"\s*:\s*"(session|model_change)"')
_LONGEST_HEADER = 8_192
_WITH_USAGE = frozenset({"usage", "model_usage", "compaction", "branch_summary"})


@dataclass(frozen=True, slots=True)
class Thread:
    """What the lines before told: the session, its folder's label, the format's version, the model in use."""

    session: str
    project: str = UNKNOWN
    version: str | None = None
    provider: str = ""
    model: str = ""

    @classmethod
    def of(cls, state: State, path: str) -> Thread:
        """As a state remembers it; at a file's beginning its name tells the session."""
        kept = {name: state.get(name) for name in cls.__dataclass_fields__}
        named = {name: value for name, value in kept.items() if isinstance(value, str)}
        return cls(**{"session": _named(path), **named})

    @property
    def state(self) -> State:
        """As plain JSON."""
        names = ("session", "project", "version", "provider", "model")
        return {name: value for name in names if (value := getattr(self, name)) is not None}

    def using(self, provider: str, model: str) -> Thread:
        """With this model in use from here on."""
        if (provider, model) == (self.provider, self.model):
            return self
        return replace(self, provider=provider, model=model)

    def after(self, entry: Object) -> Thread:
        """What is known behind an entry."""
        if entry.get("type") == "session":
            version = entry.get("version")
            return replace(
                self,
                session=identifier(entry.get("id")) or self.session,
                project=project_of(entry.get("cwd")),
                version=f"v{version}" if type(version) is int and 0 <= version < 1_000 else None,
                **_model_in(entry),
            )
        return replace(self, **_model_in(entry)) if entry.get("type") == "model_change" else self


@dataclass(frozen=True, slots=True)
class Request:
    """What an entry tells of one request; `began` is its own time, `response` the provider's id."""

    usage: Object
    provider: str
    model: str
    began: object = None
    response: str | None = None


def type_of(data: bytes) -> bytes | None:
    """An entry's type without decoding it, None where its beginning does not tell; headers anywhere."""
    found = _TYPE.match(data)
    if found is None and len(data) < _LONGEST_HEADER:
        found = _INNER_TYPE.search(data)
    return found.group(1) if found else None


def request_of(entry: Object, thread: Thread) -> Request | None:
    """The request of an entry, None where it is none. Raises Unreadable."""
    kind = entry.get("type")
    message = entry.get("message")
    if kind == "message" and isinstance(message, dict):
        return _request(message, thread) if message.get("role") == "assistant" else None
    return _request(entry, thread) if isinstance(kind, str) and kind in _WITH_USAGE else None


def _request(told: Object, thread: Thread) -> Request | None:
    usage = told.get("usage")
    if usage is None:
        return None
    if not isinstance(usage, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    named = _model_in(told)
    return Request(
        usage,
        named.get("provider", thread.provider),
        named.get("model", thread.model),
        told.get("timestamp"),
        identifier(told.get("responseId")),
    )


def counts_of(usage: Mapping[str, object]) -> TokenCounts:
    """Their input leaves the cache out, their output includes the reasoning. Raises Unreadable."""
    written = tokens(usage, "cacheWrite")
    kept_longer = min(written, _written_1h(usage))
    said = usage.get("reasoning", usage.get("reasoningTokens"))
    output = tokens(usage, "output")
    return TokenCounts(
        input=tokens(usage, "input"),
        cache_read=tokens(usage, "cacheRead"),
        cache_write_5m=written - kept_longer,
        cache_write_1h=kept_longer,
        output=output,
        reasoning=None if said is None else min(output, tokens(usage, "reasoning", "reasoningTokens")),
    )


def response_key(entry: Object, request: Request, counts: TokenCounts) -> str:
    """What all copies of an entry share.

    Local servers number their responses anew with each start, so the id alone is not enough; an entry's
    own id is not kept where a file of the first format is brought to the second.
    """
    if request.response is not None and type(request.began) is int:
        return f"{request.response}@{request.began}"
    vector = (counts.input, counts.cache_read, counts.cache_write_5m + counts.cache_write_1h, counts.output)
    whole = (entry.get("timestamp"), request.began, request.provider, request.model, vector)
    return digest_label(repr(whole).encode("utf-8", "surrogatepass"))


def _written_1h(usage: Mapping[str, object]) -> int:
    by_age = usage.get("cttl")
    if isinstance(by_age, dict):
        return tokens(by_age, "ephemeral1h")
    return tokens(usage, "cacheWrite1h")


def _model_in(told: Object) -> dict[str, str]:
    """Provider and model as an entry names them: apart, or as one path."""
    provider, model = told.get("provider"), told.get("modelId", told.get("model"))
    if not isinstance(model, str) or not model:
        return {}
    if not isinstance(provider, str) and "/" in model:
        provider, _, model = model.partition("/")
    said = provider if isinstance(provider, str) else ""
    return {"provider": fixed_word(said) or "", "model": model_name(model)}


def _named(path: str) -> str:
    stem = path.rpartition("/")[2].removesuffix(".jsonl")
    return identifier(stem.rpartition("_")[2]) or UNKNOWN
