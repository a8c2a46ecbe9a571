from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.use_part import UsePart
from counterfoil.domain.what_if import WhatIf, own_factor
from counterfoil.domain.window import HOUR_MS
from counterfoil.ui.windows.what_if_choices import (
    MOST_ITEMS,
    MOST_STARTS,
    Choices,
    choices,
    pace_shares,
    planned,
    starts,
    stretches,
)
from tests.altered import replace
from tests.ui import snapshots, suppositions
from tests.ui.parts import NOW_MS, TZ, at
from tests.ui.suppositions import HAIKU, OPUS, SONNET


def offered(parts: tuple[UsePart, ...] = suppositions.PARTS) -> Choices:
    return choices(replace(suppositions.five_hour(), parts=parts), NOW_MS, TZ)


def test_projects_and_sessions_are_offered_with_the_share_of_the_pace_that_goes_with_them() -> None:
    made = offered()
    assert [(item.label, round(item.share, 2)) for item in made.projects] == [
        ("web-api", 0.69),
        ("infra", 0.22),
        ("docs", 0.08),
    ]
    assert [item.label for item in made.sessions] == [
        "3f2a91c4 · web-api",
        "b07c22d9 · infra",
        "77d01f55 · docs",
    ]
    assert sum(item.share for item in made.projects) == pytest.approx(1)


def test_what_was_not_used_of_late_is_not_offered_in_a_short_window() -> None:
    idle = replace(suppositions.PARTS[2], recent_usd=0.0)
    assert "infra" not in [item.label for item in offered((suppositions.PARTS[0], idle)).projects]


@pytest.mark.parametrize("is_long", [True, False])
def test_a_share_is_what_the_pace_is_short_of_without_it(is_long: bool) -> None:
    idle = tuple(replace(part, recent_usd=0.0) for part in suppositions.PARTS)
    for parts in (suppositions.PARTS, idle, (*suppositions.PARTS, *idle)):
        for project, share in pace_shares(parts, lambda part: part.project, is_long=is_long).items():
            without = WhatIf(without_projects=frozenset((project,)))
            assert 1 - share == pytest.approx(own_factor(parts, without, is_long=is_long))


def test_only_the_greatest_are_offered() -> None:
    many = tuple(UsePart(f"s{i}", f"p{i}", OPUS, 1.0 + i, 1.0 + i) for i in range(20))
    made = offered(many)
    assert [item.label for item in made.projects] == [f"p{i}" for i in range(19, 19 - MOST_ITEMS, -1)]


def test_work_is_moved_between_models_whose_prices_are_known() -> None:
    assert offered().models == (
        (OPUS, (SONNET, HAIKU)),
        (SONNET, (OPUS, HAIKU)),
        (HAIKU, (OPUS, SONNET)),
    )
    assert offered((UsePart("s", "p", "glm-5", 0.0, 0.0),)).models == ()


@pytest.mark.parametrize(
    "state",
    [
        snapshots.five_hour(),
        snapshots.unknown_window(),
        suppositions.with_all(snapshots.exhausted_window(), 100.0),
    ],
)
def test_nothing_is_offered_where_there_is_no_forecast_to_change(state: object) -> None:
    assert choices(state, NOW_MS, TZ) == Choices()  # type: ignore[arg-type]


def test_blocks_in_a_short_window_begin_at_half_hours_before_its_reset() -> None:
    texts = [text for _, text in starts(NOW_MS, at(2.45), TZ)]
    assert texts == ["now", "14:00", "14:30", "15:00", "15:30"]


def test_blocks_in_a_week_begin_soon_or_at_hours_of_work() -> None:
    texts = [text for _, text in starts(NOW_MS, at(108), TZ)]
    assert texts[:7] == ["now", "14:00", "15:00", "16:00", "17:00", "18:00", "19:00"]
    assert texts[7:10] == ["Sat 09:00", "Sat 14:00", "Sat 19:00"]
    assert len(texts) <= MOST_STARTS + 1


def test_past_stretches_are_those_that_have_begun() -> None:
    assert [one.label for one in stretches(NOW_MS, TZ)] == [
        "the last hour",
        "this afternoon",
        "this morning",
        "yesterday evening",
        "yesterday afternoon",
        "yesterday morning",
    ]
    afternoon = stretches(NOW_MS, TZ)[1]
    assert (afternoon.from_ms, afternoon.until_ms) == (at(-1.55), NOW_MS)


def test_a_morning_on_the_day_the_clocks_change_is_still_a_morning() -> None:
    noon = int(datetime(2026, 3, 29, 13, tzinfo=ZoneInfo(TZ)).timestamp() * 1000)
    morning = next(one for one in stretches(noon, TZ) if one.label == "this morning")
    begun = datetime.fromtimestamp(morning.from_ms / 1000, ZoneInfo(TZ))
    assert (begun.hour, begun.day) == (5, 29)
    assert morning.until_ms == noon - HOUR_MS


def test_a_block_goes_as_the_stretch_that_it_is_like() -> None:
    state = suppositions.five_hour()
    assert state.outlook is not None
    like = choices(state, NOW_MS, TZ).likenesses[0]
    block = planned(state.outlook, like, at(0.5), 2.0)
    assert block is not None
    assert (block.starts_at_ms, block.ends_at_ms) == (at(0.5), at(2.5))
    assert block.percent_per_hour == pytest.approx(62 / 2.55, rel=0.2)


@settings(max_examples=60, deadline=None)
@given(now_s=st.integers(1_500_000_000, 1_900_000_000), left_minutes=st.integers(1, 60 * 24 * 31))
def test_every_start_lies_between_now_and_the_reset(now_s: int, left_minutes: int) -> None:
    now_ms = now_s * 1000
    resets_ms = now_ms + left_minutes * 60_000
    found = [at_ms for at_ms, _ in starts(now_ms, resets_ms, TZ)]
    assert found == sorted(set(found))
    assert all(now_ms <= at_ms < resets_ms for at_ms in found)
    assert all(one.from_ms < one.until_ms <= now_ms for one in stretches(now_ms, TZ))
