"""How many there are of something: `"1 request"`, `"1,313 requests"`, as one part that stays on one line.

A sentence that has but one number says it by itself with `trn`; these are for those with several.
"""

from __future__ import annotations

from counterfoil.words.figures import NBSP, count
from counterfoil.words.tongue import trn


def counted(number: int, noun: str) -> str:
    """For the terminal, which speaks English: `"1 request"`, `"1,313 requests"`."""
    return f"{number:,}{NBSP}{noun}{'' if number == 1 else 's'}"


def requests(number: int) -> str:
    """`"2 requests"`."""
    return trn("{n}\u00a0request", "{n}\u00a0requests", number, n=count(number))


def windows(number: int) -> str:
    """`"2 windows"`."""
    return trn("{n}\u00a0window", "{n}\u00a0windows", number, n=count(number))


def checks(number: int) -> str:
    """`"2 checks"`."""
    return trn("{n}\u00a0check", "{n}\u00a0checks", number, n=count(number))


def records(number: int) -> str:
    """`"2 records"`."""
    return trn("{n}\u00a0record", "{n}\u00a0records", number, n=count(number))


def tokens(number: int) -> str:
    """`"2 tokens"`."""
    return trn("{n}\u00a0token", "{n}\u00a0tokens", number, n=count(number))


def gaps(number: int) -> str:
    """`"2 gaps"`."""
    return trn("{n}\u00a0gap", "{n}\u00a0gaps", number, n=count(number))


def lines(number: int) -> str:
    """`"2 lines"`."""
    return trn("{n}\u00a0line", "{n}\u00a0lines", number, n=count(number))


def files(number: int) -> str:
    """`"2 files"`."""
    return trn("{n}\u00a0file", "{n}\u00a0files", number, n=count(number))


def log_files(number: int) -> str:
    """`"2 log files"`."""
    return trn("{n}\u00a0log file", "{n}\u00a0log files", number, n=count(number))


def days(number: int) -> str:
    """`"2 days"`."""
    return trn("{n}\u00a0day", "{n}\u00a0days", number, n=count(number))


def sessions(number: int) -> str:
    """`"2 sessions"`."""
    return trn("{n}\u00a0session", "{n}\u00a0sessions", number, n=count(number))


def events(number: int) -> str:
    """`"2 events"`."""
    return trn("{n}\u00a0event", "{n}\u00a0events", number, n=count(number))


def readings(number: int) -> str:
    """`"2 readings"`."""
    return trn("{n}\u00a0reading", "{n}\u00a0readings", number, n=count(number))


def times(number: int) -> str:
    """`"2 times"`."""
    return trn("{n}\u00a0time", "{n}\u00a0times", number, n=count(number))


def forecasts(number: int) -> str:
    """`"2 forecasts"`."""
    return trn("{n}\u00a0forecast", "{n}\u00a0forecasts", number, n=count(number))


def moments(number: int) -> str:
    """`"2 moments"`."""
    return trn("{n}\u00a0moment", "{n}\u00a0moments", number, n=count(number))


def byte_count(number: int) -> str:
    """`"2 bytes"`."""
    return trn("{n}\u00a0byte", "{n}\u00a0bytes", number, n=count(number))


def refusals(number: int) -> str:
    """`"2 refusals"`."""
    return trn("{n}\u00a0refusal", "{n}\u00a0refusals", number, n=count(number))


def web_searches(number: int) -> str:
    """`"2 web searches"`."""
    return trn("{n}\u00a0web search", "{n}\u00a0web searches", number, n=count(number))


def past_windows(number: int) -> str:
    """`"2 past windows"`."""
    return trn("{n}\u00a0past window", "{n}\u00a0past windows", number, n=count(number))


def kept_checkpoints(number: int) -> str:
    """`"2 kept checkpoints"`."""
    return trn("{n}\u00a0kept checkpoint", "{n}\u00a0kept checkpoints", number, n=count(number))


def warned_windows(number: int) -> str:
    """`"2 warned windows"`."""
    return trn("{n}\u00a0warned window", "{n}\u00a0warned windows", number, n=count(number))


def points(number: float) -> str:
    """`"12 points"`: percentage points, rounded."""
    rounded = round(number)
    return trn("{n}\u00a0point", "{n}\u00a0points", rounded, n=count(rounded))
