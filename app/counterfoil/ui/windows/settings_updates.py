"""Settings: whether newer versions are looked for, and what the last look brought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil import __version__, updates
from counterfoil.domain.snapshot import Snapshot
from counterfoil.installation import this_installation
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.settings_row import SettingRow
from counterfoil.ui.windows.settings_section import Section
from counterfoil.updates import Known
from counterfoil.words import about
from counterfoil.words import updates as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.updates_asking import UpdatesAsking


class UpdatesSection(Section):
    """A switch, off at first; and a button that sends one request, where there is `asking`."""

    def __init__(self, preferences: Preferences, asking: UpdatesAsking | None) -> None:
        super().__init__(words.TITLE, ("updates",), preferences)
        self._tz, self._known = "UTC", Known()
        self.check = self.add_switch(
            ("updates", "check"), tr(words.CHECK), tr(words.CHECK_WHY), lambda s: s.updates.check
        )
        self.now = quiet_button(tr(words.LOOK_NOW))
        if asking is not None and asking.is_portable:
            self.rows[0].explain(tr(words.PORTABLE))
        self.version: SettingRow | None = None
        if asking is not None:
            self._connect(asking)

    def _connect(self, asking: UpdatesAsking) -> None:
        title = tr(about.VERSION, version=__version__)
        self.version = SettingRow(title, " ", self.now, stays_beside=True)
        self.add_block(self.version)  # no row of the file's: a mistake there is in nobody's way
        self.now.clicked.connect(self._begin)
        self.now.clicked.connect(asking.look_now)
        asking.changed.connect(self._take)
        asking.failed.connect(self._take_failure)
        self._take(asking.known)
        asking.load()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The zone that days are told in."""
        if snapshot.tz != self._tz:
            self._tz = snapshot.tz
            self._show()

    def _begin(self) -> None:
        assert self.version is not None
        self.now.setEnabled(False)
        self.version.say_wrong("")
        self.version.explain(tr(words.LOOKING))

    def _take(self, known: Known) -> None:
        self._known = known
        self.now.setEnabled(True)
        self._show()

    def _take_failure(self, _asked: str, sentence: str) -> None:
        self._take(self._known)
        if self.version is not None:
            self.version.say_wrong(sentence)

    def _show(self) -> None:
        if self.version is None:
            return
        known, asked = self._known, words.asked(self._known.asked_ms, self._known.problem, self._tz)
        if version := updates.newer(known):
            copy = this_installation()
            self.version.explain(words.out(version, __version__), words.how(copy.way, copy.update), asked)
        elif known.version and not known.problem:
            self.version.explain(f"{asked} {tr(words.UP_TO_DATE)}")
        else:
            self.version.explain(asked)
