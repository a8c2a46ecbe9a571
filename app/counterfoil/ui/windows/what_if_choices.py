"""What a window's what-if offers, worked out from its state. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.what_if import block_like
from counterfoil.domain.window import HOUR_MS
from counterfoil.words.figures import local, moment
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import is_used_up

MOST_ITEMS, LEAST_SHARE = 6, 0.005  # what would change less is not worth a line
SESSION_SHOWN = 8
HALF_HOUR_MS = HOUR_MS // 2
HOURS = (0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0)
WORK_STARTS = (9, 14, 19)  # on days ahead
MOST_STARTS = 16
PARTS_OF_DAY = (  # today's name, yesterday's name, from which hour, to which
    (msg("this morning"), msg("yesterday morning"), 5, 12),
    (msg("this afternoon"), msg("yesterday afternoon"), 12, 18),
    (msg("this evening"), msg("yesterday evening"), 18, 24),
)


@dataclass(frozen=True, slots=True)
class Item:
    """A session or project that can be left out; `share` (0…1) is the part of our pace that goes with it."""

    key: str
    label: str
    share: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """A past stretch of time that a planned block may be like: `"this morning"`."""

    label: str
    from_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True)
class Choices:
    """All that can be supposed of one window. `models` are (model, others it can be moved to)."""

    projects: tuple[Item, ...] = ()
    sessions: tuple[Item, ...] = ()
    models: tuple[tuple[str, tuple[str, ...]], ...] = ()
    starts: tuple[tuple[int, str], ...] = ()
    likenesses: tuple[Likeness, ...] = ()


def can_suppose(state: WindowState) -> bool:
    """Whether there is a forecast that a supposition could change."""
    return state.outlook is not None and state.forecast.enough_data and not is_used_up(state)


def choices(state: WindowState, now_ms: int, tz: str) -> Choices:
    """What is offered for a window; nothing where nothing can be supposed of it."""
    outlook = state.outlook
    if outlook is None or not can_suppose(state):
        return Choices()
    is_long = outlook.resets_at_ms - outlook.starts_at_ms > DAY_MS
    return Choices(
        projects=_items(state.parts, _project, _project, is_long=is_long),
        sessions=_items(state.parts, _session, _session_label, is_long=is_long),
        models=_models(state.parts),
        starts=starts(now_ms, outlook.resets_at_ms, tz),
        likenesses=tuple(one for one in stretches(now_ms, tz) if planned(outlook, one, now_ms, 1.0)),
    )


def planned(outlook: Outlook, like: Likeness, starts_at_ms: int, hours: float) -> Block | None:
    """A block of so many hours that goes as that stretch went; None where nothing was used then."""
    near = tuple(c for c in outlook.past if c.resets_at_ms > like.from_ms and c.starts_at_ms < like.until_ms)
    return block_like(replace(outlook, past=near), like.from_ms, like.until_ms, starts_at_ms, hours)


def starts(now_ms: int, resets_at_ms: int, tz: str) -> tuple[tuple[int, str], ...]:
    """When a block may begin: now, the next half or whole hours, on later days at the usual hours of work."""
    step_ms = HALF_HOUR_MS if resets_at_ms - now_ms <= 6 * HOUR_MS else HOUR_MS
    first_ms = (now_ms // step_ms + 1) * step_ms
    soon = [first_ms + i * step_ms for i in range(MOST_STARTS if step_ms < HOUR_MS else 6)]
    later = [at for at in _days_ahead(now_ms, resets_at_ms, tz) if at > soon[-1]]
    found = [at for at in (*soon, *later) if at <= resets_at_ms - step_ms][:MOST_STARTS]
    return ((now_ms, tr("now")), *((at, moment(at, now_ms, tz)) for at in found))


def stretches(now_ms: int, tz: str) -> tuple[Likeness, ...]:
    """The last hour, and the parts of today and yesterday that have begun, the latest first."""
    today = _midnight(now_ms, tz)
    found = [
        Likeness(tr(names[back]), _at(day, begin, tz), min(_at(day, end, tz), now_ms))
        for back, day in enumerate((today, today - timedelta(days=1)))
        for *names, begin, end in reversed(PARTS_OF_DAY)
    ]
    begun = (one for one in found if one.until_ms > one.from_ms)
    return (Likeness(tr("the last hour"), now_ms - HOUR_MS, now_ms), *begun)


def _days_ahead(now_ms: int, resets_at_ms: int, tz: str) -> Iterable[int]:
    day = _midnight(now_ms, tz)
    for _ in range((resets_at_ms - now_ms) // DAY_MS + 2):
        yield from (_at(day, hour, tz) for hour in WORK_STARTS)
        day += timedelta(days=1)


def _midnight(now_ms: int, tz: str) -> datetime:
    """When the local day began, on the wall's clock."""
    return local(now_ms, tz).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)


def _at(day: datetime, hour: int, tz: str) -> int:
    """The moment of a local hour; wall-clock hours stay round when the clocks change."""
    zone = local(0, tz).tzinfo
    whole = day + timedelta(days=hour // 24)
    return int(whole.replace(hour=hour % 24, tzinfo=zone).timestamp() * 1000)


def _project(part: UsePart) -> str:
    return part.project


def _session(part: UsePart) -> str:
    return part.session


def _session_label(part: UsePart) -> str:
    return " · ".join(word for word in (part.session[:SESSION_SHOWN], part.project) if word)


def _items(
    parts: Sequence[UsePart],
    key: Callable[[UsePart], str],
    label: Callable[[UsePart], str],
    *,
    is_long: bool,
) -> tuple[Item, ...]:
    """The greatest first; a name is that of the part most was used in."""
    named = {key(part): label(part) for part in sorted(parts, key=lambda part: part.usd)}
    shares = pace_shares(parts, key, is_long=is_long)
    items = [Item(k, named[k], share) for k, share in shares.items() if share >= LEAST_SHARE]
    return tuple(sorted(items, key=lambda one: (-one.share, one.label))[:MOST_ITEMS])


def pace_shares(
    parts: Sequence[UsePart], key: Callable[[UsePart], str], *, is_long: bool
) -> dict[str, float]:
    """The part of our pace that goes with each key: what `own_factor` without it is short of 1."""
    recent, so_far = _shares(parts, key, _recent), _shares(parts, key, _spent)
    if not recent or not is_long:
        return recent or so_far
    return {k: (recent[k] + so_far[k]) / 2 for k in so_far}


def _shares(
    parts: Sequence[UsePart], key: Callable[[UsePart], str], usd: Callable[[UsePart], float]
) -> dict[str, float]:
    sums: dict[str, float] = {}
    for part in parts:
        sums[key(part)] = sums.get(key(part), 0.0) + usd(part)
    total = sum(sums.values())
    return {k: one / total for k, one in sums.items()} if total > 0 else {}


def _recent(part: UsePart) -> float:
    return part.recent_usd


def _spent(part: UsePart) -> float:
    return part.usd


def _models(parts: Sequence[UsePart]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Models by what was used of them, each with those whose prices are known."""
    spent: dict[str, float] = {}
    others: dict[str, set[str]] = {}
    for part in parts:
        spent[part.model] = spent.get(part.model, 0.0) + part.usd
        others.setdefault(part.model, set()).update(name for name, _ in part.usd_as if name != part.model)
    by_use = sorted((model for model in spent if others[model]), key=lambda model: -spent[model])
    return tuple((model, tuple(sorted(others[model], key=lambda m: -spent.get(m, 0.0)))) for model in by_use)
