"""Sessions made by hand, call by call, and what one pass over them gathers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.bills import bill
from counterfoil.findings.evidence import CallRow, DaySum, Evidence, Rates, Shell, Sign
from counterfoil.findings.sweep import Sweep

START_MS = 20_600 * DAY_MS
SECOND_MS, MINUTE_MS = 1_000, 60_000
SMALL, LARGE = "claude-sonnet-4-6", "claude-opus-5"
USD = 10**12
PRICES = {  # pico-USD a token
    SMALL: Rates(3_000_000, 300_000, 3_750_000, 6_000_000, 15_000_000),
    LARGE: Rates(5_000_000, 500_000, 6_250_000, 10_000_000, 25_000_000),
}


@dataclass
class Made:
    """A user's requests and signs; each session may be in several logs and on several models."""

    agent: str = "claude-code"
    shells: dict[tuple[Any, ...], Shell] = field(default_factory=dict)
    rows: list[CallRow] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    notes: list[Sign] = field(default_factory=list)
    understated: set[str] = field(default_factory=set)

    def session(self, name: str, at_ms: int = START_MS, model: str = SMALL, **more: Any) -> Talk:
        """A conversation of the user's that begins then."""
        return Talk(self, name, at_ms, model, source=len(self.rows) * 1_000 + len(self.shells), **more)

    def shell(self, session: str, model: str, *, is_sidechain: bool, version: str = "2.1.230") -> Shell:
        """The one of these."""
        key = session, model, is_sidechain, version
        if key not in self.shells:
            names = len(self.shells) + 1, self.agent, "anthropic", model, session, "counterfoil", version
            self.shells[key] = Shell(*names, None, None, None, is_sidechain, None)
        return self.shells[key]

    def evidence(self) -> Evidence:
        """After one pass."""
        shells = {shell.id: shell for shell in self.shells.values()}
        rows = sorted(self.rows, key=lambda row: (row.at_ms, row.id))
        signs = sorted(self.signs, key=lambda sign: sign.at_ms)
        sweep = Sweep()
        sweep.hear(signs)
        sweep.take(rows, shells, {})

        def rates(context: int, at_ms: int, prompt: int) -> Rates:
            assert at_ms >= START_MS - DAY_MS
            assert prompt >= 0
            return PRICES.get(shells[context].model, Rates(None, None, None, None, None))

        def calls_between(agent: str, session: str, since_ms: int, until_ms: int) -> list[CallRow]:
            own = {shell.id for shell in shells.values() if (shell.agent, shell.session) == (agent, session)}
            return [row for row in rows if row.context in own and since_ms <= row.at_ms <= until_ms]

        sums = self._sums(shells)
        return sweep.evidence(rates, sums, signs, self.notes, calls_between=calls_between)

    def _sums(self, shells: dict[int, Shell]) -> list[DaySum]:
        by_day: dict[tuple[int, int], list[CallRow]] = defaultdict(list)
        for row in self.rows:
            by_day[row.context, row.at_ms // DAY_MS].append(row)
        return [self._sum(shells[context], day, rows) for (context, day), rows in by_day.items()]

    def _sum(self, shell: Shell, day: int, rows: list[CallRow]) -> DaySum:
        rates = PRICES.get(shell.model)
        spent = sum(bill(row, rates) or 0 for row in rows) if rates else 0
        fresh, read, short, long, output = (sum(row[place] or 0 for row in rows) for place in range(4, 9))
        understated = len(rows) if shell.session in self.understated else 0
        cost = Cost(spent, len(rows) if rates else 0, 0 if rates else len(rows))
        return DaySum(shell, day, len(rows), understated, fresh, read, short, long, output, cost)


@dataclass
class Talk:
    """A conversation: all that was sent before is read from the cache, what is new is written for an hour."""

    made: Made
    name: str
    at_ms: int
    model: str
    source: int
    is_sidechain: bool = False
    version: str = "2.1.230"
    context: int = 20_000
    cached: int = 0

    def sign(self, kind: NoteKind, **body: Any) -> None:
        """Noted now."""
        self.made.signs.append(Sign(kind, self.made.agent, self.name, self.source, self.at_ms, body))

    def ask(self, text: str = "a question of more than forty characters, as they are", **more: Any) -> None:
        """A prompt."""
        self.sign(NoteKind.PROMPT, chars=len(text), hash=f"hash of {text}", **more)

    def call(self, grow: int = 500, output: int = 100, wait_ms: int = 5 * SECOND_MS) -> CallRow:
        """A request with so many new tokens."""
        self.at_ms += wait_ms
        self.context += grow
        row = self._add(0, self.cached, self.context - self.cached, output)
        self.cached, self.context = self.context, self.context + output
        return row

    def again(self, wait_ms: int = 5 * SECOND_MS, output: int = 100) -> CallRow:
        """The last request once more."""
        self.at_ms += wait_ms
        last = self.made.rows[-1]
        return self._add(last.input, last.prompt - last.input, 0, output)

    def switch(self, model: str) -> None:
        """Another model from now on, with nothing in its cache."""
        self.model, self.cached = model, 0

    def _add(self, fresh: int, read: int, written: int, output: int) -> CallRow:
        shell = self.made.shell(self.name, self.model, is_sidechain=self.is_sidechain, version=self.version)
        number = len(self.made.rows) + 1
        row = CallRow(number, self.at_ms, shell.id, self.source, fresh, read, 0, written, output, None)
        self.made.rows.append(row)
        return row
