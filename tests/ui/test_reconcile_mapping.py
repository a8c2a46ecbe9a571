from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.statements.mapping import Dates, Field, Mapping, Spans
from counterfoil.ui.windows.reconcile_seen import SeenPanel
from counterfoil.words import reconcile_mapping as words
from counterfoil.words import reconcile_page as page
from tests.altered import replace
from tests.ui import fake_reconcile as fakes
from tests.ui.hosts import hosted


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SeenPanel]:
    made = SeenPanel()
    hosted(qtbot, made, 900, 600)
    made.show_seen(fakes.mapped())
    yield made
    made.close()


def changes(panel: SeenPanel) -> list[Mapping]:
    found: list[Mapping] = []
    panel.mapping_changed.connect(found.append)
    return found


def test_a_file_that_was_understood_shows_its_mapping_only_on_request(panel: SeenPanel) -> None:
    assert not panel.mapping.isVisible()
    panel.check.click()
    assert panel.mapping.isVisible()
    assert not panel.check.isVisible()
    assert panel.compare.text() == page.COMPARE_MAPPED


def test_a_file_that_was_not_understood_shows_its_mapping_at_once(panel: SeenPanel) -> None:
    problem = "Row 12, column “cost_usd”: “x” is no amount."
    panel.seen = None
    panel.show_seen(fakes.mapped(problem=problem))
    assert panel.mapping.isVisible()
    assert panel.problem.text() == problem
    assert not panel.compare.isVisible()


def test_each_column_shows_what_it_is_taken_for(panel: SeenPanel) -> None:
    assert [choice.value for choice in panel.mapping.columns.choices] == [
        "at",
        "model",
        "input",
        "output",
        None,
        None,
    ]


def test_another_field_of_a_column_is_told_with_all_else_as_it_was(panel: SeenPanel) -> None:
    told = changes(panel)
    cost = panel.mapping.columns.choices[4]
    cost.choose("money")
    cost.chosen.emit()
    assert told == [replace(fakes.MAPPING, columns=fakes.MAPPING.columns | {Field.MONEY: "cost_usd"})]
    assert not panel.compare.isEnabled()  # until it was read that way


def test_a_field_moves_from_one_column_to_another(panel: SeenPanel) -> None:
    told = changes(panel)
    other = panel.mapping.columns.choices[5]
    other.choose("model")
    other.chosen.emit()
    assert told[0].columns[Field.MODEL] == "api_key"
    assert panel.mapping.columns.choices[1].value is None


def test_how_figures_are_written_can_be_said(panel: SeenPanel, qtbot: QtBot) -> None:
    told = changes(panel)
    mapping = panel.mapping
    for choice, word in (
        (mapping.separator, ";"),
        (mapping.decimal, ","),
        (mapping.dates, "day_first"),
        (mapping.span, "hour"),
        (mapping.input, "both"),
        (mapping.money, "cents"),
    ):
        choice.choose(word)
    mapping.zone.setText("Europe/Berlin")
    mapping.currency.setText("eur")
    mapping.currency.textEdited.emit("eur")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [
        replace(
            fakes.MAPPING,
            separator=";",
            decimal=",",
            dates=Dates.DAY_FIRST,
            span=Spans.HOUR,
            input_has_cache_read=True,
            input_has_cache_write=True,
            is_in_cents=True,
            zone="Europe/Berlin",
            currency="EUR",
        )
    ]


def test_the_same_choice_again_tells_nothing(panel: SeenPanel) -> None:
    told = changes(panel)
    panel.mapping.separator.chosen.emit()
    assert told == []


def test_columns_beyond_those_shown_keep_their_fields(panel: SeenPanel) -> None:
    many = tuple(f"column {n}" for n in range(90))
    mapping = Mapping({Field.AT: "column 0", Field.MONEY: "column 88"})
    panel.show_seen(replace(fakes.mapped(), columns=many, rows=(), mapping=mapping))
    assert len(panel.mapping.columns.choices) == 60
    assert panel.mapping.mapping.columns == mapping.columns


def test_every_field_and_way_of_writing_has_a_name() -> None:
    assert {word for word, _ in words.FIELDS} == set(Field)
    assert {word for word, _ in words.DATE_ORDERS} == set(Dates)
    assert {word for word, _ in words.SPANS} == set(Spans)


def test_a_name_that_looks_like_markup_stays_a_name(panel: SeenPanel) -> None:
    odd = ("<b>bold</b>", "a\u202eb", "x" * 5000)
    panel.show_seen(replace(fakes.mapped(), columns=odd, rows=(odd,), mapping=Mapping()))
    assert len(panel.mapping.columns.choices) == 3
    assert panel.mapping.columns.choices[0].accessibleName() == "Column “<b>bold</b>” holds"
    table = panel.mapping.columns.widget()
    assert table is not None
    assert table.width() < 5_000
