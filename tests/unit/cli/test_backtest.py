"""The `backtest` verb: its JSON by the contract, what is judged, and what people read."""

from __future__ import annotations

import json
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.clock import iso
from tests.unit.domain.judged_made import FIVE_HOURS, WEEK, at
from tests.unit.readers.codex_log import FILE, counted, meta, turn, use

WINDOWS, APART = 20, 900
CONTRACT = {
    "windows",
    "exhausted",
    "checks",
    "brier",
    "brier_linear",
    "log_loss",
    "coverage_80",
    "eta_error_minutes_median",
    "warned_before_exhaustion",
    "warn_lead_minutes_median",
    "false_alarm_windows",
    "by_method",
}
Record = dict[str, Any]


def rollout() -> list[Record]:
    """Five-hour windows over two weeks, read for four hours each; every other one is used up."""
    lines: list[Record] = [meta(), turn()]
    asked = [0, 0]
    for place in range(WINDOWS):
        start, speed = place * APART, 0.5 if place % 2 else 0.2
        week = start // WEEK
        for minute in range(start + 1, start + 240, 10):
            asked[week] += 1
            limits = {
                "limit_id": "codex",
                "primary": shown(min(100, int((minute - start) * speed)), FIVE_HOURS, start + FIVE_HOURS),
                "secondary": shown(asked[week] // 4, WEEK, (week + 1) * WEEK),
                "plan_type": "team",
            }
            many = sum(asked)
            line = counted(use(1000 * many, output=10 * many), use(1000, output=10), limits=limits)
            lines.append(line | {"timestamp": iso(at(minute))})
    return lines


def shown(percent: int, minutes: int, reset: float) -> Record:
    return {"used_percent": percent, "window_minutes": minutes, "resets_at": at(reset) // 1000}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    log = folder / ".codex" / FILE.path
    log.parent.mkdir(parents=True)
    log.write_text("".join(json.dumps(line) + "\n" for line in rollout()), "utf-8")
    said(folder, "--root", f"codex={folder / '.codex'}", "scan")
    return folder


@pytest.fixture(scope="module")
def every(home: Path) -> Record:
    return record(home, "--all")


@pytest.fixture(scope="module")
def half(home: Path) -> Record:
    return record(home)


def said(home: Path, *words: str, code: int = 0) -> str:
    """What is printed, or for a code other than 0 what is said of it."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        assert main(["--home", str(home), "--tz", "UTC", *words]) == code
    return (err if code else out).getvalue()


def record(home: Path, *words: str) -> Record:
    """Weeks have many checks, so they stand an hour apart."""
    found: Record = json.loads(said(home, "backtest", "--json", "--at-every", "60", *words))
    return found


def test_the_record_has_all_that_the_contract_names(every: Record) -> None:
    assert every.keys() >= CONTRACT
    assert every["windows"] > every["exhausted"] > 0
    assert every["checks"] > 0
    assert 0 <= every["brier"] <= 1
    assert {"straight-line", "last-hour", "gamma-poisson"} <= every["by_method"].keys()
    assert {one["checks"] for one in every["by_method"].values()} == {every["checks"]}
    assert every["by_method"]["straight-line"]["brier"] == every["brier_linear"]
    assert sum(one["times"] for one in every["bins"]) == every["checks"]


def test_a_record_of_each_kind_adds_up_to_the_whole(every: Record) -> None:
    kinds = every["by_kind"]
    assert kinds.keys() == {"five_hour", "seven_day"}
    for field in ("windows", "exhausted", "checks"):
        assert sum(kind[field] for kind in kinds.values()) == every[field]


def test_only_the_later_half_is_judged_unless_all_are_asked_for(half: Record, every: Record) -> None:
    assert (half["judged"], every["judged"]) == ("second half", "all")
    assert half["windows"] < every["windows"]
    assert half["skipped"]["learned from only"] > 0
    assert "learned from only" not in every["skipped"]


def test_fewer_checks_where_they_stand_further_apart(home: Path, every: Record) -> None:
    assert record(home, "--all", "--at-every", "180")["checks"] < every["checks"] / 2


def test_windows_outside_the_span_are_not_judged(home: Path) -> None:
    nothing = record(home, "--all", "--since", "2030-01-01")
    assert (nothing["windows"], nothing["brier"], nothing["bins"]) == (0, None, None)
    assert nothing.keys() >= CONTRACT
    assert record(home, "--all", "--until", "2000-01-01")["windows"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("--at-every", "0"),
        ("--at-every", "2000"),
        ("--capacity-quantile", "0"),
        ("--capacity-quantile", "1.5"),
        ("--capacity-quantile", "nan"),
    ],
)
def test_a_step_or_share_out_of_range_is_wrong_usage(home: Path, words: tuple[str, str]) -> None:
    assert words[0] in said(home, "backtest", *words, code=2)


def test_people_read_a_line_a_method_and_what_warnings_came_to(home: Path) -> None:
    text = said(home, "backtest", "--at-every", "120")
    for word in ("as shown", "straight line", "less is better", "chance said", "that ran out"):
        assert word in text


def test_where_nothing_has_ended_it_says_so(home: Path) -> None:
    text = said(home, "backtest", "--at-every", "120", "--since", "2030-01-01")
    assert "No forecast can be judged yet." in text
