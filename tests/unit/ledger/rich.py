"""Ledgers with rows in every table of records, made through the public writer alone.

`Log` is a log file that exists only as entries; `Hand` is a clock that stands where it was put.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from random import Random

from counterfoil.domain.quota import ClientNote, CounterReading, NoteKind, Refusal, WindowKind
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import Sighting
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from tests.altered import replace

DEVICE = 1
LINE_BYTES = 100
NO_LINE = LineRef(0, LINE_BYTES, bytes(32))
CONTEXT = RequestContext("claude-code", "anthropic", "claude-opus-4-5", "s1", "web")
PROVIDERS = {"claude-code": "anthropic", "codex": "openai"}
MODELS = {"claude-code": ("claude-opus-4-5", "claude-haiku-4-5"), "codex": ("gpt-5.1-codex", "gpt-5-mini")}


def ms(text: str) -> int:
    """A moment in ISO 8601."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


START_MS = ms("2026-03-27T10:00Z")  # days around a change of clocks in Europe


@dataclass
class Hand:
    """A clock."""

    now_ms: int = START_MS

    def __call__(self) -> int:
        return self.now_ms


def event(key: str, at_ms: int = START_MS, output: int = 10, **more: object) -> UsageEvent:
    """A record; `more` are fields of it, of its context or of its tokens."""
    places: dict[str, dict[str, object]] = {"context": {}, "tokens": {}, "event": {}}
    for name, value in more.items():
        place = next((p for p, fields in _FIELDS.items() if name in fields), "event")
        places[place][name] = value
    context = replace(CONTEXT, **places["context"])
    tokens = replace(TokenCounts(input=1, output=output), **places["tokens"])
    made = UsageEvent(key, at_ms, context, tokens, NO_LINE)
    return replace(made, **places["event"])


_FIELDS = {
    "context": set(RequestContext.__dataclass_fields__),
    "tokens": set(TokenCounts.__struct_fields__),
}


class Log:
    """A log file; each entry holds lines behind those of the entry before."""

    def __init__(self, inode: int, agent: str = "claude-code", path: str | None = None) -> None:
        self.identity = (DEVICE, inode)
        self.agent = agent
        self.path = path or f"projects/{inode}.jsonl"
        self.cursor: SavedCursor | None = None
        self.reader_version = 1
        self._generation = 0
        self._end = 0

    def line(self) -> LineRef:
        """The next line."""
        offset, self._end = self._end, self._end + LINE_BYTES
        name = f"{self.identity} {self._generation} {offset}"
        return LineRef(offset, LINE_BYTES, sha256(name.encode()).digest())

    def skipped(self, reason: str = "bad_json", *, is_hashed: bool = True) -> Skipped:
        """The next line, one that cannot be read."""
        line = self.line()
        return Skipped(line.offset, line.length, reason, line.sha256 if is_hashed else None)

    def replace(self) -> None:
        """Other content from the start."""
        self._generation, self._end = self._generation + 1, 0

    def entry(
        self,
        *events: UsageEvent,
        readings: Sequence[CounterReading] = (),
        refusals: Sequence[Refusal] = (),
        notes: Sequence[ClientNote] = (),
        skipped: Sequence[Skipped] = (),
        other: int = 0,
    ) -> Entry:
        """Everything that was read since the last one; records without a line of their own get one."""
        placed = [self._placed(event) for event in events]
        marked = [replace(reading, line=self.line()) for reading in readings]
        refused = [replace(refusal, line=self.line()) for refusal in refusals]
        noted = [replace(note, line=self.line()) for note in notes]
        for _ in range(other):
            self.line()
        before, start = self.cursor, self.cursor.offset if self.cursor else 0
        if before is not None and before.generation != self._generation:
            start = 0
        self.cursor = SavedCursor(*self.identity, self._end, b"m", self._end, 1, self.path, self._generation)
        lines = [*(e.line for e in placed), *(r.line for r in marked), *(r.line for r in refused)]
        used = len({line.offset for line in (*lines, *(n.line for n in noted))})
        said = {"readings": marked, "refusals": refused, "notes": noted, "skipped": skipped}
        return self._entry(before, start, placed, **said, used=used, other=other)

    def reread(self, *events: UsageEvent) -> Entry:
        """All lines once more, from the first; the events say which line each is of."""
        assert self.cursor is not None
        return self._entry(self.cursor, 0, events, used=len(events), is_reread=True)

    def _placed(self, event: UsageEvent) -> UsageEvent:
        return event if event.line is not NO_LINE else replace(event, line=self.line())

    def _entry(
        self, before: SavedCursor | None, start: int, events: Sequence[UsageEvent], **more: object
    ) -> Entry:
        assert self.cursor is not None
        home, reader = f"/home/u/.{self.agent}", (self.agent, self.reader_version)
        made = Entry(self.agent, home, *reader, before, self.cursor, list(events), start=start)
        return replace(made, **more)


