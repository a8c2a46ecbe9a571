"""The `events` verb: its JSON by the contract, its filters, and what people read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.domain.provider_event import EventKind
from tests.conftest import CORPUS

HOME = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
Run = Callable[..., str]
CONTRACT = {"at", "agent", "kind", "before", "after", "evidence"}
BESIDE = {"points", "account", "limit_id", "window_kind", "until", "resets_at", "is_plan_limit", "summary"}
PIECE = {"kind", "at", "until", "percent", "resets_at", "source", "requests", "tokens", "cost_usd", "words"}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "COUNTERFOIL_HOME"):
        monkeypatch.delenv(name, raising=False)

    def go(*words: str, code: int = 0) -> str:
        assert main(["--home", str(tmp_path), "--tz", "UTC", *words]) == code
        said = capsys.readouterr()
        return said.err if code else said.out

    go("--root", f"codex={HOME}", "scan")
    return go


def rows(run: Run, *words: str) -> list[dict[str, Any]]:
    found = json.loads(run("events", "--json", *words))["rows"]
    assert isinstance(found, list)
    return found


def test_every_row_has_all_that_the_contract_names(run: Run) -> None:
    found = rows(run)
    assert found
    for row in found:
        assert set(row) == CONTRACT | BESIDE
        assert row["kind"] in set(EventKind)
        assert row["summary"].endswith(".")
        assert row["evidence"]
        assert all(set(piece) == PIECE for piece in row["evidence"])
    assert [row["at"] for row in found] == sorted(row["at"] for row in found)


def test_an_early_reset_is_told_with_the_readings_around_it(run: Run) -> None:
    (row,) = rows(run, "--kind", "reset_early")
    assert (row["agent"], row["limit_id"], row["window_kind"]) == ("codex", "codex", "seven_day")
    assert row["at"].startswith("2026-07-13T18:39")
    assert row["resets_at"].startswith("2026-07-18T12:23")
    before, window, after = row["evidence"]
    assert (before["kind"], window["kind"], after["kind"]) == ("reading", "window", "reading")
    assert before["at"] < row["at"] <= after["at"]


def test_only_the_span_asked_for_and_what_was_known_by_its_end(run: Run) -> None:
    everything = rows(run)
    late = rows(run, "--since", "2026-07-13")
    early = rows(run, "--until", "2026-07-13")
    assert all(row["at"] < "2026-07-13" for row in early)
    assert all((row["until"] or row["at"]) >= "2026-07-13" for row in late)
    assert 0 < len(early) < len(everything)
    assert 0 < len(late) < len(everything)


def test_only_the_agent_asked_for(run: Run) -> None:
    assert rows(run, "--agent", "codex") == rows(run)
    assert rows(run, "--agent", "claude-code") == []


def test_a_kind_that_does_not_exist_is_named_with_those_that_do(run: Run) -> None:
    said = run("events", "--kind", "explosion", code=2)
    assert "'explosion'" in said
    assert "reset_early" in said


def test_people_read_one_sentence_an_event_and_the_evidence_when_they_ask(run: Run) -> None:
    table = run("events")
    assert "Reset early" in table
    assert len(table.splitlines()) == 1 + len(rows(run))
    assert "(session log)" not in table
    assert "(session log)" in run("events", "-v")


def test_where_nothing_is_known_it_says_so(run: Run) -> None:
    assert run("events", "--agent", "claude-code") == (
        "No events of a provider's counter are known for this span.\n"
    )
