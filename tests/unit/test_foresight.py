"""What forecasts of open windows are made from, and what of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.capacity import PARTS, Capacity, Weight
from counterfoil.domain.forecast import forecast
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.use_series import UseSeries, UseStep, UseSum
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, Ending, QuotaWindow
from counterfoil.foresight import Foresight, worth_of
from counterfoil.ledger.grouping import Span
from counterfoil.own_use import OwnUse
from tests.altered import replace
from tests.unit.domain.outlooks import DAY, quota_window

UTC, TOKYO = ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")
PACES = (9.0, 30.0, 14.0, 40.0, 22.0, 26.0, 11.0, 33.0)
PRICED = tuple(Weight(part, 1.0, 0, 1, is_learned=False) for part in PARTS)
ONE_PERCENT = Capacity("codex", None, None, "codex", WindowKind.FIVE_HOUR, 1.0, weights=PRICED)


class Own(OwnUse):
    """A dollar at some minutes; notes what spans it is asked for."""

    def __init__(self, *minutes: float) -> None:
        self.asked: list[Span] = []
        self.use = UseSeries(UseStep(round(at * MINUTE_MS), 1, 10, (1.0, 0.0, 0.0, 0.0)) for at in minutes)

    def series(self, agent: str, homes: Sequence[str], span: Span) -> UseSeries:
        assert (agent, tuple(homes)) == ("codex", ())
        self.asked.append(span)
        return self.use


def ended(day: int, per_hour: float) -> QuotaWindow:
    shown = [(float(at), min(100.0, float(int(per_hour * at / 60)))) for at in range(0, 241, 10)]
    return quota_window(*shown, start=day * DAY, ended=Ending.NATURAL)


PAST = [ended(day, pace) for day, pace in enumerate(PACES)]
TODAY = len(PACES) * DAY
OPEN = quota_window(*((float(at), float(at // 4)) for at in range(0, 300, 5)), start=TODAY)


def look(
    foresight: Foresight,
    minute: float,
    past: Sequence[QuotaWindow] = PAST,
    window: QuotaWindow = OPEN,
    capacity: Capacity | None = None,
    use: UseSeries | None = None,
) -> Outlook:
    at_ms = round((TODAY + minute) * MINUTE_MS)
    return foresight.outlook(window, past, use or UseSeries(), capacity, None, at_ms)


def test_an_outlook_holds_what_was_known_at_the_moment_and_nothing_later() -> None:
    out = look(Foresight(Own(), UTC), 100)
    assert (out.percent, out.missing, out.full_at_ms) == (25.0, None, None)
    assert out.course.times_ms[-1] <= out.at_ms
    assert len(out.past) == len(PACES)
    assert out.trail.total_at(out.at_ms) == pytest.approx(
        out.trail.total_at(out.starts_at_ms - 1) + out.percent
    )


def test_a_kept_past_gives_what_a_new_one_gives() -> None:
    warm = Foresight(Own(), UTC)
    for minute, known in ((20, 5), (60, 7), (100, 8), (140, 8)):
        cold = Foresight(Own(), UTC)
        one, other = look(warm, minute, PAST[:known]), look(cold, minute, PAST[:known])
        assert (one, one.trail, forecast(one)) == (other, other.trail, forecast(other))


def test_windows_known_before_are_not_asked_for_again() -> None:
    own = Own()
    foresight = Foresight(own, UTC)
    look(foresight, 20, PAST[:7])
    look(foresight, 30, PAST[:7])
    look(foresight, 40)
    spans = [(PAST[0].starts_at_ms, PAST[6].ends_at_ms), (PAST[7].starts_at_ms, PAST[7].ends_at_ms)]
    assert [(span.since_ms, span.until_ms) for span in own.asked] == spans


def test_a_past_window_that_a_late_reading_changes_is_made_anew() -> None:
    foresight = Foresight(Own(), UTC)
    before = look(foresight, 20)
    late = [*PAST[:-1], replace(PAST[-1], readings=PAST[-1].readings[:10])]
    assert look(foresight, 20, late).past[-1] != before.past[-1]
    assert look(foresight, 20) == before


def test_limits_are_kept_apart() -> None:
    foresight = Foresight(Own(), UTC)
    other = replace(OPEN, limit_id="codex_other")
    assert look(foresight, 20, (), window=other).past == ()
    assert len(look(foresight, 20).past) == len(PACES)
    assert look(foresight, 20, (), window=other).past == ()


def test_trust_comes_from_how_past_windows_would_have_been_forecast() -> None:
    assert look(Foresight(Own(), UTC), 20).trust.windows == len(PACES) - 1
    assert look(Foresight(Own(), UTC), 20, ()).trust.windows == 0


def test_without_a_past_and_readings_it_says_what_is_missing() -> None:
    bare = quota_window(start=TODAY)
    out = look(Foresight(Own(), UTC), 20, (), window=bare)
    assert (out.percent, out.missing) == (0.0, "no reading yet")


def test_our_own_use_goes_on_where_readings_end() -> None:
    quiet = replace(OPEN, readings=OPEN.readings[:5])  # the last after 20 minutes: 5 %
    use = UseSeries(UseStep((TODAY + at) * MINUTE_MS, 1, 10, (2.0, 0.0, 0.0, 0.0)) for at in (30, 60, 400))
    known, unknown = (
        look(Foresight(Own(), UTC), 200, window=quiet, capacity=capacity, use=use)
        for capacity in (ONE_PERCENT, None)
    )
    assert (known.percent, known.missing) == (9.0, None)
    assert (unknown.percent, unknown.missing) == (5.0, "reading 3 h old")


def test_ended_windows_never_read_teach_only_where_use_has_a_worth() -> None:
    unread = [replace(one, readings=()) for one in PAST]
    own = Own(*(day * DAY + 30 for day in range(len(PACES))))
    assert look(Foresight(own, UTC), 20, unread).past == ()
    taught = look(Foresight(own, UTC), 20, unread, capacity=ONE_PERCENT).past
    assert [list(course.percents) for course in taught] == [[1.0]] * len(PACES)


def test_local_time_is_told_as_it_is_then() -> None:
    assert look(Foresight(Own(), TOKYO), 20).zone_offset_ms == 9 * HOUR_MS
    assert look(Foresight(Own(), UTC), 20).zone_offset_ms == 0


@pytest.mark.parametrize(
    ("capacity", "percent"),
    [
        (None, None),
        (replace(ONE_PERCENT, usd_per_percent=None), None),
        (ONE_PERCENT, 3.0),
        (replace(ONE_PERCENT, elsewhere_share=0.25), 4.0),
    ],
)
def test_what_own_use_is_worth_counts_in_what_goes_on_elsewhere(
    capacity: Capacity | None, percent: float | None
) -> None:
    worth = worth_of(capacity)
    used = UseSum(1, 10, (3.0, 0.0, 0.0, 0.0))
    assert (worth and worth(used)) == percent
