"""The report as PDF: read back by another library."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from pypdf import PdfReader

from counterfoil.domain.report import NamedUse, Report
from counterfoil.domain.report_compared import comparison_of
from counterfoil.exports.report_pdf import report_pdf
from tests.altered import replace
from tests.crash.hostile_values import TEXTS
from tests.unit.exports.made_reports import KNOWN, reconciliation, report, use


def pages(made: Report) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(report_pdf(made))).pages]


def test_it_tells_the_totals_and_the_differences() -> None:
    text = "\n".join(pages(report()))
    for told in ("$24.82", "$33.17", "+$8.35", "+$4.20", "+$1.15", "21,000", "req_011CSh4", "msg_01Zpd8Rw2"):
        assert told in text


def test_the_first_page_has_the_claim_the_difference_the_classes_and_what_is_asked() -> None:
    first = pages(report())[0]
    for told in ("about eight dollars", "$8.35 more", "Stated more than once", "3. What is asked for"):
        assert told in first


def test_the_same_report_is_the_same_file() -> None:
    assert report_pdf(report()) == report_pdf(report())


def test_every_page_says_which_of_how_many_it_is_and_of_which_ledger() -> None:
    found = pages(report())
    for number, text in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in text
        assert "Ledger 0f0e0d0c-0b0a-4908-8706-050403020100" in text


def test_the_file_says_what_it_is_and_when_it_was_made() -> None:
    reader = PdfReader(BytesIO(report_pdf(report())))
    assert reader.metadata is not None
    assert reader.metadata.title == "Usage and charges compared"
    assert str(reader.metadata.creation_date) == "2026-07-09 08:30:12+00:00"
    titles = [str(item["/Title"]) for item in reader.outline if not isinstance(item, list)]
    assert titles[:2] == ["1. What is claimed", "2. What was found"]


def test_a_table_over_several_pages_repeats_its_heads() -> None:
    days = tuple(
        NamedUse(f"2026-{month:02d}-{day:02d}", use(1, 5)) for month in (1, 2) for day in range(1, 29)
    )
    texts = pages(report(by_day=days, comparisons=()))
    with_days = [text for text in texts if "2026-01-" in text or "2026-02-" in text]
    assert len(with_days) > 1
    assert all("Cache reads" in text for text in with_days)


@pytest.mark.parametrize("text", ["漢字と仮名カナ", "简体中文繁體", "한국어 문장", "Grüße – “ÅŒ€”"])
def test_east_asian_and_western_letters_are_shown_as_they_are(text: str) -> None:
    assert text in pages(report(claim=text))[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("привет", "\\u043f\\u0440"), ("a\u202eb", "a\\u202eb"), ("😀", "\\U0001f600"), ("\ud800", "\\ud800")],
)
def test_other_letters_are_told_by_their_numbers(text: str, shown: str) -> None:
    assert shown in pages(report(claim=text))[0]


def test_hostile_text_is_drawn_wherever_it_stands() -> None:
    found = reconciliation()
    text = " ".join(TEXTS)
    statement = replace(found.statement, name=text, account=text, notes=tuple(TEXTS))
    rows = [replace(row, key=replace(row.key, model=text, key=text, request_id=text)) for row in found.rows]
    compared = comparison_of(replace(found, statement=statement, rows=tuple(rows)), KNOWN)
    made = report(claim=text, comparisons=(compared,), by_project=(NamedUse(text, use(1, 1)),))
    assert "<img src=file:///etc/passwd>" in "\n".join(pages(made))


@pytest.mark.parametrize("text", TEXTS)
def test_each_hostile_text_is_drawn_alone(text: str) -> None:
    made = report(claim=text, by_project=(NamedUse(text, use(1, 1)),), comparisons=())
    assert "1. What is claimed" in pages(made)[0]


def test_words_longer_than_a_page_are_broken_and_none_is_lost() -> None:
    made = report(claim="x" * 20_000, by_project=(NamedUse("y" * 5_000, use(1, 1)),), comparisons=())
    text = "".join(pages(made))
    assert text.count("x") >= 20_000
    assert text.count("y") >= 5_000


def test_the_library_that_draws_is_loaded_only_when_a_pdf_is_asked_for() -> None:
    code = "import sys, counterfoil.exports.report_pdf; print('reportlab' in sys.modules)"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "False"
