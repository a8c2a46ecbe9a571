"""A name or an id that does not look like one is not kept as it is: it could be anything."""

from __future__ import annotations

import json

import pytest

from tests.integration import canaries
from tests.integration.canaries import CANARIES
from tests.integration.marked import COMMANDS, Marked, Run

CLAUDE_LINE = {
    "type": "assistant",
    "timestamp": "2026-08-16T22:34:18.688Z",
    "sessionId": "5f0c2b1e-0000-4000-8000-000000000001",
    "uuid": "5f0c2b1e-0000-4000-8000-000000000002",
    "version": "2.1.229",
    "entrypoint": "cli",
    "cwd": "/home/a/shop",
    "requestId": "req_1",
    "message": {
        "id": "msg_1",
        "model": "claude-opus-5",
        "stop_reason": "end_turn",
        "usage": {
            "input_tokens": 2,
            "output_tokens": 140,
            "service_tier": "standard",
            "speed": "standard",
            "inference_geo": "eu",
            "iterations": [{"type": "advisor_message", "model": "m", "input_tokens": 1, "output_tokens": 1}],
        },
    },
}
CLAUDE_REFUSAL = {
    "type": "assistant",
    "timestamp": "2026-08-16T22:34:18.688Z",
    "isApiErrorMessage": True,
    "requestId": "req_2",
    "quotaLimits": {"status": "rejected", "rateLimitType": "seven_day_opus", "resetsAt": 1_789_600_000},
    "message": {"model": "<synthetic>", "usage": {}, "content": [{"type": "text", "text": "limit reached"}]},
}
CODEX_LINES = [
    {
        "timestamp": "2026-07-01T12:00:00.000Z",
        "type": "session_meta",
        "payload": {
            "id": "019f1000-0000-7000-8000-000000000001",
            "timestamp": "2026-07-01T12:00:00.000Z",
            "cwd": "/home/a/shop",
            "originator": "codex-tui",
            "cli_version": "0.145.0",
            "source": "cli",
            "model_provider": "openai",
            "forked_from_id": "019f0000-0000-7000-8000-0000000000aa",
        },
    },
    {
        "timestamp": "2026-07-01T12:00:01.000Z",
        "type": "turn_context",
        "payload": {"turn_id": "t", "cwd": "/home/a/shop", "model": "gpt-5.6-sol", "service_tier": "default"},
    },
    {
        "timestamp": "2026-07-01T12:00:02.000Z",
        "type": "token_usage_record",
        "payload": {
            "response_id": "resp_1",
            "usage": {"input_tokens": 50, "cached_input_tokens": 0, "output_tokens": 9, "total_tokens": 59},
        },
    },
    {
        "timestamp": "2026-07-01T12:00:03.000Z",
        "type": "event_msg",
        "payload": {
            "type": "token_count",
            "info": {
                "model": "gpt-5.6-sol",
                "total_token_usage": {"input_tokens": 50, "output_tokens": 9, "total_tokens": 59},
                "last_token_usage": {"input_tokens": 50, "output_tokens": 9, "total_tokens": 59},
            },
            "rate_limits": {
                "limit_id": "codex",
                "plan_type": "team",
                "rate_limit_reached_type": "primary",
                "primary": {"used_percent": 80.0, "window_minutes": 300, "resets_at": 1_782_921_600},
            },
        },
    },
    {
        "timestamp": "2026-07-01T12:00:04.000Z",
        "type": "event_msg",
        "payload": {
            "type": "error",
            "codex_error_info": "usage_limit_exceeded",
            "message": "You've hit your usage limit for GPT-5.",
        },
    },
]


def lay_implausible(marked: Marked, canary: str) -> int:
    """A file for every string of these lines, in which that one is the canary alone."""
    files = 0
    for lines, folder in (
        ([CLAUDE_LINE, CLAUDE_REFUSAL], marked.claude / "projects" / "p"),
        (CODEX_LINES, marked.codex / "sessions" / "2026"),
    ):
        folder.mkdir(parents=True)
        for index, line in enumerate(lines):
            for path in canaries.paths_of(line, lambda name: name not in ("type", "timestamp")):
                value = f"{canary}/shop" if path[-1] == "cwd" else canary
                texts = [
                    value,
                    f"You've hit your usage limit for {canary}. Try later.",
                    f"seven_day_{canary}",
                ]
                for text in texts if path[-1] in ("message", "text", "rateLimitType") else [value]:
                    bad = [
                        canaries.with_value(line, path, text) if n == index else other
                        for n, other in enumerate(lines)
                    ]
                    (folder / f"{files}.jsonl").write_text("".join(json.dumps(one) + "\n" for one in bad))
                    files += 1
    return files


@pytest.mark.parametrize("name", CANARIES)
def test_what_no_id_and_no_name_looks_like_is_not_kept_in_their_place(
    marked: Marked, run_marked: Run, name: str
) -> None:
    files = lay_implausible(marked, CANARIES[name])
    report = json.loads(run_marked("scan", "--json"))
    assert (report["files"], report["skipped"].keys() - {"unknown_shape"}) == (files, set())
    for words in COMMANDS:
        if words[0] in ("totals", "status", "windows", "readings"):
            run_marked(*words)
    assert marked.leaks() == []
