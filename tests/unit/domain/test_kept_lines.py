"""Forecasts written down and read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, Saying
from counterfoil.domain.kept_lines import (
    CODES,
    ForecastLine,
    OutcomeLine,
    WindowLine,
    forecast_line,
    key_of,
    lines_in,
    outcome_line,
    window_line,
)
from counterfoil.domain.method import Method
from counterfoil.domain.outcome import NOT_SEEN, Outcome
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace
from tests.unit.domain.judged_made import BLEND, LINE, at, check, said

WINDOW = WindowId("claude-code", None, "claude", WindowKind.FIVE_HOUR, at(300))
KEY = key_of(WINDOW)

moments = st.none() | st.integers(-300, 20_000).map(at)
percents = st.none() | st.floats(0, 100)
sayings = st.builds(Saying, st.sampled_from(Method), st.floats(0, 1), moments, moments, moments,
                    percents, percents, percents)  # fmt: skip
checks = st.builds(Check, st.integers(0, 300).map(at), st.floats(0, 100), st.sampled_from(Method),
                   st.lists(sayings, max_size=6).map(tuple))  # fmt: skip


def test_a_window_is_named_once_and_found_again() -> None:
    (line,) = lines_in(window_line(WINDOW, at(0)))
    assert isinstance(line, WindowLine)
    assert (line.key, line.window, line.starts_at * 1000) == (KEY, WINDOW, at(0))


def test_windows_of_another_limit_or_reset_have_another_key() -> None:
    others = [
        replace(WINDOW, account="a"),
        replace(WINDOW, limit_id="codex"),
        replace(WINDOW, resets_at_ms=at(301)),
    ]
    assert len({KEY, *map(key_of, others)}) == 4


@settings(max_examples=100)
@given(checks)
def test_what_is_read_again_is_what_was_said_to_the_minute_and_the_point(written: Check) -> None:
    (line,) = lines_in(forecast_line(KEY, written, 7))
    assert isinstance(line, ForecastLine)
    read = line.check
    assert read is not None
    assert (read.at_ms, read.shown, line.learned_from) == (written.at_ms, written.shown, 7)
    assert read.percent == pytest.approx(written.percent, abs=0.051)
    assert [saying.method for saying in read.sayings] == [saying.method for saying in written.sayings]
    for found, given_ in zip(read.sayings, written.sayings, strict=True):
        assert found.p_exhaust == pytest.approx(given_.p_exhaust, abs=0.00051)
        pairs = [
            (found.runs_out_at_ms, given_.runs_out_at_ms, MINUTE_MS / 2),
            (found.p10_at_ms, given_.p10_at_ms, MINUTE_MS / 2),
            (found.p90_at_ms, given_.p90_at_ms, MINUTE_MS / 2),
            (found.at_reset_percent, given_.at_reset_percent, 0.5),
            (found.at_reset_low, given_.at_reset_low, 0.5),
            (found.at_reset_high, given_.at_reset_high, 0.5),
        ]
        assert all(a is b is None or a == pytest.approx(b, abs=off) for a, b, off in pairs)


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(at(300), at(300), at(210), 100.0),
        Outcome(at(300), at(310), None, 61.5),
        Outcome(at(300), at(300), unknown=NOT_SEEN),
    ],
)
def test_an_outcome_is_read_as_it_was_written(outcome: Outcome) -> None:
    (line,) = lines_in(outcome_line(KEY, outcome))
    assert isinstance(line, OutcomeLine)
    assert (line.key, line.outcome) == (KEY, outcome)


def test_every_method_has_a_code_of_its_own() -> None:
    assert CODES.keys() == set(Method)
    assert len(set(CODES.values())) == len(Method)


def test_a_line_cut_at_any_byte_is_passed_over_and_the_next_is_read() -> None:
    whole = forecast_line(KEY, check(60, said(0.5, out=(90, 120, 150)), said(1.0, LINE)), 3)
    after = outcome_line(KEY, Outcome(at(300), at(300), None, 40.0))
    for length in range(len(whole)):
        (line,) = lines_in(whole[:length] + b"\n" + after)
        assert isinstance(line, OutcomeLine)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'["x",1]',
        b'["w",2,"k","codex",null,"codex","five_hour",0,18000]',
        b'["w",1,"k","codex",null,"codex","fortnight",0,18000]',
        b'["f","k",60,50,0,"b",[["b",1001]]]',
        b'["f","k",60,50,0,"b",[["b",-1]]]',
        b'["f","k",-60,50,0,"b",[["b",500]]]',
        b'["f","k",60,NaN,0,"b",[["b",500]]]',
        b'["f","k",60,50,0,"b",[["b",500,99999999999]]]',
        b'["o","k",true,18000]',
        b"\xff\xfe",
        b"[" * 5000,
    ],
)
def test_what_is_none_of_these_lines_is_passed_over(text: bytes) -> None:
    assert list(lines_in(text)) == []


def test_a_method_of_a_later_version_is_left_out_and_hides_no_other() -> None:
    (line,) = lines_in(b'["f","k",60,50,0,"b",[["b",500],["z",100]]]')
    assert isinstance(line, ForecastLine)
    assert line.check == Check(60_000, 50.0, BLEND, (Saying(BLEND, 0.5),))
    (shown,) = lines_in(b'["f","k",60,50,0,"z",[["b",500],["z",100]]]')
    assert isinstance(shown, ForecastLine)
    assert shown.check is None
