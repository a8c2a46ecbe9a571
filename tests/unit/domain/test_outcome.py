"""How a window ended: known by readings and refusals, else not known and why."""

from __future__ import annotations

from counterfoil.domain.outcome import CUT_SHORT, FELL, NO_READING, NOT_SEEN, LastSaid, Outcome, outcome_of
from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.window import QuotaWindow
from tests.unit.domain.judged_made import at
from tests.unit.domain.shown import claude, quota, refused, shown

LONG_AGO = LastSaid(at(20), 30.0)


def ended(readings: list[CounterReading], refusals: list[Refusal] | None = None) -> QuotaWindow:
    """The first window as it is known a day later."""
    return quota(readings, 1740, refusals, {(): [], ("/home/u/.claude",): []}).windows[0]


def became(window: QuotaWindow, said: LastSaid = LONG_AGO, *, used: bool = True) -> Outcome:
    return outcome_of(window, said, is_used_since_reading=used)


def test_what_was_read_as_full_ran_out_then() -> None:
    window = ended([shown(0, 0, 300), shown(200, 99, 300), shown(210, 100, 300)])
    assert became(window) == Outcome(at(300), at(300), at(210), 100.0)


def test_what_was_refused_ran_out_then() -> None:
    window = ended([claude(10, 40, 300), claude(100, 80, 300)], [refused(190, None, None, 300)])
    assert window.full_at_ms == at(190)
    assert became(window).full_at_ms == at(190)


def test_what_was_read_near_its_end_lasted() -> None:
    window = ended([shown(10, 5, 300), shown(290, 71, 300)])
    assert became(window) == Outcome(at(300), at(300), None, 71.0)


def test_a_last_reading_stands_where_nothing_was_used_after_it() -> None:
    window = ended([shown(10, 5, 300), shown(120, 41, 300)])
    assert became(window, used=False).peak_percent == 41.0
    assert became(window, used=True).unknown == NOT_SEEN


def test_what_both_counters_put_far_from_full_at_its_end_lasted() -> None:
    window = ended([shown(10, 5, 300), shown(120, 41, 300)])
    assert became(window, LastSaid(at(290), 55.0)).peak_percent == 55.0
    assert became(window, LastSaid(at(290), 93.0)).unknown == NOT_SEEN
    assert became(window, LastSaid(at(250), 55.0)).unknown == NOT_SEEN


def test_what_reset_early_before_it_was_full_is_not_judged() -> None:
    window = ended([shown(10, 50, 300), shown(60, 70, 300), shown(100, 1, 400), shown(115, 2, 400)])
    assert window.ends_at_ms < at(290)
    assert became(window).unknown == CUT_SHORT


def test_a_counter_that_fell_in_between_is_not_judged() -> None:
    window = ended([shown(10, 100, 300), *(shown(60 + i, 20, 300) for i in range(20)), shown(290, 60, 300)])
    assert window.falls
    assert became(window).unknown == FELL


def test_a_window_that_was_never_read_is_not_judged_even_where_it_was_refused() -> None:
    windows = quota(
        [], 1740, [refused(100, None, None, 300)], {(): [float(m) for m in range(1, 100)]}
    ).windows
    assert windows[0].refused_at_ms
    assert became(windows[0]).unknown == NO_READING
