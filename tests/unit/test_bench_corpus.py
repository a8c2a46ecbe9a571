"""The made-up corpus: what its truth says is what the readers find in it."""

from __future__ import annotations

import hashlib
import json
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
from counterfoil.scan_report import ScanReport
from tests.bench.corpus import write
from tests.bench.corpus_odd import LAYS, oddly
from tests.bench.corpus_plan import Plan
from tests.bench.corpus_text import Dice, iso
from tests.bench.corpus_truth import RECENT_MS, Sums, Truth

SMALL = Plan(sessions=60, subagents=30, threads=44, responses=1600, calls=350, text=0.02, seed=2)
KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Truth]:
    folder = tmp_path_factory.mktemp("corpus")
    return folder, write(folder, SMALL)


@pytest.fixture(scope="module")
def read(written: tuple[Path, Truth]) -> tuple[Path, ScanReport]:
    folder, _ = written
    path = folder / "ledger.db"
    roots = [
        Root(agent_named("claude-code"), folder / "claude"),
        Root(agent_named("codex"), folder / "codex"),
    ]
    with Ledger(path, lambda: SMALL.now_ms) as ledger:
        return path, Pipeline(ledger, roots).scan()


def sums(path: Path, since_ms: int) -> dict[str, Sums]:
    view, found = LedgerView(path), dict[str, Sums]()
    for group in Monitor(view, PriceBook.shipped(), ZoneInfo("UTC")).groups(("agent",), Span(since_ms)):
        (agent,) = group.keys
        one = found.setdefault(str(agent), Sums())
        one.requests += group.requests
        for kind in KINDS:
            value = getattr(group.tokens, kind)
            if value is not None:
                setattr(one, kind, (getattr(one, kind) or 0) + value)
    view.close()
    return found


def test_totals_are_what_was_billed(written: tuple[Path, Truth], read: tuple[Path, ScanReport]) -> None:
    assert sums(read[0], 0) == written[1].agents


def test_the_last_five_hours_are_what_was_billed_in_them(
    written: tuple[Path, Truth], read: tuple[Path, ScanReport]
) -> None:
    assert sums(read[0], SMALL.now_ms - RECENT_MS) == written[1].recent
    assert written[1].recent.keys() == {"claude-code", "codex"}


def test_every_whole_line_is_read_and_none_is_lost(
    written: tuple[Path, Truth], read: tuple[Path, ScanReport]
) -> None:
    truth, report = written[1], read[1]
    assert (report.found, report.lines) == (truth.files, truth.lines)
    assert set(report.skipped) <= {"bad_json"}  # the torn half of a line that two were glued into


def test_truth_stands_beside_the_homes(written: tuple[Path, Truth]) -> None:
    assert json.loads((written[0] / "truth.json").read_text()) == written[1].as_json()


def test_the_same_plan_gives_the_same_bytes_and_dates(written: tuple[Path, Truth], tmp_path: Path) -> None:
    write(tmp_path, SMALL)
    assert fingerprint(tmp_path) == fingerprint(written[0])


def test_files_are_dated_by_their_last_line(written: tuple[Path, Truth]) -> None:
    logs = list(written[0].rglob("*.jsonl"))
    dates = [log.stat().st_mtime_ns // 1_000_000 for log in logs]
    assert max(dates) <= SMALL.now_ms
    assert sum(date >= SMALL.now_ms - RECENT_MS for date in dates) < len(logs) / 10
    for log, date in zip(logs, dates, strict=True):
        assert iso(date).encode() in log.read_bytes()[-200_000:]


@pytest.mark.parametrize(
    "trap",
    [
        pytest.param(b'\\"usage\\":{\\"input_tokens\\":77777', id="usage inside a string"),
        pytest.param(b'\\"type\\":\\"assistant\\"', id="an assistant line inside a string"),
        pytest.param(b"\\ud83d", id="half a character"),
        pytest.param(b"\r\n", id="ends of lines as on Windows"),
        pytest.param(b'"type":"agent_progress"', id="a subagent mirrored in its parent"),
        pytest.param(b'"model":"<synthetic>"', id="a message the client made up"),
        pytest.param(b'"isApiErrorMessage":true', id="a refusal"),
        pytest.param(b'"type":"advisor_message"', id="an advisor's own use"),
        pytest.param(b'"type":"atis-latch"', id="an unknown kind of line"),
        pytest.param(b'"forked_from_id"', id="a fork"),
        pytest.param(b'"thread_spawn"', id="a spawned thread"),
        pytest.param(b'"type":"compacted"', id="compaction"),
        pytest.param("日本語".encode(), id="more than ASCII"),
    ],
)
def test_the_corpus_holds(trap: bytes, written: tuple[Path, Truth]) -> None:
    assert any(trap in log.read_bytes() for log in written[0].rglob("*.jsonl"))


def test_a_line_is_laid_in_every_odd_way() -> None:
    line, dice = b'{"type":"assistant","n":{"a":1,"b":2}}', Dice("odd")
    laid = {oddly(line, b"{}", dice, b'"assi')[0] for _ in range(20_000)}
    assert laid == {
        line,
        b'{"type": "assistant", "n": {"a": 1, "b": 2}}',
        b'{"n":{"b":2,"a":1},"type":"assistant"}',
        b'{"type":"assi' + line,
        b"{}" + line,
    }
    assert len(laid) == 1 + len(LAYS)


def fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for log in sorted(folder.rglob("*.jsonl")):
        digest.update(f"{log.relative_to(folder)} {log.stat().st_mtime_ns}".encode() + log.read_bytes())
    return digest.hexdigest()
