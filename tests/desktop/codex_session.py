"""A Codex session that somebody is working in right now: lines written by another process."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

THREAD = "019f3c90-cd50-7b91-9b0c-9c4e2c8c24af"
APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"


class CodexSession:
    """One rollout in a five-hour window; `use` is one request and its reading."""

    def __init__(self, home: Path, resets_in_seconds: int = 4 * 3600) -> None:
        self._resets_at = int(time.time()) + resets_in_seconds
        self._total = 0
        folder = home / "sessions" / "2026" / "07" / "08"
        self._log = folder / f"rollout-2026-07-08T10-00-00-{THREAD}.jsonl"
        folder.mkdir(parents=True)
        self._write("session_meta", id=THREAD, cwd="/src/web-api", cli_version="0.145.0")
        self._write("turn_context", turn_id=THREAD, cwd="/src/web-api", model="gpt-5.5")

    def use(self, percent: float, *, ago_seconds: float = 0) -> None:
        """A request of 1,000 tokens after which the provider's counter stands at `percent`."""
        last = {"input_tokens": 900, "cached_input_tokens": 0, "output_tokens": 100, "total_tokens": 1000}
        self._total += 1
        total = {name: count * self._total for name, count in last.items()}
        window = {"used_percent": percent, "window_minutes": 300, "resets_at": self._resets_at}
        info = {"total_token_usage": total, "last_token_usage": last}
        limits = {"limit_id": "codex", "primary": window, "secondary": None, "plan_type": "plus"}
        payload = {"type": "token_count", "info": info, "rate_limits": limits}
        self._write("event_msg", ago_seconds=ago_seconds, **payload)

    def leap(self, percent: float) -> None:
        """Use up a great part at once; such a step is believed once it is seen again, so it is seen twice."""
        for seconds in (45, 0):
            self.use(percent, ago_seconds=seconds)

    def _write(self, kind: str, *, ago_seconds: float = 0, **payload: object) -> None:
        moment = datetime.fromtimestamp(time.time() - ago_seconds, UTC)
        stamp = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        line = json.dumps({"timestamp": stamp, "type": kind, "payload": payload}) + "\n"
        subprocess.run([sys.executable, "-c", APPEND, str(self._log)], input=line, text=True, check=True)
