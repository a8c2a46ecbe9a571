from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace as altered
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import ClientNote, CounterReading, NoteKind, Refusal, WindowKind
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.days import Days
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.ledger.parcel import Parcel, packed, unpacked
from counterfoil.ledger.rollup import differences
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify

TABLES = {
    "event": "SELECT e.key, e.revision, e.supersedes IS NULL, e.cause, c.session, e.at_ms, e.input, "
    "e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output, e.reasoning, e.web_searches, e.quality, "
    "e.request_id, s.path, l.offset, l.length, l.sha256 FROM event AS e "
    "JOIN context AS c ON c.id = e.context JOIN line AS l ON l.id = e.line "
    "JOIN source AS s ON s.id = l.source ORDER BY 1, 2",
    "reading": "SELECT m.limit_id, r.at_ms, r.percent, r.resets_at_ms, r.has_credits, m.home, l.offset, "
    "s.path FROM reading AS r JOIN meter AS m ON m.id = r.meter JOIN line AS l ON l.id = r.line "
    "JOIN source AS s ON s.id = l.source ORDER BY 1, 2, 3, 4",
    "note": "SELECT n.key, n.kind, n.at_ms, n.session, n.account, n.body, l.offset, l.sha256, s.path "
    "FROM note AS n JOIN line AS l ON l.id = n.line JOIN source AS s ON s.id = l.source ORDER BY 1",
    "refusal": "SELECT key, at_ms, kind FROM refusal ORDER BY 1",
    "skipped": "SELECT offset, reason FROM skipped ORDER BY 1, 2",
    "tally": "SELECT s.path, t.lines, t.used, t.other, t.skipped, t.events, t.revisions, t.repeats "
    "FROM tally AS t JOIN source AS s ON s.id = t.source ORDER BY 1",
    "cursor": "SELECT inode, offset, marker, size, mtime_ns, path, generation, state FROM cursor ORDER BY 1",
    "rollup": "SELECT day, band, c.session, requests, input, output FROM rollup AS r "
    "JOIN context AS c ON c.id = r.context WHERE requests ORDER BY 1, 2, 3, 5, 6",
}


def line(offset: int) -> LineRef:
    return LineRef(offset, 10, offset.to_bytes(32, "big"))


def event(key: int, output: int, offset: int, session: str) -> UsageEvent:
    context = RequestContext("claude-code", "anthropic", "claude-opus-5", session, "web")
    tokens = TokenCounts(1, 2, 3, 4, output, None if key % 2 else 1, 0)
    quality = OutputQuality.PARTIAL if key % 3 == 0 else OutputQuality.AS_LOGGED
    return UsageEvent(
        f"m{key}", 1_780_000_000_000 + key * 40_000_000, context, tokens, line(offset), None, quality
    )


def reading(number: int, offset: int) -> CounterReading:
    at_ms, limit = 1_780_000_000_000 + number, "codex" if number % 2 else "other"
    percent = None if number == 3 else 12.5
    home = "/home/ada/.config/claude" if number == 4 else None
    which = (at_ms, "claude-code", "somewhere", limit, 300)
    return CounterReading(*which, percent, None, None, "pro", number == 2 or None, line(offset), home)


def note(number: int, offset: int) -> ClientNote:
    at_ms, account = (None, "a1") if number % 2 else (1_780_000_000_000 + number, None)
    kind, body = (NoteKind.SESSION, NoteKind.CREDITS)[number % 2], f'{{"offset":{offset}}}'
    return ClientNote(f"n{number}", kind, at_ms, "claude-code", None, account, body, line(offset))


def entries(files: Sequence[Sequence[tuple[str, int, int]]]) -> list[Entry]:
    """Files of (kind, key, output); the number of a record is its line's."""
    made = []
    for number, records in enumerate(files):
        session = f"s{number}"
        events = [event(key, n, at, session) for at, (kind, key, n) in enumerate(records) if kind == "event"]
        readings = [reading(key, at) for at, (kind, key, _) in enumerate(records) if kind == "reading"]
        refused = [
            Refusal(f"r{key}", 5, "claude-code", WindowKind.FIVE_HOUR, None, None, True, line(at))
            for at, (kind, key, _) in enumerate(records)
            if kind == "refusal"
        ]
        noted = [note(key, at) for at, (kind, key, _) in enumerate(records) if kind == "note"]
        skipped = [
            Skipped(at, 10, "bad_json", None) for at, (kind, _, _) in enumerate(records) if kind == "skip"
        ]
        after = SavedCursor(1, number + 1, 100, bytes(32), 100, 10 - number, f"{session}.jsonl", 0)
        head = ("claude-code", "/home/ada/.claude", "claude-code", 2)
        lists = (events, readings, refused, skipped)
        made.append(Entry(*head, None, after, *lists, len(events), 3, 1, notes=noted))
    return made


