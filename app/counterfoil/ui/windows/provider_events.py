"""The list of what the provider's counters did, newest first, with the evidence of the chosen event."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.ui import theme
from counterfoil.ui.plain import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.ledger_fields import Choice
from counterfoil.ui.windows.list_panel import ListPanel
from counterfoil.ui.windows.provider_evidence import EvidencePane
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.side_pane import ENDLESS_PX
from counterfoil.ui.windows.tables import PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples, sentences
from counterfoil.words import list_samples as lists
from counterfoil.words import provider as words
from counterfoil.words import provider_page as page
from counterfoil.words.tongue import tr

MOST_ROWS = 10
BESIDE_PX, PANE_PX, LOWEST_PX = 880, 360, 236
ONE_LINE_PX = 620  # from here on the filters stand beside the heading
TIGHT_PX, WIDE_PX = 560, 1280  # below the one there are no values, from the other on whole sentences
WINDOW, SENTENCE, CHANGE = 1, 3, 4
EVERY_KIND = "every"


class EventsPanel(ListPanel):
    """Filters, the list, and the evidence of the event that is chosen in it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(page.EVENTS), parent)
        self._history = ProviderHistory(0, "UTC")
        self._shown: tuple[ProviderEvent, ...] = ()
        self._samples = (samples.moments(), lists.limits(), lists.events(), "", lists.change())
        self.agent, self.kind = Choice(tr(page.ALL_AGENTS)), Choice(tr(page.USUAL_KINDS))
        self.model = RowsModel(event_columns(self._when, self._exactly, self._sentence))
        self.model.set_quiet_ink(palette.faint)
        self.table, self.pane = LinesTable(self.model), EvidencePane()
        self.table.setAccessibleName(tr("Events, newest first"))
        self._hold((self.agent, self.kind), 168, self.table, self.pane)
        self.agent.chosen.connect(self._filter)
        self.kind.chosen.connect(self._filter)
        self.table.moved.connect(self._choose)
        self.say(tr(page.LOADING))

    def show_history(self, history: ProviderHistory) -> None:
        """What the counters did; what is chosen stays chosen while it is listed."""
        self._history = history
        agents = sorted({event.agent for event in history.events})
        self.agent.offer(agents, [sentences.agent(name) for name in agents])
        seen = {event.kind for event in history.events}
        kinds = [kind for kind in EventKind if kind in seen]
        self.kind.offer([EVERY_KIND, *kinds], [tr(page.ALL_KINDS), *page.kind_names(kinds)])
        self._filter()

    def say(self, sentence: str) -> None:
        """A sentence in place of the list."""
        self.say_empty(sentence)
        for part in (self.table, self.pane, self.note, self.agent, self.kind):
            part.hide()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of times; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def _filter(self) -> None:
        known = self._history.events
        if not known:
            self.say(tr(page.NO_EVENTS))
            return
        kept = self.pane.event_shown
        self._shown = tuple(event for event in reversed(known) if self._wanted(event))
        self.model.show_rows(self._shown)
        self.table.fit_rows(MOST_ROWS)
        self._fit_pane()
        self.note.setText(page.shown_of(len(self._shown), len(known)))
        self.say_empty("" if self._shown else tr(page.NO_MATCH))
        for part in (self.note, self.agent, self.kind):
            part.show()
        self.table.setVisible(bool(self._shown))
        self.pane.setVisible(bool(self._shown))
        if self._shown:
            self._take_up(kept)

    def _wanted(self, event: ProviderEvent) -> bool:
        if self.agent.value not in (None, event.agent):
            return False
        if self.kind.value is None:
            return event.kind is not EventKind.RESET_NATURAL
        return self.kind.value in (EVERY_KIND, event.kind.value)

    def _take_up(self, kept: ProviderEvent | None) -> None:
        number = self._shown.index(kept) if kept in self._shown else 0
        self.table.setCurrentIndex(self.model.index(number, 0))
        self._choose(number)

    def _choose(self, number: int) -> None:
        if number < len(self._shown):
            self.pane.show_event(self._shown[number], self._history.tz)

    def _when(self, at_ms: int) -> str:
        return figures.moment(at_ms, self._history.at_ms, self._history.tz)

    def _exactly(self, at_ms: int) -> str:
        return figures.exact(at_ms, self._history.tz)

    def _sentence(self, event: ProviderEvent) -> str:
        return words.event_sentence(event, self._history.tz)

    def _fit_pane(self) -> None:
        self.pane.fit(beside=self._is_beside)
        self.pane.setMaximumHeight(max(self.table.height(), LOWEST_PX) if self._is_beside else ENDLESS_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._room
        self.stack_head(stacked=room < ONE_LINE_PX, gap=theme.STEP * 2)
        self._turn(self.pane, PANE_PX, beside=room >= BESIDE_PX)
        self._fit_pane()
        self._fit_columns(room)

    def _fit_columns(self, room: int) -> None:
        is_tight, is_wide = room < TIGHT_PX, room >= WIDE_PX
        self.table.setColumnHidden(CHANGE, is_tight)
        self.table.setColumnHidden(SENTENCE, not is_wide)
        stretched = (SENTENCE,) if is_wide else (WINDOW,)
        self.table.set_widths(self._samples, stretched, TIGHT_PADDING_PX if is_tight else PADDING_PX)


def event_columns(
    when: Callable[[int], str], exactly: Callable[[int], str], sentence: Callable[[ProviderEvent], str]
) -> tuple[Column, ...]:
    """Columns of the list; the first two functions word a moment in epoch ms."""
    return (
        Column(
            tr("Time"), lambda e: when(e.at_ms), lambda e: e.at_ms, lambda e: exactly(e.at_ms), quiet=True
        ),
        Column(tr("Window"), page.window_of, page.window_of, lambda e: clean(page.window_of(e))),
        Column(tr("Event"), lambda e: words.event_name(e.kind), lambda e: e.kind.value, sentence),
        Column(tr("What was seen"), sentence, sentence, sentence, quiet=True),
        Column(tr("Before → after"), page.changed, lambda e: page.changed(e) or None, figures=True),
    )
