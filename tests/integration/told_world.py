"""A Codex home that is written to and looked at as time goes on, and what must hold of all that is told."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

import msgspec

from counterfoil.clock import iso
from counterfoil.domain.alert import Alert, AlertKind
from counterfoil.domain.alert_state import AlertState
from counterfoil.domain.alerts import decide
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
START_MS = 1_783_519_200_000  # 2026-07-08T14:00:00Z
FIVE_HOURS = 300
THREAD = "019f3c90-cd50-7b91-9b0c-9c4e2c8c24af"
ONE_REQUEST = {"input_tokens": 50_000, "output_tokens": 500, "total_tokens": 50_500}
EARLIEST_MS = 1_577_836_800_000  # 2020
ALARMS = (AlertKind.WARN, AlertKind.CRITICAL, AlertKind.EXHAUSTED)


class World:
    """One user's Codex. Moments are minutes from 14:00; what is announced is kept in `alerts`."""

    def __init__(self, folder: Path) -> None:
        self.now_ms = START_MS
        self.alerts: list[Alert] = []
        self._log = folder / ".codex" / "sessions" / "2026" / "07" / "08" / f"rollout-{THREAD}.jsonl"
        self._log.parent.mkdir(parents=True)
        self._ledger = Ledger(folder / "ledger.db", lambda: self.now_ms)
        self._pipeline = Pipeline(self._ledger, [Root(agent_named("codex"), folder / ".codex")])
        self._view = LedgerView(folder / "ledger.db")
        self._monitor = Monitor(self._view, PriceBook.shipped(), ZoneInfo("UTC"))
        self._memory = AlertState()
        self._requests = 0

    def __enter__(self) -> Self:
        self._write(START_MS - DAY_MS, "session_meta", id=THREAD, cwd="/src/web-api", cli_version="0.145.0")
        self._write(START_MS - DAY_MS, "turn_context", turn_id=THREAD, cwd="/src/web-api", model="gpt-5.5")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._view.close()
        self._ledger.close()

    def use(self, minute: float, percent: object, *, resets: int = FIVE_HOURS) -> None:
        """A request after which the 5-hour counter stands there; `resets` in minutes as well."""
        self.told(minute, percent, START_MS // 1000 + resets * 60)

    def told(self, minute: float, percent: object, resets_at: object) -> None:
        """The same with a reset as it stands in the line: seconds since the epoch, or whatever is no time."""
        self._requests += 1
        total = {name: count * self._requests for name, count in ONE_REQUEST.items()}
        window = {"used_percent": percent, "window_minutes": FIVE_HOURS, "resets_at": resets_at}
        limits = {"limit_id": "codex", "primary": window, "secondary": None, "plan_type": "plus"}
        info = {"total_token_usage": total, "last_token_usage": ONE_REQUEST}
        at_ms = START_MS + round(minute * MINUTE_MS)
        self._write(at_ms, "event_msg", type="token_count", info=info, rate_limits=limits)

    def look(self, minute: float) -> Snapshot:
        """Read what is new and see how it stands; whatever is found has to make sense."""
        self.now_ms = START_MS + round(minute * MINUTE_MS)
        self._pipeline.scan()
        found = self._monitor.snapshot(self.now_ms)
        self._memory, said = decide(self._memory, found.windows, self.now_ms)
        self.alerts += said
        assert list(nonsense(found.windows, self.now_ms)) == []
        assert list(nonsense(said, self.now_ms)) == []
        return found

    def look_every(self, minutes: int, *, until: int) -> Snapshot:
        """From now on, as the running app does."""
        begins = (self.now_ms - START_MS) // MINUTE_MS
        found = [self.look(minute) for minute in range(begins + minutes, until + 1, minutes)]
        return found[-1]

    @property
    def kinds(self) -> list[AlertKind]:
        """What was announced, in order."""
        return [alert.kind for alert in self.alerts]

    @property
    def alarms(self) -> list[AlertKind]:
        """What a user would have been disturbed by."""
        return [kind for kind in self.kinds if kind in ALARMS]

    def _write(self, at_ms: int, kind: str, **payload: object) -> None:
        line = {"timestamp": iso(at_ms), "type": kind, "payload": payload}
        with self._log.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def the_window(snapshot: Snapshot) -> WindowState:
    """The one open window."""
    (state,) = snapshot.windows
    return state


def nonsense(told: Iterable[WindowState | Alert], now_ms: int) -> Iterator[str]:
    """What cannot be true, whatever was logged."""
    for one in told:
        yield from _odd_values(one, "", now_ms)
        if isinstance(one, WindowState):
            yield from _odd_forecast(one.forecast, one, now_ms)


def _odd_values(value: object, name: str, now_ms: int) -> Iterator[str]:
    """Figures that are none, and moments in no time that anybody lives in."""
    if isinstance(value, float) and not math.isfinite(value):
        yield f"{name} is {value}"
    if isinstance(value, int) and name.endswith("at_ms") and not EARLIEST_MS <= value <= now_ms + 40 * DAY_MS:
        yield f"{name} is {value}"
    for inner, part in _parts(value, name):
        yield from _odd_values(part, inner, now_ms)


def _parts(value: object, name: str) -> Iterator[tuple[str, object]]:
    if dataclasses.is_dataclass(value):
        yield from ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
    elif isinstance(value, msgspec.Struct):
        yield from ((field, getattr(value, field)) for field in value.__struct_fields__)
    elif isinstance(value, tuple | list | frozenset):
        yield from ((name, part) for part in value)


def _odd_forecast(said: Forecast, state: WindowState, now_ms: int) -> Iterator[str]:
    window, times = state.window, (said.p10_at_ms, said.runs_out_at_ms, said.p90_at_ms)
    known = [at for at in times if at is not None]
    if known != sorted(known):
        yield f"the band is out of order: {times}"
    begins_ms = window.starts_at_ms if window.full_at_ms is not None else now_ms
    if any(not begins_ms <= at <= window.resets_at_ms for at in known):
        yield f"a run-out before now or after the reset: {times}"
    if said.p_exhaust is not None and not 0 <= said.p_exhaust <= 1:
        yield f"a probability of {said.p_exhaust}"
    told = (said.at_reset_low, said.at_reset_percent, said.at_reset_high)
    shares = [share for share in told if share is not None]
    if shares != sorted(shares) or any(not 0 <= share <= 100 for share in shares):
        yield f"percent at the reset: {shares}"
    if not said.enough_data and (said.p_exhaust is not None or not said.missing):
        yield "a forecast from too little, or nothing said of what is missing"
    yield from _odd_cone(said, window.resets_at_ms, now_ms)


def _odd_cone(said: Forecast, resets_at_ms: int, now_ms: int) -> Iterator[str]:
    moments = [point.at_ms for point in said.cone]
    if moments != sorted(moments) or any(not now_ms <= at <= resets_at_ms for at in moments):
        yield f"the cone's moments: {moments}"
    if any(not 0 <= p.low <= p.middle <= p.high <= 100 for p in said.cone):
        yield "the cone's band is out of order"
