"""What the user has said of single windows: switched off, or snoozed for a while.

All else about warnings is in the settings file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from zoneinfo import ZoneInfo

from counterfoil import state
from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy
from counterfoil.settings import Warnings

FILE = "warnings.json"

_changing = Lock()


@dataclass(frozen=True, slots=True)
class Wishes:
    """Limits that are never spoken of, and those that are not for a while."""

    off: frozenset[LimitName] = frozenset()
    snoozed: tuple[Snooze, ...] = ()

    def snoozing(self, now_ms: int) -> tuple[Snooze, ...]:
        """The snoozes that have not ended."""
        return tuple(snooze for snooze in self.snoozed if snooze.until_ms > now_ms)

    def policy(self, warnings: Warnings, now_ms: int, zone: ZoneInfo) -> WarningPolicy:
        """What may be said at a moment."""
        hours = quiet_hours(warnings.quiet_hours)
        is_quiet = hours is not None and hours.hold_at(now_ms, zone)
        return WarningPolicy(is_quiet, self.off, self.snoozing(now_ms), warnings.thresholds)


def with_snooze(wishes: Wishes, limit: LimitName, until_ms: int) -> Wishes:
    """Nothing of a limit until a moment; an earlier snooze of it is forgotten."""
    return replace(wishes, snoozed=(*_others(wishes, limit), Snooze(limit, until_ms)))


def without_snooze(wishes: Wishes, limit: LimitName) -> Wishes:
    """A limit is spoken of again."""
    return replace(wishes, snoozed=tuple(_others(wishes, limit)))


def with_switch(wishes: Wishes, limit: LimitName, *, on: bool) -> Wishes:
    """Whether a limit is spoken of at all."""
    return replace(wishes, off=wishes.off - {limit} if on else wishes.off | {limit})


def load(folder: Path) -> Wishes:
    """What was switched; what cannot be understood counts as not switched."""
    found = state.load(folder, FILE)
    return Wishes(
        frozenset(limits(found.get("off"))),
        tuple(_snoozes(found.get("snoozed"))),
    )


def change(folder: Path, make: Callable[[Wishes], Wishes], now_ms: int) -> Wishes:
    """Change the switches; snoozes that have ended are forgotten. Errors: OSError."""
    with _changing:
        changed = make(load(folder))
        changed = replace(changed, snoozed=changed.snoozing(now_ms))
        # what an earlier version kept here waits to be carried over
        state.save(folder, state.load(folder, FILE) | _as_json(changed), FILE)
    return changed


def _as_json(wishes: Wishes) -> dict[str, object]:
    return {
        "off": listed(wishes.off),
        "snoozed": [[*snooze.limit, snooze.until_ms] for snooze in wishes.snoozed],
    }


def _others(wishes: Wishes, limit: LimitName) -> Iterator[Snooze]:
    return (snooze for snooze in wishes.snoozed if snooze.limit != limit)


def listed(limits: Iterable[LimitName]) -> list[list[str | None]]:
    """Limits as JSON keeps them, always in the same order."""
    return sorted(([*limit] for limit in limits), key=str)


def limits(found: object) -> Iterator[LimitName]:
    """The limits in a list that `listed` made; entries of another shape are left out."""
    for entry in _lists(found):
        with suppress(ValueError, TypeError):  # a kind of a later version
            agent, account, limit_id, kind = entry
            known = None if account is None else str(account)
            yield LimitName(str(agent), known, str(limit_id), WindowKind(str(kind)))


def _snoozes(found: object) -> Iterator[Snooze]:
    for entry in _lists(found):
        until_ms = entry[-1] if entry else None
        if isinstance(until_ms, int):
            yield from (Snooze(limit, until_ms) for limit in limits([entry[:-1]]))


def _lists(found: object) -> Iterable[list[object]]:
    return [entry for entry in found if isinstance(entry, list)] if isinstance(found, list) else []
