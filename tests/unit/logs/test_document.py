"""Reading a document that is written anew: whole, once a version, and as one line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterfoil.logs import document as module
from counterfoil.logs.document import read_document
from counterfoil.logs.identity import UnreadableLog, identity_by_place, read_at
from counterfoil.logs.tail import Chunk, Cursor


def look(path: Path, cursor: Cursor | None = None) -> list[Chunk]:
    return list(read_document(path, identity_by_place(path.parent, path.name), cursor))


def put(path: Path, text: str | bytes, at: int = 1_000) -> Path:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    os.utime(path, (at, at))
    return path


def test_a_document_is_one_line_and_its_cursor_claims_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "a.json", '{\n "a": 1\n}\n')
    (chunk,) = look(path)
    (line,) = chunk.lines
    assert (line.offset, line.length, line.data) == (0, 12, b'{\n "a": 1\n}\n')
    assert (chunk.restarted, chunk.replaced, chunk.skipped) == (False, False, [])
    assert (chunk.cursor.size, chunk.cursor.mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns)
    assert look(path, chunk.cursor) == []


def test_each_version_has_an_offset_of_its_own_and_the_same_identity_and_generation(tmp_path: Path) -> None:
    path = put(tmp_path / "a.json", "[1]")
    (first,) = look(path)
    path.unlink()  # another inode, as by a rename
    (second,) = look(put(path, "[2]", at=2_000), first.cursor)
    (third,) = look(put(path, "[]", at=3_000), second.cursor)
    cursors = [chunk.cursor for chunk in (first, second, third)]
    assert [cursor.offset for cursor in cursors] == [3, 6, 8]
    assert len({(cursor.identity, cursor.generation) for cursor in cursors}) == 1
    assert [chunk.lines[0].data for chunk in (first, second, third)] == [b"[1]", b"[2]", b"[]"]


def test_a_new_date_alone_gives_no_line_but_is_remembered(tmp_path: Path) -> None:
    path = put(tmp_path / "a.json", "[1]")
    (first,) = look(path)
    (second,) = look(put(path, "[1]", at=2_000), first.cursor)
    assert (second.lines, second.cursor.mtime_ns) == ([], 2_000 * 10**9)
    assert look(path, second.cursor) == []


@pytest.mark.parametrize("text", ["", "  \n", "\t"])
def test_an_empty_document_gives_nothing(tmp_path: Path, text: str) -> None:
    assert look(put(tmp_path / "a.json", text)) == []


def test_a_document_that_is_gone_gives_nothing(tmp_path: Path) -> None:
    assert look(tmp_path / "a.json") == []


WHOLE = b'{"requests": [{"key": "\xc3\xa9\\"}", "output": -1.5e3}, null, true], "totals": {"s": {}}}'


@pytest.mark.parametrize("length", range(1, len(WHOLE)))
def test_a_document_cut_anywhere_is_never_handed_on(tmp_path: Path, length: int) -> None:
    path = put(tmp_path / "a.json", WHOLE[:length])
    with pytest.raises(UnreadableLog, match="not whole JSON; a write may be under way") as refusal:
        look(path)
    assert refusal.value.lasting  # until the next write


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\0" * 100, "not whole JSON"),
        (b"{}\0\0", "not whole JSON"),
        (b"{} {}", "not whole JSON"),
        (b'{"a": NaN}', "not whole JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_document_is_said_to_be_none(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableLog, match=reason):
        look(put(tmp_path / "a.json", data))


def test_a_mark_of_the_byte_order_is_no_part_of_the_document(tmp_path: Path) -> None:
    (chunk,) = look(put(tmp_path / "a.json", b"\xef\xbb\xbf{}"))
    assert [(line.offset, line.data) for line in chunk.lines] == [(3, b"{}")]


def test_a_document_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_DOCUMENT_BYTES", 10)
    with pytest.raises(UnreadableLog, match="larger than") as refusal:
        look(put(tmp_path / "a.json", "[1, 2, 3, 4]"))
    assert refusal.value.lasting


def test_a_document_written_to_meanwhile_waits_for_the_next_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "a.json", "[1]")

    def slow(*arguments: object) -> bytes:
        data = read_at(*arguments)  # type: ignore[arg-type]
        put(path, "[2]", at=2_000)
        return data

    monkeypatch.setattr(module, "read_at", slow)
    with pytest.raises(UnreadableLog, match="written to while it was read") as refusal:
        look(path)
    assert not refusal.value.lasting


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "b.json", "[1]")
    (tmp_path / "a.json").symlink_to(tmp_path / "b.json")
    with pytest.raises(UnreadableLog, match="link"):
        look(tmp_path / "a.json")
