"""Asks an agent's own program for the counter: `claude -p "/usage"`, and Codex's app server.

The program uses the network and the login it keeps for itself; nothing of that is read or seen here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from pathlib import Path

import msgspec

from counterfoil.counters.agent_cli_process import NoAnswer, Program
from counterfoil.counters.client_windows import (
    CLAUDE,
    CODEX,
    Figures,
    Note,
    Window,
    flag,
    identifier,
    known,
    number,
    word,
)
from counterfoil.counters.usage_text import read
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.reset_times import moment_ms
from counterfoil.domain.window import plain_limit

SOURCE = "agent-cli"
TIMEOUT_S = 60.0
PROGRAMS = {CLAUDE: "claude", CODEX: "codex"}
QUESTION = ("-p", "/usage")

_Object = Mapping[str, object]
_SLOTS = ("primary", "secondary")


def ask(
    agent: str,
    at_ms: int,
    *,
    home: str | None = None,
    zone: tzinfo | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Figures:
    """What the agent's program says of its limits now, in an empty folder. Errors: NoAnswer."""
    with tempfile.TemporaryDirectory(prefix="counterfoil-", ignore_cleanup_errors=True) as folder:
        if agent == CLAUDE:
            return _ask_claude(Path(folder), at_ms, home, zone, timeout_s)
        if agent == CODEX:
            return _ask_codex(Path(folder), at_ms, home, timeout_s)
    raise NoAnswer(f"{agent} has no program that can be asked.")


def _ask_claude(folder: Path, at_ms: int, home: str | None, zone: tzinfo | None, timeout_s: float) -> Figures:
    with Program(PROGRAMS[CLAUDE], QUESTION, folder, timeout_s) as program:
        text = program.all_output().decode("utf-8", "replace")
    told = read(text, CLAUDE, at_ms, zone)
    if not told.windows:
        raise NoAnswer("claude answered, but named no window; is it logged in with a subscription?")
    return Figures(at_ms, CLAUDE, SOURCE, told.windows, told.notes, home=home)


def _ask_codex(folder: Path, at_ms: int, home: str | None, timeout_s: float) -> Figures:
    client = {"name": "counterfoil", "title": "Counterfoil", "version": "1"}
    with Program(PROGRAMS[CODEX], ("app-server",), folder, timeout_s, is_dialogue=True) as program:
        program.say({"id": 0, "method": "initialize", "params": {"clientInfo": client}})
        _result(program, 0)
        program.say({"method": "initialized"})
        program.say({"id": 1, "method": "account/rateLimits/read"})
        answer = _result(program, 1)
    found = codex_figures(answer, at_ms, home)
    if not found.windows:
        raise NoAnswer("codex answered, but named no window; is it logged in with a subscription?")
    return found


def _result(program: Program, number_: int) -> _Object:
    """The answer of that number; what the server says unasked in between is passed over."""
    for line in program.lines():
        try:
            message = msgspec.json.decode(line)
        except (ValueError, RecursionError):
            continue
        if not isinstance(message, dict) or message.get("id") != number_ or "method" in message:
            continue
        if isinstance(message.get("result"), dict):
            result: _Object = message["result"]
            return result
        raise NoAnswer("codex refused to tell; is it logged in, and new enough to be asked?")
    raise NoAnswer("codex ended without an answer.")


def codex_figures(answer: _Object, at_ms: int, home: str | None = None) -> Figures:
    """All windows of an `account/rateLimits/read` answer, each limit once."""
    by_id = answer.get("rateLimitsByLimitId")
    main = answer.get("rateLimits")
    limits = {str(name): one for name, one in by_id.items()} if isinstance(by_id, dict) else {}
    if isinstance(main, dict):
        limits.setdefault(str(main.get("limitId") or plain_limit(CODEX)), main)
    windows = [w for name, one in limits.items() if isinstance(one, dict) for w in _windows(name, one)]
    plain = limits.get(plain_limit(CODEX), main)
    plain = plain if isinstance(plain, dict) else {}
    credits_ = plain.get("credits")
    has_credits = flag(credits_.get("hasCredits")) if isinstance(credits_, dict) else None
    return Figures(
        at_ms,
        CODEX,
        SOURCE,
        windows,
        list(_notes(plain)),
        home,
        plan=word(plain.get("planType")),
        on_credits=has_credits,
    )


def _windows(name: str, limit: _Object) -> Iterator[Window]:
    limit_id = identifier(limit.get("limitId")) or identifier(name) or plain_limit(CODEX)
    for slot in _SLOTS:
        value = limit.get(slot)
        if isinstance(value, dict):
            minutes = number(value.get("windowDurationMins"))
            percent, resets_at_ms = number(value.get("usedPercent")), moment_ms(value.get("resetsAt"))
            window = Window(limit_id, int(minutes or 0), percent, resets_at_ms)
            if window.says_something:
                yield window


def _notes(limit: _Object) -> Iterator[Note]:
    credits_ = limit.get("credits")
    if isinstance(credits_, dict):
        said = {
            "has_credits": flag(credits_.get("hasCredits")),
            "unlimited": flag(credits_.get("unlimited")),
            "balance": _amount(credits_.get("balance")),
        }
        if body := known(said):
            yield Note(NoteKind.CREDITS, body)
    if reached := word(limit.get("rateLimitReachedType")):
        yield Note(NoteKind.LIMIT_STATUS, {"rate_limit_reached_type": reached})


def _amount(value: object) -> float | None:
    """A balance, which is written as text."""
    try:
        return number(float(value)) if isinstance(value, str) else number(value)
    except ValueError:
        return None
