"""Makes the view of a period out of the cells of a history. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from counterfoil.domain.history import (
    KINDS,
    NOTHING,
    Figures,
    HistoryBook,
    HistoryCell,
    Metric,
    added,
    by,
    total,
    within,
)
from counterfoil.domain.history_plans import Billed, Plan, worths
from counterfoil.domain.history_spans import (
    DaySpan,
    Period,
    Range,
    alike,
    before,
    can_move,
    month_of,
    months_between,
    span_of,
)
from counterfoil.domain.history_view import (
    Bar,
    Comparison,
    HistoryView,
    Month,
    Row,
    Stack,
    Width,
    Wish,
)

TOP = 5  # so many are told apart, the rest is drawn together
MOST_ROWS = 500
DAYS_UP_TO, WEEKS_UP_TO = 120, 800  # from here on bars are weeks, then months
DAYS_A_WEEK = 7
NOT_BILLED = Billed()
FEWEST_DAYS = 14  # so few are drawn however little is known


def history_view(
    book: HistoryBook, wish: Wish, plans: Sequence[Plan] = (), billed: Billed = NOT_BILLED
) -> HistoryView:
    """The view of a book that a wish asks for."""
    span = span_of(wish.range, book)
    left = book.cells if wish.only.is_open else [cell for cell in book.cells if wish.only.lets(cell)]
    shown = within(left, span.first, span.last)
    drawn = _drawn(book, wish.range, span)
    width = width_of(drawn)
    stacks = _stacks(shown, wish)
    daily = by(left, lambda cell: cell.day)
    sessions = _sessions(shown, wish.metric)
    return HistoryView(
        wish=wish,
        at_ms=book.at_ms,
        tz=book.tz,
        today=book.today,
        first_day=book.first_day,
        span=span,
        drawn=drawn,
        width=width,
        whole=total(shown),
        comparison=_comparison(book, left, wish.range, span),
        stacks=stacks,
        bars=tuple(_bars(book, shown, wish, drawn, width, stacks)),
        year=tuple(_year(book, daily)),
        months=tuple(_months(book, daily)),
        agents=_rows(by(shown, lambda cell: cell.agent), wish.metric),
        projects=_rows(by(shown, lambda cell: cell.project), wish.metric),
        models=_rows(by(shown, lambda cell: cell.model), wish.metric),
        sessions=sessions[:MOST_ROWS],
        session_count=len(sessions),
        worths=worths(within(book.cells, span.first, span.last), plans, _paid_for(book, span)),
        names=book.names,
        can_go_back=can_move(wish.range, book, 1),
        can_go_ahead=can_move(wish.range, book, -1),
        periods=billed.periods(book, _paid_for(book, span)),
        payers=billed.doubts(span),
    )


def _drawn(book: HistoryBook, wanted: Range, span: DaySpan) -> DaySpan:
    """Without the days before anything is known, where nobody asked for these very days."""
    if wanted.period in (Period.CALENDAR_MONTH, Period.CUSTOM) or book.first_day is None:
        return span
    last_first = max(span.last - FEWEST_DAYS + 1, span.first)
    return DaySpan(min(max(span.first, book.first_day), last_first), span.last)


def width_of(span: DaySpan) -> Width:
    """Days while each has room, then weeks, then months."""
    if span.days <= DAYS_UP_TO:
        return Width.DAY
    return Width.WEEK if span.days <= WEEKS_UP_TO else Width.MONTH


def _paid_for(book: HistoryBook, span: DaySpan) -> DaySpan:
    """The days that a plan's price is set beside: those that have come, and of which something is known."""
    if span == month_of(span.first):
        return span
    known = book.first_day if book.first_day is not None else span.first
    first = min(max(span.first, known), span.last)
    return DaySpan(first, max(min(span.last, book.today), first))


def _comparison(
    book: HistoryBook, cells: Sequence[HistoryCell], wanted: Range, span: DaySpan
) -> Comparison | None:
    earlier = before(wanted, span, book.today)
    pair = alike(span, earlier, book.today) if earlier is not None else None
    if pair is None or book.first_day is None:
        return None
    now, then = pair
    gaps = sum(book.is_gap(day) for days in pair for day in range(days.first, days.last + 1))
    return Comparison(
        total(within(cells, now.first, now.last)),
        total(within(cells, then.first, then.last)),
        now,
        then,
        without_today=span.last >= book.today,
        is_known=then.first >= book.first_day,
        gaps=gaps,
    )


