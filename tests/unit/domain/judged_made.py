"""Judged windows for tests, in minutes from a fixed moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.shown import START

LINE, HOUR, BLEND = Method.STRAIGHT_LINE, Method.LAST_HOUR, Method.BLEND
FIVE_HOURS, WEEK = 300, 10_080


def at(minute: float) -> int:
    """The moment in ms."""
    return START + round(minute * MINUTE_MS)


def said(
    chance: float,
    method: Method = BLEND,
    out: tuple[float, float, float] | None = None,
    reset: tuple[float, float, float] | None = None,
) -> Saying:
    """`out` are p10, middle and p90 as minutes from START, `reset` low, middle and high percent."""
    p10, middle, p90 = (None, None, None) if out is None else (at(minute) for minute in out)
    low, percent, high = reset or (None, None, None)
    return Saying(method, chance, middle, p10, p90, percent, low, high)


def check(minute: float, *sayings: Saying, percent: float = 50.0, shown: Method = BLEND) -> Check:
    """One moment."""
    return Check(at(minute), percent, shown, sayings)


def window(
    *checks: Check,
    start: float = 0.0,
    full: float | None = None,
    peak: float = 60.0,
    minutes: float = FIVE_HOURS,
    ended: float | None = None,
    kind: WindowKind = WindowKind.FIVE_HOUR,
    agent: str = "codex",
    is_replayed: bool = True,
) -> JudgedWindow:
    """A window of `minutes` from `start`; `full` and `ended` are minutes from START as well."""
    return JudgedWindow(
        WindowId(agent, None, agent, kind, at(start + minutes)),
        at(start),
        at(start + minutes if ended is None else ended),
        None if full is None else at(full),
        peak if full is None else 100.0,
        checks,
        is_replayed,
    )


def windows_of(chances: Sequence[Mapping[Method, float]], came: Sequence[bool]) -> list[JudgedWindow]:
    """Windows one after the other, each with one check of such chances in its first hour."""
    made = []
    for place, (words, ran_out) in enumerate(zip(chances, came, strict=True)):
        start = float(place * FIVE_HOURS)
        told = check(start + 60, *(said(chance, method) for method, chance in words.items()))
        made.append(window(told, start=start, full=start + 250 if ran_out else None))
    return made
