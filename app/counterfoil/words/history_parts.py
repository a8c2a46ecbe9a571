"""What stands in the panels of the History page: bars, days, months, plans and rankings. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.history import Figures, Metric
from counterfoil.domain.history_plans import Worth
from counterfoil.domain.history_spans import Period
from counterfoil.domain.history_view import Bar, HistoryView, Month, Row, Stack, Width
from counterfoil.words import figures
from counterfoil.words.history import (
    amount,
    date,
    day_count,
    days,
    exact_amount,
    left_out,
    long_date,
    month_name,
    requests,
    unpriced,
    usd,
)
from counterfoil.words.history_compared import times
from counterfoil.words.spent import exact_credits, uncounted
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import agent

PERIODS = {
    Period.WEEK: msg("7 days"),
    Period.MONTH: msg("30 days"),
    Period.QUARTER: msg("90 days"),
    Period.YEAR: msg("12 months"),
    Period.ALL: msg("All", about="of time"),
    Period.CALENDAR_MONTH: msg("Month"),
    Period.CUSTOM: msg("Custom", about="days from and to"),
}
STACKS = {
    Stack.MODEL: msg("Model"),
    Stack.PROJECT: msg("Project"),
    Stack.AGENT: msg("Agent"),
    Stack.KIND: msg("Kind of token"),
}
KINDS = {
    "input": msg("Input"),
    "cache_read": msg("Cache read"),
    "cache_write_5m": msg("Cache write, 5 min"),
    "cache_write_1h": msg("Cache write, 1 h"),
    "output": msg("Output"),
}
ALL_AGENTS, ALL_PROJECTS, ALL_MODELS = msg("All agents"), msg("All projects"), msg("All models")
CLEAR, PERIOD, STACKED_BY = msg("Clear filters"), msg("Time"), msg("Stacked by")
EARLIER, LATER = msg("Earlier"), msg("Later")
CALENDAR, MONTHS, PLANS = msg("Last 12 months by day"), msg("Months"), msg("Beside your plan")
PROJECTS, MODELS, SESSIONS = msg("Top projects"), msg("Top models"), msg("Top sessions")
LOADING = msg("Adding up the ledger…")
NO_LEDGER = msg("There is no ledger yet. It begins with the first request that an agent logs.")
EMPTY = msg("No requests yet. Days, months and comparisons appear here once an agent has logged some.")
CANNOT_SHOW = msg("Nothing can be shown now.")
NOTHING_MATCHES = msg("No request matches these filters.")
NOTHING_THEN = msg("No requests in this time.")
NO_OWN_USE = msg("No use at an agent’s own provider in this time, so none that a plan would cover.")
NO_PRICES = msg("No price is known for these requests. Tokens and requests are counted all the same.")
ONLY_CREDITS = msg("The agent logs credits alone: prices and tokens of these requests are not known.")
NOT_OBSERVED = msg("Not observed: no request is known and Counterfoil was not running")
GAP_KEY, OTHERS = msg("not observed"), msg("all others")
CALENDAR_HELP = msg("Days of the year. Arrow keys go from day to day, Enter shows one.")
SHOW_ONLY = msg("Click or Enter shows this alone")
SHOW_MONTH = msg("Click or Enter shows this month")
OPEN_SETTINGS = msg("Open settings")
FROM, TO = msg("From, as year-month-day"), msg("To, as year-month-day")
SHORT_SESSION = 8
CHARTS = {
    (Metric.COST, Width.DAY): msg("Cost by day"),
    (Metric.COST, Width.WEEK): msg("Cost by week"),
    (Metric.COST, Width.MONTH): msg("Cost by month"),
    (Metric.TOKENS, Width.DAY): msg("Tokens by day"),
    (Metric.TOKENS, Width.WEEK): msg("Tokens by week"),
    (Metric.TOKENS, Width.MONTH): msg("Tokens by month"),
    (Metric.REQUESTS, Width.DAY): msg("Requests by day"),
    (Metric.REQUESTS, Width.WEEK): msg("Requests by week"),
    (Metric.REQUESTS, Width.MONTH): msg("Requests by month"),
    (Metric.CACHE, Width.DAY): msg("Share read from the cache, by day"),
    (Metric.CACHE, Width.WEEK): msg("Share read from the cache, by week"),
    (Metric.CACHE, Width.MONTH): msg("Share read from the cache, by month"),
}
MONTH, PROJECT, MODEL, SESSION = msg("Month"), msg("Project"), msg("Model"), msg("Session")
SHARE = msg("Share")
HEADS = {
    Metric.COST: msg("Cost"),
    Metric.TOKENS: msg("Tokens"),
    Metric.REQUESTS: msg("Requests"),
    Metric.CACHE: msg("From cache"),
}


def period(found: Period) -> str:
    """What a choice of days is called: `"30 days"`."""
    if found is Period.ALL:
        return tr(PERIODS[found], about="of time")
    return tr(PERIODS[found], about="days from and to" if found is Period.CUSTOM else "")


def chart_heading(view: HistoryView) -> str:
    """`"Cost by day"`."""
    return tr(CHARTS[view.wish.metric, view.width])


def part_name(name: str | None, stack: Stack) -> str:
    """A part of the bars; None for all the others together."""
    if name is None:
        return tr(OTHERS)
    if stack is Stack.KIND:
        return tr(KINDS[name])
    return agent(name) if stack is Stack.AGENT else name


def bar_lines(bar: Bar, names: Sequence[str], metric: Metric) -> list[str]:
    """All that is known of a bar; names are as they are to be shown."""
    lines = [bar_days(bar)]
    if bar.is_gap:
        return [*lines, tr(NOT_OBSERVED)]
    lines.append(exact_amount(bar.whole, metric) if bar.whole.requests else requests(0))
    parts = sorted(zip(names, bar.parts, strict=True), key=lambda part: -metric.weight(part[1]))
    told = [(name, figures_) for name, figures_ in parts if metric.of(figures_) or figures_.unpriced_requests]
    if len(names) > 1:
        lines += [tr("{name}: {amount}", name=name, amount=amount(found, metric)) for name, found in told]
    if hidden := left_out(bar.whole, metric):
        lines.append(hidden)
    return lines


def bar_days(bar: Bar) -> str:
    """`"Fri 24 Jul 2026"`, `"20 Jul – 26 Jul 2026"`."""
    return days(bar.days)


def day_lines(day: int, found: Figures, metric: Metric, *, is_gap: bool) -> str:
    """A day of the calendar."""
    if is_gap:
        return f"{long_date(day)}\n{tr(NOT_OBSERVED)}"
    if not found.requests:
        return f"{long_date(day)}\n{requests(0)}"
    lines = [long_date(day), exact_amount(found, metric)]
    if metric is not Metric.REQUESTS:
        lines.append(requests(found.requests))
    return "\n".join(lines)


def month(row: Month) -> str:
    """`"July 2026"`, `"July 2026, so far"`."""
    name = month_name(row.days.first)
    return tr("{month}, so far", month=name) if row.is_running else name


def share(found: Figures, whole: Figures, metric: Metric) -> float | None:
    """How much of the whole it is, 0 to 1; of the cache share the share itself. None where not known."""
    part, of = metric.of(found), metric.of(whole)
    if metric is Metric.CACHE:
        return None if part is None else part / 100
    return None if part is None or not of else part / of


def session_name(row: Row) -> str:
    """`"1a2b3c4d · web-api"`."""
    return tr("{session} · {project}", session=row.name[:SHORT_SESSION], project=row.project)


def row_hint(name: str, found: Figures) -> str:
    """Every figure of a row; the name is clean already."""
    lines = [name, requests(found.requests), exact_amount(found, Metric.TOKENS), figures.money(found.cost)]
    if found.credits_nano:
        lines.append(exact_credits(found.credits_nano))
    if found.cache_percent is not None:
        lines.append(exact_amount(found, Metric.CACHE))
    if found.unpriced_requests:
        lines.append(unpriced(found.unpriced_requests))
    if found.uncounted_requests and found.has_tokens:
        lines.append(uncounted(found.uncounted_requests))
    return "\n".join(lines)


def worth(found: Worth) -> str:
    """`"Worth $412.18 at API prices on a $100.00 plan"`, or what can be said without the plan's price."""
    used = figures.money(found.figures.cost)
    if not found.figures.requests:
        return tr("No requests in this time")
    if not found.figures.cost.known:
        return tr("What it is worth is not known: no price is known of any request")
    monthly = found.picousd_a_month
    if monthly is None:
        return tr("Worth {amount} at API prices", amount=used)
    if len(found.plans) > 1:
        return tr("Worth {amount} at API prices on plans of {price}", amount=used, price=usd(monthly))
    return tr("Worth {amount} at API prices on a {price} plan", amount=used, price=usd(monthly))


