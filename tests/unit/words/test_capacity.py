"""Sentences on capacities, gaps and estimates, with the figures that they are made of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterfoil.domain.capacity import (
    Capacity,
    CapacityChange,
    CapacityHistory,
    Estimate,
    Gap,
    GapReason,
    Part,
    Weight,
)
from counterfoil.domain.quota import WindowKind
from counterfoil.words.capacity import (
    capacity_sentence,
    change_sentence,
    estimate_text,
    gap_sentence,
    weights_sentence,
)
from tests.altered import replace

BERLIN = "Europe/Berlin"
WEEK, FIVE = WindowKind.SEVEN_DAY, WindowKind.FIVE_HOUR


def ms(text: str) -> int:
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


NOON, RESET = ms("07-11T12:00"), ms("07-15T05:00")
KNOWN = Capacity("codex", None, "team", "codex", FIVE, 0.85, 0.7, 1.0, 190_000.0, 0.3, 12, 640.0, NOON, RESET)


def test_what_one_percent_holds_with_its_band_and_what_it_was_learned_from() -> None:
    assert plain(capacity_sentence(CapacityHistory(KNOWN), BERLIN)) == (
        "1 % holds ≈ $0.85 at API prices ($0.70–$1.00), ≈ 190 k tokens in the mix seen here. "
        "Learned from 640 points in 12 windows, 11 Jul – 15 Jul. "
        "About 30 % of its rise went on without use here."
    )


def test_a_capacity_that_is_not_known_says_why() -> None:
    unknown = replace(KNOWN, usd_per_percent=None, missing="needs 20 more points")
    assert capacity_sentence(CapacityHistory(unknown), BERLIN) == (
        "What one percent holds is not known: needs 20 more points."
    )


@pytest.mark.parametrize(
    ("kind", "percent", "hours", "sentence"),
    [
        (FIVE, -38.0, (), "Since 26 March this window holds 38 % (±6) less for the same work."),
        (WEEK, 21.0, (), "Since 26 March this week's limit holds 21 % (±6) more for the same work."),
        (
            FIVE,
            -38.0,
            (13, 14, 15, 20),
            "Since 26 March this window holds 38 % (±6) less for the same work, "
            "13:00–16:00 and 20:00–21:00 UTC only.",
        ),
    ],
)
def test_a_change_of_capacity(
    kind: WindowKind, percent: float, hours: tuple[int, ...], sentence: str
) -> None:
    change = CapacityChange(ms("03-26T05:00"), percent, 6.0, 0.001, 1.0, 0.62, 4, 3, hours)
    assert plain(change_sentence(replace(KNOWN, kind=kind), change, BERLIN)) == sentence


@pytest.mark.parametrize(
    ("points", "reasons", "sentence"),
    [
        (
            7.4,
            (GapReason.OTHER_DEVICES, GapReason.UNLOGGED_CALLS),
            "The provider's counter is 7 points above ours; this may be use on other devices or "
            "calls that are not in the logs.",
        ),
        (
            -1.0,
            (GapReason.STALE_READING,),
            "The provider's counter is 1 point below ours; this may be a reading that is out of date.",
        ),
        (2.0, (GapReason.WITHIN_BAND,), "The provider's counter and ours agree within what is known."),
        (
            -68.0,
            (GapReason.FULL,),
            "The provider's counter is full; our own use is 68 points beyond that.",
        ),
        (
            9.0,
            (GapReason.UNKNOWN,),
            "The provider's counter is 9 points above ours; what explains it is not known.",
        ),
    ],
)
def test_a_gap_between_the_counters(points: float, reasons: tuple[GapReason, ...], sentence: str) -> None:
    assert plain(gap_sentence(Gap(NOON, points, reasons))) == sentence


def test_an_estimate_is_labelled_and_has_its_band() -> None:
    assert plain(estimate_text(Estimate(40.2, 30.4, 55.0))) == "≈ 40 % (30–55 %), estimate"


def test_the_assumption_on_weights_is_printed() -> None:
    learned = Weight(Part.CACHE_READ, 0.35, 0.0, 1.0, is_learned=True)
    assumed = Weight(Part.OUTPUT, 1.0, 1.0, 1.0, is_learned=False)
    assert weights_sentence(replace(KNOWN, weights=(learned, assumed))) == (
        "Cache reads count 0.35 of their price (between 0 and 1; learned); "
        "output counts 1 of its price (assumed)."
    )
    assert weights_sentence(KNOWN) == "Every kind of token counts by its API price."
