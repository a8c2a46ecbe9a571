"""What a report says of a statement and of its own limits: what was seen, and no more."""

from __future__ import annotations

import pytest

from counterfoil.domain.reconciliation import Amounts, ClassSum, DifferenceClass
from counterfoil.domain.report import Comparison, Completeness
from counterfoil.domain.report_compared import comparison_of
from counterfoil.domain.statement import StatedUse
from counterfoil.exports import report_words as words
from counterfoil.exports.report_page import class_table, paper_of
from tests.altered import replace
from tests.unit.exports.made_reports import CENT, reconciliation, report, use

SAME = "The statement cost_2026-07.csv of 2026-07-01 to 2026-07-07 (UTC) comes to "


def compared(
    own: Amounts, stated: Amounts, difference: Amounts, *classes: ClassSum, rest: int = 0
) -> Comparison:
    """A comparison with these sums."""
    sums = {
        "ledger": own,
        "provider": stated,
        "difference": difference,
        "residual": Amounts(picousd=rest * CENT),
    }
    return comparison_of(replace(reconciliation(), rows=(), classes=classes, **sums), {})


def cents(number: int) -> Amounts:
    """Money."""
    return Amounts(picousd=number * CENT)


PRICE = ClassSum(DifferenceClass.PRICE, 2, cents(5))
UNKNOWN = ClassSum(DifferenceClass.UNKNOWN, 1, cents(3))
MATCH = ClassSum(DifferenceClass.MATCH, 4, cents(0))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            compared(cents(100), cents(105), cents(5), PRICE),
            "$1.05, the same span in the ledger to $1.00. The statement is $0.05 more. "
            "A reason was found for all of it.",
        ),
        (
            compared(cents(100), cents(97), cents(-3), UNKNOWN, rest=-3),
            "$0.97, the same span in the ledger to $1.00. The statement is $0.03 less. "
            "For -$0.03 of it no reason was found.",
        ),
        (
            compared(cents(7), cents(7), cents(0), MATCH),
            "$0.07, the same span in the ledger to $0.07. They are equal.",
        ),
        (
            compared(cents(7), cents(7), cents(0), PRICE, UNKNOWN),
            "$0.07, the same span in the ledger to $0.07. The sums are equal; single rows differ.",
        ),
        (
            compared(Amounts(), Amounts(micro_credits=10**7), Amounts(), UNKNOWN),
            "10 credits. The ledger has no sum in the same unit; single rows are compared.",
        ),
        (
            compared(
                Amounts(StatedUse(input=900)),
                Amounts(StatedUse(input=1000)),
                Amounts(StatedUse(input=100)),
                UNKNOWN,
            ),
            "1,000 tokens, the same span in the ledger to 900 tokens. The difference is +100 tokens.",
        ),
    ],
)
def test_the_difference_in_a_sentence(found: Comparison, said: str) -> None:
    assert words.headline(found) == SAME + said


def test_asked_is_only_what_the_reader_can_answer() -> None:
    refund = ClassSum(DifferenceClass.REFUND, 1, cents(-200))
    found = compared(cents(100), cents(-95), cents(-195), PRICE, refund, MATCH)
    assert list(words.asks(found)) == [
        f"Another price (+$0.05 in 2 rows): {words.ASKS[DifferenceClass.PRICE]}",
    ]


def test_every_class_has_a_meaning() -> None:
    assert words.MEANINGS.keys() == set(DifferenceClass)


def test_a_class_without_parts_is_told_by_its_meaning() -> None:
    found = compared(cents(100), cents(105), cents(5), PRICE)
    assert words.reasons(found.classes[0]) == (words.MEANINGS[DifferenceClass.PRICE],)


def test_classes_and_their_sum_stand_in_one_table() -> None:
    table = class_table(compared(cents(100), cents(108), cents(8), PRICE, UNKNOWN, MATCH, rest=3))
    assert [row[:3] for row in table.rows] == [
        ("Another price", "2", "+$0.05"),
        ("No reason found", "1", "+$0.03"),
        ("Agrees", "4", "$0.00"),
        ("All", "0", "+$0.08"),
    ]


def test_limits_that_do_not_apply_are_not_told() -> None:
    sound = report(
        total=replace(use(3, 5), estimated_requests=0), completeness=Completeness(), comparisons=()
    )
    all_of_them, few = list(words.limits(report())), list(words.limits(sound))
    assert set(few) < set(all_of_them)
    assert len(all_of_them) - len(few) == 6  # classes, estimates, prices, gaps, files, lines
    assert few[0] == words.AS_LOGGED


def test_a_report_without_a_claim_makes_none() -> None:
    texts = [getattr(block, "text", "") for block in paper_of(report(claim="")).blocks]
    assert words.NO_CLAIM in texts
    assert words.CLAIM_IS_TOLD not in texts
