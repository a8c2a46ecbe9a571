"""Figures and letters of a report: rounded once, never lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.money import Cost
from counterfoil.domain.reconciliation import Amounts
from counterfoil.domain.statement import StatedUse
from counterfoil.exports import report_figures as figures
from counterfoil.exports.report_blocks import visible
from counterfoil.exports.report_script import CHINESE, JAPANESE, KOREAN, LATIN, runs
from tests.unit.ledger.rich import ms

USD = 10**12


@pytest.mark.parametrize(
    ("picousd", "said", "as_difference"),
    [
        (None, "not told", "not told"),
        (0, "$0.00", "$0.00"),
        (1_234_565 * 10**9, "$1,234.57", "+$1,234.57"),
        (-4 * USD, "-$4.00", "-$4.00"),
        (1_200_000_000, "$0.001200", "+$0.001200"),
        (-1, "-$0.000000000001", "-$0.000000000001"),
    ],
)
def test_money_is_rounded_to_the_cent_and_never_to_nothing(
    picousd: int | None, said: str, as_difference: str
) -> None:
    assert (figures.money(picousd), figures.signed(picousd)) == (said, as_difference)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Cost(USD, 1, 0), "$1.00"),
        (Cost(USD, 1, 1), "at least $1.00"),
        (Cost(0, 0, 3), "no price known"),
        (Cost(), "$0.00"),
    ],
)
def test_a_cost_says_what_it_leaves_out(found: Cost, said: str) -> None:
    assert figures.cost(found) == said


@pytest.mark.parametrize(
    ("found", "said", "as_difference"),
    [
        (None, "–", "–"),
        (Amounts(picousd=USD, micro_credits=5), "$1.00", "+$1.00"),
        (Amounts(micro_credits=12_500_000), "12.5 credits", "+12.5 credits"),
        (Amounts(micro_credits=-2_000_000), "-2 credits", "-2 credits"),
        (Amounts(StatedUse(input=1000, output=500)), "1,500 tokens", "+1,500 tokens"),
        (Amounts(StatedUse(input=-1000)), "-1,000 tokens", "-1,000 tokens"),
        (Amounts(StatedUse(requests=3)), "not told", "not told"),
    ],
)
def test_a_side_without_money_is_told_in_what_it_has(
    found: Amounts | None, said: str, as_difference: str
) -> None:
    assert figures.amounts(found) == said
    assert figures.amounts(found, is_difference=True) == as_difference


@pytest.mark.parametrize(
    ("since", "until", "tz", "said"),
    [
        ("2026-07-01T00:00Z", "2026-07-08T00:00Z", "UTC", "2026-07-01 to 2026-07-07"),
        ("2026-07-01T00:00Z", "2026-07-02T00:00Z", "UTC", "2026-07-01"),
        ("2026-03-28T23:00Z", "2026-03-29T22:00Z", "Europe/Berlin", "2026-03-29"),
        ("2026-07-01T00:00Z", "2026-07-01T12:30Z", "UTC", "2026-07-01 00:00 to 2026-07-01 12:30"),
    ],
)
def test_a_span_of_whole_days_names_its_last_day(since: str, until: str, tz: str, said: str) -> None:
    assert figures.span(ms(since), ms(until), tz) == said


def test_a_moment_keeps_its_milliseconds() -> None:
    assert figures.moment(ms("2026-07-08T14:03:07Z")) == "2026-07-08 14:03:07 UTC"
    assert figures.moment(ms("2026-07-08T14:03:07.050Z")) == "2026-07-08 14:03:07.050 UTC"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("plain", [(LATIN, "plain")]),
        ("a漢b", [(LATIN, "a"), (CHINESE, "漢"), (LATIN, "b")]),
        ("漢カ", [(JAPANESE, "漢カ")]),
        ("漢글", [(KOREAN, "漢글")]),
        ("カ们", [(JAPANESE, "カ"), (CHINESE, "们")]),
        ("ж", [(LATIN, "\\u0436")]),
        ("😀", [(LATIN, "\\U0001f600")]),
        ("a\u202eb", [(LATIN, "a\\u202eb")]),
        ("", []),
    ],
)
def test_each_letter_is_in_a_font_that_has_it_or_told_by_its_number(
    text: str, pieces: list[tuple[str, str]]
) -> None:
    merged: list[tuple[str, str]] = []
    for font, piece in runs(text):
        if merged and merged[-1][0] == font:
            merged[-1] = (font, merged[-1][1] + piece)
        else:
            merged.append((font, piece))
    assert merged == pieces


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_letter_is_lost(text: str) -> None:
    shown = "".join(piece for _, piece in runs(text))
    plain = "".join(mark for mark in text if " " <= mark <= "~")
    assert [mark for mark in shown if mark in plain] or not plain
    assert len(shown) >= len(text)
    for font, piece in runs(text):
        piece.encode({LATIN: "cp1252", CHINESE: "gbk", JAPANESE: "cp932", KOREAN: "cp949"}[font])


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_what_is_visible_can_be_written_as_utf_8_and_stands_on_one_line(text: str) -> None:
    said = visible(text)
    said.encode("utf-8")
    assert len(said.splitlines()) <= 1
