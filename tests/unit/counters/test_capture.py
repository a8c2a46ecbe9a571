"""Captures are kept whole and private, whoever writes beside us, and the same is not noted twice."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from counterfoil.counters.capture import SAME_FOR_MS, append, append_changed, latest_ms

NOW_MS = 1_795_262_400_000  # 2026-11-21T12:00:00Z
WINDOW = {"limit_id": "claude", "minutes": 300, "percent": 23.5, "resets_at_ms": None}
LINE: dict[str, object] = {"v": 1, "at_ms": NOW_MS, "session": "s", "home": "/h", "windows": [WINDOW]}

WRITER = """
import sys
from counterfoil.counters.capture import append, append_changed
write = {"append": append, "append_changed": append_changed}[sys.argv[3]]
for number in range(200):
    figures = {"percent": number, "of": sys.argv[2], "filler": "x" * (number * 7)}
    line = {"at_ms": 1795262400000, "session": sys.argv[2], "home": None, "windows": [figures]}
    write(sys.argv[1], "claude-code", "statusline", line)
"""


def kept(folder: Path) -> list[dict[str, object]]:
    """Every line of every capture file, each of which has to be whole."""
    files = sorted(folder.glob("captures/*/*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines() if line]


def changed(folder: Path, line: dict[str, object], passing: tuple[str, ...] = ()) -> bool:
    return append_changed(folder, "claude-code", "statusline", line, passing)


def test_a_line_goes_to_its_months_file_which_its_owner_alone_can_read(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet" / "state"
    old = os.umask(0)
    try:
        append(folder, "claude-code", "typed", LINE)
        append(folder, "claude-code", "typed", LINE | {"at_ms": NOW_MS + 10 * 86_400_000})
    finally:
        os.umask(old)
    names = ["typed-2026-11.jsonl", "typed-2026-12.jsonl"]
    assert sorted(file.name for file in (folder / "captures" / "claude-code").iterdir()) == names
    for path in (tmp_path / "not").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o600 if path.is_file() else 0o700)
    assert kept(folder)[0] == LINE


def test_keys_are_sorted_so_that_a_line_is_the_same_for_the_same_figures(tmp_path: Path) -> None:
    append(tmp_path, "codex", "typed", {"b": 1, "at_ms": NOW_MS, "a": "é"})
    file = tmp_path / "captures" / "codex" / "typed-2026-11.jsonl"
    assert file.read_bytes() == b'{"a":"\\u00e9","at_ms":1795262400000,"b":1}\n'


@pytest.mark.parametrize("how", ["append", "append_changed"])
def test_eight_writers_at_once_lose_and_mix_nothing(tmp_path: Path, how: str) -> None:
    words = [sys.executable, "-c", WRITER, str(tmp_path)]
    writers = [subprocess.Popen([*words, f"writer-{number}", how]) for number in range(8)]
    assert [writer.wait(60) for writer in writers] == [0] * 8
    found = [line["windows"][0] for line in kept(tmp_path)]  # type: ignore[index]
    assert len(found) == 1600
    for number in range(8):
        own = [figures["percent"] for figures in found if figures["of"] == f"writer-{number}"]
        assert own == list(range(200))


@pytest.mark.parametrize(
    ("change", "later_ms", "is_written"),
    [
        ({}, 0, False),
        ({}, SAME_FOR_MS - 1, False),
        ({}, SAME_FOR_MS, True),
        ({}, -1, True),  # the clock was set back: which of the two is right cannot be told
        ({"windows": [WINDOW | {"percent": 23.6}]}, 1, True),
        ({"windows": []}, 1, True),
        ({"windows": [WINDOW | {"total_duration_ms": 7}]}, 1, False),
        ({"session": "t"}, 1, True),
        ({"home": "/i"}, 1, True),
    ],
)
def test_a_line_is_written_when_a_figure_changed_or_five_minutes_passed(
    tmp_path: Path, change: dict[str, object], later_ms: int, is_written: bool
) -> None:
    assert changed(tmp_path, LINE)
    later = LINE | {"at_ms": NOW_MS + later_ms} | change
    assert changed(tmp_path, later, ("total_duration_ms",)) is is_written
    assert len(kept(tmp_path)) == 1 + is_written


def test_sessions_that_take_turns_are_told_apart(tmp_path: Path) -> None:
    turns = [LINE | {"session": name, "at_ms": NOW_MS + at} for at in range(50) for name in ("a", "b", "c")]
    assert [changed(tmp_path, line) for line in turns] == [True] * 3 + [False] * 147


def test_a_line_that_a_full_disk_cut_does_not_swallow_the_next(tmp_path: Path) -> None:
    append(tmp_path, "claude-code", "statusline", LINE)
    file = tmp_path / "captures" / "claude-code" / "statusline-2026-11.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole + whole[:30])
    assert not changed(tmp_path, LINE)
    assert changed(tmp_path, LINE | {"windows": []})
    assert file.read_bytes().split(b"\n")[:2] == [whole.rstrip(), whole[:30]]
    assert json.loads(file.read_bytes().split(b"\n")[2])["windows"] == []


@pytest.mark.parametrize(
    "tail", [b"\xff\xfe\0\n", b"[" * 16_000 + b"\n", b"7\n", b'{"session":"s"}\n', b"\n\n"]
)
def test_what_else_stands_in_the_file_is_passed_over(tmp_path: Path, tail: bytes) -> None:
    append(tmp_path, "claude-code", "statusline", LINE)
    file = tmp_path / "captures" / "claude-code" / "statusline-2026-11.jsonl"
    file.write_bytes(file.read_bytes() + tail)
    assert changed(tmp_path, LINE | {"windows": []})
    assert file.read_bytes().endswith(b'"windows":[]}\n')


def test_a_pipe_or_a_link_in_its_place_is_not_written_to(tmp_path: Path) -> None:
    folder = tmp_path / "captures" / "claude-code"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "pipe-2026-11.jsonl")
    (folder / "link-2026-11.jsonl").symlink_to(tmp_path / "elsewhere")
    for source in ("pipe", "link"):
        with pytest.raises(OSError):
            append(tmp_path, "claude-code", source, LINE)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("line", [{"at_ms": None}, {"at_ms": NOW_MS, "x": float("nan")}])
def test_a_line_that_would_not_be_json_or_has_no_time_is_refused(
    tmp_path: Path, line: dict[str, object]
) -> None:
    with pytest.raises(ValueError):
        append(tmp_path, "claude-code", "statusline", line)
    assert kept(tmp_path) == []


def test_the_time_of_the_last_note_is_known_by_source(tmp_path: Path) -> None:
    assert latest_ms(tmp_path, "claude-code", "statusline") is None
    append(tmp_path, "claude-code", "statusline", LINE)
    file = tmp_path / "captures" / "claude-code" / "statusline-2026-11.jsonl"
    os.utime(file, (1_700_000_000, 1_700_000_000))
    assert latest_ms(tmp_path, "claude-code", "statusline") == 1_700_000_000_000
    assert latest_ms(tmp_path, "claude-code", "typed") is None
