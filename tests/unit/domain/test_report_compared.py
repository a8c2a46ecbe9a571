"""A reconciliation by class: the greatest first, with examples that name requests on both sides."""

from __future__ import annotations

from counterfoil.domain.reconciliation import Amounts, DifferenceClass, Part
from counterfoil.domain.report import DayPair
from counterfoil.domain.report_compared import MOST_EXAMPLES, comparison_of, records_shown
from tests.altered import replace
from tests.unit.exports.made_reports import CENT, KNOWN, part, reconciliation, row


def test_classes_come_by_weight_and_agreement_last() -> None:
    found = comparison_of(reconciliation(), {})
    assert [one.cls.value for one in found.classes] == ["duplicate", "price", "unknown", "match"]


def test_the_ledger_is_asked_for_the_examples_alone() -> None:
    many = [row(0, 400 + n, part(DifferenceClass.PRICE, 90 + n, n, n + 1000, n + 2000)) for n in range(9)]
    asked = records_shown(replace(reconciliation(), rows=tuple(many)))
    greatest = range(9 - MOST_EXAMPLES, 9)
    assert asked == {*greatest, *(n + 1000 for n in greatest)}


def test_a_day_is_an_example_and_the_requests_in_it_follow() -> None:
    price = comparison_of(reconciliation(), KNOWN).classes[1]
    day, request = price.examples
    assert (day.place, day.stated_row, day.difference_picousd) == ("2026-07-03 · workstation", 4, 300 * CENT)
    assert (day.ledger_picousd, day.provider_picousd) == (355 * CENT, 655 * CENT)
    assert (request.request_id, request.message_id, request.record) == ("req_011CSh4", "msg_01Xkq3F7v", 11)
    assert (request.ledger_picousd, request.provider_picousd) == (40 * CENT, None)


def test_a_request_that_was_matched_by_its_id_shows_both_sides_in_one_line() -> None:
    one = row(2, 90, part(DifferenceClass.PRICE, 50, 11), request_id="req_011CSh4", own=40)
    found = comparison_of(replace(reconciliation(), rows=(one,)), KNOWN)
    (example,) = next(each for each in found.classes if each.cls is DifferenceClass.PRICE).examples
    assert (example.at_ms, example.message_id, example.place) == (KNOWN[11].at_ms, "msg_01Xkq3F7v", "")
    assert (example.ledger_picousd, example.provider_picousd) == (40 * CENT, 90 * CENT)


def test_reasons_that_say_the_same_are_told_once() -> None:
    parts = [Part(DifferenceClass.PRICE, Amounts(picousd=n * CENT), {"times": n // 2}) for n in range(2, 12)]
    rows = tuple(row(0, 310 + n, one) for n, one in enumerate(parts))
    found = comparison_of(replace(reconciliation(), rows=rows), {})
    price = next(each for each in found.classes if each.cls is DifferenceClass.PRICE)
    assert [one.facts["times"] for one in price.parts] == [5, 4, 3]


def test_money_by_day_leaves_out_a_side_that_tells_none() -> None:
    one, two = row(0, 400), replace(row(1, 500), provider=None)
    found = comparison_of(replace(reconciliation(), rows=(one, two)), {})
    assert found.days == (
        DayPair("2026-07-01", 310 * CENT, 400 * CENT),
        DayPair("2026-07-02", 420 * CENT, None),
    )


def test_a_row_without_a_day_is_put_on_the_day_that_it_began_on() -> None:
    one = row(3, 400)
    found = comparison_of(replace(reconciliation(), rows=(replace(one, key=replace(one.key, day=None)),)), {})
    assert [day.day for day in found.days] == ["2026-07-04"]
