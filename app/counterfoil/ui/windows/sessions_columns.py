"""Columns of the table of sessions, and which of them a width has room for. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from counterfoil.domain.money import usd
from counterfoil.domain.session import Session
from counterfoil.ui.plain import clean_lines
from counterfoil.ui.windows.rows import Column
from counterfoil.words import figures, samples
from counterfoil.words import sessions as words
from counterfoil.words.samples import Sample
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

STARTED, PROJECT, MODEL, AGENT, CLIENT, ID, DURATION, REQUESTS, TOKENS, COST, CACHE = range(11)
SHARES = {PROJECT: 2, MODEL: 3}  # of what is left


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a column's cells are at most, the least where it stretches; lowest ranks go first."""

    sample: Callable[[], Sample]
    rank: int
    least_px: int = 0


ROOMS = (
    Room(samples.moments, 10),
    Room(str, 9, 104),
    Room(str, 6, 148),
    Room(lambda: "Copilot CLI", 1),
    Room(lambda: "0.144.2 +1", 2),
    Room(lambda: ("2b6c0f7e", tr(words.NO_SESSION_ID)), 0),
    Room(samples.durations, 5),
    Room(lambda: figures.count(99_999), 4),
    Room(lambda: f"{words.AT_LEAST}{figures.tokens(999_000_000)}", 3),
    Room(lambda: samples.spendings(999.99), 8),
    Room(str, 7, 112),
)


def session_columns(
    when: Callable[[int], str], tz: str, mark: Callable[[Session], str]
) -> tuple[Column, ...]:
    """A row is a `Session`; `when` words a moment in epoch ms, `mark` what was found in a session."""
    return (
        Column(
            tr("Started"),
            lambda s: when(s.first_ms),
            lambda s: s.first_ms,
            lambda s: words.started_hint(s, tz),
            quiet=True,
            exact=lambda s: utc(s.first_ms),
        ),
        _names(tr("Project"), lambda s: s.projects, mark),
        _names(tr("Model"), lambda s: s.models),
        Column(tr("Agent"), lambda s: words.agent(s.name.agent), lambda s: s.name.agent),
        _names(tr("Client"), lambda s: s.versions, quiet=True),
        Column(
            tr("Session"),
            lambda s: words.short_id(s.name),
            lambda s: s.name.id,
            lambda s: s.name.id,
            quiet=True,
            exact=lambda s: s.name.id,
        ),
        *_figures(tz),
    )


def _figures(tz: str) -> tuple[Column, ...]:
    return (
        Column(
            tr("Duration"),
            words.duration,
            lambda s: s.duration_ms,
            lambda s: words.started_hint(s, tz),
            figures=True,
            exact=lambda s: s.duration_ms / 1000,
        ),
        Column(
            tr("Requests"),
            lambda s: figures.count(s.requests),
            lambda s: s.requests,
            words.requests_hint,
            figures=True,
            exact=lambda s: s.requests,
        ),
        Column(
            tr("Tokens"),
            words.tokens,
            lambda s: s.tokens.total if s.has_tokens else None,
            words.session_tokens_hint,
            figures=True,
            exact=lambda s: s.tokens.total if s.has_tokens else "",
        ),
        Column(
            tr("Cost"),
            words.cost,
            lambda s: s.cost.picousd if s.cost.known else None,
            words.cost_hint,
            figures=True,
            exact=lambda s: usd(s.cost.picousd) if s.cost.known else "",
        ),
        Column(
            tr("From cache"),
            words.cache,
            lambda s: s.cache_percent,
            words.cache_hint,
            figures=True,
            exact=lambda s: "" if s.cache_percent is None else round(s.cache_percent, 3),
        ),
    )


def _names(
    title: str,
    of: Callable[[Session], tuple[str, ...]],
    more: Callable[[Session], str] = lambda _: "",
    *,
    quiet: bool = False,
) -> Column:
    return Column(
        title,
        lambda s: words.listed(of(s)),
        lambda s: of(s)[0].lower() if of(s) else None,
        lambda s: clean_lines("\n".join(filter(None, (*of(s), more(s))))),
        quiet=quiet,
        exact=lambda s: ", ".join(of(s)),
    )


def needs(advance: Callable[[str], int], titles: Sequence[str], padding_px: int) -> list[int]:
    """The least width of each column in px; `advance` is the width of a text."""
    return [
        room.least_px or max(samples.widest(advance, room.sample()), advance(f"{title} ▾")) + padding_px
        for room, title in zip(ROOMS, titles, strict=True)
    ]


def shared(widths: Sequence[int], shown: set[int], room_px: int) -> dict[int, int]:
    """How wide each column that is shown becomes: names share what is left."""
    left_px = max(room_px - sum(widths[column] for column in shown), 0)
    shares = {column: share for column, share in SHARES.items() if column in shown}
    whole = sum(shares.values()) or 1
    return {column: widths[column] + left_px * shares.get(column, 0) // whole for column in shown}


def kept(widths: Sequence[int], room_px: int) -> set[int]:
    """The columns there is room for, those that matter most first."""
    found: set[int] = set()
    left_px = room_px
    for column in sorted(range(len(ROOMS)), key=lambda c: -ROOMS[c].rank):
        if widths[column] > left_px:
            break
        found.add(column)
        left_px -= widths[column]
    return found
