"""Windows that are given further readings: all readings of one window are judged anew together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from counterfoil.domain.sighted import NEVER_LEVELLED
from counterfoil.domain.window import Holder, JudgedReading, QuotaWindow
from counterfoil.domain.window_judge import judge_together

Name = tuple[Holder | None, int | None]
"""What readings of one window have in common."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The places of what is one window: the window that stays, others that are the same, readings to add."""

    holder: Holder
    stays: int
    others: list[int] = field(default_factory=list)
    added: list[int] = field(default_factory=list)


def relaid(
    windows: Sequence[QuotaWindow], judged: Sequence[JudgedReading], wholes: Sequence[Whole], at_ms: int
) -> tuple[list[QuotaWindow], list[JudgedReading]]:
    """The windows that remain, as known at `at_ms`, and all readings; spans and basis stay what they were."""
    told, kept = list(judged), dict(enumerate(windows))
    names = {whole.stays: _names([windows[p] for p in (whole.stays, *whole.others)]) for whole in wholes}
    own = _levelled(judged, set().union(*names.values()))
    for whole in wholes:
        inside = sorted({*whole.added, *(i for name in names[whole.stays] for i in own[name])})
        numbers = sorted(number for _, number in names[whole.stays] if number is not None)
        number = numbers[0] if numbers else -1 - whole.stays  # told apart from those that name their reset
        anew = judge_together([judged[i].reading for i in inside], whole.holder, number)
        for i, one in zip(inside, anew, strict=True):
            told[i] = one
        refused = {at for p in (whole.stays, *whole.others) for at in windows[p].refused_at_ms}
        for place in whole.others:
            del kept[place]
        known = [one for one in anew if one.reading.at_ms <= at_ms]
        kept[whole.stays] = _with(windows[whole.stays], whole.holder, known, sorted(refused))
    return list(kept.values()), told


def _names(windows: Iterable[QuotaWindow]) -> set[Name]:
    return {(one.holder, one.window) for window in windows for one in window.readings}


def _levelled(judged: Sequence[JudgedReading], names: set[Name]) -> dict[Name, list[int]]:
    """The places of the readings of some windows, believed or below the level."""
    found: dict[Name, list[int]] = defaultdict(list)
    for i, one in enumerate(judged):
        name = (one.holder, one.window)
        if name in names and one.reason not in NEVER_LEVELLED:
            found[name].append(i)
    return found


def _with(
    window: QuotaWindow, holder: Holder, judged: Sequence[JudgedReading], refused: Sequence[int]
) -> QuotaWindow:
    believed = [one for one in judged if one.accepted]
    return replace(
        window,
        account=holder.account,
        homes=holder.homes,
        readings=tuple(believed),
        falls=tuple(i for i, one in enumerate(believed) if one.fell_from is not None),
        refused_at_ms=tuple(refused),
    )
