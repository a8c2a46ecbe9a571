"""What an event of the provider's counter rests on, piece by piece, in words. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.provider_event import Evidence, EvidenceKind, ProviderEvent
from counterfoil.words.counts import refusals, requests
from counterfoil.words.figures import clock, day, day_clock, percent, tokens
from counterfoil.words.listing import commas
from counterfoil.words.money import amount, price
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import source

EVIDENCE = {
    EvidenceKind.READING: msg("reading"),
    EvidenceKind.REQUESTS: msg("requests here"),
    EvidenceKind.REFUSAL: msg("refusal"),
    EvidenceKind.WINDOW: msg("window"),
    EvidenceKind.CAPACITY: msg("capacity"),
}


def evidence_lines(event: ProviderEvent, tz: str) -> list[str]:
    """Each piece of evidence in a line: `"8 Jul 20:15  reading 45 %, reset 15 Jul 22:00 (session log)"`."""
    return [f"{span(piece.at_ms, piece.until_ms, tz)}  {_piece(piece, tz)}" for piece in event.evidence]


def span(at_ms: int, until_ms: int | None, tz: str) -> str:
    """`"8 Jul 20:15–20:40"`, `"8 Jul 20:15 – 9 Jul 10:00"`."""
    start, end = day_clock(at_ms, tz), day_clock(at_ms if until_ms is None else until_ms, tz)
    if start == end or until_ms is None or until_ms <= at_ms:
        return start
    return f"{start}–{clock(until_ms, tz)}" if day(at_ms, tz) == day(until_ms, tz) else f"{start} – {end}"


def _piece(piece: Evidence, tz: str) -> str:
    match piece.kind:
        case EvidenceKind.REQUESTS:
            if piece.percent is None:
                return use(piece)
            return tr("{use}; counter rose by {n}", use=use(piece), n=f"{piece.percent:.0f}")
        case EvidenceKind.CAPACITY:
            worth = price((piece.picousd or 0) / 1e12)
            said = tr("one percent holds {worth} at API prices", worth=worth)
            return _aside(said, reason(piece.words)) if piece.words else said
        case EvidenceKind.REFUSAL:
            named = refusals(piece.requests or 1)
        case _:
            named = tr(EVIDENCE[piece.kind])
    return _with_figures(named, piece, tz)


def _with_figures(named: str, piece: Evidence, tz: str) -> str:
    """`"reading 45 %, reset 15 Jul 22:00, pro (session log)"`."""
    head = named if piece.percent is None else f"{named} {percent(piece.percent)}"
    at = "" if piece.resets_at_ms is None else day_clock(piece.resets_at_ms, tz)
    reset = tr("reset {when}", about="announced", when=at) if at else ""
    told = commas([part for part in (head, reset, reason(piece.words or "")) if part])
    return _aside(told, source(piece.source)) if piece.source else told


def _aside(text: str, aside: str) -> str:
    return tr("{text} ({aside})", about="an aside", text=text, aside=aside)


def use(piece: Evidence) -> str:
    """`"3 requests, 1.2 M tokens, $4.31 at API prices"`."""
    parts = [requests(piece.requests) if piece.requests else tr("no request")]
    if piece.tokens:
        parts.append(tr("{n} tokens", n=tokens(piece.tokens)))
    if piece.picousd:
        parts.append(tr("{cost} at API prices", cost=amount(piece.picousd)))
    return commas(parts)
