"""What `totals` and `explain` say of credits, and of requests of which nothing else is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.ledger.store import Ledger
from counterfoil.paths import home_at
from counterfoil.words.ledger_lines import quota
from counterfoil.words.spent import exact_credits, uncounted
from tests.unit.ledger.rich import Hand, Log, event

NOTHING: dict[str, Any] = {"quality": OutputQuality.CREDITS_ONLY, "tokens": TokenCounts()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Kiro logs credits alone, Codex tokens and Copilot both."""
    made = home_at(tmp_path / "home")
    made.prepare()
    kiro = Log(1, "kiro").entry(
        event("k1", agent="kiro", provider="kiro", model="auto", credits_nano=170_000_000, **NOTHING),
        event("k2", agent="kiro", provider="kiro", model="auto", credits_nano=1_000_000_000, **NOTHING),
    )
    codex = Log(2, "codex").entry(event("c1", agent="codex", provider="openai", model="gpt-5.1-codex"))
    raw = '{"premium_requests":1}'
    copilot: dict[str, Any] = {
        "agent": "copilot",
        "credits_nano": 2 * 10**9,
        "raw": raw,
        "quota": "claude-code",
    }
    with Ledger(made.ledger_file, Hand()) as ledger:
        ledger.append([kiro, codex, Log(3, "copilot").entry(event("p1", **copilot))])
    return tmp_path / "home"


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 0
    return capsys.readouterr().out


def test_json_has_credits_and_null_where_tokens_are_not_known(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(said(capsys, "totals", "--home", home, "--by", "agent", "--json"))
    rows = {row["agent"]: row for row in found["rows"]}
    kiro, codex, copilot = rows["kiro"], rows["codex"], rows["copilot"]
    assert (kiro["requests"], kiro["uncounted_requests"], kiro["credits"]) == (2, 2, 1.17)
    assert (kiro["input"], kiro["output"], kiro["web_searches"]) == (None, None, None)
    assert (kiro["cost_usd"], kiro["unpriced_requests"], kiro["cost_now_usd"]) == (None, 2, None)
    assert (codex["credits"], codex["uncounted_requests"], codex["output"]) == (None, 0, 10)
    assert (copilot["credits"], copilot["output"]) == (2.0, 10)
    total = found["total"]
    assert (total["requests"], total["uncounted_requests"], total["credits"]) == (4, 2, 3.17)
    assert (total["output"], total["unpriced_requests"]) == (20, 2)


def test_the_table_shows_credits_where_there_are_any(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, *lines = said(capsys, "totals", "--home", home, "--by", "agent").splitlines()
    assert head.split()[-1] == "credits"
    cells = {line.split()[0]: line.split()[1:] for line in lines if line.split()}
    assert cells["kiro"] == ["2", *"–––––", "not", "known", "1.17"]
    assert cells["codex"][-1] == "–"
    assert cells["copilot"][-1] == "2"
    assert f"{uncounted(2)}." in lines


def test_the_table_is_as_before_where_there_are_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = home_at(tmp_path / "plain")
    made.prepare()
    with Ledger(made.ledger_file, Hand()) as ledger:
        ledger.append([Log(1).entry(event("a"))])
    assert "credits" not in said(capsys, "totals", "--home", tmp_path / "plain", "--by", "agent")


def test_explain_tells_what_was_logged(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "explain", "--home", home, "p1")
    assert exact_credits(2 * 10**9) in text
    assert quota("claude-code") in text
    assert 'as logged: {"premium_requests":1}' in text
    (row,) = json.loads(said(capsys, "explain", "--home", home, "k1", "--json"))["rows"]
    assert (row["input"], row["credits"], row["quota"], row["raw"]) == (None, 0.17, None, None)
