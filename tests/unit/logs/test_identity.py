"""A file's identity, and the one way to open it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.logs.identity import UnreadableLog, identity_of, open_log, read_at

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_renamed_file_and_its_hard_link_keep_one_identity(tmp_path: Path) -> None:
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"1\n")
    before = identity_of(log.stat())
    other = tmp_path / "b.jsonl"
    other.hardlink_to(log)
    assert identity_of(other.stat()) == before
    assert identity_of(log.rename(tmp_path / "c.jsonl").stat()) == before


def test_two_files_with_equal_content_differ(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_bytes(b"1\n")
    second.write_bytes(b"1\n")
    assert identity_of(first.stat()) != identity_of(second.stat())


def test_a_missing_file_is_none(tmp_path: Path) -> None:
    assert open_log(tmp_path / "none.jsonl") is None


def test_a_file_in_place_of_the_folder_is_none(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"")
    assert open_log(tmp_path / "folder" / "a.jsonl") is None


def test_a_link_to_a_log_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_bytes(b"1\n")
    link = tmp_path / "link.jsonl"
    link.symlink_to("real.jsonl")
    with pytest.raises(UnreadableLog, match="a link to a file is not followed"):
        open_log(link)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_a_pipe_or_folder_named_like_a_log_is_refused_without_waiting(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "odd.jsonl"
    make(path)
    with pytest.raises(UnreadableLog, match="not a regular file") as caught:
        open_log(path)
    assert caught.value.lasting


def test_a_device_is_refused() -> None:
    with pytest.raises(UnreadableLog, match="not a regular file"):
        open_log(Path(os.devnull))


def test_refusing_leaves_no_handle_open(tmp_path: Path) -> None:
    handles = Path("/proc/self/fd")
    before = len(list(handles.iterdir()))
    for _ in range(5):
        with pytest.raises(UnreadableLog):
            open_log(tmp_path)
    assert len(list(handles.iterdir())) == before


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_a_file_without_permission_gives_a_short_reason_without_its_path(tmp_path: Path) -> None:
    log = tmp_path / "secret-project.jsonl"
    log.write_bytes(b"1\n")
    log.chmod(0)
    with pytest.raises(UnreadableLog) as caught:
        open_log(log)
    assert caught.value.reason == "permission denied"


def test_a_device_that_fails_in_reading_gives_a_reason() -> None:
    memory = open_log(Path("/proc/self/mem"))  # regular, and nothing is mapped at address 0
    assert memory is not None
    with memory, pytest.raises(UnreadableLog, match="input/output error"):
        read_at(memory, 0, 16)
