"""Settings: what there are notifications of, when, and from where on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.settings import KINDS, Settings
from counterfoil.ui import theme
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.warnings_access import TrialResult
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.name_tick import NameTick
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section, small_entry
from counterfoil.ui.windows.warnings_hours import HoursFields
from counterfoil.ui.windows.warnings_rows import LimitRows, LimitShown
from counterfoil.ui.windows.warnings_switches import WarningsSwitches
from counterfoil.wishes import Wishes
from counterfoil.words import settings as words
from counterfoil.words import warning_switches
from counterfoil.words.tongue import tr
from counterfoil.words.warnings import limit_of

STEP_PX = 52
Three = tuple[int, int, int]


class WarningsSection(Section):
    """Switches of single windows are kept apart from the file, by `switches`; all else is in it."""

    def __init__(self, preferences: Preferences, switches: WarningsSwitches) -> None:
        super().__init__(words.WARNINGS, ("warnings",), preferences)
        self._switches = switches
        self._wishes: Wishes | None = None
        self._snapshot: Snapshot | None = None
        self.notify = self.add_switch(
            ("warnings", "notify"), tr(words.NOTIFY), tr(words.NOTIFY_WHY), lambda s: s.warnings.notify
        )
        self.level = self.add_choice(
            ("warnings", "notify_from"),
            tr(words.NOTIFY_FROM),
            tr(words.NOTIFY_FROM_WHY),
            [(word, tr(text)) for word, text in warning_switches.LEVELS.items()],
            lambda s: s.warnings.notify_from,
        )
        self._add_kinds()
        self._add_hours()
        self.full = self._add_steps("full_percent", words.FULL, words.FULL_WHY)
        self.chance = self._add_steps("chance_percent", words.CHANCE, words.CHANCE_WHY)
        self._add_windows()
        self._add_elsewhere()
        self._connect()

    def _add_kinds(self) -> None:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self.kinds: dict[str, NameTick] = {}
        row = SettingRow(tr(words.KINDS_TITLE), "", whole, is_wide=True)
        for number, kind in enumerate(KINDS):
            tick = self.kinds[kind] = NameTick()
            tick.show_name(tr(words.KINDS[kind]))
            tick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            tick.clicked.connect(lambda: self._mute(row))
            grid.addWidget(tick, number // 2, number % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.add(row)
        self.shows(self._show_kinds)

    def _show_kinds(self, found: Settings) -> None:
        for kind, tick in self.kinds.items():
            tick.setChecked(kind not in found.warnings.muted)

    def _mute(self, row: SettingRow) -> None:
        muted = tuple(kind for kind, tick in self.kinds.items() if not tick.isChecked())
        self.put(row, ("warnings", "muted"), muted)

    def _add_hours(self) -> None:
        self.hours = HoursFields()
        row = self.add(SettingRow(tr(words.QUIET), tr(words.QUIET_WHY), self.hours))
        self.hours.wanted.connect(lambda text: self.put(row, ("warnings", "quiet_hours"), text))
        self.hours.wrong.connect(row.say_wrong)
        self.shows(lambda found: self.hours.show_hours(found.warnings.quiet_hours))

    def _add_steps(self, key: str, title: str, why: str) -> StepFields:
        fields = StepFields()
        row = self.add(SettingRow(tr(title), tr(why), fields))
        fields.wanted = lambda three: self.put(row, ("warnings", key), three)
        fields.wrong = row.say_wrong
        self.shows(lambda found: fields.show_steps(getattr(found.warnings, key)))
        return fields

    def _add_windows(self) -> None:
        self.limits = LimitRows()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(plain_label(tr(words.WINDOWS), "body"))
        column.addWidget(self.limits)
        self.add_block(whole)

    def _add_elsewhere(self) -> None:
        self.test = plain_button(tr(warning_switches.SEND_TEST))
        self._elsewhere = self.add(SettingRow(tr(words.ELSEWHERE), " ", self.test))
        self.outcome = plain_label("", "secondary")
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.shows(self._show_elsewhere)

    def _show_elsewhere(self, found: Settings) -> None:
        told = found.warnings
        self._elsewhere.explain(
            words.handed_on(
                warning_switches.command_line(told.command),
                warning_switches.webhook_line(told.webhook, with_names=told.webhook_names),
            )
        )

    def _connect(self) -> None:
        asking = self._switches.asking
        self.limits.switched.connect(lambda limit, on: asking.switch(limit, on=on))
        self.limits.snooze_wanted.connect(asking.snooze)
        self.limits.end_wanted.connect(asking.end_snooze)
        asking.wishes_came.connect(self._take_wishes)
        asking.tested.connect(self._take_tested)
        self.test.clicked.connect(self._test)
        asking.load()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The windows there are."""
        self._snapshot = snapshot
        self._show_limits()

    def restyle(self, _palette: Palette) -> None:
        """Boxes paint themselves."""
        for tick in self.kinds.values():
            tick.update()

    def _take_wishes(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._show_limits()

    def _show_limits(self) -> None:
        if self._wishes is None or self._snapshot is None:
            return
        wishes, snapshot = self._wishes, self._snapshot
        until = {snooze.limit: snooze.until_ms for snooze in wishes.snoozing(snapshot.at_ms)}
        resets = {limit_of(state): state.window.resets_at_ms for state in snapshot.windows}
        said = {
            limit: warning_switches.snoozed_until(at, snapshot.at_ms, snapshot.tz)
            for limit, at in until.items()
        }
        self.limits.show_limits(
            [
                LimitShown(limit, name, limit not in wishes.off, said.get(limit, ""), resets.get(limit))
                for limit, name in warning_switches.named_limits(snapshot, sorted(wishes.off, key=str))
            ]
        )

    def _test(self) -> None:
        self.test.setEnabled(False)
        self._say(tr(warning_switches.SENDING))
        self._switches.send_test()

    def _take_tested(self, tested: TrialResult) -> None:
        self._say(" ".join((tr(warning_switches.SENT), *tested.sentences)))
        self.test.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.show()


class StepFields(QWidget):
    """Three numbers that rise: where watch, warn and critical begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Three | None = None
        self.wanted: Callable[[Three], None] = lambda _three: None
        self.wrong: Callable[[str], None] = lambda _what: None
        self.fields = [small_entry(tr(step), 3, STEP_PX) for step in words.STEPS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(*(_named(tr(s), f) for s, f in zip(words.STEPS, self.fields, strict=True))))
        for field in self.fields:
            field.editingFinished.connect(self._typed)

    def show_steps(self, steps: Three) -> None:
        """Other numbers; what is being typed is left alone."""
        if steps == self._shown:
            return
        self._shown = steps
        for field, number in zip(self.fields, steps, strict=True):
            field.setText(clean(str(number)))

    def _typed(self) -> None:
        texts = [field.text().strip() for field in self.fields]
        numbers = [int(text) if text.isascii() and text.isdigit() else 0 for text in texts]
        watch, warn, critical = numbers
        if not 1 <= watch < warn < critical <= 100:
            self.wrong(tr(words.WRONG_STEPS))
            return
        self.wrong("")
        if (watch, warn, critical) != self._shown:
            self._shown = (watch, warn, critical)
            self.wanted(self._shown)


def _named(name: str, field: QLineEdit) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(name, "axis"))
    column.addWidget(field)
    return whole
