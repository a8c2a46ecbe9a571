"""How texts are said in another language, without Qt: parts, forms, marks of figures, money, lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from counterfoil.domain import capacity_current, sessions_left
from counterfoil.domain.money import Cost
from counterfoil.words import figures
from counterfoil.words.listing import chain, commas, either, series
from counterfoil.words.reasons import FOUND, REFUSED, WHY, reason
from counterfoil.words.tongue import NO_COUNT, numerals, speak, tr, trn

GERMAN = {
    "1,234.5": "1.234,5",
    "resets {when}": "läuft {when} ab",
    "{sign}{amount}": "{amount} {sign}",
    "reading {n} h old": "Ablesung vor {n} Std.",
    "The last {n} of the {all} records that the checkpoint covers are missing.": "{all}, davon {n} weg.",
    "{first} and {second}": "{first} und {second}",
}
GERMAN_FORMS = {"{n} lines": ("eine Zeile", "{n} Zeilen")}


def german(source: str, about: str, count: int) -> str:
    del about
    if count == NO_COUNT:
        return GERMAN.get(source, source)
    return GERMAN_FORMS.get(source, (source, source))[count != 1]


@pytest.fixture(autouse=True)
def _english_dollars_again() -> Iterator[None]:
    yield
    speak(None)
    figures.show_in("USD", None)


def test_parts_are_put_in_after_the_translation() -> None:
    assert tr("resets {when}", when="{Fri}") == "resets {Fri}"
    speak(german)
    assert tr("resets {when}", when="{Fri}") == "läuft {Fri} ab"
    assert tr("100 % {of it}") == "100 % {of it}"


def test_a_number_picks_the_form_and_what_is_not_translated_stays_english() -> None:
    assert [trn("{n} line", "{n} lines", n) for n in (0, 1, 2)] == ["0 lines", "1 line", "2 lines"]
    speak(german)
    assert [trn("{n} line", "{n} lines", n) for n in (0, 1, 2)] == ["0 Zeilen", "eine Zeile", "2 Zeilen"]
    assert [trn("{n} file", "{n} files", n) for n in (1, 2)] == ["1 file", "2 files"]


@pytest.mark.parametrize(
    ("sample", "shown"),
    [
        ("1.234,5", "1.313,25"),
        ("1\u202f234,5", "1\u202f313,25"),
        ("1234,5", "1313,25"),
        ("1,234.5", "1,313.25"),
        ("tausend", "1,313.25"),
    ],
)
def test_figures_bear_the_marks_of_the_language(sample: str, shown: str) -> None:
    speak(lambda source, *_: sample if source == "1,234.5" else source)
    assert numerals("1,313.25") == shown
    speak(None)
    assert numerals("1,313.25") == "1,313.25"


@pytest.mark.parametrize(
    ("currency", "per_usd", "shown"),
    [
        ("USD", None, ["$4.31", "≥ $4.31", "< $0.01", "not known"]),
        ("EUR", None, ["$4.31", "≥ $4.31", "< $0.01", "not known"]),
        ("EUR", 0.9, ["≈ €3.88", "≥ €3.88", "< €0.01", "not known"]),
        ("krw", 1400.0, ["≈ ₩6,034", "≥ ₩6,034", "≈ ₩7", "not known"]),
        ("CHF", 1.0, ["≈ CHF 4.31", "≥ CHF 4.31", "< CHF 0.01", "not known"]),
    ],
)
def test_money_is_shown_in_the_currency_chosen(
    currency: str, per_usd: float | None, shown: list[str]
) -> None:
    figures.show_in(currency, per_usd)
    some, little = 4_310_000_000_000, 5_000_000_000
    costs = (Cost(some, 1, 0), Cost(some, 1, 2), Cost(little, 1, 0), Cost(0, 0, 3))
    assert [figures.money(cost).replace(figures.NBSP, " ") for cost in costs] == shown


def test_an_amount_is_written_as_the_language_does() -> None:
    speak(german)
    assert figures.amount(1_234_560_000_000_000) == "1.234,56 $"
    assert figures.amount(-1_000_000_000_000) == "-1,00 $"


def test_what_other_parts_say_is_recognised_with_its_figures() -> None:
    speak(german)
    assert reason("reading 3 h old") == "Ablesung vor 3 Std."
    said = "The last 1,024 of the 12,000 records that the checkpoint covers are missing."
    assert reason(said) == "12.000, davon 1.024 weg."
    assert reason("something new") == "something new"
    assert reason("") == ""


@pytest.mark.parametrize(
    "said",
    [
        *(
            source.replace("{n}", "1,204").replace("{", "<").replace("}", ">")
            for source in (*WHY, *FOUND, *REFUSED)
        ),
        *(capacity_current.NO_WINDOWS, capacity_current.FEW_WINDOWS),
        *(capacity_current.DIFFERING, capacity_current.ELSEWHERE),
        *(sessions_left.NO_CAPACITY, sessions_left.NO_PERCENT, sessions_left.FEW_SESSIONS),
    ],
)
def test_each_text_from_elsewhere_is_found_whatever_stands_in_its_parts(said: str) -> None:
    speak(lambda source, *_: f"⟦{source}⟧")
    assert reason(said) == f"⟦{said}⟧"


def test_lists_are_joined() -> None:
    assert (series([]), series(["a"]), series(["a", "b", "c"])) == ("", "a", "a, b and c")
    assert (commas(["a", "b"]), chain(["a", "b", "c"]), either(["a", "b"])) == (
        "a, b",
        "a and b and c",
        "a or b",
    )
    speak(german)
    assert series(["a", "b", "c"]) == "a, b und c"
