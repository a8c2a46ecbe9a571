"""The report as HTML: one file that needs nothing, runs nothing, and says in figures what it says in JSON."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from counterfoil.domain.report import Report
from counterfoil.domain.report_compared import comparison_of
from counterfoil.exports.report_html import report_html
from counterfoil.exports.report_totals import totals_of
from tests.altered import replace
from tests.crash.hostile_values import TEXTS
from tests.unit.exports.made_reports import KNOWN, reconciliation, report

GOLDEN = Path(__file__).parent / "golden" / "report.html"
VOID = {"meta", "br", "rect", "line"}


class Page(HTMLParser):
    """What a browser would make of it: elements by name, text, the JSON block, and whether all is closed."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.blocks: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.blocks if self.open and self.open[-1] == "script" else self.text).append(data)


def page(made: Report) -> Page:
    """The page of a report, whole."""
    found = Page(report_html(made))
    assert found.open == []
    return found


def block(made: Report) -> dict[str, object]:
    """The machine-readable figures."""
    found: dict[str, object] = json.loads("".join(page(made).blocks))
    return found


def test_it_is_the_page_that_was_looked_at() -> None:
    assert report_html(report()) == GOLDEN.read_bytes()


def test_it_refers_to_nothing_outside_and_runs_nothing() -> None:
    found, text = page(report()), report_html(report()).decode()
    names = {tag for tag, _ in found.elements}
    assert not names & {"link", "img", "iframe", "object", "embed", "form", "a", "base", "image", "use"}
    assert not {name for _, attrs in found.elements for name in attrs if name in ("src", "href", "style")}
    assert not [name for _, attrs in found.elements for name in attrs if name.startswith("on")]
    assert [attrs.get("type") for tag, attrs in found.elements if tag == "script"] == ["application/json"]
    assert not re.search(r"(?:https?:)?//|url\(|@import", text)
    policy = next(a["content"] for t, a in found.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_the_figures_for_machines_are_the_sums_of_their_own_tables() -> None:
    made = report()
    figures = totals_of(made)
    assert block(made) == figures
    for table in ("by_model", "by_day"):
        rows = figures[table]
        assert isinstance(rows, list)
        assert figures["requests"] == sum(row["requests"] for row in rows)
        assert figures["cost_picousd"] == str(sum(int(row["cost_picousd"]) for row in rows))
        assert figures["tokens"] == {
            name: None if rows[0]["tokens"][name] is None else sum(row["tokens"][name] for row in rows)
            for name in rows[0]["tokens"]
        }


def test_the_classes_of_a_statement_make_up_its_difference() -> None:
    statement = totals_of(report())["statements"]
    assert isinstance(statement, list)
    (one,) = statement
    assert sum(int(found["picousd"]) for found in one["classes"]) == int(one["difference_picousd"])
    assert int(one["provider_picousd"]) - int(one["ledger_picousd"]) == int(one["difference_picousd"])


def test_what_is_not_told_is_null_and_never_zero() -> None:
    found = reconciliation()
    told = replace(
        found,
        provider=replace(found.provider, picousd=None),
        difference=replace(found.difference, picousd=None),
    )
    statements = totals_of(report(comparisons=(comparison_of(told, KNOWN),)))["statements"]
    assert isinstance(statements, list)
    assert (statements[0]["provider_picousd"], statements[0]["difference_picousd"]) == (None, None)


def test_every_table_has_heads_and_a_caption_and_every_picture_says_what_it_shows() -> None:
    found = page(report())
    count = [tag for tag, _ in found.elements].count
    assert count("table") == count("caption") > 5
    assert count("th") == len([1 for tag, attrs in found.elements if tag == "th" and attrs.get("scope")])
    pictures = [attrs for tag, attrs in found.elements if tag == "svg"]
    assert pictures
    assert all(attrs["role"] == "img" and attrs["aria-label"] for attrs in pictures)
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(two - one <= 1 for one, two in pairwise(levels))


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_stays_text_wherever_it_stands(text: str) -> None:
    found = reconciliation()
    statement = replace(found.statement, name=text, account=text, notes=(text,))
    named = [replace(row, key=replace(row.key, model=text, key=text)) for row in found.rows]
    compared = comparison_of(replace(found, statement=statement, rows=tuple(named)), {})
    made = report(
        claim=text, comparisons=(compared,), by_project=(replace(report().by_project[0], name=text),)
    )
    plain, hostile = page(report()), page(made)
    assert {tag for tag, _ in hostile.elements} - {"br"} <= {tag for tag, _ in plain.elements}
    shown = report_html(made).decode()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]", shown)


def test_a_claim_keeps_its_lines_and_its_marks() -> None:
    text = "".join(page(report(claim="5 < 6 & <b>7</b>\nsecond")).text)
    assert "5 < 6 & <b>7</b>" in text
    assert "second" in text


def test_without_a_statement_it_says_that_none_was_compared() -> None:
    text = "".join(page(report(comparisons=())).text)
    assert "No statement was compared." in text
    assert "21 requests" in text
