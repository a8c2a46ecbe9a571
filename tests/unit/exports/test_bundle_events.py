from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterfoil.domain.dossier import Redaction
from counterfoil.exports import bundle_events, bundle_worker
from counterfoil.exports.applied_prices import AppliedPrices
from counterfoil.exports.bundle_events import RestJob, write_rest
from counterfoil.exports.bundle_worker import Waiting
from counterfoil.exports.event_files import Stopped
from counterfoil.exports.event_lines import EventLines, in_cell
from counterfoil.exports.redaction import EVENT_FIELDS, Veil
from counterfoil.ledger.outgoing import Chosen, ContextNames
from counterfoil.paths import Home
from counterfoil.prices.book import PriceBook
from tests.unit.exports.made_bundles import found, home_in, write

BOOK = PriceBook.shipped()
NAMES = ("events.jsonl", "events.csv", "chain.jsonl", "prices.json")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return home_in(tmp_path_factory.mktemp("ledger"), 300)


@pytest.fixture(scope="module")
def whole(home: Home, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(home, tmp_path_factory.mktemp("whole") / "evidence")


def test_two_processes_write_the_same_bytes_as_one(
    home: Home, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_worker, "SMALL", 0)
    monkeypatch.setattr(bundle_events, "PIECE_ROWS", 7)
    folder = write(home, tmp_path / "evidence")
    assert {name: (folder / name).read_bytes() == (whole / name).read_bytes() for name in NAMES} == (
        dict.fromkeys(NAMES, True)
    )
    assert found(folder).ok
    assert not (folder / "pieces").exists()


@pytest.mark.parametrize("is_killed", [False, True], ids=["all by the other", "the other was killed"])
def test_whoever_makes_a_piece_the_whole_is_the_same(
    home: Home, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_killed: bool
) -> None:
    def start(_worker: object, make: Any, job: Any) -> Waiting[Any, Any]:
        if make is not write_rest:
            return Waiting(make, job, None)
        if is_killed:
            assert job.claim(job.pieces()[-2])
            return Waiting(make, job, None)
        made = write_rest(job)
        return _Made(make, job, made)

    monkeypatch.setattr(bundle_worker.Worker, "start", start)
    monkeypatch.setattr(bundle_events, "PIECE_ROWS", 50)
    folder = write(home, tmp_path / "evidence")
    for name in NAMES:
        assert (folder / name).read_bytes() == (whole / name).read_bytes(), name


class _Made(Waiting[Any, Any]):
    def there(self) -> Any:
        return self.future


def test_pieces_that_nobody_wants_any_more_are_not_made(home: Home, tmp_path: Path) -> None:
    chosen, veil = Chosen(0, 1 << 50, 100), Veil(Redaction.HASH, b"salt")
    with pytest.raises(Stopped):
        write_rest(RestJob(home.ledger_file, chosen, BOOK, veil, tmp_path, 10))
    assert not list(tmp_path.iterdir())


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=100)
@example("=1+1", '\x00"\r\n\t\x7f\u2028', "@x", "-")
@example("a\n", "a\\b", "\x1f\x01", "+")
@given(texts, texts, texts, texts)
def test_hostile_texts_are_written_as_json_has_them_and_guarded_in_cells(
    key: str, request: str, model: str, project: str
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE block (id, event)")
        lines = EventLines(connection, AppliedPrices(BOOK), Veil(Redaction.NONE, b""))
    lines._named = _Named(model, project)  # type: ignore[assignment]
    digest = bytes(range(32))
    row = (5, 1, 1_750_000_000_123, key, request, 1, 2, 3, 4, 5, None, 0, "as_logged", 1, 4, "grew", 8)
    rows, cells = lines.lines([(*row, 1, 0, 9, digest, 1, 7, None, None)])
    told = json.loads(rows)
    assert tuple(told) == EVENT_FIELDS
    assert (told["message_id"], told["request_id"], told["model"]) == (key, request, model)
    assert (told["project"], told["sha256"], told["supersedes"]) == (project, digest.hex(), 4)
    assert rows == (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
    ids = f"{in_cell(request)},{in_cell(key)}"
    names = f'"agent","provider",{in_cell(model)},{in_cell(project)},"s"'
    expected = f'"2025-06-15T15:06:40.123Z",{names},{ids},"1","2","3","4","5","","0","","as_logged",'
    assert cells.decode().startswith(expected)
    assert cells.endswith(b'"5","",""\r\n')


class _Named:
    """A ledger's names, of one context, log file and reader."""

    def __init__(self, model: str, project: str) -> None:
        self._said = ContextNames(
            "agent", "provider", model, "s", project, None, None, None, None, None, sidechain=False
        )

    def context(self, _number: int) -> ContextNames:
        return self._said

    def source(self, _number: int) -> tuple[str, str]:
        return "h", "f"

    def reader(self, _number: int) -> tuple[str, int]:
        return "r", 1
