"""The kit finds what a reader does wrong: each of these breaks one promise."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from counterfoil.conformance import examined, problems
from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import AgentSpec, Batch, Line, LogFile, Query, State, Tables
from counterfoil.readers.decode import identifier, model_name
from counterfoil.readers.figures import moment_ms, piece, taken_apart, tokens
from counterfoil.readers.strict_json import Object
from tests.altered import replace as altered
from tests.corpora import build

LINES = [
    {
        "id": f"r{n}",
        "at": 1_790_000_000_000 + n,
        "model": "m-1",
        "in": 10 + n,
        "out": 2 * n + 1,
        "said": "x" * 300,
    }
    for n in range(12)
]
Change = Callable[[UsageEvent, Object], UsageEvent]


def wrong(body: Object) -> str:
    return "" + body["in"]  # type: ignore[operator]


def as_it_is(event: UsageEvent, _body: Object) -> UsageEvent:
    return event


class Reader:
    """A plain reader of lines, documents and rows, with something changed in every event."""

    agent, version = "acme", 1

    def __init__(self, change: Change = as_it_is) -> None:
        self.change = change

    def read(self, lines: Sequence[Line], _file: LogFile, state: State) -> Batch:
        batch = Batch(state=state)
        for line in lines:
            batch.events += taken_apart(line, batch, lambda body, line=line: self.taken(body, line))  # type: ignore[misc]
        return batch

    def taken(self, body: Object, line: Line) -> list[UsageEvent]:
        rows = body.get("rows")
        if isinstance(rows, list):
            return [event for row in rows if isinstance(row, dict) for event in self.taken(row, line)]
        counts = TokenCounts(tokens(body, "in"), output=tokens(body, "out"))
        key = identifier(body.get("id"))
        if not counts.total or key is None:
            return []
        context = RequestContext("acme", "openai", model_name(body.get("model")), "s-1", "unknown")
        place = piece(line, str(key).encode())
        return [self.change(UsageEvent(key, moment_ms(body.get("at")), context, counts, place), body)]


def spec(reader: Reader, glob: str = "*.jsonl", **more: object) -> AgentSpec:
    return replace(AgentSpec("acme", "Acme", (), (glob,), reader), **more)  # type: ignore[arg-type]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES))
    (tmp_path / "a.json").write_text(json.dumps({"rows": LINES}))
    rows = "".join(
        f"INSERT INTO use VALUES ({n + 1}, '{one['id']}', {one['at']}, 'm-1', {one['in']}, {one['out']});"
        for n, one in enumerate(LINES)
    )
    build(f'CREATE TABLE use (n INTEGER PRIMARY KEY, id, at, model, "in", out); {rows}', tmp_path / "a.db")
    return tmp_path


def queries(tables: Tables, _state: State) -> Sequence[Query]:
    return [Query("use", 'SELECT rowid, id, at, model, "in", out FROM use')] if "use" in tables else []


@pytest.mark.parametrize("glob", ["*.jsonl", "*.json", "*.db"])
def test_a_sound_reader_has_no_problems_in_any_form(home: Path, glob: str) -> None:
    found = examined(spec(Reader(), glob, queries=queries), home, rounds=5)
    assert found.problems == []
    assert (found.files, found.records) == (1, len(LINES))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda event, _: altered(event, key=""), "key is empty"),
        (lambda event, _: altered(event, key="a\nb"), "key holds a control character"),
        (lambda event, _: altered(event, key="k" * 600), "key is longer than a label"),
        (lambda event, _: altered(event, at_ms=event.at_ms // 1000), "time is not within 2000 to 2099"),
        (lambda event, _: altered(event, tokens=TokenCounts(-1, output=5)), "input is no count"),
        (lambda event, _: altered(event, tokens=TokenCounts(1, output=5, reasoning=6)), "reasoning is more"),
        (lambda event, _: altered(event, tokens=TokenCounts()), "an event holds nothing"),
        (lambda event, _: altered(event, credits_nano=-1), "credits are no whole number"),
        (lambda event, _: altered(event, raw="[]"), "raw is no JSON object"),
        (
            lambda event, _: altered(event, raw='{"a":"' + "x" * 200 + '"}'),
            "text that is longer than a label",
        ),
        (lambda event, body: in_context(event, project=str(body["said"])), "project is longer than a label"),
        (lambda event, body: in_context(event, project=str(body["said"])[:100]), "holds a text of the log"),
        (lambda event, _: in_context(event, agent="codex"), "an event is of agent 'codex'"),
        (lambda event, _: in_context(event, provider="Open AI"), "is no provider's name"),
        (lambda event, body: in_context(event, model=str(body["model"])), "model is longer than a label"),
        (lambda event, body: altered(event, key=f"{body['id']}:{time.monotonic_ns()}"), "in other portions"),
        (lambda event, body: altered(event, raw=wrong(body)), "it raises TypeError"),
    ],
)
def test_what_is_wrong_with_a_record_is_said(home: Path, change: Change, said: str) -> None:
    assert any(said in problem for problem in problems(spec(Reader(change)), home, rounds=20))


def in_context(event: UsageEvent, **changes: object) -> UsageEvent:
    return altered(event, context=altered(event.context, **changes))


class Wrong(Reader):
    """Reads as told, then does what `spoil` does to the batch."""

    def __init__(self, spoil: Callable[[Batch, Sequence[Line], State], None]) -> None:
        super().__init__()
        self.spoil = spoil

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        batch = super().read(lines, file, state)
        self.spoil(batch, lines, state)
        return batch


def one_more(batch: Batch, _lines: Sequence[Line], _state: State) -> None:
    batch.other += 1


def bytes_in_state(batch: Batch, _lines: Sequence[Line], _state: State) -> None:
    batch.state = {"seen": b"x"}


def first_only(batch: Batch, _lines: Sequence[Line], state: State) -> None:
    batch.events[:] = [] if state else batch.events
    batch.state = {"seen": 1}


def counts_up(batch: Batch, _lines: Sequence[Line], state: State) -> None:
    number = int(str(state.get("n", 0)))
    batch.events[:] = [
        altered(event, key=f"{event.key}:{number}", quality=OutputQuality.CUMULATIVE)
        for event in batch.events
    ]
    batch.state = {"n": number + 1}


@pytest.mark.parametrize(
    ("glob", "spoil", "said"),
    [
        ("*.jsonl", one_more, "lines have"),
        ("*.jsonl", bytes_in_state, "the state is no JSON"),
        ("*.jsonl", first_only, "in other portions"),
        ("*.json", counts_up, "read again unchanged"),
        ("*.json", first_only, "read as it grows"),
        ("*.db", counts_up, "looked at again"),
        ("*.db", first_only, "looked at while it gains rows"),
    ],
)
def test_what_is_wrong_with_reading_at_several_times_is_said(
    home: Path, glob: str, spoil: Callable[[Batch, Sequence[Line], State], None], said: str
) -> None:
    found = problems(spec(Wrong(spoil), glob, queries=queries), home, rounds=5)
    assert any(said in problem for problem in found), found


def test_a_database_that_nothing_is_asked_of_is_said(home: Path) -> None:
    (problem,) = problems(spec(Reader(), "*.db"), home)
    assert "it holds none of the tables that are known" in problem


def test_a_home_without_a_file_is_said(home: Path) -> None:
    (problem,) = problems(spec(Reader(), "*.csv"), home)
    assert "no file is named as the agent's globs ask" in problem


def test_the_same_seed_gives_the_same_problems(home: Path) -> None:
    broken = spec(Reader(lambda event, body: altered(event, raw=wrong(body))))
    assert problems(broken, home, rounds=3, seed=7) == problems(broken, home, rounds=3, seed=7)
