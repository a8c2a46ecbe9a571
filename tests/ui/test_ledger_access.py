from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.clock import wall_clock
from counterfoil.ingest import Job
from counterfoil.paths import home_at
from counterfoil.ui.ledger_access import access_to
from tests.altered import replace
from tests.ui.fake_audit import FakeAudit


def job(folder: Path) -> Job:
    home = home_at(folder)
    home.prepare()
    home.ledger_file.touch()
    return Job(home, (), ZoneInfo("UTC"), wall_clock)


def test_the_ledger_that_is_shown_now_is_the_one_that_is_opened(tmp_path: Path) -> None:
    own, sample = job(tmp_path / "own"), job(tmp_path / "sample")
    shown: list[Job] = [own]
    opened: list[Job] = []

    def open_audit(found: Job) -> FakeAudit:
        opened.append(found)
        return FakeAudit()

    access = access_to(lambda: shown[0], open_audit)
    access.open()
    shown[0] = sample
    access.open()
    assert opened == [own, sample]


@pytest.mark.parametrize("has_job", [True, False])
def test_before_there_is_a_ledger_nothing_is_opened(tmp_path: Path, has_job: bool) -> None:
    home = home_at(tmp_path / "new")
    found = replace(job(tmp_path / "own"), home=home) if has_job else None
    with pytest.raises(FileNotFoundError):
        access_to(lambda: found, lambda _: FakeAudit()).open()
    assert not home.ledger_file.exists()


def test_longer_keeping_is_planned_without_being_done_and_then_done(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{\n  "cleanupPeriodDays": 30\n}\n', encoding="utf-8")
    access = access_to(lambda: None, lambda _: FakeAudit())
    assert access.plan_longer is not None
    assert access.apply is not None
    change = access.plan_longer("claude-code", tmp_path, 365)
    assert any("365" in line for line in change.shown)
    assert "30" in settings.read_text(encoding="utf-8")
    access.apply(change)
    assert "365" in settings.read_text(encoding="utf-8")
    assert change.backup is not None
    assert change.backup.exists()
