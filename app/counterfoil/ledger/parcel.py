"""An entry's records by columns: so an import hands them from process to process, and writes them in bulk.

Pure: `packed` needs no ledger, `unpacked` gives back what was packed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.contexts import Meter, meter_of
from counterfoil.ledger.days import Days
from counterfoil.ledger.entry import Entry
from counterfoil.ledger.rollup import Deltas

QUALITIES = tuple(OutputQuality)

Figures = tuple[int | None, str | None]  # credits in billionths, figures as logged
Grown = tuple[int, int, int]  # place of an event, its revision, the place of the one that it supersedes
NO_FIGURES: Figures = (None, None)
Cell = tuple[int, int, int, int, list[int]]  # day, UTC day, number of the context, band; the sums


class Events(msgspec.Struct, array_like=True, gc=False):
    """Columns of `event`: `context` and `line` are places in the parcel's lists, `quality` in QUALITIES."""

    key: list[str] = []
    context: list[int] = []
    at_ms: list[int] = []
    input: list[int] = []
    cache_read: list[int] = []
    cache_write_5m: list[int] = []
    cache_write_1h: list[int] = []
    output: list[int] = []
    reasoning: list[int | None] = []
    web_searches: list[int] = []
    quality: list[int] = []
    request_id: list[str | None] = []
    line: list[int] = []


class Readings(msgspec.Struct, array_like=True, gc=False):
    """Columns of `reading`. `meter` and `line` are places in the parcel's own lists."""

    meter: list[int] = []
    at_ms: list[int] = []
    percent: list[float | None] = []
    resets_at_ms: list[int | None] = []
    has_credits: list[bool | None] = []
    line: list[int] = []


class Lines(msgspec.Struct, array_like=True, gc=False):
    """Columns of `line`."""

    offset: list[int] = []
    length: list[int] = []
    sha256: list[bytes] = []


class Parcel(msgspec.Struct, array_like=True):
    """An entry whose events and readings stand by columns; its own are empty. Its notes stay, each key once.

    All events are the first of their request but those in `grown`. `dropped` records said nothing new among
    themselves. `cells` are its part of the totals in the days of `zone`; `note_lines` the places of its
    notes' lines; `figures` the credits and figures as logged of the few events that have any, by place.
    """

    entry: Entry
    dropped: int
    zone: str
    contexts: list[RequestContext]
    meters: list[Meter]
    lines: Lines
    events: Events
    grown: list[Grown]
    readings: Readings
    cells: list[Cell]
    note_lines: list[int]
    figures: dict[int, Figures]

    @property
    def records(self) -> int:
        """Rows that it makes, about."""
        heard = len(self.readings.meter) + len(self.note_lines)
        return len(self.lines.offset) + len(self.events.key) + heard


def packed(entry: Entry, days: Days) -> Parcel:
    """The entry by columns."""
    lines, deltas = _Lines(), Deltas(days)
    contexts, events, grown, figures = _events(entry.events, lines, deltas)
    meters, readings = _readings(entry.readings, lines)
    notes = list({note.key: note for note in reversed(entry.notes)}.values())[::-1]
    note_lines = [lines.place(note.line) for note in notes]
    return Parcel(
        replace(entry, events=(), readings=(), notes=notes),
        len(entry.events) - len(events.key),
        str(days.zone),
        contexts,
        meters,
        Lines(*_columns(lines.rows, len(Lines.__struct_fields__))),
        events,
        grown,
        readings,
        [(*cell, sums) for cell, sums in deltas.cells.items()],
        note_lines,
        figures,
    )


def unpacked(parcel: Parcel) -> Entry:
    """The entry that a parcel was made of, without what was dropped from it."""
    lines = [LineRef(*row) for row in zip(*msgspec.structs.astuple(parcel.lines), strict=True)]
    return replace(
        parcel.entry,
        events=_unpacked_events(parcel, lines),
        readings=_unpacked_readings(parcel, lines),
        repeats=parcel.entry.repeats + parcel.dropped,
    )


