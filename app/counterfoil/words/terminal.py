"""The same words for the terminal: one line for status bars, a screen for `status` and `watch`. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.burn import BurnRate
from counterfoil.domain.money import cents
from counterfoil.domain.snapshot import LatestRow, Level, Snapshot, WindowState
from counterfoil.domain.tightest import Binding, binding
from counterfoil.words.drivers import driven_by
from counterfoil.words.even_use import pace
from counterfoil.words.figures import NBSP, clock_seconds, exact, tokens
from counterfoil.words.importing import importing, importing_within, totals_grow
from counterfoil.words.local_use import local_line
from counterfoil.words.outcome import certainty, verdict
from counterfoil.words.sentences import (
    NO_LATEST,
    SAMPLE,
    estimated,
    inexact,
    no_windows,
    own_figure,
    skipped,
    today_total,
    unpriced,
)
from counterfoil.words.sessions_left import sessions_sentence
from counterfoil.words.spent import credits_told, uncounted
from counterfoil.words.tightest import ends_first
from counterfoil.words.verdicts import (
    basis,
    is_estimated,
    is_used_up,
    reset_in,
    tag,
    used,
    window_names,
)

BAR_CELLS = 20
MARKS = {
    Level.UNKNOWN: "?",
    Level.CALM: " ",
    Level.WATCH: "·",
    Level.WARN: "-",
    Level.CRITICAL: "!",
    Level.EXHAUSTED: "#",
}


def status_line(snapshot: Snapshot) -> str:
    """`"Codex · 5-hour 74 %, runs out ≈ 23:08 | …"`, the tightest window first."""
    names = window_names([state.window for state in snapshot.windows])
    parts = [
        f"{name} {_used(state)}, {_lower(verdict(state, snapshot.at_ms, snapshot.tz))}"
        for name, state in zip(names, snapshot.windows, strict=True)
    ]
    return " | ".join(parts) or "no quota window known"


def screen(snapshot: Snapshot, columns: int | None = None) -> list[str]:
    """Everything a glance needs, as lines of text; what moves fits into so many `columns`."""
    lines = [f"{exact(snapshot.at_ms, snapshot.tz)}   {today_total(snapshot.today_total)}".rstrip()]
    lines += [text for text in (SAMPLE if snapshot.sample else "", snapshot.notice or "") if text]
    lines += _importing(snapshot, columns)
    windows = list(window_lines(snapshot)) or [no_windows(snapshot, user_home="")]
    own = [line for line in (local_line(snapshot.local),) if line]
    return [*lines, "", *windows, *own, "", *_latest(snapshot), *_notes(snapshot)]


def _importing(snapshot: Snapshot, columns: int | None) -> list[str]:
    progress = snapshot.importing
    if progress is None:
        return []
    how_far = importing(progress) if columns is None else importing_within(progress, columns)
    return [line for line in (how_far, totals_grow(progress)) if line]


def window_lines(snapshot: Snapshot) -> Iterator[str]:
    """For each window: name and bar, the sentence, what it rests on, and a line or two of what is known."""
    names = window_names([state.window for state in snapshot.windows])
    for name, state in zip(names, snapshot.windows, strict=True):
        window, at_ms, tz = state.window, snapshot.at_ms, snapshot.tz
        facts = " · ".join(filter(None, [reset_in(window, at_ms, tz), tag(state)]))
        yield f"{name:<24} {_bar(state)} {used(state):>9}   {facts}"
        yield f"  {verdict(state, at_ms, tz)} ({certainty(state, at_ms, tz)})"
        yield f"  {basis(state, at_ms)} · {own_figure(state.local)}{_rate(state)}"
        tighter = binding(snapshot.windows, window, at_ms)
        yield from (f"  {said}" for said in _beside(state, tighter, at_ms, tz) if said)


def _beside(state: WindowState, tighter: Binding | None, at_ms: int, tz: str) -> Iterator[str]:
    if not is_used_up(state):
        even = pace(state.even_use)
        yield " ".join(filter(None, [even and f"{even}.", driven_by(state.drivers)]))
    left = sessions_sentence(state.sessions_left, state.window.kind)
    yield " ".join(filter(None, [ends_first(tighter, at_ms, tz), left]))


def _bar(state: WindowState) -> str:
    share, full = state.window.used_percent, "█"
    if share is None and state.estimate is not None:
        share, full = state.estimate.percent, "▒"
    if share is None:
        return f"[{'?' * BAR_CELLS}]{MARKS[state.level]}"
    filled = min(BAR_CELLS, int(share / 100 * BAR_CELLS + 0.5))
    return f"[{full * filled}{'░' * (BAR_CELLS - filled)}]{MARKS[state.level]}"


def _used(state: WindowState) -> str:
    return f"{used(state)} (estimate)" if is_estimated(state) else used(state)


def _rate(state: WindowState) -> str:
    burn = state.burns[-1] if state.burns else None
    if burn is None or not burn.tokens_per_minute:
        return ""
    return f" · last {burn.over_minutes}{NBSP}min: {' · '.join(_rates(burn))}"


def _rates(burn: BurnRate) -> Iterator[str]:
    yield f"{tokens(round(burn.tokens_per_minute))}{NBSP}tokens/min"
    if burn.picousd_per_hour is not None:
        yield f"{cents(burn.picousd_per_hour)}/h"
    if burn.percent_per_hour is not None:
        yield f"{burn.percent_per_hour:.0f}{NBSP}%/h"


def _latest(snapshot: Snapshot) -> list[str]:
    if not snapshot.latest:
        return [NO_LATEST]
    return [
        f"{clock_seconds(row.at_ms, snapshot.tz)}  {row.model[:28]:<28}  {row.project[:28]:<28}  "
        f"{_spent(row):>10}"
        for row in snapshot.latest
    ]


def _spent(row: LatestRow) -> str:
    if row.cost.known:
        return cents(row.cost.picousd)
    return credits_told(row.credits_nano) if row.credits_nano else "not known"


def _notes(snapshot: Snapshot) -> list[str]:
    total = snapshot.today_total
    notes = (
        unpriced(total.cost.unpriced_requests, snapshot.unpriced_models),
        estimated(total.estimated_requests, inexact(snapshot)),
        uncounted(total.uncounted_requests),
        skipped(snapshot.skipped),
    )
    return ["", *(note for note in notes if note)] if any(notes) else []


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
