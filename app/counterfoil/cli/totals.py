"""`totals`: sums over the ledger by any keys."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from counterfoil.cli.look import Look, opened
from counterfoil.cli.output import print_csv, print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.money import Cost, cents, usd
from counterfoil.domain.money import total as total_of
from counterfoil.domain.snapshot import Use
from counterfoil.errors import UsageError
from counterfoil.exports.fields import credits_field, use_fields
from counterfoil.ledger.grouping import FOREVER_MS, Group, Span
from counterfoil.words.qualities import estimated
from counterfoil.words.spent import NONE, uncounted

KEYS = (
    "agent",
    "provider",
    "model",
    "project",
    "session",
    "day",
    "week",
    "month",
    "hour",
    "version",
    "account",
)
FIGURES = (
    "requests",
    "input",
    "cache_read",
    "cache_write_5m",
    "cache_write_1h",
    "output",
    "reasoning",
    "web_searches",
    "cost_usd",
    "unpriced_requests",
    "estimated_requests",
    "uncounted_requests",
    "credits",
    "cost_now_usd",
)
MOST_NAMED = 8
FROM_DAYS = {"day", "week", "month"}  # SQL knows local days; the longer ones are made of them here
Key = tuple[str | None, ...]
Row = tuple[Key, Use, Cost]


def run(options: argparse.Namespace) -> int:
    """Print the sums as a table, JSON or CSV."""
    keys = _keys(options.by)
    place = place_of(options)
    span = Span(
        moment(options.since, place.zone) if options.since else 0,
        moment(options.until, place.zone) if options.until else FOREVER_MS,
    )
    with opened(place) as look:
        groups = look.monitor.groups(_sql_keys(keys), span)
        now_ms = wall_clock()
        rows = _rows(keys, groups, look, place.zone, now_ms)
        total, total_now = look.monitor.use(groups), _cost_now(look, groups, now_ms)
        unpriced = sorted({group.model for group in groups if look.monitor.cost(group).unpriced_requests})
    if options.json:
        document = _document(place.zone, options, rows, _figures(total, total_now), keys, now_ms)
        print_json(document | {"unpriced_models": unpriced, "prices": _prices(look)})
    elif options.csv:
        print_csv([*keys, *FIGURES], [_row(keys, *row) for row in rows])
    else:
        inexact = {group.agent for group in groups if group.estimated_requests}
        _print_rows(keys, rows, total, unpriced, inexact)
    return 0


def _keys(text: str) -> list[str]:
    keys = [word.strip() for word in text.split(",") if word.strip()]
    wrong = [key for key in keys if key not in KEYS]
    if wrong:
        raise UsageError(f"--by does not know {', '.join(wrong)}; it knows {', '.join(KEYS)}.")
    return keys


def _sql_keys(keys: Sequence[str]) -> list[str]:
    return ["day" if key in FROM_DAYS else key for key in keys]


def _rows(keys: Sequence[str], groups: Sequence[Group], look: Look, zone: ZoneInfo, now_ms: int) -> list[Row]:
    by_key: dict[Key, list[Group]] = {}
    for group in groups:
        key = tuple(_word(name, value, zone) for name, value in zip(keys, group.keys, strict=True))
        by_key.setdefault(key, []).append(group)
    summed = by_key.items() if keys else ()
    rows = [(key, look.monitor.use(found), _cost_now(look, found, now_ms)) for key, found in summed]
    return sorted(rows, key=lambda row: tuple((word is not None, word or "") for word in row[0]))


def _word(key: str, value: str | int | None, zone: ZoneInfo) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if key == "hour":
        return datetime.fromtimestamp(value / 1000, UTC).astimezone(zone).isoformat(timespec="minutes")
    day = date(1970, 1, 1) + timedelta(days=value)
    if key == "week":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02d}"
    return f"{day:%Y-%m}" if key == "month" else day.isoformat()


def _cost_now(look: Look, groups: Sequence[Group], now_ms: int) -> Cost:
    return total_of(look.prices.cost_now(group, now_ms) for group in groups)


def _row(keys: Sequence[str], key: Key, use: Use, now: Cost) -> dict[str, object]:
    return dict(zip(keys, key, strict=True)) | _figures(use, now)


def _figures(use: Use, now: Cost) -> dict[str, object]:
    return use_fields(use) | {"cost_now_usd": usd(now.picousd) if now.known else None}


def _prices(look: Look) -> dict[str, object]:
    return {"source": look.prices.source, "digest": look.prices.digest, "problem": look.prices.problem}


def _document(
    zone: ZoneInfo,
    options: argparse.Namespace,
    rows: Sequence[Row],
    total: dict[str, object],
    keys: Sequence[str],
    now_ms: int,
) -> dict[str, object]:
    since = iso(moment(options.since, zone)) if options.since else None
    until = iso(moment(options.until, zone)) if options.until else None
    return {
        "as_of": iso(now_ms),
        "tz": zone.key,
        "since": since,
        "until": until,
        "rows": [_row(keys, *row) for row in rows],
        "total": total,
    }


def _print_rows(
    keys: Sequence[str], rows: Sequence[Row], total: Use, unpriced: Sequence[str], inexact: Collection[str]
) -> None:
    with_credits = bool(total.credits_nano)
    lines = [
        [*(word or NONE for word in key), *_cells(use, with_credits=with_credits)] for key, use, _ in rows
    ]
    first = ["total", *[""] * (len(keys) - 1)][: len(keys)]
    lines.append([*first, *_cells(total, with_credits=with_credits)])
    head = ["requests", "input", "cache read", "write 5m", "write 1h", "output", "cost"]
    head += ["credits"] if with_credits else []
    print_table([*keys, *head], lines)
    if unpriced:
        count, models = total.cost.unpriced_requests, _few(unpriced)
        print(f"{count:,} requests have no known price and are not in the cost: {models}.")
    for note in (estimated(total.estimated_requests, inexact), uncounted(total.uncounted_requests)):
        if note:
            print(f"{note}.")


def _few(models: Sequence[str]) -> str:
    rest = len(models) - MOST_NAMED
    return ", ".join(models) if rest <= 0 else f"{', '.join(models[:MOST_NAMED])} and {rest:,} more"


def _cells(use: Use, *, with_credits: bool) -> list[str]:
    tokens = use.tokens
    counts = (tokens.input, tokens.cache_read, tokens.cache_write_5m, tokens.cache_write_1h, tokens.output)
    told = [f"{count:,}" if use.has_tokens else NONE for count in counts]
    more = [_credits(use.credits_nano)] if with_credits else []
    return [f"{use.requests:,}", *told, _cost(use.cost), *more]


def _credits(credits_nano: int) -> str:
    number = credits_field(credits_nano)
    return NONE if number is None else f"{number:,.3f}".rstrip("0").rstrip(".")


def _cost(cost: Cost) -> str:
    return cents(cost.picousd) if cost.known else "not known"
