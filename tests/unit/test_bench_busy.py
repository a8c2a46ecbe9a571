"""Work as the bench does it for an app that follows, and the hour that it comes to."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.ledger.grouping import Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named
from tests.bench.busy import HOUR, Line, Stretch, figures, work
from tests.bench.processes import Spent

ABOUT = 600


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Line], int]:
    live = tmp_path_factory.mktemp("live")
    return live, *work(live, ABOUT)


def test_there_are_as_many_lines_as_the_time_takes_over_twenty_files(
    made: tuple[Path, list[Line], int],
) -> None:
    _, lines, _ = made
    assert ABOUT * 0.8 < len(lines) < ABOUT * 1.3
    assert len({line.path for line in lines}) == 20


def test_files_grow_side_by_side(made: tuple[Path, list[Line], int]) -> None:
    _, lines, _ = made
    early = {line.path for line in lines[: len(lines) // 2]}
    late = {line.path for line in lines[len(lines) // 2 :]}
    assert len(early & late) == 20


def test_the_mix_is_that_of_life_and_not_a_response_a_line(made: tuple[Path, list[Line], int]) -> None:
    _, lines, billed = made
    assert billed < len(lines) / 3
    kinds = re.findall(r'"type":"(user|assistant|event_msg|response_item)"', str(lines))
    assert len(set(kinds)) == 4


def test_what_is_appended_bears_the_present_date_and_counter(tmp_path: Path) -> None:
    window = b'{"used_percent":12.0,"window_minutes":300,"resets_at":1577934000}'
    text = b'{"timestamp":"2020-01-02T03:04:05.678Z","payload":{"timestamp": "2020-01-02T03:04:05.678Z"}}\n'
    line = Line(tmp_path / "log.jsonl", text.replace(b"}}", b',"primary":%b}}' % window))
    line.append()
    line.append()
    first, _ = map(json.loads, line.path.read_text().splitlines())
    assert first["timestamp"] == first["payload"]["timestamp"] > "2020-01-03"
    at_s = datetime.fromisoformat(first["timestamp"]).timestamp()
    assert at_s < first["payload"]["primary"]["resets_at"] <= at_s + 300 * 60


def test_all_of_it_is_worth_what_it_was_billed_for(made: tuple[Path, list[Line], int]) -> None:
    live, lines, billed = made
    for line in lines:
        line.append()
    roots = [Root(agent_named("claude-code"), live / "claude"), Root(agent_named("codex"), live / "codex")]
    with Ledger(live / "ledger.db", lambda: 0) as ledger:
        Pipeline(ledger, roots).scan()
    view = LedgerView(live / "ledger.db")
    groups = Monitor(view, PriceBook.shipped(), ZoneInfo("UTC")).groups((), Span())
    view.close()
    assert sum(group.requests for group in groups) == billed


def test_an_hour_is_what_was_saved_up_and_then_the_rate_of_what_follows() -> None:
    ahead = Stretch(120.0, Spent(6.0, 10_000_000))
    after = Stretch(600.0, Spent(6.0, 1_000_000))
    found = {figure.what: figure for figure in figures(ahead, after)}
    assert found["busy, first 120 s: CPU"].samples == [5.0]
    assert found["busy, next 600 s: written"].samples == [1.0]
    cpu, written = (found[f"busy hour, reckoned from both: {what}"] for what in ("CPU", "written"))
    assert cpu.samples == [100 * (6.0 + 5.8 * 6.0) / HOUR]
    assert (written.samples, written.holds) == ([10.0 + 5.8 * 1.0], True)
