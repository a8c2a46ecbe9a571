"""Crush: what sessions cost, for its tokens are those of the last request alone."""

from __future__ import annotations

import json
from pathlib import Path
from time import time

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.crush import CrushReader, queries
from tests.corpora import laid_out
from tests.unit.readers.looked_at import Watched

ROW = {
    "table": "sessions",
    "id": "1c9c7a4e-0001",
    "parent_session_id": None,
    "prompt_tokens": 5200,
    "completion_tokens": 310,
    "cost": 0.125,
    "updated_at": 1_787_300_060,
    "model": "claude-sonnet-4-6",
    "provider": "anthropic",
}
SPEND = "UPDATE sessions SET cost = {}, updated_at = {} WHERE id = '1c9c7a4e-0001';"


def read(**changes: object) -> Batch:
    data = json.dumps(ROW | changes).encode()
    return CrushReader().read([Line(1, len(data), data)], LogFile("crush.db"), {})


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched("crush", laid_out("crush", tmp_path), "crush.db")


def test_a_session_is_counted_by_its_cost_and_its_tokens_are_kept_as_they_were_logged() -> None:
    (event,) = read().events
    assert (event.tokens, event.quality) == (TokenCounts(), OutputQuality.CREDITS_ONLY)
    assert event.credits_nano == 125_000_000
    assert json.loads(event.raw or "") == {"completion_tokens": 310, "cost": 0.125, "prompt_tokens": 5200}


@pytest.mark.parametrize("touched", [1_787_300_060, 1_787_300_060_000])
def test_times_are_seconds_or_the_milliseconds_that_are_documented(touched: int) -> None:
    assert read(updated_at=touched).events[0].at_ms == 1_787_300_060_000


def test_a_childs_cost_is_in_its_parents() -> None:
    assert read(parent_session_id="1c9c7a4e-0000").events == []


def test_what_cost_nothing_is_no_record() -> None:
    assert (read(cost=0.0).events, read(cost=0.0).other) == ([], 1)


def test_a_touch_in_milliseconds_hides_none_in_seconds(watched: Watched) -> None:
    watched.change("UPDATE sessions SET updated_at = updated_at * 1000 WHERE id <> '1c9c7a4e-0001';")
    watched.look()
    watched.change(SPEND.format(0.2, 1_788_000_000))
    assert [event.credits_nano for event in watched.look()] == [75_000_000]


@pytest.mark.parametrize(("holder", "project"), [("shop", "shop"), ("", "unknown")])
def test_the_project_is_the_folder_that_holds_the_hidden_one(holder: str, project: str) -> None:
    data = json.dumps(ROW).encode()
    (event,) = CrushReader().read([Line(1, len(data), data)], LogFile("crush.db", holder=holder), {}).events
    assert event.context.project == project


def test_a_session_without_a_model_is_a_gateways() -> None:
    (event,) = read(model=None, provider=None).events
    assert (event.context.provider, event.context.model) == ("gateway", "unknown")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"cost": -1.0}, SkipReason.BAD_NUMBER),
        ({"cost": None}, SkipReason.UNKNOWN_SHAPE),
        ({"updated_at": "now"}, SkipReason.BAD_TIME),
        ({"updated_at": 1_787_300_060.5}, SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_row_that_cannot_be_is_said(changes: dict[str, object], reason: SkipReason) -> None:
    assert [one.reason for one in read(**changes).skipped] == [reason]


def test_each_gain_is_a_record_and_a_fall_is_none(watched: Watched) -> None:
    watched.look()
    gains = []
    for cost, touched in ((0.15, 1_787_300_300), (0.1, 1_787_300_310), (0.11, 1_787_300_310)):
        watched.change(SPEND.format(cost, touched))
        gains += [event.credits_nano for event in watched.look()]
    assert gains == [25_000_000, 10_000_000]


def test_only_sessions_that_were_touched_since_are_asked_for(watched: Watched) -> None:
    watched.look()
    assert watched.look() == []
    assert watched.lines == 1


def test_a_session_from_the_future_hides_none_of_the_others(watched: Watched) -> None:
    new = "INSERT INTO sessions (id, title, created_at, updated_at, cost) VALUES ('{}', '', {}, {}, {});"
    watched.change(new.format("ahead", 4_000_000_000, 4_000_000_000, 0.5))
    watched.look()
    watched.change(new.format("late", 1_787_300_400, 1_787_300_400, 0.25))
    watched.change(SPEND.format(0.2, int(time()) + 5))
    assert sorted(event.credits_nano or 0 for event in watched.look()) == [75_000_000, 250_000_000]


def test_read_anew_from_the_start_costs_that_were_counted_stay_counted(watched: Watched) -> None:
    watched.look()
    watched.state = {"before": watched.state}
    assert watched.look() == []


def test_a_database_of_an_unknown_schema_is_asked_for_nothing() -> None:
    assert queries({"sessions": frozenset({"id"})}, {}) == ()
