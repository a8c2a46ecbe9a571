"""What is said of the provider's counter: each event as a sentence with its evidence. Pure: no Qt.

The words on capacities are handed on from here as well, so that a surface needs one import.
"""

from __future__ import annotations

from collections.abc import Callable

from counterfoil.domain.money import cents
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent, Value
from counterfoil.words.capacity import (
    capacity_sentence,
    change_sentence,
    estimate_text,
    gap_sentence,
    weights_sentence,
)
from counterfoil.words.figures import NBSP, clock, counted, day, duration, percent, tokens
from counterfoil.words.provider_names import dollars, event_name, limit_name
from counterfoil.words.verdicts import source

__all__ = [
    "capacity_sentence",
    "change_sentence",
    "estimate_text",
    "event_name",
    "event_sentence",
    "event_value",
    "evidence_lines",
    "gap_sentence",
    "limit_name",
    "weights_sentence",
]
EVIDENCE = {
    EvidenceKind.READING: "reading",
    EvidenceKind.REQUESTS: "requests here",
    EvidenceKind.REFUSAL: "refusal",
    EvidenceKind.WINDOW: "window",
    EvidenceKind.CAPACITY: "capacity",
}


def event_sentence(event: ProviderEvent, tz: str) -> str:
    """One exact sentence with figures, times in the zone `tz`: `"The Codex week began anew at … "`."""
    return _SENTENCES[event.kind](event, tz)


def evidence_lines(event: ProviderEvent, tz: str) -> list[str]:
    """Each piece of evidence in a line: `"8 Jul 20:15  reading 45 %, reset 15 Jul 22:00 (session log)"`."""
    return [f"{_span(piece.at_ms, piece.until_ms, tz)}  {_piece(piece, tz)}" for piece in event.evidence]


