"""Requests as lines of JSON and of CSV, the same rows at once: made for millions of them.

What a context or a log file says is put into words once; a row adds its own figures to that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality
from counterfoil.exports.applied_prices import AppliedPrice, AppliedPrices
from counterfoil.exports.redaction import EVENT_FIELDS, Veil
from counterfoil.ledger.outgoing import Connection, ContextNames, Named, Raw, block_ends
from counterfoil.words.spreadsheet import cell, utc

MINUTE_MS = 60_000
UNCOUNTED = OutputQuality.CREDITS_ONLY.value  # of such a request no price can be told
MOST_REMEMBERED = 20_000  # contexts, or log files


def in_cell(text: object) -> str:
    """A value as a quoted cell of CSV that no spreadsheet takes for a formula."""
    return '"' + str(cell(text)).replace('"', '""').replace("\0", "") + '"'


@dataclass(slots=True)
class _Said:
    """A context in words, and the price that its last request had."""

    names: ContextNames
    first: tuple[str | None, ...]  # agent to session
    last: tuple[str | bool | None, ...]  # client version to sidechain
    cells: str
    last_cells: str
    quota_cell: str
    price: AppliedPrice


class EventLines:
    """Makes lines of rows as `raw_rows` gives them; `contexts` and `sources` are those that it met."""

    def __init__(self, connection: Connection, prices: AppliedPrices, veil: Veil) -> None:
        self._named = Named(connection)
        self._prices = prices
        self._veil = veil
        self._ends = block_ends(connection, "event")
        self.contexts: set[int] = set()
        self.sources: set[int] = set()
        self._block, self._block_end = 0, -1
        self._contexts: dict[int, _Said] = {}
        self._sources: dict[int, tuple[str | None, str | None]] = {}
        self._readers: dict[int, tuple[str, int]] = {}
        self._days: dict[int, str] = {}

    def lines(self, rows: Iterable[Raw]) -> tuple[bytes, bytes]:
        """JSON and CSV of some rows, each line with its end."""
        objects: list[msgspec.Struct] = []
        cells: list[str] = []
        contexts, sources, readers = self._contexts, self._sources, self._readers
        self._block_end = -1  # these may come before those of the last call
        days, minutes, midnight = self._days, _MINUTES, self._midnight
        # fmt: off
        for (number, context, at_ms, key, request, fresh, read, write_5m, write_1h, out, thought, searches,
             quality, revision, before, cause, line, source, offset, length, digest, reader, seen_ms,
             credits_nano, raw) in rows:
            # fmt: on
            said = contexts.get(context) or self._context(context, at_ms)
            prompt, price = fresh + read + write_5m + write_1h, said.price
            if not (price.above < prompt <= price.up_to and price.since_ms <= at_ms < price.until_ms):
                price = said.price = self._prices.of(said.names, at_ms, prompt)
            money = price.usd(fresh, read, write_5m, write_1h, out, searches)
            if quality == UNCOUNTED:
                money = None
            home, file = sources.get(source) or self._source(source)
            name, version = readers.get(reader) or self._reader(reader)
            objects.append(
                _Line(
                    *(number, self._block_of(number), at_ms, *said.first, key, request),
                    *(fresh, read, write_5m, write_1h, out, thought, searches, quality, money, price.name),
                    *(*said.last, revision, cause, before, home, file, offset, length, digest.hex()),
                    *(name, version, seen_ms, context, source, line, credits_nano, said.names.quota, raw),
                )
            )
            day, of_day = divmod(at_ms, DAY_MS)
            minute, rest = divmod(of_day, MINUTE_MS)
            cells.append(
                f'{days.get(day) or midnight(day)}{minutes[minute]}{rest / 1000:06.3f}Z",{said.cells},'
                f'{_id_cell(request)},{_id_cell(key)},"{fresh}","{read}",'
                f'"{write_5m}","{write_1h}","{out}","{"" if thought is None else thought}","{searches}",'
                f'"{money or ""}","{quality}",{said.last_cells},"{number}",'
                f'"{"" if credits_nano is None else credits_nano}",{said.quota_cell}\r\n'
            )
        return _ENCODER.encode_lines(objects), "".join(cells).encode()

    def _block_of(self, number: int) -> int:
        if number > self._block_end:  # rows of one call ascend
            found = bisect_left(self._ends, number)
            # a row that no block covers yet is in none
            self._block = found + 1 if found < len(self._ends) else 0
            self._block_end = self._ends[found] if found < len(self._ends) else 1 << 62
        return self._block

    def _context(self, number: int, at_ms: int) -> _Said:
        if len(self._contexts) > MOST_REMEMBERED:
            self._contexts.clear()
        said = self._named.context(number)
        self.contexts.add(number)
        project = self._veil.name(said.project)
        first = (said.agent, said.provider, said.model, project)
        last = (said.client_version, said.entrypoint, said.service_tier, said.speed, said.geo)
        made = self._contexts[number] = _Said(
            said,
            (*first, said.session),
            (*last, said.sidechain),
            ",".join(map(in_cell, (*first, said.session))),
            ",".join(map(in_cell, (last[0], *last[2:]))),
            in_cell(said.quota),
            self._prices.of(said, at_ms, 0),
        )
        return made

    def _source(self, number: int) -> tuple[str | None, str | None]:
        if len(self._sources) > MOST_REMEMBERED:
            self._sources.clear()
        self.sources.add(number)
        home, file = map(self._veil.name, self._named.source(number))
        made = self._sources[number] = home, file
        return made

    def _reader(self, number: int) -> tuple[str, int]:
        made = self._readers[number] = self._named.reader(number)
        return made

    def _midnight(self, day: int) -> str:
        if len(self._days) > MOST_REMEMBERED:
            self._days.clear()
        made = self._days[day] = '"' + utc(day * DAY_MS)[: len("2026-07-08T")]
        return made


def _id_cell(text: str | None) -> str:
    """As `in_cell`, at once for what is made of letters and digits as ids are."""
    return f'"{text}"' if text is not None and _PLAIN(text) else in_cell(text)


_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_:.-]*").fullmatch
_Line = msgspec.defstruct("_Line", EVENT_FIELDS, gc=False)  # a field each, in their order
_ENCODER = msgspec.json.Encoder()
_MINUTES = [f"{minute // 60:02d}:{minute % 60:02d}:" for minute in range(1440)]
