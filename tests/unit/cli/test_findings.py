"""The `findings` verb: its JSON by the contract, its filters, and what people read."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.cli.watch import said
from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Found, Untold
from counterfoil.domain.money import Cost
from counterfoil.inspection import Inspection
from counterfoil.ledger.connection import open_for_questions
from tests.conftest import CORPUS
from tests.unit.words.sample_findings import NOON_MS, sample

HOME = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
Run = Callable[..., str]
DAY_MS = 86_400_000
ROW = {
    *("kind", "form", "agent", "session", "project", "models", "since", "until", "cost_usd"),
    *("unpriced_requests", "confidence", "facts", "confirmed_by", "requests", "what", "advice"),
}
HEAD = {"as_of", "tz", "since", "until", "requests", "cost_usd", "found_usd", "rows", "untold"}
UNTOLD = {"kind", "agent", "reason", "requests", "why"}


def found(ids: tuple[int, ...]) -> Found:
    """Three findings of different worth, sureness, day and session, two of them of the same requests."""
    resumed = sample(
        FindingForm.ON_RESUME, requests=ids[:3], cost=Cost(9 * 10**12, 3), session="resumed-1", confidence=0.7
    )
    frozen = sample(
        FindingForm.FROZEN, requests=ids[:2], cost=Cost(4 * 10**12, 2), confirmed_by="ttl_expired"
    )
    late: Finding = sample(
        FindingForm.ERROR_RETRIES,
        first_ms=NOON_MS + 3 * DAY_MS,
        last_ms=NOON_MS + 3 * DAY_MS,
        cost=Cost(0, 0, 2),
        requests=(),
        models=("glm-5",),
        session=None,
    )
    unsure = sample(FindingForm.SMALL_PROMPTS, cost=Cost(10**12, 1), confidence=0.4, requests=ids[3:4])
    untold = Untold(FindingKind.CACHE_BROKEN, "claude-code", Doubt.INTERLEAVED, 1355)
    return Found(
        (resumed, frozen, unsure, late), (untold,), 1400, Cost(50 * 10**12, 1400), NOON_MS, NOON_MS + DAY_MS
    )


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
    with closing(open_for_questions(tmp_path / "ledger.db")) as connection:
        ids = tuple(number for (number,) in connection.execute("SELECT id FROM event ORDER BY id LIMIT 4"))
    assert len(ids) == 4
    monkeypatch.setattr(Inspection, "look", lambda _: found(ids))
    return go


def document(run: Run, *words: str) -> dict[str, Any]:
    read = json.loads(run("findings", "--json", *words))
    assert isinstance(read, dict)
    return read


def forms(run: Run, *words: str) -> list[str]:
    return [row["form"] for row in document(run, *words)["rows"]]


def test_every_row_has_all_that_the_contract_names(run: Run) -> None:
    read = document(run)
    assert set(read) == HEAD
    assert (read["requests"], read["cost_usd"], read["tz"]) == (1400, "50.000000", "UTC")
    assert [set(row) for row in read["rows"]] == [ROW] * 3
    assert [set(one) for one in read["untold"]] == [UNTOLD]
    assert read["untold"][0]["reason"] == "interleaved"


def test_money_is_a_decimal_string_and_what_is_not_known_is_null(run: Run) -> None:
    resumed, frozen, late = document(run)["rows"]
    assert [row["cost_usd"] for row in (resumed, frozen, late)] == ["9.000000", "4.000000", None]
    assert late["unpriced_requests"] == 2
    assert resumed["facts"]["paid_usd"] == "4.310000"
    assert "paid_picousd" not in resumed["facts"]
    assert (frozen["confirmed_by"], resumed["confirmed_by"]) == ("ttl_expired", None)


def test_a_request_is_named_so_that_explain_finds_it(run: Run) -> None:
    resumed, _, late = document(run)["rows"]
    assert [set(one) for one in resumed["requests"]] == [{"id", "request_id", "at", "model"}] * 3
    assert late["requests"] == []
    explained = json.loads(run("explain", resumed["requests"][0]["id"], "--json"))
    assert explained


def test_what_two_findings_share_is_counted_once(run: Run) -> None:
    assert document(run)["found_usd"] == "9.000000"


def test_only_what_is_sure_enough(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert forms(run) == ["on_resume", "frozen", "error_retries"]
    assert forms(run, "--least", "0.9") == ["frozen", "error_retries"]
    assert "small_prompts" in forms(run, "--least", "0")
    for wrong in ("50", "nan", "very"):
        with pytest.raises(SystemExit):
            run("findings", "--least", wrong)
        assert f"{wrong} is no chance from 0 to 1" in capsys.readouterr().err


def test_only_the_kind_and_the_session_asked_for(run: Run) -> None:
    assert forms(run, "--kind", "reprocessed") == ["on_resume"]
    assert document(run, "--kind", "reprocessed")["untold"] == []
    assert forms(run, "--session", "resumed") == ["on_resume"]
    assert forms(run, "--session", "another") == []


def test_a_finding_is_of_a_span_that_it_reaches_into(run: Run) -> None:
    assert forms(run, "--until", "2026-07-24T12:10Z") == ["on_resume", "frozen"]
    assert forms(run, "--since", "2026-07-24T12:10Z") == ["on_resume", "frozen", "error_retries"]
    assert forms(run, "--since", "2026-07-25") == ["error_retries"]
    assert forms(run, "--until", "2026-07-24T12:00Z") == []
    assert "--since must lie before" in run(
        "findings", "--since", "2026-07-25", "--until", "2026-07-24", code=2
    )


def test_a_kind_that_does_not_exist_is_named_with_those_that_do(run: Run) -> None:
    said = run("findings", "--kind", "explosion", code=2)
    assert "'explosion'" in said
    assert "cache_broken" in said


def test_people_read_what_how_much_since_when_how_sure_and_what_to_do(run: Run) -> None:
    summary, first, second, *_ = run("findings").replace("\u00a0", " ").split("\n\n")
    assert summary == (
        "1,400 requests looked at, from 24 Jul 2026 to 25 Jul 2026, $50.00 at list prices. "
        "3 findings: ≥ $9.00, each request counted once."
    )
    assert first.startswith(
        "1. Context sent again after a resume in “counterfoil”: about $9.00 beyond the usual\n"
    )
    assert "Possible (70 %). Context sent again, Claude Code, claude-opus-4-6, session resumed-1" in first
    assert "24 Jul 12:00–12:25: resumed 3 times" in first
    assert "→ Resume while the cache still lives" in first.replace("\n   ", " ")
    assert second.startswith("2. Cache stands still")
    assert "Times are those of UTC." in run("findings")
    assert all(len(line) <= 100 for line in first.splitlines())


def test_what_cannot_be_told_stands_last(run: Run) -> None:
    assert run("findings").splitlines()[-1] == (
        "“Cache broken” cannot be told of 1,355\u00a0requests of Claude Code: "
        "several sub-agents stand in one log."
    )


def test_where_nothing_matches_it_says_so_and_of_how_many(run: Run) -> None:
    assert "No finding matches, of 4 in all." in run("findings", "--session", "another")


def test_while_logs_are_followed_a_finding_is_told_with_what_it_costs() -> None:
    told = said(sample(FindingForm.FROZEN), "UTC")
    assert told.startswith("Cache stands still in “counterfoil”: about $4.20 beyond the usual. 24 Jul 12:00")


def test_without_a_ledger_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path / "empty"), "findings"]) == 3
    assert "counterfoil scan" in capsys.readouterr().err
