"""A Codex thread that grows by the line, to be watched while it does."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path


class CodexThread:
    """A Codex log whose every new line raises the provider's counter by a step."""

    def __init__(
        self,
        home: Path,
        now: float,
        number: int = 0,
        *,
        clock: Callable[[], float] = time.time,
        step_percent: float = 1,
    ) -> None:
        day = datetime.fromtimestamp(now, UTC)
        name = f"rollout-{day:%Y-%m-%dT%H-%M-%S}-019f1000-0000-7000-8000-{number + 1:012d}.jsonl"
        self._clock, self._step_percent, self._answers = clock, step_percent, 0
        self._log = home / "sessions" / f"{day:%Y/%m/%d}" / name
        self._log.parent.mkdir(parents=True, exist_ok=True)
        self._resets_at = int(now) + 4 * 3600
        self.percent: float = 0
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
        self._answers += 1
        self.percent = self._answers * self._step_percent
        last = _usage(1)
        window = {"used_percent": self.percent, "window_minutes": 300, "resets_at": self._resets_at}
        limits = {"limit_id": "codex", "primary": window, "secondary": None, "plan_type": "team"}
        info = {"total_token_usage": _usage(self._answers), "last_token_usage": last}
        self._append("event_msg", {"type": "token_count", "info": info, "rate_limits": limits})

    def _append(self, kind: str, payload: dict[str, object]) -> None:
        line = json.dumps({"timestamp": iso(self._clock()), "type": kind, "payload": payload}) + "\n"
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
