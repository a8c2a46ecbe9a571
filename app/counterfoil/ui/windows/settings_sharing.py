"""Settings: what other programs on this machine may read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from counterfoil.settings import USUAL_PORT, Settings
from counterfoil.settings_file import Put
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section, fill, small_entry
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import sharing as words
from counterfoil.words.tongue import tr

PORT_PX, LONGEST_PORT = 76, 5
KEY = ("share", "endpoint_port")


class SharingSection(Section):
    """`token_wanted`: the token is to be copied; `done` says in a sentence what was."""

    token_wanted = Signal()
    done = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.SHARING, ("share",), preferences)
        self.state_file = self.add_switch(
            ("share", "state_file"),
            tr(words.STATE_FILE),
            tr(words.STATE_FILE_WHY),
            lambda found: found.share.state_file,
        )
        self.endpoint = Toggle(tr(words.ENDPOINT))
        why = tr(words.ENDPOINT_WHY)
        self._endpoint_row = self.add(SettingRow(tr(words.ENDPOINT), why, self.endpoint, stays_beside=True))
        self.endpoint.clicked.connect(self._switch)
        self._add_port()
        self.shows(self._show_endpoint)

    def _add_port(self) -> None:
        self.port = small_entry(tr(words.PORT), LONGEST_PORT, PORT_PX)
        self.address, self.token = quiet_button(tr(words.COPY_ADDRESS)), quiet_button(tr(words.COPY_TOKEN))
        controls = beside(self.port, self.address, self.token)
        self._port_row = self.add(SettingRow(tr(words.PORT), address_of(USUAL_PORT), controls))
        self.port.editingFinished.connect(self._set_port)
        self.address.clicked.connect(self._copy_address)
        self.token.clicked.connect(self.token_wanted)

    def _show_endpoint(self, found: Settings) -> None:
        port = found.share.endpoint_port
        self.endpoint.setChecked(bool(port))
        self._port_row.set_shown(bool(port))
        if port:
            self._port_row.explain(address_of(port))
            fill(self.port, str(port))

    def _switch(self, on: bool) -> None:
        self.change(self._endpoint_row, Put(KEY, USUAL_PORT if on else 0))

    def _set_port(self) -> None:
        text = self.port.text().strip()
        port = int(text) if text.isascii() and text.isdigit() else 0
        if not 1 <= port <= 65535:
            self._port_row.say_wrong(tr(words.WRONG_PORT))
        elif port != self.preferences.current.share.endpoint_port:
            self.port.setModified(False)
            self.put(self._port_row, KEY, port)
        else:
            self._port_row.say_wrong("")

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(address_of(self.preferences.current.share.endpoint_port))
        self.done.emit(tr(words.ADDRESS_COPIED))

    def take_token(self, token: str) -> None:
        """Copy it: it is shown nowhere."""
        QGuiApplication.clipboard().setText(token)
        self.done.emit(tr(words.TOKEN_COPIED))

    def say_no_token(self, sentence: str) -> None:
        """Why there is none."""
        self._port_row.say_wrong(sentence)


def address_of(port: int) -> str:
    """Where Prometheus is to look."""
    return f"http://127.0.0.1:{port}/metrics"
