from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.theme import DARK
from counterfoil.ui.windows import what_if_asking
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.what_if_asking import Question
from counterfoil.ui.windows.what_if_pane import WhatIfPane
from counterfoil.ui.windows.window_panel import WindowPanel
from tests.altered import replace
from tests.ui import hostile, snapshots, suppositions
from tests.ui.parts import NOW_MS, at
from tests.ui.suppositions import OPUS, PARTS, SONNET, answered, supposing, supposing_odd
from tests.ui.surfaces import found_in

Asked = list[Question]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Every question that was answered; by a rule of thumb, as what is asked is what matters here."""
    seen: Asked = []

    def answer(question: Question) -> object:
        seen.append(question)
        return answered(question)

    monkeypatch.setattr(what_if_asking, "answer", answer)
    return seen


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1120, 1000)
    return made


def shown(window: MainWindow, snapshot: Snapshot) -> WindowPanel:
    window.show()
    window.show_snapshot(snapshot)
    while window.page.wants_chart:
        window.page.build_chart()
    QApplication.processEvents()
    return window.page.window_panel


def opened(window: MainWindow, snapshot: Snapshot) -> tuple[WindowPanel, WhatIfPane]:
    panel = shown(window, snapshot)
    panel.what_if.click()
    QApplication.processEvents()
    assert panel.pane is not None
    return panel, panel.pane


def said(pane: WhatIfPane) -> str:
    return pane.sentence.text().replace("\u00a0", " ")


def beside(pane: WhatIfPane) -> str:
    return pane.beside.text().replace("\u00a0", " ")


@pytest.mark.usefixtures("asked")
def test_the_pane_opens_below_the_chart_and_says_how_it_is(window: MainWindow) -> None:
    panel, pane = opened(window, supposing())
    assert pane.isVisible()
    assert panel.chart is not None
    assert pane.y() > panel.chart.y()
    assert said(pane) == "Choose what would be different"
    assert beside(pane) == "As it is: runs out ≈ 14:42, 93 in 100 · 14:19–15:10"
    assert not pane.put_back.isEnabled()


def test_leaving_out_a_project_is_answered_beside_the_unchanged_forecast(
    window: MainWindow, qtbot: QtBot, asked: Asked
) -> None:
    panel, pane = opened(window, supposing())
    QTest.mouseClick(pane.projects.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    qtbot.waitUntil(lambda: "instead" in said(pane))
    assert asked[-1].what_if.without_projects == {"web-api"}
    assert said(pane) == "Lasts to its reset instead of running out ≈ 14:42"
    assert beside(pane) == "97 in 100 · ≈ 98 % at reset; as it is 93 in 100 · 14:19–15:10"
    assert panel.chart is not None
    assert len(panel.chart.ahead.unchanged.getData()[0]) > 2
    assert not panel.chart.ahead.run_out_text.isVisible()
    assert "unchanged" in panel.legend.accessibleName()


def test_moving_work_to_another_model_is_asked_with_its_share(
    window: MainWindow, qtbot: QtBot, asked: Asked
) -> None:
    _, pane = opened(window, supposing())
    pane.models.slider.setFocus()
    for _ in range(5):
        QTest.keyClick(pane.models.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "instead of 14:42" in said(pane))
    assert asked[-1].what_if.shares == ((OPUS, SONNET, 0.5),)
    assert pane.models.figure.text().replace("\u00a0", " ") == "50 %"


def test_a_planned_block_begins_when_it_was_said_to(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    _, pane = opened(window, supposing())
    assert not pane.block.hours.isEnabled()
    choose_start(pane, 2)
    qtbot.waitUntil(lambda: "instead of 14:42" in said(pane))
    (block,) = asked[-1].what_if.blocks
    assert (block.starts_at_ms, block.ends_at_ms) == (at(27 / 60), at(27 / 60 + 2))
    assert pane.block.hours.isEnabled()


def choose_start(pane: WhatIfPane, place: int) -> None:
    pane.block.start.setCurrentIndex(place)
    pane.block.start.chosen.emit()


def test_putting_all_back_shows_the_real_forecast_again(
    window: MainWindow, qtbot: QtBot, asked: Asked
) -> None:
    panel, pane = opened(window, supposing())
    pane.projects.rows[0].click()
    pane.models.slider.setValue(30)
    choose_start(pane, 1)
    qtbot.waitUntil(lambda: len(asked) > 0 and "instead" in said(pane))
    pane.put_back.click()
    assert pane.what_if.is_nothing
    assert said(pane) == "Choose what would be different"
    assert panel.chart is not None
    assert len(panel.chart.ahead.unchanged.getData()[0]) == 0
    assert panel.chart.ahead.run_out_text.toPlainText().startswith("about 14:42")


def test_an_answer_to_what_is_no_longer_asked_is_left(window: MainWindow, asked: Asked) -> None:
    _, pane = opened(window, supposing())
    pane.projects.rows[0].click()
    pane.put_back.click()
    pane.asking.answered.emit(pane.asking.latest - 1, answered(question_of(pane)))
    QTest.qWait(100)
    assert said(pane) == "Choose what would be different"
    assert len(asked) <= 1


def question_of(pane: WhatIfPane) -> Question:
    outlook = suppositions.five_hour().outlook
    assert outlook is not None
    return Question(outlook, suppositions.PARTS, pane.what_if)


def test_what_was_chosen_outlives_new_snapshots_and_is_asked_anew(
    window: MainWindow, qtbot: QtBot, asked: Asked
) -> None:
    _, pane = opened(window, supposing())
    pane.projects.rows[1].click()
    qtbot.waitUntil(lambda: len(asked) == 1)
    window.show_snapshot(replace(supposing(), at_ms=NOW_MS + 30_000))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[-1].what_if.without_projects == {"infra"}
    assert not pane.projects.rows[1].isChecked()


def test_another_window_begins_with_nothing_supposed(window: MainWindow, qtbot: QtBot, asked: Asked) -> None:
    _, pane = opened(window, supposing())
    pane.projects.rows[0].click()
    qtbot.waitUntil(lambda: len(asked) == 1)
    window.page.cards.cards[2].chosen.emit()
    assert pane.what_if.is_nothing
    assert beside(pane) == "As it is: lasts to its reset, 97 in 100 · ≈ 72 % at reset"


def test_a_window_without_a_forecast_offers_no_supposition(window: MainWindow) -> None:
    panel = shown(window, snapshots.unknown())
    assert not panel.what_if.isVisible()
    panel, pane = opened(window, supposing())
    shown(window, snapshots.exhausted())
    assert not panel.what_if.isVisible()
    assert not pane.isVisible()


def test_a_mistake_is_told_in_the_pane(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_question: Question) -> object:
        raise ValueError

    monkeypatch.setattr(what_if_asking, "answer", fails)
    _, pane = opened(window, supposing())
    pane.projects.rows[0].click()
    qtbot.waitUntil(lambda: "mistake" in said(pane))


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("example", [supposing, supposing_odd])
@pytest.mark.parametrize("size", [SMALLEST, (720, 480), (1120, 900)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_pane_fits_its_window(
    window: MainWindow,
    qapp: QApplication,
    example: Callable[[], Snapshot],
    size: tuple[int, int],
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        window.resize(*size)
        panel, pane = opened(window, example())
        window.page.restyle(DARK)
        QApplication.processEvents()
        pane.grab()
        assert window.page.width() <= window.width()
        assert panel.rect().contains(pane.geometry())
        places = [part.geometry() for part in (pane.projects, pane.sessions, pane.models, pane.block)]
        assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("asked")
def test_names_that_mean_harm_are_shown_as_text(window: MainWindow) -> None:
    for name in hostile.all_of("/p.png")[::6]:
        parts = tuple(replace(p, session=f"{i}{name}", project=name, model=name) for i, p in enumerate(PARTS))
        drivers = tuple(replace(driver, name=name) for driver in suppositions.DRIVERS)
        state = replace(suppositions.five_hour(), parts=parts, drivers=drivers)
        panel = shown(window, replace(supposing(), windows=(state,)))
        panel.what_if.setChecked(True)
        assert found_in(window) == []


@pytest.mark.usefixtures("asked")
def test_tab_goes_from_the_cards_over_the_button_through_the_pane(window: MainWindow) -> None:
    panel, pane = opened(window, supposing())
    first, *others = window.page.cards.cards
    reached: list[QWidget] = []
    place = first.nextInFocusChain()
    while place is not None and place is not first:
        if place.isVisible() and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(place)
        place = place.nextInFocusChain()
    wanted = [*others, panel.what_if, *pane.projects.rows[:3]]
    assert [w for w in reached if w in wanted] == wanted
    assert reached.index(pane.put_back) > reached.index(pane.block.start)


@pytest.mark.usefixtures("asked")
def test_escape_folds_the_pane_and_goes_back_to_its_button(window: MainWindow) -> None:
    panel, pane = opened(window, supposing())
    window.activateWindow()
    pane.sessions.rows[0].setFocus()
    QTest.keyClick(pane.sessions.rows[0], Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert window.isVisible()
    assert window.focusWidget() is panel.what_if
