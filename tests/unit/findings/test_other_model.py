from __future__ import annotations

import pytest

from counterfoil.domain.finding import FACTS, Doubt, Finding, FindingForm, Untold
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.bills import bill
from counterfoil.findings.evidence import CallRow, Sign
from counterfoil.findings.other_model import detect
from tests.altered import replace
from tests.unit.findings.sessions_made import LARGE, MINUTE_MS, PRICES, SMALL, START_MS, USD, Made, Talk

HOUR_MS = 60 * MINUTE_MS


def found(made: Made) -> list[Finding]:
    return [one for one in detect(made.evidence()) if isinstance(one, Finding)]


def doubts(made: Made) -> list[tuple[Doubt, int]]:
    told = detect(made.evidence())
    return [(one.doubt, one.requests) for one in told if isinstance(one, Untold)]


def begun(made: Made, name: str = "session", at_ms: int = START_MS, model: str = SMALL) -> Talk:
    """Some work, and the start noted."""
    talk = made.session(name, at_ms, model)
    talk.sign(NoteKind.SESSION_START, how="startup")
    for _ in range(3):
        talk.ask()
        talk.call()
        talk.call()
    return talk


def price(call: CallRow, model: str) -> int:
    return bill(call, PRICES[model]) or 0


# sub-agents


def with_agents(made: Made, model: str, name: str = "session", at_ms: int = START_MS) -> list[CallRow]:
    """A session whose three sub-agents are on a model."""
    talk = begun(made, name, at_ms)
    calls = []
    for number in range(3):
        agent = Talk(made, name, talk.at_ms, model, source=talk.source + 1 + number, is_sidechain=True)
        calls += [agent.call(4_000) for _ in range(4)]
    return calls


def test_dearer_subagents_cost_what_the_session_s_own_model_would_not_have() -> None:
    made = Made()
    calls = with_agents(made, LARGE)
    [one] = found(made)
    assert one.form is FindingForm.DEARER_SUBAGENTS
    assert one.cost.picousd == sum(price(call, LARGE) - price(call, SMALL) for call in calls)
    assert sorted(one.requests) == [call.id for call in calls]
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert (one.fact("main_model"), one.fact("other_model"), one.fact("calls")) == (SMALL, LARGE, 12)


def test_cheaper_subagents_and_those_on_a_model_the_session_was_on_are_none() -> None:
    made = Made()
    talk = begun(made, model=LARGE)
    agent = Talk(made, "session", talk.at_ms, SMALL, source=talk.source + 1, is_sidechain=True)
    agent.call(9_000)
    assert not found(made)
    other = Made()
    with_agents(other, LARGE)
    talk = other.session("session", START_MS + HOUR_MS, LARGE)
    talk.call()
    assert not [one for one in found(other) if one.form is FindingForm.DEARER_SUBAGENTS]


def test_subagents_without_a_record_of_one_request_are_left_out() -> None:
    made = Made()
    with_agents(made, LARGE)
    evidence = made.evidence()
    mine = [lane for lane in evidence.lanes if not lane.shell.is_sidechain]
    assert list(detect(replace(evidence, lanes=mine))) == []


def test_what_a_user_always_does_is_less_sure_not_to_be_chosen() -> None:
    rare, habitual = Made(), Made()
    for number in range(10):
        with_agents(rare, LARGE if number == 0 else SMALL, f"session {number}", START_MS + number * HOUR_MS)
        with_agents(habitual, LARGE, f"session {number}", START_MS + number * HOUR_MS)
    [once] = found(rare)
    assert once.confidence > 0.95
    assert len(often := found(habitual)) == 10
    assert max(one.confidence for one in often) < 0.6


# silent switches


def switched(made: Made, *, calls: int = 6, model: str = LARGE) -> tuple[Talk, list[CallRow]]:
    talk = begun(made)
    talk.switch(model)
    return talk, [talk.call() for _ in range(calls)]


def test_a_switch_that_nobody_chose_costs_the_difference_and_the_cache_that_was_lost() -> None:
    made = Made()
    _, calls = switched(made)
    before = made.rows[-7]
    kept = before.prompt
    first = calls[0]._replace(cache_read=kept, cache_write_1h=calls[0].prompt - kept)
    [one] = found(made)
    assert one.form is FindingForm.SILENT_SWITCH
    assert one.requests == tuple(call.id for call in calls)
    usual = price(first, SMALL) + sum(price(call, SMALL) for call in calls[1:])
    assert one.cost.picousd == sum(price(call, LARGE) for call in calls) - usual
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert one.confidence > 0.7


@pytest.mark.parametrize("kind", [NoteKind.MODEL_CHOICE, NoteKind.SESSION_START])
def test_a_choice_or_a_new_start_before_it_makes_it_none(kind: NoteKind) -> None:
    made = Made()
    talk = begun(made)
    talk.at_ms += 1_000
    talk.sign(kind)
    talk.switch(LARGE)
    for _ in range(6):
        talk.call()
    assert not found(made)


