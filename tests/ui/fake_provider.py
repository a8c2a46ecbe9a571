"""What a Provider page is given in tests and pictures: a made-up history, and settings that are kept here."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from math import sin
from pathlib import Path

from counterfoil.domain.capacity import Capacity, CapacityChange, CapacityHistory, CapacityPoint
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.provider_history import CounterSource, ProviderHistory
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.provider_access import ProviderAccess, TypedReading, Understood
from tests.altered import replace
from tests.ui.counters import WEIGHTS, capacity, event, seen, worked
from tests.ui.parts import NOW_MS, TZ, at, usd

WEEK = WindowKind.SEVEN_DAY
CUT_AT = -24 * 21.0


def codex_event(kind: EventKind, hours: float, *told: float | str | None, **more: object) -> ProviderEvent:
    before, after = (*told, None, None)[:2]
    made = event(kind, hours, before, after, agent="codex", **more)  # type: ignore[arg-type]
    return replace(made, account="acct-7f3a")


def events() -> tuple[ProviderEvent, ...]:
    """A month of events, by time."""
    resets = [event(EventKind.RESET_NATURAL, -5.0 * i - 2.55, 60.0 + 30 * sin(i), 0.0) for i in range(40)]
    learned = (
        Evidence(
            EvidenceKind.CAPACITY, at(CUT_AT - 400), at(CUT_AT), picousd=usd(1.31).picousd, words="19 windows"
        ),
        Evidence(EvidenceKind.CAPACITY, at(CUT_AT), at(-3), picousd=usd(0.81).picousd, words="12 windows"),
    )
    refused = (
        Evidence(EvidenceKind.REFUSAL, at(-61), at(-60.4), requests=3, words="rate_limit_exceeded"),
        seen(-61.1, 100, "codex-rollout"),
    )
    full = seen(-60.2, 100, "codex-rollout")
    odd = (
        event(EventKind.CAPACITY_CHANGED, CUT_AT, 1.31, 0.81, window_kind=WEEK, evidence=learned),
        codex_event(EventKind.PLAN_CHANGED, -24 * 12.0, "plus", "pro", window_kind=None),
        codex_event(EventKind.WINDOW_VANISHED, -24 * 11.4, 31.0),
        codex_event(EventKind.RESET_EARLY, -24 * 9.2, 45.0, 0.0, window_kind=WEEK,
            evidence=(seen(-222, 45), seen(-220, 0)),
        ),
        codex_event(EventKind.WINDOW_APPEARED, -24 * 6.1, None, 2.0),
        codex_event(EventKind.REFUSED, -61, 100.0, window_kind=WEEK, until=-60.4, evidence=refused),
        codex_event(
            EventKind.ON_CREDITS, -60.2, 100.0, 100.0, window_kind=WEEK, until=-31,
            evidence=(full, worked(-60.2, -31, 412, 38.4), replace(full, at_ms=at(-31))),
        ),
        event(
            EventKind.COUNTER_ZEROED, -27.3, 48.0, 0.0,
            evidence=(seen(-27.6, 48), worked(-27.6, -27.3, 4, 0.31), seen(-27.3, 0), seen(-27.1, 1)),
        ),
        event(
            EventKind.JUMP_WITHOUT_USE, -1.05, 41.0, 48.0, until=-0.7,
            evidence=(seen(-1.05, 41), worked(-1.05, -0.7, 0, 0, rose=7), seen(-0.7, 48)),
        ),
    )  # fmt: skip
    return tuple(sorted((*resets, *odd), key=lambda e: e.at_ms))


def points(windows: int, hours: float, dollars: float, cut: float = 1.0) -> tuple[CapacityPoint, ...]:
    """A figure for each window up to now; from the cut on a share of it."""
    made = []
    for i in range(windows):
        begins = -hours * (windows - i)
        level = dollars * (cut if begins >= CUT_AT else 1.0) * (1 + 0.09 * sin(i * 2.1))
        wide = 0.08 + 0.07 * abs(sin(i * 1.3))
        made.append(
            CapacityPoint(
                at(begins),
                at(begins + hours),
                level,
                level * (1 - wide),
                level * (1 + wide),
                40 + 9 * (i % 7),
            )
        )
    return tuple(made)


def capacities() -> tuple[CapacityHistory, ...]:
    """A limit that was cut, one that was not, one of which nothing is known."""
    cut = CapacityChange(at(CUT_AT), -38.0, 6.0, 0.002, 1.31, 0.81, 19, 12)
    week = replace(capacity(kind=WEEK, dollars=0.81), usd_per_percent=0.81, low=0.76, high=0.87)
    five = capacity(dollars=0.085)
    unknown = Capacity(
        "codex",
        "acct-7f3a",
        "pro",
        "codex",
        WEEK,
        missing="the counter rose by 4 points only",
        weights=WEIGHTS,
    )
    return (
        CapacityHistory(week, points(31, 42.0, 1.31, 0.62), (cut,)),
        CapacityHistory(five, points(70, 9.0, 0.085)),
        CapacityHistory(unknown),
    )


def sources() -> tuple[CounterSource, ...]:
    return (
        CounterSource("codex", "codex-rollout", "acct-7f3a", 18_204, 17_961, at(-0.2)),
        CounterSource("claude-code", "statusline", None, 1204, 1190, NOW_MS - 40_000),
        CounterSource("claude-code", "desktop-history", None, 96, 96, at(-30)),
        CounterSource("claude-code", "typed", None, 2, 2, at(-24 * 12)),
    )


def history() -> ProviderHistory:
    """All of it."""
    return ProviderHistory(NOW_MS, TZ, events(), capacities(), (), sources())


@dataclass(frozen=True)
class Change:
    """The settings of an agent before they are changed."""

    path: Path = Path("/home/ada/.claude/settings.json")
    backup: Path | None = Path("/home/ada/.claude/settings.json.counterfoil-20260724T113300Z")
    shown: tuple[str, ...] = (
        "@@ line 4 @@",
        '-    "command": "~/.claude/line.sh"',
        '+    "command": "counterfoil statusline -- sh -c \'~/.claude/line.sh\'"',
    )


@dataclass
class FakeProvider:
    """Keeps what it is told; `error` is raised wherever it is asked."""

    known: ProviderHistory = field(default_factory=history)
    is_connected: bool | None = True
    muted: frozenset[EventKind] = frozenset()
    change: Change = field(default_factory=Change)
    understood: Understood | None = None
    error: Exception | None = None
    delay: float = 0.0
    asked: list[str] = field(default_factory=list)
    told: list[TypedReading] = field(default_factory=list)

    def access(self) -> ProviderAccess:
        return ProviderAccess(
            self._open,
            lambda: self.is_connected,
            self._plan,
            self._apply,
            self._understand,
            self._tell,
            lambda: self.muted,
            self._set_muted,
            clock=lambda: NOW_MS,
        )

    def _note(self, what: str) -> None:
        self.asked.append(what)
        time.sleep(self.delay)
        if self.error is not None:
            raise self.error

    def _open(self) -> ProviderHistory:
        self._note("open")
        return self.known

    def _plan(self, connect: bool) -> Change:
        self._note("connect" if connect else "disconnect")
        return self.change

    def _apply(self, change: Change) -> None:
        assert change is self.change
        self._note("apply")
        self.is_connected = not self.is_connected

    def _understand(self, typed: TypedReading) -> Understood:
        self._note("understand")
        return self.understood or _made_of(typed)

    def _tell(self, typed: TypedReading) -> Understood:
        self._note("tell")
        self.told.append(typed)
        return self._understand(typed)

    def _set_muted(self, kinds: frozenset[EventKind]) -> None:
        self._note("mute")
        self.muted = kinds


def _made_of(typed: TypedReading) -> Understood:
    if not typed.percent:
        return Understood(problems=("No percentage in this text.",))
    return Understood((f"Claude 5-hour window: {typed.percent} used, now.",))
