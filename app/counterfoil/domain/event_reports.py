"""Windows that an account's answers no longer tell of, or tell of for the first time. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from counterfoil.domain.event_evidence import UseOf, reading_piece
from counterfoil.domain.event_meters import LEAST_ANSWERS, LEAST_MS, Meter, MeterName, gaps
from counterfoil.domain.provider_event import EventKind, Evidence, ProviderEvent
from counterfoil.domain.window import JudgedReading, QuotaWindow, kind_of

LOOKED_AT = 20  # readings at the edge of a gap that show with which others they come


def comings_and_goings(
    meters: Mapping[MeterName, Meter], windows: Mapping[MeterName, list[QuotaWindow]], use_of: UseOf
) -> Iterator[ProviderEvent]:
    """Windows that are no longer told of while others that came with them go on, and the reverse.

    At least three answers over an hour must lack a window although something was used meanwhile: one
    answer may miss it, and a window that use begins is not there while nothing is used.
    """
    for name, meter in meters.items():
        beside = [
            (other, windows.get(key, []))
            for key, other in meters.items()
            if key[0] == name[0] and key != name
        ]
        if beside and meter.readings:
            yield from _of_meter(meter, beside, use_of)


def _of_meter(
    meter: Meter, beside: Sequence[tuple[Meter, list[QuotaWindow]]], use_of: UseOf
) -> Iterator[ProviderEvent]:
    last_place = len(meter.readings) - 1
    for place, start_ms, end_ms in gaps(meter.times_ms):
        start = meter.readings[place] if place >= 0 else None
        end = meter.readings[place + 1] if place < last_place else None
        lacking = _lacking(meter, place, beside, (start_ms, end_ms), use_of)
        if not lacking:
            continue
        if start:
            evidence = (reading_piece(start), *(reading_piece(one) for one in _ends(lacking)))
            yield _event(meter, EventKind.WINDOW_VANISHED, lacking[0].reading.at_ms, start, evidence)
        if end and last_place - place >= LEAST_ANSWERS:
            evidence = (*(reading_piece(one) for one in _ends(lacking)), reading_piece(end))
            yield _event(meter, EventKind.WINDOW_APPEARED, end.reading.at_ms, end, evidence)


def _lacking(
    meter: Meter,
    place: int,
    beside: Sequence[tuple[Meter, list[QuotaWindow]]],
    gap: tuple[int, int],
    use_of: UseOf,
) -> list[JudgedReading]:
    """Readings of a companion in a gap, where they are enough to say that the window was not told of."""
    source = meter.readings[max(place, 0)].reading.source
    for other, windows in beside:
        if not _is_enough(other.times(*gap)) or not _come_together(meter, place, other):
            continue
        found = [one for one in _same_holder(windows, *gap) if one.reading.source == source]
        times = [one.reading.at_ms for one in found]
        use = use_of(meter.holder.agent, meter.holder.homes)
        if _is_enough(times) and use.times_between(times[0], times[-1]):
            return found
    return []


def _is_enough(times: Sequence[int]) -> bool:
    return len(times) >= LEAST_ANSWERS and times[-1] - times[0] >= LEAST_MS


def _come_together(meter: Meter, place: int, other: Meter) -> bool:
    """Whether both were told of in the same answers, at the edge of a gap."""
    looked = slice(max(place + 1 - LOOKED_AT, 0), place + 1) if place >= 0 else slice(0, LOOKED_AT)
    times = meter.times_ms[looked]
    shared = sum(bool(other.times(at - 1, at + 1)) for at in times)
    return shared >= 1 if other.limit_id == meter.limit_id else shared * 2 >= len(times)


def _same_holder(windows: Sequence[QuotaWindow], start_ms: int, end_ms: int) -> list[JudgedReading]:
    """A companion's readings in a gap, without those of windows that are surely another's.

    Where two accounts write into one log, the other one's window is seen on both sides of the gap's edge
    beside the one that was told of there.
    """
    edge_ms = start_ms or end_ms
    own = _shown_at(windows, edge_ms)
    found: list[JudgedReading] = []
    for window in windows:
        seen = window.readings
        if not seen or seen[-1].reading.at_ms <= start_ms or seen[0].reading.at_ms >= end_ms:
            continue
        if window is not own and seen[0].reading.at_ms < edge_ms < seen[-1].reading.at_ms:
            continue
        low = bisect_right(seen, start_ms, key=_at)
        found += seen[low : bisect_left(seen, end_ms, key=_at)]
    return sorted(found, key=_at)


def _shown_at(windows: Sequence[QuotaWindow], at_ms: int) -> QuotaWindow | None:
    """The window of which a reading lies nearest to a moment."""
    nearest = None
    least_ms = 1 << 62
    for window in windows:
        place = bisect_left(window.readings, at_ms, key=_at)
        for one in window.readings[max(place - 1, 0) : place + 1]:
            away_ms = abs(one.reading.at_ms - at_ms)
            if away_ms < least_ms:
                nearest, least_ms = window, away_ms
    return nearest


def _at(judged: JudgedReading) -> int:
    return judged.reading.at_ms


def _ends(found: Sequence[JudgedReading]) -> Sequence[JudgedReading]:
    return [found[0], found[-1]] if len(found) > 1 else found


def _event(
    meter: Meter, kind: EventKind, at_ms: int, edge: JudgedReading, evidence: tuple[Evidence, ...]
) -> ProviderEvent:
    is_gone = kind is EventKind.WINDOW_VANISHED
    return ProviderEvent(
        at_ms,
        meter.holder.agent,
        meter.holder.account,
        meter.limit_id,
        kind_of(meter.holder.agent, meter.limit_id, meter.minutes),
        kind,
        edge.percent if is_gone else None,
        None if is_gone else edge.percent,
        evidence,
        resets_at_ms=edge.reading.resets_at_ms,
        homes=meter.holder.homes,
    )
