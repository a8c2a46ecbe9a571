"""`python -m tests.bench.readers`: what the readers of append-only logs take in a second on one core.

Each reader is given its own lines, padded to a size, of which few hold usage. "reader" is the reader alone,
"with cutting" the bytes cut into lines as well; both stand beside a floor: the same bytes searched for
newlines and for the reader's mark.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from counterfoil.logs.cutter import LineCutter
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import Line, LogFile, Reader, State

MEGABYTE = 1 << 20
BYTES = 4 * MEGABYTE
ROUNDS = 5
SIZES = (1024, 2048, 4096)
EVERY = (20, 100)
BATCH = 1_000
START_MS = 1_787_300_000_000
KIMI_CODE = "sessions/wd_web_0123456789ab/s/agents/main/wire.jsonl"
SESSION = "0d9c1f5e-5d3a-4f0e-9f0b-3c1a2b4d5e6f"

Shape = Callable[[int, str], object]  # a line's number and its padding, to a JSON value or to text


@dataclass(frozen=True, slots=True)
class Kind:
    """One agent's log: its file, what marks usage, and its lines with usage and without."""

    agent: str
    path: str
    mark: bytes
    usage: Shape
    other: Shape
    sizes: Sequence[int] = SIZES
    head: bytes = b""


@dataclass(frozen=True, slots=True)
class Speed:
    """Megabytes a second."""

    kind: Kind
    size: int
    every: int
    reader: float
    with_cutting: float
    floor: float


