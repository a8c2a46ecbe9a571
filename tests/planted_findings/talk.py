"""A session of Claude Code as it goes on: what was sent, and what the cache held of it."""

from __future__ import annotations

import copy
import re
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.planted_findings.lines import Log
from tests.planted_findings.prices import Counts
from tests.planted_findings.truth import Made

MINUTE_MS = 60_000
SHORT_MS, LONG_MS = 5 * MINUTE_MS, 60 * MINUTE_MS


@dataclass
class Ways:
    """How a user works: what is normal for them."""

    model: str
    lifetime_ms: int
    system: int  # tokens of the system prompt, which other sessions may have cached
    version: str
    cwd: str
    usual_agents: int = 3
    growth: float = 1.0
    verbosity: float = 1.0
    eager_agents: int = 0  # after each turn
    misses: float = 0.006  # of all calls
    used_to_ms: int = LONG_MS  # the lifetime that their pauses keep within
    is_slow: bool = False  # but for many of them


@dataclass
class Talk:
    """`at_ms` is now. The prompt of the next call is `context` and what is new."""

    ways: Ways
    random: Random
    log: Log
    model: str
    lifetime_ms: int
    at_ms: int
    context: int = 0
    cached: int = 0
    last_ms: int = 0
    is_asked: bool = False
    calls: list[Made] = field(default_factory=list)
    agents: list[Talk] = field(default_factory=list)
    compacted_at: list[int] = field(default_factory=list)  # numbers of the calls after each
    path: str = ""

    @classmethod
    def begun(cls, ways: Ways, random: Random, at_ms: int, how: str = "startup") -> Talk:
        """A new session."""
        session = str(uuid.UUID(int=random.getrandbits(128), version=4))
        log = Log(random, session, ways.cwd, ways.version)
        folder = re.sub(r"[^A-Za-z0-9-]", "-", ways.cwd)
        talk = cls(ways, random, log, ways.model, ways.lifetime_ms, at_ms)
        talk.path = f"projects/{folder}/{session}.jsonl"
        talk.context = ways.system + random.randint(2_000, 8_000)
        log.start(at_ms, how)
        return talk

    @property
    def session(self) -> str:
        """Its id."""
        return self.log.session

    @property
    def starting_read(self) -> int:
        """What is read where nothing of the session is cached: often the system prompt."""
        return self.ways.system if self.random.random() < 0.5 else 0

    def wait(self, ms: float) -> None:
        """Time goes by."""
        self.at_ms += int(ms)

    def ask(self, text: str) -> None:
        """The user says something."""
        self.wait(1_500)
        self.log.prompt(self.at_ms, text)
        self.is_asked = True
        self.wait(300)

    def call(
        self,
        grow: int,
        output: int,
        read: int | None = None,
        *,
        wait_ms: int | None = None,
        result: str = "done",
        is_error: bool = False,
    ) -> Made:
        """A request with `grow` new tokens; `read` is what the cache gives, by itself all that it holds."""
        self.wait(self.random.randint(2_500, 20_000) if wait_ms is None else wait_ms)
        if not self.is_asked:
            self.log.tool_result(self.at_ms - 900, result, is_error=is_error)
        self.is_asked = False
        counts, unbroken = self._counts(grow, output, read)
        made = Made(self.at_ms, self.model, counts, unbroken)
        self.log.answer(self.at_ms, self.model, counts)
        self.calls.append(made)
        prompt = counts.prompt
        self.context, self.cached, self.last_ms = prompt + output, prompt - counts.input, self.at_ms
        return made

    def _counts(self, grow: int, output: int, read: int | None) -> tuple[Counts, Counts]:
        prompt = self.context + grow
        is_alive = bool(self.calls) and self.at_ms - self.last_ms <= self.lifetime_ms
        fresh = self.random.randint(1, 8)
        there = self.cached if is_alive else min(self.cached, self.starting_read)
        if not self.calls and not self.cached:
            there = self.starting_read
        there = there if read is None else read
        whole = min(self.cached or there, prompt - fresh)
        there = min(there, prompt - fresh)
        return self._of(prompt, fresh, there, output), self._of(prompt, fresh, whole, output)

    def _of(self, prompt: int, fresh: int, read: int, output: int) -> Counts:
        written = prompt - fresh - read
        is_long = self.lifetime_ms == LONG_MS and self.log.has_split
        return Counts(fresh, read, 0 if is_long else written, written if is_long else 0, output)

    def again(self, wait_ms: int) -> Made:
        """The last request once more: all of it cached."""
        self.wait(wait_ms)
        last = self.calls[-1].counts
        output = max(1, int(last.output * self.random.uniform(0.8, 1.2)))
        counts = Counts(last.input, last.prompt - last.input, 0, 0, output)
        self.log.answer(self.at_ms, self.model, counts)
        made = Made(self.at_ms, self.model, counts, counts)
        self.calls.append(made)
        self.last_ms = self.at_ms
        return made

    def shorten(self, to: int) -> None:
        """The context is another, shorter one: nothing of it is cached but the system prompt."""
        self.context = to
        self.cached = min(self.ways.system, self.cached)

    def forked(self, kind: str | None = None) -> Talk:
        """A new log that begins with a copy of this one."""
        fork = copy.copy(self)
        session = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        fork.log = Log(self.random, session, self.log.cwd, self.log.version, session_kind=kind)
        extra = {"sessionKind": kind} if kind else {}
        fork.log.lines = [{**line, "sessionId": session, **extra} for line in self.log.lines]
        fork.log.parent = self.log.parent
        fork.path = str(Path(self.path).with_name(f"{session}.jsonl"))
        fork.calls = self.calls[-1:]  # those before are the origin's
        fork.agents, fork.compacted_at = [], []
        return fork

    def agent(self, model: str, random: Random | None = None) -> Talk:
        """A sub-agent in a log of its own, begun now."""
        random = random or self.random
        name = f"{random.getrandbits(32):08x}"
        log = Log(random, self.session, self.log.cwd, self.log.version, name, is_sidechain=True)
        agent = Talk(self.ways, random, log, model, SHORT_MS, self.at_ms)
        agent.path = f"{self.path.removesuffix('.jsonl')}/subagents/agent-{name}.jsonl"
        agent.context = int(self.ways.system * 0.6) + random.randint(500, 3_000)
        self.agents.append(agent)
        return agent
