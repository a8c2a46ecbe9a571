"""A real window that ran out in 43 minutes, played again at 60 times its speed in the running app."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from counterfoil.ui.icon import ON_LIGHT
from tests.desktop.replay import MINUTE_MS, PLAYED, PLAYED_RESET, Replay, report
from tests.desktop.replay_log import Player, logged_lines, used_up
from tests.desktop.seen import icon
from tests.desktop.session import Desktop

pytestmark = pytest.mark.timeout(150)


def test_a_window_that_ran_out_was_warned_of_in_time_and_each_thing_was_said_once(
    desktop: Desktop, tmp_path: Path
) -> None:
    lines = logged_lines([PLAYED])
    window = used_up(lines, round(datetime.fromisoformat(PLAYED_RESET).timestamp() * 1000))
    replay = Replay(desktop, Player(lines, desktop.roots["codex"]), tmp_path)

    with replay.app_from(window.starts_at_ms - 3 * MINUTE_MS) as clock:
        icon(desktop, ON_LIGHT.unknown)
        replay.play(clock, window.full_at_ms + 2 * MINUTE_MS)
        icon(desktop, ON_LIGHT.critical)
    # four hours later: the app was away meanwhile, and work went on
    with replay.app_from(window.resets_at_ms - 4 * MINUTE_MS, "--hidden") as clock:
        replay.play(clock, window.resets_at_ms + 3 * MINUTE_MS)

    said = replay.of_five_hours()
    told = "\n".join(report(replay.said, window))
    levels = [one.level for one in said]
    assert levels[-2:] == ["exhausted", "reset"], told
    assert len(set(levels)) == len(levels), told
    first, full, reset = said[0], said[-2], said[-1]
    assert first.level in ("warn", "critical"), told
    assert 15 * MINUTE_MS <= window.full_at_ms - first.at_ms <= 43 * MINUTE_MS, told
    assert 0 <= full.at_ms - window.full_at_ms <= 2 * MINUTE_MS, told
    assert 0 <= reset.at_ms - window.resets_at_ms <= 2 * MINUTE_MS, told
