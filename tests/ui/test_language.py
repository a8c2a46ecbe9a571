"""Windows speak the language that was chosen: which one, how it is spoken, and what stays in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from counterfoil.ui import language
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.now import NowPage
from counterfoil.words import agents, tongue
from counterfoil.words.figures import count, percent
from tests.ui import snapshots
from translation_files import compiled, ts_path, write
from translation_sources import COUNTED, Key, Message, collected

OPEN, CLOSE = "⟦", "⟧"
WRAPPED = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
A_TEXT = re.compile(r"[a-z]{3,}")
LOGGED = {name for row in snapshots.busy().today for name in (row.model, row.project)}
PROGRAMS = {*agents.NAMES.values(), *agents.SHORT.values()}
NAMES = re.compile("|".join(map(re.escape, sorted(PROGRAMS | LOGGED, key=len, reverse=True))))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en")


@pytest.mark.parametrize(
    ("wanted", "of_system", "spoken"),
    [
        ("de", ["ko-KR"], "de"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["fr-FR", "ko-KR"], "ko"),
        ("system", ["zh-Hans-SG"], "zh_CN"),
        ("system", ["zh_CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "en"),
        ("system", ["in-ID"], "id"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("xx", ["de-DE"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems_first_that_is_translated(
    wanted: str, of_system: list[str], spoken: str
) -> None:
    assert language.chosen(wanted, of_system) == spoken


def german(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small German, in place of the real one."""
    messages = [
        Message("{n}\u00a0%", "", None, "x"),
        Message("1,234.5", "The marks of thousands and decimals; keep the digits", None, "x"),
        Message("{n} lines", COUNTED, "{n} line", "x"),
    ]
    known: dict[Key, tuple[str, ...]] = {
        messages[0].key: ("{n} Prozent",),
        messages[1].key: ("1.234,5",),
        messages[2].key: ("eine Zeile", "{n} Zeilen"),
    }
    path = ts_path("de", folder)
    write(path, "de", messages, known)
    compiled(path, path.with_suffix(".qm"))
    monkeypatch.setattr(language, "FILES", folder)


def test_texts_figures_and_forms_are_those_of_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    del qtbot
    german(tmp_path, monkeypatch)
    assert language.use("de") == "de"
    assert percent(62) == "62 Prozent"
    assert count(1_313) == "1.313"
    assert [tongue.trn("{n} line", "{n} lines", n) for n in (1, 2, 101, 1001)] == [
        "eine Zeile",
        "2 Zeilen",
        "101 Zeilen",
        "1001 Zeilen",
    ]
    assert tongue.trn("{n} file", "{n} files", 1) == "1 file"
    assert language.use("en") == "en"
    assert (percent(62), count(1_313)) == ("62\u00a0%", "1,313")


@pytest.mark.parametrize("damage", [None, b"", b"not a translation"])
def test_a_language_without_a_sound_file_is_not_spoken(
    damage: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FILES", tmp_path)
    if damage is not None:
        (tmp_path / "counterfoil_ko.qm").write_bytes(damage)
    assert language.use("ko") == "en"
    assert language.spoken() == "en"
    assert percent(62) == "62\u00a0%"


def test_every_text_on_the_now_page_is_translated(qtbot: QtBot) -> None:
    known = {source for source, _ in collected()}
    strange: set[str] = set()

    def wrapped(source: str, about: str, count: int) -> str:
        del about, count
        if source not in known:
            strange.add(source)
        return f"{OPEN}{source}{CLOSE}"

    tongue.speak(wrapped)
    holder = QScrollArea()
    page = NowPage(LIGHT)
    holder.setWidget(page)
    qtbot.addWidget(holder)
    holder.resize(1120, 900)
    holder.show()
    page.show_snapshot(snapshots.busy())
    qtbot.wait(300)
    assert [text for text in map(untranslated, texts_of(page)) if A_TEXT.search(text)] == []
    assert strange == set(), "said, but not found in the source"


def untranslated(text: str) -> str:
    """What of a text was put in without having been said."""
    while OPEN in text and (shorter := WRAPPED.sub("", text)) != text:
        text = shorter
    return NAMES.sub("", text)


def texts_of(page: QWidget) -> Iterator[str]:
    """What the labels and buttons that can be seen say."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        yield from (unescape(widget.toolTip()), widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
