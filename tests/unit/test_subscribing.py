from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.cli import main
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.payers import payer_doubts
from counterfoil.domain.subscription import CreditsTold, DatedPrice, Subscription
from counterfoil.ledger.cloud_ids import with_prefix
from counterfoil.ledger.grouping import PriceSteps, Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.settings import Account, PriceSince
from counterfoil.subscribing import billed, credits_told, local_day, subscribed, subscriptions_of, ways
from tests.unit.ledger.rich import START_MS, Hand, Log, event, note, reading

MADRID = ZoneInfo("Europe/Madrid")
ACCOUNTS = (Account("claude-code", "Mine", usd_a_month=100.0),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


def write(path: Path, *events: object, log: Log | None = None, **more: object) -> None:
    with Ledger(path, Hand()) as ledger:
        ledger.append([(log or Log(1)).entry(*events, **more)])  # type: ignore[arg-type]


def test_what_the_settings_tell_is_as_exact_as_it_was_typed() -> None:
    told = Account("codex", "", "Plus", 19.99, "a1", 31, (PriceSince(date(2026, 5, 1), 200.01),))
    (found,) = subscriptions_of([told])
    later = DatedPrice(local_day(1_777_593_600_000, ZoneInfo("UTC")), 20_001 * PICOUSD_PER_USD // 100)
    prices = (DatedPrice(None, 1999 * PICOUSD_PER_USD // 100), later)
    assert found == Subscription("codex", "Plus", "a1", 31, prices)


def test_messages_of_a_cloud_are_told_by_their_ids(path: Path) -> None:
    write(
        path,
        event("msg_01a"),
        event("msg_bdrk_01a", output=1000),
        event("msg_bdrk_01b", START_MS + 5),
        event("msg_vrtx_01", START_MS + 9, model="glm-4.6", provider="gateway"),
    )
    book = PriceBook.shipped()
    with closing(LedgerView(path)) as view:
        found = [*with_prefix(view.connection, "msg_bdrk_", Span(), PriceSteps.of(book))]
        assert [(one.keys, one.tokens.output) for one in found] == [((2,), 1000), ((3,), 10)]
        used = ways(view, book, Span())
        doubts = payer_doubts(used, subscribed(view, ACCOUNTS))
        assert payer_doubts(used, subscribed(view, ())) == ()
    told = {(one.kind, one.facts["payer"], one.facts["requests"], one.records) for one in doubts}
    assert told == {
        ("cloud", "bedrock", 2, (2, 3)),
        ("cloud", "vertex", 1, (4,)),
        ("gateway", "gateway", 1, ()),
    }


def test_a_plans_counter_tells_of_a_subscription(path: Path) -> None:
    write(path, log=Log(1, "codex"), readings=[reading(START_MS)])
    with closing(LedgerView(path)) as view:
        assert subscribed(view, ()) == {"codex"}


BODIES: list[tuple[str, tuple[int | None, int | None] | None]] = [
    ('{"balance":12.5,"has_credits":true}', (None, 12_500_000)),
    ('{"spend":{"used_currency":"USD","used_exponent":2,"used_minor":850}}', (85 * 10**11, None)),
    ('{"extra_usage":{"currency":"USD","decimal_places":2,"used_credits":1}}', (10**10, None)),
    ('{"spend":{"used_currency":"EUR","used_exponent":2,"used_minor":850}}', None),
    ('{"has_credits":true,"unlimited":false}', None),
]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_spending_is_read_from_what_clients_note(
    path: Path, body: str, expected: tuple[int | None, int | None] | None
) -> None:
    write(path, notes=[note("n1", START_MS, body=body), note("n2", None, body=body)])
    with closing(LedgerView(path)) as view:
        found = credits_told(view, Span(), MADRID)
    day = local_day(START_MS, MADRID)
    assert found == (() if expected is None else (CreditsTold(START_MS, day, "claude-code", *expected),))


def test_a_page_is_told_all_of_it_at_once(path: Path, tmp_path: Path) -> None:
    write(path, event("msg_bdrk_01a"))
    found = billed(path, tmp_path, MADRID, ACCOUNTS)
    assert [one.name for one in found.subscriptions] == ["Mine"]
    assert [(one.days.first, one.doubt.kind) for one in found.doubted] == [
        (local_day(START_MS, MADRID), "cloud")
    ]


CONFIG = """zone = "Europe/Madrid"
[[accounts]]
agent = "claude-code"
name = "Mine"
usd_a_month = 20.0
billing_day = 31
prices = [{since = 2026-02-10, usd_a_month = 100.0}]
"""


@pytest.fixture
def plans(tmp_path: Path, corpus: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs the verb over real logs."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text(CONFIG, encoding="utf-8")
    root = f"claude-code={corpus / 'claude-code' / 'entire-cli' / '.claude'}"
    assert main(["--home", str(home), "--root", root, "scan"]) == 0

    def run(*words: str) -> str:
        capsys.readouterr()
        assert main(["--home", str(home), "--root", root, "plans", *words]) == 0
        return capsys.readouterr().out

    return run


def test_real_logs_by_period_and_project(plans: Callable[..., str]) -> None:
    found = json.loads(plans("--since", "2026-01-01", "--until", "2026-02-28", "--json"))
    rows = [(row["from"], row["to"], row["price_usd"], row["is_prorated"]) for row in found["rows"]]
    assert rows == [
        ("2025-12-31", "2026-01-30", "20.000000", False),
        ("2026-01-31", "2026-02-27", "71.428571", True),
    ]
    first = found["rows"][0]
    assert sum(one["requests"] for one in first["projects"]) == first["requests"] > 0
    for row in found["rows"]:
        parts = [one["share_usd"] for one in row["projects"]]
        if parts:
            micros = sum(int(part.replace(".", "")) for part in parts)
            assert micros == int(row["price_usd"].replace(".", ""))
    assert found["payers"] == []


def test_the_same_as_text_and_as_rows(plans: Callable[..., str]) -> None:
    said = plans("--since", "2026-01-01", "--until", "2026-01-31")
    assert said.startswith("Mine (claude-code), 2025-12-31 to 2026-01-30: $20.00\n  Worth $")
    assert "share of the price" in said
    head, *rows = plans("--since", "2026-01-01", "--until", "2026-01-31", "--csv").splitlines()
    assert head.startswith('"agent","name","account","from","to","price_usd","project"')
    assert rows


def test_without_a_plan_in_the_settings_it_says_how_to_tell_of_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "ledger.db", event("m1"))
    assert main(["--home", str(tmp_path), "plans"]) == 0
    assert "add one under [[accounts]]" in capsys.readouterr().out