def worth_basis(found: Worth) -> str:
    """How the two were set side by side: `"4.1 times what the plan costs for 30 days, $98.63"`."""
    if found.picousd is None:
        return tr("Add what your plan costs in Settings to set the two side by side.")
    if found.times is None or not found.figures.requests:
        return tr("The plan costs {price} a month.", price=usd(found.picousd_a_month or 0))
    price = usd(found.picousd)
    if found.times < 1:
        part = figures.percent(100 * found.times)
        if found.is_whole_month:
            return tr("{percent} of what the plan costs a month.", percent=part)
        days_ = day_count(found.days)
        return tr(
            "{percent} of what the plan costs for {days}: {price}.", percent=part, days=days_, price=price
        )
    if found.is_whole_month:
        return tr("{times} times what the plan costs a month.", times=times(found.times))
    return tr(
        "{times} times what the plan costs for {days}: {price}.",
        times=times(found.times),
        days=day_count(found.days),
        price=price,
    )


def plan_names(found: Worth) -> str:
    """Whose plan: `"Claude · Max 5x"`."""
    named = [plan.name for plan in found.plans if plan.name]
    return " · ".join([agent(found.agent), *named])


PLAN_NOTE = msg(
    "Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so "
    "both are in it; use through other providers is not."
)

UNFILTERED = msg("All use is counted here, whatever is filtered above.")


def shown_of(shown: int, all_: int) -> str:
    """`"500 of 2,127"`, nothing where all are shown."""
    if shown == all_:
        return figures.count(all_) if all_ else ""
    return tr("{shown} of {all}", shown=figures.count(shown), all=figures.count(all_))


def since(first_day: int) -> str:
    """`"since 5 Jan 2026"`."""
    return tr("since {date}", date=date(first_day))


def session_chip(session: str) -> str:
    """For the button that shows all sessions again: `"Session 1a2b3c4d ×"`."""
    return tr("Session {session} ×", session=session[:SHORT_SESSION])


def plan_note(view: HistoryView) -> str:
    """What the comparison with plans counts, in small print."""
    return tr(PLAN_NOTE) if view.wish.only.is_open else " ".join((tr(UNFILTERED), tr(PLAN_NOTE)))
