"""A session of Codex as it goes on, in lines as formats A2 has them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from random import Random
from typing import Any

from counterfoil.domain.finding import FindingForm as F
from tests.planted_findings.lines import iso
from tests.planted_findings.prices import Counts
from tests.planted_findings.truth import Fault, Made

MODEL = "gpt-5.5"
BLOCK = 128  # tokens: what is cached is a multiple
KINDS = ("input_tokens", "cached_input_tokens", "output_tokens", "reasoning_output_tokens", "total_tokens")


def uuid7(random: Random, at_ms: int) -> str:
    """An id that tells the time."""
    low = random.getrandbits(74)
    value = at_ms << 80 | 7 << 76 | (low >> 62 & 0xFFF) << 64 | 2 << 62 | low & (1 << 62) - 1
    return str(uuid.UUID(int=value))


@dataclass
class CodexTalk:
    """`at_ms` is now; OpenAI's cache is not sure to hold, even within minutes."""

    random: Random
    session: str
    cwd: str
    at_ms: int
    path: str
    context: int
    cached: int = 0
    total: list[int] = field(default_factory=lambda: [0] * 5)
    lines: list[dict[str, Any]] = field(default_factory=list)
    calls: list[Made] = field(default_factory=list)
    misses: float = 0.02

    @classmethod
    def begun(cls, random: Random, at_ms: int, cwd: str) -> CodexTalk:
        """A new session."""
        session, when = uuid7(random, at_ms), iso(at_ms)
        name = f"rollout-{when[:19].replace(':', '-')}-{session}.jsonl"
        path = f"sessions/{when[:4]}/{when[5:7]}/{when[8:10]}/{name}"
        talk = cls(random, session, cwd, at_ms, path, random.randint(12_000, 18_000))
        meta = {"id": session, "session_id": session, "timestamp": when, "cwd": cwd}
        kind = {
            "originator": "codex-tui",
            "cli_version": "0.145.0",
            "source": "cli",
            "model_provider": "openai",
        }
        talk._add("session_meta", {**meta, **kind})
        return talk

    def work(self, turns: int) -> None:
        """Turns as they go."""
        for _ in range(turns):
            self.ask(f"Please go on with part {self.random.randrange(10**6)} of the plan.")
            for _ in range(self.random.randint(1, 10)):
                misses = len(self.calls) > 2 and self.random.random() < self.misses
                self.call(self.random.choice((0, BLOCK * 60)) if misses else None)
            self.at_ms += self.random.randint(10_000, 150_000)

    def breaks(self, form: F) -> Fault:
        """What is cached is not found, call after call; frozen at one figure or gone altogether."""
        while self.context < 40_000:
            self.work(1)
        self.ask("And the same once more.")
        fault, stuck = Fault(form, "codex", self.session), self.cached // 3 // BLOCK * BLOCK
        for _ in range(self.random.randint(9, 20)):
            read = stuck if form is F.FROZEN else BLOCK * self.random.randint(0, 40)
            fault.charge_rebuilds([self.call(read)])
        return fault

    def ask(self, text: str) -> None:
        """A turn begins."""
        self.at_ms += 500
        turn = uuid7(self.random, self.at_ms)
        self._add("event_msg", {"type": "task_started", "turn_id": turn, "model_context_window": 258_400})
        self._add("turn_context", {"turn_id": turn, "cwd": self.cwd, "model": MODEL, "effort": "high"})
        self._add("event_msg", {"type": "user_message", "message": text, "images": []})

    def call(self, read: int | None = None) -> Made:
        """A request; `read` is what the cache gives, by itself all that it holds."""
        random = self.random
        self.at_ms += random.randint(3_000, 20_000)
        prompt = self.context + random.randint(200, 2_500)
        whole = min(self.cached, prompt - 1)
        there = min(whole if read is None else read, prompt - 1)
        output = random.randint(40, 900)
        self._count(prompt, there, output)
        counts = Counts(prompt - there, there, 0, 0, output)
        made = Made(self.at_ms, MODEL, counts, Counts(prompt - whole, whole, 0, 0, output))
        self.calls.append(made)
        self.context, self.cached = prompt + output, prompt // BLOCK * BLOCK
        return made

    def _count(self, prompt: int, read: int, output: int) -> None:
        last = [prompt, read, output, output // 3, prompt + output]
        self.total = [so_far + new for so_far, new in zip(self.total, last, strict=True)]
        info = {
            "total_token_usage": dict(zip(KINDS, self.total, strict=True)),
            "last_token_usage": dict(zip(KINDS, last, strict=True)),
            "model_context_window": 258_400,
        }
        self._add("event_msg", {"type": "token_count", "info": info, "rate_limits": None})

    def _add(self, kind: str, payload: dict[str, Any]) -> None:
        self.lines.append({"timestamp": iso(self.at_ms), "type": kind, "payload": payload})
