"""Logs to measure on: a busy home of Claude Code, and a Codex thread that grows by the line."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

FOLDERS, FILES = 500, 2_000
RESPONSES = 20  # of one file; each is logged twice, as one of two parts is
GROWING = 8  # one response in so many has a smaller count in its first line
HISTORY_SECONDS = 30 * 24 * 3600
OUTPUT_BYTES = (500, 8_000)  # of one tool's output, which the program has to pass over
MODELS = ("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5")
# words that only a parser tells from real usage
FILLER = 'the word \\"usage\\":{ and \\"input_tokens\\": 12 in a text, 0123456789abcdef\\n'

ASSISTANT = (
    '{"parentUuid":null,"isSidechain":false,"userType":"external","cwd":"/home/ada/src/project-%(folder)d",'
    '"sessionId":"session-%(file)d","version":"2.1.229","gitBranch":"main","message":{"model":"%(model)s",'
    '"id":"msg_%(file)d_%(number)d","type":"message","role":"assistant","content":[{"type":"text","text":"%(text)s"}],'
    '"stop_reason":%(stop)s,"stop_sequence":null,"usage":{"input_tokens":%(input)d,'
    '"cache_creation_input_tokens":%(written)d,"cache_read_input_tokens":%(read)d,'
    '"cache_creation":{"ephemeral_5m_input_tokens":%(written)d,"ephemeral_1h_input_tokens":0},'
    '"output_tokens":%(output)d,"service_tier":"standard"}},"requestId":"req_%(file)d_%(number)d",'
    '"type":"assistant","uuid":"%(file)d-%(number)d-%(part)d","timestamp":"%(time)s"}\n'
)
USER = (
    '{"parentUuid":null,"isSidechain":false,"userType":"external","cwd":"/home/ada/src/project-%(folder)d",'
    '"sessionId":"session-%(file)d","version":"2.1.229","gitBranch":"main","type":"user","message":{"role":"user",'
    '"content":[{"tool_use_id":"toolu_%(file)d_%(number)d","type":"tool_result","content":"%(text)s"}]},'
    '"uuid":"%(file)d-%(number)d-u","timestamp":"%(time)s"}\n'
)


def write_claude_logs(home: Path, now: float) -> int:
    """Write 2,000 files in 500 folders, the same ones each time but for their dates; bytes written."""
    dice = random.Random(1)
    written = 0
    for file in range(FILES):
        folder = file % FOLDERS
        log = home / "projects" / f"-home-ada-src-project-{folder}" / f"session-{file}.jsonl"
        log.parent.mkdir(parents=True, exist_ok=True)
        began = now - dice.uniform(1_800, HISTORY_SECONDS)
        written += log.write_bytes("".join(_session(file, folder, began, dice)).encode())
    return written


def _session(file: int, folder: int, began: float, dice: random.Random) -> Iterator[str]:
    moment = began
    for number in range(RESPONSES):
        moment += dice.uniform(5, 60)
        words = {"file": file, "folder": folder, "number": number, "time": iso(moment)}
        filler = FILLER * (dice.randint(*OUTPUT_BYTES) // len(FILLER))
        yield USER % (words | {"text": filler})
        output = dice.randint(50, 3_000)
        use = {
            "input": dice.randint(1, 9),
            "written": dice.randint(0, 9_000),
            "read": dice.randint(0, 150_000),
        }
        words |= use | {"model": MODELS[file % len(MODELS)], "text": FILLER}
        yield ASSISTANT % (
            words | {"part": 0, "stop": "null", "output": output // (1 if number % GROWING else 10)}
        )
        yield ASSISTANT % (words | {"part": 1, "stop": '"end_turn"', "output": output})


class CodexThread:
    """A Codex log whose every new line raises the provider's counter by one percent."""

    def __init__(self, home: Path, now: float) -> None:
        day = datetime.fromtimestamp(now, UTC)
        name = f"rollout-{day:%Y-%m-%dT%H-%M-%S}-019f1000-0000-7000-8000-000000000001.jsonl"
        self._log = home / "sessions" / f"{day:%Y/%m/%d}" / name
        self._log.parent.mkdir(parents=True, exist_ok=True)
        self._resets_at = int(now) + 4 * 3600
        self.percent = 0
        meta = {
            "id": name[-42:-6],
            "timestamp": iso(now),
            "cwd": "/home/ada/src/web",
            "cli_version": "0.145.0",
        }
        self._append("session_meta", {**meta, "originator": "codex-tui", "source": "cli"})
        self._append(
            "turn_context", {"model": "gpt-5.2-codex", "turn_id": "019f1000-0000-7000-8000-000000000002"}
        )
        self.answer()

    def answer(self) -> None:
        """Append one `token_count`, as a request's answer does."""
        self.percent += 1
        last = _usage(1)
        window = {"used_percent": self.percent, "window_minutes": 300, "resets_at": self._resets_at}
        limits = {"limit_id": "codex", "primary": window, "secondary": None, "plan_type": "team"}
        info = {"total_token_usage": _usage(self.percent), "last_token_usage": last}
        self._append("event_msg", {"type": "token_count", "info": info, "rate_limits": limits})

    def _append(self, kind: str, payload: dict[str, object]) -> None:
        line = json.dumps({"timestamp": iso(time.time()), "type": kind, "payload": payload}) + "\n"
        with self._log.open("a", encoding="utf-8") as log:
            log.write(line)


def _usage(requests: int) -> dict[str, int]:
    parts = {
        "input_tokens": 20_000,
        "cached_input_tokens": 18_000,
        "output_tokens": 200,
        "total_tokens": 20_200,
    }
    return {name: tokens * requests for name, tokens in parts.items()}


def iso(moment: float) -> str:
    """ISO 8601 in UTC to the millisecond, of seconds since the epoch."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
