"""Windows judged by forecasts that were made live, put together again from the lines kept of them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, JudgedWindow
from counterfoil.domain.kept_lines import ForecastLine, Line, OutcomeLine, WindowLine
from counterfoil.domain.outcome import Outcome
from counterfoil.domain.window import RESET_JITTER_MS


@dataclass(slots=True)
class _Gathered:
    """The lines of one window; two processes may have kept it under two keys, a minute apart."""

    window: WindowId
    starts_at_ms: int
    lines: dict[int, ForecastLine] = field(default_factory=dict)
    outcome: Outcome | None = None

    def add(self, line: ForecastLine | OutcomeLine) -> None:
        """What was said first of a moment counts, and a known outcome rather than an unknown one."""
        if isinstance(line, ForecastLine):
            self.lines.setdefault(line.at, line)
        elif self.outcome is None or self.outcome.unknown:
            self.outcome = line.outcome


def judged_in(lines: Iterable[Line]) -> list[JudgedWindow]:
    """The windows whose outcome is known, by the time of their start."""
    by_key: dict[str, _Gathered] = {}
    for line in lines:
        if isinstance(line, WindowLine):
            if line.key not in by_key:
                by_key[line.key] = _same(line, by_key.values()) or _Gathered(
                    line.window, line.starts_at * 1000
                )
        elif line.key in by_key:
            by_key[line.key].add(line)
    each = {id(gathered): gathered for gathered in by_key.values()}.values()
    judged = (_judged(gathered) for gathered in each)
    return sorted((one for one in judged if one), key=lambda one: one.starts_at_ms)


def _same(line: WindowLine, known: Iterable[_Gathered]) -> _Gathered | None:
    window = line.window
    for one in known:
        apart_ms = abs(one.window.resets_at_ms - window.resets_at_ms)
        if one.window.same_limit(window) and apart_ms <= RESET_JITTER_MS:
            return one
    return None


def _judged(found: _Gathered) -> JudgedWindow | None:
    outcome = found.outcome
    if outcome is None or outcome.peak_percent is None:
        return None
    lines = [found.lines[at] for at in sorted(found.lines)]
    name = found.window
    return JudgedWindow(
        window=WindowId(name.agent, name.account, name.limit_id, name.kind, outcome.resets_at_ms),
        starts_at_ms=found.starts_at_ms,
        ended_at_ms=outcome.ended_at_ms,
        full_at_ms=outcome.full_at_ms,
        peak_percent=outcome.peak_percent,
        checks=tuple(_before(outcome.full_at_ms, (line.check for line in lines))),
        is_replayed=False,
        learned_from=max((line.learned_from for line in lines), default=0),
    )


def _before(full_at_ms: int | None, checks: Iterable[Check | None]) -> Iterable[Check]:
    return (c for c in checks if c and (full_at_ms is None or c.at_ms < full_at_ms))
