"""A request's details say what its log is: a line's place, a record's in a document, a row of a database."""

from __future__ import annotations

import pytest

from counterfoil.domain.log_form import Form
from counterfoil.domain.records import RecordLine, RecordRow
from counterfoil.words import evidence, ledger, ledger_lines
from tests.ui.many_kinds import KINDS, ManyKinds
from tests.ui.parts import TZ

PLACES = {
    "aider": "byte 12,864, 1,312 bytes long",
    "kiro-cli": "byte 12,864 of the document as it was read, 1,312 bytes long",
    "opencode": "database row 1,204, 1,312 bytes as JSON",
    "kiro-ide": "byte 12,864 of the document as it was read, 1,312 bytes long",
}


def of(agent: str) -> tuple[RecordRow, RecordLine]:
    audit = ManyKinds(100)
    row = audit.row(next(number for number, kind in enumerate(KINDS) if kind.agent == agent))
    return row, audit.lines(row.agent, row.key)[0]


def told(agent: str) -> dict[str, str]:
    row, line = of(agent)
    fields = (*ledger_lines.request_fields(row, TZ), *ledger_lines.line_fields(line, TZ))
    return {label: value.replace("\u00a0", " ") for label, value in fields}


@pytest.mark.parametrize(("agent", "place"), list(PLACES.items()))
def test_where_a_record_was_read_is_told_as_its_log_is(agent: str, place: str) -> None:
    assert told(agent)["Place"] == place


def test_credits_stand_beside_tokens_that_were_not_logged() -> None:
    fields, (row, _line) = told("kiro-cli"), of("kiro-cli")
    assert fields["Tokens"] == "not logged"
    assert (fields["Credits"], fields["Cost"]) == ("0.3410025 credits", "not known")
    assert fields["Quality"] == "the agent logs credits alone: the tokens are not known"
    assert ledger.output(row, exact=True) == "–"


def test_whose_plan_was_used_and_what_was_logged_are_told() -> None:
    fields = told("hermes")
    assert fields["Quota"] == "used the Codex plan"
    assert fields["As logged"].startswith('{"cost":')
    assert "Credits" not in fields
    assert "Quota" not in told("aider")


def test_a_running_total_bears_no_mark_and_a_rounded_count_does() -> None:
    assert "≈" not in ledger.output(of("hermes")[0], exact=True)
    assert ledger.output(of("aider")[0], exact=True).startswith("≈")


def test_a_digest_is_of_what_the_form_has() -> None:
    assert set(evidence.DIGESTED) == set(ledger_lines.PLACES) == set(Form)
