"""The page's way to a real ledger: a file looked at, kept, compared, remembered, taken back."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.cli.bench import LedgerBench
from counterfoil.domain.dossier import Dossier
from counterfoil.errors import KnownError
from counterfoil.ingest import Job
from counterfoil.ledger.store import Ledger
from counterfoil.paths import home_at
from counterfoil.pipeline import Pipeline
from counterfoil.sample import sample_beside
from counterfoil.statements.mapping import Field
from counterfoil.ui.reconcile_access import Bench, Wish
from counterfoil.ui.reconcile_wiring import OUTCOMES_FILE, access_to
from tests.altered import replace

NOW_MS = 1_783_600_000_000  # 9 July 2026, behind the sample's days
STATED = "Day,Model,Requests,Cost (USD)\n2026-07-08,gpt-5.1-codex,3,4.50\n"


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    """A ledger of the shipped logs that is not shown as the sample."""
    home = home_at(tmp_path_factory.mktemp("home"))
    found = sample_beside(Job(home, (), ZoneInfo("UTC"), lambda: NOW_MS))
    made = replace(found, sample=False)
    made.home.prepare()
    with Ledger(made.home.ledger_file, made.clock) as ledger:
        Pipeline(ledger, made.roots).scan()
    return made


@pytest.fixture
def bench(job: Job) -> Bench:
    return access_to(lambda: job, LedgerBench).open()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "gateway.csv"
    made.write_text(STATED)
    return made


def test_without_a_ledger_there_is_no_bench(tmp_path: Path, job: Job) -> None:
    nowhere = replace(job, home=home_at(tmp_path / "none"))
    for shown in (None, nowhere):
        with pytest.raises(FileNotFoundError):
            access_to(lambda shown=shown: shown, LedgerBench).open()  # type: ignore[misc]


def test_looking_at_a_file_keeps_nothing(bench: Bench, file: Path) -> None:
    seen = bench.look(file, None)
    assert seen.statement is not None
    assert seen.columns == ("Day", "Model", "Requests", "Cost (USD)")
    assert seen.rows == (("2026-07-08", "gpt-5.1-codex", "3", "4.50"),)
    assert seen.mapping is not None
    assert seen.mapping.columns[Field.MONEY] == "Cost (USD)"
    assert (seen.size_bytes, seen.kept_before, seen.problem) == (len(STATED), False, "")
    assert list(bench.kept()) == []


def test_a_file_that_is_no_statement_says_why(bench: Bench, tmp_path: Path) -> None:
    pdf = tmp_path / "bill.pdf"
    pdf.write_bytes(b"%PDF-1.7 and so on")
    seen = bench.look(pdf, None)
    assert seen.statement is None
    assert "PDF" in seen.problem


def test_a_kept_statement_is_compared_remembered_and_taken_back(bench: Bench, job: Job, file: Path) -> None:
    kept = bench.keep(bench.look(file, None))
    assert (kept.name, kept.kind, kept.outcome) == ("gateway.csv", "csv", None)
    again = bench.look(file, None)
    assert again.kept_before
    assert bench.keep(again).number == kept.number  # not kept twice
    found = bench.compare(kept, Wish(), lambda: True, lambda _done, _all: None)
    assert found is not None
    assert (found.statement.kept_as, found.provider.picousd) == (kept.number, 4_500_000_000_000)
    (line,) = bench.kept()
    assert line.outcome is not None
    assert (line.outcome.rows, line.outcome.until_ms) == (len(found.rows), found.statement.until_ms)
    assert line.outcome.residual_picousd == found.residual.picousd
    (job.home.state_dir / OUTCOMES_FILE).write_text('{"' + kept.sha256 + '": {"from": "a newer version"}}')
    assert [one.outcome for one in bench.kept()] == [None]
    bench.withdraw(kept.number)
    assert list(bench.kept()) == []


def test_records_of_a_difference_lead_to_their_sessions(bench: Bench, file: Path) -> None:
    kept = bench.keep(bench.look(file, None))
    found = bench.compare(kept, Wish(), lambda: True, lambda _done, _all: None)
    assert found is not None
    records = [number for row in found.rows for part in row.parts for number in part.records]
    assert records
    rows = bench.found(records[:3])
    assert {row.id for row in rows} == set(records[:3])
    assert all(row.session for row in rows)
    assert list(bench.found([])) == []


def test_comparing_can_be_ended(bench: Bench, file: Path) -> None:
    kept = bench.keep(bench.look(file, None))
    assert bench.compare(kept, Wish(), lambda: False, lambda _done, _all: None) is None


def test_a_bundle_is_previewed_then_written(bench: Bench, file: Path, tmp_path: Path) -> None:
    kept = bench.keep(bench.look(file, None))
    day_ms = 86_400_000
    dossier = Dossier(NOW_MS - 5 * day_ms, NOW_MS + day_ms, statements=(kept.number,), claim="Too much.")
    preview = bench.preview(dossier)
    target = tmp_path / "evidence.zip"
    shares: list[tuple[int, int]] = []
    written = bench.write(dossier, target, lambda: True, lambda done, whole: shares.append((done, whole)))
    assert written is not None
    assert (written.path, written.size_bytes) == (target, target.stat().st_size)
    assert written.files == len(preview.files)
    assert written.checkpoint.startswith("counterfoil-checkpoint ")
    assert bench.write(dossier, tmp_path / "other.zip", lambda: False, lambda _d, _a: None) is None
    assert not (tmp_path / "other.zip").exists()


def test_the_sample_keeps_no_statements(job: Job, file: Path) -> None:
    bench = access_to(lambda: replace(job, sample=True), LedgerBench).open()
    with pytest.raises(KnownError, match="choose your own logs first"):
        bench.keep(bench.look(file, None))
