"""What a change of the settings does to the running app, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counterfoil.settings import Settings

if TYPE_CHECKING:
    from counterfoil.ui.reading import Reading
    from counterfoil.ui.tray import Tray

AS_NOTHING_WAS_SET = Settings()


class TakingEffect(QObject):
    """`texts_changed`: another language or currency, so windows are to be made anew."""

    texts_changed = Signal()

    def __init__(self, tray: Tray, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._tray, self._reading = tray, reading
        self._before = AS_NOTHING_WAS_SET
        self._is_first = True

    def take(self, now: Settings) -> None:
        """Bring about what differs from before; the first time the reading has not begun yet."""
        before, self._before = self._before, now
        is_first, self._is_first = self._is_first, False
        if now.look.theme != before.look.theme:
            _show_in(now.look.theme)
        if now.icon != before.icon:
            self._tray.set_icon(now.icon)
        if not is_first and _of_job(now) != _of_job(before):
            self._reading.renew()
        is_other = _of_texts(now) != _of_texts(before)
        if is_first or is_other:
            is_other = _speak(now) or is_other
        if is_other:  # at first mostly not: a window that is there already would go and come back
            self._tray.say_anew()
            self.texts_changed.emit()


def _of_job(found: Settings) -> tuple[object, ...]:
    roots = found.roots, found.more_roots, found.agents_off, found.plugins
    return found.zone, *roots, found.ask, found.warnings, found.share, found.local


def _of_texts(found: Settings) -> tuple[object, ...]:
    return found.look.language, found.look.currency, found.look.per_usd


def _show_in(theme: str) -> None:
    from counterfoil.ui import scheme

    scheme.show_in(theme)


def _speak(now: Settings) -> bool:
    """Whether that is another language than was spoken."""
    from counterfoil.ui import language
    from counterfoil.words import figures

    before = language.spoken()
    figures.show_in(now.look.currency, now.look.per_usd)
    return language.use(now.look.language) != before
