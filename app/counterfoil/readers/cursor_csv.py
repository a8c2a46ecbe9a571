"""Cursor: the account's own usage export, a CSV file that is downloaded by hand and laid into a folder.

Exports of overlapping times hold the same rows: a row is named by what never changes of it, and rows that
are alike in that are counted through.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, count, digest_label, model_name, short_name
from counterfoil.readers.figures import UNKNOWN, judged, moment_ms, raw_usage
from counterfoil.readers.provider_names import GATEWAY, provider_of

AGENT = "cursor"
_DATE, _MODEL, _KIND, _MAX_MODE, _COST = "date", "model", "kind", "maxmode", "cost"
_WRITTEN, _FRESH, _READ = "inputwcachewrite", "inputwocachewrite", "cacheread"
_OUTPUT, _TOTAL = "outputtokens", "totaltokens"
_NEEDED = frozenset((_DATE, _MODEL, _WRITTEN, _FRESH, _READ, _OUTPUT))
_COUNTS = (_FRESH, _WRITTEN, _READ, _OUTPUT)
_NOTHING = ("", "-", "nan", "n/a", "free", "included")
_UNCHARGED = re.compile(r"errored|aborted|not charged|no charge", re.IGNORECASE)
_LETTERS = re.compile(r"[^a-z]+")
_MOST_COLUMNS = 64


class CursorReader:
    """Reads `*.csv`; the state keeps the names of the columns, and rows seen of the latest moment."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:  # noqa: ARG002
        """One event a row that was charged."""
        page = _page(state)
        for line in lines:
            judged(line, page.batch, page.read)
        page.batch.state = {"columns": page.columns, "date": page.date, "seen": page.seen}
        return page.batch


def _page(state: State) -> _Page:
    columns, date, seen = (state.get(name) for name in ("columns", "date", "seen"))
    page = _Page()
    if isinstance(columns, list) and all(isinstance(one, str) for one in columns):
        page.columns = columns
    if isinstance(date, str) and isinstance(seen, dict):
        page.date, page.seen = date, {key: n for key, n in seen.items() if isinstance(n, int)}
    return page


@dataclass(slots=True)
class _Page:
    batch: Batch = field(default_factory=Batch)
    columns: list[str] = field(default_factory=list)
    date: str = ""
    seen: dict[str, int] = field(default_factory=dict)
    contexts: dict[tuple[str, str], RequestContext] = field(default_factory=dict)

    def read(self, line: Line) -> bool:
        """Whether the row tells of usage. Raises Unreadable."""
        cells = _cells(line.data)
        if not cells:
            return False
        names = [_LETTERS.sub("", cell.lower()) for cell in cells[:_MOST_COLUMNS]]
        if frozenset(names) >= _NEEDED:
            self.columns = [name[:32] for name in names]
            return False
        if not self.columns or len(cells) != len(self.columns):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        row = dict(zip(self.columns, cells, strict=True))
        if _UNCHARGED.search(row.get(_KIND, "")):
            return False
        event = self._event(row, line)
        if event is not None:
            self.batch.events.append(event)
        return event is not None

    def _event(self, row: Mapping[str, str], line: Line) -> UsageEvent | None:
        """None where nothing was used. Raises Unreadable."""
        figures = {name: _number(row.get(name, "")) for name in (*_COUNTS, _TOTAL)}
        at_ms, used = moment_ms(row[_DATE].strip()), _tokens(figures)
        if not used.total:
            return None
        raw: dict[str, object] = {name: value for name, value in figures.items() if value}
        return UsageEvent(
            key=self._key(at_ms, row, figures),
            at_ms=at_ms,
            context=self._context(row),
            tokens=used,
            line=line.ref(),
            raw=raw_usage(raw | {_COST: _cost(row.get(_COST, ""))}),
        )

    def _key(self, at_ms: int, row: Mapping[str, str], figures: Mapping[str, int]) -> str:
        # without kind and cost, which may be settled later, and columns that older exports lack
        told = [str(at_ms), row[_MODEL].strip(), *(str(figures[name]) for name in _COUNTS)]
        name = digest_label("\0".join(told).encode("utf-8", "replace"))
        if told[0] != self.date:
            self.date, self.seen = told[0], {}
        times = self.seen[name] = self.seen.get(name, 0) + 1
        return name if times == 1 else f"{name}:{times}"

    def _context(self, row: Mapping[str, str]) -> RequestContext:
        parts = row[_MODEL].strip(), row.get(_KIND, "")
        known = self.contexts.get(parts)
        if known is None:
            model = model_name(parts[0])
            provider = provider_of(None, model)
            known = self.contexts[parts] = RequestContext(
                agent=AGENT,
                provider=AGENT if provider == GATEWAY else provider,  # its own models, and its own choice
                model=model,
                session="account",
                project=UNKNOWN,
                entrypoint=short_name(parts[1]),
            )
        return known


def _cells(data: bytes) -> list[str]:
    """The cells of a row. Raises Unreadable."""
    try:
        text = data.decode("utf-8-sig")
        return next(csv.reader([text], strict=True), [])
    except UnicodeDecodeError:
        raise Unreadable(SkipReason.BAD_UTF8) from None
    except csv.Error:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE) from None


def _number(cell: str) -> int:
    """Tokens of a cell; 0 where it is empty. Raises Unreadable."""
    text = cell.strip().replace(",", "")
    if text.lower() in _NOTHING:
        return 0
    if not (text.isascii() and text.isdecimal()) or len(text) > 15:
        raise Unreadable(SkipReason.BAD_NUMBER)
    return count(int(text))


def _cost(cell: str) -> float | None:
    text = cell.strip().removeprefix("$").replace(",", "")
    found = re.fullmatch(r"\d{1,9}(?:\.\d{1,12})?", text, re.ASCII)
    return float(text) if found is not None else None


def _tokens(figures: Mapping[str, int]) -> TokenCounts:
    """Some exports state the whole prompt as written to the cache: the sum of the row tells which it is."""
    fresh, written, read, output, total = (figures[name] for name in (*_COUNTS, _TOTAL))
    if 0 < fresh <= written and total == written + read + output:
        written -= fresh
    return TokenCounts(fresh, read, written, 0, output)
