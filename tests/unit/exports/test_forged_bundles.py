"""Somebody changes a bundle and writes its SHA256SUMS anew: the chain and the sums still tell."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.domain.dossier import Redaction
from tests.unit.exports.made_bundles import found, home_in, resign, write

Row = dict[str, object]


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("honest")
    return write(home_in(folder), folder / "evidence", Redaction.NONE)


@pytest.fixture
def folder(honest: Path, tmp_path: Path) -> Path:
    shutil.copytree(honest, tmp_path / "forged")
    return tmp_path / "forged"


def test_signed_anew_without_a_change_it_holds(folder: Path) -> None:
    resign(folder)
    assert found(folder).what is None


# each is a field of a request, and what it is changed to
CHANGED: dict[str, object] = {
    "at_ms": 1,
    "agent": "another",
    "provider": "another",
    "model": "claude-other",
    "project": "another",
    "session": "another",
    "message_id": "msg_another",
    "request_id": "req_another",
    "input": 10**6,
    "cache_read": 10**6,
    "cache_write_5m": 10**6,
    "cache_write_1h": 10**6,
    "output": 10**6,
    "reasoning": 10**6,
    "web_searches": 10**3,
    "quality": "another",
    "cost_usd": "99.000000",
    "price": "000000000000",
    "client_version": "9.9",
    "entrypoint": "another",
    "service_tier": "batch",
    "speed": "fast",
    "geo": "us",
    "sidechain": "yes",
    "revision": 7,
    "cause": "reread",
    "supersedes": 1,
    "home": "/home/another",
    "file": "another.jsonl",
    "offset": 10**6,
    "length": 10**6,
    "sha256": "00" * 32,
    "reader": "another",
    "reader_version": 99,
    "seen_ms": 1,
    "context": 10**6,
    "source": 10**6,
    "line": 10**6,
    "record": 10**6,
    "block": 10**6,
}


@pytest.mark.parametrize("name", CHANGED)
def test_every_field_of_a_request_is_held_against_the_chain(folder: Path, name: str) -> None:
    def change(rows: list[Row]) -> None:
        row = rows[len(rows) // 2]
        assert row[name] != CHANGED[name]
        row[name] = CHANGED[name]

    _change_rows(folder, change)
    assert not found(folder).ok


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows.pop(3),
        lambda rows: rows.insert(3, dict(rows[3])),
        lambda rows: rows.reverse(),
        lambda rows: rows.append({**rows[-1], "record": 10**6}),
        lambda rows: rows[3].update(more=1),
    ],
    ids=["left out", "told twice", "in another order", "made up", "a field more"],
)
def test_no_request_can_be_left_out_added_or_moved(
    folder: Path, change: Callable[[list[Row]], object]
) -> None:
    _change_rows(folder, change)
    assert not found(folder).ok


@pytest.mark.parametrize("name", ["requests", "unpriced_requests", "tokens", "cost_picousd"])
def test_totals_must_be_those_of_the_requests(folder: Path, name: str) -> None:
    path = folder / "manifest.json"
    document = json.loads(path.read_text("utf-8"))
    other = {"requests": 1, "unpriced_requests": 10**6, "tokens": {}, "cost_picousd": "1"}[name]
    document["totals"][name] = other
    _put(path, document)
    assert found(folder).where == "manifest.json"


def test_a_dearer_price_list_is_found(folder: Path) -> None:
    path = folder / "prices.json"
    document = json.loads(path.read_text("utf-8"))
    for price in document["prices"]:
        price["picousd"] = {kind: (rate or 0) * 2 for kind, rate in price["picousd"].items()}
    _put(path, document)
    assert "cost" in str(found(folder).what)


@pytest.mark.parametrize("name", ["report.html", "events.csv", "readings.jsonl", "names.jsonl"])
def test_what_is_told_twice_must_be_the_same_twice(folder: Path, name: str) -> None:
    path = folder / name
    text = path.read_text("utf-8")
    rows = [json.loads(line) for line in (folder / "events.jsonl").read_text("utf-8").splitlines()]
    old, new = {
        "report.html": ('"cost_picousd": "', '"cost_picousd": "9'),
        "events.csv": (f'"{rows[0]["output"]}"', '"999999999"'),
        "readings.jsonl": ('"micro_percent":', '"micro_percent":9'),
        "names.jsonl": ('"salt":"', '"salt":"00'),
    }[name]
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8", newline="")
    resign(folder)
    assert not found(folder).ok


def test_a_checkpoint_of_another_chain_is_found(folder: Path) -> None:
    path = folder / "checkpoints.txt"
    words = path.read_text().splitlines()[0].split(" ")
    words[4] = "00" * 32
    path.write_text(" ".join(words) + "\n" + path.read_text())
    resign(folder)
    assert found(folder).where == "checkpoints.txt"


def test_a_block_left_out_or_withheld_with_a_request_in_it_is_found(folder: Path) -> None:
    path = folder / "chain.jsonl"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:2] + lines[3:]), "utf-8")
    resign(folder)
    assert "block" in str(found(folder).what)


def test_a_superseded_row_passed_off_as_one_that_counts_is_found(folder: Path) -> None:
    rows = [json.loads(line) for line in (folder / "events.jsonl").read_text("utf-8").splitlines()]
    assert any(row["supersedes"] for row in rows)
    superseded = next(row for row in rows if row["supersedes"])
    old = {**superseded, "record": superseded["supersedes"], "supersedes": None, "revision": 0}

    def change(them: list[Row]) -> None:
        them[:] = sorted([row for row in them if row["record"] != superseded["record"]] + [old], key=_record)

    _change_rows(folder, change)
    assert not found(folder).ok


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", '{"files":1}', "\ud83d".encode("utf-8", "replace").decode()]
)
@pytest.mark.parametrize(
    "name", ["manifest.json", "prices.json", "chain.jsonl", "events.jsonl", "events.csv", "checkpoints.txt"]
)
def test_nonsense_in_a_file_is_told_and_never_a_crash(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, "utf-8")
    resign(folder)
    assert not found(folder).ok


def _record(row: Row) -> int:
    return int(str(row["record"]))


def _change_rows(folder: Path, change: Callable[[list[Row]], object]) -> None:
    path = folder / "events.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    change(rows)
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)
    path.write_text("".join(lines), "utf-8")
    resign(folder)


def _put(path: Path, document: object) -> None:
    path.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    resign(path.parent)