def told(ledger: Ledger) -> dict[str, list[tuple[object, ...]]]:
    return {name: ledger.view()._connection.execute(sql).fetchall() for name, sql in TABLES.items()}


RECORDS = st.tuples(
    st.sampled_from(["event", "event", "reading", "refusal", "note", "skip"]),
    st.integers(0, 5),
    st.integers(0, 3),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(RECORDS, max_size=8), min_size=1, max_size=5),
    st.integers(1, 5),
)
def test_parcels_write_what_their_entries_would(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[tuple[str, int, int]]], together: int
) -> None:
    folder, found = tmp_path_factory.mktemp("l"), entries(files)
    with (
        Ledger(folder / "one.db", lambda: 7) as one_by_one,
        Ledger(folder / "bulk.db", lambda: 7) as in_bulk,
    ):
        days = in_bulk.days
        for at in range(0, len(found), together):
            some = found[at : at + together]
            by_entries = one_by_one.append(some)
            by_parcels = in_bulk.take([sent(packed(entry, days)) for entry in some])
            assert by_parcels == by_entries
        assert told(in_bulk) == told(one_by_one)
        assert differences(in_bulk.view()._connection) == 0
        assert in_bulk.view()._connection.execute("PRAGMA foreign_key_check").fetchall() == []
    checked = verify(folder / "bulk.db", [])
    assert checked is not None
    assert checked.ok


def sent(parcel: Parcel) -> Parcel:
    """As it comes out of another process."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(parcel), type=Parcel)


def test_an_unpacked_parcel_is_the_entry(tmp_path: Path) -> None:
    (entry,) = entries(
        [
            [
                ("event", 1, 2),
                ("event", 2, 5),
                ("reading", 3, 0),
                ("reading", 4, 0),
                ("refusal", 1, 0),
                ("note", 1, 0),
                ("note", 2, 0),
                ("skip", 1, 0),
            ]
        ]
    )
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        back = unpacked(sent(packed(entry, ledger.days)))
    assert list(back.events) == list(entry.events)
    assert list(back.readings) == list(entry.readings)
    assert altered(back, events=(), readings=()) == altered(entry, events=(), readings=())


def test_parcels_cut_in_the_days_of_another_zone_are_counted_in_the_ledgers_own(tmp_path: Path) -> None:
    (entry,) = entries([[("event", number, 2) for number in range(6)]])
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        ledger.take([packed(entry, Days(ZoneInfo("Asia/Tokyo")))])
        assert differences(ledger.view()._connection) == 0
        assert ledger.view()._connection.execute("SELECT sum(requests) FROM rollup").fetchone() == (6,)


def test_a_parcel_of_a_file_that_was_read_on_meanwhile_adds_nothing(tmp_path: Path) -> None:
    (entry,) = entries([[("event", 1, 2)]])
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        ledger.append([entry])
        written = ledger.take([packed(entry, ledger.days)])
    assert (written.events, written.repeats, written.stale) == (0, 0, ["s0.jsonl"])


def test_a_note_is_written_once_and_its_line_with_it(tmp_path: Path) -> None:
    files = entries([[("note", 1, 0), ("note", 1, 0), ("note", 2, 0)], [("note", 2, 0), ("note", 3, 0)]])
    for together in (True, False):
        with Ledger(tmp_path / f"{together}.db", lambda: 0) as ledger:
            parcels = [packed(entry, ledger.days) for entry in files]
            written = [ledger.take(some) for some in ([parcels] if together else [[one] for one in parcels])]
            assert sum(one.notes for one in written) == 3
            found = ledger.view()._connection.execute(
                "SELECT n.key, l.offset FROM line AS l LEFT JOIN note AS n ON n.line = l.id ORDER BY l.id"
            )
            assert found.fetchall() == [("n1", 0), ("n2", 2), ("n3", 1)]
