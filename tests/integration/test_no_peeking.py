"""How it stood at a moment is told from what was logged by then: cutting the logs there changes nothing."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named
from tests.conftest import CORPUS

FOREVER = "9999"
CASES = [
    (CORPUS / "codex" / "five-hour-window-vanishes" / ".codex", "codex", "2026-07-12T00:44:30Z"),
    (CORPUS / "codex" / "five-hour-window-vanishes" / ".codex", "codex", "2026-07-13T18:50:00Z"),
    (CORPUS / "claude-code" / "numwordify" / ".claude", "claude-code", None),
    (CORPUS / "claude-code" / "entire-cli" / ".claude", "claude-code", None),
]


def stamp(line: str) -> str | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found.get("timestamp") if isinstance(found, dict) else None


def snapshot(folder: Path, home: Path, agent: str, at: str) -> Snapshot:
    with Ledger(folder / "ledger.db", lambda: 0) as ledger:
        Pipeline(ledger, [Root(agent_named(agent), home)]).scan()
        view = LedgerView(folder / "ledger.db")
        at_ms = int(datetime.fromisoformat(at).timestamp() * 1000)
        found = Monitor(view, PriceBook.shipped(), ZoneInfo("UTC")).snapshot(at_ms)
        view.close()
    return found


def cut(home: Path, at: str, into: Path) -> Path:
    for log in home.rglob("*.jsonl"):
        kept = [line for line in log.read_text("utf-8", "replace").splitlines(keepends=True)
                if (stamp(line) or "") <= at]  # fmt: skip
        target = into / log.relative_to(home)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(kept), "utf-8")
    return into


def a_middle_moment(home: Path) -> str:
    lines = [line for log in home.rglob("*.jsonl") for line in log.read_text("utf-8", "replace").splitlines()]
    stamps = sorted(filter(None, map(stamp, lines)))
    return stamps[len(stamps) // 2]


@pytest.mark.parametrize(("home", "agent", "at"), CASES)
def test_a_snapshot_of_the_past_is_the_one_that_was_seen_then(
    home: Path, agent: str, at: str | None, tmp_path: Path
) -> None:
    at = at or a_middle_moment(home)
    (tmp_path / "whole").mkdir()
    (tmp_path / "cut").mkdir()
    there = tmp_path / "logs"  # one place for both: a reading knows the home that it is from
    whole = snapshot(tmp_path / "whole", cut(home, FOREVER, there), agent, at)
    then = snapshot(tmp_path / "cut", cut(home, at, there), agent, at)
    assert whole.windows == then.windows
    assert whole.events == then.events
    assert (whole.today, whole.today_total, whole.burn) == (then.today, then.today_total, then.burn)
    assert whole.last_event_at_ms == then.last_event_at_ms
    assert whole.last_event_at_ms is not None
