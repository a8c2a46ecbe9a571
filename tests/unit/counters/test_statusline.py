"""What is taken of the object that Claude Code hands to a status line, and what is left."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.counters.statusline import capture_of, decoded, windows_of

NOW_MS = 1_795_262_400_000  # 2026-11-21T12:00:00Z
SESSION = "5d6f1c1e-2b7a-4f0e-9a55-0c8a1f3b7e21"
SECRET = "sk-ant-secret of a prompt"
TOLD: dict[str, object] = {
    "session_id": SESSION,
    "transcript_path": f"/home/u/projects/x/.claude/projects/-home-u-p/{SESSION}.jsonl",
    "cwd": "/home/u/p",
    "workspace": {"current_dir": "/home/u/p", "project_dir": "/home/u/p"},
    "model": {"id": "claude-opus-4-8[1m]", "display_name": "Opus 4.8"},
    "version": "2.1.329",
    "effort": {"level": "high"},
    "fast_mode": False,
    "exceeds_200k_tokens": False,
    "output_style": {"name": "default"},
    "pr": {"title": SECRET},
    "cost": {"total_cost_usd": 3.25, "total_duration_ms": 90_000, "total_api_duration_ms": 41_000},
    "context_window": {
        "context_window_size": 200_000,
        "used_percentage": 42,
        "current_usage": {"input_tokens": 8, "cache_read_input_tokens": 84_000, "text": SECRET},
    },
    "prompt_cache": {
        "warm": True,
        "ttl": "1h",
        "hit_ratio": 0.95,
        "misses": 2,
        "last_miss_cause": "tools_changed",
    },
    "rate_limits": {
        "five_hour": {"used_percentage": 23.5, "resets_at": 1_795_280_400},
        "seven_day": {"used_percentage": 41.2, "resets_at": 1_795_867_200},
    },
}


def window(limit_id: str, minutes: int, percent: float | None, resets_at_ms: int | None) -> dict[str, object]:
    return {"limit_id": limit_id, "minutes": minutes, "percent": percent, "resets_at_ms": resets_at_ms}


def test_windows_cost_context_and_cache_are_kept_and_nothing_else() -> None:
    assert capture_of(TOLD, NOW_MS) == {
        "v": 1,
        "at_ms": NOW_MS,
        "agent": "claude-code",
        "source": "statusline",
        "home": "/home/u/projects/x/.claude",
        "account": None,
        "plan": None,
        "session": SESSION,
        "windows": [
            window("claude", 300, 23.5, 1_795_280_400_000),
            window("claude", 10_080, 41.2, 1_795_867_200_000),
        ],
        "on_credits": None,
        "notes": [
            {
                "kind": "prompt_cache",
                "body": {
                    "warm": True,
                    "ttl": "1h",
                    "misses": 2,
                    "hit_ratio": 0.95,
                    "last_miss_cause": "tools_changed",
                },
            },
            {
                "kind": "session",
                "body": {
                    "model": "claude-opus-4-8[1m]",
                    "version": "2.1.329",
                    "effort": "high",
                    "fast_mode": False,
                    "exceeds_200k_tokens": False,
                    "cost": {
                        "total_cost_usd": 3.25,
                        "total_duration_ms": 90_000,
                        "total_api_duration_ms": 41_000,
                    },
                    "context_window": {
                        "context_window_size": 200_000,
                        "used_percentage": 42,
                        "current_usage": {"input_tokens": 8, "cache_read_input_tokens": 84_000},
                    },
                },
            },
        ],
    }


@pytest.mark.parametrize(
    ("limits", "windows"),
    [
        ({}, []),
        (None, []),
        ([], []),
        # once a client put the reset into the percent field: it is kept as it came, to be judged later
        (
            {"five_hour": {"used_percentage": 1_738_425_600, "resets_at": 1_738_425_600}},
            [window("claude", 300, 1_738_425_600, 1_738_425_600_000)],
        ),
        ({"five_hour": {"used_percentage": 900}}, [window("claude", 300, 900, None)]),
        ({"five_hour": {"resets_at": 1_738_425_600}}, [window("claude", 300, None, 1_738_425_600_000)]),
        ({"five_hour": {"used_percentage": 0, "resets_at": None}}, [window("claude", 300, 0, None)]),
        ({"five_hour": {"resets_at": 1_738_425_600_000}}, [window("claude", 300, None, 1_738_425_600_000)]),
        ({"five_hour": None, "seven_day": {"used_percentage": 5}}, [window("claude", 10_080, 5, None)]),
        ({"seven_day_opus": {"used_percentage": 7}}, [window("claude_opus", 10_080, 7, None)]),
        ({"seven_day_Fable 5": {"used_percentage": 7}}, [window("claude_fable_5", 10_080, 7, None)]),
        ({"spend_limit": {"used_percentage": 12.5}}, [window("claude_spend", 0, 12.5, None)]),
        ({"extra_usage": {"used_percentage": 3}}, [window("claude_extra_usage", 0, 3, None)]),
        ({"lunar_month": {"used_percentage": 3}}, [window("claude_lunar_month", 0, 3, None)]),
        ({"five_hour": {"used_percentage": True, "resets_at": "soon"}}, []),
        ({"five_hour": {"used_percentage": float("nan"), "resets_at": float("inf")}}, []),
        ({"five_hour": {"used_percentage": 10**400, "resets_at": -1}}, []),
        ({"…": {"used_percentage": 3}, "x" * 100: {"used_percentage": 3}}, []),
    ],
)
def test_windows_are_taken_as_they_come(limits: object, windows: list[object]) -> None:
    assert windows_of({"rate_limits": limits}) == windows


@pytest.mark.parametrize(
    ("transcript", "home"),
    [
        ("/home/u/.claude/projects/-p/s.jsonl", "/home/u/.claude"),
        ("C:\\Users\\u\\.claude\\projects\\-p\\s.jsonl", "C:\\Users\\u\\.claude"),
        ("/tmp/s.jsonl", None),
        ("/projects/s.jsonl", None),
        ("/a\n/projects/s.jsonl", None),
        (f"/{'x' * 2000}/projects/s.jsonl", None),
        (None, None),
        (7, None),
    ],
)
def test_the_home_is_where_the_transcript_lies(transcript: object, home: str | None) -> None:
    found = capture_of(TOLD | {"transcript_path": transcript}, NOW_MS)
    assert found is not None
    assert found["home"] == home


@pytest.mark.parametrize(
    "told", [{}, {"model": {"id": "m"}}, {"rate_limits": {}, "cost": {}, "session_id": "s"}]
)
def test_nothing_is_noted_where_there_is_no_figure(told: dict[str, object]) -> None:
    assert capture_of(told, NOW_MS) is None


def test_without_limits_the_rest_is_noted_all_the_same() -> None:
    found = capture_of({name: value for name, value in TOLD.items() if name != "rate_limits"}, NOW_MS)
    assert found is not None
    assert found["windows"] == []
    assert [note["kind"] for note in found["notes"]] == ["prompt_cache", "session"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (b'\xef\xbb\xbf{"version": "1"}\r\n', {"version": "1"}),
        (b'{"version": "1", "cwd": "\xff\xfe"}', {"version": "1", "cwd": "\ufffd\ufffd"}),
        (b"", {}),
        (b"\0\0\0\0", {}),
        (b"[1]", {}),
        (b"7", {}),
        (b'{"version": ', {}),
        (b'{"a": ' + b"[" * 200_000, {}),
        (b'{"a": ' + b"9" * 5000 + b"}", {}),
    ],
)
def test_what_is_no_object_tells_nothing(given: bytes, told: object) -> None:
    assert decoded(given) == told


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(SECRET),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
INNER = st.dictionaries(
    st.sampled_from(["used_percentage", "resets_at", "id", "ttl", "warm", "total_cost_usd", "current_usage"]),
    ANY,
)


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*TOLD, "other"]), ANY | INNER | st.dictionaries(st.text(max_size=9), INNER)
    )
)
def test_whatever_is_handed_over_gives_a_line_of_figures_and_short_words_or_none(
    told: dict[str, object],
) -> None:
    line = capture_of(told, NOW_MS)
    text = json.dumps(line, allow_nan=False)
    assert "secret" not in text
    assert len(text) < 10_000
