"""Switches of single windows: kept over restarts, and harmless when damaged."""

from __future__ import annotations

import json
import stat
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import wishes
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy
from counterfoil.settings import Warnings
from counterfoil.wishes import Wishes

UTC = ZoneInfo("UTC")
NOON_MS, HOUR_MS = 1_784_894_400_000, 3_600_000  # 2026-07-24T12:00Z
CODEX = LimitName("codex", None, "codex", WindowKind.FIVE_HOUR)
CLAUDE = LimitName("claude-code", "me@example.org", "claude", WindowKind.SEVEN_DAY)


def test_switches_come_back_and_are_private(tmp_path: Path) -> None:
    wished = Wishes(frozenset([CODEX, CLAUDE]), (Snooze(CLAUDE, NOON_MS + 1),))
    assert wishes.change(tmp_path, lambda _: wished, NOON_MS) == wished
    assert wishes.load(tmp_path) == wished
    assert stat.S_IMODE((tmp_path / wishes.FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize(("hours", "is_quiet"), [("11:00-13:00", True), ("", False), ("13:00-14:00", False)])
def test_quiet_hours_and_thresholds_are_the_settings(hours: str, is_quiet: bool) -> None:
    warnings = Warnings(quiet_hours=hours, full_percent=(10, 20, 30))
    assert Wishes().policy(warnings, NOON_MS, UTC) == WarningPolicy(is_quiet, thresholds=warnings.thresholds)


def test_what_an_earlier_version_kept_here_waits_to_be_carried_over(tmp_path: Path) -> None:
    (tmp_path / wishes.FILE).write_text('{"notify_from": "critical"}')
    wishes.change(tmp_path, partial(wishes.with_switch, limit=CODEX, on=False), NOON_MS)
    assert json.loads((tmp_path / wishes.FILE).read_text())["notify_from"] == "critical"


def test_a_snooze_ends_by_itself_and_is_forgotten_with_the_next_change(tmp_path: Path) -> None:
    wished = wishes.with_snooze(Wishes(), CODEX, NOON_MS)
    assert wished.snoozing(NOON_MS - 1) == (Snooze(CODEX, NOON_MS),)
    assert wished.snoozing(NOON_MS) == ()
    assert wishes.change(tmp_path, lambda _: wished, NOON_MS).snoozed == ()


def test_a_second_snooze_takes_the_place_of_the_first_and_can_be_ended() -> None:
    twice = wishes.with_snooze(wishes.with_snooze(Wishes(), CODEX, 1), CODEX, 2)
    other = wishes.with_snooze(twice, CLAUDE, 3)
    assert twice.snoozed == (Snooze(CODEX, 2),)
    assert wishes.without_snooze(other, CODEX).snoozed == (Snooze(CLAUDE, 3),)


def test_a_limit_is_switched_off_and_on() -> None:
    off = wishes.with_switch(Wishes(), CODEX, on=False)
    assert off.policy(Warnings(), NOON_MS, UTC).off == {CODEX}
    assert wishes.with_switch(off, CODEX, on=True) == Wishes()


def test_changes_from_several_threads_are_all_kept(tmp_path: Path) -> None:
    limits = [replace_id(f"limit-{number}") for number in range(12)]

    def switch_off(limit: LimitName) -> None:
        wishes.change(tmp_path, partial(wishes.with_switch, limit=limit, on=False), NOON_MS)

    threads = [threading.Thread(target=switch_off, args=(limit,)) for limit in limits]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wishes.load(tmp_path).off == set(limits)


def replace_id(limit_id: str) -> LimitName:
    return CODEX._replace(limit_id=limit_id)


@pytest.mark.parametrize(
    "entry",
    [
        {"off": "codex", "snoozed": 5, "quiet_hours": 7, "notify_from": "loud"},
        {"off": [["codex"], "x", None], "snoozed": [[], [1], ["codex", None, "codex", "five_hour", "soon"]]},
        {"off": [["codex", None, "codex", "a kind of later"]], "quiet_hours": "25:00-26:00"},
        {"snoozed": [["codex", None, "codex", "five_hour", None]], "notify_from": []},
    ],
)
def test_what_cannot_be_understood_counts_as_not_switched(tmp_path: Path, entry: object) -> None:
    (tmp_path / wishes.FILE).write_text(json.dumps(entry))
    assert wishes.load(tmp_path) == Wishes()


def test_one_damaged_entry_takes_no_other_with_it(tmp_path: Path) -> None:
    wishes.change(tmp_path, lambda _: replace(Wishes(), off=frozenset([CLAUDE])), NOON_MS)
    saved = json.loads((tmp_path / wishes.FILE).read_text())
    saved["off"].insert(0, ["codex"])
    (tmp_path / wishes.FILE).write_text(json.dumps(saved))
    assert wishes.load(tmp_path).off == {CLAUDE}
