from __future__ import annotations

from counterfoil.domain.money import Cost
from counterfoil.domain.session import SessionName, cache_percent
from counterfoil.domain.session_line import Call, Change, ChangeKind, Pause, line_of
from counterfoil.domain.usage import TokenCounts
from tests.ui.fake_sessions import call, session_from

MINUTE_MS = 60_000
NAME = SessionName("claude-code", "s1")


def changes(*calls: Call) -> list[tuple[int, ChangeKind, str, str]]:
    line = line_of(session_from(NAME, calls), calls)
    return [(one.number, one.kind, one.before, one.after) for one in line.changes]


def test_time_between_requests_counts_as_active_unless_it_is_longer_than_five_minutes() -> None:
    calls = [call(0), call(5 * MINUTE_MS), call(11 * MINUTE_MS), call(12 * MINUTE_MS)]
    line = line_of(session_from(NAME, calls), calls)
    assert line.active_ms == 6 * MINUTE_MS
    assert line.pauses == (Pause(2, 5 * MINUTE_MS, 11 * MINUTE_MS),)


def test_one_request_has_no_pauses_and_no_length() -> None:
    line = line_of(session_from(NAME, [call(7)]), [call(7)])
    assert (line.active_ms, line.pauses, line.changes) == (0, (), ())


def test_costs_add_up_and_what_has_no_price_is_counted_apart() -> None:
    calls = [call(0, usd=0.5), call(1, usd=None), call(2, usd=0.25)]
    assert line_of(session_from(NAME, calls), calls).costs == (
        Cost(500_000_000_000, 1, 0),
        Cost(500_000_000_000, 1, 1),
        Cost(750_000_000_000, 2, 1),
    )


def test_a_change_of_model_is_told_at_the_first_request_with_another() -> None:
    assert changes(call(0), call(1), call(2, model="claude-sonnet-5")) == [
        (2, ChangeKind.MODEL, "claude-opus-4-8", "claude-sonnet-5")
    ]


def test_the_models_of_sub_agents_are_no_change() -> None:
    assert changes(call(0), call(1, model="claude-haiku-4-5", is_sidechain=True), call(2)) == []


def test_a_version_that_is_not_told_is_no_change_of_it() -> None:
    assert changes(call(0, version="1"), call(1, version=None), call(2, version="1")) == []
    assert changes(call(0, version="1"), call(1, version=None), call(2, version="2")) == [
        (2, ChangeKind.VERSION, "1", "2")
    ]


def test_a_change_knows_when_it_was() -> None:
    calls = [call(0), call(90, model="x")]
    (found,) = line_of(session_from(NAME, calls), calls).changes
    assert found == Change(1, 90, ChangeKind.MODEL, "claude-opus-4-8", "x")


def test_the_part_of_the_prompts_that_was_read_from_the_cache() -> None:
    assert cache_percent(TokenCounts(10, 80, 5, 5, 900), {"anthropic"}) == 80.0
    assert cache_percent(TokenCounts(10), {"anthropic"}) == 0.0


def test_without_a_prompt_or_a_word_on_caches_the_part_is_not_known() -> None:
    assert cache_percent(TokenCounts(output=5), {"anthropic"}) is None
    assert cache_percent(TokenCounts(10), {"gateway"}) is None
    assert cache_percent(TokenCounts(10, 30), {"gateway"}) == 75.0
