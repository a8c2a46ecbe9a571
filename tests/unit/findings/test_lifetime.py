"""A cache that came to live shorter, and pauses just over its life."""

from __future__ import annotations

import pytest

from counterfoil.domain.finding import FACTS, Finding, FindingForm
from counterfoil.findings.lifetime import detect
from tests.unit.findings.calls_made import MINUTE_MS, SYSTEM, Talks, found, of_form

SHORT_MS, LONG_MS = 5 * MINUTE_MS, 60 * MINUTE_MS


def shorter(talks: Talks) -> list[Finding]:
    return of_form(found(talks, detect), FindingForm.SHORTER_LIFETIME)


def pauses(talks: Talks) -> list[Finding]:
    return of_form(found(talks, detect), FindingForm.SHORT_PAUSES)


def dropped(after: int = 10) -> Talks:
    talks = Talks().begin().calls(10)
    talks.lifetime_ms = SHORT_MS
    return talks.calls(after)


def test_an_hour_that_became_five_minutes_within_a_session() -> None:
    talks = dropped()
    for _ in range(3):
        talks.call(read=SYSTEM, wait_ms=30 * MINUTE_MS)
    (one,) = shorter(talks)
    assert one.session == "session 1"
    assert one.requests == (11, 21, 22, 23)  # the first such write, then what it cost
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    lost = sum(row.prompt - 2 - SYSTEM for row in talks.rows[19:22])
    assert dict(one.facts) == {
        "rebuilds": 3,
        "lost_tokens": lost,
        "before_minutes": 60,
        "after_minutes": 5,
    }
    assert one.cost.picousd == lost * (6 - 1)
    assert one.confidence > 0.99


def test_pauses_that_an_hour_would_not_have_outlasted_are_no_part_of_it() -> None:
    (one,) = shorter(dropped().calls(3, read=SYSTEM, wait_ms=90 * MINUTE_MS))
    assert (one.fact("rebuilds"), one.cost.picousd) == (0, 0)


def test_a_few_short_writes_and_a_return_to_an_hour_are_honest() -> None:
    assert not shorter(dropped(3))
    talks = dropped()
    talks.lifetime_ms = LONG_MS
    assert not shorter(talks.calls(5))


def sessions(*lifetimes: int) -> Talks:
    talks = Talks()
    for lifetime_ms in lifetimes:
        talks.begin()
        talks.lifetime_ms = lifetime_ms
        talks.calls(10).call(read=SYSTEM, wait_ms=40 * MINUTE_MS)
    return talks


def test_all_sessions_from_a_day_on() -> None:
    talks = sessions(*[LONG_MS] * 8, *[SHORT_MS] * 7)
    (one,) = shorter(talks)
    assert (one.session, one.fact("rebuilds")) == (None, 7)
    assert one.first_ms == talks.rows[8 * 11].at_ms
    assert one.confidence > 0.95


def test_lifetimes_that_come_and_go_are_no_drop() -> None:
    assert not shorter(sessions(*[LONG_MS, SHORT_MS] * 10))
    assert not shorter(sessions(*[SHORT_MS] * 8, *[LONG_MS] * 8))


def paused(minutes: float, times: int = 6, lifetime_ms: int = SHORT_MS) -> Talks:
    talks = Talks().begin()
    talks.lifetime_ms = lifetime_ms
    for _ in range(times):
        talks.calls(5).call(read=SYSTEM, wait_ms=int(minutes * MINUTE_MS))
    return talks


@pytest.mark.parametrize(("minutes", "lifetime_ms", "up_to"), [(7, SHORT_MS, 15), (70, LONG_MS, 90)])
def test_pauses_just_over_the_lifetime_are_counted_together(
    minutes: int, lifetime_ms: int, up_to: int
) -> None:
    (one,) = pauses(paused(minutes, lifetime_ms=lifetime_ms))
    assert (one.session, one.fact("pauses")) == (None, 6)
    assert (one.fact("lifetime_minutes"), one.fact("up_to_minutes")) == (lifetime_ms // MINUTE_MS, up_to)
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert one.confidence == pytest.approx(0.98)


def test_long_pauses_short_ones_and_few_are_honest() -> None:
    for talks in (paused(40), paused(4), paused(7, times=4)):
        assert not pauses(talks)


def test_time_spent_on_another_model_is_no_pause() -> None:
    talks = Talks().begin()
    talks.lifetime_ms = SHORT_MS
    main = talks.calls(5).context
    other = talks.change(model="claude-haiku-4-5").context
    for _ in range(8):
        talks.context = other
        talks.calls(8, grow=0, read=talks.cached, wait_ms=MINUTE_MS)
        talks.context = main
        talks.call(read=SYSTEM)
    assert talks.evidence().rebuilds
    assert not pauses(talks)


def test_the_lifetime_of_other_providers_is_not_known() -> None:
    talks = Talks().begin(agent="codex", provider="openai", model="gpt-5.5")
    for _ in range(8):
        talks.unasked()
        talks.unasked()
        talks.unasked(read=0, wait_ms=7 * MINUTE_MS)
    assert talks.evidence().rebuilds
    assert not found(talks, detect)
