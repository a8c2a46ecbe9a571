"""Self-hosted models: what they did today, how fast they wrote, what their power costs where it is priced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.local_models import LocalUse
from counterfoil.domain.money import usd
from counterfoil.domain.usage import UsageEvent
from counterfoil.exports.fields import snapshot_fields
from counterfoil.ledger.store import Ledger
from counterfoil.monitor import Monitor
from counterfoil.prices.books import book_of
from counterfoil.words.local_use import local_line
from counterfoil.words.terminal import screen
from tests.unit.ledger.rich import START_MS, Hand, Log, event

MINUTE_MS = 60_000
PRICES = """\
[[price]]
provider = "ollama"
model = "*"
power = { watts = 360, usd_per_kwh = "0.30", input_tokens_per_second = 1000, output_tokens_per_second = 50 }
cache_read = 0
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand(START_MS + 90 * MINUTE_MS)) as made:
        yield made


def asked(key: str, minute: int, output: int, **more: object) -> UsageEvent:
    words = {"provider": "ollama", "model": "qwen3:30b"} | more
    return event(key, START_MS + minute * MINUTE_MS, output, **words)


def monitor(ledger: Ledger, prices: Path) -> Monitor:
    return Monitor(ledger.view(), book_of(prices), ZoneInfo("UTC"))


def local(ledger: Ledger, prices: Path, *events: UsageEvent) -> LocalUse | None:
    ledger.append([Log(1).entry(*events)])
    return monitor(ledger, prices).snapshot(START_MS + 80 * MINUTE_MS).local


def test_the_pace_is_that_of_the_last_hour_of_use_and_the_totals_are_todays(
    ledger: Ledger, tmp_path: Path
) -> None:
    found = local(
        ledger,
        tmp_path,
        asked("early", 0, 1000),
        asked("a", 62, 300),
        asked("b", 62, 100),
        asked("c", 70, 200),
        asked("elsewhere", 70, 5000, provider="anthropic", model="claude-opus-4-5"),
    )
    assert found is not None
    assert (found.requests, found.output) == (4, 1600)
    assert (found.output_per_minute, found.active_minutes) == (300.0, 2)


def test_power_is_not_priced_until_the_user_says_what_it_costs(ledger: Ledger, tmp_path: Path) -> None:
    found = local(ledger, tmp_path, asked("a", 0, 100))
    assert found is not None
    assert not found.cost.known
    said = "1 request · 101 tokens · 100 tokens/min written · power not priced"
    assert local_line(found).replace("\u00a0", " ") == f"Self-hosted today: {said}"


def test_power_costs_what_the_users_own_price_says(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "prices.toml").write_text(PRICES)
    found = local(ledger, tmp_path, asked("a", 0, 100_000, input=1_000_000))
    assert found is not None
    # 0.36 kW × 0.30 USD/kWh over 1,000 s of reading and 2,000 s of writing
    assert usd(found.cost.picousd) == "0.090000"


def test_a_model_served_elsewhere_is_none_of_it(ledger: Ledger, tmp_path: Path) -> None:
    assert local(ledger, tmp_path, asked("a", 0, 100, model="gpt-oss:120b-cloud")) is None


def test_status_shows_it_as_text_and_as_json(ledger: Ledger, tmp_path: Path) -> None:
    before = monitor(ledger, tmp_path).snapshot(START_MS)
    assert snapshot_fields(before)["local"] is None
    assert not any("Self-hosted" in line for line in screen(before))
    local(ledger, tmp_path, asked("a", 0, 100))
    after = monitor(ledger, tmp_path).snapshot(START_MS + MINUTE_MS)
    assert snapshot_fields(after)["local"] == {
        "requests": 1,
        "tokens": 101,
        "output": 100,
        "output_per_minute": 100.0,
        "active_minutes": 1,
        "cost_usd": None,
    }
    assert any("Self-hosted today" in line for line in screen(after))
