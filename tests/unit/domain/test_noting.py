"""Which warnings show a notification."""

from __future__ import annotations

import pytest

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.noting import Noted, noted_with
from counterfoil.domain.quota import WindowKind
from tests.altered import replace

WARN = Alert(AlertKind.WARN, WindowId("codex", None, "codex", WindowKind.FIVE_HOUR, 9), 1, 9)


def shown(kinds: str, least: AlertKind) -> list[str]:
    """Which of some alerts of one limit, one after the other, are shown."""
    noted: Noted = frozenset()
    found = []
    for kind in kinds.split():
        noted, is_shown = noted_with(noted, replace(WARN, kind=AlertKind(kind)), least)
        found += [kind] if is_shown else []
    return found


@pytest.mark.parametrize(
    ("least", "kinds"),
    [
        (AlertKind.WATCH, ["watch", "warn", "critical", "exhausted", "reset"]),
        (AlertKind.WARN, ["warn", "critical", "exhausted", "reset"]),
        (AlertKind.EXHAUSTED, ["exhausted", "reset"]),
    ],
)
def test_a_level_shows_from_the_chosen_one_up(least: AlertKind, kinds: list[str]) -> None:
    assert shown("watch warn critical exhausted reset", least) == kinds


@pytest.mark.parametrize("good", ["reset", "calm"])
def test_good_news_shows_only_where_bad_news_did_and_once(good: str) -> None:
    assert shown(f"watch {good}", AlertKind.WARN) == []
    assert shown(f"warn {good} {good}", AlertKind.WARN) == ["warn", good]


def test_limits_are_kept_apart() -> None:
    noted, _ = noted_with(frozenset(), WARN, AlertKind.WARN)
    other = replace(WARN, kind=AlertKind.RESET, window=replace(WARN.window, account="work"))
    assert noted_with(noted, other, AlertKind.WARN) == (noted, False)
