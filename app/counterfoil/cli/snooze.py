"""`snooze`: say nothing of a window until it resets, or speak of it again."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from functools import partial, reduce

from counterfoil import wishes
from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.errors import KnownError, UsageError
from counterfoil.wishes import Wishes
from counterfoil.words.warnings import limit_of, snoozed_line, window_title

EVERY = "all"


def run(options: argparse.Namespace) -> int:
    """Change the snoozes and print those that hold. Errors: KnownError."""
    place, now_ms = place_of(options), wall_clock()
    if options.name is None and (options.until or options.end):
        raise UsageError("Name the window, or all of them with `all`.")
    with opened(place) as look:
        snapshot = look.monitor.snapshot(now_ms)
    changed = wishes.load(place.home.state_dir)
    if options.name is not None:
        changed = _changed(options, place, snapshot)
    snoozed = changed.snoozing(now_ms)
    if options.json:
        print_json(_as_json(snapshot, snoozed))
    else:
        print("\n".join(_as_text(snapshot, snoozed, names=options.name is None)))
    return 0


def _changed(options: argparse.Namespace, place: Place, snapshot: Snapshot) -> Wishes:
    folder = place.home.state_dir
    until_ms = moment(options.until, place.zone) if options.until else None
    if until_ms is not None and until_ms <= snapshot.at_ms:
        raise UsageError(f"{options.until} has passed; name a time to come.")
    if options.end:
        known = [snooze.limit for snooze in wishes.load(folder).snoozing(snapshot.at_ms)]
        steps = [partial(wishes.without_snooze, limit=limit) for limit in _named(known, options.name)]
    else:
        ends = {limit_of(state): state.window.resets_at_ms for state in snapshot.windows}
        steps = [
            partial(wishes.with_snooze, limit=limit, until_ms=until_ms or ends[limit])
            for limit in _named(list(ends), options.name)
        ]
    try:
        return wishes.change(
            folder, lambda kept: reduce(lambda made, step: step(made), steps, kept), snapshot.at_ms
        )
    except OSError as error:
        raise KnownError(f"The snooze was not kept: {error}.") from error


def _named(limits: Sequence[LimitName], name: str) -> list[LimitName]:
    found = [limit for limit in limits if name == EVERY or name in _names(limit)]
    if not found:
        known = ", ".join(sorted({_own_name(limit) for limit in limits})) or "none"
        raise UsageError(f"No such window goes by the name {name!r}; known are: {known}.")
    return found


def _names(limit: LimitName) -> tuple[str, ...]:
    return limit.agent, _own_name(limit), f"{limit.agent}/{limit.limit_id}"


def _own_name(limit: LimitName) -> str:
    return f"{limit.agent}/{limit.kind.value}"


def _as_text(snapshot: Snapshot, snoozed: Sequence[Snooze], *, names: bool) -> Iterator[str]:
    for snooze in snoozed:
        yield snoozed_line(snooze, snapshot.at_ms, snapshot.tz)
    if not snoozed:
        yield "Nothing is snoozed."
    if names:
        yield from (_offered(state) for state in snapshot.windows)


def _offered(state: WindowState) -> str:
    limit = limit_of(state)
    return f"  {_own_name(limit):<32} {window_title(limit)}"


def _as_json(snapshot: Snapshot, snoozed: Sequence[Snooze]) -> dict[str, object]:
    return {
        "at": iso(snapshot.at_ms),
        "snoozed": [_limit(snooze.limit) | {"until": iso(snooze.until_ms)} for snooze in snoozed],
        "windows": [
            _limit(limit_of(state)) | {"resets_at": iso(state.window.resets_at_ms)}
            for state in snapshot.windows
        ],
    }


def _limit(limit: LimitName) -> dict[str, object]:
    return {
        "name": _own_name(limit),
        "agent": limit.agent,
        "account": limit.account,
        "limit_id": limit.limit_id,
        "kind": limit.kind.value,
    }
