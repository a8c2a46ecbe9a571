"""The soak's writer tells the truth of what it writes, and its judge sees what is lost and what is level."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counterfoil.cli import main
from tests.altered import replace
from tests.bench.at_rest import Standing, changed, stamps, wakes_by_thread
from tests.bench.idle import Watched
from tests.bench.soak import HOUR_S, Look, Soaked
from tests.bench.soak_writer import TRUTH, ClaudeDay, CodexDay, Day, Progress
from tests.bench.table import Figure
from tests.crash.checks import Figures, check_whole, compare
from tests.crash.claude_home import ClaudeHome
from tests.crash.codex_home import CodexHome
from tests.crash.world import Truth

EXACT = Figures(lost=0, doubled=0, wrong=0, requests=5)
STANDING = Standing(1.0, 100, 10, 100.0, 90.0, 80.0, 30, 15, 1)


def scanned(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    roots = (f"claude-code={folder / 'claude'}", f"codex={folder / 'codex'}")
    words = [word for root in roots for word in ("--root", root)]
    assert main(["--home", str(folder / "home"), *words, "scan"]) == 0
    capsys.readouterr()
    return folder / "home" / "ledger.db"


def test_a_day_is_counted_to_the_last_request_while_logs_are_rotated_and_deleted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClaudeDay, "weights", ClaudeHome.weights)  # as in a hundred times as long
    monkeypatch.setattr(CodexDay, "weights", CodexHome.weights)
    day = Day(tmp_path, seed=5)
    day.before(4_000, 10)
    scanned(tmp_path, capsys)
    before = len(list(tmp_path.glob("c*/**/*.jsonl")))
    left = day.clean(age_s=-1)  # all that nobody writes to
    assert 0 < left < before
    day.up_to(8_000)
    day.world.settle_all()
    ledger = scanned(tmp_path, capsys)
    found = compare(ledger, day.world.truth)
    assert found.is_exact
    assert found.requests == len(day.world.truth.outputs) > 1_000
    assert check_whole(ledger) == []


def test_a_request_that_is_not_in_the_ledger_is_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = Day(tmp_path, seed=5)
    day.up_to(500)
    day.world.settle_all()
    ledger = scanned(tmp_path, capsys)
    day.world.truth.outputs[10**9] = 1
    assert compare(ledger, day.world.truth) == replace(compare(ledger, day.world.truth), lost=1)


def test_the_process_keeps_the_pace_of_its_clock_and_says_what_it_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTERFOIL_CLOCK", "2026-07-08T14:00:00Z*60")
    words = [str(tmp_path), "--before", "100", "--lines", "10"]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.soak_writer", *words], stdin=subprocess.PIPE
    ) as writer:
        time.sleep(4)
        writer.communicate(timeout=30)
    assert writer.returncode == 0
    progress = Progress(*json.loads((tmp_path / "progress.json").read_text()))
    truth = Truth()
    truth.join((tmp_path / TRUTH).read_text())
    assert progress.lines >= progress.due > 600
    assert len(truth.outputs) > 100


def looks(rss_mib: float, descriptors: int) -> list[Look]:
    """An hour of the start, one at 100 MiB and 30 descriptors, and one as given."""
    found = [(0.5, 300.0, 50), (1.5, 100.0, 30), (2.5, rss_mib, descriptors)]
    return [
        Look(hours * HOUR_S, replace(STANDING, rss_mib=mib, descriptors=held), Progress(int(hours * 36_000)))
        for hours, mib, held in found
    ]


def soaked(seen: list[Look], found: Figures = EXACT) -> dict[str, Figure]:
    made = Soaked(seen, 0, found, 5, [], "", 1.0, 1.0, 0.5)
    assert len(made.hours().splitlines()) == 4
    assert json.loads(json.dumps(made.as_json()))["written"] == 5
    return {figure.what: figure for figure in made.figures()}


def test_levels_are_those_of_the_second_and_the_last_hour() -> None:
    level = soaked(looks(104.0, 30))
    assert all(figure.holds is not False for figure in level.values())
    grown = soaked(looks(106.0, 31))
    assert [what for what, figure in grown.items() if figure.holds is False] == [
        "RSS, grown",
        "descriptors, last hour's level",
    ]


@pytest.mark.parametrize("found", [Figures(1, 0, 0, 4), Figures(0, 1, 0, 5), Figures(0, 0, 1, 5)])
def test_one_request_too_few_too_many_or_wrong_holds_no_target(found: Figures) -> None:
    assert any(figure.holds is False for figure in soaked(looks(100.0, 30), found).values())


def test_an_idle_hour_is_judged_by_what_came_on_top() -> None:
    later = replace(STANDING, cpu_s=9.0, rss_mib=101.0)
    calm = Watched(3600.0, [STANDING, later], {"python-1": 60}, [], (0.0, 0.0))
    assert [figure.what for figure in calm.figures() if figure.holds is False] == ["idle 60 min: CPU"]
    wrote = Watched(7200.0, [STANDING, replace(later, written_bytes=101)], {}, ["state.json"], (0.0, 0.0))
    assert [figure.what for figure in wrote.figures() if figure.holds is False] == [
        "idle 120 min: written to disk",
        "files of the home that changed",
    ]


def test_a_running_process_is_looked_at_and_so_are_its_files(tmp_path: Path) -> None:
    (tmp_path / "same").write_text("a")
    before = stamps(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as process:
        time.sleep(0.5)
        seen, wakes = Standing.of(process.pid), wakes_by_thread(process.pid)
        process.kill()
    assert seen.rss_mib >= seen.private_mib > 0
    assert (seen.threads, seen.processes, len(wakes)) == (1, 1, 1)
    sqlite3.connect(tmp_path / "made.db").execute("CREATE TABLE t (x)").connection.close()
    assert changed(before, stamps(tmp_path)) == ["made.db"]
