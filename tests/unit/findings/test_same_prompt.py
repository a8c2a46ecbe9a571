from __future__ import annotations

import pytest

from counterfoil.domain.finding import FACTS, Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import CallRow
from counterfoil.findings.same_prompt import detect
from tests.unit.findings.sessions_made import LARGE, PRICES, SMALL, START_MS, Made, Talk

HOUR_MS = 3_600_000
WRITTEN = PRICES[SMALL].cache_write_1h or 0
TESTS = "Run the tests and say only whether they all pass."


def user(text: str, sessions: int = 12, model: str = SMALL) -> Made:
    """Somebody who asks the same in each session."""
    made = Made()
    for number in range(sessions):
        talk = made.session(f"usual {number}", START_MS + number * HOUR_MS, model)
        asked(talk, text, 300 + 40 * (number % 5))
    return made


def asked(talk: Talk, text: str, grow: int) -> CallRow:
    """In the middle of a conversation."""
    talk.ask()
    talk.call(8_000, output=400)
    talk.ask(text)
    call = talk.call(grow, output=60)
    talk.call()
    return call


def found(made: Made) -> list[Finding]:
    return [one for one in detect(made.evidence()) if isinstance(one, Finding)]


@pytest.mark.parametrize(
    ("text", "form"), [(TESTS, FindingForm.EQUAL_PROMPTS), ("hi", FindingForm.SMALL_PROMPTS)]
)
def test_one_that_sent_far_more_than_the_others_is_found_with_what_it_cost_beyond_them(
    text: str, form: FindingForm
) -> None:
    made = user(text if form is FindingForm.EQUAL_PROMPTS else "ok")
    call = asked(made.session("dear", START_MS + 99 * HOUR_MS), text, 70_000)
    [one] = found(made)
    assert (one.kind, one.form, one.session) == (FindingKind.SAME_PROMPT, form, "dear")
    assert one.requests == (call.id,)
    assert one.cost.picousd == pytest.approx(70_000 * WRITTEN, rel=0.01)
    assert tuple(name for name, _ in one.facts) == FACTS[form]
    assert one.confidence > 0.9


def test_much_work_begun_by_a_word_is_none() -> None:
    made = user("continue")
    talk = made.session("long", START_MS + 99 * HOUR_MS)
    asked(talk, "continue", 400)
    for _ in range(40):
        talk.call(6_000, output=2_000)
    assert not found(made)


def test_a_long_answer_before_it_is_no_prompt() -> None:
    made = user("ok")
    talk = made.session("answered at length", START_MS + 99 * HOUR_MS)
    talk.ask()
    talk.call(8_000, output=60_000)
    talk.ask("ok")
    talk.call(400)
    assert not found(made)


def test_a_cache_built_anew_after_a_pause_is_none() -> None:
    made = user("ok")
    talk = made.session("paused", START_MS + 99 * HOUR_MS)
    talk.ask()
    talk.call(80_000)
    talk.ask("ok")
    talk.cached = 0
    talk.call(400, wait_ms=3 * HOUR_MS)
    assert not found(made)


def test_more_than_the_cache_built_anew_is_found_with_the_cost_of_that_alone() -> None:
    made = user("ok")
    talk = made.session("both", START_MS + 99 * HOUR_MS)
    talk.ask()
    talk.call(80_000)
    talk.ask("ok")
    talk.cached = 0
    talk.call(70_000, wait_ms=3 * HOUR_MS)
    [one] = found(made)
    assert one.cost.picousd == pytest.approx(70_000 * WRITTEN, rel=0.01)


def test_back_from_another_model_is_none() -> None:
    made = user("ok")
    talk = made.session("there and back", START_MS + 99 * HOUR_MS)
    talk.ask()
    talk.call(8_000)
    cached = talk.cached
    talk.switch(LARGE)
    talk.ask()
    talk.call(60_000)
    talk.model, talk.cached = SMALL, cached
    talk.ask("ok")
    talk.call(400)
    assert not found(made)


def test_who_often_sends_as_much_with_it_is_not_told_of_each() -> None:
    made = user("ok")
    for number in range(5):
        asked(made.session(f"much {number}", START_MS + (50 + number) * HOUR_MS), "ok", 70_000)
    assert not found(made)


@pytest.mark.parametrize(("text", "others"), [(TESTS, 3), ("hi", 7)])
def test_too_few_to_know_what_is_usual_tell_nothing(text: str, others: int) -> None:
    made = user("ok" if text == "hi" else text, sessions=others)
    asked(made.session("dear", START_MS + 99 * HOUR_MS), text, 70_000)
    assert not found(made)


def test_a_prompt_with_a_file_is_compared_with_nothing() -> None:
    made = user("ok")
    talk = made.session("a file", START_MS + 99 * HOUR_MS)
    talk.ask()
    talk.call(8_000)
    talk.sign(NoteKind.PROMPT, chars=12)
    talk.call(70_000)
    assert not found(made)


def test_a_model_without_a_price_is_found_without_a_cost() -> None:
    made = user("ok", model="new")
    asked(made.session("dear", START_MS + 99 * HOUR_MS, model="new"), "ok", 70_000)
    [one] = found(made)
    assert one.cost == Cost(0, 0, 1)


def test_prompts_that_were_not_noted_and_answers_that_were_not_counted_are_said_so() -> None:
    made = user("ok")
    made.understated = {"usual 3"}
    asked(made.session("dear", START_MS + 99 * HOUR_MS), "ok", 70_000)
    [unknown] = [one for one in detect(made.evidence()) if isinstance(one, Untold)]
    assert (unknown.doubt, unknown.requests) == (Doubt.OUTPUT_UNDERSTATED, 3)
    made.signs.clear()
    [unnoted] = [one for one in detect(made.evidence()) if isinstance(one, Untold)]
    assert (unnoted.doubt, unnoted.requests) == (Doubt.NO_SIGNS, 39)
