"""What is said of the burn chart: how fast it went, of what, and over which time."""

from __future__ import annotations

from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.words import figures
from counterfoil.words.figures import NBSP
from counterfoil.words.money import shown_sign
from counterfoil.words.tongue import msg, tr, trn

BURN_RATE = msg("Burn rate")
RANGE, STACKED_BY = msg("Range"), msg("Stacked by")
ONE_HOUR, FIVE_HOURS = msg("1 h", about="length of time"), msg("5 h", about="length of time")
ONE_DAY, SEVEN_DAYS = msg("24 h", about="length of time"), msg("7 d", about="length of time")
BY_MODEL, BY_PROJECT, BY_AGENT = msg("by model"), msg("by project"), msg("by agent")
OTHER = msg("other", about="all that are not named")
LOADING = msg("Adding up…")
SPANS_LONG = {
    "1h": msg("last hour"),
    "5h": msg("last 5 hours"),
    "24h": msg("last 24 hours"),
    "7d": msg("last 7 days"),
}
NOTHING = {
    "1h": msg("No requests in the last hour."),
    "5h": msg("No requests in the last 5 hours."),
    "24h": msg("No requests in the last 24 hours."),
    "7d": msg("No requests in the last 7 days."),
}
NOTHING_COUNTED = msg("Of the requests of this time neither tokens nor a price are known.")


def title(span: str, by: str, *, in_usd: bool) -> str:
    """For pictures and files, and for whoever hears instead of seeing; `by` is said already."""
    return f"{tr(BURN_RATE)}, {tr(SPANS_LONG[span])}, {unit(in_usd=in_usd)}, {by}"


def unit(*, in_usd: bool) -> str:
    """What the height of a bar is."""
    return tr("{currency} an hour", currency=shown_sign()) if in_usd else tr("tokens a minute")


def note(*, in_usd: bool, hidden_requests: int) -> str:
    """The unit, and what has no price and so is in no bar."""
    if not hidden_requests:
        return unit(in_usd=in_usd)
    without = trn(
        "{n} request without a price left out",
        "{n} requests without a price left out",
        hidden_requests,
        n=figures.count(hidden_requests),
    )
    return f"{unit(in_usd=in_usd)} · {without}"


def rate(value: float, *, in_usd: bool) -> str:
    """`"$1.90 an hour"` or `"9.4 k tokens a minute"`."""
    if not in_usd:
        return tr("{tokens} tokens a minute", tokens=figures.tokens(round(value))).replace(" ", NBSP)
    cost = Cost(max(round(value * PICOUSD_PER_USD), 1), 1)
    return tr("{money} an hour", money=figures.money(cost))


def stretch(begins_ms: int, ends_ms: int, now_ms: int, tz: str) -> str:
    """The time of a bar, `"13:05–13:10"`, with its day where that is not today's."""
    until = figures.clock(ends_ms, tz)
    said = f"{figures.moment(begins_ms, now_ms, tz)}–{until}"
    return tr("{time}, so far", time=said) if begins_ms <= now_ms < ends_ms else said
