"""`findings`: where tokens went that nobody asked for: what, how much, since when, how sure, what to do."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from textwrap import fill

from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.finding import Finding, FindingKind, Found, Untold
from counterfoil.domain.finding_case import sum_once
from counterfoil.domain.money import Cost
from counterfoil.errors import UsageError
from counterfoil.exports.findings import cost_field, finding_fields, untold_fields
from counterfoil.inspecting import inspection_of
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.request_names import RequestName, request_names
from counterfoil.prices.books import usable_book
from counterfoil.words import findings as words
from counterfoil.words.agents import program
from counterfoil.words.counts import counted
from counterfoil.words.figures import full_date, local, money
from counterfoil.words.sessions import listed

WIDTH = 100
BEYOND = "What is beyond the usual is worked out at list prices; it is not a bill."
Wanted = Callable[[Finding], bool]


def run(options: argparse.Namespace) -> int:
    """Print what was found, the dearest first, and what cannot be told."""
    place = place_of(options)
    kind, is_wanted = _kind(options.kind), _wanted(options, place)
    prices = usable_book(place.home.prices_folder)
    if prices.problem:
        note(f"{prices.problem} Costs are worked out without it.")
    found = inspection_of(place.home.ledger_file, prices, place.zone).look()
    shown = [one for one in found.findings if kind in (None, one.kind) and is_wanted(one)]
    untold = [one for one in found.untold if kind in (None, one.kind) and not options.session]
    if options.json:
        print_json(_document(options, place, found, shown, untold))
    else:
        print("\n\n".join(_as_text(found, shown, untold, place.zone.key)))
    return 0


def _kind(name: str | None) -> FindingKind | None:
    if name is None:
        return None
    try:
        return FindingKind(name)
    except ValueError:
        known = ", ".join(kind.value for kind in FindingKind)
        raise UsageError(f"{name!r} is no kind of finding; the kinds are {known}.") from None


def _wanted(options: argparse.Namespace, place: Place) -> Wanted:
    """Whether a finding reaches into the span, is sure enough, and of the session."""
    since_ms = moment(options.since, place.zone) if options.since else None
    until_ms = moment(options.until, place.zone) if options.until else None
    if since_ms is not None and until_ms is not None and since_ms >= until_ms:
        raise UsageError("--since must lie before --until.")

    def is_wanted(one: Finding) -> bool:
        is_within = (since_ms is None or one.last_ms >= since_ms) and (
            until_ms is None or one.first_ms < until_ms
        )
        is_of = not options.session or (one.session or "").startswith(options.session)
        return is_within and is_of and one.confidence >= options.least

    return is_wanted


def _document(
    options: argparse.Namespace,
    place: Place,
    found: Found,
    shown: Sequence[Finding],
    untold: Sequence[Untold],
) -> dict[str, object]:
    names = _names(place.home.ledger_file, {number for one in shown for number in one.requests})
    return {
        "as_of": iso(wall_clock()),
        "tz": place.zone.key,
        "since": iso(moment(options.since, place.zone)) if options.since else None,
        "until": iso(moment(options.until, place.zone)) if options.until else None,
        "requests": found.requests,
        "cost_usd": cost_field(found.cost),
        "found_usd": cost_field(sum_once(shown)),
        "rows": [finding_fields(one, _of(one, names), place.zone.key) for one in shown],
        "untold": [untold_fields(one) for one in untold],
    }


def _names(path: Path, ids: Collection[int]) -> Mapping[int, RequestName]:
    with translating(path), closing(open_for_questions(path)) as connection:
        return request_names(connection, ids)


def _of(finding: Finding, names: Mapping[int, RequestName]) -> list[RequestName]:
    return [names[number] for number in finding.requests if number in names]


def _as_text(found: Found, shown: Sequence[Finding], untold: Sequence[Untold], tz: str) -> Iterator[str]:
    yield _summary(found, shown, tz)
    for number, one in enumerate(shown, 1):
        yield _entry(number, one, tz)
    if shown:
        yield f"{BEYOND} Times are those of {tz}."
    if untold:
        yield "\n".join(map(words.untold, untold))


def _summary(found: Found, shown: Sequence[Finding], tz: str) -> str:
    looked = f"{counted(found.requests, 'request')} looked at"
    if found.first_ms is not None and found.last_ms is not None:
        first, last = (full_date(local(at_ms, tz)) for at_ms in (found.first_ms, found.last_ms))
        looked += f", of {first}" if first == last else f", from {first} to {last}"
    looked += f", {_cost(found.cost)}." if found.requests else "."
    if not found.findings:
        return f"{looked} Nothing was found that cost more than usual."
    if not shown:
        return f"{looked} No finding matches, of {len(found.findings):,} in all."
    total = sum_once(shown)
    told = money(total) if total.known else "cost not known"
    return f"{looked} {counted(len(shown), 'finding')}: {told}, each request counted once."


def _cost(cost: Cost) -> str:
    return f"{money(cost)} at list prices" if cost.known else "without a known price"


def _entry(number: int, one: Finding, tz: str) -> str:
    """Four lines or five: what and how much, what was seen, how sure and of what, what to do."""
    head = f"{number}. {words.headline(one, tz)}: {words.money_line(one)}"
    sure = words.sureness(one.confidence)
    about = ", ".join(
        part
        for part in (
            words.kind_name(one.kind),
            program(one.agent),
            listed(one.models),
            f"session {one.session}" if one.session else "",
        )
        if part
    )
    below = (words.what(one, tz), f"{sure[:1].upper()}{sure[1:]}. {about}.", f"→ {words.advice(one)}")
    return "\n".join([head, *map(_indented, below)])


def _indented(text: str) -> str:
    return fill(
        text,
        WIDTH,
        initial_indent="   ",
        subsequent_indent="   ",
        break_long_words=False,
        break_on_hyphens=False,
    )
