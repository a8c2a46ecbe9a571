"""What is said of findings: all forms, with figures, and whole where a fact is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from string import Formatter

import pytest

from counterfoil.domain.finding import FACTS, Doubt, Fact, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.words import findings as words
from counterfoil.words import findings_advice, findings_seen, money, tongue
from tests.unit.words.sample_findings import SAMPLES, sample

FORMS = list(FindingForm)
ABOUT = {"when", "day"}
DOLLAR = 10**12


@pytest.fixture
def german() -> Iterator[None]:
    """Everything is said in another language and another currency."""
    tongue.speak(lambda source, _about, _count: f"<{source}>")
    money.show_in("EUR", 0.9)
    yield
    tongue.speak(None)
    money.show_in("USD", None)


@pytest.mark.parametrize("form", FORMS)
def test_what_was_seen_tells_every_fact_of_the_form_and_no_other(form: FindingForm) -> None:
    parts = {name for _, name, _, _ in Formatter().parse(findings_seen.SEEN[form]) if name}
    assert parts - ABOUT <= set(FACTS[form])
    assert set(FACTS[form]) - parts <= TOLD_ELSEWHERE.get(form, set())


TOLD_ELSEWHERE = {FindingForm.NEVER_READ: {"rebuilds"}}  # as many as the calls


@pytest.mark.parametrize("finding", SAMPLES, ids=FORMS)
def test_everything_is_said_of_every_form_in_whole_sentences(finding: object) -> None:
    one = next(one for one in SAMPLES if one is finding)
    said = words.what(one, "UTC"), words.advice(one)
    for text in said:
        assert re.fullmatch(r"[^{}!]+\.", text)
        assert "_" not in text
    assert words.headline(one, "UTC")[-1] not in ".!"
    assert re.search(r"24 Jul", said[0])
    assert re.search(r"\d", said[0].replace("24 Jul", ""))


@pytest.mark.parametrize("form", FORMS)
def test_a_finding_that_lacks_a_fact_says_less_and_does_not_break(form: FindingForm) -> None:
    whole = sample(form)
    for number in range(len(whole.facts)):
        fewer = replace(whole, facts=whole.facts[:number] + whole.facts[number + 1 :])
        said = words.what(fewer, "UTC")
        if said == f"{words.headline(fewer, 'UTC')}.":
            continue
        assert whole.facts[number][0] in TOLD_ELSEWHERE.get(form, set())


def test_a_fact_that_is_no_number_does_not_break_the_sentence() -> None:
    one = sample(FindingForm.FROZEN, facts=(*sample(FindingForm.FROZEN).facts[:-1], ("read_after", "few")))
    assert words.what(one, "UTC") == "Cache stands still in “counterfoil”."


def test_a_note_reads_like_a_mechanics() -> None:
    one = sample(FindingForm.COLLAPSED, confirmed_by="tools_changed")
    assert words.headline(one, "Europe/Berlin") == "Cache stopped working in “counterfoil”"
    assert words.what(one, "Europe/Berlin").replace("\u00a0", " ") == (
        "24 Jul 14:00–14:25: 14 of 40 requests sent again what the cache had held just before, 1.2 M tokens "
        "in all. As a rule 182 k tokens were cached and 18 k tokens read. "
        "The client itself names the cause: tools changed."
    )


def test_figures_within_a_sentence_keep_their_grammar_and_are_never_less_than_they_were() -> None:
    def said(form: FindingForm, **facts: Fact) -> str:
        one = sample(form)
        return words.what(replace(one, facts=tuple((dict(one.facts) | facts).items())), "UTC").replace(
            "\u00a0", " "
        )

    assert "a prompt of 1 character sent" in said(FindingForm.SMALL_PROMPTS, chars=1)
    assert "a prompt of 12 characters sent" in said(FindingForm.SMALL_PROMPTS, chars=12)
    assert "within 4 min." in said(FindingForm.EQUAL_REQUESTS, seconds=209)
    assert "within 42 s." in said(FindingForm.EQUAL_REQUESTS, seconds=42)
    assert "most of them with status 529." in said(FindingForm.ERROR_RETRIES, status="529")
    assert "most of them without a status." in said(FindingForm.ERROR_RETRIES, status="")


def test_where_there_is_no_project_the_agent_is_named_and_a_version_by_its_number() -> None:
    assert words.headline(sample(FindingForm.FROZEN, project=""), "UTC") == (
        "Cache stands still in Claude Code"
    )
    assert words.headline(sample(FindingForm.CACHE_SHARE, project="", session=None), "UTC") == (
        "Less read from the cache since Claude Code 2.1.89"
    )


@pytest.mark.parametrize(
    ("confidence", "said"),
    [
        (1.0, "almost certain (> 99 %)"),
        (0.9999, "almost certain (> 99 %)"),
        (0.99, "almost certain (99 %)"),
        (0.95, "almost certain (95 %)"),
        (0.949, "likely (94 %)"),
        (0.8, "likely (80 %)"),
        (0.62, "possible (62 %)"),
    ],
)
def test_how_sure_is_never_more_than_it_is(confidence: float, said: str) -> None:
    assert words.sureness(confidence).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        (Cost(4_200_000_000_000, 3), "about $4.20 beyond the usual"),
        (Cost(4_200_000_000_000, 3, 1), "≥ $4.20 beyond the usual"),
        (Cost(10**9, 1), "< $0.01 beyond the usual"),
        (Cost(0, 3), "$0.00 beyond the usual"),
        (Cost(0, 0, 2), "cost not known (no price for claude-opus-4-6)"),
    ],
)
def test_what_it_cost_and_that_it_is_not_known(cost: Cost, said: str) -> None:
    assert words.money_line(sample(FindingForm.FROZEN, cost=cost)).replace("\u00a0", " ") == said


def test_errors_that_cost_nothing_are_said_to_be_usually_not_billed() -> None:
    said = words.money_line(sample(FindingForm.ERROR_RETRIES, cost=Cost()))
    assert said == "$0.00: errors are usually not billed"


def test_what_a_habit_costs_is_what_a_change_would_save() -> None:
    assert words.money_line(sample(FindingForm.LONG_CONTEXT)) == "about $4.20 that a change would save"


@pytest.mark.parametrize("doubt", [one for one in Doubt if one is not Doubt.OUTPUT_UNDERSTATED])
def test_what_cannot_be_told_is_said_with_its_reason(doubt: Doubt) -> None:
    said = words.untold(Untold(FindingKind.CACHE_BROKEN, "claude-code", doubt, 1355))
    assert said.startswith("“Cache broken” cannot be told of 1,355\u00a0requests of Claude Code: ")
    assert len(said) > 80


def test_where_only_one_form_cannot_be_told_the_others_are_not_doubted() -> None:
    said = words.untold(Untold(FindingKind.CACHE_BROKEN, "claude-code", Doubt.OUTPUT_UNDERSTATED, 12))
    assert said.startswith("“Reads per output” cannot be told of 12")


def test_of_no_requests_none_are_counted() -> None:
    said = words.untold(Untold(FindingKind.PEAK_HOURS, "codex", Doubt.NO_READINGS, 0))
    assert said == "“Peak hours” cannot be told of Codex: no reading of the provider's percent is known."


def test_every_kind_and_form_has_a_name_a_headline_and_advice() -> None:
    assert set(words.KINDS) == set(FindingKind)
    forms = (words.FORMS, words.HEADLINES, findings_advice.ADVICE, findings_seen.SEEN)
    assert all(set(table) == set(FindingForm) for table in forms)
    assert len(set(words.FORMS.values())) == len(FORMS)


@pytest.mark.usefixtures("german")
def test_what_is_handed_to_others_is_in_english_and_dollars_whatever_is_spoken_here() -> None:
    one = sample(FindingForm.ON_RESUME)
    assert "<" in words.what(one, "UTC")
    assert "€" in words.what(one, "UTC")
    with tongue.plainly():
        said = words.what(one, "UTC"), words.money_line(one)
    assert said[1] == "about $4.20 beyond the usual"
    assert "$4.31" in said[0]
    assert not set("<≈€") & set(said[0])
    assert "<" in words.kind_name(one.kind)
