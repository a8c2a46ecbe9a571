"""What hostile lines are made from: real lines of the corpus, and the values put into them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.conftest import CORPUS

LONGEST_SEED = 6_000
SEEDS = 200  # real lines of each agent to start from
TELLING = ('"usage":{', "token_count", "session_meta", "turn_context", "compacted")

# Places that the corpus has no real line for, in the shapes that the agents are known to write.
MADE: dict[str, list[str]] = {
    "claude-code": [
        '{"type":"assistant","timestamp":"2026-09-16T13:20:05Z","requestId":"req_9","isApiErrorMessage":true,'
        '"error":"rate_limit","apiErrorStatus":429,"quotaLimits":{"status":"rejected","resetsAt":1789600000,'
        '"rateLimitType":"seven_day_opus"},"message":{"id":"u-9","model":"<synthetic>","content":[{"type":"text",'
        '"text":"You\'ve hit your weekly limit · resets Sep 17 at 10pm (Europe/Lisbon)"}],'
        '"usage":{"input_tokens":0,"output_tokens":0}}}',
        '{"type":"assistant","timestamp":"2026-09-16T13:20:05.5Z","version":"2.1.229","message":{"id":"msg_9",'
        '"model":"claude-opus-5","stop_reason":null,"usage":{"input_tokens":3,"output_tokens":9,"iterations":['
        '{"type":"message","cache_creation":{"ephemeral_1h_input_tokens":6}},{"type":"advisor_message",'
        '"model":"claude-fable-5","input_tokens":8,"output_tokens":6}],"output_tokens_details":'
        '{"thinking_tokens":4},"server_tool_use":{"web_search_requests":2}}}}',
    ],
    "codex": [
        '{"timestamp":"2026-09-16T13:20:05Z","type":"token_usage_record","payload":{"response_id":"resp_1",'
        '"usage":{"input_tokens":9,"cached_input_tokens":2,"output_tokens":4,"reasoning_output_tokens":1}}}',
        '{"timestamp":"2026-09-16T13:20:06Z","type":"compacted","payload":{"compaction_response_id":"resp_1"}}',
        '{"timestamp":"2026-09-16T13:20:07Z","type":"event_msg","payload":{"type":"task_complete",'
        '"error":{"message":"limit","codex_error_info":"usage_limit_exceeded"}}}',
        '{"timestamp":"2026-09-16T13:20:08Z","type":"event_msg","payload":{"type":"stream_error",'
        '"codex_error_info":{"response_stream_failed":{"http_status_code":429}}}}',
        '{"timestamp":"2026-09-16T13:20:09Z","type":"event_msg","payload":{"type":"token_count","info":null,'
        '"rate_limits":{"primary":{"used_percent":100.0,"window_minutes":300,"resets_in_seconds":60},'
        '"secondary":{"used_percent":5,"window_minutes":10080,"resets_at":1789600000},'
        '"credits":{"has_credits":true},"plan_type":"pro","rate_limit_reached_type":"primary"}}}',
    ],
}

NUMBERS = [
    *(
        "0",
        "-1",
        "-0",
        "1.0",
        "1e2",
        "1e400",
        "-1e400",
        "NaN",
        "Infinity",
        "-Infinity",
        "9223372036854775807",
    ),
    *("9223372036854775808", "18446744073709551616", "-9223372036854775809", "1000000000000"),
    *("1000000000001", "9" * 19, "9" * 20, "9" * 5_000, "01", "+1", "0x10", "1_000", ".5", "1789600000"),
]
TEXTS = [
    *("", " ", "12", "0", "true", "\0", "\x85", "\u2028", "\u2029", "\xa0", "\u3000", "\ufeff", "\u202eevil"),
    *("a\u2028b", "a\xa0b", "a\u3000\u3000b", "a\u200bb", "a\U000e0041b", "\ue000", "a\u0378b", "ﬁ\u0301"),
    *("\u2066a\u2069", "a\nb", "\x1b[31m", "\x7f", "<img src=file:///etc/passwd>", "=1+1", "../../etc"),
    *("C:\\", "/", "/home/\u202e", "\ud800", "\udfff\ud800", "é" * 200, "e\u0301" * 90, "x" * 129, "😀" * 65),
    *("<synthetic>", "claude-\u200bopus", "Claude AI usage limit reached|99999999999", "secondary", "weekly"),
    *("resets 99pm (../../etc/passwd)", "limit reached ∙ resets Feb 30 at 1am (Europe/Lisbon)"),
    *("019f1000-1111-7000-8000-0000000000cc", "00000000-0000-7000-8000-000000000000", "msg_same"),
]
TIMES = [
    *("2026-07-01T12:00:00", "2026-07-01", "2026-07-01T12:00:60Z", "0001-01-01T00:00:00Z", "soon", ""),
    *("9999-12-31T23:59:59.999+14:00", "10000-01-01T00:00:00Z", "2099-12-31T23:59:59.999Z", "12:00:00Z"),
    *("2000-01-01T00:00:00+23:59", "1999-12-31T23:59:59Z", "2026-07-01T12:00:00.123456789Z", "20260701T12Z"),
    *("2026-W27-3T12:00:00Z", "2026-07-01\ud80012:00:00Z", "2026-07-01T24:00:00Z", "2026-02-30T00:00:00Z"),
]
KINDS = ["assistant", "user", "progress", "event_msg", "token_count", "session_meta", "turn_context", "later"]
READ = {  # keys that a reader looks at
    *("type", "timestamp", "message", "usage", "id", "model", "sessionId", "cwd", "version", "requestId"),
    *("uuid", "entrypoint", "isSidechain", "stop_reason", "data", "isApiErrorMessage", "apiErrorStatus"),
    *("quotaLimits", "resetsAt", "rateLimitType", "text", "content", "iterations", "cache_creation"),
    *("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"),
    *("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens", "service_tier", "inference_geo", "speed"),
    *("payload", "info", "total_token_usage", "last_token_usage", "cached_input_tokens", "turn_id"),
    *("reasoning_output_tokens", "cache_write_input_tokens", "rate_limits", "primary", "secondary"),
    *("used_percent", "window_minutes", "resets_at", "resets_in_seconds", "plan_type", "limit_id", "credits"),
    *("rate_limit_reached_type", "cli_version", "originator", "source", "forked_from_id", "model_provider"),
    *("thread_source", "history_base", "parent_thread_id", "codex_error_info", "error", "response_id"),
    *("compaction_response_id", "thread_settings", "subagent_history_start_ordinal", "ordinal"),
}
BYTES = [
    *(b"\0", b"\r", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xa8", b"\xc2\x85"),
    *(b"\xf4\x90\x80\x80", b'"', b"\\", b"\\u", b"{", b"}", b"[", b",", b":", b" ", b"\t", b"\x0b", b"\n"),
]


@cache
def seeds(agent: str) -> tuple[list[str], list[str]]:
    """Real lines that a reader has to look into, and some of every other kind."""
    telling: list[str] = []
    others: dict[object, list[str]] = {}
    for path in sorted((CORPUS / agent).rglob("*.jsonl")):
        for kind, text in _readable(path):
            (telling if any(mark in text for mark in TELLING) else others.setdefault(kind, [])).append(text)
    spread = telling[:: max(1, len(telling) // SEEDS)]
    return spread + MADE[agent] * 4, [text for texts in others.values() for text in texts[:10]]


def _readable(path: Path) -> Iterator[tuple[object, str]]:
    for text in path.read_text(errors="replace").split("\n"):
        try:
            line = json.loads(text) if len(text) <= LONGEST_SEED else None
        except ValueError:
            continue
        if isinstance(line, dict):
            inner = line.get("payload") or line.get("data")
            yield (line.get("type"), inner.get("type") if isinstance(inner, dict) else None), text
