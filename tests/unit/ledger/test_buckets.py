from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.ledger.buckets import bucket_groups, is_cut_by_time
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted, groups
from tests.altered import replace
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event

MINUTE_MS = 60_000
HOME, OTHER = "/home/u/.claude-code", "/mnt/old/.claude"
STEPS = PriceSteps((100, 200_000), 30 * MINUTE_MS, (START_MS // DAY_MS * DAY_MS + DAY_MS,), ("anthropic",))
ALL = Wanted((), Span(), ZoneInfo("UTC"), STEPS, MINUTE_MS)

counts = st.sampled_from((0, 1, 100, 101, 200_000))
events = st.builds(
    event,
    st.integers(0, 30).map("m{}".format),
    st.integers(0, 40).map(lambda step: START_MS + step * MINUTE_MS // 4),
    model=st.sampled_from(("claude-opus-4-5", "claude-haiku-4-5")),
    provider=st.sampled_from(("anthropic", "deepseek")),
    session=st.sampled_from(("s1", "s2")),
    speed=st.sampled_from((None, "fast")),
    quality=st.sampled_from(OutputQuality),
    tokens=st.builds(
        TokenCounts, counts, counts, counts, counts, st.integers(0, 9), st.sampled_from((None, 0, 7)), counts
    ),
)
spans = st.tuples(st.integers(-1, 12), st.integers(-1, 12)).map(
    lambda minutes: Span(*(START_MS + minute * MINUTE_MS for minute in minutes))
)


def sorted_(found: list[Group]) -> list[Group]:
    return sorted(found, key=lambda group: repr(msgspec.structs.astuple(group)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(events, max_size=20), min_size=1, max_size=3),
    spans | st.just(Span()),
    st.sampled_from((MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS)),
    st.sampled_from((None, "claude-code", "codex")),
    st.sampled_from(((), (HOME,), (OTHER,), (HOME, OTHER), ("/nowhere",))),
)
def test_they_are_what_the_database_sums_up(
    files: list[list[object]], span: Span, bucket_ms: int, agent: str | None, homes: tuple[str, ...]
) -> None:
    wanted = replace(ALL, span=span, bucket_ms=bucket_ms, agent=agent, homes=homes)
    assert is_cut_by_time(wanted)
    with fresh_ledger(Hand()) as ledger:
        for number, found in enumerate(files, 1):
            entry = Log(number).entry(*found)  # type: ignore[arg-type]  # as built above
            ledger.append([replace(entry, home=OTHER) if number == 2 else entry])
        view = ledger.view()
        by_hand = list(bucket_groups(view._connection, wanted))
        assert sorted_(by_hand) == sorted_(groups(view._connection, wanted)) == sorted_(view.groups(wanted))


def test_buckets_in_which_a_price_changes_or_with_other_keys_are_left_to_the_database() -> None:
    assert is_cut_by_time(ALL)
    assert not is_cut_by_time(replace(ALL, bucket_ms=None))
    assert not is_cut_by_time(replace(ALL, keys=("model",)))
    assert not is_cut_by_time(replace(ALL, bucket_ms=45 * MINUTE_MS))
    assert not is_cut_by_time(replace(ALL, steps=replace(STEPS, change_ms=(START_MS + 1,))))
