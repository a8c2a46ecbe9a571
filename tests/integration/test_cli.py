"""The commands as other programs use them: their JSON, their exit codes, their words."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from tests.conftest import CORPUS

Run = Callable[..., tuple[int, str, str]]

MISE = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
VIEWER = CORPUS / "claude-code" / "claude-code-viewer" / ".claude"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "COUNTERFOIL_HOME", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    def go(*words: str) -> tuple[int, str, str]:
        code = main(["--home", str(tmp_path / "home"), "--tz", "UTC", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


@pytest.fixture
def scanned(run: Run) -> Run:
    roots = ("--root", f"codex={MISE}", "--root", f"claude-code={VIEWER}")
    code, out, _ = run(*roots, "scan", "--json")
    assert code == 0
    report = json.loads(out)
    assert report["events"] > 0
    return run


def document(run: Run, *words: str) -> dict[str, Any]:
    code, out, _ = run(*words, "--json")
    assert code == 0
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_scan_says_all_that_the_contract_names(run: Run) -> None:
    report = document(run, "--root", f"codex={MISE}", "scan")
    names = "files bytes lines events revisions repeats readings refusals skipped seconds"
    assert set(names.split()) <= set(report)
    again = document(run, "--root", f"codex={MISE}", "scan", "--rescan")
    assert (again["events"], again["revisions"], again["lines"]) == (0, 0, report["lines"])


def test_options_are_understood_on_both_sides_of_the_verb(run: Run) -> None:
    before = document(run, "--root", f"codex={MISE}", "scan")
    after = document(run, "scan", "--root", f"codex={MISE}", "--rescan")
    assert after["lines"] == before["lines"]


def test_totals_by_any_keys_add_up_to_the_total(scanned: Run) -> None:
    for keys in ("agent", "model,day", "week", "month,provider", "hour", "session", "version,account"):
        found = document(scanned, "totals", "--by", keys)
        assert set(keys.split(",")) <= set(found["rows"][0])
        for figure in ("requests", "input", "cache_read", "output", "unpriced_requests"):
            assert sum(row[figure] for row in found["rows"]) == found["total"][figure]
    assert document(scanned, "totals")["rows"] == []


def test_days_are_cut_in_the_zone_that_is_named(scanned: Run) -> None:
    assert document(scanned, "totals", "--by", "day")["tz"] == "UTC"
    east = document(scanned, "totals", "--by", "day,agent", "--since", "2026-07-13", "--tz", "Asia/Tokyo")
    assert east["tz"] == "Asia/Tokyo"
    assert {row["day"] for row in east["rows"]} == {"2026-07-14"}


def test_two_halves_of_a_span_are_the_whole(scanned: Run) -> None:
    whole = document(scanned, "totals")["total"]["requests"]
    cut = "2026-07-13T00:00:00Z"
    halves = [document(scanned, "totals", flag, cut)["total"]["requests"] for flag in ("--since", "--until")]
    assert min(halves) > 0
    assert sum(halves) == whole


def test_csv_holds_the_same_rows(scanned: Run) -> None:
    _, out, _ = scanned("totals", "--by", "model", "--csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    expected = document(scanned, "totals", "--by", "model")["rows"]
    assert [(row["model"], row["requests"]) for row in rows] == [
        (row["model"], str(row["requests"])) for row in expected
    ]


def test_status_at_a_moment_knows_nothing_later(scanned: Run) -> None:
    (week,) = document(scanned, "status", "--at", "2026-07-13T18:50:00Z")["windows"]
    assert (week["kind"], week["resets_at"][:16]) == ("seven_day", "2026-07-20T18:39")
    assert 0 < week["used_percent"] < 39  # 39 is where it stands at the end
    assert "2026-07-13T18:40" < week["reading_at"] <= "2026-07-13T18:50:00Z"
    names = "agent provider account limit_id kind window_minutes starts_at basis local burn forecast level"
    assert set(names.split()) <= set(week)
    assert set(week["burn"]) >= {"percent_per_hour", "tokens_per_minute", "usd_per_hour", "over_minutes"}
    wanted = {"p_exhaust", "runs_out_at", "p10_at", "p90_at", "at_reset_percent", "method", "enough_data"}
    assert set(week["forecast"]) >= wanted


def test_status_exits_1_when_less_is_left_than_asked_for(scanned: Run) -> None:
    at = ("status", "--at", "2026-07-12T00:40:00Z")
    assert scanned(*at, "--fail-under", "10")[0] == 1
    assert scanned(*at)[0] == 0


def test_the_five_hour_window_vanishes_and_the_week_goes_on(scanned: Run) -> None:
    rows = [row for row in document(scanned, "windows")["rows"] if row["agent"] == "codex"]
    kinds = {(row["kind"], row["resets_at"][:10]) for row in rows}
    assert ("five_hour", "2026-07-12") in kinds
    assert max(row["starts_at"] for row in rows if row["kind"] == "seven_day") > max(
        row["starts_at"] for row in rows if row["kind"] == "five_hour"
    )
    wanted = {"ended", "peak_percent", "readings", "refusals", "requests", "cost_usd"}
    assert wanted <= set(rows[0])


def test_claude_windows_without_a_reading_are_inferred_and_their_percent_unknown(scanned: Run) -> None:
    rows = [row for row in document(scanned, "windows")["rows"] if row["agent"] == "claude-code"]
    assert {row["basis"] for row in rows} == {"inferred"}
    assert {row["used_percent"] for row in rows} == {None}


def test_readings_say_what_was_believed_and_why_not(scanned: Run) -> None:
    rows = document(scanned, "readings")["rows"]
    assert {row["accepted"] for row in rows} >= {True}
    assert all((row["reason"] is None) == row["accepted"] for row in rows)
    assert all((row["used_percent"] is None) == (not row["accepted"]) for row in rows)


@pytest.mark.parametrize(
    "words", [("status",), ("status", "--line"), ("windows",), ("readings",), ("totals",)]
)
def test_every_verb_also_speaks_to_people(scanned: Run, words: tuple[str, ...]) -> None:
    code, out, err = scanned(*words)
    assert (code, err) == (0, "")
    assert out.strip()


def test_watch_once_prints_a_screen_without_a_display(run: Run) -> None:
    code, out, _ = run("--root", f"codex={MISE}", "watch", "--once")
    assert code == 0
    assert "gpt-5" in out


def test_doctor_names_homes_retention_and_ledger(scanned: Run) -> None:
    found = document(scanned, "doctor", "--root", f"claude-code={VIEWER}")
    (source,) = found["sources"]
    assert (source["agent"], source["retention_days"]) == ("claude-code", 30)
    assert source["files"] > 0
    assert found["ledger"]["rows"] > 0
    assert found["prices"]["source"].startswith("genai-prices ")
    assert scanned("doctor")[0] == 0


def test_a_verb_without_a_ledger_exits_3_and_says_what_to_do(run: Run) -> None:
    code, out, err = run("totals", "--json")
    assert (code, out) == (3, "")
    assert "counterfoil scan" in err


def test_tray_without_a_display_exits_3_and_points_to_watch(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    code, _, err = run("tray")
    assert code == 3
    assert "counterfoil watch" in err


@pytest.mark.parametrize(
    "words",
    [
        ("totals", "--by", "colour"),
        ("totals", "--since", "yesterday"),
        ("--root", "emacs=/tmp", "scan"),
        ("--root", "codex", "scan"),
        ("--tz", "Mars/Olympus", "scan"),
    ],
)
def test_a_wrong_word_exits_2_with_one_sentence(scanned: Run, words: tuple[str, ...]) -> None:
    code, out, err = scanned(*words)
    assert (code, out) == (2, "")
    assert err.startswith("counterfoil: ")
    assert err.count("\n") == 1


def test_a_locked_ledger_exits_3_and_loses_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.ledger.connection.PRAGMAS", ("busy_timeout=50",))
    document(run, "--root", f"claude-code={VIEWER}", "scan")
    holder = sqlite3.connect(tmp_path / "home" / "ledger.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    code, _, err = run("--root", f"codex={MISE}", "scan")
    assert code == 3
    assert "Another program is holding" in err
    holder.execute("ROLLBACK")
    holder.close()
    assert document(run, "--root", f"codex={MISE}", "scan")["events"] > 0


def test_broken_settings_are_reported_with_their_place_and_left_alone(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "home" / "config.toml"
    file.parent.mkdir()
    file.write_text("zone = \n")
    code, _, err = run("scan")
    assert code == 3
    assert "line 1" in err
    assert file.read_text() == "zone = \n"


def test_settings_choose_zone_and_roots(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "home" / "config.toml"
    file.parent.mkdir()
    file.write_text(f'roots = ["codex={MISE}"]\n')
    assert document(run, "scan")["events"] > 0
