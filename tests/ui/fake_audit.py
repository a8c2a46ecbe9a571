"""A ledger that is made up as it is looked at: any number of requests, none of them kept."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.audit import Outline
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import (
    Coverage,
    DayCoverage,
    Retention,
    SourceCoverage,
    Tally,
    Watched,
)
from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import Facets, RecordFilter, RecordLine, RecordRow
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.ui.ledger_access import LedgerAccess
from tests.altered import replace
from tests.ui.parts import NOW_MS

LEDGER_ID = "6f1b8f3a-0c55-4e0e-9a36-2f6f6f3c1d52"
HEAD = hashlib.sha256(b"head").hexdigest()
MODELS = ("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5", "gpt-5.2-codex", "glm-5")
PROJECTS = ("web-api", "infra", "docs", "notes", "counterfoil")
FIRST_LOOK_DAYS, DAYS = 120, 400  # days ago


@dataclass(frozen=True, slots=True)
class Found:
    """Which of the made-up rows a filter finds; None: all of them."""

    total: int
    ids: tuple[int, ...] | None = None


@dataclass
class FakeAudit:
    """Rows 0 … `total - 1`, the newest first. `delay` is slept in each call, `error` raised."""

    total: int = 1_000_000
    delay: float = 0.0
    bad: FirstBad | None = None
    error: Exception | None = None
    odd: bool = False  # names that are long and hostile
    seconds: float = 1.83
    check_steps: int = 5
    known: Coverage | None = None
    asked: list[str] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    path: Path = Path("/home/ada/.local/share/counterfoil/ledger.db")

    def facets(self) -> Facets:
        self._note("facets")
        return Facets(("claude-code", "codex"), tuple(sorted(MODELS)), tuple(sorted(PROJECTS)))

    def outline(self, wanted: RecordFilter) -> Found:
        self._note("outline")
        if wanted == RecordFilter():
            return Found(self.total)
        ids = tuple(i for i in range(min(self.total, 5000)) if matches(self.row(i), wanted))
        return Found(len(ids), ids)

    def rows(self, outline: Outline, first: int, count: int) -> Sequence[RecordRow]:
        self._note(f"rows {first}")
        assert isinstance(outline, Found)
        places = range(first, min(first + count, outline.total))
        return [self.row(place if outline.ids is None else outline.ids[place]) for place in places]

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]:
        self._note(f"lines {agent} {key}")
        return lines_of(self.row(int(key.rsplit("_", 1)[1], 36)))

    def explain(self, any_id: str) -> Sequence[RecordLine]:
        return self.lines("", any_id)

    def verify(
        self, progress: Callable[[int, int], None] | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> Verification | None:
        self._note("verify")
        records = self.total + self.total // 5
        for step in range(1, self.check_steps + 1):
            if not go_on():
                return None
            time.sleep(self.delay)
            if progress is not None:
                progress(records * step // self.check_steps, records)
        return Verification(LEDGER_ID, records, HEAD, 14 if self.total else 0, self.bad, self.seconds)

    def coverage(self) -> Coverage:
        self._note("coverage")
        return coverage_example() if self.known is None else self.known

    def checkpoint(self) -> Checkpoint:
        self._note("checkpoint")
        return Checkpoint(LEDGER_ID, self.total, HEAD, NOW_MS)

    def close(self) -> None:
        self.asked.append("close")

    def row(self, number: int) -> RecordRow:
        """The made-up request of that number."""
        made = row(number, newest_ms=NOW_MS - 23_000)
        if not self.odd or number % 3:
            return made
        hostile = "a-name-that-goes-on & <b>on</b>\u202e-" * 8
        return replace(
            made, model=hostile, project=hostile, session=f"<img src=x>{number}", key=f"{hostile}_{number}"
        )

    def access(self) -> LedgerAccess:
        """A way in that hands out this very ledger."""
        return LedgerAccess(lambda: self, clock=lambda: NOW_MS)

    def _note(self, what: str) -> None:
        self.asked.append(what)
        self.threads.add(threading.current_thread().name)
        time.sleep(self.delay)
        if self.error is not None:
            raise self.error


def row(number: int, newest_ms: int) -> RecordRow:
    """Request `number`, each about twelve seconds older than the one before."""
    mixed = (number * 2_654_435_761) % 2**32
    model = MODELS[mixed % 97 % len(MODELS)]
    tokens = TokenCounts(
        input=mixed % 900,
        cache_read=mixed % 171_003,
        cache_write_5m=mixed % 4007,
        output=1 + mixed % 3001,
        reasoning=None,
    )
    is_codex = model.startswith("gpt")
    cost = Cost(0, 0, 1) if model == "glm-5" else Cost(mixed % 997 * PICOUSD_PER_USD // 1000, 1)
    session = hashlib.md5(str(number // 40).encode(), usedforsecurity=False).hexdigest()
    return RecordRow(
        id=2_000_000 - number,
        at_ms=newest_ms - number * 12_000 - mixed % 9000,
        agent="codex" if is_codex else "claude-code",
        model=model,
        project=PROJECTS[number // 40 % len(PROJECTS)],
        session=f"{session[:8]}-{session[8:12]}-{session[12:16]}-{session[16:20]}-{session[20:]}",
        key=f"{'resp' if is_codex else 'msg'}_{_base36(number)}",
        request_id=None if is_codex else f"req_{mixed:012d}",
        tokens=tokens,
        cost=cost,
        quality=OutputQuality.PLACEHOLDER if mixed % 23 == 0 else OutputQuality.AS_LOGGED,
    )


def matches(found: RecordRow, wanted: RecordFilter) -> bool:
    """Whether a row is one that the filter looks for."""
    same = all(
        getattr(wanted, name) in (None, getattr(found, name))
        for name in ("agent", "model", "project", "session")
    )
    ids = " ".join((found.key, found.request_id or "", found.session))
    return same and wanted.since_ms <= found.at_ms < wanted.until_ms and wanted.text in ids


def lines_of(found: RecordRow) -> tuple[RecordLine, ...]:
    """A response that was logged three times while it grew; its file is gone by now."""
    whole = found.tokens.output
    outputs = (max(1, whole // 9), max(2, whole // 3), whole)
    return tuple(
        RecordLine(
            id=found.id + step,
            block=None if step == 2 else 1204,
            revision=step + 1,
            cause=Cause.FIRST if step == 0 else Cause.GREW,
            counts=step == 2,
            superseded_by=None if step == 2 else found.id + step + 1,
            at_ms=found.at_ms - (2 - step) * 700,
            seen_ms=found.at_ms + 2100,
            tokens=replace(found.tokens, output=output),
            quality=found.quality,
            model=found.model,
            key=found.key,
            request_id=found.request_id,
            session=found.session,
            client_version="2.1.34",
            reader=found.agent,
            reader_version=3,
            file=f"projects/{found.project}/{found.session}.jsonl",
            file_state=SourceState.GONE,
            offset=10_240 + step * 1312,
            length=1312,
            sha256=hashlib.sha256(f"{found.key} {step}".encode()).hexdigest(),
        )
        for step, output in enumerate(outputs)
    )


def coverage_example() -> Coverage:
    """Some four hundred days: older logs, a first look, days off, gaps, skipped lines, vanished files."""
    today = NOW_MS // DAY_MS
    first = today - FIRST_LOOK_DAYS
    days = tuple(_day(day, first, today) for day in range(today - DAYS, today + 1))
    watched = (Watched(first * DAY_MS + 8 * 3_600_000, NOW_MS),)
    gaps = tuple(
        Watched(d.day * DAY_MS, (d.day + 1) * DAY_MS) for d in days if d.day > first and not d.watched_ms
    )
    tally = Tally(lines=5210, used=2400, other=2798, skipped=12, events=2300, revisions=100)
    path = "/home/ada/.claude/projects/web-api/0.jsonl"
    states = (SourceState.PRESENT, SourceState.GONE, SourceState.GONE, SourceState.MOVED)
    sources = tuple(
        SourceCoverage(i, "claude-code", path, state, watched[0].since_ms, NOW_MS, tally)
        for i, state in enumerate(states)
    )
    retentions = (
        Retention("claude-code", "/home/ada/.claude", 30, 4, 3, raisable=True),
        Retention("codex", "/home/ada/.codex", None, None, None, raisable=False),
    )
    return Coverage(days, sources, watched, gaps, retentions)


def _day(day: int, first: int, today: int) -> DayCoverage:
    mixed = (day * 2_654_435_761) % 2**32
    weekend = (day + 3) % 7 > 4
    requests = 0 if weekend and mixed % 3 else mixed % 1400
    off = day < first or day % 31 in (4, 5, 6)
    whole = NOW_MS - day * DAY_MS if day == today else DAY_MS
    watched = 0 if off else whole - (9 * 3_600_000 if mixed % 5 == 0 and day != today else 0)
    skipped = mixed % 12 if not off and mixed % 17 == 0 else 0
    read = 0 if off else requests * 3 + skipped
    tally = Tally(lines=read, used=0 if off else requests, other=0 if off else requests * 2, skipped=skipped)
    return DayCoverage(day, tally, watched, requests, vanished=2 if not off and mixed % 37 == 0 else 0)


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = digits[digit] + text
        if number == 0:
            return text.rjust(8, "0")
