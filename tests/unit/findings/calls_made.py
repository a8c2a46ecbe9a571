"""Calls made by hand, and the evidence that the sweep gathers from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from counterfoil.domain.finding import Finding, FindingForm, Untold
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Branch, CallRow, DaySum, Evidence, Rates, Shell, Sign
from counterfoil.findings.sweep import Sweep

MINUTE_MS = 60_000
START_MS = 1_780_000_000_000
RATES = Rates(input=5, cache_read=1, cache_write_5m=6, cache_write_1h=10, output=25)
SYSTEM = 16_000  # tokens that are cached from other sessions
AGENT = "claude-code"


def rates_of(context: int, at_ms: int, prompt: int) -> Rates:
    """Figures that are read at a glance."""
    assert at_ms >= START_MS
    assert prompt
    return RATES if context else Rates(None, None, None, None, None)


class Talks:
    """Sessions call by call; by itself each call reads all that is cached and writes what is new."""

    def __init__(self) -> None:
        self.rows: list[CallRow] = []
        self.shells: dict[int, Shell] = {}
        self.branches: dict[int, Branch] = {}
        self.signs: list[Sign] = []
        self.notes: list[Sign] = []
        self.sums: list[DaySum] = []
        self.uncounted: dict[str, int] = {}
        self.source = self.context = 0
        self.at_ms = START_MS
        self.prompt = self.cached = 0
        self.lifetime_ms = 60 * MINUTE_MS

    def begin(self, **given: Any) -> Talks:
        """A session in a log of its own."""
        self.source += 1
        self.at_ms += 24 * 60 * MINUTE_MS
        self.prompt, self.cached = SYSTEM + 4_000, SYSTEM
        return self.change(**{"session": f"session {self.source}", **given})

    def change(self, **given: Any) -> Talks:
        """From here on another context."""
        values: dict[str, Any] = {
            "agent": AGENT,
            "provider": "anthropic",
            "model": "claude-opus-4-6",
            "session": "session 1",
            "project": "shop",
            "client_version": "2.1.80",
            "service_tier": None,
            "speed": None,
            "geo": None,
            "is_sidechain": False,
            "quota": None,
        }
        before = self.shells.get(self.context)
        if before is not None and "session" not in given:
            values |= {name: getattr(before, name) for name in values}
        self.context = len(self.shells) + 1
        self.shells[self.context] = Shell(id=self.context, **values | given)
        return self

    def call(
        self, grow: int = 5_000, read: int | None = None, wait_ms: int = 10_000, fresh: int = 2
    ) -> CallRow:
        """One with `grow` new tokens; `fresh` of what is not read are not written."""
        self.at_ms += wait_ms
        self.prompt += grow
        there = min(self.cached, self.prompt) if read is None else read
        written = self.prompt - there - fresh
        is_long = self.lifetime_ms > 5 * MINUTE_MS
        row = CallRow(
            *(len(self.rows) + 1, self.at_ms, self.context, self.source, fresh, there),
            *(0 if is_long else written, written if is_long else 0, 100, None),
        )
        self.rows.append(row)
        self.cached = there + written
        return row

    def unasked(self, grow: int = 5_000, read: int | None = None, wait_ms: int = 10_000) -> CallRow:
        """One with a provider that caches by itself and tells only what was read."""
        before, self.prompt = self.prompt, self.prompt + grow
        there = before if read is None else read
        self.at_ms += wait_ms
        row = CallRow(
            *(len(self.rows) + 1, self.at_ms, self.context, self.source),
            *(self.prompt - there, there, 0, 0, 100),
            None,
        )
        self.rows.append(row)
        return row

    def calls(self, number: int, **given: Any) -> Talks:
        """Many alike."""
        for _ in range(number):
            self.call(**given)
        return self

    def sign(self, kind: NoteKind, **body: Any) -> Talks:
        """A second after the last call."""
        shell = self.shells[self.context]
        self.signs.append(Sign(kind, shell.agent, shell.session, self.source, self.at_ms + 1_000, body))
        return self

    def note(self, **body: Any) -> Talks:
        """The client's own word on its cache."""
        shell = self.shells[self.context]
        one = Sign(NoteKind.PROMPT_CACHE, shell.agent, shell.session, self.source, self.at_ms, body)
        self.notes.append(one)
        return self

    def evidence(self) -> Evidence:
        """What one pass gathers."""
        sweep = Sweep()
        sweep.hear(self.signs)
        sweep.take(self.rows, self.shells, self.branches)
        return sweep.evidence(
            rates_of, sums=self.sums, signs=self.signs, notes=self.notes, uncounted=self.uncounted
        )


Detector = Callable[[Evidence], Iterable[Finding | Untold]]


def found(talks: Talks, detect: Detector) -> list[Finding]:
    """The findings alone."""
    return [one for one in detect(talks.evidence()) if isinstance(one, Finding)]


def untold(talks: Talks, detect: Detector) -> list[Untold]:
    """What cannot be told."""
    return [one for one in detect(talks.evidence()) if isinstance(one, Untold)]


def of_form(findings: Sequence[Finding], form: FindingForm) -> list[Finding]:
    """Those of a form."""
    return [one for one in findings if one.form is form]
