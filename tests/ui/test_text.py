from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from counterfoil.ui import text


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("web-api", "web-api"),
        ("  two\n lines\t", "two lines"),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("\u202egnp.exe", "gnp.exe"),
        ("zero\u200bwidth", "zerowidth"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("62\u00a0%", "62\u00a0%"),
        ("", ""),
    ],
)
def test_only_printable_characters_of_one_line_are_left(given_text: str, shown: str) -> None:
    assert text.clean(given_text) == shown


def test_a_name_of_10_000_characters_is_cut_and_says_so() -> None:
    assert text.clean("x" * 10_000) == "x" * (text.LONGEST - 1) + "…"
    assert text.clean("\u200b" * 10_000 + "end") == "…"


@settings(max_examples=100)
@given(st.text(max_size=400))
def test_clean_text_is_short_printable_and_stays_the_same(given_text: str) -> None:
    once = text.clean(given_text)
    assert len(once) <= text.LONGEST
    assert all(unicodedata.category(c)[0] != "C" for c in once)
    assert text.clean(once) == once


@settings(max_examples=50)
@given(st.text(alphabet="ab<>&/\"'b i;", max_size=60))
def test_a_tooltip_renders_as_exactly_the_text(given_text: str) -> None:
    document = QTextDocument()
    document.setHtml(text.tooltip(given_text))
    assert " ".join(document.toPlainText().split()) == " ".join(given_text.split())


def test_lines_of_a_tooltip_stay_lines() -> None:
    assert text.tooltip("<b>\nx") == "<qt>&lt;b&gt;<br>x</qt>"
    assert text.tooltip("") == ""


def test_markup_for_legends_is_escaped() -> None:
    assert text.rich("<img src=x>&") == "&lt;img src=x&gt;&amp;"


def test_an_ampersand_in_a_menu_is_no_shortcut() -> None:
    assert text.menu("R&D") == "R&&D"


def test_labels_show_markup_as_it_is(qtbot: QtBot) -> None:
    label = text.plain_label("<b>bold</b>\u202e")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>"


def test_a_label_that_is_too_narrow_tells_the_rest_on_hover(qtbot: QtBot) -> None:
    label = text.plain_label("a rather long name of a project")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert not label.fits()
    assert "a rather long name of a project" in label.toolTip()
    label.resize(900, 20)
    assert label.toolTip() == ""
    label.explain("exactly")
    assert label.toolTip() == "<qt>exactly</qt>"


def test_a_label_does_not_widen_its_window(qtbot: QtBot) -> None:
    label = text.plain_label("x" * 10_000)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 60


def test_labels_lean_to_the_windows_side(qtbot: QtBot) -> None:
    label = text.plain_label("English")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
