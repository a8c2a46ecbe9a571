"""What is said of differences: every class has a name and a sentence, with figures, in plain English."""

from __future__ import annotations

import pytest

from counterfoil.domain.reconciliation import Amounts, DifferenceClass, Part
from counterfoil.words.reconciling import money_said, name, offset, plain, reason
from counterfoil.words.tongue import tr

DOLLARS = Amounts(picousd=4_310_000_000_000)


@pytest.mark.parametrize("cls", list(DifferenceClass))
def test_every_class_has_a_name_and_a_sentence(cls: DifferenceClass) -> None:
    said = reason(Part(cls, DOLLARS), plain)
    assert name(cls, plain)
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            Part(DifferenceClass.TIME_ZONE, DOLLARS, {"how": "offset", "offset_minutes": -480}, requests=212),
            "The statement's days fit those of UTC\u221208:00: "
            "requests on the day before or after: 212, net $4.31.",
        ),
        (
            Part(
                DifferenceClass.CACHE_CLASS,
                DOLLARS,
                {"tokens": 1_200, "ledger_kind": "cache_write_5m", "provider_kind": "cache_write_1h"},
            ),
            "1,200 tokens: the ledger has them as 5-minute cache writes, "
            "the statement as 1-hour cache writes.",
        ),
        (
            Part(
                DifferenceClass.CACHE_CLASS,
                Amounts(),
                {
                    "tokens": 8_000_000,
                    "ledger_kind": "cache_read",
                    "provider_kind": "input",
                    "picousd": 36 * 10**12,
                },
            ),
            "8,000,000 tokens: the ledger has them as cache reads, the statement as input. "
            "At list prices: $36.00 more.",
        ),
        (
            Part(DifferenceClass.PRICE, DOLLARS, {"ratio_permille": 1_370, "by": "money"}),
            "The charges are 1.37 times the price list's, each alike.",
        ),
        (
            Part(DifferenceClass.PRICE, DOLLARS, {"how": "other", "ratio_permille": 1_370}),
            "The counts agree; the money is 1.37 times the price list's.",
        ),
        (
            Part(DifferenceClass.PRICE, DOLLARS, {"how": "like", "like": "batch", "ratio_permille": 500}),
            "The counts agree; half the book's price, as for batches.",
        ),
        (
            Part(DifferenceClass.OTHER_DEVICE, DOLLARS, {"how": "key", "key": "ci"}),
            "The key ci fits nothing of the ledger; without it the other figures agree.",
        ),
        (
            Part(DifferenceClass.DUPLICATE, DOLLARS, {"how": "lines", "lines": 2}),
            "The very same line stands in the statement more than once; repeats: 2.",
        ),
    ],
)
def test_a_sentence_has_the_figures(part: Part, expected: str) -> None:
    assert reason(part, plain) == expected


def test_offsets_are_written_with_both_signs_and_minutes() -> None:
    assert [offset(minutes) for minutes in (0, -480, 345)] == ["UTC+00:00", "UTC\u221208:00", "UTC+05:45"]


@pytest.mark.parametrize(
    ("picousd", "in_windows", "elsewhere"),
    [
        (-537_240_000_000_000, "\u2212$537.24", "-$537.24"),
        (5_000_000_000, "$0.01", "$0.01"),
        (0, "$0.00", "$0.00"),
        (-4_999_999_999, "less than $0.01", "less than $0.01"),
        (1, "less than $0.01", "less than $0.01"),
    ],
)
def test_an_amount_has_its_sign_and_is_never_a_nothing_with_a_sign(
    picousd: int, in_windows: str, elsewhere: str
) -> None:
    assert (money_said(picousd, tr), money_said(picousd, plain)) == (in_windows, elsewhere)
