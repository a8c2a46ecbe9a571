"""How a stretch of the past is worded: its days, its amounts, and what it is compared with. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from counterfoil.domain.history import Figures, Metric
from counterfoil.domain.history_spans import DaySpan, Period, Range, day_of
from counterfoil.domain.history_view import HistoryView
from counterfoil.domain.money import Cost
from counterfoil.domain.times import DAY_MS
from counterfoil.words import figures
from counterfoil.words.qualities import estimated
from counterfoil.words.spent import credits_told, spent, tokens_hint, tokens_told, uncounted
from counterfoil.words.tongue import msg, numerals, tr, trn

MONTH_NAMES = (
    *(msg("January"), msg("February"), msg("March"), msg("April"), msg("May", about="month"), msg("June")),
    *(msg("July"), msg("August"), msg("September"), msg("October"), msg("November"), msg("December")),
)
MAY = 5
METRICS = {
    Metric.COST: msg("Cost at API prices"),
    Metric.TOKENS: msg("Tokens"),
    Metric.REQUESTS: msg("Requests"),
    Metric.CACHE: msg("Read from the cache"),
}
CREDITS = msg("Credits")
RUNNING = {
    Period.WEEK: msg("Last 7 days"),
    Period.MONTH: msg("Last 30 days"),
    Period.QUARTER: msg("Last 90 days"),
    Period.YEAR: msg("Last 12 months"),
    Period.ALL: msg("All time"),
    Period.CALENDAR_MONTH: msg("This month"),
}


def local_day(day: int) -> datetime:
    """The day of a number, for whoever words dates."""
    return figures.local(day * DAY_MS, "UTC")


def today(at_ms: int, tz: str) -> int:
    """The number of the day that it is in a zone."""
    return day_of(figures.local(at_ms, tz).date())


def date(day: int) -> str:
    """`"24 Jul 2026"`."""
    return figures.full_date(local_day(day))


def long_date(day: int) -> str:
    """`"Fri 24 Jul 2026"`."""
    return tr("{weekday} {date}", weekday=figures.weekday(local_day(day).weekday()), date=date(day))


def month_name(day: int) -> str:
    """The month of a day: `"July 2026"`."""
    when = local_day(day)
    name = tr(MONTH_NAMES[when.month - 1], about="month" if when.month == MAY else "")
    return tr("{month} {year}", month=name, year=when.year)


def days(span: DaySpan) -> str:
    """`"25 Jun – 24 Jul 2026"`; one day by its weekday too."""
    if span.first == span.last:
        return long_date(span.first)
    first, last = local_day(span.first), local_day(span.last)
    if first.year != last.year:
        return tr("{first} – {last}", first=figures.full_date(first), last=figures.full_date(last))
    return tr(
        "{first} – {last} {year}",
        about="two days of one year",
        first=figures.month_day(first),
        last=figures.month_day(last),
        year=last.year,
    )


def title(wanted: Range, span: DaySpan) -> str:
    """`"Last 30 days"`, `"July 2026"`, `"1 Jul – 12 Jul 2026"`."""
    if wanted.period is Period.CALENDAR_MONTH and wanted.back:
        return month_name(span.first)
    if wanted.period is Period.CUSTOM or wanted.back:
        return days(span)
    return tr(RUNNING[wanted.period])


def amount(found: Figures, metric: Metric) -> str:
    """In short: `"$412.18"`, `"412 M"`, `"5,555"`, `"91 %"`."""
    if metric is Metric.COST:
        return spent(found.cost, found.credits_nano)
    if metric is Metric.CACHE:
        return figures.percent(found.cache_percent)
    if metric is Metric.REQUESTS:
        return figures.count(found.requests)
    said = figures.tokens(found.tokens)
    marked = tr("≈\u00a0{amount}", amount=said) if found.estimated_requests else said
    return tokens_told(marked, has_tokens=found.has_tokens)


def exact_amount(found: Figures, metric: Metric) -> str:
    """With its unit, for hovering: `"$412.18"`, `"412,018,332 tokens"`."""
    if metric is Metric.TOKENS:
        said = trn("{n} token", "{n} tokens", found.tokens, n=figures.count(found.tokens))
        return tokens_hint(said, has_tokens=found.has_tokens)
    if metric is Metric.REQUESTS:
        return requests(found.requests)
    if metric is Metric.CACHE:
        return tr("{percent} read from the cache", percent=figures.percent(found.cache_percent))
    return spent(found.cost, found.credits_nano)


def requests(number: int) -> str:
    """`"1,313 requests"`."""
    return trn("{n} request", "{n} requests", number, n=figures.count(number))


def day_count(number: int) -> str:
    """`"29 days"`."""
    return trn("{n} day", "{n} days", number, n=figures.count(number))


def headline(view: HistoryView) -> str:
    """What is seen first: `"Last 30 days: $412.18"`."""
    metric, whole = view.wish.metric, view.whole
    period = title(view.wish.range, view.span)
    if not whole.requests:
        return tr("{period}: no requests", period=period)
    if metric is Metric.COST and not whole.cost.known and not whole.credits_nano:
        return tr("{period}: cost not known", period=period)
    if metric is Metric.TOKENS and not whole.has_tokens:
        return tr("{period}: tokens not known", period=period)
    if metric is Metric.TOKENS:
        return tr("{period}: {amount} tokens", period=period, amount=amount(whole, metric))
    if metric is Metric.COST:
        return tr("{period}: {amount}", period=period, amount=amount(whole, metric))
    return tr("{period}: {amount}", period=period, amount=exact_amount(whole, metric))


def unpriced(number: int) -> str:
    """`"12 requests without a known price"`."""
    return trn(
        "{n} request without a known price",
        "{n} requests without a known price",
        number,
        n=figures.count(number),
    )


def left_out(found: Figures, metric: Metric, agents: Collection[str] = ()) -> str:
    """What the bars leave out or mark; nothing where they are whole. `agents` are those whose use it is."""
    if metric is Metric.REQUESTS or metric is Metric.CACHE:
        return uncounted(found.uncounted_requests) if metric is Metric.CACHE else ""
    parts = (
        unpriced(found.unpriced_requests) if metric is Metric.COST and found.unpriced_requests else "",
        credits_told(found.credits_nano) if metric is Metric.COST and found.credits_nano else "",
        estimated(found.estimated_requests, agents),
        uncounted(found.uncounted_requests) if metric is Metric.TOKENS else "",
    )
    return " · ".join(filter(None, parts))


def metric_name(found: Figures, metric: Metric) -> str:
    """What the amount is called; credits by their own name where no price is known."""
    is_credits = metric is Metric.COST and found.credits_nano and not found.cost.known
    return tr(CREDITS) if is_credits else tr(METRICS[metric])


def left_out_of(view: HistoryView) -> str:
    """The same of all that a view shows."""
    inexact = {row.name for row in view.agents if row.figures.estimated_requests}
    return left_out(view.whole, view.wish.metric, inexact)


def usd(picousd: int) -> str:
    """An amount of money that is known in full; whole dollars without cents: `"$100"`."""
    return figures.money(Cost(picousd, 1)).replace(numerals(".00"), "")
