from __future__ import annotations

import pytest

from counterfoil.domain.payers import Way, payer_doubts, way_of
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.statement import Entry, StatementLine
from counterfoil.domain.subscription import CreditsTold
from tests.altered import replace

PLAIN = Way("claude-code", "anthropic", "claude-opus-4-5", "standard", 10, 20, 3, 500)
PLANS = frozenset({"claude-code", "codex"})


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, None),
        ({"service_tier": None}, None),
        ({"cloud": "bedrock"}, ("cloud", "bedrock")),
        ({"model": "us.anthropic.claude-opus-4-5-20251101-v1:0"}, ("cloud", "bedrock")),
        ({"model": "anthropic.claude-3-haiku-20240307-v1:0"}, ("cloud", "bedrock")),
        ({"model": "claude-opus-4-5@20251101"}, ("cloud", "vertex")),
        ({"provider": "gateway", "model": "glm-4.6"}, ("gateway", "gateway")),
        ({"service_tier": "priority"}, ("api_key", "priority")),
        ({"service_tier": "batch"}, ("api_key", "batch")),
        ({"agent": "codex", "provider": "openai", "service_tier": "priority"}, None),
        ({"agent": "codex", "provider": "gateway"}, ("gateway", "gateway")),
        ({"agent": "other", "provider": "anything"}, None),
    ],
)
def test_what_a_way_tells_of_who_pays(more: dict[str, object], expected: tuple[str, str] | None) -> None:
    assert way_of(replace(PLAIN, **more)) == expected


def test_use_of_one_payer_is_one_sign() -> None:
    ways = [
        PLAIN,
        replace(PLAIN, cloud="vertex", requests=2, picousd=None, records=(9, 4)),
        replace(PLAIN, cloud="vertex", since_ms=5, until_ms=7, picousd=11, records=(1,)),
    ]
    (found,) = payer_doubts(ways, PLANS)
    assert (found.kind, found.since_ms, found.until_ms, found.picousd) == ("cloud", 5, 20, 11)
    assert found.facts == {"agent": "claude-code", "payer": "vertex", "requests": 5}
    assert found.records == (1, 4, 9)


def test_without_a_subscription_there_is_nothing_to_doubt() -> None:
    assert payer_doubts([replace(PLAIN, cloud="bedrock")], frozenset()) == ()


def credited(at_ms: int, picousd: int | None) -> ProviderEvent:
    evidence = (Evidence(EvidenceKind.REQUESTS, at_ms, picousd=picousd),)
    return ProviderEvent(
        at_ms, "codex", None, "codex", None, EventKind.ON_CREDITS, None, None, evidence, at_ms + 5
    )


def test_work_on_credits_is_a_sign_with_what_it_is_worth() -> None:
    other = replace(credited(1, 1), kind=EventKind.REFUSED)
    (found,) = payer_doubts([], PLANS, [other, credited(30, 7), credited(50, None)])
    assert (found.kind, found.since_ms, found.until_ms, found.picousd) == ("overage", 30, 55, 7)
    assert found.facts == {"agent": "codex", "times": 2}


def test_spending_that_was_told_goes_before_what_it_is_worth() -> None:
    told = [CreditsTold(10, 0, "codex", 0), CreditsTold(40, 0, "codex", 80), CreditsTold(60, 0, "codex", 90)]
    (found,) = payer_doubts([], PLANS, [credited(50, 7)], told)
    assert (found.since_ms, found.until_ms, found.picousd) == (40, 60, 90)
    assert payer_doubts([], PLANS, [], told[:1]) == ()


def bought(row: int, picousd: int, text: str | None = None) -> StatementLine:
    return StatementLine(row, row * 100, row * 100, Entry.PURCHASE, picousd=picousd, text=text)


def test_purchases_that_call_themselves_automatic_are_a_sign() -> None:
    lines = [bought(2, 5), bought(3, 7, "Auto-recharge"), bought(4, 7, "credits, auto reload")]
    (found,) = payer_doubts([], PLANS, lines=lines)
    assert (found.kind, found.since_ms, found.until_ms, found.picousd) == ("auto_reload", 300, 400, 14)
    assert found.facts == {"purchases": 2, "first_row": 3, "is_told": 1}


@pytest.mark.parametrize(("amounts", "count"), [((5, 5), 0), ((5, 5, 5), 1), ((5, 6, 7), 0)])
def test_the_same_amount_three_times_is_a_sign_where_nothing_says_so(
    amounts: tuple[int, ...], count: int
) -> None:
    lines = [bought(row, amount) for row, amount in enumerate(amounts, 2)]
    assert len(payer_doubts([], PLANS, lines=lines)) == count


def test_use_and_refunds_are_no_purchases() -> None:
    lines = [replace(bought(row, 5, "auto reload"), entry=Entry.REFUND) for row in range(3)]
    assert payer_doubts([], PLANS, lines=lines) == ()
