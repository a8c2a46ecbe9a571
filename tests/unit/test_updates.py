"""The question for newer versions: how often it goes out, whatever the clock does, and what is believed."""

from __future__ import annotations

import io
import json
import urllib.error
import urllib.request
from email.message import Message
from itertools import pairwise
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil import state, updates
from counterfoil.updates import SPREAD_MS, WEEK_MS, Known, Problem

NOW_MS = 1_800_000_000_000
HOUR_MS = 3_600_000
LONGEST_WAIT_MS = WEEK_MS + SPREAD_MS
MOMENTS = st.integers(min_value=0, max_value=4_000_000_000_000)


class Line:
    """Stands for pypi.org: answers with some bytes, or raises."""

    def __init__(self, answer: bytes | Exception) -> None:
        self.answer = answer
        self.asked: list[urllib.request.Request] = []

    def __call__(self, request: urllib.request.Request, _seconds: float) -> IO[bytes]:
        self.asked.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return io.BytesIO(self.answer)


def said(version: object, **more: object) -> bytes:
    return json.dumps({"info": {"name": "counterfoil", "version": version} | more}).encode()


def asked_along(moments: list[int]) -> list[int]:
    """The places in a row of looks at the clock at which a question goes out."""
    known, found = Known(), []
    for place, now_ms in enumerate(moments):
        known = updates.observed(known, now_ms)
        if updates.is_due(known, now_ms):
            known = Known(asked_ms=now_ms)
            found.append(place)
    return found


@given(MOMENTS)
def test_the_first_question_may_go_out_at_any_moment(now_ms: int) -> None:
    assert updates.is_due(updates.observed(Known(), now_ms), now_ms)


@given(MOMENTS, st.integers(min_value=0, max_value=WEEK_MS - 1))
def test_within_a_week_none_goes_out(asked_ms: int, later_ms: int) -> None:
    now_ms = asked_ms + later_ms
    assert not updates.is_due(updates.observed(Known(asked_ms), now_ms), now_ms)


@given(MOMENTS, st.integers(min_value=0, max_value=WEEK_MS))
def test_after_a_week_and_half_a_day_one_does(asked_ms: int, later_ms: int) -> None:
    now_ms = asked_ms + LONGEST_WAIT_MS + later_ms
    assert updates.is_due(updates.observed(Known(asked_ms), now_ms), now_ms)


@given(st.lists(MOMENTS, min_size=2, max_size=60))
def test_between_two_questions_the_clock_went_a_week_forward_however_it_jumped(moments: list[int]) -> None:
    places = asked_along(moments)
    for before, after in pairwise(places):
        since = min(moments[before : after + 1])
        assert moments[after] - since >= WEEK_MS


@given(
    st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=40 * HOUR_MS),  # real time that passes
            st.integers(min_value=0, max_value=30 * 24 * HOUR_MS) | st.just(0),  # and how far it is set back
        ),
        max_size=120,
    )
)
def test_a_clock_that_is_set_back_never_has_it_ask_more_often(steps: list[tuple[int, int]]) -> None:
    real_ms, shown_ms, real, shown = 0, NOW_MS, [0], [NOW_MS]
    for passes_ms, back_ms in steps:
        real_ms += passes_ms
        shown_ms += passes_ms - back_ms
        real.append(real_ms)
        shown.append(max(shown_ms, 0))
    places = asked_along(shown)
    assert all(real[b] - real[a] >= WEEK_MS for a, b in pairwise(places))


@given(st.lists(MOMENTS, max_size=20), MOMENTS)
def test_after_any_jumps_it_asks_within_two_weeks_and_a_day(jumps: list[int], begin_ms: int) -> None:
    looks = range(begin_ms, begin_ms + 2 * LONGEST_WAIT_MS + 2 * HOUR_MS, HOUR_MS)
    moments = [*jumps, *looks]
    assert any(place >= len(jumps) for place in asked_along(moments))


def test_a_machine_that_forgets_the_time_does_not_ask_at_each_start() -> None:
    at_start = [0, NOW_MS + HOUR_MS]  # 1970, until the network tells the time
    moments = [NOW_MS]
    for day in range(6):
        moments += [0, *(NOW_MS + day * 24 * HOUR_MS + hour * HOUR_MS for hour in range(1, 20))]
    assert asked_along([*moments, *at_start]) == [0]


