"""What is said of capacities, estimates and gaps between the two counters. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.capacity import (
    Capacity,
    CapacityChange,
    CapacityHistory,
    Estimate,
    Gap,
    GapReason,
    Part,
    Weight,
)
from counterfoil.domain.quota import WindowKind
from counterfoil.words.counts import points as points_of
from counterfoil.words.counts import windows as windows_of
from counterfoil.words.figures import day, local, of_hundred, percent, tokens
from counterfoil.words.listing import chain, either, semicolons
from counterfoil.words.money import price
from counterfoil.words.provider_names import LENGTHS, OTHER
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import msg, numerals, tr

PARTS = {
    Part.INPUT: msg("new input counts {figure} of its price ({how})"),
    Part.CACHE_READ: msg("cache reads count {figure} of their price ({how})"),
    Part.CACHE_WRITE: msg("cache writes count {figure} of their price ({how})"),
    Part.OUTPUT: msg("output counts {figure} of its price ({how})"),
}
REASONS = {
    GapReason.OTHER_DEVICES: msg("use on other devices"),
    GapReason.UNLOGGED_CALLS: msg("calls that are not in the logs"),
    GapReason.STALE_READING: msg("a reading that is out of date"),
    GapReason.TWO_ACCOUNTS: msg("two accounts in one log"),
}
MONTHS = (
    *(msg("January"), msg("February"), msg("March"), msg("April"), msg("May"), msg("June"), msg("July")),
    *(msg("August"), msg("September"), msg("October"), msg("November"), msg("December")),
)
CHANGED = {  # by what is limited, and whether it holds less
    (False, True): msg("Since {date} this {window} holds {size} less for the same work."),
    (False, False): msg("Since {date} this {window} holds {size} more for the same work."),
    (True, True): msg("Since {date} this {window}'s limit holds {size} less for the same work."),
    (True, False): msg("Since {date} this {window}'s limit holds {size} more for the same work."),
}
CHANGED_AT_HOURS = {
    (False, True): msg("Since {date} this {window} holds {size} less for the same work, {hours} UTC only."),
    (False, False): msg("Since {date} this {window} holds {size} more for the same work, {hours} UTC only."),
    (True, True): msg(
        "Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only."
    ),
    (True, False): msg(
        "Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only."
    ),
}


def estimate_text(estimate: Estimate) -> str:
    """`"≈ 40 % (30–55 %), estimate"`."""
    band = of_hundred(f"{estimate.low:.0f}–{estimate.high:.0f}")
    percent = of_hundred(f"{estimate.percent:.0f}")
    return tr("≈\u00a0{percent} ({band}), estimate", percent=percent, band=band)


def gap_sentence(gap: Gap) -> str:
    """How far the two counters are apart, and what may explain it."""
    points = abs(gap.points)
    if gap.reasons == (GapReason.WITHIN_BAND,) or points < 0.5:
        return tr("The provider's counter and ours agree within what is known.")
    if GapReason.FULL in gap.reasons:
        return tr(
            "The provider's counter is full; our own use is {points} beyond that.", points=points_of(points)
        )
    known = either([tr(REASONS[reason]) for reason in gap.reasons if reason in REASONS])
    if gap.points > 0:
        if not known:
            return tr(
                "The provider's counter is {points} above ours; what explains it is not known.",
                points=points_of(points),
            )
        return tr(
            "The provider's counter is {points} above ours; this may be {why}.",
            points=points_of(points),
            why=known,
        )
    if not known:
        return tr(
            "The provider's counter is {points} below ours; what explains it is not known.",
            points=points_of(points),
        )
    return tr(
        "The provider's counter is {points} below ours; this may be {why}.",
        points=points_of(points),
        why=known,
    )


def capacity_sentence(history: CapacityHistory, tz: str) -> str:
    """What one percent holds, how sure that is and what it was learned from; or why it is not known."""
    now = history.current
    if now.usd_per_percent is None:
        if not now.missing:
            return tr("What one percent holds is not known.")
        return tr("What one percent holds is not known: {why}.", why=reason(now.missing))
    said = [_worth(now, now.usd_per_percent), _learned_from(now, tz)]
    if now.elsewhere_share:
        share = percent(now.elsewhere_share * 100)
        said.append(tr("About {percent} of its rise went on without use here.", percent=share))
    return " ".join(said)


def _worth(now: Capacity, usd_per_percent: float) -> str:
    """`"1 % holds ≈ $0.85 at API prices ($0.70–$1.00), ≈ 1.2 M tokens in the mix seen here."`."""
    worth = price(usd_per_percent, marked=False)
    in_tokens = None if now.tokens_per_percent is None else tokens(round(now.tokens_per_percent))
    if now.low is None or now.high is None:
        if in_tokens is None:
            return tr("1\u00a0% holds ≈\u00a0{worth} at API prices.", worth=worth)
        return tr(
            "1\u00a0% holds ≈\u00a0{worth} at API prices, ≈\u00a0{tokens} tokens in the mix seen here.",
            worth=worth,
            tokens=in_tokens,
        )
    band = f"{price(now.low, marked=False)}–{price(now.high, marked=False)}"
    if in_tokens is None:
        return tr("1\u00a0% holds ≈\u00a0{worth} at API prices ({band}).", worth=worth, band=band)
    return tr(
        "1\u00a0% holds ≈\u00a0{worth} at API prices ({band}), ≈\u00a0{tokens} tokens in the mix seen here.",
        worth=worth,
        band=band,
        tokens=in_tokens,
    )


def change_sentence(capacity: Capacity, change: CapacityChange, tz: str) -> str:
    """`"Since 26 March this window holds 38 % (±6) less for the same work."`."""
    then = local(change.at_ms, tz)
    is_limit = capacity.kind in LENGTHS and capacity.kind is not WindowKind.FIVE_HOUR
    length = LENGTHS[capacity.kind] if is_limit else OTHER
    form = (is_limit, change.change_percent < 0)
    parts = {
        "date": tr("{day} {month}", day=then.day, month=tr(MONTHS[then.month - 1])),
        "window": tr(length, about="a window, in a sentence"),
        "size": tr(
            "{percent} (±{band})",
            percent=of_hundred(f"{abs(change.change_percent):.0f}"),
            band=f"{change.plus_minus:.0f}",
        ),
    }
    if not change.hours:
        return tr(CHANGED[form], **parts)
    return tr(CHANGED_AT_HOURS[form], hours=_hours(change.hours), **parts)


def weights_sentence(capacity: Capacity) -> str:
    """Which assumption was made: `"Cache reads count 0.35 of their price (between 0 and 1; learned)."`."""
    if not capacity.weights:
        return tr("Every kind of token counts by its API price.")
    said = semicolons([_weight(weight) for weight in capacity.weights])
    return f"{said[0].upper()}{said[1:]}."


def _learned_from(capacity: Capacity, tz: str) -> str:
    points, windows = points_of(capacity.points), windows_of(capacity.windows)
    if capacity.since_ms is None or capacity.until_ms is None:
        return tr("Learned from {points} in {windows}.", points=points, windows=windows)
    return tr(
        "Learned from {points} in {windows}, {since} – {until}.",
        points=points,
        windows=windows,
        since=day(capacity.since_ms, tz),
        until=day(capacity.until_ms, tz),
    )


def _hours(hours: tuple[int, ...]) -> str:
    """`"08:00–12:00 and 14:00–15:00"`."""
    spans: list[list[int]] = []
    for hour in sorted(hours):
        if spans and hour == spans[-1][1]:
            spans[-1][1] = hour + 1
        else:
            spans.append([hour, hour + 1])
    return chain([f"{start:02d}:00–{end:02d}:00" for start, end in spans])


def _weight(weight: Weight) -> str:
    how = tr("learned", about="a weight") if weight.is_learned else tr("assumed", about="a weight")
    if weight.is_learned or weight.low != weight.high:
        how = tr(
            "between {low} and {high}; {how}", low=_figure(weight.low), high=_figure(weight.high), how=how
        )
    return tr(PARTS[weight.part], figure=_figure(weight.value), how=how)


def _figure(value: float) -> str:
    return numerals(f"{value:.2g}")
