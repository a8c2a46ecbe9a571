"""Settings: the subscriptions, their names and what they cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.settings import Account, Settings
from counterfoil.settings_file import Add, Put
from counterfoil.ui import theme
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import choice_of, entry, plain_button, quiet_button
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.ui.windows.settings_accounts_prices import (
    PRICE_LONGEST,
    PRICE_PX,
    PlanTerms,
    money_of,
    usd_in,
)
from counterfoil.ui.windows.settings_row import SettingRow
from counterfoil.ui.windows.settings_section import Section, fill
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

LONGEST = 80
Wanted = tuple[str, object]


class AccountRow(QWidget):
    """One subscription, changed in place."""

    wanted = Signal(str, object)  # a key of it and its new value
    remove_wanted = Signal()

    def __init__(self, agents: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Account | None = None
        self.agent = choice_of(tr(words.AGENT), agents)
        self.account = choice_of(tr(words.ACCOUNT), [("", tr(words.ANY_ACCOUNT))])
        self.name, self.plan = entry(tr(words.NAME), LONGEST), entry(tr(words.PLAN), LONGEST)
        self.price = entry("", PRICE_LONGEST)
        self.price.setAccessibleName(clean(tr(words.PRICE)))
        self.remove = quiet_button(tr(words.REMOVE))
        self.wrong, self.terms = plain_label("", "wrong"), PlanTerms()
        self.wrong.setWordWrap(True)
        for field in (self.name, self.plan, self.price):
            field.setClearButtonEnabled(False)
        self._heads = [plain_label(tr(text), "secondary") for text in _HEADS]
        self._fields: list[QWidget] = [self.agent, self.name, self.plan, self.price, self.account]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.STEP * 2)
        self._grid.setVerticalSpacing(theme.STEP)
        self._across = 0
        self._lay_out(5)
        self.wrong.hide()
        self._connect()

    def _connect(self) -> None:
        self.agent.chosen.connect(lambda: self.wanted.emit("agent", self.agent.value))
        self.account.chosen.connect(lambda: self.wanted.emit("account", self.account.value or None))
        for key, field in (("name", self.name), ("plan", self.plan)):
            field.editingFinished.connect(lambda key=key, field=field: self._typed(key, field))
        self.price.editingFinished.connect(self._priced)
        self.remove.clicked.connect(self.remove_wanted)
        self.terms.wanted.connect(self.wanted)
        self.terms.wrong.connect(self.say_wrong)

    def show_account(self, shown: Account, accounts: Sequence[str]) -> None:
        """A subscription, and the accounts of its agent that are known by name."""
        self._shown = shown
        self.agent.choose(shown.agent)
        fill(self.name, shown.name)
        fill(self.plan, shown.plan)
        fill(self.price, money_of(shown.usd_a_month))
        self.terms.show_account(shown)
        known = dict.fromkeys([*accounts, *([shown.account] if shown.account else [])])
        self.account.refill([("", tr(words.ANY_ACCOUNT)), *((name, name) for name in known)])
        self.account.choose(shown.account or "")
        for part in (self.account, self._heads[4]):
            part.setVisible(bool(known))
        self.remove.setAccessibleName(clean(words.remove(shown.name or shown.plan or shown.agent)))

    def say_wrong(self, what: str) -> None:
        """What is wrong with what was typed."""
        show_or_hide(self.wrong, what)

    def _typed(self, key: str, field: QLineEdit) -> None:
        if self._shown is not None and field.text().strip() != getattr(self._shown, key):
            field.setModified(False)
            self.wanted.emit(key, field.text().strip())

    def _priced(self) -> None:
        if self._shown is None:
            return
        price = usd_in(self.price.text())
        is_wrong = bool(self.price.text().strip()) and price is None
        self.say_wrong(tr(words.WRONG_PRICE) if is_wrong else "")
        if not is_wrong and price != self._shown.usd_a_month:
            self.price.setModified(False)
            self.wanted.emit("usd_a_month", price)

    def turn(self, *, roomy: bool) -> None:
        """All fields in a line, or two."""
        self._lay_out(5 if roomy else 2)
        self.terms.turn(roomy=roomy)

    def _lay_out(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for part in (*self._heads, *self._fields, self.remove, self.terms, self.wrong):
            self._grid.removeWidget(part)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for number, (head, field) in enumerate(zip(self._heads, self._fields, strict=True)):
            row, column = 2 * (number // across), number % across
            self._grid.addWidget(head, row, column)
            self._grid.addWidget(field, row + 1, column)
        last = 2 * ((len(self._fields) - 1) // across) + 1
        if across == 5:
            self._grid.setColumnStretch(3, 0)
            self.price.setFixedWidth(PRICE_PX)
            self._grid.addWidget(self.remove, 1, 5)
        else:
            self.price.setMinimumWidth(PRICE_PX)
            self.price.setMaximumWidth(16_777_215)
            self._grid.addWidget(self.remove, last, 1)
        self._grid.addWidget(self.terms, last + 1, 0, 1, 6)
        self._grid.addWidget(self.wrong, last + 2, 0, 1, 6)


class AccountsSection(Section):
    """A row for each subscription that is named, and a button for one more."""

    def __init__(self, preferences: Preferences, agents: Sequence[tuple[str, str]]) -> None:
        super().__init__(words.ACCOUNTS, ("accounts",), preferences)
        self._agents, self._is_roomy = tuple(agents), True
        self._snapshot: Snapshot | None = None
        self.plans: list[AccountRow] = []
        self.none = plain_label(tr(words.NO_PLANS), "secondary")
        self.none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP)
        self.body.addLayout(self._column)
        self.more = plain_button(tr(words.ADD_PLAN))
        self._row = self.add(SettingRow(tr(words.PLANS_WHY), "", self.more))
        self._row.title.setProperty("role", "secondary")
        self._row.title.setFont(theme.font("secondary"))
        self._row.title.setWordWrap(True)
        self.more.clicked.connect(self._add_plan)
        self.shows(self._show_plans)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The accounts that are known by name."""
        self._snapshot = snapshot
        self._show_plans(self.preferences.current)

    def turn(self, *, roomy: bool) -> None:
        """Those of the plans too."""
        super().turn(roomy=roomy)
        self._is_roomy = roomy
        for row in self.plans:
            row.turn(roomy=roomy)

    def _show_plans(self, found: Settings) -> None:
        while len(self.plans) > len(found.accounts):
            gone = self.plans.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.plans) < len(found.accounts):
            self._make(len(self.plans))
        for row, account in zip(self.plans, found.accounts, strict=True):
            row.show_account(account, words.accounts_of(self._snapshot, account.agent))

    def _make(self, number: int) -> None:
        row = AccountRow(self._agents)
        row.turn(roomy=self._is_roomy)
        row.wanted.connect(lambda key, value: self.change(self._row, Put(("accounts", number, key), value)))
        row.remove_wanted.connect(
            lambda: self.change(self._row, Put(("accounts", number), None), said=tr(words.REMOVED_PLAN))
        )
        self.plans.append(row)
        self._column.addWidget(row)

    def _add_plan(self) -> None:
        taken = {account.agent for account in self.preferences.current.accounts}
        names = [name for name, _ in self._agents]
        agent = next((name for name in names if name not in taken), names[0])
        self.change(self._row, Add("accounts", (("agent", agent),)))


_HEADS = (words.AGENT, words.NAME, words.PLAN, words.PRICE, words.ACCOUNT)
