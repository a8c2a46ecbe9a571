"""Which of an agent's homes are used with one account, where no line names it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import TYPE_CHECKING

from counterfoil.domain.window_keys import WindowKey

if TYPE_CHECKING:
    from counterfoil.domain.holders import Line

Home = str | None
SHORT_SHARED = 2  # five-hour windows of two accounts may end together once by chance


def groups_of_homes(lines: Iterable[Line]) -> dict[Home, tuple[Home, ...]]:
    """The homes of one account for each home: those that share a long window, or several short ones.

    What is known of no home is the only account's, where there is one.
    """
    shown: dict[Home, set[WindowKey]] = {}
    for line in lines:
        shown.setdefault(line.home, set()).update(line.keys)
    homes = sorted(shown, key=lambda home: (home is None, home or ""))
    group_of: dict[Home, tuple[Home, ...]] = {home: (home,) for home in homes}
    for one, other in combinations(homes, 2):
        if group_of[one] != group_of[other] and _one_account(shown[one], shown[other]):
            _join(group_of, group_of[one], group_of[other])
    groups = set(group_of.values())
    if group_of.get(None) == (None,) and len(groups) == 2:
        _join(group_of, *groups)
    return group_of


def _one_account(one: set[WindowKey], other: set[WindowKey]) -> bool:
    shared = one & other
    if any(key.is_long for key in shared):
        return True
    only_short = not _long(one) or not _long(other)
    return len(shared) >= (1 if only_short else SHORT_SHARED)


def _long(keys: set[WindowKey]) -> bool:
    return any(key.is_long for key in keys)


def _join(group_of: dict[Home, tuple[Home, ...]], one: tuple[Home, ...], other: tuple[Home, ...]) -> None:
    joined = tuple(sorted({*one, *other}, key=lambda home: (home is None, home or "")))
    for home in joined:
        group_of[home] = joined
