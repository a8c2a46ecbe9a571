"""A user's history made by hand: sessions on client versions, and what detectors of histories look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.evidence import CallRow, DaySum, Evidence, Lane, Rates, Shell, Sign, Turn

FIRST_DAY = 20_600
START_MS = FIRST_DAY * DAY_MS
HOUR_MS = 3_600_000
RATES = Rates(input=5, cache_read=1, cache_write_5m=6, cache_write_1h=10, output=25)
DOLLAR = 10**12
FIVE_DOLLARS = Cost(5 * DOLLAR, 20, 0)


def rates_of(context: int, at_ms: int, prompt: int) -> Rates:
    """Pico-USD so small that they are read at a glance; those above 200,000 tokens are twice as high."""
    assert context
    assert at_ms
    return RATES if prompt <= 200_000 else Rates(*(2 * (rate or 0) for rate in RATES))


def shell(number: int, **given: Any) -> Shell:
    values: dict[str, Any] = {
        "id": number,
        "agent": "claude-code",
        "provider": "anthropic",
        "model": "claude-opus-4-6",
        "session": f"session {number}",
        "project": "counterfoil",
        "client_version": "2.1.80",
        "service_tier": None,
        "speed": None,
        "geo": None,
        "is_sidechain": False,
        "quota": None,
    }
    return Shell(**values | given)


@dataclass(frozen=True)
class Session:
    """One a day: `read` of `prompt` tokens came from the cache, the rest was written for an hour."""

    version: str = "2.1.80"
    read: int = 970_000
    prompt: int = 1_000_000
    requests: int = 20
    output: int = 10_000
    understated: int = 0
    turns: int = 4
    turn_tokens: int = 10_000
    cost: Cost = FIVE_DOLLARS
    active_ms: int = HOUR_MS
    model: str = "claude-opus-4-6"
    project: str = "counterfoil"
    agent: str = "claude-code"


def history(sessions: Iterable[Session], **more: Any) -> Evidence:
    """Those sessions, the first on `FIRST_DAY`."""
    lanes: list[Lane] = []
    turns: list[Turn] = []
    sums: list[DaySum] = []
    for number, one in enumerate(sessions, 1):
        at_ms = START_MS + (number - 1) * DAY_MS + 9 * HOUR_MS
        mine = shell(
            number, agent=one.agent, model=one.model, project=one.project, client_version=one.version
        )
        lane = Lane(len(lanes), number, mine, at_ms, 100 * number, at_ms + HOUR_MS, 100 * number + 20)
        lane.calls, lane.active_ms, lane.has_cache = one.requests, one.active_ms, one.prompt > 0
        lanes.append(lane)
        written = one.prompt - one.read
        counts = 0, one.read, 0, written, one.output
        sums.append(DaySum(mine, FIRST_DAY + number - 1, one.requests, one.understated, *counts, one.cost))
        turns += [
            turn(lane, at_ms + place * HOUR_MS // 8, fresh=one.turn_tokens) for place in range(one.turns)
        ]
    return evidence(lanes=lanes, turns=turns, sums=sums, **more)


def turn(lane: Lane, at_ms: int, fresh: int = 10_000, calls: int = 1) -> Turn:
    """A prompt and what it took."""
    return Turn(
        lane.number,
        sign(lane, NoteKind.PROMPT, at_ms, chars=100),
        call(lane, at_ms),
        0,
        False,
        0,
        calls,
        fresh,
    )


def call(lane: Lane, at_ms: int, **given: int) -> CallRow:
    """One of a lane's."""
    empty = CallRow(lane.first_id, at_ms, lane.shell.id, lane.source, 0, 0, 0, 0, 0, None)
    return empty._replace(**given)


def sign(lane: Lane, kind: NoteKind, at_ms: int, **body: Any) -> Sign:
    return Sign(kind, lane.shell.agent, lane.shell.session, lane.source, at_ms, body)


def evidence(**given: Any) -> Evidence:
    """Nothing but what is given."""
    empty = ("lanes", "rebuilds", "repeats", "turns", "signs", "notes", "sums")
    values: dict[str, Any] = dict.fromkeys(empty, ())
    values |= {"rates": rates_of, "requests": 0, "uncounted": {}}
    return Evidence(**values | given)