def test_what_is_kept_survives_and_what_makes_no_sense_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    known = Known(NOW_MS, NOW_MS - 1, "1.2.3", Problem.REFUSED, "1.2.0")
    updates.save(tmp_path, known)
    assert updates.load(tmp_path) == known
    for wrong in (
        {"asked_ms": True},
        {"asked_ms": 10**40},
        {"asked_ms": -1, "behind_ms": "1"},
        {"version": "1.2\n", "told": "<b>"},
        {"problem": ["refused"]},
    ):
        state.save(tmp_path, wrong, updates.FILE)
        assert updates.load(tmp_path) == Known()


def test_a_question_is_kept_before_it_goes_out_and_sends_no_more_than_itself(tmp_path: Path) -> None:
    def looked(request: urllib.request.Request, _seconds: float) -> IO[bytes]:
        assert updates.load(tmp_path).asked_ms == NOW_MS
        return line(request, _seconds)

    line = Line(said("0.2.0", yanked=False))
    assert updates.ask(tmp_path, NOW_MS, looked) == Known(NOW_MS, version="0.2.0")
    (request,) = line.asked
    assert (request.get_method(), request.full_url, request.data) == ("GET", updates.ADDRESS, None)
    assert dict(request.header_items()) == {"User-agent": "counterfoil", "Accept": "application/json"}


def test_nothing_goes_out_where_it_cannot_be_kept(tmp_path: Path) -> None:
    line = Line(said("0.2.0"))
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="exists"):
        updates.ask(tmp_path / "state", NOW_MS, line)
    assert line.asked == []


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (urllib.error.HTTPError(updates.ADDRESS, 404, "", Message(), io.BytesIO()), Problem.UNKNOWN_THERE),
        (urllib.error.HTTPError(updates.ADDRESS, 301, "", Message(), io.BytesIO()), Problem.REFUSED),
        (urllib.error.HTTPError(updates.ADDRESS, 503, "", Message(), io.BytesIO()), Problem.REFUSED),
        (urllib.error.URLError("no route"), Problem.UNREACHABLE),
        (TimeoutError(), Problem.UNREACHABLE),
        (b"", Problem.UNCLEAR),
        (b"\xff\xfe", Problem.UNCLEAR),
        (b"[" * 100_000, Problem.UNCLEAR),
        (b"[]", Problem.UNCLEAR),
        (b'{"info": []}', Problem.UNCLEAR),
        (b'{"info": {"version": "1.0"}}', Problem.UNCLEAR),
        (b" " * (updates.MOST_BYTES + 1), Problem.UNCLEAR),
        (said("9.9.9", yanked=True), Problem.UNCLEAR),
        (said("9.9.9", yanked="no"), Problem.UNCLEAR),
        (said("9.9.9", name="counterfeit"), Problem.UNCLEAR),
        *(
            (said(version), Problem.UNCLEAR)
            for version in (
                *("9.9.9rc1", "9.9.9.dev1", "9.9.9a1", "1!9.9", "9.9.9+local", "9.9.9.post1", "v9.9", "9"),
                *("9.9.9\n", " 9.9", "9..9", "09.1", "9.9.9.9.9", "٩.٩", "9.999999", "", None, 9.9, ["9.9"]),
            )
        ),
    ],
)
def test_a_hostile_answer_tells_of_no_version_and_a_week_passes(
    tmp_path: Path, answer: bytes | Exception, problem: Problem
) -> None:
    updates.save(tmp_path, Known(1, version="0.1.5"))
    known = updates.ask(tmp_path, NOW_MS, Line(answer))
    assert known == Known(NOW_MS, version="0.1.5", problem=problem)
    assert not updates.is_due(updates.load(tmp_path), NOW_MS + WEEK_MS - 1)


@pytest.mark.parametrize(
    ("version", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.10.0", "0.9.9", True),
        ("0.1.0.1", "0.1.0", True),
        ("0.0.9", "0.1.0", False),
        ("0.2.0", "0.2.0.dev3", True),
        ("0.2.0", "0.2.0rc1", True),
        ("0.2.0", "0.2.0+local", False),
        ("0.2.0", "0.2.0.post1", False),
        ("0.1.9", "0.2.0.dev3", False),
        ("0.2.0", "unknown", False),
        ("0.2rc1", "0.1.0", False),
    ],
)
def test_which_version_is_newer(version: str, own: str, newer: bool) -> None:
    assert updates.is_newer(version, own) is newer


def test_a_version_is_told_once() -> None:
    assert updates.to_tell(Known(version="0.2.0"), "0.1.0") == "0.2.0"
    assert updates.to_tell(Known(version="0.2.0", told="0.2.0"), "0.1.0") == ""
    assert updates.to_tell(Known(version="0.3.0", told="0.2.0"), "0.1.0") == "0.3.0"
    assert updates.to_tell(Known(version="0.2.0"), "0.2.0") == ""
