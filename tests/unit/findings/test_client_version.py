"""A version is named where it came with a change for the worse, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterfoil.domain.finding import Doubt, Finding, FindingForm, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.client_version import detect
from counterfoil.findings.evidence import DaySum, Evidence
from tests.unit.findings.history_made import DOLLAR, START_MS, Session, evidence, history, shell

WIGGLE = (-7_000, 4_000, 0, 9_000, -3_000)  # no two sessions are quite alike


def sessions(count: int, **given: object) -> list[Session]:
    base = replace(Session(), **given)  # type: ignore[arg-type]
    return [replace(base, read=base.read + WIGGLE[place % 5]) for place in range(count)]


def findings(told: Evidence) -> list[Finding]:
    return [one for one in detect(told) if isinstance(one, Finding)]


def untold(told: Evidence) -> dict[Doubt, int]:
    return {one.doubt: one.requests for one in detect(told) if isinstance(one, Untold)}


def test_since_2_1_89_the_cache_share_fell_from_97_to_36_percent() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89", read=360_000)])
    (found,) = findings(told)
    assert found.form is FindingForm.CACHE_SHARE
    assert found.fact("version") == "2.1.89"
    assert found.fact("before_share") == pytest.approx(0.97, abs=0.002)
    assert found.fact("after_share") == pytest.approx(0.36, abs=0.005)
    assert (found.fact("sessions_before"), found.fact("sessions_after")) == (12, 12)
    assert found.first_ms == START_MS + 12 * DAY_MS + 9 * 3_600_000
    assert found.confidence > 0.98
    assert found.requests == tuple(range(1300, 2500, 100))


def test_the_cost_is_what_was_written_instead_of_read() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89", read=360_000)])
    (found,) = findings(told)
    usual = sum(one.read for one in sessions(12))
    lost = usual - sum(one.read for one in sessions(12, read=360_000))
    assert found.cost == Cost(pytest.approx(lost * (10 - 1), rel=1e-4), 12 * 20, 0)  # type: ignore[arg-type]


def test_a_version_that_was_mended_is_charged_with_its_own_time_only() -> None:
    bad = sessions(8, version="2.1.89", read=360_000)
    told = history([*sessions(20), *bad, *sessions(20, version="2.1.95")])
    (found,) = findings(told)
    assert (found.fact("version"), found.fact("sessions_after")) == ("2.1.89", 8)
    assert found.last_ms < START_MS + 29 * DAY_MS


def test_a_better_version_is_no_finding() -> None:
    assert findings(history([*sessions(12, read=360_000), *sessions(12, version="2.1.89")])) == []


def test_versions_without_effect_are_no_finding() -> None:
    told = history([one for n in range(8) for one in sessions(6, version=f"2.1.{80 + n}")])
    assert findings(told) == []


def test_another_model_since_then_is_not_the_versions_doing() -> None:
    later = sessions(12, version="2.1.89", read=360_000, model="claude-haiku-4-5")
    assert findings(history([*sessions(12), *later])) == []


def test_another_project_since_then_is_not_the_versions_doing() -> None:
    later = sessions(12, version="2.1.89", read=360_000, project="elsewhere")
    assert findings(history([*sessions(12), *later])) == []


def test_a_fall_of_less_than_five_points_is_not_told() -> None:
    assert findings(history([*sessions(30), *sessions(30, version="2.1.89", read=935_000)])) == []


def test_a_machine_that_lags_behind_does_not_hide_what_came_with_a_version() -> None:
    new = sessions(12, version="2.1.89", read=360_000)
    old = sessions(6, version="2.1.17", read=360_000)
    mixed = [one for pair in zip(new, old * 2, strict=True) for one in pair][3:]
    (found,) = findings(history([*sessions(12), *new[:3], *mixed]))
    assert found.fact("version") == "2.1.89"
    assert found.fact("before_share") == pytest.approx(0.97, abs=0.002)


def test_short_sessions_do_not_count() -> None:
    later = sessions(12, version="2.1.89", read=360_000, requests=9)
    assert findings(history([*sessions(12), *later])) == []


def test_sub_agents_are_not_compared() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89")])
    helpers = [
        DaySum(
            shell(90 + n, session=f"session {n}", is_sidechain=True, client_version="2.1.89"),
            *(20_700, 50, 0, 0, 0, 500_000, 0, 9, Cost(0, 50, 0)),
        )
        for n in range(13, 25)
    ]
    assert findings(replace(told, sums=[*told.sums, *helpers])) == []


def test_turns_that_take_more_tokens_are_told_with_what_a_turn_costs_more() -> None:
    before = [replace(one, turn_tokens=9_000 + 100 * n) for n, one in enumerate(sessions(12))]
    later = sessions(12, version="2.1.89", cost=Cost(8 * DOLLAR, 20, 0))
    after = [replace(one, turn_tokens=19_000 + 100 * n) for n, one in enumerate(later)]
    (found,) = findings(history([*before, *after]))
    assert (found.form, found.fact("version")) == (FindingForm.TOKENS_PER_TURN, "2.1.89")
    assert found.fact("before") == pytest.approx(9_550, rel=0.01)
    assert found.fact("after") == pytest.approx(19_550, rel=0.05)
    assert found.cost.picousd == pytest.approx(12 * 3 * DOLLAR, rel=1e-6)


def test_the_context_that_a_session_begins_with_is_no_turns_doing() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89")])
    for place, turn in enumerate(told.turns):
        if place >= 48 and place % 4 == 0:  # the first turn of each later session
            turn.first = turn.first._replace(cache_write_1h=30_000)
            turn.fresh += 30_000
    assert findings(told) == []


def test_an_hour_that_costs_more_is_told_where_tokens_are_not() -> None:
    before = [replace(one, cost=Cost((500 + n) * DOLLAR // 100, 20, 0)) for n, one in enumerate(sessions(12))]
    later = sessions(12, version="2.1.89")
    after = [replace(one, cost=Cost((900 + n) * DOLLAR // 100, 20, 0)) for n, one in enumerate(later)]
    (found,) = findings(history([*before, *after]))
    assert found.form is FindingForm.COST_PER_HOUR
    assert found.fact("before_picousd") == pytest.approx(5.055 * DOLLAR, rel=0.01)
    assert found.fact("after_picousd") == pytest.approx(9.055 * DOLLAR, rel=0.03)
    assert found.cost.picousd == pytest.approx(12 * 4 * DOLLAR, rel=0.03)


def test_placeholder_outputs_are_no_ground_for_tokens_and_money() -> None:
    early = sessions(12, turn_tokens=4_000, cost=Cost(2 * DOLLAR, 20, 0), understated=20)
    told = history([*early, *sessions(12, version="2.1.97")])
    assert findings(told) == []
    assert untold(told) == {Doubt.OUTPUT_UNDERSTATED: 240}


def test_little_history_is_said() -> None:
    assert untold(history([*sessions(12), *sessions(4, version="2.1.89")])) == {Doubt.LITTLE_HISTORY: 320}
    assert untold(history(sessions(12))) == {}


def test_where_no_prompts_were_noted_turns_cannot_be_told() -> None:
    told = history([*sessions(6, turns=0), *sessions(6, version="2.1.89", turns=0)])
    assert untold(told) == {Doubt.NO_SIGNS: 240}


def test_agents_that_log_no_cache_or_no_version_are_not_accused() -> None:
    both = *sessions(12), *sessions(12, version="2.1.89")
    told = history([replace(one, read=0, prompt=0) for one in both])
    assert findings(told) == []
    unnamed = [DaySum(shell(1, client_version=None), 20_600, 50, 0, 0, 9, 0, 9, 9, Cost(0, 50, 0))]
    assert list(detect(evidence(sums=unnamed))) == []


def test_what_has_no_price_is_not_worth_nothing() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89", read=360_000)])
    unpriced = told.rates(1, 1, 1)._replace(cache_read=None)
    (found,) = findings(replace(told, rates=lambda *_: unpriced))
    assert found.cost == Cost(0, 0, 240)


def test_turns_of_very_different_length_do_not_hide_that_their_calls_take_more() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89")])
    for place, turn in enumerate(told.turns):
        turn.calls = 1 + 7 * place % 23  # the work's doing
        turn.fresh = turn.calls * (1_000 + place if place < 48 else 1_600 + place)
    (found,) = findings(told)
    assert found.form is FindingForm.TOKENS_PER_TURN
    assert found.confidence > 0.95


def test_fewer_and_larger_calls_that_make_the_same_turn_are_no_finding() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89")])
    for place, turn in enumerate(told.turns):
        turn.calls = 8 if place < 48 else 4
        turn.fresh = 10_000 + place
    assert findings(told) == []


def test_a_version_that_calls_more_often_is_told_by_what_its_turns_take() -> None:
    told = history([*sessions(12), *sessions(12, version="2.1.89")])
    for place, turn in enumerate(told.turns):
        turn.calls = 4 if place < 48 else 8
        turn.fresh = turn.calls * (2_000 + place)
    assert [one.form for one in findings(told)] == [FindingForm.TOKENS_PER_TURN]


def test_dear_sessions_weigh_as_much_as_they_cost() -> None:
    cheap, dear = Cost(DOLLAR, 20, 0), Cost(10 * DOLLAR, 20, 0)
    before = [replace(one, cost=(cheap, cheap, dear)[n % 3]) for n, one in enumerate(sessions(24))]
    later = sessions(24, version="2.1.89", turn_tokens=20_000)
    after = [replace(one, cost=(Cost(3 * DOLLAR, 20, 0), dear)[n % 3 == 2]) for n, one in enumerate(later)]
    (found,) = findings(history([*before, *after]))
    assert found.cost.picousd == pytest.approx(16 * 2 * DOLLAR, rel=1e-6)  # the dear ones were full before


def test_tokens_and_money_are_told_of_no_version_that_is_less_than_nearly_certain() -> None:
    costs = [4, 5, 6, 4, 4, 8, 3, 3, 4, 4, 9, 7, 9, 12, 6, 13, 13, 13, 12, 13, 9, 12, 7, 13]
    both = *sessions(12), *sessions(12, version="2.1.89")
    told = [replace(one, cost=Cost(cost * DOLLAR, 20, 0)) for one, cost in zip(both, costs, strict=True)]
    assert findings(history(told)) == []  # 0.92
