"""On the Ledger page too every name is text: in rows, details, filters, checks, offers and failures."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.records import Facets, RecordLine, RecordRow
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import KnownError
from counterfoil.ui.ledger_access import LedgerAccess
from counterfoil.ui.windows.ledger_details import DetailsPane
from counterfoil.ui.windows.ledger_page import LedgerPage
from counterfoil.ui.windows.ledger_retention import RetentionDialog
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from tests.altered import replace
from tests.ui import hostile, snapshots
from tests.ui.fake_audit import FakeAudit, coverage_example, lines_of, row
from tests.ui.hostile import OpenWatch, filled
from tests.ui.pages import ledger_of
from tests.ui.parts import NOW_MS
from tests.ui.surfaces import found_in

linux = pytest.mark.skipif(sys.platform != "linux", reason="openings are seen by inotify")


@dataclass(frozen=True)
class Change:
    """A change of settings whose paths and lines mean harm."""

    text: str

    @property
    def path(self) -> Path:
        return Path("/home") / self.text

    @property
    def backup(self) -> Path | None:
        return Path(f"{self.path}.old")

    @property
    def shown(self) -> Sequence[str]:
        return ["@@ line 1 @@", f"-{self.text}", f"+{self.text}"]


class HostileAudit(FakeAudit):
    """A request for each of the strings, which stands in every field of it."""

    def __init__(self, strings: Sequence[str]) -> None:
        super().__init__(total=len(strings))
        self.strings = strings

    def row(self, number: int) -> RecordRow:
        text = self.strings[number]
        return replace(filled(row(number, NOW_MS), text), agent="codex", key=str(number))  # ours, and ASCII

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]:
        del agent
        text = self.strings[int(key)]
        return [replace(filled(line, text), key=key) for line in lines_of(row(int(key), NOW_MS))]

    def facets(self) -> Facets:
        return Facets(tuple(self.strings), tuple(self.strings), tuple(self.strings))

    def coverage(self) -> Coverage:
        known = coverage_example()
        sources = tuple(filled(known.sources[0], text) for text in self.strings)
        return replace(known, sources=sources, retentions=(filled(known.retentions[0], self.strings[0]),))

    def access(self) -> LedgerAccess:
        def plan(agent: str, home: Path, days: int) -> Change:  # noqa: ARG001
            return Change(home.name)

        return LedgerAccess(lambda: self, plan, lambda _: None, clock=lambda: NOW_MS)


@pytest.fixture
def audit(picture: Path) -> HostileAudit:
    return HostileAudit(hostile.all_of(str(picture)))


@pytest.fixture
def window(qtbot: QtBot, audit: HostileAudit) -> Iterator[MainWindow]:
    made = MainWindow(Access(audit.access()))
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    made.show()
    made.show_snapshot(snapshots.busy())
    made.show_page("Ledger")
    qtbot.waitUntil(lambda: page_of(made).requests.model.total == len(audit.strings))
    yield made
    made.stop()


def page_of(window: MainWindow) -> LedgerPage:
    return ledger_of(window)


def is_told(details: DetailsPane, key: str) -> bool:
    return bool(details.lines) and details.lines[0].key == key


def is_said(page: LedgerPage, text: str) -> bool:
    return text in page.notice.sentence.text()


@linux
def test_each_of_them_in_a_row_and_in_its_details_is_text(
    qtbot: QtBot, window: MainWindow, audit: HostileAudit, picture: Path
) -> None:
    watch = OpenWatch(picture)
    requests = page_of(window).requests
    for number, text in enumerate(audit.strings):
        requests.table.choose(number)
        requests.table.opened.emit(number)
        qtbot.waitUntil(partial(is_told, requests.details, str(number)))
        assert found_in(requests.details) == [], text[:40]
        window.grab()
    assert found_in(window) == []
    assert (window.width(), window.height()) == SMALLEST
    assert page_of(window).width() <= window.width()
    assert page_of(window).minimumSizeHint().width() <= SMALLEST[0]
    assert not watch.opened()
    watch.close()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a dialog, where nothing is on a screen
def test_in_filters_checks_and_offers_they_are_text(
    qtbot: QtBot, window: MainWindow, audit: HostileAudit, picture: Path
) -> None:
    page = page_of(window)
    for text in hostile.all_of(str(picture))[::3]:
        audit.bad = FirstBad(3, text, 7, text)
        page.check.check_wanted.emit()
        qtbot.waitUntil(lambda: not page.check.is_busy)
        # an agent's name is one of our own
        kept = replace(filled(coverage_example().retentions[0], text), agent="claude-code")
        page.days.show_coverage(replace(audit.coverage(), retentions=(kept,)), NOW_MS)
        page.days.longer_wanted.emit(kept)
        dialog = window.findChildren(RetentionDialog)[-1]
        qtbot.waitUntil(dialog.do.isEnabled)
        page.requests.details.show_failure(text)
        page.check.show_failure(text)
        assert found_in(window) == [], text[:40]
        dialog.grab()
        dialog.reject()


def test_what_goes_wrong_is_told_as_text(qtbot: QtBot, audit: HostileAudit, picture: Path) -> None:
    for text in hostile.of_markup(str(picture))[::8]:
        audit.error = KnownError(text)
        window = MainWindow(Access(audit.access()))
        qtbot.addWidget(window)
        window.show()
        window.show_snapshot(snapshots.busy())
        window.show_page("Ledger")
        qtbot.waitUntil(partial(is_said, page_of(window), text))
        assert found_in(window) == []
        window.stop()
