"""Readings that name no reset, each laid on the one window that was running at its time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from msgspec import structs

from counterfoil.domain.relaid import Whole, relaid
from counterfoil.domain.sighted import NO_RESET
from counterfoil.domain.window import (
    DAY_MINUTES,
    NOMINAL_MONTH_MINUTES,
    RESET_JITTER_MS,
    Holder,
    JudgedReading,
    QuotaWindow,
)
from counterfoil.domain.window_keys import Series, series_of

NO_WINDOW = "no reset time, and no window is known at that time"
SEVERAL_WINDOWS = "no reset time, and more than one window was running"
NO_OWNER = "no reset time, and it is not clear whose window it shows"

CALENDAR_MINUTES = (DAY_MINUTES, NOMINAL_MONTH_MINUTES)  # everybody's end together: they tell no account

Meant = dict[int, int | str]
"""By the place of a reading that of its window, or why there is none."""

Windows = Sequence[QuotaWindow]
Readings = Sequence[JudgedReading]


def with_resetless(
    windows: list[QuotaWindow], judged: list[JudgedReading], at_ms: int
) -> tuple[list[QuotaWindow], list[JudgedReading]]:
    """All windows and readings as known at `at_ms`, the readings without a reset laid where that can be told.

    They are judged with the window's others and never move it. An account that shows no window of its own,
    such as an organisation's id, is the one whose windows its readings lie on.
    """
    if not [one for one in judged if one.window is None and one.reason == NO_RESET]:
        return windows, judged
    meant = _agreed(_meant(windows, judged), windows, judged)
    same = _same_holders(meant, windows, judged)
    told = [_explained(one, meant.get(i), same) for i, one in enumerate(judged)]
    return relaid(windows, told, _wholes(meant, same, windows), at_ms)


def _explained(one: JudgedReading, place: int | str | None, same: Mapping[Holder, Holder]) -> JudgedReading:
    if one.reason != NO_RESET or one.holder is None:
        return one
    reason = place if isinstance(place, str) else NO_RESET
    return structs.replace(one, reason=reason, holder=same.get(one.holder, one.holder))


def _meant(windows: Windows, judged: Readings) -> Meant:
    """The window of each reading that lacks nothing but its reset."""
    around = _running(windows)
    owners = {window.holder for window in windows if window.window_minutes not in CALENDAR_MINUTES}
    is_foreign = _foreign(owners, judged)
    meant: Meant = {}
    for i, one in enumerate(judged):
        reading = one.reading
        if one.reason != NO_RESET or reading.percent is None or reading.window_minutes <= 0:
            continue
        found = around(series_of(reading), reading.at_ms)
        if one.holder in owners:
            found = [place for place in found if windows[place].holder == one.holder]
        if len(found) != 1:
            meant[i] = SEVERAL_WINDOWS if found else NO_WINDOW
            continue
        foreign = is_foreign(reading.agent, reading.source, reading.account, windows[found[0]].account)
        meant[i] = NO_OWNER if foreign else found[0]
    return meant


class _Row(NamedTuple):
    """The windows of a series by start."""

    starts: list[int]
    places: list[int]
    longest_ms: int


def _running(windows: Windows) -> Callable[[Series, int], list[int]]:
    """Looks up which windows of a series were running at a moment, with some slack on both sides."""
    grouped: dict[Series, list[int]] = defaultdict(list)
    for place, window in enumerate(windows):
        grouped[Series(window.agent, window.limit_id, window.window_minutes)].append(place)
    rows: dict[Series, _Row] = {}
    for series, places in grouped.items():
        places.sort(key=lambda place: windows[place].starts_at_ms)
        longest_ms = max(windows[place].ends_at_ms - windows[place].starts_at_ms for place in places)
        rows[series] = _Row([windows[place].starts_at_ms for place in places], places, longest_ms)

    def around(series: Series, at_ms: int) -> list[int]:
        row = rows.get(series)
        if row is None:
            return []
        low = bisect_left(row.starts, at_ms - row.longest_ms - RESET_JITTER_MS)
        high = bisect_right(row.starts, at_ms + RESET_JITTER_MS)
        return [p for p in row.places[low:high] if at_ms < windows[p].ends_at_ms + RESET_JITTER_MS]

    return around


def _foreign(
    owners: Iterable[Holder], judged: Readings
) -> Callable[[str, str, str | None, str | None], bool]:
    """Whether the account that a reading names may not be taken for the one whose window was running.

    Two that one source names are two; and of several that a source names, none with a window, who knows.
    """
    owning = {(owner.agent, owner.account) for owner in owners}
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in judged:
        if one.reading.account is not None:
            named[one.reading.agent, one.reading.source].add(one.reading.account)

    @cache
    def is_foreign(agent: str, source: str, account: str | None, owner: str | None) -> bool:
        if account is None or account == owner:
            return False
        strangers = [name for name in named[agent, source] if (agent, name) not in owning]
        told_apart = any({account, owner} <= names for (of, _), names in named.items() if of == agent)
        return told_apart or len(strangers) > 1

    return is_foreign


def _agreed(meant: Meant, windows: Windows, judged: Readings) -> Meant:
    """The same without the readings of an account that would lie on windows of several."""
    lain: dict[tuple[str, str | None], set[Holder]] = defaultdict(set)
    for i, place in meant.items():
        if isinstance(place, int):
            lain[judged[i].reading.agent, judged[i].reading.account].add(windows[place].holder)
    torn = {name for name, holders in lain.items() if len(holders) > 1 and name[1] is not None}
    return {
        i: NO_OWNER
        if isinstance(place, int) and (judged[i].reading.agent, judged[i].reading.account) in torn
        else place
        for i, place in meant.items()
    }


def _same_holders(meant: Meant, windows: Windows, judged: Readings) -> dict[Holder, Holder]:
    """The holder that each named one proved to be, where that is another."""
    same: dict[Holder, Holder] = {}
    for i, place in meant.items():
        named = judged[i].holder
        if isinstance(place, int) and named is not None and named.account is not None:
            same[named] = windows[place].holder
    return {named: holder for named, holder in same.items() if named != holder}


def _wholes(meant: Meant, same: Mapping[Holder, Holder], windows: Windows) -> list[Whole]:
    """Windows that are given readings, and calendar windows whose holder proved to be another."""
    wholes: dict[int, Whole] = {}
    for i, place in meant.items():
        if isinstance(place, int):
            wholes.setdefault(place, Whole(windows[place].holder, place)).added.append(i)
    for place, window in enumerate(windows):
        if window.holder in same:
            stays = _twin(window, same, windows)
            whole = wholes.setdefault(stays, Whole(same[window.holder], stays))
            whole.others.extend([place] if place != stays else [])
    return list(wholes.values())


def _twin(window: QuotaWindow, same: Mapping[Holder, Holder], windows: Windows) -> int:
    """The place of the same month or day of the holder it proved to be, of its own name if there is one."""
    holder = same[window.holder]
    twins = [
        (other.holder != holder, place)
        for place, other in enumerate(windows)
        if same.get(other.holder, other.holder) == holder
        and (other.limit_id, other.window_minutes) == (window.limit_id, window.window_minutes)
        and other.was_to_reset_at(window.resets_at_ms)
    ]
    return min(twins)[1]
