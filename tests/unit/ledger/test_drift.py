"""What readers did not know is counted by agent and version, and how many lines held what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.days import Days
from counterfoil.ledger.drift import FURTHER, MOST_NAMES, MOST_ROWS
from counterfoil.ledger.entry import Entry
from counterfoil.ledger.line_counts import LineCounts
from counterfoil.ledger.parcel import packed
from counterfoil.ledger.recover import recover
from counterfoil.ledger.store import Ledger
from tests.altered import replace
from tests.unit.ledger.rich import START_MS, Hand, Log, event

Unknown = dict[tuple[str, str, str | None], int]


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def ledger(tmp_path: Path, hand: Hand) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", hand) as opened:
        yield opened


def entry(log: Log, unknown: Unknown) -> Entry:
    return replace(log.entry(other=1), unknown=unknown)


def rows(ledger: Ledger) -> list[tuple[object, ...]]:
    return [(d.agent, d.version, d.kind, d.name, d.lines) for d in ledger.view().drift()]


def test_lines_of_an_unknown_name_add_up_with_the_first_and_the_last_time(ledger: Ledger, hand: Hand) -> None:
    log = Log(1)
    ledger.append([entry(log, {("type", "hologram", "2.2.0"): 3, ("field", "tea", None): 1})])
    hand.now_ms += 60_000
    ledger.append([entry(log, {("type", "hologram", "2.2.0"): 4})])
    assert rows(ledger) == [
        ("claude-code", "2.2.0", "type", "hologram", 7),
        ("claude-code", None, "field", "tea", 1),
    ]
    (most, _) = ledger.view().drift()
    assert (most.first_ms, most.last_ms) == (START_MS, START_MS + 60_000)


def test_entries_joined_and_parcels_carry_it(ledger: Ledger) -> None:
    log, other = Log(1), Log(2, "codex")
    first, later = (
        entry(log, {("type", "a", None): 1}),
        entry(log, {("type", "a", None): 2, ("type", "b", None): 1}),
    )
    joined = first.followed_by(later)
    assert joined is not None
    made = replace(other.entry(event("k", agent="codex")), unknown={("field", "c", "0.9"): 5})
    ledger.take([packed(joined, Days(UTC)), packed(made, Days(UTC))])
    assert rows(ledger) == [
        ("claude-code", None, "type", "a", 3),
        ("claude-code", None, "type", "b", 1),
        ("codex", "0.9", "field", "c", 5),
    ]


def test_lines_read_once_more_and_entries_that_came_too_late_are_not_counted(ledger: Ledger) -> None:
    log = Log(1)
    known = entry(log, {("type", "a", None): 1})
    ledger.append([known])
    ledger.append([replace(log.reread(), unknown={("type", "a", None): 9})])
    assert ledger.append([known]).stale
    assert rows(ledger) == [("claude-code", None, "type", "a", 1)]


def test_names_beyond_the_most_are_counted_as_one(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([entry(log, {("field", f"n{number:03}", None): 2 for number in range(MOST_NAMES + 3)})])
    ledger.append([entry(log, {("field", "n000", "2.0"): 1, ("field", "later", None): 1})])
    found = {(name, version): lines for _, version, _, name, lines in rows(ledger)}
    assert len(found) == MOST_NAMES + 2
    assert found[FURTHER, None] == 3 * 2 + 1
    assert found["n000", "2.0"] == 1


def test_versions_without_end_are_counted_as_one_too(ledger: Ledger) -> None:
    met: Unknown = {("field", "tea", f"{number}"): 1 for number in range(MOST_ROWS + 7)}
    ledger.append([entry(Log(1), met)])
    found = rows(ledger)
    assert len(found) == MOST_ROWS + 1
    assert found[0] == ("claude-code", None, "field", FURTHER, 7)


def test_a_recovered_ledger_has_it(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([entry(Log(1), {("type", "a", "2.0"): 3})])
    before = rows(ledger)
    ledger.close()
    assert recover(tmp_path / "ledger.db", None, tmp_path / "made.db", clock=Hand())
    with closing(open_for_reading(tmp_path / "made.db")) as made:
        kept = made.execute("SELECT 'claude-code', version, kind, name, lines FROM drift").fetchall()
    assert kept == before


def test_lines_by_agent_and_what_they_held(ledger: Ledger, hand: Hand) -> None:
    log, other = Log(1), Log(2, "codex")
    ledger.append(
        [log.entry(event("a"), event("b"), skipped=[log.skipped(), log.skipped("bad_time")], other=3)]
    )
    hand.now_ms += DAY_MS
    ledger.checkpoint("day")  # the first day is a record now
    ledger.append([log.entry(event("c"), skipped=[log.skipped()]), other.entry(other=2)])
    view = ledger.view()
    whole = LineCounts(3, 3, 3, {"bad_json": 2, "bad_time": 1})
    assert view.line_counts() == {"claude-code": whole, "codex": LineCounts(0, 2, 0)}
    assert view.line_counts("claude-code") == {"claude-code": whole}
    today = hand.now_ms // DAY_MS
    assert view.line_counts("claude-code", today) == {"claude-code": LineCounts(1, 0, 1, {"bad_json": 1})}
