"""A month on one or two pages, from a report of its span or straight from a ledger."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.domain.report import PlanPaid, Report
from counterfoil.domain.subscription import CreditsTold
from counterfoil.errors import KnownError, UsageError
from counterfoil.exports.formats import FORMATS, ExportJob
from counterfoil.exports.monthly import month_pdf, month_span, multiple
from counterfoil.exports.monthly_file import plans_of
from counterfoil.ledger.store import Ledger
from counterfoil.paths import home_at
from counterfoil.prices.book import PriceBook
from counterfoil.settings import Account
from tests.altered import replace
from tests.unit.exports.made_reports import MADE_MS, report
from tests.unit.ledger.rich import Hand, Log, event, ms

BERLIN = ZoneInfo("Europe/Berlin")
USD = 10**12


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def month(**changes: object) -> Report:
    return report(since_ms=ms("2026-07-01T00:00Z"), until_ms=ms("2026-08-01T00:00Z"), **changes)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026-08", "2026-07-31T22:00Z", "2026-08-31T22:00Z"),
        ("2026-12", "2026-11-30T23:00Z", "2026-12-31T23:00Z"),
        ("2026-03", "2026-02-28T23:00Z", "2026-03-31T22:00Z"),  # the clocks change within
    ],
)
def test_a_month_is_one_of_the_users_zone(text: str, since: str, until: str) -> None:
    assert month_span(text, BERLIN) == (ms(since), ms(until))


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "2026-08-01", "August", "0000-01", "9999-12"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no month"):
        month_span(text, BERLIN)


def test_it_tells_totals_plans_prices_and_the_checkpoint_on_two_pages() -> None:
    plans = (PlanPaid("claude-code", "Max 5x", 5 * USD), PlanPaid("codex", "Pro", None))
    found = pages(month_pdf(month(), plans))
    text = "\n".join(found)
    assert len(found) <= 2
    for told in (
        "Usage in July 2026",
        "at least $24.82",
        "claude-opus-4-5",
        "Max 5x",
        "3.0 times",
        "genai-prices 1.2.3",
    ):
        assert told in text
    assert "counterfoil-checkpoint 1" in text
    assert "not told" in text
    assert "The month was not over" in text


def test_a_month_that_is_over_does_not_say_otherwise() -> None:
    assert "The month was not over" not in "\n".join(
        pages(month_pdf(month(made_at_ms=ms("2026-08-01T00:00Z"))))
    )


def test_the_same_month_is_the_same_file() -> None:
    assert month_pdf(month()) == month_pdf(month())


@pytest.mark.parametrize(
    ("worth", "paid", "said"),
    [
        (3 * USD, USD, "3.0 times"),
        (125, 100, "1.3 times"),
        (0, USD, "0.0 times"),
        (5, None, "–"),
        (5, 0, "–"),
    ],
)
def test_a_multiple_is_of_what_was_paid(worth: int, paid: int | None, said: str) -> None:
    assert multiple(worth, paid) == said


def test_a_price_in_the_settings_is_taken_as_it_is_written() -> None:
    accounts = (Account("codex", "work", "Pro", 19.99), Account("codex", "own", ""))
    assert plans_of(accounts, *month_span("2026-07", BERLIN), BERLIN) == [
        PlanPaid("codex", "work", 1999 * 10**10),
        PlanPaid("codex", "own", None),
    ]


def test_what_was_told_of_credits_last_is_shown() -> None:
    told = [
        CreditsTold(ms(f"2026-07-0{day}T10:00Z"), 20_000 + day, "codex", day * USD, 10**6) for day in (3, 4)
    ]
    text = "\n".join(pages(month_pdf(month(), (), told)))
    assert "$4.00" in text
    assert "2026-07-04 10:00:00 UTC" in text
    assert "2026-07-03 10:00:00 UTC" not in text
    assert "1 credit" in text


@pytest.fixture
def job(tmp_path: Path) -> ExportJob:
    home = home_at(tmp_path / "home")
    home.ledger_file.parent.mkdir(parents=True, exist_ok=True)
    with Ledger(home.ledger_file, Hand()) as ledger:
        ledger.append(
            [
                Log(1).entry(
                    event("a", ms("2026-03-27T10:00Z"), input=10_000), event("b", ms("2026-04-02T10:00Z"))
                )
            ]
        )
    dossier = Dossier(0, 1, Redaction.NONE)
    options = {"month": "2026-03"}
    return ExportJob(
        home, dossier, tmp_path / "march.pdf", BERLIN, PriceBook.shipped(), lambda: MADE_MS, options=options
    )


def test_the_month_of_a_ledger_is_written_as_a_file(job: ExportJob) -> None:
    written = FORMATS["statement"](job)
    assert written is not None
    assert (written.requests, written.size_bytes) == (1, job.path.stat().st_size)
    text = "\n".join(pages(job.path.read_bytes()))
    assert "Usage in March 2026" in text
    assert "1 request." in text


def test_names_are_veiled_as_was_asked(job: ExportJob) -> None:
    FORMATS["statement"](job)
    assert "web" in "\n".join(pages(job.path.read_bytes()))
    FORMATS["statement"](replace(job, dossier=replace(job.dossier, redaction=Redaction.HASH)))
    assert "web" not in "\n".join(pages(job.path.read_bytes())).replace("web search", "")


def test_a_stop_leaves_nothing_behind(job: ExportJob) -> None:
    assert FORMATS["statement"](replace(job, go_on=lambda: False)) is None
    assert sorted(job.path.parent.iterdir()) == [job.path.parent / "home"]


def test_without_a_month_or_a_ledger_it_says_what_is_missing(job: ExportJob, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--month 2026-08"):
        FORMATS["statement"](replace(job, options=None))
    with pytest.raises(KnownError, match="no ledger"):
        FORMATS["statement"](replace(job, home=home_at(tmp_path / "elsewhere")))
