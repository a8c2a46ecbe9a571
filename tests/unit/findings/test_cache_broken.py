"""A cache that breaks again and again, and what only looks like it."""

from __future__ import annotations

import random

import pytest

from counterfoil.domain.finding import FACTS, Doubt, Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost
from counterfoil.findings.cache_broken import detect
from counterfoil.findings.confidence import clean_split_chance, densest, heavy_tail
from counterfoil.findings.evidence import DaySum
from tests.unit.findings.calls_made import AGENT, MINUTE_MS, START_MS, SYSTEM, Talks, found, untold

FROZEN_AT = 40_000


def broken(calls: int = 10, read: int = FROZEN_AT) -> Talks:
    return Talks().begin().calls(20).calls(calls, read=read)


def only(talks: Talks) -> Finding:
    (one,) = found(talks, detect)
    return one


def test_reads_that_stand_still_while_all_behind_is_written_again() -> None:
    talks = broken()
    one = only(talks)
    assert (one.kind, one.form) == (FindingKind.CACHE_BROKEN, FindingForm.FROZEN)
    assert one.confidence > 0.999
    assert one.requests == tuple(range(21, 31))
    assert (one.session, one.project) == ("session 1", "shop")
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert (one.fact("rebuilds"), one.fact("calls"), one.fact("read_after")) == (10, 10, FROZEN_AT)
    written = sum(before.prompt - 2 - FROZEN_AT for before in talks.rows[19:29])
    assert one.fact("lost_tokens") == written
    assert one.cost == Cost(written * (10 - 1), 10, 0)  # written for an hour, not read


def test_reads_that_fall_again_and_again() -> None:
    talks = Talks().begin().calls(20)
    for _ in range(6):
        talks.call(read=0)
        talks.call()
    one = only(talks)
    assert (one.form, one.fact("rebuilds"), one.fact("calls")) == (FindingForm.COLLAPSED, 6, 11)


def test_a_cache_written_call_after_call_and_never_read() -> None:
    one = only(Talks().begin().calls(8, read=0))
    assert one.form is FindingForm.NEVER_READ
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert one.fact("rebuilds") == 7  # the first call had nothing to read


def test_reads_that_are_equal_by_accident_now_and_then_do_not_stand_still() -> None:
    talks = Talks().begin().calls(20)
    for read in (0, 9_000, SYSTEM, SYSTEM, SYSTEM, 0, 3_000, SYSTEM, 0, 0, 7_000):
        talks.call(read=read)
    assert only(talks).form is FindingForm.COLLAPSED


def test_three_in_a_row_are_told_at_the_third() -> None:
    assert not found(broken(2), detect)
    assert only(broken(3)).confidence > 0.95


def test_misses_far_apart_are_honest() -> None:
    talks = Talks().begin()
    for _ in range(8):
        talks.calls(40, grow=300).call(read=SYSTEM)
    assert not found(talks, detect)


def test_honest_misses_are_hardly_ever_taken_for_a_fault() -> None:
    accused, sure = 0, random.Random(7)
    for _ in range(400):
        talks = Talks().begin()
        for _ in range(150):
            talks.call(grow=400, read=SYSTEM if sure.random() < 0.015 else None)
        accused += bool(found(talks, detect))
    assert accused <= 4  # one in a hundred


def test_pauses_longer_than_the_lifetime_are_honest() -> None:
    talks = Talks().begin().calls(20)
    for _ in range(6):
        talks.call(read=SYSTEM, wait_ms=90 * MINUTE_MS)
    assert not found(talks, detect)


def test_a_short_pause_within_a_broken_stretch_is_part_of_it() -> None:
    talks = broken(4)
    talks.lifetime_ms = 5 * MINUTE_MS
    talks.calls(4, read=FROZEN_AT).call(read=FROZEN_AT, wait_ms=4 * MINUTE_MS)
    talks.calls(4, read=FROZEN_AT)
    assert only(talks).fact("rebuilds") == 13


def test_two_conversations_in_one_log_are_no_broken_cache() -> None:
    talks = Talks().begin()
    for number in range(12):
        talks.prompt, talks.cached = (130_000 + number * 4_000, 120_000) if number % 2 else (60_000, 30_000)
        talks.call()
    assert not found(talks, detect)


def unasked(calls: int, read: int) -> Talks:
    talks = Talks().begin(agent="codex", provider="openai", model="gpt-5.5")
    for _ in range(40):
        talks.unasked()
    for _ in range(calls):
        talks.unasked(read=read)
    return talks