def _key(stack: Stack) -> Callable[[HistoryCell], str]:
    if stack is Stack.PROJECT:
        return lambda cell: cell.project
    return (lambda cell: cell.agent) if stack is Stack.AGENT else (lambda cell: cell.model)


def _stacks(cells: Sequence[HistoryCell], wish: Wish) -> tuple[str | None, ...]:
    """Names of the parts, the greatest first; kinds of tokens in the order in which they are sent."""
    if wish.metric is Metric.CACHE:
        return ()
    if wish.stack is Stack.KIND:
        whole = total(cells)
        return tuple(kind for kind in KINDS if getattr(whole, kind))
    rows = _rows(by(cells, _key(wish.stack)), wish.metric)
    named: list[str | None] = [row.name for row in rows[:TOP]]
    return (*named, None) if len(rows) > TOP else tuple(named)


def _bars(
    book: HistoryBook,
    cells: Sequence[HistoryCell],
    wish: Wish,
    span: DaySpan,
    width: Width,
    stacks: Sequence[str | None],
) -> Iterator[Bar]:
    key = _key(wish.stack)
    for days in _cut(span, width):
        found = within(cells, days.first, days.last)
        whole = total(found)
        is_gap = not found and all(book.is_gap(day) for day in range(days.first, days.last + 1))
        if wish.stack is Stack.KIND:
            parts = tuple(_of_kind(whole, str(kind)) for kind in stacks)
        else:
            named = by(found, key)
            rest = added(figures for name, figures in named.items() if name not in stacks)
            parts = tuple(rest if name is None else named.get(name, NOTHING) for name in stacks)
        yield Bar(days, whole, parts, is_gap)


def _of_kind(figures: Figures, kind: str) -> Figures:
    return NOTHING._replace(**{kind: getattr(figures, kind)})


def _cut(span: DaySpan, width: Width) -> Iterator[DaySpan]:
    if width is Width.MONTH:
        for month in months_between(span.first, span.last):
            yield DaySpan(max(month.first, span.first), min(month.last, span.last))
        return
    first = span.first
    while first <= span.last:
        last = first if width is Width.DAY else first + DAYS_A_WEEK - 1 - weekday(first)
        yield DaySpan(first, min(last, span.last))
        first = last + 1


def weekday(day: int) -> int:
    """0 for Monday; the epoch was a Thursday."""
    return (day + 3) % DAYS_A_WEEK


def _year(book: HistoryBook, daily: dict[int, Figures]) -> Iterator[tuple[int, Figures, bool]]:
    first = book.today - weekday(book.today) - DAYS_A_WEEK * 52
    for day in range(first, book.today + 1):
        yield day, daily.get(day, NOTHING), book.is_gap(day)


def _months(book: HistoryBook, daily: dict[int, Figures]) -> Iterator[Month]:
    """The newest first, from the first one with a request on."""
    if not daily:
        return
    spans = [*months_between(min(daily), max(book.today, max(daily)))]
    found: dict[int, list[Figures]] = {}
    for day, figures in daily.items():
        found.setdefault(month_of(day).first, []).append(figures)
    for month in reversed(spans):
        yield Month(month, added(found.get(month.first, ())), is_running=month.last >= book.today)


def _rows(named: dict[str, Figures], metric: Metric) -> tuple[Row, ...]:
    rows = [Row(name, figures) for name, figures in named.items()]
    return tuple(sorted(rows, key=lambda row: _place(row, metric)))


def _sessions(cells: Sequence[HistoryCell], metric: Metric) -> tuple[Row, ...]:
    last = {(cell.agent, cell.session): cell for cell in cells}
    sums = by(cells, lambda cell: (cell.agent, cell.session))
    rows = [
        Row(session, figures, agent, last[agent, session].project, last[agent, session].day)
        for (agent, session), figures in sums.items()
    ]
    return tuple(sorted(rows, key=lambda row: _place(row, metric)))


def _place(row: Row, metric: Metric) -> tuple[int, int, int, str]:
    return -metric.weight(row.figures), -row.figures.tokens, -row.figures.credits_nano, row.name
