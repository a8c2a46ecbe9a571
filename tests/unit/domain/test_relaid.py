"""Windows that are given further readings."""

from __future__ import annotations

from tests.unit.domain.shown import START, claude, quota, refused, span


def test_what_another_source_showed_meanwhile_makes_a_lower_reading_stale() -> None:
    found = quota([claude(1, 5, 300), claude(10, 20, None, source="typed"), claude(20, 18, 300)], 30)
    assert [(r.percent, r.reason) for r in found.readings] == [
        (5, None),
        (20, None),
        (None, "stale: another session had already shown 20 %"),
    ]
    assert [r.percent for r in found.windows[0].readings] == [5, 20]


def test_a_fall_that_lasts_is_taken_over_whichever_readings_name_their_reset() -> None:
    readings = [
        *(claude(i, 60 + i, 300) for i in range(3)),
        *(claude(30 + 5 * i, 2 + i, None if i % 2 else 300, source="desktop-history") for i in range(6)),
    ]
    (one,) = quota(readings, 80).windows
    (fall,) = one.falls
    fallen = one.readings[fall]
    assert (fallen.fell_from, fallen.fell_to, fallen.fell_at_ms) == (62, 2, START + 30 * 60_000)
    assert fallen.percent == 4
    assert [r.percent for r in one.readings] == [60, 61, 62, 4, 5, 6, 7]


def test_a_window_keeps_its_refusals_and_its_span() -> None:
    plain = quota([claude(1, 95, 300)], 30, [refused(20)])
    more = quota([claude(1, 95, 300), claude(10, 97, None, source="typed")], 30, [refused(20)])
    for found, percents in ((plain, [95]), (more, [95, 97])):
        (one,) = found.windows
        assert (span(one), one.refused_at_ms, one.used_percent) == ((0, 300), (START + 20 * 60_000,), 100)
        assert [r.percent for r in one.readings] == percents


def test_a_reset_that_was_moved_stays_one_window() -> None:
    readings = [claude(1, 20, 300), claude(10, 22, 308), claude(20, 23, 308)]
    with_typed = [*readings, claude(6, 21, None, source="typed")]
    (plain,), (more,) = quota(readings, 30).windows, quota(with_typed, 30).windows
    assert (span(more), more.moved_from_ms, more.ended) == (span(plain), plain.moved_from_ms, plain.ended)
    assert more.moved_from_ms is not None
    assert [r.percent for r in more.readings] == [20, 21, 22, 23]
