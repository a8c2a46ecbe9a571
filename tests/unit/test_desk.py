"""What the reading thread works with goes by the prices of the moment."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.desk import Desk
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.paths import home_at
from tests.unit.ledger.rich import START_MS, Hand, Log, event


def test_changed_prices_hold_from_the_next_snapshot_on_and_bad_ones_are_told_and_left_out(
    tmp_path: Path,
) -> None:
    home, own = home_at(tmp_path), tmp_path / "prices.toml"
    home.prepare()
    with Ledger(home.ledger_file, Hand(), Kept(home.state_dir)) as ledger:
        tokens = TokenCounts(output=1_000_000)
        ledger.append([Log(1).entry(event("m1", tokens=tokens, model="claude-opus-4-6"))])
        desk = Desk.of(ledger, home, (), ZoneInfo("UTC"))

        def dollars() -> int:
            return desk.snapshot(START_MS + 1000).today_total.cost.picousd // 10**12

        listed = desk.monitor
        assert (dollars(), desk.monitor) == (25, listed)
        own.write_text('[[price]]\nprovider = "anthropic"\nmodel = "claude-*"\nfactor = "0.8"\n')
        assert (dollars(), desk.monitor.price_problem) == (20, None)
        own.write_text("nonsense")
        assert dollars() == 25
        assert "prices.toml, line 1" in (desk.monitor.price_problem or "")
        own.unlink()
        assert (dollars(), desk.monitor.price_problem) == (25, None)
