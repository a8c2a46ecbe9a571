from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger import chain
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.grouping import PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.logs.tail import Chunk, Cursor, read_new
from counterfoil.pipeline import Pipeline
from counterfoil.readers.registry import Root, agent_named
from counterfoil.reading import Source, new_entries
from counterfoil.waiting import COMMITS

COMMITS_AT_ONCE = int(COMMITS.at_once)


def line(number: int, output: int = 10) -> str:
    usage = {"input_tokens": 1, "output_tokens": output}
    message = {"id": f"msg_{number}", "model": "claude-opus-5", "usage": usage, "stop_reason": "end_turn"}
    entry = {
        "type": "assistant",
        "timestamp": "2026-08-01T10:00:00.000Z",
        "sessionId": "s",
        "cwd": "/src/web",
    }
    return json.dumps(entry | {"version": "2.1.229", "uuid": f"u{number}", "message": message}) + "\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "agent" / "projects" / "web").mkdir(parents=True)
    return tmp_path / "agent"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        yield ledger


@pytest.fixture
def made(home: Path, ledger: Ledger) -> Callable[[], Pipeline]:
    return lambda: Pipeline(ledger, [Root(agent_named("claude-code"), home)])


def by(ledger: Ledger, key: str) -> dict[object, int]:
    """Requests by a key."""
    with closing(ledger.view()) as view:
        found = view.groups(Wanted((key,), Span(), ZoneInfo("UTC"), PriceSteps((), DAY_MS)))
    counts = Counter[object]()
    for group in found:
        counts[group.keys[0]] += group.requests
    return dict(counts)


def test_only_what_is_new_is_read_and_a_restart_changes_nothing(
    home: Path, made: Callable[[], Pipeline]
) -> None:
    log = home / "projects" / "web" / "s.jsonl"
    log.write_text(line(1))
    assert made().scan().events == 1
    with log.open("a") as file:
        file.write(line(2))
    after_restart = made().scan()
    assert (after_restart.events, after_restart.lines, after_restart.files) == (1, 1, 1)
    assert made().scan().files == 0


