"""What holds of every forecast, whatever the history."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course
from counterfoil.domain.forecast import Forecast, forecast
from counterfoil.domain.judged import Saying
from counterfoil.domain.method import Method
from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.trust import Trust
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.outlooks import histories, outlook

weight = st.floats(0.001, 1)
trusts = st.builds(
    Trust,
    st.tuples(weight, weight, weight).map(
        lambda three: ((Method.ALIKE, three[0]), (Method.HABIT, three[1]), (Method.GAMMA_POISSON, three[2]))
    ),
    st.sampled_from([method for method in Method if method is not Method.OBSERVED]),
    st.floats(-4, 4).map(lambda tilt: ((Method.BLEND, tilt), (Method.ALIKE, -tilt))),
)
blocks = st.builds(
    lambda start, length, pace: Block(start * MINUTE_MS, (start + length) * MINUTE_MS, pace),
    st.integers(0, 9000),
    st.integers(0, 900),
    st.floats(0, 200),
)


@st.composite
def outlooks(draw: st.DrawFn) -> Outlook:
    """Any moment of any window after any past."""
    *past, last = draw(histories())
    minute = draw(st.floats(0, 1.1)) * last.length_ms / MINUTE_MS
    factor = draw(st.sampled_from([1.0, 0.0, 0.3, 4.0]))
    planned = tuple(draw(st.lists(blocks, max_size=2)))
    offset = draw(st.integers(-12, 14)) * 60 * MINUTE_MS
    return outlook(last, minute, past, draw(trusts), factor=factor, blocks=planned, zone_offset_ms=offset)


@settings(max_examples=100, deadline=None)
@given(outlooks())
def test_every_forecast_is_finite_in_order_and_within_bounds(now: Outlook) -> None:
    out = forecast(now)
    if now.left_ms <= 0:
        assert out.missing == "window has ended"
        return
    assert out.enough_data
    assert out.p_exhaust is not None
    assert (out.runs_out_at_ms is not None) == (out.p_exhaust >= 0.5)
    for said in out.sayings:
        holds(said, now)
    cone_holds(out, now)


def holds(said: Saying, now: Outlook) -> None:
    assert 0 <= said.p_exhaust <= 1
    times = [said.p10_at_ms, said.runs_out_at_ms, said.p90_at_ms]
    named = [at_ms for at_ms in times if at_ms is not None]
    assert len(named) in (0, 3)
    assert named == sorted(named)
    assert all(now.at_ms <= at_ms <= now.resets_at_ms for at_ms in named)
    assert bool(named) or said.p_exhaust == 0
    levels = [said.at_reset_low, said.at_reset_percent, said.at_reset_high]
    reached = [level for level in levels if level is not None]
    assert len(reached) == 3
    assert reached == sorted(reached)
    assert now.percent - 1e-6 <= reached[0] <= reached[-1] <= 100


def cone_holds(out: Forecast, now: Outlook) -> None:
    assert (out.cone[0].at_ms, out.cone[-1].at_ms) == (now.at_ms, now.resets_at_ms)
    for before, after in pairwise(out.cone):
        assert before.at_ms <= after.at_ms
        assert before.low <= after.low
        assert before.middle <= after.middle
        assert before.high <= after.high
    assert all(0 <= point.low <= point.middle <= point.high <= 100 for point in out.cone)


@settings(max_examples=60, deadline=None)
@given(histories(), st.floats(0.001, 0.999), st.floats(0, 1))
def test_what_came_after_a_moment_changes_nothing(found: list[Course], share: float, later: float) -> None:
    *past, last = found
    minutes = last.length_ms / MINUTE_MS
    cut = last.until(last.starts_at_ms + round((share + (1 - share) * later) * last.length_ms))
    assert forecast(outlook(last, share * minutes, past)) == forecast(outlook(cut, share * minutes, past))
