"""Journals: read by the programs that they are for, balanced, exact, and the same as the ledger's totals."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from beancount import loader
from beancount.core.data import Transaction

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.domain.money import Cost, total, usd
from counterfoil.errors import UsageError
from counterfoil.exports.formats import FORMATS, ExportJob, Written
from counterfoil.ledger.grouping import FOREVER_MS, PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.paths import home_at
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import Hand, Log, event, ms

HOSTILE = (
    *(
        'evil"\\name',
        "a;b|c",
        "date:2001-01-01, x:y",
        "[2001-01-01]",
        "(virtual)",
        "",
        "  ",
        "a  b",
        "ünï-cødé",
    ),
    *("a.b", "a-b", "line\nbreak\t\0", "=1+1", "x" * 300, "* !", "\u202eright", "2026-01-01 open X"),
)
BERLIN, PRICES = ZoneInfo("Europe/Berlin"), PriceBook.shipped()
needs_hledger = pytest.mark.skipif(shutil.which("hledger") is None, reason="no hledger on this system")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def filled(ledger: Ledger) -> None:
    days = [ms(f"2026-03-{day}T22:30Z") for day in ("01", "02", "29")]
    events = [
        event(f"{at} {number}", at, output=1_234 + number, project=project, input=7_654_321)
        for at in days
        for number, project in enumerate(HOSTILE)
    ]
    strange = [event(f"s {name}", days[0], model=name or "none") for name in HOSTILE]
    elsewhere = event("cloud", days[1], provider="aws", model="claude-opus-4-5")
    ledger.append([Log(1).entry(*events, *strange, elsewhere)])


def export(folder: Path, kind: str, **options: str) -> Written:
    dossier = Dossier(0, FOREVER_MS, Redaction.NONE)
    path = folder / f"out.{kind}"
    made = FORMATS[kind](ExportJob(home_at(folder), dossier, path, BERLIN, PRICES, options=options))
    assert made is not None
    return made


def amounts(booked: Transaction) -> list[Decimal]:
    found = [posting.units.number for posting in booked.postings if posting.units is not None]
    return [number for number in found if isinstance(number, Decimal)]


def whole_cost(folder: Path) -> Cost:
    view = LedgerView(folder / "ledger.db")
    wanted = Wanted((), Span(), BERLIN, PriceSteps.of(PRICES))
    found = total(PRICES.cost(group) for group in view.groups(wanted))
    view.close()
    return found


@pytest.mark.parametrize("options", [{}, {"plans": "claude-code"}, {"by": "session"}])
def test_beancount_reads_it_without_a_complaint_and_comes_to_the_same_total(
    ledger: Ledger, tmp_path: Path, options: dict[str, str]
) -> None:
    filled(ledger)
    entries, errors, _ = loader.load_file(str(export(tmp_path, "beancount", **options).path))
    assert errors == []
    booked = [one for one in entries if isinstance(one, Transaction)]
    assert sum(amounts(one)[0] for one in booked) == Decimal(usd(whole_cost(tmp_path).picousd))
    assert sum(int(one.meta["requests"]) for one in booked) == whole_cost(tmp_path).priced_requests
    assert all(sum(amounts(one)) == 0 for one in booked)


def test_beancount_is_told_the_exact_names(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a", project='say "hi" \\ there'))])
    entries, _, _ = loader.load_file(str(export(tmp_path, "beancount").path))
    (booked,) = [one for one in entries if isinstance(one, Transaction)]
    assert booked.meta["project"] == 'say "hi" \\ there'
    assert booked.meta["output"] == 10


@needs_hledger
@pytest.mark.parametrize("options", [{}, {"plans": "claude-code"}, {"by": "session"}])
def test_hledger_reads_it_strictly_and_comes_to_the_same_total(
    ledger: Ledger, tmp_path: Path, options: dict[str, str]
) -> None:
    filled(ledger)
    path = str(export(tmp_path, "hledger", **options).path)
    subprocess.run(["hledger", "-f", path, "check", "--strict"], check=True)
    said = subprocess.run(
        ["hledger", "-f", path, "print", "-O", "json"], check=True, capture_output=True, text=True
    ).stdout
    booked = json.loads(said)
    amounts = [one["tpostings"][0]["pamount"][0]["aquantity"] for one in booked]
    exact = sum(Decimal(found["decimalMantissa"]).scaleb(-found["decimalPlaces"]) for found in amounts)
    assert exact == Decimal(usd(whole_cost(tmp_path).picousd))
    assert {one["tdate"] for one in booked} == {"2026-03-01", "2026-03-02", "2026-03-30"}


def test_days_are_those_of_the_users_zone(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a", ms("2026-03-29T22:30Z")))])
    assert "\n2026-03-30 AI use: claude-opus-4-5\n" in export(tmp_path, "hledger").path.read_text()


def test_what_has_no_price_is_a_comment_and_no_amount(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a", model="nobody-knows-it"), event("b"))])
    for kind in ("hledger", "beancount"):
        text = export(tmp_path, kind).path.read_text()
        (told,) = [line for line in text.splitlines() if "nobody-knows-it" in line]
        assert told.startswith("; ")
        assert "no known price" in told
        assert " 0.000000 USD" not in text
        assert "1 requests have no known price" in text


@pytest.mark.parametrize(
    ("plans", "provider", "accounts"),
    [
        ("", "anthropic", ["Expenses:AI:Claude-code:Claude-opus-4-5", "Liabilities:AI:Anthropic"]),
        ("codex", "anthropic", ["Expenses:AI:Claude-code:Claude-opus-4-5", "Liabilities:AI:Anthropic"]),
        (
            "claude-code,codex",
            "anthropic",
            ["Equity:AI:API-Value", "Equity:AI:Plan-Use:Claude-code:Claude-opus-4-5"],
        ),
        ("claude-code", "aws", ["Expenses:AI:Claude-code:Claude-opus-4-5", "Liabilities:AI:Aws"]),
    ],
)
def test_only_what_a_plan_pays_for_is_booked_on_memo_accounts(
    ledger: Ledger, tmp_path: Path, plans: str, provider: str, accounts: list[str]
) -> None:
    ledger.append([Log(1).entry(event("a", provider=provider))])
    text = export(tmp_path, "hledger", plans=plans).path.read_text()
    assert [line[8:] for line in text.splitlines() if line.startswith("account ")] == accounts


def test_two_models_never_share_an_account(ledger: Ledger, tmp_path: Path) -> None:
    names = ["claude-opus-4.5", "claude-opus-4-5"]
    ledger.append([Log(1).entry(*(event(name, model=name) for name in names))])
    text = export(tmp_path, "hledger").path.read_text()
    models = [line for line in text.splitlines() if line.startswith("account Expenses")]
    assert len(models) == len(set(models)) == 2


def test_the_same_ledger_gives_the_same_bytes(ledger: Ledger, tmp_path: Path) -> None:
    filled(ledger)
    assert export(tmp_path, "hledger").path.read_bytes() == export(tmp_path, "hledger").path.read_bytes()


def test_the_price_list_is_named_with_its_digest(ledger: Ledger, tmp_path: Path) -> None:
    filled(ledger)
    assert PRICES.digest in export(tmp_path, "beancount").path.read_text()


def test_the_users_prefix_stands_in_every_account(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a"))])
    text = export(tmp_path, "hledger", account_prefix="Work:AI").path.read_text()
    assert all(":Work:AI:" in line for line in text.splitlines() if line.startswith("account "))


@pytest.mark.parametrize("prefix", ["ai", "AI:", "A I", "AI;x", ":", "Ä", "-A"])
def test_a_prefix_that_is_no_account_is_refused(ledger: Ledger, tmp_path: Path, prefix: str) -> None:
    filled(ledger)
    with pytest.raises(UsageError, match="cannot stand in an account"):
        export(tmp_path, "hledger", account_prefix=prefix)
    assert not (tmp_path / "out.hledger").exists()


def test_names_of_projects_are_hidden_where_that_is_wanted(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a", project="secret-project"))])
    for redaction in (Redaction.HASH, Redaction.DROP):
        job = ExportJob(home_at(tmp_path), Dossier(0, FOREVER_MS, redaction), tmp_path / "x", BERLIN, PRICES)
        assert FORMATS["hledger"](job) is not None
        assert "secret" not in (tmp_path / "x").read_text()
