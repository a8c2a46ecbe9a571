"""Every notification of the app, and what becomes of a click on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.note import Note, Urgency
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.domain.alerts import Alert
    from counterfoil.domain.news import News
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.notifications import Notifier

PROBLEM = "problem"  # the key of the one note about something in the way


class Notices(QObject):
    """`fallback` shows a title and a body where there is no notification service."""

    open_requested = Signal()
    finding_wanted = Signal(str)  # a finding's name
    snooze_wanted = Signal(object, object)  # LimitName, until in epoch ms
    silence_changed = Signal()  # a notification service came or went

    def __init__(self, fallback: Callable[[str, str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._notifier: Notifier | None = None
        self._alerts: dict[str, Alert] = {}
        self._problem: str | None = None

    def say(self, news: News, tz: str) -> None:
        """Show what there is to say."""
        from counterfoil.domain.alerts import Alert
        from counterfoil.ui.news_text import note_of

        note = note_of(news, tz)
        if isinstance(news, Alert):
            self._alerts[note.key] = news
        self.send(note)

    def say_problem(self, sentence: str, title: str = "Counterfoil") -> None:
        """Show that something is in the way."""
        self.send(Note(PROBLEM, title, sentence, Urgency.NORMAL))

    def take_notice(self, notice: str | None, *, is_told: bool) -> None:
        """Show what is in the way, once."""
        if is_told and notice is not None and notice != self._problem:
            self.say_problem(notice)
        self._problem = notice

    def with_silence(self, snapshot: Snapshot) -> Snapshot:
        """The same, with a sentence where no service shows notes and nothing else is in the way."""
        is_silent = self._notifier is not None and self._notifier.available is False
        if not is_silent or snapshot.notice is not None:
            return snapshot
        from counterfoil.words import sentences

        return replace(snapshot, notice=tr(sentences.NO_NOTES))

    def send_trial(self) -> None:
        """Show what a warning looks like."""
        from counterfoil.ui.alert_text import trial_note

        self.send(trial_note())

    def send(self, note: Note) -> None:
        """Show a note, in place of the earlier one of its key."""
        if self._notifier is None:
            from counterfoil.ui.notifications import Notifier

            self._notifier = Notifier(lambda n: self._fallback(n.title, n.body), parent=self)
            self._notifier.action_invoked.connect(self._take_action)
            self._notifier.available_changed.connect(self.silence_changed)
        self._notifier.send(note.key, note.title, note.body, note.urgency, note.actions)

    def stop(self) -> None:
        """Let go of the notification service."""
        if self._notifier is not None:
            self._notifier.stop()

    def _take_action(self, key: str, action: str) -> None:
        from counterfoil.domain.warning_voice import limit_of
        from counterfoil.ui.alert_text import SNOOZED
        from counterfoil.ui.finding_text import KEY as FINDING

        alert = self._alerts.get(key)
        if action == SNOOZED and alert is not None:
            self.snooze_wanted.emit(limit_of(alert.window), alert.resets_at_ms)
        elif key.startswith(FINDING):
            self.finding_wanted.emit(key.removeprefix(FINDING))
        else:
            self.open_requested.emit()
