"""Whose counter each reading shows: named accounts, and homes that share their windows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from counterfoil.domain.holder_homes import groups_of_homes
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.sighted import NO_PERCENT, Sight
from counterfoil.domain.window import Holder
from counterfoil.domain.window_keys import WindowKey


class Line(NamedTuple):
    """What one line told of: the account it names, the home, its windows, the longest first."""

    account: str | None
    home: str | None
    keys: tuple[WindowKey, ...]


Told = dict[Line, list[int]]
"""Places of the readings in lines that tell of the same."""


def holders_of(sights: Sequence[Sight]) -> list[Holder]:
    """The holder of each sight, in the same order; sights are of one agent, in order of time."""
    if not sights:
        return []
    agent = sights[0].reading.agent
    named = {s.reading.account for s in sights} - {None}
    homes = {s.reading.home for s in sights} - {None}
    if len(named) <= 1 and len(homes) <= 1:
        return [Holder(agent, *named or (None,))] * len(sights)
    told = _told(sights) if named else _told_by_home(sights)
    owners = _owners(told, sights)
    group_of = groups_of_homes([line for line in told if owners[line] is None])
    names = {line: owners[line] or group_of[line.home] for line in told}
    made = _made(agent, names)
    held = [Holder(agent, None)] * len(sights)
    for line, places in told.items():
        holder = made[names[line]]
        for place in places:
            held[place] = holder
    return held


Name = str | tuple[str | None, ...]
"""An account, or the homes that are one holder without a name."""


def _made(agent: str, names: Mapping[Line, Name]) -> dict[Name, Holder]:
    homes: dict[Name, set[str]] = {}
    for line, name in names.items():
        homes.setdefault(name, set()).update([line.home] if line.home else [])
    alone = len({name for line, name in names.items() if line.keys}) <= 1
    return {
        name: Holder(agent, name if isinstance(name, str) else None, () if alone else tuple(sorted(found)))
        for name, found in homes.items()
    }


def _told(sights: Sequence[Sight]) -> Told:
    met: dict[tuple[object, ...], Line] = {}  # far fewer than lines, and quicker to look up
    told: Told = {}
    start = 0
    for i in range(1, len(sights) + 1):
        if i < len(sights) and _same_line(sights[start].reading, sights[i].reading):
            continue
        first, keys = sights[start].reading, _evidence(sights[start:i])
        name = (first.account, first.home, *[key.number for key in keys])
        line = met.get(name)
        if line is None:
            line = met[name] = Line(first.account, first.home, tuple(sorted({*keys}, key=_longest_first)))
            told.setdefault(line, [])
        told[line].extend(range(start, i))
        start = i
    return told


def _told_by_home(sights: Sequence[Sight]) -> Told:
    """The same where no line names an account: all that a home shows is as good as one line."""
    shown: dict[str | None, dict[int, WindowKey]] = {}
    places: dict[str | None, list[int]] = {}
    for i, sight in enumerate(sights):
        home, key = sight.reading.home, sight.key
        if home not in shown:
            shown[home], places[home] = {}, []
        places[home].append(i)
        if key is not None and key.number not in shown[home] and _evidence([sight]):
            shown[home][key.number] = key
    return {Line(None, home, tuple(keys.values())): places[home] for home, keys in shown.items()}


def _same_line(one: CounterReading, other: CounterReading) -> bool:
    return (
        one.at_ms == other.at_ms
        and one.home == other.home
        and one.account == other.account
        and one.source == other.source
        and one.line.offset == other.line.offset
    )


def _evidence(sights: Iterable[Sight]) -> list[WindowKey]:
    """The windows that tell whose the readings are: what cannot be true and the calendar tell nothing."""
    return [
        s.key
        for s in sights
        if s.key is not None and (s.reason is None or s.reason == NO_PERCENT) and not s.key.is_calendar
    ]


def _longest_first(key: WindowKey) -> tuple[int, int]:
    return -key.series.minutes, key.number


def _owners(told: Told, sights: Sequence[Sight]) -> dict[Line, str | None]:
    """The account of each line; None where none is named and none can be told."""
    owners: dict[Line, str | None] = {line: line.account for line in told}
    if not any(owners.values()):
        return owners
    first_ms = {line: sights[places[0]].reading.at_ms for line, places in told.items()}
    owners |= _left_over(told, first_ms)
    own: dict[WindowKey, set[str]] = {}
    for line, account in owners.items():
        for key in line.keys if account else ():
            own.setdefault(key, set()).add(account or "")
    at_home = _named_at(told)
    unnamed = sorted((line for line in told if owners[line] is None), key=lambda line: first_ms[line])
    while found := [(line, owner) for line in unnamed if (owner := _by_window(line, own, at_home))]:
        for line, owner in found:
            owners[line] = owner
            for key in line.keys:
                own.setdefault(key, {owner})
        unnamed = [line for line in unnamed if owners[line] is None]
    for line in unnamed:
        accounts = at_home.get(line.home, set())
        owners[line] = min(accounts) if len(accounts) == 1 else None
    return owners


def _left_over(told: Iterable[Line], first_ms: Mapping[Line, int]) -> dict[Line, str]:
    """Lines that name an account and show another's windows, as they go on to after a login.

    All of a line's windows were another account's before, and one is long, or the account named
    has one of its own beside it.
    """
    claims: dict[WindowKey, tuple[int, str]] = {}
    for line in told:
        for key in line.keys if line.account else ():
            claim = (first_ms[line], line.account or "")
            claims[key] = min(claims.get(key, claim), claim)
    moved: dict[Line, str] = {}
    for line in told:
        before = {claims[key][1] for key in line.keys} if line.account else set()
        if len(before) == 1 and line.account not in before and _is_foreign(line, claims):
            moved[line] = before.pop()
    return moved


def _is_foreign(line: Line, claims: Mapping[WindowKey, tuple[int, str]]) -> bool:
    if any(key.is_long for key in line.keys):
        return True
    own = [key for key, (_, account) in claims.items() if account == line.account]
    return any(_beside(key, other) for key in line.keys for other in own)


def _beside(one: WindowKey, other: WindowKey) -> bool:
    length_ms = one.series.minutes * 60_000
    return one.series == other.series and abs(one.reset_ms - other.reset_ms) < length_ms


def _by_window(
    line: Line, own: Mapping[WindowKey, set[str]], at_home: Mapping[str | None, set[str]]
) -> str | None:
    """The account whose window the line shows, by the longest window that tells."""
    for key in line.keys:
        accounts = own.get(key, set())
        here = accounts & at_home.get(line.home, set()) if len(accounts) > 1 else accounts
        if len(here) == 1:
            return min(here)
    return None


def _named_at(told: Iterable[Line]) -> dict[str | None, set[str]]:
    """The accounts named at each home; under None all of them."""
    named: dict[str | None, set[str]] = {}
    for line in told:
        for place in {line.home, None} if line.account else ():
            named.setdefault(place, set()).add(line.account or "")
    return named