class _Lines:
    """Numbers lines from 0 in the order in which they are met."""

    def __init__(self) -> None:
        self.rows: list[tuple[int, int, bytes]] = []
        self._places: dict[int, int] = {}

    def place(self, line: LineRef) -> int:
        known = self._places.get(line.offset)
        if known is None:
            known = self._places[line.offset] = len(self.rows)
            self.rows.append((line.offset, line.length, line.sha256))
        return known


def _events(
    found: Sequence[UsageEvent], lines: _Lines, deltas: Deltas
) -> tuple[list[RequestContext], Events, list[Grown], dict[int, Figures]]:
    contexts: dict[RequestContext, int] = {}
    rows: list[tuple[object, ...]] = []
    grown: list[Grown] = []
    figures: dict[int, Figures] = {}
    newest: dict[str, tuple[int, int, int, UsageEvent]] = {}  # key: place, revision, context, record
    context, number = None, 0
    for event in found:
        if event.context is not context:  # hashing one costs more than all else here
            context = event.context
            number = contexts.setdefault(context, len(contexts))
        known, revision = newest.get(event.key), 0
        if known is not None:
            if event.rank <= known[3].rank:
                continue
            revision = known[1] + 1
            grown.append((len(rows), revision, known[0]))
        newest[event.key] = (len(rows), revision, number, event)
        if event.raw is not None or event.credits_nano is not None:
            figures[len(rows)] = event.credits_nano, event.raw
        rows.append(_row(event, number, lines.place(event.line)))
    for _, _, number, event in newest.values():
        deltas.add(event.at_ms, number, event.tokens, event.quality, event.credits_nano, 1)
    return list(contexts), Events(*_columns(rows, len(Events.__struct_fields__))), grown, figures


def _row(event: UsageEvent, context: int, line: int) -> tuple[object, ...]:
    return (
        event.key,
        context,
        event.at_ms,
        *msgspec.structs.astuple(event.tokens),
        QUALITIES.index(event.quality),
        event.request_id,
        line,
    )


def _readings(found: Sequence[CounterReading], lines: _Lines) -> tuple[list[Meter], Readings]:
    meters: dict[Meter, int] = {}
    rows: list[tuple[object, ...]] = []
    known = set()
    for one in found:
        what = (meters.setdefault(meter_of(one), len(meters)), one.at_ms, one.percent, one.resets_at_ms)
        if what not in known:
            known.add(what)
            rows.append((*what, one.has_credits, lines.place(one.line)))
    return list(meters), Readings(*_columns(rows, len(Readings.__struct_fields__)))


def _columns(rows: Sequence[tuple[object, ...]], count: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(count)]


def _unpacked_events(parcel: Parcel, lines: Sequence[LineRef]) -> list[UsageEvent]:
    return [
        UsageEvent(
            key,
            at_ms,
            parcel.contexts[context],
            TokenCounts(*tokens),
            lines[line],
            request_id,
            QUALITIES[quality],
            *parcel.figures.get(place, NO_FIGURES),
        )
        for place, (key, context, at_ms, *tokens, quality, request_id, line) in enumerate(
            zip(*msgspec.structs.astuple(parcel.events), strict=True)
        )
    ]


def _unpacked_readings(parcel: Parcel, lines: Sequence[LineRef]) -> list[CounterReading]:
    found = []
    for meter, at_ms, percent, resets_at_ms, on_credit, line in zip(
        *msgspec.structs.astuple(parcel.readings), strict=True
    ):
        source, limit_id, minutes, account, plan, home = parcel.meters[meter]
        which = (at_ms, parcel.entry.agent, source, limit_id, minutes)
        said = (percent, resets_at_ms, account, plan, on_credit)
        found.append(CounterReading(*which, *said, lines[line], home))
    return found