def test_a_file_with_only_an_unfinished_line_is_looked_at_once_until_it_changes(
    home: Path, made: Callable[[], Pipeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = home / "projects" / "web" / "s.jsonl"
    log.write_text(line(1)[:50])
    looks: list[Path] = []

    def counted(path: Path, cursor: Cursor | None) -> Iterator[Chunk]:
        looks.append(path)
        return read_new(path, cursor)

    monkeypatch.setattr("counterfoil.reading.read_new", counted)
    pipeline = made()
    assert [pipeline.scan().events for _ in range(3)] == [0, 0, 0]
    assert len(looks) == 1
    log.write_text(line(1))
    assert pipeline.scan().events == 1


@pytest.mark.parametrize("written_last", ["fork", "origin"])
def test_a_request_in_two_files_stays_with_the_session_that_was_written_to_first(
    home: Path, made: Callable[[], Pipeline], written_last: str, ledger: Ledger
) -> None:
    for name in ("fork", "origin"):
        log = home / "projects" / "web" / f"{name}.jsonl"
        log.write_text(line(1).replace('"s"', f'"{name}"'))
        written_s = 2_000_000_000 - (100 if name == written_last else 200)
        os.utime(log, (written_s, written_s))
    report = made().scan()
    assert (report.events, report.revisions, report.repeats) == (1, 1, 0)  # the newest file is read first
    assert by(ledger, "session") == {"fork" if written_last == "origin" else "origin": 1}
    assert made().scan(from_start=True).changed is False


def test_a_hint_reads_its_file_alone_and_a_strange_path_nothing(
    home: Path, made: Callable[[], Pipeline], tmp_path: Path
) -> None:
    log, other = (home / "projects" / "web" / f"{name}.jsonl" for name in "ab")
    log.write_text(line(1))
    other.write_text(line(2))
    pipeline = made()
    assert pipeline.read([str(log), str(tmp_path / "elsewhere.jsonl"), str(home / "gone.jsonl")]).events == 1
    assert pipeline.scan().events == 1


def test_a_hint_from_behind_a_link_asks_for_a_scan(
    home: Path, made: Callable[[], Pipeline], tmp_path: Path
) -> None:
    real = tmp_path / "moved"
    real.mkdir()
    (home / "projects" / "linked").symlink_to(real)
    (real / "s.jsonl").write_text(line(1))
    pipeline = made()
    assert pipeline.scan().events == 1
    assert real in [watched.folder for watched in pipeline.folders()]
    (real / "s.jsonl").write_text(line(1) + line(2))
    report = pipeline.read([str(real / "s.jsonl")])
    assert (report.events, report.wants_scan) == (0, True)
    assert pipeline.scan().events == 1


def test_a_replaced_file_is_read_from_its_start_and_adds_only_what_is_new(
    home: Path, made: Callable[[], Pipeline]
) -> None:
    log = home / "projects" / "web" / "s.jsonl"
    log.write_text(line(1) + line(2))
    pipeline = made()
    pipeline.scan()
    log.write_text(line(3) + line(1) + line(2))
    report = pipeline.scan()
    assert (report.events, report.repeats) == (1, 2)


def test_stopping_leaves_what_was_not_read_for_the_next_scan(
    home: Path, made: Callable[[], Pipeline]
) -> None:
    for number in range(5):
        (home / "projects" / "web" / f"{number}.jsonl").write_text(line(number))
    answers = iter([False, False, True])
    assert made().scan(stop=lambda: next(answers)).events == 2
    assert made().scan().events == 3


def test_progress_counts_files_and_bytes_up_to_all(home: Path, made: Callable[[], Pipeline]) -> None:
    for number in range(3):
        (home / "projects" / "web" / f"{number}.jsonl").write_text(line(number))
    told: list[ImportProgress] = []
    made().scan(progress=told.append)
    size = len(line(0))
    assert [(one.files, one.files_total, one.bytes, one.bytes_total) for one in told] == [
        (number, 3, number * size, 3 * size) for number in (1, 2, 3)
    ]


def test_the_newest_files_are_read_first(home: Path, made: Callable[[], Pipeline], ledger: Ledger) -> None:
    for number in range(3):
        log = home / "projects" / "web" / f"{number}.jsonl"
        log.write_text(line(number).replace('"s"', f'"{number}"'))
        os.utime(log, (2_000_000_000 + number, 2_000_000_000 + number))
    answers = iter([False, True])
    made().scan(stop=lambda: next(answers))
    assert by(ledger, "session") == {"2": 1}


def test_names_that_are_not_utf_8_are_read_and_stored(home: Path, made: Callable[[], Pipeline]) -> None:
    folder = os.fsencode(home / "projects") + b"/caf\xe9"
    os.mkdir(folder)  # noqa: PTH102  # bytes path
    with open(folder + b"/s.jsonl", "w") as file:  # noqa: PTH123  # bytes path
        file.write(line(1))
    assert made().scan().events == 1


def test_a_paced_pipeline_keeps_what_it_may_not_write_yet_and_shows_it_all_the_same(
    home: Path, ledger: Ledger
) -> None:
    pipeline = Pipeline(ledger, [Root(agent_named("claude-code"), home)], is_paced=True)
    log = home / "projects" / "web" / "s.jsonl"
    for number in range(COMMITS_AT_ONCE + 5):
        with log.open("a") as file:
            file.write(line(number))
        pipeline.read([str(log)])
    assert by(ledger, "model") == {"claude-opus-5": COMMITS_AT_ONCE}
    (waiting,) = pipeline.pending
    assert [len(waiting.events), waiting.used] == [5, 5]
    view = ledger.view()
    with ledger.trying(pipeline.pending, view):
        assert by(ledger, "model") == {"claude-opus-5": COMMITS_AT_ONCE + 5}
    assert by(ledger, "model") == {"claude-opus-5": COMMITS_AT_ONCE}
    pipeline.flush()
    assert by(ledger, "model") == {"claude-opus-5": COMMITS_AT_ONCE + 5}
    assert Pipeline(ledger, pipeline.roots).scan(from_start=True).changed is False


def test_lines_that_say_nothing_are_not_worth_a_write_of_their_own(home: Path, ledger: Ledger) -> None:
    pipeline = Pipeline(ledger, [Root(agent_named("claude-code"), home)], is_paced=True)
    log = home / "projects" / "web" / "s.jsonl"
    log.write_text(line(1))
    pipeline.scan()
    with log.open("a") as file:
        file.write('{"type":"user"}\n')
    size = chain.last_block(ledger.view()._connection).size
    assert pipeline.read([str(log)]).is_news is False
    assert pipeline.due_s > time.monotonic() + 60
    pipeline.flush()
    assert pipeline.scan().files == 0
    assert chain.last_block(ledger.view()._connection).size == size


def test_what_waited_while_another_program_read_on_is_read_again(home: Path, ledger: Ledger) -> None:
    pipeline = Pipeline(ledger, [Root(agent_named("claude-code"), home)], is_paced=True)
    log = home / "projects" / "web" / "s.jsonl"
    for number in range(COMMITS_AT_ONCE):  # a busy hour
        with log.open("a") as file:
            file.write(line(number))
        pipeline.read([str(log)])
    last = home / "projects" / "web" / "last.jsonl"
    last.write_text(line(1_000))
    pipeline.read([str(last)])
    Pipeline(ledger, pipeline.roots).scan()
    with last.open("a") as file:
        file.write(line(1_001))
    pipeline.read([str(last)])
    pipeline.read([str(last)])  # a writer gives two hints, and the second finds nothing more
    pipeline.flush()  # the other has moved on: what waited is dropped
    pipeline.scan()
    pipeline.flush()
    assert by(ledger, "model") == {"claude-opus-5": COMMITS_AT_ONCE + 2}


def test_a_document_is_one_line_however_often_it_is_written(tmp_path: Path, ledger: Ledger) -> None:
    chats = tmp_path / "gemini" / "tmp" / "web" / "chats"
    chats.mkdir(parents=True)
    pipeline = Pipeline(ledger, [Root(agent_named("gemini-cli"), tmp_path / "gemini")])
    bad = message("bad") | {"tokens": {"input": "x", "output": 1}}
    for number in range(5):
        told = [bad, *(message(f"m{n}") for n in range(number + 1))]
        (chats / "session-1.json").write_text(json.dumps({"sessionId": "s", "messages": told}))
        pipeline.scan(from_start=number == 2)
        Pipeline(ledger, pipeline.roots).scan()  # without the rest between two readings of a document
    with closing(ledger.view()) as view:
        counts = view.line_counts()["gemini-cli"]
        (field,) = view.drift()
    assert by(ledger, "agent") == {"gemini-cli": 5}
    assert counts.skipped == 1
    assert field.name == "tea"
    assert field.lines == counts.used + counts.skipped


def message(name: str) -> dict[str, object]:
    tokens = {"input": 10, "output": 2, "cached": 0, "thoughts": 0, "tool": 0, "total": 12, "tea": 1}
    known = {"type": "gemini", "content": "", "model": "gemini-2.5-pro"}
    return {"id": f"message-{name}", "timestamp": "2026-08-01T10:00:00.000Z", "tokens": tokens, **known}


@pytest.mark.parametrize("is_hinted", [True, False])
def test_a_log_that_is_renamed_between_the_look_and_the_reading_is_read_at_its_new_place(
    home: Path, made: Callable[[], Pipeline], monkeypatch: pytest.MonkeyPatch, is_hinted: bool
) -> None:
    log, archived = (home / "projects" / "web" / f"{name}.jsonl" for name in ("s", "archived"))
    log.write_text(line(1))
    pipeline = made()
    assert pipeline.scan().events == 1
    with log.open("a") as file:
        file.write(line(2) + line(3))

    def renamed_first(source: Source, saved: SavedCursor | None) -> Iterator[Entry]:
        if log.exists():
            log.rename(archived)
        return new_entries(source, saved)

    monkeypatch.setattr("counterfoil.pipeline.new_entries", renamed_first)
    assert (pipeline.read([str(log)]) if is_hinted else pipeline.scan()).events == 0
    assert pipeline.scan().events == 2  # nobody writes to it any more: its date and size stay as they were
