"""The sentences of the Ledger page: its rows and filters, and what a check found. Pure: no Qt.

How a request's lines and the days are worded is in `ledger_lines` and `ledger_days`.
"""

from __future__ import annotations

from counterfoil.domain.health import Health
from counterfoil.domain.records import RecordRow
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.words.counts import records as records_of
from counterfoil.words.counts import requests as requests_of
from counterfoil.words.evidence import what_to_do
from counterfoil.words.figures import (
    at,
    count,
    day_clock,
    decimal,
    full_date,
    local,
    month_day,
    tokens,
)
from counterfoil.words.figures import seconds as seconds_of
from counterfoil.words.money import APPROX
from counterfoil.words.qualities import QUALITIES
from counterfoil.words.spent import tokens_told
from counterfoil.words.tongue import msg, tr, trn

NOT_CHECKED = msg("Not checked yet")
NOTHING_TO_CHECK = msg("No records yet, so there is nothing to check")
CHECKING = msg("Checking every record")
CHECK_FAILED = msg("The check could not be finished")
WHY_CHECKPOINT = msg("One line to keep elsewhere, in an e-mail or a ticket, and to check against later.")
CHECKPOINT_COPIED = msg("Copied. Keep it where only someone else can change it.")
WHAT_STANDS = msg("What was written before it is unchanged.")
NO_LEDGER = msg("There is no ledger yet. It begins with the first request that an agent logs.")
NO_REQUESTS = msg("No requests yet. Each one that an agent logs appears here and stays.")
NOTHING_MATCHES = msg("No request matches these filters.")
WHOLE_SESSION_ID = msg("A session is found by its whole id.")
LOADING = msg("Opening the ledger…")
COUNTING = msg("Counting…")
CANNOT_SHOW = msg("Nothing can be shown now.")
WRONG_DATES = msg("A day is written like 2026-07-24, and the first is not after the last.")
UTC_DAYS = msg("The calendar’s days are cut in UTC; days that you type are those of your own zone.")
SHORT_SESSION = 8


def found(requests: int) -> str:
    """`"12,345 requests"`."""
    return requests_of(requests)


def newer(requests: int) -> str:
    """For the button that shows them: `"Show 3 new requests"`."""
    if requests <= 0:
        return tr("Show what changed")
    return trn("Show {n}\u00a0new request", "Show {n}\u00a0new requests", requests, n=count(requests))


def when(at_ms: int, this_year: int, tz: str) -> str:
    """`"24 Jul 14:42:08"`, with its year where that is not this one: `"24 Jul 2025 14:42"`."""
    then = local(at_ms, tz)
    if then.year == this_year:
        return at(f"{then:%H:%M:%S}", month_day(then))
    return at(f"{then:%H:%M}", full_date(then))


def date(day_number: int) -> str:
    """A UTC day, by its number since the epoch: `"24 Jul 2026"`."""
    return full_date(local(day_number * 86_400_000, "UTC"))


def short_session(session: str) -> str:
    """The first part of a session's id."""
    return session[:SHORT_SESSION]


def cached(used: TokenCounts) -> int:
    """Tokens read from the cache or written to it."""
    return used.prompt - used.input


def cached_parts(used: TokenCounts) -> str:
    """`"9,000 tokens read from the cache"`, and a second line for what was written to it."""
    written = used.cache_write_5m + used.cache_write_1h
    read = trn(
        "{n}\u00a0token read from the cache",
        "{n}\u00a0tokens read from the cache",
        used.cache_read,
        n=count(used.cache_read),
    )
    if not written:
        return read
    return f"{read}\n" + trn(
        "{n}\u00a0token written to the cache",
        "{n}\u00a0tokens written to the cache",
        written,
        n=count(written),
    )


def output(row: RecordRow, *, exact: bool) -> str:
    """Output tokens; `"≈ 950"` where they are not exact, `"–"` where they were not logged."""
    shown = count(row.tokens.output) if exact else tokens(row.tokens.output)
    return tokens_told(shown if row.quality.is_exact else f"{APPROX}{shown}", has_tokens=row.has_tokens)


def quality(logged: OutputQuality) -> str:
    """How far the output can be trusted, as a sentence without its end."""
    return tr(QUALITIES[logged])


def unchanged(found_: Verification) -> str:
    """`"1,204,332 records unchanged since they were written"`."""
    if found_.records == 0:
        return tr(NOTHING_TO_CHECK)
    return trn(
        "{n}\u00a0record unchanged since it was written",
        "{n}\u00a0records unchanged since they were written",
        found_.records,
        n=count(found_.records),
    )


def checkpoints_hold(checkpoints: int) -> str:
    """`"14 kept checkpoints hold."`."""
    if checkpoints == 0:
        return tr("No checkpoint was kept yet.")
    return trn(
        "{n}\u00a0kept checkpoint holds.",
        "{n}\u00a0kept checkpoints hold.",
        checkpoints,
        n=count(checkpoints),
    )


def checked(at_ms: int, seconds: float, tz: str) -> str:
    """When a check ended and how long it took: `"Checked 24 Jul 14:42 in 1.8 s."`."""
    took = seconds_of(decimal(seconds, 1) if seconds >= 0.05 else f"< {decimal(0.1, 1)}")
    return tr("Checked {when} in {duration}.", when=day_clock(at_ms, tz), duration=took)


def looked_after(health: Health, tz: str) -> str:
    """What was done by itself: `"By itself: checked 24 Jul 14:42 · backed up 24 Jul 14:42"`."""
    if health.checking is not None:
        return tr("By itself: {what}", what=checking(*health.checking))
    checked_ms, backed_up_ms = health.care.checked_ms, health.care.backed_up_ms
    done = (
        "" if checked_ms is None else tr("checked {when}", when=day_clock(checked_ms, tz)),
        "" if backed_up_ms is None else tr("backed up {when}", when=day_clock(backed_up_ms, tz)),
    )
    said = " · ".join(filter(None, done))
    return tr("By itself: {what}", what=said) if said else ""


def place(bad: FirstBad) -> str:
    """`"In block 12 of the chain."`; nothing where no block is known."""
    return "" if bad.block is None else tr("In block {n} of the chain.", n=count(bad.block))


def advice(found_: Verification) -> str:
    """What still stands, where that is known, and the way on; nothing where all is well."""
    is_named = found_.first_bad is not None and found_.first_bad.record is not None
    return f"{tr(WHAT_STANDS)} {what_to_do(found_)}" if is_named else what_to_do(found_)


def checking(done: int, records: int) -> str:
    """`"612,000 of 1,204,332 records"`."""
    return tr("{done} of {all}", about="so much is read", done=count(done), all=records_of(records))


def stopped(done: int) -> str:
    """After a check was cancelled."""
    return trn(
        "Stopped after {n}\u00a0record; nothing is known of the rest",
        "Stopped after {n}\u00a0records; nothing is known of the rest",
        done,
        n=count(done),
    )