def test_a_cache_kept_by_itself_promises_less() -> None:
    assert not found(unasked(2, 9_984), detect)
    assert only(unasked(12, 9_984)).form is FindingForm.FROZEN


def test_reads_that_lag_by_one_call_are_no_fault_of_a_cache_kept_by_itself() -> None:
    talks = unasked(0, 0)
    for _ in range(12):
        talks.unasked(grow=40_000, read=talks.prompt - 40_000)
    assert not found(talks, detect)


def test_the_clients_own_count_confirms_with_its_cause() -> None:
    plain, told = only(broken(3)), only(broken(3).note(misses=3, last_miss_cause="tools_changed"))
    assert told.confirmed_by == "tools_changed"
    assert plain.confirmed_by is None
    assert told.confidence == pytest.approx(1 - (1 - plain.confidence) / 10)


@pytest.mark.parametrize("body", [{"misses": 0}, {"misses": 4, "last_miss_cause": "model_changed"}])
def test_a_client_that_knows_an_honest_cause_is_believed(body: dict[str, object]) -> None:
    assert not found(broken(4).note(**body), detect)


def test_a_broken_user_is_not_their_own_measure() -> None:
    talks = Talks()
    for _ in range(12):
        talks.begin().calls(20).calls(10, read=FROZEN_AT)
    assert len(found(talks, detect)) == 12


def test_a_call_without_a_price_is_counted_as_such() -> None:
    talks = broken()
    talks.rows[-1] = talks.rows[-1]._replace(context=0)
    talks.shells[0] = talks.shells[1]
    assert only(talks).cost.unpriced_requests == 1


def summed(talks: Talks, session: str, read: int, output: int, understated: int = 0) -> None:
    talks.begin(session=session).calls(20, grow=100)
    shell = talks.shells[talks.context]
    day = START_MS // 86_400_000 + 1
    talks.sums.append(DaySum(shell, day, 20, understated, 40, read, 0, 3_000, output, Cost(1, 20, 0)))


def history(ratio: int, understated: int = 0) -> Talks:
    talks = Talks()
    for number in range(20):
        summed(talks, f"usual {number}", 10_000 * (90 + number), 10_000)
    summed(talks, "odd", 1_000 * ratio, 1_000, understated)
    return talks


def test_far_more_reads_for_each_token_of_output_than_usual() -> None:
    one = only(history(1_310))
    assert (one.form, one.session) == (FindingForm.READS_PER_OUTPUT, "odd")
    assert one.facts == (("ratio", 1_310.0), ("usual_ratio", 99.5), ("calls", 20))
    assert one.cost.picousd == pytest.approx((1_310 - 99.5) * 1_000, rel=0.001)  # at the price of reading
    assert 0.6 < one.confidence <= 0.9


def test_twice_the_usual_reads_are_no_finding() -> None:
    assert not found(history(200), detect)


def test_output_that_was_not_logged_carries_no_accusation() -> None:
    talks = history(1_310, understated=20)
    assert not found(talks, detect)
    assert [(one.doubt, one.requests) for one in untold(talks, detect)] == [(Doubt.OUTPUT_UNDERSTATED, 20)]


def test_what_cannot_be_told_is_said() -> None:
    talks = Talks().begin()
    for _ in range(6):
        talks.call(read=0, fresh=talks.prompt + 5_000)
    talks.begin().calls(3)
    talks.change(is_sidechain=True).calls(4)
    talks.begin()
    talks.cached = 90_000
    talks.call(grow=80_000)
    talks.uncounted = {"aider": 7}
    told = {(one.agent, one.doubt): one.requests for one in untold(talks, detect)}
    assert told == {
        (AGENT, Doubt.NO_CACHE_FIGURES): 6,
        (AGENT, Doubt.INTERLEAVED): 4,
        (AGENT, Doubt.BEGINS_MIDWAY): 1,
        ("aider", Doubt.NO_CACHE_FIGURES): 7,
    }


def test_the_chance_of_a_stretch_holds_by_trial() -> None:
    sure, calls, rate = random.Random(3), 200, 0.03
    seen = 0
    for _ in range(3_000):
        marks = [number for number in range(calls) if sure.random() < rate]
        stretch = densest(marks, calls, rate)
        seen += stretch is not None and stretch.chance <= 0.05
    assert seen / 3_000 <= 0.05


def test_the_tail_and_the_split_are_the_tables() -> None:
    assert heavy_tail(2.015) == pytest.approx(0.05, abs=1e-5)
    assert heavy_tail(5.893) == pytest.approx(0.001, abs=1e-5)
    assert clean_split_chance(5, 5) == 1 / 252
