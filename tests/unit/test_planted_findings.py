"""Made histories: the logs say what was meant, what is planted is found, nobody else is accused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from counterfoil.domain.finding import Finding, Found
from counterfoil.domain.finding import FindingForm as F
from counterfoil.domain.money import Cost
from tests.planted_findings.judge import error_of, judged, looked
from tests.planted_findings.made import user_of
from tests.planted_findings.odd import AT_START, ODD
from tests.planted_findings.table import is_good
from tests.planted_findings.truth import Fault
from tests.planted_findings.user import User

SEEDS = (0, 1, 3)  # honest, faults in sessions, a fault of the whole history
ROWS = "SELECT at_ms, input, cache_read, cache_write_5m, cache_write_1h FROM event WHERE cause <> 'void'"


def test_what_is_planted_is_found_and_nobody_else_is_accused(tmp_path: Path) -> None:
    verdicts = []
    for seed in SEEDS:
        user = user_of(seed)
        verdicts.append(judged(user, looked(user, tmp_path / str(seed))))
    assert is_good(verdicts)


def test_the_ledger_has_each_call_as_it_was_made(tmp_path: Path) -> None:
    user = user_of(6)
    looked(user, tmp_path)
    with closing(sqlite3.connect(tmp_path / "ledger.db")) as connection:
        read = set(connection.execute(ROWS))
    strange = {session for (_, session), look in user.honest.items() if look in (*ODD, *AT_START)}
    talks = [one for talk in user.talks if talk.session not in strange for one in (talk, *talk.agents)]
    made = {(call.at_ms, *call.counts[:4]) for talk in talks for call in talk.calls}
    made |= {(call.at_ms, *call.counts[:4]) for codex in user.codex for call in codex.calls}
    assert len(made) > 1_000
    assert not made - read


@pytest.fixture(scope="module")
def user() -> User:
    return user_of(1)


def told_of(fault: Fault) -> Finding:
    """As a detector would tell it, to the cent."""
    cost = Cost(int((fault.cost or Decimal(0)) * 10**12), 1, 0)
    return Finding(fault.kind, fault.form, fault.agent, 0, 1, cost, 0.9, (1,), session=fault.session)


def test_a_user_whose_faults_are_all_told_is_good(user: User) -> None:
    told = map(told_of, user.faults)
    verdict = judged(user, Found(tuple(told)))
    assert is_good([verdict])
    assert all(found is not None for _, found in verdict.of_form)


def test_one_honest_session_of_fifty_may_be_accused_and_no_more(user: User) -> None:
    honest = [session for agent, session in user.honest if agent == "claude-code"]
    told = tuple(
        Finding(fault.kind, fault.form, fault.agent, 0, 1, Cost(), 0.9, (1,), session=session)
        for fault, session in zip([user.faults[0]] * 2, honest, strict=False)
    )
    verdict = judged(user, Found(told))
    assert [one.session for one in verdict.accused] == honest[:2]
    doubted = judged(user, Found(tuple(replace(one, confidence=0.49) for one in told)))
    assert not doubted.accused


def test_a_cost_is_as_far_off_as_it_is() -> None:
    fault = Fault(F.COLLAPSED, session="s", cost=Decimal(2))
    told = Finding(fault.kind, fault.form, fault.agent, 0, 1, Cost(15 * 10**11, 1, 0), 0.9, (1,), session="s")
    assert error_of(fault, told) == pytest.approx(0.25)
    assert error_of(replace(fault, cost=None), told) is None
