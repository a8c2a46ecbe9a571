"""Codex at work: threads whose counter only grows, archived, copied and forked."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.altered import replace
from tests.crash.world import Record, World, append, iso

MOST_THREADS = 6
FIELDS = ("input_tokens", "cached_input_tokens", "output_tokens", "reasoning_output_tokens", "total_tokens")


@dataclass
class Rollout:
    """A thread and its file; `total` is what its counter shows."""

    id: str
    log: Path
    total: dict[str, int]
    entries: list[dict[str, Any]] = field(default_factory=list)


class CodexHome:
    """A home of Codex that `act` changes at random."""

    weights: tuple[float, ...] = (40, 14, 1, 2, 2, 1)
    most_lines = 150  # of a thread; then another is begun

    def __init__(self, world: World, home: Path) -> None:
        self._world = world
        self._home = home
        self._live: list[Rollout] = []
        self._archived: list[Path] = []

    def act(self) -> None:
        """One thing that an agent, or its user, does."""
        kinds = (self._call, self._part, self._new, self._fork, self._archive, self._copy)
        self._world.random.choices(kinds, self.weights)[0]()

    def _call(self) -> None:
        rollout = self._some()
        self._world.write(rollout.log, [self._count(rollout)])

    def _part(self) -> None:
        rollout = self._some()
        self._world.write_part(rollout.log, self._count(rollout))

    def _new(self) -> None:
        rollout = self._begun()
        self._world.write(rollout.log, self._head(rollout))
        self._live.append(rollout)

    def _fork(self) -> None:
        """A thread that begins with another's history, all of it stamped with the moment of the copy."""
        parent = self._some()
        self._world.settle(parent.log)
        child = replace(self._begun(), total=dict(parent.total))
        opening = self._meta(child, forked_from_id=parent.id)
        copies = [self._inherited(child, entry) for entry in list(parent.entries)]
        append(child.log, b"".join(record.line for record in (opening, *copies, self._turn(child))))
        self._live.append(child)

    def _archive(self) -> None:
        rollout = self._some()
        self._world.settle(rollout.log)
        to = self._home / "archived_sessions" / rollout.log.name
        if not to.exists():
            self._world.move(rollout.log, to)
            self._live.remove(rollout)
            self._archived.append(to)

    def _copy(self) -> None:
        """An archive of its own: every call stands in two files then."""
        rollout = self._some()
        self._world.settle(rollout.log)
        to = self._home / "archived_sessions" / f"copy-{self._world.next_file()}" / rollout.log.name
        to.parent.mkdir(parents=True)
        shutil.copyfile(rollout.log, to)

    def _some(self) -> Rollout:
        if not self._live:
            self._new()
        rollout = self._world.random.choice(self._live)
        if len(self._live) > MOST_THREADS or len(rollout.entries) > self.most_lines:
            self._world.settle(rollout.log)
            self._live.remove(rollout)
            return self._some()
        return rollout

    def _begun(self) -> Rollout:
        at = self._world.tick()
        thread = self._uuid(at)
        log = self._home / "sessions" / "2026" / "09" / f"rollout-2026-09-16T10-00-00-{thread}.jsonl"
        log.parent.mkdir(parents=True, exist_ok=True)
        return Rollout(thread, log, dict.fromkeys(FIELDS, 0))

    def _head(self, rollout: Rollout) -> list[Record]:
        return [self._meta(rollout), self._turn(rollout)]

    def _meta(self, rollout: Rollout, **more: str) -> Record:
        meta = {"id": rollout.id, "timestamp": iso(self._world.tick()), "cwd": "/src/web", **more}
        return self._entered(rollout, "session_meta", meta | {"cli_version": "0.145.0", "source": "cli"})

    def _turn(self, rollout: Rollout) -> Record:
        turn = self._uuid(self._world.tick())
        return self._entered(rollout, "turn_context", {"turn_id": turn, "model": "gpt-5.2-codex"})

    def _count(self, rollout: Rollout) -> Record:
        number, output = self._world.next_number(), self._world.random.randint(1, 900)
        used = (number + 5, number, output, output // 2, number + 5 + output)
        last = dict(zip(FIELDS, used, strict=True))
        rollout.total = {name: rollout.total[name] + last[name] for name in FIELDS}
        limits = {"limit_id": "codex", "primary": self.window(number), "secondary": None}
        info = {"total_token_usage": rollout.total, "last_token_usage": last}
        payload = {"type": "token_count", "info": info, "rate_limits": limits}
        record = self._entered(rollout, "event_msg", payload)
        return replace(record, number=number, output=output, reading_ms=self._world.now_ms)

    def window(self, number: int) -> dict[str, float]:
        """What the counter shows with a request."""
        now = self._world.now_ms // 1000
        return {"used_percent": number % 100, "window_minutes": 300, "resets_at": now + 4 * 3600}

    def _entered(self, rollout: Rollout, kind: str, payload: dict[str, Any]) -> Record:
        entry = {"timestamp": iso(self._world.tick()), "type": kind, "payload": payload}
        rollout.entries.append(entry)
        return Record(json.dumps(entry, separators=(",", ":")).encode() + b"\n")

    def _inherited(self, rollout: Rollout, entry: dict[str, Any]) -> Record:
        """Said for our own checks alone: that it counts elsewhere."""
        return self._entered(rollout, entry["type"], entry["payload"] | {"inherited": True})

    def _uuid(self, at_ms: int) -> str:
        stamp, serial = f"{at_ms:012x}", f"{self._world.next_file():012x}"
        return f"{stamp[:8]}-{stamp[8:]}-7000-8000-{serial}"
