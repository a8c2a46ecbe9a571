"""The sentences of the Ledger page: its rows and filters, and what a check found. Pure: no Qt.

How a request's lines and the days are worded is in `ledger_lines` and `ledger_days`.
"""

from __future__ import annotations

from counterfoil.domain.health import Health
from counterfoil.domain.records import RecordRow
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.words.evidence import what_to_do
from counterfoil.words.figures import (
    MONTHS,
    NBSP,
    clock,
    clock_seconds,
    count,
    counted,
    day,
    local,
    tokens,
)
from counterfoil.words.verdicts import APPROX

NOT_CHECKED = "Not checked yet"
NOTHING_TO_CHECK = "No records yet, so there is nothing to check"
CHECKING = "Checking every record"
CHECK_FAILED = "The check could not be finished"
WHY_CHECKPOINT = "One line to keep elsewhere, in an e-mail or a ticket, and to check against later."
CHECKPOINT_COPIED = "Copied. Keep it where only someone else can change it."
WHAT_STANDS = "What was written before it is unchanged."
NO_LEDGER = "There is no ledger yet. It begins with the first request that an agent logs."
NO_REQUESTS = "No requests yet. Each one that an agent logs appears here and stays."
NOTHING_MATCHES = "No request matches these filters."
WHOLE_SESSION_ID = "A session is found by its whole id."
LOADING = "Opening the ledger…"
COUNTING = "Counting…"
CANNOT_SHOW = "Nothing can be shown now."
WRONG_DATES = "A day is written like 2026-07-24, and the first is not after the last."
UTC_DAYS = "The calendar’s days are cut in UTC; days that you type are those of your own zone."
SHORT_SESSION = 8


def found(requests: int) -> str:
    """`"12,345 requests"`."""
    return counted(requests, "request")


def newer(requests: int) -> str:
    """For the button that shows them: `"Show 3 new requests"`."""
    return f"Show {counted(requests, 'new request')}" if requests > 0 else "Show what changed"


def when(at_ms: int, this_year: int, tz: str) -> str:
    """`"24 Jul 14:42:08"`, with its year where that is not this one: `"24 Jul 2025 14:42"`."""
    year = local(at_ms, tz).year
    if year == this_year:
        return f"{day(at_ms, tz)} {clock_seconds(at_ms, tz)}"
    return f"{day(at_ms, tz)} {year} {clock(at_ms, tz)}"


def date(day_number: int) -> str:
    """A UTC day, by its number since the epoch: `"24 Jul 2026"`."""
    then = local(day_number * 86_400_000, "UTC")
    return f"{then.day} {MONTHS[then.month - 1]} {then.year}"


def short_session(session: str) -> str:
    """The first part of a session's id."""
    return session[:SHORT_SESSION]


def cached(used: TokenCounts) -> int:
    """Tokens read from the cache or written to it."""
    return used.prompt - used.input


def cached_parts(used: TokenCounts) -> str:
    """`"9,000 tokens read from the cache"`, and a second line for what was written to it."""
    written = used.cache_write_5m + used.cache_write_1h
    lines = [f"{counted(used.cache_read, 'token')} read from the cache"]
    if written:
        lines.append(f"{counted(written, 'token')} written to the cache")
    return "\n".join(lines)


def output(row: RecordRow, *, exact: bool) -> str:
    """Output tokens; `"≈ 950"` where the log is known to understate them."""
    shown = count(row.tokens.output) if exact else tokens(row.tokens.output)
    return shown if row.quality is OutputQuality.AS_LOGGED else f"{APPROX}{shown}"


def quality(logged: OutputQuality) -> str:
    """How far the output can be trusted, as a sentence without its end."""
    return {
        OutputQuality.AS_LOGGED: "output as logged",
        OutputQuality.PLACEHOLDER: "output is a placeholder: the client is known to log too little",
        OutputQuality.PARTIAL: "output is partial: the response was cut off, so its end was never logged",
    }[logged]


def unchanged(found_: Verification) -> str:
    """`"1,204,332 records unchanged since they were written"`."""
    if found_.records == 0:
        return NOTHING_TO_CHECK
    written = "it was written" if found_.records == 1 else "they were written"
    return f"{counted(found_.records, 'record')} unchanged since {written}"


def checkpoints_hold(checkpoints: int) -> str:
    """`"14 kept checkpoints hold."`."""
    if checkpoints == 0:
        return "No checkpoint was kept yet."
    return f"{counted(checkpoints, 'kept checkpoint')} {'holds' if checkpoints == 1 else 'hold'}."


def checked(at_ms: int, seconds: float, tz: str) -> str:
    """When a check ended and how long it took: `"Checked 24 Jul 14:42 in 1.8 s."`."""
    took = f"{seconds:.1f}" if seconds >= 0.05 else "< 0.1"
    return f"Checked {day(at_ms, tz)} {clock(at_ms, tz)} in {took}{NBSP}s."


def looked_after(health: Health, tz: str) -> str:
    """What was done by itself: `"By itself: checked 24 Jul 14:42 · backed up 24 Jul 14:42"`."""
    if health.checking is not None:
        return f"By itself: {checking(*health.checking)}"
    done = {"checked": health.care.checked_ms, "backed up": health.care.backed_up_ms}
    said = [f"{what} {day(at, tz)} {clock(at, tz)}" for what, at in done.items() if at is not None]
    return f"By itself: {' · '.join(said)}" if said else ""


def place(bad: FirstBad) -> str:
    """`"In block 12 of the chain."`; nothing where no block is known."""
    return "" if bad.block is None else f"In block {count(bad.block)} of the chain."


def advice(found_: Verification) -> str:
    """What still stands, where that is known, and the way on; nothing where all is well."""
    is_named = found_.first_bad is not None and found_.first_bad.record is not None
    return f"{WHAT_STANDS} {what_to_do(found_)}" if is_named else what_to_do(found_)


def checking(done: int, records: int) -> str:
    """`"612,000 of 1,204,332 records"`."""
    return f"{count(done)} of {counted(records, 'record')}"


def stopped(done: int) -> str:
    """After a check was cancelled."""
    return f"Stopped after {counted(done, 'record')}; nothing is known of the rest"
