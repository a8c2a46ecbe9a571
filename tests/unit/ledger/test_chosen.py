"""Single rows by their numbers, as many as are asked for, and only those that there are."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from counterfoil.ledger.chosen import AT_ONCE, SeenReadings, chosen, seen_readings
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.grouping import PriceSteps, Span
from counterfoil.ledger.store import Ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event, reading

STEPS = PriceSteps((), 86_400_000)
MANY = 2 * AT_ONCE + 7


def test_every_row_asked_for_is_found_once(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger(path, Hand()) as ledger:
        events = [event(f"m{n}", START_MS + n, output=n, request_id=f"r{n}") for n in range(1, MANY + 1)]
        ledger.append([Log(1).entry(*events)])
    with closing(open_for_questions(path)) as connection:
        found = chosen(connection, [*range(1, MANY + 50), 3, 3], STEPS)
    assert sorted(found) == list(range(1, MANY + 1))
    last = found[MANY]
    assert (last.message_id, last.request_id, last.request.at_ms) == (f"m{MANY}", f"r{MANY}", START_MS + MANY)
    assert (last.request.requests, last.request.tokens.output, last.request.model) == (
        1,
        MANY,
        "claude-opus-4-5",
    )


def test_readings_are_counted_by_agent_within_the_span(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    seen = [reading(START_MS + n * 1000, float(n)) for n in range(5)]
    with Ledger(path, Hand()) as ledger:
        ledger.append([Log(1, "codex").entry(readings=seen)])
    with closing(open_for_questions(path)) as connection:
        found = seen_readings(connection, Span(START_MS + 1000, START_MS + 4000))
    assert found == [SeenReadings("codex", 3, START_MS + 1000, START_MS + 3000)]
