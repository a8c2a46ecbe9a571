"""`rate_limit_event` lines, which `claude -p --output-format stream-json` writes among its answers.

Such lines rarely say when they were written: the time of a line before them is taken, else the one given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import msgspec

from counterfoil.counters.client_windows import (
    CLAUDE,
    Figures,
    Note,
    Window,
    flag,
    identifier,
    known,
    limit_named,
    number,
    word,
)
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.reset_times import moment_ms

SOURCE = "stream-json"

_Object = Mapping[str, object]
_MARKS = (b'"rate_limit_event"', b'"timestamp"')
_MOST_AS_FRACTION = 2.0  # the stream gives shares of 1; above twice the whole it can only be percent


class _Line(msgspec.Struct, frozen=True):
    type: object = None
    timestamp: object = None
    rate_limit_info: object = None
    session_id: object = None


_LINE = msgspec.json.Decoder(_Line)


def figures(lines: Iterable[bytes], at_ms: int, home: str | None = None) -> list[Figures]:
    """What the events among the lines say; of figures of the same moment the last one holds."""
    found: list[Figures] = []
    for moment, line in _events(lines, at_ms):
        if one := _of_event(line, moment, home):
            found.append(one)
    return list(_without_overtaken(found))


def _events(lines: Iterable[bytes], at_ms: int) -> Iterator[tuple[int, _Line]]:
    for data in lines:
        if not any(mark in data for mark in _MARKS):
            continue
        try:
            line = _LINE.decode(data)
        except (ValueError, RecursionError):
            continue
        at_ms = moment_ms(line.timestamp) or at_ms
        if line.type == "rate_limit_event":
            yield at_ms, line


def _of_event(line: _Line, at_ms: int, home: str | None) -> Figures | None:
    info = line.rate_limit_info
    if not isinstance(info, dict):
        return None
    windows = list(_windows(info))
    status = _status(info)
    if not windows and not status:
        return None
    return Figures(
        at_ms,
        CLAUDE,
        SOURCE,
        windows,
        [Note(NoteKind.LIMIT_STATUS, status)] if status else [],
        home=home,
        session=identifier(line.session_id),
        on_credits=flag(info.get("isUsingOverage")),
    )


def _windows(info: _Object) -> Iterator[Window]:
    """Every window that is given, and the one that the event is about where it is not among them."""
    unified = info.get("unifiedWindows")
    given = unified if isinstance(unified, dict) else {}
    for name, value in given.items():
        if isinstance(value, dict):
            window = _window(name, value)
            if window.says_something:
                yield window
    name = info.get("rateLimitType")
    if isinstance(name, str) and name not in given:
        window = _window(name, info)
        if window.says_something:
            yield window


def _window(name: str, value: _Object) -> Window:
    return Window(*limit_named(name), _percent(value.get("utilization")), moment_ms(value.get("resetsAt")))


def _percent(value: object) -> float | None:
    share = number(value)
    if share is None or share > _MOST_AS_FRACTION:
        return share
    return round(share * 100, 6)


def _status(info: _Object) -> dict[str, object]:
    return known(
        {
            "status": word(info.get("status")),
            "rate_limit_type": word(info.get("rateLimitType")),
            "resets_at_ms": moment_ms(info.get("resetsAt")),
            "overage_status": word(info.get("overageStatus")),
            "overage_disabled_reason": word(info.get("overageDisabledReason")),
            "overage_resets_at_ms": moment_ms(info.get("overageResetsAt")),
            "is_using_overage": flag(info.get("isUsingOverage")),
        }
    )


def _without_overtaken(found: list[Figures]) -> Iterator[Figures]:
    """Two figures of one window cannot both hold at one moment: the later event says how it stood then."""
    last = {(one.at_ms, w.limit_id, w.minutes): place for place, one in enumerate(found) for w in one.windows}
    for place, one in enumerate(found):
        windows = [w for w in one.windows if last[one.at_ms, w.limit_id, w.minutes] == place]
        if windows or one.notes:
            yield replace(one, windows=windows)
