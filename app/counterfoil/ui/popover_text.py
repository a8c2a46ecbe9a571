"""All words of one window's row in the small panel. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.words import popover as words
from counterfoil.words.figures import exact
from counterfoil.words.listing import commas
from counterfoil.words.outcome import verdict
from counterfoil.words.verdicts import reset_in, used
from counterfoil.words.warnings import limit_of


@dataclass(frozen=True, slots=True)
class RowText:
    """`snoozed` is empty where the window's warnings are not held; `reset_exact` is told on hover."""

    name: str
    reset: str
    reset_exact: str
    sentence: str
    aside: str
    used: str
    snoozed: str
    aloud: str


def row_text(state: WindowState, name: str, first: str, snapshot: Snapshot) -> RowText:
    """The words for one window; `first` says which other one ends it."""
    now, tz = snapshot.at_ms, snapshot.tz
    sentence, reset = verdict(state, now, tz), reset_in(state.window, now, tz)
    snooze = snooze_of(snapshot, limit_of(state))
    snoozed = words.snoozed_until(snooze, now, tz) if snooze else ""
    aside = first or words.foresight(state, now, tz)
    return RowText(
        name,
        reset,
        exact(state.window.resets_at_ms, tz),
        sentence,
        aside,
        used(state),
        snoozed,
        words.said_aloud(name, state, sentence, reset, commas([part for part in (aside, snoozed) if part])),
    )


def snooze_of(snapshot: Snapshot, limit: LimitName) -> Snooze | None:
    """What holds the warnings of a limit, if anything does."""
    return next((one for one in snapshot.policy.snoozed if one.limit == limit), None)
