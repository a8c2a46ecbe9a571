"""Whose quota a request used: that of its agent, or of another whose login it had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.usage import UsageEvent
from counterfoil.ledger.grouping import PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.own_use import OwnUse
from counterfoil.prices.book import PriceBook
from tests.altered import replace
from tests.unit.ledger.rich import START_MS, Hand, Log, event

MINUTE_MS = 60_000
HOUR = Span(START_MS, START_MS + 60 * MINUTE_MS)
ZONE = ZoneInfo("UTC")
BOOK = PriceBook.shipped()
STEPS = PriceSteps.of(BOOK)


def at(minute: int, agent: str, provider: str, output: int, quota: str | None = None) -> UsageEvent:
    """A request of 1 token of input."""
    model = {"anthropic": "claude-opus-4-5", "openai": "gpt-5.1-codex"}.get(provider, "some-model")
    more = {"agent": agent, "provider": provider, "model": model, "quota": quota}
    return event(f"{agent}-{minute}", START_MS + minute * MINUTE_MS, output, **more)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Claude Code in two homes, pi with several logins."""
    own, second, pi = Log(1), Log(2), Log(3, "pi")
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        opened.append(
            [
                replace(
                    own.entry(
                        at(1, "claude-code", "anthropic", 10),
                        at(2, "claude-code", "openrouter", 20),  # a gateway
                        at(3, "claude-code", "anthropic", 40, quota="codex"),  # no quota of its own
                    ),
                    home="/home/ada/.claude",
                ),
                replace(
                    pi.entry(
                        at(10, "pi", "anthropic", 100, quota="claude-code"),
                        at(11, "pi", "openai", 200, quota="codex"),
                        at(12, "pi", "anthropic", 400),  # by a key
                        at(13, "pi", "ollama", 800),
                    ),
                    home="/home/ada/.pi",
                ),
            ]
        )
        opened.append(
            [replace(second.entry(at(20, "claude-code", "anthropic", 1_000)), home="/home/ada/.work")]
        )
        yield opened


def outputs(ledger: Ledger, agent: str, *homes: str) -> dict[str, int]:
    """Output tokens that count towards an agent's quota, as each question finds them."""
    own = OwnUse(ledger.view(), BOOK, ZONE)
    whole = sum(group.tokens.output for group in own.groups((agent, homes), HOUR, None))
    by_minute = sum(group.tokens.output for group in own.groups((agent, homes), HOUR, MINUTE_MS))
    requests = own.series(agent, homes, HOUR).between(HOUR.since_ms, HOUR.until_ms).requests
    return {"whole": whole, "by minute": by_minute, "requests": requests}


def test_requests_of_other_agents_by_this_ones_login_count_towards_its_quota(ledger: Ledger) -> None:
    assert outputs(ledger, "claude-code") == {"whole": 1_110, "by minute": 1_110, "requests": 3}


def test_what_an_agent_used_of_anothers_quota_is_the_others(ledger: Ledger) -> None:
    own = OwnUse(ledger.view(), BOOK, ZONE)
    assert [g.agent for g in own.groups(("codex", ()), HOUR, None)] == ["pi"]  # provider by provider
    assert sum(g.tokens.output for g in own.groups(("codex", ()), HOUR, None)) == 200


def test_a_key_a_gateway_and_a_local_model_count_towards_no_other_quota(ledger: Ledger) -> None:
    found = ledger.view().groups(Wanted(("provider",), HOUR, ZONE, STEPS, agent="pi"))
    assert sorted((group.provider, group.tokens.output) for group in found) == [
        ("anthropic", 400),
        ("ollama", 800),
    ]


def test_with_one_of_several_homes_nobody_can_tell_whose_login_it_was(ledger: Ledger) -> None:
    assert outputs(ledger, "claude-code", "/home/ada/.claude")["whole"] == 10
    assert outputs(ledger, "claude-code", "/home/ada/.work")["by minute"] == 1_000


def test_with_all_homes_it_is_told(ledger: Ledger) -> None:
    homes = ("/home/ada/.claude", "/home/ada/.work")
    assert outputs(ledger, "claude-code", *homes) == {"whole": 1_110, "by minute": 1_110, "requests": 3}


def test_totals_made_ahead_say_the_same_as_the_rows(ledger: Ledger) -> None:
    for agent, output in {"claude-code": 1_130, "codex": 240, "pi": 1_200}.items():
        found = ledger.view().groups(Wanted(("day",), Span(), ZONE, STEPS, agent=agent))
        assert sum(group.tokens.output for group in found) == output


def test_moments_of_use_are_those_of_the_quota(ledger: Ledger) -> None:
    def minutes(agent: str, provider: str) -> list[int]:
        return [(ms - START_MS) // MINUTE_MS for ms in ledger.view().use_times(agent, provider, HOUR)]

    assert minutes("claude-code", "anthropic") == [1, 10, 20]
    assert minutes("codex", "openai") == [11]
    assert minutes("pi", "anthropic") == [12]


def test_our_own_captures_of_a_counter_are_no_home_of_its_agent(tmp_path: Path) -> None:
    pi, own, captures = Log(3, "pi"), Log(1), Log(9)
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        told = pi.entry(at(10, "pi", "anthropic", 100, quota="claude-code"))
        opened.append([replace(told, home="/home/ada/.pi")])
        opened.append([replace(own.entry(at(1, "claude-code", "anthropic", 10)), home="/home/ada/.claude")])
        capture = captures.entry(other=1)
        path = "claude-code/2026-08.jsonl"
        capture = replace(capture, home="/state/captures", after=replace(capture.after, path=path))
        opened.append([capture])
        assert outputs(opened, "claude-code", "/home/ada/.claude")["whole"] == 110
