"""What forecasts of open windows are made from: how past ones filled, and how well each method did then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from counterfoil.domain.alert_memory import identity
from counterfoil.domain.capacity import Capacity, Estimate
from counterfoil.domain.capacity_current import percent_of
from counterfoil.domain.course import FULL, Worth, course_of
from counterfoil.domain.foreseeing import missing_of
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.replay import PastWindow, replayed
from counterfoil.domain.trail import Trail, followed, step_of, trail_of
from counterfoil.domain.trust import Trust, looks_every_ms, trust_of
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import QuotaWindow
from counterfoil.ledger.grouping import Span
from counterfoil.own_use import OwnUse
from counterfoil.provider import SeriesName, series_name

TRUST_WINDOWS = 20  # judged anew whenever one has ended
_Key = tuple[int, int, int, int | None, float | None]


@dataclass(frozen=True, slots=True)
class _Past:
    """Ended windows of one limit."""

    keys: tuple[_Key, ...]
    windows: tuple[PastWindow, ...]
    trail: Trail
    trust: Trust


class Foresight:
    """Keeps what past windows tell from one look to the next."""

    def __init__(self, own: OwnUse, zone: tzinfo) -> None:
        self._own = own
        self._zone = zone
        self._kept: dict[SeriesName, _Past] = {}

    def outlook(
        self,
        window: QuotaWindow,
        ended: Sequence[QuotaWindow],
        use: UseSeries,
        capacity: Capacity | None,
        estimate: Estimate | None,
        at_ms: int,
    ) -> Outlook:
        """What is known of an open window: `ended` are past ones of its limit, `use` is ours within it."""
        worth = worth_of(capacity)
        past = self._past(window, ended, _coarse(capacity))
        course = course_of(window, use, worth, at_ms)
        known = window.used_percent is not None or estimate is not None
        return Outlook(
            kind=window.kind,
            at_ms=at_ms,
            starts_at_ms=window.starts_at_ms,
            resets_at_ms=window.resets_at_ms,
            percent=min(FULL, course.percent_at(at_ms)),
            course=course,
            past=tuple(one.course for one in past.windows),
            trail=followed(past.trail, course, at_ms),
            zone_offset_ms=self._offset_ms(at_ms),
            trust=past.trust,
            full_at_ms=course.full_at_ms,
            missing=missing_of(window, at_ms, len(past.windows), is_known=known, has_worth=worth is not None),
        )

    def _past(self, window: QuotaWindow, ended: Sequence[QuotaWindow], capacity: Capacity | None) -> _Past:
        name = series_name(window)
        known = [one for one in ended if one.used_percent is not None or capacity is not None]
        keys = tuple(_key(one, capacity) for one in known)
        kept = self._kept.get(name)
        if kept is None or kept.keys != keys:
            worth = worth_of(capacity)
            kept = self._kept[name] = self._made(known, keys, kept, worth, window.length_ms)
        return kept

    def _made(
        self,
        ended: Sequence[QuotaWindow],
        keys: tuple[_Key, ...],
        before: _Past | None,
        worth: Worth | None,
        length_ms: int,
    ) -> _Past:
        courses = dict(zip(before.keys, before.windows, strict=True)) if before else {}
        lacking = [one for one, key in zip(ended, keys, strict=True) if key not in courses]
        if lacking:
            use = self._use_of(lacking)
            courses |= {
                key: _past_window(one, use, worth)
                for one, key in zip(ended, keys, strict=True)
                if key not in courses
            }
        windows = tuple(courses[key] for key in keys)
        until_ms = max((one.ended_at_ms for one in windows), default=0)
        trail = trail_of([one.course for one in windows], until_ms, step_of(length_ms))
        judged = replayed(windows, looks_every_ms(length_ms), last=TRUST_WINDOWS)
        return _Past(keys, windows, trail, trust_of(judged))

    def _use_of(self, windows: Sequence[QuotaWindow]) -> UseSeries:
        span = Span(min(w.starts_at_ms for w in windows), max(w.ends_at_ms for w in windows))
        return self._own.series(windows[0].agent, windows[0].homes, span)

    def _offset_ms(self, at_ms: int) -> int:
        offset = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(self._zone).utcoffset()
        return round(offset.total_seconds() * 1000) if offset else 0


def worth_of(capacity: Capacity | None) -> Worth | None:
    """Our own use in percent of a window; what goes on elsewhere, in the share seen so far, is counted in."""
    if capacity is None or capacity.usd_per_percent is None:
        return None
    here = 1.0 - (capacity.elsewhere_share or 0.0)
    return lambda use: (percent_of(capacity, use.usd) or 0.0) / here


def _past_window(window: QuotaWindow, use: UseSeries, worth: Worth | None) -> PastWindow:
    course = course_of(window, use, None if window.readings else worth, window.ends_at_ms)
    return PastWindow(identity(window), window.ends_at_ms, course)


def _key(window: QuotaWindow, capacity: Capacity | None) -> _Key:
    """The same for as long as a past window's course is."""
    usd = None if window.readings or capacity is None else capacity.usd_per_percent
    return window.starts_at_ms, window.ends_at_ms, len(window.readings), window.full_at_ms, usd


def _coarse(capacity: Capacity | None) -> Capacity | None:
    """To two digits, so that the past is not made anew for every lesson."""
    if capacity is None or capacity.usd_per_percent is None:
        return None
    elsewhere = None if capacity.elsewhere_share is None else round(capacity.elsewhere_share, 1)
    usd = float(f"{capacity.usd_per_percent:.2g}")
    return replace(capacity, usd_per_percent=usd, elsewhere_share=elsewhere)
