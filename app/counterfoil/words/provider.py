"""What is said of the provider's counter: each event as a sentence with its evidence. Pure: no Qt.

The words on capacities are handed on from here as well, so that a surface needs one import.
"""

from __future__ import annotations

from collections.abc import Callable

from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent, Value
from counterfoil.words.capacity import (
    capacity_sentence,
    change_sentence,
    estimate_text,
    gap_sentence,
    weights_sentence,
)
from counterfoil.words.counts import requests
from counterfoil.words.figures import count, day_clock, duration, of_hundred, percent
from counterfoil.words.listing import semicolons
from counterfoil.words.money import price
from counterfoil.words.provider_evidence import evidence_lines, span, use
from counterfoil.words.provider_names import event_name, limit_name
from counterfoil.words.tongue import msg, tr, trn

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
HOLDS_LESS = msg(
    "Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of "
    "{before} at API prices."
)
HOLDS_MORE = msg(
    "Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of "
    "{before} at API prices."
)


def event_sentence(event: ProviderEvent, tz: str) -> str:
    """One exact sentence with figures, times in the zone `tz`: `"The Codex week began anew at … "`."""
    return _SENTENCES[event.kind](event, tz)


def event_value(event: ProviderEvent, value: Value) -> str:
    """`before` or `after` of an event for a table: `"62 %"`, `"pro"`, `"$0.85 a percent"`, or `""`."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    is_dollars = event.kind is EventKind.CAPACITY_CHANGED
    return tr("{worth} a percent", worth=price(value)) if is_dollars else percent(value)


def _natural(event: ProviderEvent, tz: str) -> str:
    limit, when = _limit(event), day_clock(event.at_ms, tz)
    if event.before is None:
        return tr("The {limit} reset {when}, as announced.", limit=limit, when=when)
    last = _of(event.before)
    return tr(
        "The {limit} reset {when}, as announced; last seen at {last}.", limit=limit, when=when, last=last
    )


def _early(event: ProviderEvent, tz: str) -> str:
    announced = event.resets_at_ms
    ahead = tr("before its announced reset")
    if announced is not None and announced > event.at_ms:
        ahead = tr(
            "{duration} before its announced reset {when}",
            duration=duration(announced - event.at_ms),
            when=day_clock(announced, tz),
        )
    limit, when = _limit(event), day_clock(event.at_ms, tz)
    if event.before is None:
        return tr("The {limit} began anew {when}, {ahead}.", limit=limit, when=when, ahead=ahead)
    return tr(
        "The {limit} began anew {when}, {ahead}; last seen at {last}.",
        limit=limit,
        when=when,
        ahead=ahead,
        last=_of(event.before),
    )


def _late(event: ProviderEvent, tz: str) -> str:
    limit, until = _limit(event), day_clock(event.at_ms, tz)
    if event.resets_at_ms is None:
        said = tr("The {limit} counted on after its announced reset, until {until}", limit=limit, until=until)
    else:
        said = tr(
            "The {limit} counted on after its announced reset {due}, until {until}",
            limit=limit,
            due=day_clock(event.resets_at_ms, tz),
            until=until,
        )
    if event.before is None:
        return _ended(said)
    return tr("{sentence}; last seen at {last}.", sentence=said, last=_of(event.before))


def _fell(event: ProviderEvent, tz: str) -> str:
    parts = {
        "limit": _limit(event),
        "before": _of(event.before),
        "after": _of(event.after),
        "when": day_clock(event.at_ms, tz),
    }
    if event.resets_at_ms is None:
        return tr("The {limit} went from {before} to {after} ({when}).", **parts)
    return tr(
        "The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.",
        reset=day_clock(event.resets_at_ms, tz),
        **parts,
    )


def _jump(event: ProviderEvent, tz: str) -> str:
    pieces = [piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    number = sum(piece.requests or 0 for piece in pieces)
    since_ms = pieces[0].at_ms if pieces else event.at_ms
    when = span(since_ms, event.until_ms or event.at_ms, tz)
    if len(pieces) > 1:
        when = tr("in {n} steps, {when}", n=len(pieces), when=when)
    parts = {"limit": _limit(event), "n": f"{event.points or 0.0:.0f}", "when": when}
    if not number:
        return tr("The {limit} rose by {n}\u00a0points ({when}) while no request was recorded here.", **parts)
    return tr(
        "The {limit} rose by {n}\u00a0points ({when}) with {requests} recorded here meanwhile, too few "
        "for it.",
        requests=requests(number),
        **parts,
    )


def _appeared(event: ProviderEvent, tz: str) -> str:
    limit, since = _limit(event), day_clock(event.at_ms, tz)
    if event.after is None:
        return tr("The {limit} is reported since {since}.", limit=limit, since=since)
    first = _of(event.after)
    return tr(
        "The {limit} is reported since {since}, first at {first}.", limit=limit, since=since, first=first
    )


def _vanished(event: ProviderEvent, tz: str) -> str:
    limit, since = _limit(event), day_clock(event.at_ms, tz)
    said = tr("The {limit} is no longer reported since {since}, while others are", limit=limit, since=since)
    if not event.evidence:
        return _ended(said)
    last = day_clock(event.evidence[0].at_ms, tz)
    if event.before is None:
        return tr("{sentence}; last reported {when}.", sentence=said, when=last)
    return tr("{sentence}; last reported {when} at {last}.", sentence=said, when=last, last=_of(event.before))


def _capacity(event: ProviderEvent, tz: str) -> str:
    before, after = event.before, event.after
    limit, since = _limit(event), day_clock(event.at_ms, tz)
    if not isinstance(before, float) or not isinstance(after, float) or before <= 0:
        return tr(
            "Since {since} one percent of the {limit} holds another amount of work than before.",
            since=since,
            limit=limit,
        )
    change = (after / before - 1) * 100
    return tr(
        HOLDS_LESS if change < 0 else HOLDS_MORE,
        since=since,
        limit=limit,
        size=of_hundred(f"{abs(change):.0f}"),
        after=price(after),
        before=price(before),
    )


def _plan(event: ProviderEvent, tz: str) -> str:
    unknown = tr("an unknown plan")
    return tr(
        "The plan that {name} reports changed from {before} to {after} ({when}).",
        name=limit_name(event.agent, event.limit_id, None),
        before=event.before or unknown,
        after=event.after or unknown,
        when=day_clock(event.at_ms, tz),
    )


def _refused(event: ProviderEvent, tz: str) -> str:
    number = sum(piece.requests or 0 for piece in event.evidence if piece.kind is EvidenceKind.REFUSAL)
    n, when = count(number), span(event.at_ms, event.until_ms, tz)
    if not event.is_plan_limit:
        return trn(
            "{n}\u00a0request was turned away ({when}) by a rate limit or overload, which is not the "
            "limit of the plan.",
            "{n}\u00a0requests were turned away ({when}) by a rate limit or overload, which is not the "
            "limit of the plan.",
            number,
            n=n,
            when=when,
        )
    said = trn(
        "{n}\u00a0request was refused ({when}): the {limit} is used up",
        "{n}\u00a0requests were refused ({when}): the {limit} is used up",
        number,
        n=n,
        when=when,
        limit=_limit(event),
    )
    if event.resets_at_ms is None:
        return _ended(said)
    return tr(
        "{sentence}; reset announced for {reset}.", sentence=said, reset=day_clock(event.resets_at_ms, tz)
    )


def _on_credits(event: ProviderEvent, tz: str) -> str:
    work = [piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    told = {piece.words for piece in event.evidence if piece.kind is EvidenceKind.READING}
    said = tr(
        "The {limit} stood at 100\u00a0% and work went on ({when}): {use}.",
        limit=_limit(event),
        when=span(event.at_ms, event.until_ms, tz),
        use=semicolons([use(piece) for piece in work]) or tr("requests are recorded"),
    )
    return f"{said} {tr('The log says that credits are available.')}" if "has credits" in told else said


def _ended(sentence: str) -> str:
    return tr("{sentence}.", about="ends a sentence", sentence=sentence)


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
    return percent(value) if isinstance(value, (int, float)) else tr("an unknown value")
