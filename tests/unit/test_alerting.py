"""From decisions to whoever is told: settings and switches, notifications, the user's command, restarts."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import alerting, state, wishes
from counterfoil.alerting import Alerting
from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alert_state import AlertState
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.news import News
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy
from counterfoil.settings import Warnings
from counterfoil.wishes import Wishes
from tests.altered import replace
from tests.findings_made import finding
from tests.ui.counters import event as provider_event

UTC = ZoneInfo("UTC")
NOON_MS = 1_784_894_400_000  # 2026-07-24T12:00Z
LIMIT = LimitName("codex", None, "codex", WindowKind.FIVE_HOUR)
WARN = Alert(AlertKind.WARN, WindowId(*LIMIT, NOON_MS + 1), NOON_MS, NOON_MS + 1)
APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"

Script = Callable[..., list[WarningPolicy]]


@pytest.fixture
def decides(monkeypatch: pytest.MonkeyPatch) -> Script:
    """Has each look decide on the next of some kinds; gives the policies that were decided by."""

    def script(*kinds: str) -> list[WarningPolicy]:
        left, policies = list(kinds), list[WarningPolicy]()

        def decide(
            memory: AlertState, _windows: Sequence[object], _now_ms: int, policy: WarningPolicy
        ) -> tuple[AlertState, tuple[Alert, ...]]:
            policies.append(policy)
            return memory, (replace(WARN, kind=AlertKind(left.pop(0))),) if left else ()

        monkeypatch.setattr(alerting, "decide", decide)
        return policies

    return script


def looks(folder: Path, times: int, warnings: Warnings) -> list[str]:
    """What is told in some looks, each by a program that was started anew."""
    said: list[News] = []
    for _ in range(times):
        alerts = Alerting(folder, said.append, warnings, UTC)
        alerts.take(Snapshot(NOON_MS, "UTC"))
        alerts.stop()
    return [one.kind.value for one in said]


@pytest.mark.parametrize(
    ("least", "shown"),
    [("warn", ["warn", "critical", "reset"]), ("critical", ["critical", "reset"]), ("exhausted", [])],
)
def test_notifications_begin_at_the_chosen_level_and_good_news_follows_bad_over_restarts(
    tmp_path: Path, decides: Script, least: str, shown: list[str]
) -> None:
    decides("watch", "warn", "critical", "reset")
    assert looks(tmp_path, 4, Warnings(notify_from=least)) == shown  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("warnings", "shown"),
    [
        (Warnings(muted=("reset",)), ["warn", "critical"]),
        (Warnings(muted=("windows",)), ["reset"]),
        (Warnings(notify=False), []),
    ],
)
def test_kinds_that_are_left_out_show_no_notification(
    tmp_path: Path, decides: Script, warnings: Warnings, shown: list[str]
) -> None:
    decides("warn", "critical", "reset")
    assert looks(tmp_path, 3, warnings) == shown


def test_what_the_settings_and_the_switches_say_is_what_is_decided_by(
    tmp_path: Path, decides: Script
) -> None:
    policies = decides()
    snooze = Snooze(LIMIT, NOON_MS + 5)
    wishes.change(tmp_path, lambda _: Wishes(frozenset([LIMIT]), (snooze,)), NOON_MS)
    warnings = Warnings(quiet_hours="11:00-13:00", full_percent=(50, 60, 95))
    looks(tmp_path, 1, warnings)
    assert policies == [WarningPolicy(True, frozenset([LIMIT]), (snooze,), warnings.thresholds)]


def test_the_command_hears_of_every_level_whatever_shows_a_notification(
    tmp_path: Path, decides: Script
) -> None:
    decides("watch", "calm")
    kept = tmp_path / "kept"
    kept.touch()
    command = (sys.executable, "-c", APPEND, str(kept))
    said: list[News] = []
    alerts = Alerting(tmp_path, said.append, Warnings(notify_from="critical", command=command), UTC)
    for _ in range(2):
        alerts.take(Snapshot(NOON_MS, "UTC"))
    until = time.monotonic() + 10
    while len(kept.read_text().splitlines()) < 2 and time.monotonic() < until:
        time.sleep(0.01)
    alerts.stop()
    assert [json.loads(line)["kind"] for line in kept.read_text().splitlines()] == ["watch", "calm"]
    assert said == []
    assert alerts.problem is None


def test_taking_a_snapshot_waits_for_no_command(tmp_path: Path, decides: Script) -> None:
    decides("warn")
    command = (sys.executable, "-c", "import time; time.sleep(1)")
    alerts = Alerting(tmp_path, lambda _: None, Warnings(command=command), UTC)
    began = time.monotonic()
    alerts.take(Snapshot(NOON_MS, "UTC"))
    assert time.monotonic() - began < 0.5
    alerts.stop()


def test_where_it_cannot_be_remembered_nothing_is_said(
    tmp_path: Path, decides: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    decides("warn")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(state, "save", fail)
    with pytest.raises(OSError, match="No space"):
        looks(tmp_path, 1, Warnings())


def test_an_event_in_quiet_hours_is_told_after_them(tmp_path: Path, decides: Script) -> None:
    decides()
    event = provider_event(EventKind.ON_CREDITS, 0)
    at_ms = event.at_ms
    hour = time.gmtime(at_ms / 1000).tm_hour
    quiet = Warnings(quiet_hours=f"{hour:02d}:00-{(hour + 1) % 24:02d}:00")
    said: list[News] = []

    def look(events: tuple[ProviderEvent, ...], warnings: Warnings) -> None:
        Alerting(tmp_path, said.append, warnings, UTC).take(Snapshot(at_ms, "UTC", events=events))

    look((), Warnings())
    look((event,), quiet)
    assert said == []
    look((event,), Warnings())
    assert said == [event]


def test_a_finding_is_told_once_over_restarts_after_quiet_hours_and_not_where_it_is_muted(
    tmp_path: Path, decides: Script
) -> None:
    decides()
    broken = finding(last_ms=NOON_MS - 1_000)

    def look(folder: Path, warnings: Warnings, at_ms: int = NOON_MS) -> list[News]:
        said: list[News] = []
        alerts = Alerting(folder, said.append, warnings, UTC)
        alerts.take(Snapshot(at_ms, "UTC", findings=(broken,)))
        alerts.stop()
        return said

    quiet = Warnings(quiet_hours="11:00-12:01")
    assert look(tmp_path, quiet) == []
    assert look(tmp_path, quiet, NOON_MS + 61_000) == [broken]
    assert look(tmp_path, Warnings()) == []
    assert look(tmp_path / "muted", Warnings(muted=("cache_broken",))) == []
    assert look(tmp_path / "silent", Warnings(notify=False)) == []
