"""From real log files through the real ledger: totals equal the oracle's, to the token."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.ledger.grouping import PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.pipeline import Pipeline
from counterfoil.readers.registry import Root, agent_named
from counterfoil.scan_report import ScanReport
from tests.conftest import CORPUS, SHARED_LOGS

HOMES = {"claude-code": ".claude", "codex": ".codex"}
Totals = dict[str, dict[str, dict[str, int]]]  # agent: model: kind: count


def cases() -> Iterator[tuple[Path, Totals]]:
    if SHARED_LOGS.is_dir():
        expected: dict[str, Totals] = json.loads((SHARED_LOGS / "expected.json").read_text())
        yield from ((SHARED_LOGS / name, totals) for name, totals in expected.items())
    for file in sorted(CORPUS.glob("*/expected.json")):
        if (file.parent / "home").exists():  # of the other agents: tests/integration/test_every_agent.py
            continue
        for name, found in json.loads(file.read_text()).items():
            yield file.parent / name, {file.parent.name: found["models"]} if "models" in found else found


CASES = list(cases())


def scan(ledger_file: Path, folder: Path, agents: list[str], *, from_start: bool = False) -> ScanReport:
    roots = [Root(agent_named(agent), folder / HOMES[agent]) for agent in agents]
    with Ledger(ledger_file, lambda: 0) as ledger:
        return Pipeline(ledger, roots).scan(from_start=from_start)


def totals(ledger_file: Path) -> Totals:
    view = LedgerView(ledger_file)
    found: Totals = {}
    for group in view.groups(
        Wanted(("agent", "model"), Span(), ZoneInfo("UTC"), PriceSteps((200_000,), 86_400_000))
    ):
        sums = found.setdefault(group.agent, {}).setdefault(group.model, {})
        tokens = group.tokens
        for kind, count in {
            "requests": group.requests,
            "input": tokens.input,
            "cache_read": tokens.cache_read,
            "cache_write_5m": tokens.cache_write_5m,
            "cache_write_1h": tokens.cache_write_1h,
            "output": tokens.output,
        }.items():
            sums[kind] = sums.get(kind, 0) + count
    view.close()
    return found


@pytest.mark.parametrize(("folder", "expected"), CASES, ids=[f"{f.parent.name}/{f.name}" for f, _ in CASES])
def test_totals_of_real_logs_equal_the_oracle_and_a_second_reading_adds_nothing(
    folder: Path, expected: Totals, tmp_path: Path
) -> None:
    ledger_file = tmp_path / "ledger.db"
    first = scan(ledger_file, folder, list(expected))
    assert totals(ledger_file) == expected
    assert first.lines > 0
    assert scan(ledger_file, folder, list(expected)).files == 0
    again = scan(ledger_file, folder, list(expected), from_start=True)
    assert (again.events, again.revisions, again.readings, again.refusals) == (0, 0, 0, 0)
    assert again.lines == first.lines
    assert totals(ledger_file) == expected
