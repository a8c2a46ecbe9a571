"""Credits stand in the place of money where no price is known; tokens that nobody logged are no nought."""

from __future__ import annotations

import pytest

from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.usage import UNDERSTATED, OutputQuality
from counterfoil.words import qualities, spent

CREDIT = 10**9
UNPRICED, PRICED = Cost(0, 0, 1), Cost(4 * PICOUSD_PER_USD, 1)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("nano", "short", "exact"),
    [
        (341_002_500, "0.34 credits", "0.3410025 credits"),
        (CREDIT, "1 credit", "1 credit"),
        (2_500_000_000, "2.5 credits", "2.5 credits"),
        (12_500_000, "0.013 credits", "0.0125 credits"),
        (1, "< 0.0001 credits", "0.000000001 credits"),
        (1204 * CREDIT + 1, "1,204 credits", "1,204.000000001 credits"),
    ],
)
def test_credits_are_short_at_a_look_and_whole_on_hover(nano: int, short: str, exact: str) -> None:
    assert plain(spent.credits_told(nano)) == short
    assert plain(spent.exact_credits(nano)) == exact


@pytest.mark.parametrize(
    ("cost", "nano", "said", "hint"),
    [
        (PRICED, 0, "$4.00", "$4.000000"),
        (PRICED, CREDIT, "$4.00", "$4.000000\n1 credit"),
        (UNPRICED, CREDIT, "1 credit", "1 credit"),
        (UNPRICED, 0, "not known", ""),
    ],
)
def test_credits_stand_in_for_a_price_that_is_not_known(cost: Cost, nano: int, said: str, hint: str) -> None:
    assert plain(spent.spent(cost, nano)) == said
    assert plain(spent.spent_hint(cost, nano)) == hint


def test_requests_without_tokens_are_told_apart() -> None:
    assert spent.uncounted(0) == ""
    assert spent.uncounted(1) == "1 request whose tokens are not logged"
    assert spent.tokens_told("0", has_tokens=False) == "–"


@pytest.mark.parametrize(
    ("quality", "said"),
    [
        (OutputQuality.AS_LOGGED, "950"),
        (OutputQuality.CUMULATIVE, "950"),
        (OutputQuality.PLACEHOLDER, "≥ 950"),
        (OutputQuality.PARTIAL, "≥ 950"),
        (OutputQuality.ESTIMATED, "≈ 950"),
        (OutputQuality.ROUNDED, "≈ 950"),
        (OutputQuality.CREDITS_ONLY, "–"),
    ],
)
def test_only_what_is_not_exact_bears_a_mark(quality: OutputQuality, said: str) -> None:
    assert plain(qualities.output("950", quality)) == said
    assert quality.is_exact == (said in ("950", "–"))
    assert (quality in UNDERSTATED) == said.startswith("≥")


@pytest.mark.parametrize(
    ("agents", "said"),
    [
        (("claude-code",), "≈ 2 requests estimated: the log understates output"),
        (("claude-code", "aider"), "≈ 2 requests whose counts are not exact"),
        ((), "≈ 2 requests whose counts are not exact"),
    ],
)
def test_why_counts_are_not_exact_is_said_where_there_is_no_doubt(agents: tuple[str, ...], said: str) -> None:
    assert plain(qualities.estimated(2, agents)) == said
    assert qualities.estimated(0, agents) == ""


def test_every_quality_has_its_sentence() -> None:
    assert set(qualities.QUALITIES) == set(OutputQuality)
