"""Cursor's exports counted by a plain script: of rows that stand in several files, one file's count."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

OWNERS = {"claude": "anthropic", "gpt-5": "openai", "gemini": "google"}
Row = tuple[str, str, int, int, int, int]


def sums(home: Path) -> Sums:
    most: Counter[Row] = Counter()
    for file in sorted(home.glob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = Counter(row for line in csv.DictReader(opened) if (row := _row(line)))
        most |= rows
    counted: Sums = {}
    for (_, model, fresh, written, read, output), times in most.items():
        owner = next((owner for start, owner in OWNERS.items() if model.startswith(start)), "cursor")
        for _ in range(times):
            figures = {"input": fresh, "cache_write_5m": written, "cache_read": read, "output": output}
            add(counted, f"{owner}/{model}", **figures)
    return counted


def _row(line: dict[str, str]) -> Row | None:
    fresh, written, read, output, total = (
        int(line[name].replace(",", "") or 0)
        for name in (
            "Input (w/o Cache Write)",
            "Input (w/ Cache Write)",
            "Cache Read",
            "Output Tokens",
            "Total Tokens",
        )
    )
    if not total or line.get("Kind", "").startswith("Errored"):
        return None
    if total != fresh + written + read + output:
        written -= fresh
    return line["Date"], line["Model"], fresh, written, read, output