def event_value(event: ProviderEvent, value: Value) -> str:
    """`before` or `after` of an event for a table: `"62 %"`, `"pro"`, `"$0.85 a percent"`, or `""`."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    is_dollars = event.kind is EventKind.CAPACITY_CHANGED
    return f"{dollars(value)} a percent" if is_dollars else percent(value)


def _natural(event: ProviderEvent, tz: str) -> str:
    return f"The {_limit(event)} reset {_at(event.at_ms, tz)}, as announced{_last_seen(event)}."


def _early(event: ProviderEvent, tz: str) -> str:
    announced = event.resets_at_ms
    ahead = "before its announced reset"
    if announced is not None and announced > event.at_ms:
        ahead = f"{duration(announced - event.at_ms)} before its announced reset {_at(announced, tz)}"
    return f"The {_limit(event)} began anew {_at(event.at_ms, tz)}, {ahead}{_last_seen(event)}."


def _late(event: ProviderEvent, tz: str) -> str:
    announced = event.resets_at_ms
    due = "" if announced is None else f" {_at(announced, tz)}"
    ran_on = f"The {_limit(event)} counted on after its announced reset{due}, until {_at(event.at_ms, tz)}"
    return f"{ran_on}{_last_seen(event)}."


def _fell(event: ProviderEvent, tz: str) -> str:
    kept = event.resets_at_ms
    stayed = "" if kept is None else f"; the announced reset {_at(kept, tz)} stayed"
    fell = f"from {_of(event.before)} to {_of(event.after)}"
    return f"The {_limit(event)} went {fell} ({_at(event.at_ms, tz)}){stayed}."


def _jump(event: ProviderEvent, tz: str) -> str:
    pieces = [piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    points = event.points or 0.0
    requests = sum(piece.requests or 0 for piece in pieces)
    since_ms = pieces[0].at_ms if pieces else event.at_ms
    when = _span(since_ms, event.until_ms or event.at_ms, tz)
    steps = f"in {len(pieces)} steps, {when}" if len(pieces) > 1 else when
    used = f"with {counted(requests, 'request')} recorded here meanwhile, too few for it"
    nothing = "while no request was recorded here"
    return f"The {_limit(event)} rose by {points:.0f}{NBSP}points ({steps}) {used if requests else nothing}."


def _appeared(event: ProviderEvent, tz: str) -> str:
    seen = "" if event.after is None else f", first at {_of(event.after)}"
    return f"The {_limit(event)} is reported since {_at(event.at_ms, tz)}{seen}."


def _vanished(event: ProviderEvent, tz: str) -> str:
    name = _limit(event)
    seen = "" if event.before is None else f" at {_of(event.before)}"
    last = f"; last reported {_at(event.evidence[0].at_ms, tz)}{seen}" if event.evidence else ""
    return f"The {name} is no longer reported since {_at(event.at_ms, tz)}, while others are{last}."


def _capacity(event: ProviderEvent, tz: str) -> str:
    before, after = event.before, event.after
    since = f"Since {_at(event.at_ms, tz)} one percent of the {_limit(event)} holds"
    if not isinstance(before, float) or not isinstance(after, float) or before <= 0:
        return f"{since} another amount of work than before."
    change = (after / before - 1) * 100
    side = "less" if change < 0 else "more"
    figures = f"{dollars(after)} instead of {dollars(before)} at API prices"
    return f"{since} {abs(change):.0f}{NBSP}% {side} for the same work: {figures}."


def _plan(event: ProviderEvent, tz: str) -> str:
    name = limit_name(event.agent, event.limit_id, None)
    plans = f"from {event.before or 'an unknown plan'} to {event.after or 'an unknown plan'}"
    return f"The plan that {name} reports changed {plans} ({_at(event.at_ms, tz)})."


def _refused(event: ProviderEvent, tz: str) -> str:
    number = sum(piece.requests or 0 for piece in event.evidence if piece.kind is EvidenceKind.REFUSAL)
    when = _span(event.at_ms, event.until_ms, tz)
    verb = "was" if number == 1 else "were"
    if not event.is_plan_limit:
        said = f"{counted(number, 'request')} {verb} turned away ({when})"
        return f"{said} by a rate limit or overload, which is not the limit of the plan."
    reset = "" if event.resets_at_ms is None else f"; reset announced for {_at(event.resets_at_ms, tz)}"
    return f"{counted(number, 'request')} {verb} refused ({when}): the {_limit(event)} is used up{reset}."


def _on_credits(event: ProviderEvent, tz: str) -> str:
    work = [piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    used = "; ".join(_use(piece) for piece in work)
    told = {piece.words for piece in event.evidence if piece.kind is EvidenceKind.READING}
    known = " The log says that credits are available." if "has credits" in told else ""
    said = (
        f"The {_limit(event)} stood at 100{NBSP}% and work went on ({_span(event.at_ms, event.until_ms, tz)})"
    )
    return f"{said}: {used or 'requests are recorded'}.{known}"


_SENTENCES: dict[EventKind, Callable[[ProviderEvent, str], str]] = {
    EventKind.RESET_NATURAL: _natural,
    EventKind.RESET_EARLY: _early,
    EventKind.RESET_LATE: _late,
    EventKind.COUNTER_ZEROED: _fell,
    EventKind.COUNTER_FELL: _fell,
    EventKind.JUMP_WITHOUT_USE: _jump,
    EventKind.WINDOW_APPEARED: _appeared,
    EventKind.WINDOW_VANISHED: _vanished,
    EventKind.CAPACITY_CHANGED: _capacity,
    EventKind.PLAN_CHANGED: _plan,
    EventKind.REFUSED: _refused,
    EventKind.ON_CREDITS: _on_credits,
}


def _limit(event: ProviderEvent) -> str:
    return limit_name(event.agent, event.limit_id, event.window_kind)


def _of(value: Value) -> str:
    return percent(value) if isinstance(value, (int, float)) else "an unknown value"


def _last_seen(event: ProviderEvent) -> str:
    return "" if event.before is None else f"; last seen at {_of(event.before)}"


def _at(at_ms: int, tz: str) -> str:
    return f"{day(at_ms, tz)} {clock(at_ms, tz)}"


def _span(at_ms: int, until_ms: int | None, tz: str) -> str:
    start, end = _at(at_ms, tz), _at(at_ms if until_ms is None else until_ms, tz)
    if start == end or until_ms is None or until_ms <= at_ms:
        return start
    return f"{start}–{clock(until_ms, tz)}" if day(at_ms, tz) == day(until_ms, tz) else f"{start} – {end}"


def _piece(piece: Evidence, tz: str) -> str:
    match piece.kind:
        case EvidenceKind.REQUESTS:
            rose = "" if piece.percent is None else f"; counter rose by {piece.percent:.0f}"
            return f"{_use(piece)}{rose}"
        case EvidenceKind.CAPACITY:
            worth = dollars((piece.picousd or 0) / 1e12)
            return f"one percent holds {worth} at API prices" + (f" ({piece.words})" if piece.words else "")
        case EvidenceKind.REFUSAL:
            named = counted(piece.requests or 1, "refusal")
        case _:
            named = EVIDENCE[piece.kind]
    if piece.percent is not None:
        named += f" {percent(piece.percent)}"
    reset = "" if piece.resets_at_ms is None else f"reset {_at(piece.resets_at_ms, tz)}"
    told = ", ".join(part for part in (reset, piece.words or "") if part)
    place = f" ({source(piece.source)})" if piece.source else ""
    return f"{named}{f', {told}' if told else ''}{place}"


def _use(piece: Evidence) -> str:
    parts = [counted(piece.requests or 0, "request") if piece.requests else "no request"]
    if piece.tokens:
        parts.append(f"{tokens(piece.tokens)} tokens")
    if piece.picousd:
        parts.append(f"{cents(piece.picousd)} at API prices")
    return ", ".join(parts)
