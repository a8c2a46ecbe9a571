"""A price as a figure, and what the Settings page says of where prices are from. Pure: no Qt."""

from __future__ import annotations

from datetime import UTC, datetime

from counterfoil.domain.money import usd
from counterfoil.domain.rate import Rate
from counterfoil.words import figures
from counterfoil.words.tongue import msg, tr, trn

TITLE = msg("Prices")
LAYERS = {
    "shipped": msg("Shipped list"),
    "loaded": msg("Loaded list"),
    "additions": msg("Additions to the list"),
    "own": msg("Your own prices"),
}
IN_USE, NOT_IN_USE, WITH_MISTAKE = msg("in use"), msg("not in use"), msg("with a mistake")
OWN_NONE = msg(
    "For what you agreed on, what a gateway charges, what a model on your own machine costs. The file "
    "explains itself."
)
OWN_EMPTY = msg("prices.toml · nothing written yet")
WITHOUT_IT = msg("Costs are worked out without it.")
BEGIN = msg("Begin a file")
NEWER = msg("A newer list")
NEWER_WHY = msg(
    "Taken from a file or from an address, checked before it is used. Nothing is fetched unless you ask for "
    "it."
)
LOAD, DOWNLOAD, GO_BACK = msg("Load a price file…"), msg("Download…"), msg("Go back to the shipped list")
LOAD_TITLE = msg("Choose a list of prices")
LOADING = msg("Checking the list…")
FORGOTTEN = msg("The shipped list is in use again.")
USE_ALL_THE_SAME = msg("Use it all the same")

ADDRESS_TITLE = msg("Download a list of prices")
ADDRESS_WHY = msg(
    "One request goes to this address now, without anything about you or your use in it. The host sees your "
    "IP address, as with any download. It is not repeated."
)
ADDRESS, ASK_NOW = msg("Address, beginning with https://"), msg("Send one request")
WRONG_ADDRESS = msg("Write an address that begins with https:// and names no user.")


def amount(kind: str, rate: Rate) -> str:
    """USD for a million tokens or one search, exact: `2.5`, `0.000001`."""
    text = usd(rate.picousd if kind == "web_search" else rate.picousd * 10**6)
    whole, _, part = text.partition(".")
    part = part.rstrip("0")
    return f"{whole}.{part}" if part else whole


def layer(source: str, day: str, entries: int) -> str:
    """`"genai-prices 0.2.3 · 21 Nov 2026 · 594 entries"`; the day is left out where the source tells it."""
    when = "" if not day or day in source else day_name(day)
    return " · ".join(filter(None, (source, when, _entries(entries))))


def loaded_from(origin: str, at_ms: int, tz: str) -> str:
    """`"taken in on 22 Nov 2026 from /srv/prices.json"`."""
    when = figures.full_date(figures.local(at_ms, tz))
    return tr("taken in on {date} from {origin}", date=when, origin=origin)


def taken(source: str, day: str) -> str:
    """`"In use from now on: genai-prices 0.2.4 of 1 Dec 2026"`."""
    return tr("In use from now on: {source} of {date}", source=source, date=day_name(day))


def older(day: str, current: str) -> str:
    """That a list is older than the one in use."""
    return tr(
        "This list is of {date}, the one in use of {current}; nothing was changed.",
        date=day_name(day),
        current=day_name(current),
    )


def asking(host: str) -> str:
    """Where the request goes."""
    return tr("The request goes to {host}.", host=host)


def day_name(day: str) -> str:
    """`"8 Jul 2026"` for `"2026-07-08"`."""
    return figures.full_date(datetime.fromisoformat(day).replace(tzinfo=UTC))


def _entries(number: int) -> str:
    return trn("{n} entry", "{n} entries", number, n=figures.count(number))
