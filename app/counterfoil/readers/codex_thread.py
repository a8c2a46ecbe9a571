"""A Codex thread as far as its file has been read: who it is, what it runs on, where its counter stands.

Imported by the Codex modules of this package alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath, PureWindowsPath

import msgspec

from counterfoil.domain.usage import RequestContext
from counterfoil.readers.codex_counter import Heads, Totals
from counterfoil.readers.decode import (
    LONGEST_PATH,
    Unreadable,
    epoch_ms,
    fixed_word,
    identifier,
    label,
    model_name,
)
from counterfoil.readers.strict_json import Object

UNKNOWN = "unknown"

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_FILE_NAME = re.compile(rf"rollout-[0-9T-]+?-({_UUID})(?:_[^.]*)?\.jsonl")
_UUID_V7 = re.compile(r"([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab]", re.IGNORECASE)
_UUID_V7_HEAD = len("019f1000-1111-7000-8")


class Response(msgspec.Struct, frozen=True, array_like=True):
    """A response's own usage record, waiting for the count that repeats it."""

    id: str
    used: Totals


class Thread(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What must be remembered between two batches; small, and nothing but JSON values once saved."""

    id: str
    opened: bool = False  # its own session_meta was read
    project: str = UNKNOWN
    provider: str = "openai"
    version: str | None = None
    originator: str | None = None
    sidechain: bool = False
    model: str | None = None
    tier: str | None = None

    born_ms: int | None = None
    forked_from: str | None = None
    is_child: bool = False
    holds_ancestor: bool = False  # another thread's session_meta stands in this file: history was copied
    is_page: bool = False  # goes on from another file of the same thread
    own_from_ordinal: int | None = None
    turn_ms: int | None = None  # when the turn at hand was begun, by its id
    head_ms: int | None = None
    burst_ms: int | None = None  # the last line of the burst at the head; None once it is over

    heads: Heads = ()
    lone_last: Totals | None = None  # the last call of a count that had no total
    copies_seen: bool = False
    after_copy: bool = False  # no call of its own has followed the copies yet
    response: Response | None = None
    beside: Totals | None = None  # counted from a response's own record since the last count
    limit_reached: str | None = None
    credits: str | None = None  # the last that was noted of them

    @property
    def own_ms(self) -> int | None:
        """When the thread was begun, by its id."""
        return minted_ms(self.id)

    def open(self, meta: Object, at_ms: int | None) -> None:
        """Take the first `session_meta` as the file's own; a later one of another thread is an ancestor's."""
        own = identifier(meta.get("id"))
        if self.opened:
            self.holds_ancestor = self.holds_ancestor or own not in (None, self.id)
            return
        self.opened = True
        self.id = own or self.id
        self.born_ms = _moment(meta.get("timestamp")) or at_ms
        self.project = _folder(meta.get("cwd")) or self.project
        self.version = fixed_word(meta.get("cli_version"))
        self.originator = fixed_word(meta.get("originator"))
        self._provided_by(meta.get("model_provider"))
        self._descends(meta)

    def _descends(self, meta: Object) -> None:
        source = meta.get("source")
        kind = source.get("subagent") if isinstance(source, dict) else None
        self.sidechain = kind is not None or meta.get("thread_source") == "subagent"
        self.is_page = isinstance(meta.get("history_base"), dict)
        ordinal = meta.get("subagent_history_start_ordinal")
        self.own_from_ordinal = ordinal if type(ordinal) is int else None
        if kind == "review":  # a reviewer starts with an empty history, whatever it names as its parent
            return
        self.forked_from = identifier(meta.get("forked_from_id"))
        spawned = isinstance(kind, dict) and isinstance(kind.get("thread_spawn"), dict)
        self.is_child = spawned or bool(self.forked_from or meta.get("parent_thread_id"))

    def begin_turn(self, turn_id: object) -> None:
        """Note the turn that what follows belongs to."""
        self.turn_ms = minted_ms(turn_id)

    def settle(self, settings: object) -> None:
        """Take model, tier and provider from a turn's context or from changed settings."""
        if not isinstance(settings, dict):
            return
        if settings.get("model") is not None:
            self.model = model_name(settings["model"])
        if "service_tier" in settings:
            self.tier = fixed_word(settings["service_tier"])
        if self.project == UNKNOWN:
            self.project = _folder(settings.get("cwd")) or UNKNOWN
        self._provided_by(settings.get("model_provider_id"))

    def context(self, agent: str, named_model: object) -> RequestContext:
        """What a request of now is counted under."""
        model = self.model or (model_name(named_model) if named_model is not None else UNKNOWN)
        return _context(
            agent,
            self.provider,
            model,
            self.id,
            self.project,
            self.version,
            self.originator,
            self.tier,
            self.sidechain,
        )

    def refusal_key(self, at_ms: int) -> str:
        """One for all that tells of a request turned away: one turn is turned away once."""
        return f"{self.id}:{at_ms if self.turn_ms is None else self.turn_ms}"

    def _provided_by(self, name: object) -> None:
        if isinstance(name, str) and name:
            self.provider = "openai" if name == "openai" else "gateway"


def begun(path: str) -> Thread:
    """The thread of a file not yet read, named by the file's name until its `session_meta` comes."""
    named = _FILE_NAME.search(path)
    stem = path.rsplit("/", 1)[-1].removesuffix(".zst").removesuffix(".jsonl")
    return Thread(id=named[1] if named else identifier(stem) or UNKNOWN)


def minted_ms(text: object) -> int | None:
    """When a UUID of version 7 was made; None for any other id."""
    return _minted_ms(text[:_UUID_V7_HEAD]) if isinstance(text, str) else None


@lru_cache(maxsize=64)
def _minted_ms(head: str) -> int | None:
    found = _UUID_V7.match(head)
    return int(found[1] + found[2], 16) if found else None


@lru_cache(maxsize=64)
def _context(
    agent: str,
    provider: str,
    model: str,
    session: str,
    project: str,
    version: str | None,
    originator: str | None,
    tier: str | None,
    sidechain: bool,
) -> RequestContext:
    return RequestContext(
        agent=agent,
        provider=provider,
        model=model,
        session=session,
        project=project,
        client_version=version,
        entrypoint=originator,
        service_tier=tier,
        sidechain=sidechain,
    )


def _moment(text: object) -> int | None:
    try:
        return epoch_ms(text)
    except Unreadable:
        return None


def _folder(cwd: object) -> str | None:
    if not isinstance(cwd, str):
        return None
    kind = PureWindowsPath if re.match(r"[A-Za-z]:|\\\\", cwd) else PurePosixPath
    return label(kind(cwd[-LONGEST_PATH:]).name)
