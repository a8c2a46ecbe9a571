"""A period beside the one before it, in words. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.history import Metric
from counterfoil.domain.history_spans import Period
from counterfoil.domain.history_view import Comparison, HistoryView
from counterfoil.words import figures
from counterfoil.words.history import amount, date, day_count, exact_amount, unpriced
from counterfoil.words.tongue import tr, trn

TIMES_FROM = 3.0  # from here on it is told as a multiple, not in percent
SAME_POINTS = 0.5
MINUS = "\u2212"


def earlier(view: HistoryView) -> str:
    """What it is compared with: `"the 30 days before"`."""
    period = view.wish.range.period
    if period is Period.CALENDAR_MONTH:
        return tr("the month before")
    if period is Period.YEAR:
        return tr("the 12 months before")
    number = view.span.days
    return trn("the day before", "the {n} days before", number, n=figures.count(number))


def change(view: HistoryView) -> str:
    """The sentence below the headline: `"31 % more than the 30 days before"`; always says something."""
    found = view.comparison
    if found is None:
        return _not_compared(view)
    if not found.is_known:
        since = date(view.first_day or 0)
        return tr(
            "Not compared with {earlier}: the ledger begins on {date}", earlier=earlier(view), date=since
        )
    metric = view.wish.metric
    now, then = metric.of(found.now), metric.of(found.earlier)
    if now is None or then is None:
        return tr("Not compared with {earlier}: not known in full", earlier=earlier(view))
    if metric is Metric.CACHE:
        return _points(now - then, earlier(view))
    return _relation(now, then, earlier(view))


def _not_compared(view: HistoryView) -> str:
    if view.first_day is None:
        return ""
    if view.wish.range.period is Period.ALL:
        return tr("Since {date}", date=date(view.first_day))
    return tr("Not compared yet: today is not over")


def _points(by: float, before: str) -> str:
    points = figures.count(round(abs(by)))
    if abs(by) < SAME_POINTS:
        return tr("The same share as in {earlier}", earlier=before)
    if by > 0:
        return trn(
            "{n} point more than in {earlier}",
            "{n} points more than in {earlier}",
            round(by),
            n=points,
            earlier=before,
        )
    return trn(
        "{n} point less than in {earlier}",
        "{n} points less than in {earlier}",
        round(-by),
        n=points,
        earlier=before,
    )


def _relation(now: float, then: float, before: str) -> str:
    if then == 0:
        return (
            tr("Nothing in {earlier}", earlier=before)
            if now
            else tr("Nothing, as in {earlier}", earlier=before)
        )
    ratio = now / then
    percent = figures.of_hundred(figures.count(round(abs(ratio - 1) * 100)))
    if ratio >= TIMES_FROM:
        return tr("{times} times as much as in {earlier}", times=times(ratio), earlier=before)
    if abs(ratio - 1) < SAME_POINTS / 100:
        return tr("As much as in {earlier}", earlier=before)
    if ratio > 1:
        return tr("{percent} more than in {earlier}", percent=percent, earlier=before)
    return tr("{percent} less than in {earlier}", percent=percent, earlier=before)


def times(ratio: float) -> str:
    """`"4.1"`, `"41"`."""
    return figures.decimal(ratio, 1 if ratio < 10 else 0)


def compared(view: HistoryView) -> str:
    """What exactly was set side by side, and what is not in it; nothing where nothing was."""
    found = view.comparison
    metric = view.wish.metric
    if found is None or not found.is_known or None in (metric.of(found.now), metric.of(found.earlier)):
        return ""
    parts = [_sides(found, view.wish.metric)]
    if found.without_today:
        parts.append(tr("today is left out"))
    if found.gaps:
        parts.append(
            trn(
                "{n} day was not observed",
                "{n} days were not observed",
                found.gaps,
                n=figures.count(found.gaps),
            )
        )
    hidden = found.now.unpriced_requests + found.earlier.unpriced_requests
    if hidden and view.wish.metric is Metric.COST:
        parts.append(unpriced(hidden))
    return " · ".join(parts)


def _sides(found: Comparison, metric: Metric) -> str:
    word = amount if metric is Metric.CACHE else exact_amount
    return tr(
        "{now} in {days} against {before} in {days_before}",
        now=word(found.now, metric),
        days=day_count(found.now_days.days),
        before=word(found.earlier, metric),
        days_before=day_count(found.earlier_days.days),
    )


def short_change(view: HistoryView, metric: Metric) -> str:
    """For a tile: `"+31 %"`, `"× 4.1"`, `"−3 points"`; nothing where it cannot be told."""
    found = view.comparison
    if found is None or not found.is_known:
        return ""
    now, then = metric.of(found.now), metric.of(found.earlier)
    if now is None or then is None:
        return ""
    if metric is Metric.CACHE:
        by = round(now - then)
        return trn("{n} point", "{n} points", abs(by), n=_signed(by))
    if then == 0:
        return ""
    ratio = now / then
    return (
        tr("× {times}", times=times(ratio))
        if ratio >= TIMES_FROM
        else figures.of_hundred(_signed(round((ratio - 1) * 100)))
    )


def _signed(by: int) -> str:
    sign = "+" if by > 0 else MINUS if by < 0 else "±"
    return f"{sign}{figures.count(abs(by))}"
