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
from counterfoil.words.figures import NBSP, day, local, percent, tokens
from counterfoil.words.provider_names import LENGTHS, dollars
from counterfoil.words.verdicts import APPROX

PARTS = {
    Part.INPUT: "new input counts",
    Part.CACHE_READ: "cache reads count",
    Part.CACHE_WRITE: "cache writes count",
    Part.OUTPUT: "output counts",
}
REASONS = {
    GapReason.OTHER_DEVICES: "use on other devices",
    GapReason.UNLOGGED_CALLS: "calls that are not in the logs",
    GapReason.STALE_READING: "a reading that is out of date",
    GapReason.TWO_ACCOUNTS: "two accounts in one log",
}
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def estimate_text(estimate: Estimate) -> str:
    """`"≈ 40 % (30–55 %), estimate"`."""
    low, high = f"{estimate.low:.0f}", f"{estimate.high:.0f}"
    return f"{APPROX}{estimate.percent:.0f}{NBSP}% ({low}–{high}{NBSP}%), estimate"


def gap_sentence(gap: Gap) -> str:
    """How far the two counters are apart, and what may explain it."""
    points = abs(gap.points)
    if gap.reasons == (GapReason.WITHIN_BAND,) or points < 0.5:
        return "The provider's counter and ours agree within what is known."
    if GapReason.FULL in gap.reasons:
        return f"The provider's counter is full; our own use is {_points(points)} beyond that."
    side = "above" if gap.points > 0 else "below"
    known = [REASONS[reason] for reason in gap.reasons if reason in REASONS]
    why = f"this may be {' or '.join(known)}" if known else "what explains it is not known"
    return f"The provider's counter is {_points(points)} {side} ours; {why}."


def capacity_sentence(history: CapacityHistory, tz: str) -> str:
    """What one percent holds, how sure that is and what it was learned from; or why it is not known."""
    now = history.current
    if now.usd_per_percent is None:
        missing = f": {now.missing}" if now.missing else ""
        return f"What one percent holds is not known{missing}."
    band = "" if now.low is None or now.high is None else f" ({dollars(now.low)}–{dollars(now.high)})"
    in_tokens = now.tokens_per_percent
    mix = "" if in_tokens is None else f", {APPROX}{tokens(round(in_tokens))} tokens in the mix seen here"
    said = [f"1{NBSP}% holds {APPROX}{dollars(now.usd_per_percent)} at API prices{band}{mix}."]
    said.append(_learned_from(now, tz))
    if now.elsewhere_share:
        said.append(f"About {percent(now.elsewhere_share * 100)} of its rise went on without use here.")
    return " ".join(said)


def change_sentence(capacity: Capacity, change: CapacityChange, tz: str) -> str:
    """`"Since 26 March this window holds 38 % (±6) less for the same work."`."""
    then = local(change.at_ms, tz)
    window = LENGTHS.get(capacity.kind, "window")
    name = "window" if capacity.kind is WindowKind.FIVE_HOUR or window == "window" else f"{window}'s limit"
    size = f"{abs(change.change_percent):.0f}{NBSP}% (±{change.plus_minus:.0f})"
    side = "less" if change.change_percent < 0 else "more"
    return (
        f"Since {then.day} {MONTHS[then.month - 1]} this {name} holds {size} {side} for the same work"
        f"{_hours(change.hours)}."
    )


def weights_sentence(capacity: Capacity) -> str:
    """Which assumption was made: `"Cache reads count 0.35 of their price (between 0 and 1; learned)."`."""
    if not capacity.weights:
        return "Every kind of token counts by its API price."
    said = "; ".join(_weight(weight) for weight in capacity.weights)
    return f"{said[0].upper()}{said[1:]}."


def _points(points: float) -> str:
    rounded = f"{points:.0f}"
    return f"{rounded}{NBSP}point{'' if rounded == '1' else 's'}"


def _learned_from(capacity: Capacity, tz: str) -> str:
    windows = f"{capacity.windows:,}{NBSP}window{'' if capacity.windows == 1 else 's'}"
    said = f"Learned from {_points(capacity.points)} in {windows}"
    if capacity.since_ms is None or capacity.until_ms is None:
        return f"{said}."
    return f"{said}, {day(capacity.since_ms, tz)} – {day(capacity.until_ms, tz)}."


def _hours(hours: tuple[int, ...]) -> str:
    if not hours:
        return ""
    spans: list[list[int]] = []
    for hour in sorted(hours):
        if spans and hour == spans[-1][1]:
            spans[-1][1] = hour + 1
        else:
            spans.append([hour, hour + 1])
    return ", " + " and ".join(f"{start:02d}:00–{end:02d}:00" for start, end in spans) + " UTC only"


def _weight(weight: Weight) -> str:
    how = "learned" if weight.is_learned else "assumed"
    if not weight.is_learned and weight.low == weight.high:
        return f"{PARTS[weight.part]} {weight.value:.2g} of {_their(weight.part)} price (assumed)"
    bounds = f"between {weight.low:.2g} and {weight.high:.2g}; {how}"
    return f"{PARTS[weight.part]} {weight.value:.2g} of {_their(weight.part)} price ({bounds})"


def _their(part: Part) -> str:
    return "their" if part in (Part.CACHE_READ, Part.CACHE_WRITE) else "its"