def _iso(number: int) -> str:
    return datetime.fromtimestamp(START_MS // 1000 + number, UTC).isoformat()


def _pi(number: int, pad: str) -> object:
    cost = {"input": 0.001, "output": 0.002, "cacheRead": 0.003, "cacheWrite": 0.004, "total": 0.01}
    counts = {"input": number % 900, "output": 240, "cacheRead": 18_000, "cacheWrite": 700}
    answer = {
        "role": "assistant",
        "content": [{"type": "text", "text": pad}],
        "api": "anthropic-messages",
        "provider": "anthropic",
        "model": "claude-sonnet-4-6",
        "usage": {**counts, "totalTokens": 19_000, "cost": cost},
        "stopReason": "toolUse",
        "timestamp": START_MS + number,
        "responseId": f"msg_{number:024d}",
    }
    return {"type": "message", "id": f"{number:08x}", "timestamp": _iso(number), "message": answer}


def _pi_other(number: int, pad: str) -> object:
    told = {"role": "toolResult", "toolName": "bash", "content": [{"type": "text", "text": pad}]}
    return {"type": "message", "id": f"{number:08x}", "timestamp": _iso(number), "message": told}


def _gemini(number: int, pad: str) -> object:
    counts = {
        "input": 9_000,
        "output": number % 700,
        "cached": 8_000,
        "thoughts": 90,
        "tool": 0,
        "total": 9_800,
    }
    told = {"id": f"m-{number}", "timestamp": _iso(number), "type": "gemini", "content": pad}
    return {**told, "tokens": counts, "model": "gemini-3-pro-preview"}


def _gemini_other(number: int, pad: str) -> object:
    return {"id": f"m-{number}", "timestamp": _iso(number), "type": "user", "content": pad}


def _qwen_line(number: int, kind: str, pad: str) -> dict[str, object]:
    return {
        "uuid": f"u-{number}",
        "sessionId": SESSION,
        "timestamp": _iso(number),
        "type": kind,
        "cwd": "/home/ada/src/web",
        "version": "0.15.0",
        "message": {"role": "model", "parts": [{"text": pad}]},
    }


def _qwen(number: int, pad: str) -> object:
    counts = {"promptTokenCount": 9_000, "candidatesTokenCount": number % 700, "thoughtsTokenCount": 90}
    whole = {**counts, "cachedContentTokenCount": 8_000, "totalTokenCount": 9_800}
    return {**_qwen_line(number, "assistant", pad), "model": "qwen3-coder-plus", "usageMetadata": whole}


def _qwen_other(number: int, pad: str) -> object:
    return _qwen_line(number, "tool_result", pad)


def _kimi(number: int, pad: str) -> object:
    counts = {
        "input_other": 900,
        "output": number % 700,
        "input_cache_read": 8_000,
        "input_cache_creation": 0,
    }
    told = {"context_usage": 0.2, "token_usage": counts, "message_id": f"chatcmpl-{number}", "note": pad}
    return {"timestamp": START_MS / 1000 + number, "message": {"type": "StatusUpdate", "payload": told}}


def _kimi_other(number: int, pad: str) -> object:
    told = {"type": "ContentPart", "payload": {"type": "text", "text": pad}}
    return {"timestamp": START_MS / 1000 + number, "message": told}


def _kimi_code(number: int, pad: str) -> object:
    counts = {"inputOther": 900, "output": number % 700, "inputCacheRead": 8_000, "inputCacheCreation": 0}
    whole = {"type": "usage.record", "model": "kimi-k3", "usage": counts, "usageScope": "turn"}
    return {**whole, "time": START_MS + number, "note": pad}


def _kimi_code_other(number: int, pad: str) -> object:
    return {
        "type": "context.append_message",
        "message": {"role": "tool", "content": pad},
        "time": START_MS + number,
    }


def _api(number: int, pad: str) -> object:
    details = {"cached_tokens": 7_000}
    counts = {"prompt_tokens": 9_000, "completion_tokens": number % 700, "prompt_tokens_details": details}
    return {
        "id": f"chatcmpl-{number:024d}",
        "object": "chat.completion",
        "created": START_MS // 1000 + number,
        "model": "gpt-5.1",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": pad}}],
        "usage": {**counts, "total_tokens": 9_700},
    }


def _api_other(number: int, pad: str) -> object:
    return {"created": START_MS // 1000 + number, "error": {"message": pad, "type": "server_error"}}


def _kiro(number: int, pad: str) -> object:
    summary = [{"usage": 0.31, "unit": "credit", "unitPlural": "credits", "usedTools": ["fsWrite"]}]
    told = {
        "type": "usage_summary",
        "executionId": f"e-{number}",
        "promptTurnSummaries": summary,
        "note": pad,
    }
    return {"id": f"i-{number}", "timestamp": _iso(number), "payload": told}


def _kiro_other(number: int, pad: str) -> object:
    return {"id": f"i-{number}", "timestamp": _iso(number), "payload": {"type": "say", "content": pad}}


def _aider(number: int, _pad: str) -> object:
    tokens = f"{number % 90 + 1}.{number % 10}k sent, {number % 800} received"
    return f"> Tokens: {tokens}. Cost: $0.01 message, $0.20 session."


def _aider_other(_number: int, pad: str) -> object:
    return pad


KINDS = (
    Kind("pi", "sessions/--home-ada-src-web--/2026-08-05_a.jsonl", b'"usage"', _pi, _pi_other),
    Kind("gemini-cli", "tmp/web/chats/session-a.jsonl", b'"tokens"', _gemini, _gemini_other),
    Kind("qwen-code", "projects/-home-ada-src-web/chats/a.jsonl", b'"usageMetadata"', _qwen, _qwen_other),
    Kind("kimi-cli", "sessions/5e0c/5e0c1f34/wire.jsonl", b'"token_usage"', _kimi, _kimi_other),
    Kind("kimi-code", KIMI_CODE, b'"usage.record"', _kimi_code, _kimi_code_other),
    Kind("api", "calls.jsonl", b'"usage"', _api, _api_other),
    Kind("kiro-ide", "sessions/web/sess_01/messages.jsonl", b'"usage_summary"', _kiro, _kiro_other),
    Kind(
        "aider",
        "web/.aider.chat.history.md",
        b"> Tokens: ",
        _aider,
        _aider_other,
        sizes=(38, *SIZES),
        head=b"# aider chat started at 2026-08-05 10:00:00\n",
    ),
)


def log_of(kind: Kind, size: int, every: int) -> bytes:
    """A log of about BYTES whose lines have that size and of which each `every`th holds usage."""
    empty = [len(_line(shape, 0, "")) for shape in (kind.usage, kind.other)]
    pads = ["abcdefg " * (max(0, size - length) // 8 + 1) for length in empty]
    lines = [
        _line(kind.other if number % every else kind.usage, number, pads[number % every > 0])
        for number in range(1, BYTES // size)
    ]
    return kind.head + b"".join(lines)


def speeds() -> Iterator[Speed]:
    """Every kind at every size, the fastest of ROUNDS each."""
    readers = {spec.name: spec.reader for spec in AGENTS}
    for kind in KINDS:
        for size in kind.sizes:
            for every in EVERY:
                yield _speed(kind, readers[kind.agent], size, every)


def main() -> None:
    """Print a row for each."""
    print(
        f"{'agent':<12}{'line':>6}{'usage':>8}{'reader':>9}{'with cutting':>14}{'floor':>8}{'ratio':>7}  MB/s"
    )
    for one in speeds():
        ratio = one.reader / one.floor
        print(
            f"{one.kind.agent:<12}{one.size:>6}{'1 in ' + str(one.every):>9}{one.reader:>8.0f}"
            f"{one.with_cutting:>14.0f}{one.floor:>8.0f}{ratio:>7.2f}"
        )


def _line(shape: Shape, number: int, pad: str) -> bytes:
    value = shape(number, pad)
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return text.encode() + b"\n"


def _speed(kind: Kind, reader: Reader, size: int, every: int) -> Speed:
    data = log_of(kind, size, every)
    lines = _cut(data)

    def with_cutting() -> None:
        _read(reader, kind, _cut(data))

    def floor() -> int:
        return data.count(b"\n") + data.count(kind.mark)

    taken = (_seconds(lambda: _read(reader, kind, lines)), _seconds(with_cutting), _seconds(floor))
    return Speed(kind, size, every, *(len(data) / MEGABYTE / one for one in taken))


def _cut(data: bytes) -> list[Line]:
    cutter = LineCutter(0, b"")
    for start in range(0, len(data), MEGABYTE):
        cutter.feed(data[start : start + MEGABYTE])
    return cutter.take()[0]


def _read(reader: Reader, kind: Kind, lines: Sequence[Line]) -> None:
    file, found = LogFile(kind.path), 0
    state: State = {}
    for start in range(0, len(lines), BATCH):
        batch = reader.read(lines[start : start + BATCH], file, state)
        state, found = batch.state, found + len(batch.events)
        if batch.skipped:
            raise SystemExit(f"{kind.agent}: {batch.skipped[0].reason}")
    if not found:
        raise SystemExit(f"{kind.agent}: nothing was found")


def _seconds(act: Callable[[], object]) -> float:
    def once() -> float:
        start = time.process_time()  # what others do on the machine meanwhile is not counted
        act()
        return time.process_time() - start

    return min(once() for _ in range(ROUNDS))


if __name__ == "__main__":
    main()
