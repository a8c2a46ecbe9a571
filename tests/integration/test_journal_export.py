"""`export` to a journal, as it is typed: what a plan pays for, the user's own accounts, the same total."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from beancount import loader
from beancount.core.data import Transaction

from counterfoil.cli import main
from counterfoil.sample import sample_folder

SETTINGS = '[[accounts]]\nagent = "codex"\nplan = "Plus"\n'


@pytest.mark.parametrize(("settings", "roots"), [("", {"Expenses", "Liabilities"}), (SETTINGS, {"Equity"})])
def test_the_words_of_the_command_line_reach_the_journal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], settings: str, roots: set[str]
) -> None:
    (tmp_path / "config.toml").write_text(settings)
    words = ["--home", str(tmp_path), "--root", f"codex={sample_folder()}", "--tz", "UTC"]
    assert main([*words, "scan", "--json"]) == 0
    out = str(tmp_path / "out.beancount")
    more = ["--by", "session", "--account-prefix", "Work:AI", "-o", out]
    assert main([*words, "export", "--format", "beancount", *more]) == 0
    entries, errors, _ = loader.load_file(out)
    assert errors == []
    booked = [one for one in entries if isinstance(one, Transaction)]
    accounts = {posting.account for one in booked for posting in one.postings}
    assert {account.split(":")[0] for account in accounts} == roots
    assert all(account.split(":")[1:3] == ["Work", "AI"] for account in accounts)
    assert all("session" in one.meta and "project" not in one.meta for one in booked)
    capsys.readouterr()
    assert main([*words, "totals", "--json"]) == 0
    total = json.loads(capsys.readouterr().out)["total"]
    amounts = [posting.units.number for one in booked for posting in one.postings if posting.units]
    assert sum(amount for amount in amounts if amount and amount > 0) == Decimal(total["cost_usd"])
    assert sum(int(one.meta["requests"]) for one in booked) == total["requests"] - total["unpriced_requests"]