def test_a_compaction_before_it_is_no_new_start() -> None:
    made = Made()
    talk = begun(made)
    talk.sign(NoteKind.SESSION_START, how="compact")
    talk.switch(LARGE)
    for _ in range(6):
        talk.call()
    assert len(found(made)) == 1


def test_a_command_with_a_model_of_its_own_is_none() -> None:
    made = Made()
    talk = begun(made)
    talk.ask("/review", is_command=True)
    talk.switch(LARGE)
    for _ in range(6):
        talk.call()
    assert not found(made)


def test_a_helper_that_alternates_with_the_model_is_none() -> None:
    made = Made()
    talk = begun(made)
    talk.ask()
    for _ in range(5):
        talk.model = SMALL
        talk.call()
        talk.model = LARGE
        talk.call()
    assert not found(made)


def test_a_model_that_comes_back_by_itself_is_none_and_one_that_was_put_back_is_told() -> None:
    alone, chosen = Made(), Made()
    for made in (alone, chosen):
        talk, _ = switched(made)
        if made is chosen:
            talk.sign(NoteKind.MODEL_CHOICE, model=SMALL)
        talk.model = SMALL
        talk.ask()
        talk.call()
    assert not found(alone)
    [one] = found(chosen)
    assert one.fact("calls") == 6


def test_one_that_is_not_dearer_costs_nothing_and_is_half_as_sure() -> None:
    made = Made()
    talk = begun(made, model=LARGE)
    talk.switch(SMALL)
    for _ in range(6):
        talk.call()
    [one] = found(made)
    assert (one.cost.picousd, one.cost.known) == (0, True)
    assert one.confidence < 0.5


def test_after_a_pause_it_counts_only_where_starts_are_noted() -> None:
    noted, unnoted = Made(), Made()
    for made in (noted, unnoted):
        talk = begun(made)
        talk.at_ms += HOUR_MS
        talk.switch(LARGE)
        for _ in range(6):
            talk.call()
    unnoted.signs = [sign for sign in unnoted.signs if sign.kind is NoteKind.PROMPT]
    assert len(found(noted)) == 1
    assert not found(unnoted)


def test_without_signs_nothing_can_be_told_of_a_switch() -> None:
    made, codex = Made(), Made("codex")
    switched(made)
    made.signs.clear()
    switched(codex)  # whose logs have no choices of a model
    for one in (made, codex):
        assert not found(one)
        assert doubts(one) == [(Doubt.NO_SIGNS, 6)]


# requests without a log


def noted(made: Made, total: float, **body: object) -> None:
    sign = Sign(NoteKind.COST_STATE, "claude-code", "session", 1, 0, {"total_cost_usd": total, **body})
    made.notes.append(sign)


def logged(made: Made) -> float:
    return sum(price(row, SMALL) for row in made.rows) / USD


def test_what_the_client_spent_on_models_that_no_log_has_is_told() -> None:
    made = Made()
    begun(made)
    spent = logged(made)
    noted(made, spent + 0.25, models={SMALL: {"cost_usd": spent}, "claude-haiku-4-5": {"cost_usd": 0.25}})
    [one] = found(made)
    assert one.form is FindingForm.HELPER_CALLS
    assert one.cost.picousd == pytest.approx(USD // 4, abs=2)
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert one.confidence > 0.95


def test_more_on_the_log_s_own_model_is_half_as_sure_and_nothing_from_clients_that_count_twice() -> None:
    made, old = Made(), Made()
    begun(made)
    noted(made, logged(made) + 0.25)
    [one] = found(made)
    assert one.confidence == 0.5
    talk = old.session("session", version="2.1.198")
    talk.call()
    noted(old, logged(old) + 0.25)
    assert not found(old)


def test_a_sum_of_an_earlier_moment_or_a_trifle_is_none() -> None:
    made = Made()
    begun(made)
    noted(made, logged(made) * 0.6)
    noted(made, logged(made) + 0.01)
    assert not found(made)


def test_where_output_or_beginning_or_price_is_not_known_it_cannot_be_told() -> None:
    understated, midway, unpriced = Made(), Made(), Made()
    begun(understated)
    understated.understated = {"session"}
    noted(understated, 5.0)
    begun(midway)
    noted(midway, 5.0, started_at_ms=START_MS - 5 * HOUR_MS)
    begun(unpriced, model="new")
    noted(unpriced, 5.0)
    assert doubts(understated) == [(Doubt.OUTPUT_UNDERSTATED, 6)]
    assert doubts(midway) == [(Doubt.BEGINS_MIDWAY, 6)]
    assert doubts(unpriced) == [(Doubt.NO_PRICE, 6)]
