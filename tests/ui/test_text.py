from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
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
        ("line\u2028para\u2029next\u0085", "line para next"),
        ("in\u3164visible\u2800\ufffc", "invisible"),
        ("\u0301mark on nothing", "mark on nothing"),
        ("Z\u0308\u0301\u0302\u0303\u0304x\u0301", "Z\u0308\u0301\u0302x\u0301"),
        ("a\u0301\u200d\u0301\u200d\u0301\u200d\u0301", "a\u0301\u0301\u0301"),
        ("नमस्ते ภาษาไทย שָׁלוֹם", "नमस्ते ภาษาไทย שָׁלוֹם"),
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


def test_lines_stay_lines_up_to_a_number() -> None:
    assert text.clean_lines("a\x00\n \nb\r") == "a\n\nb"
    assert text.clean_lines("x\n" * 100_000).count("\n") == 39
    assert text.tooltip("x\n" * 100_000).count("<br>") == 39


def test_what_some_hosts_read_as_markup_is_written_with_other_signs() -> None:
    assert text.unmarked("<b>R&D</b>") == "‹b›R＆D‹/b›"


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


def test_a_text_that_wraps_may_be_longer_and_breaks_within_a_word_that_is_too_long(qtbot: QtBot) -> None:
    label = text.plain_label("start " + "x" * 5_000)
    qtbot.addWidget(label)
    assert len(label.text()) == text.LONGEST
    label.setWordWrap(True)
    assert text.LONGEST < len(label.text()) < 1000
    assert label.minimumSizeHint().width() < 60
    label.resize(200, label.heightForWidth(200))
    lines = label.height() // label.fontMetrics().lineSpacing()
    assert lines >= label.fontMetrics().horizontalAdvance(label.text()) // 200
    picture = label.grab().toImage()
    foot = picture.copy(0, picture.height() - label.fontMetrics().height(), 200, 1 << 10)
    assert foot != picture.copy(0, picture.height() + 1, 200, foot.height())  # its last line is painted


def test_a_text_that_wraps_at_spaces_is_as_high_as_qt_makes_it(qtbot: QtBot) -> None:
    label, plain = text.plain_label("several words " * 12), QLabel("several words " * 12)
    for one in (label, plain):
        qtbot.addWidget(one)
        one.setFont(label.font())
        one.setWordWrap(True)
    assert [label.heightForWidth(w) for w in (90, 200, 400)] == [
        plain.heightForWidth(w) for w in (90, 200, 400)
    ]