def reading(at_ms: int, percent: float | None = 12.5, **more: object) -> CounterReading:
    """One of Codex's five-hour window; `more` are fields of it."""
    made = CounterReading(
        at_ms, "codex", "codex-rollout", "codex", 300, percent, at_ms + 3_600_000, None, "plus", None, NO_LINE
    )
    return replace(made, **more)


def refusal(key: str, at_ms: int, agent: str = "claude-code") -> Refusal:
    """One by the five-hour window."""
    return Refusal(key, at_ms, agent, WindowKind.FIVE_HOUR, None, at_ms + 3_600_000, True, NO_LINE)


def note(key: str, at_ms: int | None, **more: object) -> ClientNote:
    """Spending beside the plan; `more` are fields of it."""
    made = ClientNote(key, NoteKind.CREDITS, at_ms, "claude-code", "s1", None, '{"used_usd":1.5}', NO_LINE)
    return replace(made, **more)


def rich_ledger(path: Path, records: int = 2000, *, seed: int = 1, kept: Kept | None = None) -> None:
    """A ledger of at least that many records in the chain; the same seed makes the same but for salts."""
    hand = Hand()
    with Ledger(path, hand, kept) as ledger:
        _Author(ledger, hand, Random(seed)).write(records)


class _Author:
    """Writes what two agents and their logs go through in some days."""

    def __init__(self, ledger: Ledger, hand: Hand, random: Random) -> None:
        self._ledger, self._hand, self._random = ledger, hand, random
        self._logs = [Log(n, "codex" if n % 3 == 0 else "claude-code") for n in range(1, 9)]
        self._written = 0
        self._keys: list[UsageEvent] = []

    def write(self, records: int) -> None:
        turns = 0
        while self._written < records:
            turns += 1
            self._turn(min(40, 1 + (records - self._written) // 4))
            if turns % 7 == 0:
                self._look()
            if turns % 13 == 0:
                self._hand.now_ms += DAY_MS
                self._ledger.settle()
        self._read_again()
        self._hand.now_ms += DAY_MS
        made = self._ledger.checkpoint("export")
        self._ledger.attach_stamp(made, b"reply")

    def _turn(self, lines: int) -> None:
        random, log = self._random, self._random.choice(self._logs)
        if log.cursor and random.random() < 0.1:
            log.replace()
        self._hand.now_ms += random.randrange(60_000, 900_000)
        events = [self._event(log.agent) for _ in range(lines)]
        now_ms = self._hand.now_ms
        readings = [self._reading(now_ms - n) for n in range(3)] if log.agent == "codex" else []
        refusals = [refusal(f"r{now_ms}", now_ms, log.agent)] if random.random() < 0.3 else []
        notes = [
            note(
                f"n{random.randrange(99)}", random.choice((None, now_ms)), account=random.choice((None, "a1"))
            )
        ]
        skipped = [log.skipped(is_hashed=random.random() < 0.8) for _ in range(random.randrange(2))]
        entry = log.entry(
            *events,
            readings=readings,
            refusals=refusals,
            notes=notes,
            skipped=skipped,
            other=random.randrange(5),
        )
        added = self._ledger.append([entry])
        if random.random() < 0.2:
            self._keep()
        heard = added.readings + added.refusals + added.notes
        self._written += 2 * (added.events + added.revisions) + heard + len(skipped)

    def _keep(self) -> None:
        random = self._random
        parts = [random.randbytes(random.randrange(900)) for _ in range(random.randrange(3))]
        kind = random.choice(("csv", "anthropic-cost"))
        mapping = random.choice(("{}", '{"date":"Día"}'))
        kept = self._ledger.keep_statement(f"größe {self._written}.csv", kind, "csv", mapping, parts)
        self._written += 1
        if random.random() < 0.3:
            self._ledger.withdraw_statement(kept.id)

    def _event(self, agent: str) -> UsageEvent:
        random = self._random
        if self._keys and random.random() < 0.2:
            known = random.choice(self._keys[-20:])
            if known.context.agent == agent:
                grown = replace(known.tokens, output=known.tokens.output + random.randrange(1, 500))
                return replace(known, tokens=grown, at_ms=known.at_ms + 1, line=NO_LINE)
        made = event(
            f"msg_{len(self._keys):06}",
            self._hand.now_ms - random.randrange(86_400_000),
            agent=agent,
            provider=PROVIDERS[agent],
            model=random.choice(MODELS[agent]),
            session=f"s{random.randrange(6)}",
            project=random.choice(("web", "api", "größe", "")),
            client_version=random.choice((None, "2.1.0")),
            service_tier=random.choice((None, "standard", "priority")),
            sidechain=random.random() < 0.1,
            request_id=random.choice((None, f"req_{len(self._keys)}")),
            quality=random.choice((*OutputQuality, OutputQuality.AS_LOGGED)),
            credits_nano=None if len(self._keys) % 9 else 1_250_000_000,
            raw=None if len(self._keys) % 17 else '{"credits":1.25,"tier":"a b"}',
            quota=None if len(self._keys) % 11 else "codex",
            tokens=TokenCounts(
                random.randrange(5000), random.randrange(300_000), random.randrange(9000),
                random.randrange(9000), random.randrange(1, 4000), random.choice((None, 0, 17)),
                random.randrange(2),
            ),
        )  # fmt: skip
        self._keys.append(made)
        return made

    def _reading(self, at_ms: int) -> CounterReading:
        random = self._random
        return reading(
            at_ms,
            random.choice((None, random.randrange(10_000) / 100)),
            home=random.choice((None, "/home/u/.codex", "/home/u/größe")),
            window_minutes=random.choice((300, 10_080)),
            account=random.choice((None, "a1")),
            plan=random.choice((None, "plus")),
            has_credits=random.choice((None, True, False)),
            resets_at_ms=random.choice((None, at_ms + 1)),
        )

    def _look(self) -> None:
        log = self._random.choice([log for log in self._logs if log.cursor])
        state = self._random.choice((SourceState.GONE, SourceState.PRESENT, SourceState.MOVED))
        self._ledger.look_on()
        self._ledger.note([Sighting(log.identity, state, log.path)])
        self._hand.now_ms += 600_000
        self._ledger.look_away()

    def _read_again(self) -> None:
        """A newer reader finds less in one line of a file and nothing in the others."""
        log = next(log for log in self._logs if log.cursor and log.agent == "claude-code")
        log.replace()
        first = event("again-1", self._hand.now_ms, 90, line=log.line())
        self._ledger.append([log.entry(first, event("again-2", self._hand.now_ms))])
        log.reader_version = 2
        self._ledger.append([log.reread(replace(first, tokens=TokenCounts(output=7)))])
