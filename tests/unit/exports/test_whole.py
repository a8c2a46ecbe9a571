from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.errors import KnownError
from counterfoil.exports.whole import whole_file, whole_folder


def test_a_file_takes_the_place_of_the_old_one_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    with whole_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, OSError])
def test_after_an_error_the_old_one_stays_alone(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")

    def write() -> None:
        with whole_file(path) as file:
            file.write(b"half")
            raise error

    with pytest.raises((error, KnownError)):
        write()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"out.csv": b"old"}


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("keep")
    (tmp_path / "out").symlink_to(tmp_path / "theirs")
    with pytest.raises(KnownError, match="is a link"), whole_file(tmp_path / "out"):
        pass
    with pytest.raises(KnownError, match="is a link"), whole_folder(tmp_path / "out"):
        pass
    assert (tmp_path / "theirs").read_text() == "keep"


@pytest.mark.parametrize(
    ("name", "told"),
    [("nowhere/out", "does not exist"), ("folder", "is a folder"), ("..", "no name for a file")],
)
def test_a_place_where_no_file_can_be_is_told(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(KnownError, match=told), whole_file(tmp_path / name):
        pass


def test_a_folder_replaces_an_empty_one_and_an_earlier_bundle_only(tmp_path: Path) -> None:
    path = tmp_path / "evidence"
    path.mkdir()
    for text in ("one", "two"):
        with whole_folder(path) as folder:
            (folder / "manifest.json").write_text(text)
        assert {one.name: one.read_text() for one in path.iterdir()} == {"manifest.json": text}
    assert list(tmp_path.iterdir()) == [path]
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="is a file"), whole_folder(tmp_path / "file"):
        pass


def test_a_folder_that_is_not_finished_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "evidence"
    with whole_folder(path) as folder:
        (folder / "manifest.json").write_text("old")

    def write() -> None:
        with whole_folder(path) as folder:
            (folder / "manifest.json").write_text("new")
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        write()
    assert [one.name for one in tmp_path.iterdir()] == ["evidence"]
    assert (path / "manifest.json").read_text() == "old"
