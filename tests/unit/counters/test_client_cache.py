"""Claude Code's cached answer about usage, read from a file that holds much else."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.counters import client_cache
from counterfoil.counters.client_windows import Figures, Window
from counterfoil.domain.quota import NoteKind

ACCOUNT = "5b2d7c1e-0000-4000-8000-00000000a11c"


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


def read(corpus: Path, name: str) -> Figures:
    found = client_cache.figures((corpus / "counters" / name).read_bytes(), "/home/u/.claude")
    assert found is not None
    return found


def body(**members: object) -> bytes:
    return json.dumps(
        {"cachedUsageUtilization": {"fetchedAtMs": 1785168000123, "utilization": members}}
    ).encode()


def windows(**members: object) -> list[Window]:
    found = client_cache.figures(body(**members), None)
    return list(found.windows) if found else []


def test_each_window_is_told_once_with_its_reset_as_it_stood(corpus: Path) -> None:
    week = ms("2026-07-31T09:00:00+00:00")
    assert read(corpus, "claude.json").windows == [
        Window("claude", 300, 46, ms("2026-07-27T20:49:59.922+00:00")),
        Window("claude", 10080, 68.5, week + 81),
        Window("claude_fable", 10080, 82, week + 455),
        Window("claude_sonnet", 10080, 3, week + 455),
        Window("claude_claude_code", 10080, 7, None),
        Window("claude_daily_routines", 0, 1, None),
        Window("claude_tangelo", 0, 12.25, None),
        Window("claude_extra_usage", 43200, 100, None),
    ]


def test_it_says_when_and_for_whom_it_was_fetched(corpus: Path) -> None:
    found = read(corpus, "claude.json")
    assert (found.at_ms, found.account, found.home) == (1785168000123, ACCOUNT, "/home/u/.claude")
    assert (found.agent, found.source, found.on_credits) == ("claude-code", "client-cache", None)


def test_spending_is_noted_in_the_units_it_was_given_in(corpus: Path) -> None:
    (note,) = read(corpus, "claude.json").notes
    assert note.kind is NoteKind.CREDITS
    assert note.body == {
        "extra_usage": {
            "currency": "EUR",
            "decimal_places": 2,
            "is_enabled": True,
            "monthly_limit": 4000,
            "spend_limit_reached": False,
            "used_credits": 4001,
            "user_disabled": False,
            "utilization": 100,
        },
        "spend": {
            "disabled_reason": "org_spend_cap_reached",
            "enabled": True,
            "limit_currency": "EUR",
            "limit_exponent": 2,
            "limit_minor": 4000,
            "percent": 100,
            "severity": "critical",
            "used_currency": "EUR",
            "used_exponent": 2,
            "used_minor": 4001,
        },
    }


def test_what_is_null_is_absent_and_never_nought(corpus: Path) -> None:
    found = read(corpus, "claude-older.json")
    assert found.windows == [
        Window("claude", 300, 9.0, ms("2026-01-01T14:00:00+00:00")),
        Window("claude_opus", 10080, 0, ms("2026-01-05T09:00:00+00:00")),
    ]
    assert [note.body for note in found.notes] == [{"extra_usage": {"is_enabled": False}}]


def test_a_limit_fills_in_for_a_member_that_does_not_say() -> None:
    limit = {"kind": "session", "group": "session", "percent": 12, "resets_at": None}
    five_hour = {"utilization": None, "resets_at": "2026-07-27T20:50:00Z"}
    assert windows(five_hour=five_hour, limits=[limit]) == [Window("claude", 300, 12, None)]


@pytest.mark.parametrize(
    ("name", "member", "window"),
    [
        ("seven_day_cowork", {"utilization": 1}, Window("claude_cowork", 10080, 1, None)),
        ("five_hour_haiku", {"utilization": 1}, Window("claude_haiku", 300, 1, None)),
        ("spend_limit", {"used_percentage": 61.5}, Window("claude_spend", 0, 61.5, None)),
        ("amber_ladder", {"utilization": 1.5}, Window("claude_amber_ladder", 0, 1.5, None)),
        ("five_hour", {"utilization": 1738425600}, Window("claude", 300, 1738425600, None)),
        ("seven_day", {"utilization": 900}, Window("claude", 10080, 900, None)),
        ("ada@canary.test", {"utilization": 1}, Window("claude_other", 0, 1, None)),
    ],
)
def test_unknown_and_odd_windows_are_kept_as_they_stand(name: str, member: object, window: Window) -> None:
    assert windows(**{name: member}) == [window]


@pytest.mark.parametrize(
    "member",
    [None, 5, "46", [], {}, {"utilization": None}, {"utilization": "46"}, {"utilization": True}],
)
def test_what_is_no_window_is_left_out(member: object) -> None:
    assert windows(five_hour=member, seven_day={"utilization": 1}) == [Window("claude", 10080, 1, None)]


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b'{"cachedUsageUtilization":null}',
        b'{"cachedUsageUtilization":{}}',
        b'{"cachedUsageUtilization":{"fetchedAtMs":1785168000123,"utilization":{}}}',
        b'{"cachedUsageUtilization":{"fetchedAtMs":null,"utilization":{"five_hour":{"utilization":1}}}}',
        b'{"cachedUsageUtilization":{"fetchedAtMs":"x","utilization":{"five_hour":{"utilization":1}}}}',
        b'{"projects":{"a":{"cachedUsageUtilization":{"fetchedAtMs":1785168000123}}}}',
    ],
)
def test_a_file_without_figures_says_nothing(data: bytes) -> None:
    assert client_cache.figures(data, None) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not JSON",
        b'{"cachedUsageUtilization":{"fetchedAtMs":1785168000123,"utilization":{"five_ho',
        b"[1]",
        b'{"cachedUsageUtilization":[1]}',
        b'{"cachedUsageUtilization":' + b'{"a":' * 5000 + b"1" + b"}" * 5001,
        b"\xff\xfe{}",
    ],
)
def test_what_is_not_such_a_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        client_cache.figures(data, None)


def test_an_account_that_could_be_anything_is_kept_as_a_hash() -> None:
    cached = {"fetchedAtMs": 1785168000123, "utilization": {"five_hour": {"utilization": 1}}}
    for account in ("ada@canary.test", "sk-ant-api03-CANARY", "two words"):
        found = client_cache.figures(
            json.dumps({"cachedUsageUtilization": cached | {"accountUuid": account}}).encode(), None
        )
        assert found is not None
        assert found.account is not None
        assert found.account.startswith("hash:")


def test_a_home_of_the_default_name_has_its_file_beside_it_and_others_inside() -> None:
    inside, beside = Path("/home/u/.claude/.claude.json"), Path("/home/u/.claude.json")
    assert client_cache.places(Path("/home/u/.claude")) == [inside, beside]
    assert client_cache.places(Path("/srv/claude-work")) == [Path("/srv/claude-work/.claude.json")]


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
_MEMBERS = st.sampled_from(["five_hour", "seven_day_opus", "limits", "extra_usage", "spend", "x"])
_SHAPES = st.dictionaries(
    _MEMBERS, _JSON | st.dictionaries(st.sampled_from(["utilization", "percent", "resets_at", "used"]), _JSON)
)


@settings(max_examples=100)
@given(_SHAPES)
def test_no_shape_makes_it_fall_over(members: dict[str, object]) -> None:
    for window in windows(**members):
        assert window.says_something
