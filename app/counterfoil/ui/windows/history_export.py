"""The figures of the History page as rows for a spreadsheet: exact, unknown left empty. No widgets."""

from __future__ import annotations

from collections.abc import Iterable

from counterfoil.domain.history import KINDS, Figures
from counterfoil.domain.history_spans import date_of
from counterfoil.domain.history_view import HistoryView
from counterfoil.domain.money import usd
from counterfoil.words.spent import NANO

Rows = tuple[tuple[str, ...], list[tuple[object, ...]]]
# names of columns are for programs and stay English
FIGURES = (
    "requests",
    "estimated_requests",
    "unpriced_requests",
    "usd",
    "input_tokens",
    "cache_read_tokens",
    "cache_write_5m_tokens",
    "cache_write_1h_tokens",
    "output_tokens",
    "uncounted_requests",
    "credits",
)


def bar_rows(view: HistoryView) -> Rows:
    """A row for each part of each bar; days without observation have no figures."""
    head = ("first_day", "last_day", "zone", view.wish.stack.value, *FIGURES)
    rows: list[tuple[object, ...]] = []
    for bar in view.bars:
        days = (_date(bar.days.first), _date(bar.days.last), view.tz)
        if bar.is_gap or not bar.whole.requests:
            rows.append((*days, "", *(_nothing() if bar.is_gap else _figures(bar.whole))))
            continue
        parts = zip(view.stacks or ("",), bar.parts or (bar.whole,), strict=True)
        rows += [(*days, "*" if name is None else name, *_figures(part)) for name, part in parts if any(part)]
    return head, rows


def day_rows(view: HistoryView) -> Rows:
    """A row for each day of the year."""
    known: Iterable[tuple[int, Figures, bool]] = view.year
    rows = [
        (_date(day), view.tz, *(_nothing() if is_gap else _figures(found))) for day, found, is_gap in known
    ]
    return ("day", "zone", *FIGURES), rows


def _figures(found: Figures) -> tuple[object, ...]:
    price = usd(found.picousd) if found.cost.known else None
    return (
        found.requests,
        found.estimated_requests,
        found.unpriced_requests,
        price,
        *(getattr(found, kind) if found.has_tokens else None for kind in KINDS),
        found.uncounted_requests,
        found.credits_nano / NANO if found.credits_nano else None,
    )


def _nothing() -> tuple[object, ...]:
    return (None,) * len(FIGURES)


def _date(day: int) -> str:
    return date_of(day).isoformat()
