"""Switches of an earlier version go over into the settings file, once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil import settings, state
from counterfoil.carrying import carry_over
from counterfoil.paths import Home, home_at


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_at(tmp_path)


def test_what_was_switched_goes_before_what_the_file_said_and_is_then_only_there(home: Home) -> None:
    home.config_file.write_text('[warnings]\nnotify_from = "watch" # mine\n')
    state.save(
        home.state_dir, {"off": [], "notify_from": "critical", "quiet_hours": "22:00-07:30"}, "warnings.json"
    )
    state.save(home.state_dir, {"kinds": ["on_credits", "a later one"]}, "muted.json")
    state.save(home.state_dir, {"notifications": False, "alerts": "x"})
    carry_over(home)
    found = settings.load(home.config_file).warnings
    assert (found.notify_from, found.quiet_hours) == ("critical", "22:00-07:30")
    assert (found.muted, found.notify) == (("on_credits",), False)
    assert "# mine" in home.config_file.read_text()
    assert state.load(home.state_dir, "warnings.json") == {"off": []}
    assert state.load(home.state_dir) == {"alerts": "x"}
    home.config_file.write_text("")
    carry_over(home)
    assert settings.load(home.config_file) == settings.Settings()


def test_a_file_with_a_mistake_is_left_and_the_switches_wait(home: Home) -> None:
    home.config_file.write_text("zone = 5")
    state.save(home.state_dir, {"notify_from": "critical"}, "warnings.json")
    carry_over(home)
    assert home.config_file.read_text() == "zone = 5"
    assert json.loads((home.state_dir / "warnings.json").read_text()) == {"notify_from": "critical"}


@pytest.mark.parametrize("found", [{"quiet_hours": "x", "notify_from": "loud"}, {"quiet_hours": 5}])
def test_what_cannot_be_understood_is_dropped(home: Home, found: dict[str, object]) -> None:
    home.config_file.write_text("")
    state.save(home.state_dir, found, "warnings.json")
    carry_over(home)
    assert home.config_file.read_text() == ""
    assert state.load(home.state_dir, "warnings.json") == {}
