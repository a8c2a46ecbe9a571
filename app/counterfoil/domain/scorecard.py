"""The record of all forecasts whose windows have ended: as a whole and for each kind of window. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import BASELINES, Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.score import MethodScore, scores_of
from counterfoil.domain.score_chance import Lead, lead_over
from counterfoil.domain.score_rows import Compared, compared, is_settled
from counterfoil.domain.score_warnings import WarningScore, warning_score

WarnedAt = Callable[[JudgedWindow], int | None]
"""When a window was first warned of, in ms since the epoch; None where it never was."""


@dataclass(frozen=True, slots=True)
class KindScore:
    """The record of one kind of window, `kind` None for all. Windows are those with a forecast to judge.

    `scores` are of what was shown first, then of each method, all on the same moments; empty where nothing
    can be judged. `leads` hold what was shown against each baseline. `in_use` was shown last. `unsettled`
    windows were cut short, so that nobody knows.
    """

    kind: WindowKind | None
    windows: int
    exhausted: int
    replayed: int
    unsettled: int
    since_ms: int | None
    until_ms: int | None
    scores: tuple[MethodScore, ...]
    leads: tuple[Lead, ...]
    warnings: WarningScore
    in_use: Method | None

    @property
    def shown(self) -> MethodScore | None:
        """How right the user was told."""
        return self.scores[0] if self.scores else None

    def of(self, method: Method) -> MethodScore | None:
        """One method's score."""
        return next((score for score in self.scores if score.method is method), None)


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The record over all windows, and that of each kind, in the order in which kinds are declared."""

    whole: KindScore
    kinds: tuple[KindScore, ...]


def scorecard(windows: Sequence[JudgedWindow], warned_at: WarnedAt) -> Scorecard:
    """Score ended windows; about a millisecond for each, so not for the GUI thread."""
    whole = kind_score(None, windows, warned_at)
    kinds = [kind for kind in WindowKind if any(w.window.kind is kind for w in windows)]
    if len(kinds) == 1:
        return Scorecard(whole, (replace(whole, kind=kinds[0]),))
    each = (kind_score(k, [w for w in windows if w.window.kind is k], warned_at) for k in kinds)
    return Scorecard(whole, tuple(each))


def kind_score(kind: WindowKind | None, windows: Sequence[JudgedWindow], warned_at: WarnedAt) -> KindScore:
    """One record of windows, whatever their kinds are."""
    settled = [window for window in windows if is_settled(window)]
    judged = [window for window in settled if window.checks]
    found = compared(windows)
    latest = max((window.checks[-1] for window in judged), key=lambda check: check.at_ms, default=None)
    return KindScore(
        kind=kind,
        windows=len(judged),
        exhausted=sum(window.full_at_ms is not None for window in judged),
        replayed=sum(window.is_replayed for window in judged),
        unsettled=len(windows) - len(settled),
        since_ms=min((window.starts_at_ms for window in judged), default=None),
        until_ms=max((window.ended_at_ms for window in judged), default=None),
        scores=scores_of(found),
        leads=_leads(found),
        warnings=warning_score((window, warned_at(window)) for window in settled),
        in_use=latest.shown if latest else None,
    )


def _leads(found: Compared) -> tuple[Lead, ...]:
    if not found.shown:
        return ()
    baselines = [method for method in BASELINES if method in found.by_method]
    return tuple(lead_over(method, found.shown, found.by_method[method]) for method in baselines)


def later_half(windows: Sequence[JudgedWindow]) -> list[JudgedWindow]:
    """Of each limit's windows, by time, the second half: the first has only been learned from."""
    series: dict[object, list[JudgedWindow]] = {}
    for window in sorted(windows, key=lambda window: window.starts_at_ms):
        name = window.window
        series.setdefault((name.agent, name.account, name.limit_id, name.kind), []).append(window)
    return [window for held in series.values() for window in held[len(held) // 2 :]]
