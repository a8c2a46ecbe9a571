"""From the ledger to what was used on each day: cells that every view of the past is made of.

Only reads. A question takes a while on a large ledger: not for the GUI thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.domain.coverage import Watched
from counterfoil.domain.history import Figures, HistoryBook, HistoryCell
from counterfoil.domain.history_spans import date_of, day_of
from counterfoil.ledger import covered
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

KEYS = ("day", "project", "session", "quota")
Key = tuple[int, str, str, str, str, str, str]


class History:
    """Reads a ledger's history, and reads it anew only where something was added. One thread at a time."""

    def __init__(self, path: Path, zone: ZoneInfo, prices: PriceBook, clock: Callable[[], int]) -> None:
        self._path, self._zone, self._prices, self._clock = path, zone, prices, clock
        self._steps = PriceSteps.of(prices)
        self._cells: tuple[HistoryCell, ...] = ()
        self._last_id: int | None = None

    def book(self) -> HistoryBook:
        """All that is known by now. Errors: LedgerError."""
        at_ms = self._clock()
        with translating(self._path), closing(open_for_questions(self._path)) as connection:
            view = LedgerView(self._path, connection)
            last_id = view.last_request_id()
            if last_id != self._last_id:
                wanted = Wanted(KEYS, Span(0, at_ms + 1), self._zone, self._steps)
                self._cells = cells(view.groups(wanted), self._prices)
                self._last_id = last_id if _is_over(view, at_ms) else None
            looked = covered.watched(connection)
        today = _day(at_ms, self._zone)
        return HistoryBook(at_ms, self._zone.key, today, self._cells, watched_by_day(looked, self._zone))


def _is_over(view: LedgerView, at_ms: int) -> bool:
    """Whether no request is dated later than that."""
    known = view.span()
    return known is None or known[1] <= at_ms


def cells(groups: Iterable[Group], prices: PriceBook) -> tuple[HistoryCell, ...]:
    """Groups by day, project and session, priced and put together, in order of their days."""
    sums: dict[Key, list[Figures]] = {}
    for group in groups:
        day, project, session, quota = group.keys
        names = (group.agent, group.provider, group.model, str(project), str(session))
        key = (int(day or 0), *names, str(quota or ""))
        sums.setdefault(key, []).append(_figures(group, prices))
    made = (HistoryCell(*key[:-1], _sum(found), key[-1]) for key, found in sums.items())
    return tuple(sorted(made, key=lambda cell: cell.day))


def _sum(found: Sequence[Figures]) -> Figures:
    return found[0] if len(found) == 1 else Figures(*map(sum, zip(*found, strict=True)))


def _figures(group: Group, prices: PriceBook) -> Figures:
    cost, tokens = prices.cost(group), group.tokens
    return Figures(
        group.requests,
        group.estimated_requests,
        cost.unpriced_requests,
        cost.picousd,
        tokens.input,
        tokens.cache_read,
        tokens.cache_write_5m,
        tokens.cache_write_1h,
        tokens.output,
        group.uncounted_requests,
        group.credits_nano,
    )


def watched_by_day(looked: Iterable[Watched], zone: tzinfo) -> tuple[tuple[int, int], ...]:
    """For how long the program looked on, in ms, by local day."""
    found: Counter[int] = Counter()
    for one in looked:
        for day, begins, ends in _days(one, zone):
            found[day] += min(ends, one.until_ms) - max(begins, one.since_ms)
    return tuple(sorted(found.items()))


def _days(looked: Watched, zone: tzinfo) -> Iterator[tuple[int, int, int]]:
    day = _day(looked.since_ms, zone)
    begins = _midnight(day, zone)
    while begins < looked.until_ms:
        ends = _midnight(day + 1, zone)
        yield day, begins, ends
        day, begins = day + 1, ends


def _day(at_ms: int, zone: tzinfo) -> int:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms)
    return day_of(moment.astimezone(zone).date())


def _midnight(day: int, zone: tzinfo) -> int:
    return round(datetime.combine(date_of(day), time.min, tzinfo=zone).timestamp() * 1000)
