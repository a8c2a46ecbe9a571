"""`totals`: sums over the ledger by any keys."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from counterfoil.cli.fields import use_fields
from counterfoil.cli.look import Look, opened
from counterfoil.cli.output import print_csv, print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.money import Cost, cents
from counterfoil.domain.snapshot import Use
from counterfoil.errors import UsageError
from counterfoil.ledger.grouping import FOREVER_MS, Group, Span

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
)
FROM_DAYS = {"day", "week", "month"}  # SQL knows local days; the longer ones are made of them here
Key = tuple[str | None, ...]


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
        rows = _rows(keys, groups, look, place.zone)
        total = look.monitor.use(groups)
        unpriced = sorted({group.model for group in groups if look.monitor.cost(group).unpriced_requests})
    if options.json:
        print_json(_document(place.zone, options, rows, total, keys) | {"unpriced_models": unpriced})
    elif options.csv:
        print_csv([*keys, *FIGURES], [_row(keys, key, use) for key, use in rows])
    else:
        _print_rows(keys, rows, total, unpriced)
    return 0


def _keys(text: str) -> list[str]:
    keys = [word.strip() for word in text.split(",") if word.strip()]
    wrong = [key for key in keys if key not in KEYS]
    if wrong:
        raise UsageError(f"--by does not know {', '.join(wrong)}; it knows {', '.join(KEYS)}.")
    return keys


def _sql_keys(keys: Sequence[str]) -> list[str]:
    return ["day" if key in FROM_DAYS else key for key in keys]


def _rows(keys: Sequence[str], groups: Sequence[Group], look: Look, zone: ZoneInfo) -> list[tuple[Key, Use]]:
    by_key: dict[Key, list[Group]] = {}
    for group in groups:
        key = tuple(_word(name, value, zone) for name, value in zip(keys, group.keys, strict=True))
        by_key.setdefault(key, []).append(group)
    rows = [(key, look.monitor.use(found)) for key, found in by_key.items()] if keys else []
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


def _row(keys: Sequence[str], key: Key, use: Use) -> dict[str, object]:
    return dict(zip(keys, key, strict=True)) | use_fields(use)


def _document(
    zone: ZoneInfo,
    options: argparse.Namespace,
    rows: Sequence[tuple[Key, Use]],
    total: Use,
    keys: Sequence[str],
) -> dict[str, object]:
    since = iso(moment(options.since, zone)) if options.since else None
    until = iso(moment(options.until, zone)) if options.until else None
    return {
        "as_of": iso(wall_clock()),
        "tz": zone.key,
        "since": since,
        "until": until,
        "rows": [_row(keys, key, use) for key, use in rows],
        "total": use_fields(total),
    }


def _print_rows(
    keys: Sequence[str], rows: Sequence[tuple[Key, Use]], total: Use, unpriced: Sequence[str]
) -> None:
    lines = [[*(word or "–" for word in key), *_cells(use)] for key, use in rows]
    lines.append([*["total", *[""] * (len(keys) - 1)][: len(keys)], *_cells(total)])
    head = ["requests", "input", "cache read", "write 5m", "write 1h", "output", "cost"]
    print_table([*keys, *head], lines)
    if unpriced:
        count, models = total.cost.unpriced_requests, ", ".join(unpriced)
        print(f"{count:,} requests have no known price and are not in the cost: {models}.")
    if total.estimated_requests:
        print(f"{total.estimated_requests:,} requests come from clients that log too little output.")


def _cells(use: Use) -> list[str]:
    tokens = use.tokens
    counts = (tokens.input, tokens.cache_read, tokens.cache_write_5m, tokens.cache_write_1h, tokens.output)
    return [f"{use.requests:,}", *(f"{count:,}" for count in counts), _cost(use.cost)]


def _cost(cost: Cost) -> str:
    return cents(cost.picousd) if cost.known else "not known"
