"""What a huge result costs: each call that carries it, by that call's own prices, and no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import CallRow, Evidence, Rates, no_calls
from counterfoil.findings.huge_results import huge_results
from tests.unit.findings.sessions_made import PRICES, SMALL, START_MS, Made, Talk

WRITE, READ = PRICES[SMALL].cache_write_1h or 0, PRICES[SMALL].cache_read or 0
TOKENS = 20_000


def begun(made: Made, name: str = "s") -> Talk:
    talk = made.session(name)
    talk.call()
    talk.call()
    return talk


def given(talk: Talk, chars: int = 80_000, **body: object) -> None:
    """By a tool, two seconds after the last call."""
    talk.at_ms += 2_000
    talk.sign(NoteKind.TOOL_RESULT, chars=chars, **body)


def carried(made: Made, chars: int = 80_000, grow: int = TOKENS, after: int = 10) -> Talk:
    """A session with a result that so many calls read after the one that sent it."""
    talk = begun(made)
    given(talk, chars)
    talk.call(grow)
    for _ in range(after):
        talk.call()
    return talk


def costs(told: Evidence) -> list[Cost]:
    return [one.cost for one in huge_results(told, told.lanes)]


def test_it_is_sent_once_and_read_by_each_later_call() -> None:
    made = Made()
    carried(made)
    assert costs(made.evidence()) == [Cost(TOKENS * (WRITE + 10 * READ), 1, 0)]


@pytest.mark.parametrize("chars", [60_000, 100_000])
def test_its_tokens_are_what_the_prompt_grew_by(chars: int) -> None:
    made = Made()
    carried(made, chars)
    assert costs(made.evidence())[0].picousd == TOKENS * (WRITE + 10 * READ)


def test_where_the_cache_was_built_anew_it_was_written_again() -> None:
    made = Made()
    talk = carried(made, after=4)
    talk.cached = 0
    talk.call()
    talk.call()
    assert costs(made.evidence())[0].picousd == TOKENS * (2 * WRITE + 5 * READ)


def test_what_of_it_was_still_cached_was_read() -> None:
    made = Made()
    talk = carried(made, after=0)
    talk.cached -= 5_000  # it stands at the end
    talk.call()
    assert costs(made.evidence())[0].picousd == TOKENS * WRITE + 15_000 * READ + 5_000 * WRITE


def test_it_is_gone_with_a_compaction() -> None:
    made = Made()
    talk = carried(made, after=4)
    talk.context, talk.cached = 15_000, 0
    for _ in range(5):
        talk.call()
    assert costs(made.evidence())[0].picousd == TOKENS * (WRITE + 4 * READ)


def test_it_is_gone_once_so_much_was_taken_out_that_it_may_have_been_in_that() -> None:
    made = Made()
    talk = carried(made, after=4)
    talk.context -= TOKENS // 2 + 1_000
    talk.cached = 20_000
    talk.call()
    assert costs(made.evidence())[0].picousd == TOKENS * (WRITE + 4 * READ)


def test_results_of_one_call_share_what_it_grew_by() -> None:
    made = Made()
    talk = begun(made)
    given(talk, 40_000)
    given(talk, 120_000)
    talk.call(40_000)
    assert [cost.picousd for cost in costs(made.evidence())] == [10_000 * WRITE, 30_000 * WRITE]


def test_an_answer_logged_after_the_result_of_its_tool_does_not_hide_it() -> None:
    made = Made()
    talk = begun(made)
    given(talk)
    talk.call()
    talk.call(TOKENS)
    assert costs(made.evidence())[0].picousd == TOKENS * WRITE


def test_what_the_prompt_grew_by_beyond_two_characters_a_token_was_something_else() -> None:
    made = Made()
    carried(made, grow=90_000, after=0)
    assert costs(made.evidence())[0].picousd == 40_000 * WRITE


def test_what_was_not_sent_whole_does_not_count() -> None:
    made = Made()
    carried(made, chars=400_000, grow=3_000)
    assert costs(made.evidence()) == []


def test_with_the_first_call_of_a_log_a_token_is_taken_as_four_characters() -> None:
    made = Made()
    talk = made.session("s")
    talk.sign(NoteKind.TOOL_RESULT, chars=40_000)
    talk.call()
    assert costs(made.evidence())[0].picousd == 10_000 * WRITE


@pytest.mark.parametrize("body", [{"chars": 39_999}, {"is_failed": True}, {"is_sidechain": True}])
def test_small_and_failed_results_and_those_of_another_lane_do_not_count(body: dict[str, object]) -> None:
    made = Made()
    talk = begun(made)
    given(talk, **{"chars": 80_000} | body)  # type: ignore[arg-type]
    talk.call(TOKENS)
    assert costs(made.evidence()) == []


def test_each_session_is_looked_up_once_and_only_where_one_was_given() -> None:
    made = Made()
    talk = carried(made, after=3)
    given(talk)
    talk.call(TOKENS)
    begun(made, "another")
    told = made.evidence()
    asked: list[tuple[str, int]] = []

    def calls_between(agent: str, session: str, since_ms: int, until_ms: int) -> Sequence[CallRow]:
        asked.append((session, since_ms))
        return told.calls_between(agent, session, since_ms, until_ms)

    assert len(costs(replace(told, calls_between=calls_between))) == 2
    assert asked == [("s", START_MS + 5_000)]


def test_it_is_looked_up_from_its_own_turn_on() -> None:
    made = Made()
    talk = begun(made)
    talk.ask()
    asked_ms = talk.call().at_ms
    given(talk)
    talk.call(TOKENS)
    told = made.evidence()
    since: list[int] = []

    def calls_between(agent: str, session: str, since_ms: int, until_ms: int) -> Sequence[CallRow]:
        since.append(since_ms)
        return told.calls_between(agent, session, since_ms, until_ms)

    assert costs(replace(told, calls_between=calls_between)) == [Cost(TOKENS * WRITE, 1, 0)]
    assert since == [asked_ms]


def test_where_nobody_can_be_asked_nothing_is_told() -> None:
    made = Made()
    carried(made)
    assert costs(replace(made.evidence(), calls_between=no_calls)) == []


def test_what_has_no_price_is_not_worth_nothing() -> None:
    made = Made()
    carried(made)
    unpriced = Rates(None, None, None, None, None)
    assert costs(replace(made.evidence(), rates=lambda *_: unpriced)) == [Cost(0, 0, 1)]
