"""`windows` on the logs of one real account, against what was found in them by hand."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from counterfoil.cli import main

PROJECTS = ("jdx__communique", "jdx__fnox", "jdx__hk", "jdx__mise")

# Read off the lines by hand: start, reset, peak, ending, end where it was not the reset. Summer 2026, UTC.
# The five-hour window is seen for the last time on 12 July; from 13 July there is the week alone, and after
# its reset nothing was seen of this account any more.
Known = tuple[str, str, int, str, str | None]
FIVE_HOURS: list[Known] = [
    ("06-24 18:10:51", "06-24 23:10:51", 100, "natural", None),
    ("06-30 16:17:26", "06-30 21:17:26", 6, "natural", None),
    ("07-01 19:42:56", "07-02 00:42:56", 100, "natural", None),
    ("07-02 00:47:00", "07-02 05:47:00", 100, "natural", None),
    ("07-02 13:53:48", "07-02 18:53:48", 100, "natural", None),
    ("07-07 02:54:04", "07-07 07:54:04", 60, "natural", None),
    ("07-07 12:32:33", "07-07 17:32:33", 37, "natural", None),
    ("07-08 05:13:28", "07-08 10:13:28", 5, "natural", None),
    ("07-08 14:07:54", "07-08 19:07:54", 100, "natural", None),
    ("07-08 19:24:31", "07-09 00:24:31", 100, "natural", None),
    ("07-09 04:03:59", "07-09 09:03:59", 19, "natural", None),
    ("07-09 15:28:59", "07-09 20:28:59", 66, "natural", None),
    ("07-11 12:23:14", "07-11 17:23:14", 11, "natural", None),
    ("07-11 23:51:58", "07-12 04:51:58", 100, "natural", None),
]
WEEKS: list[Known] = [
    ("06-24 18:10:51", "07-01 18:10:51", 16, "early", "06-30 16:17:26"),
    ("06-30 16:17:26", "07-07 16:17:26", 100, "natural", None),
    ("07-08 05:13:28", "07-15 05:13:28", 45, "early", "07-11 12:23:14"),
    ("07-11 12:23:14", "07-18 12:23:14", 18, "early", "07-13 18:39:38"),
    ("07-13 18:39:38", "07-20 18:39:38", 100, "unknown", None),
]
JITTER = timedelta(seconds=7)  # between the resets that one window was announced with

Row = dict[str, object]


@pytest.fixture(scope="module")
def rows(shared_logs: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    roots = [shared_logs / "slim" / project / ".codex" for project in PROJECTS]
    if not all(root.is_dir() for root in roots):
        pytest.skip("the logs of this account are not all there")
    words = ["--home", str(tmp_path_factory.mktemp("home")), "--tz", "UTC"]
    words += [word for root in roots for word in ("--root", f"codex={root}")]
    assert main([*words, "scan"]) == 0
    with redirect_stdout(StringIO()) as said:
        assert main([*words, "windows", "--json"]) == 0
    found: list[Row] = json.loads(said.getvalue())["rows"]
    return found


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text if text.startswith("2026") else f"2026-{text}+00:00")


def is_near(row: Row, field: str, then: str) -> bool:
    return abs(moment(str(row[field])) - moment(then)) <= JITTER


@pytest.mark.parametrize(("kind", "known"), [("five_hour", FIVE_HOURS), ("seven_day", WEEKS)])
def test_the_windows_of_one_account_over_four_roots_are_the_ones_it_had(
    rows: list[Row], kind: str, known: list[Known]
) -> None:
    found = [row for row in rows if row["kind"] == kind]
    assert [(row["peak_percent"], row["ended"]) for row in found] == [(k[2], k[3]) for k in known]
    for row, (start, reset, _, _, end) in zip(found, known, strict=True):
        assert is_near(row, "starts_at", start)
        assert is_near(row, "resets_at", reset)
        assert is_near(row, "ends_at", end or reset)


def test_nothing_else_is_told_of_this_account(rows: list[Row]) -> None:
    assert {row["kind"] for row in rows} == {"five_hour", "seven_day"}
    assert {(row["agent"], row["limit_id"], row["basis"]) for row in rows} == {("codex", "codex", "observed")}
    assert {row["moved_from"] for row in rows} == {None}


def test_after_the_last_five_hour_window_there_is_the_week_alone(rows: list[Row]) -> None:
    since = [row for row in rows if str(row["ends_at"]) > "2026-07-12T05"]
    assert {row["kind"] for row in since} == {"seven_day"}


def test_work_went_on_in_the_two_weeks_that_were_used_up(rows: list[Row]) -> None:
    full = [row for row in rows if row["kind"] == "seven_day" and row["peak_percent"] == 100]
    assert len(full) == 2
    assert all(int(str(row["requests"])) > 100 for row in full)
