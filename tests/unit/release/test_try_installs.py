"""Trying the wheel with pipx and uv: nothing of it lands outside, and what was seen is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="the tray is watched over the bus of a Linux desktop")

from release.try_installs import Tried, installers, lines, size_of


def test_all_that_an_installer_keeps_lies_in_the_folder_that_goes_away(tmp_path: Path) -> None:
    pipx, uv = installers(tmp_path / "tools", tmp_path, Path("/dist/c.whl"), "/usr/bin/python3")
    for one in (pipx, uv):
        places = [
            one.kept,
            one.bin,
            *(Path(v) for name, v in one.env.items() if name.endswith(("DIR", "HOME"))),
        ]
        assert len(places) >= 5
        assert all(place.is_relative_to(tmp_path) for place in places)
        assert one.install[-1] == "/dist/c.whl"
        assert one.uninstall[-1] == "counterfoil"


def test_a_file_under_two_names_takes_its_room_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one").write_bytes(b"x" * 100_000)
    alone = size_of(tmp_path)
    os.link(tmp_path / "in" / "one", tmp_path / "two")
    assert size_of(tmp_path) == alone >= 100_000


def test_the_first_start_is_told_apart_from_the_later_ones() -> None:
    seen = Tried("uv", 20.4, 400 << 20, 300.2, 1_027, [900.0, 400.0, 420.0, 410.0])
    assert list(lines([seen])) == [
        "uv: installed in 20 s, 400 MiB; --version 300 ms; sample 1,027 requests; "
        "icon first after 900 ms, then 410 ms; removed, the ledger is as it was"
    ]
