"""The drop folder: where it is on each system, and lines that come from many processes at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from argparse import Namespace
from pathlib import Path

import pytest

from counterfoil import paths
from counterfoil.cli.place import place_of
from counterfoil.dropping import append, drop_folder, held_alone
from counterfoil.readers.registry import DROPPED, chosen_roots, drop_roots
from tests.altered import replace

AT_MS = 1_795_165_200_000  # 2026-11-20T09:00:00Z
PROCESSES, LINES = 16, 500
WRITER = """
import sys
from pathlib import Path
from counterfoil.dropping import append
for number in range(int(sys.argv[3])):
    append(Path(sys.argv[1]), int(sys.argv[4]), b'{"who":%s,"n":%d,"pad":"%s"}' % (
        sys.argv[2].encode(), number, b"x" * (number * 37 % 9000)))
    if number == 0:
        print("begun", flush=True)
"""


def writer(folder: Path, who: int, lines: int) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", WRITER, str(folder), str(who), str(lines), str(AT_MS)]
    return subprocess.Popen(words, stdout=subprocess.PIPE)


def said(folder: Path) -> list[bytes]:
    return (folder / "2026-11.jsonl").read_bytes().splitlines()


def test_of_lines_from_many_processes_none_is_lost_or_torn(tmp_path: Path) -> None:
    running = [writer(tmp_path, who, LINES) for who in range(PROCESSES)]
    assert [one.communicate(timeout=100) and one.returncode for one in running] == [0] * PROCESSES
    found = [json.loads(line) for line in said(tmp_path)]
    assert sorted((one["who"], one["n"]) for one in found) == [
        (who, number) for who in range(PROCESSES) for number in range(LINES)
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_process_that_is_killed_harms_no_line_of_others(tmp_path: Path) -> None:
    for who in range(4):
        with writer(tmp_path, who, 1_000_000) as one:
            assert one.stdout is not None
            one.stdout.readline()
            one.send_signal(signal.SIGKILL)
    append(tmp_path, AT_MS, b'{"who":"last"}')
    *before, last = said(tmp_path)
    assert json.loads(last) == {"who": "last"}
    whole = 0
    for line in before:
        try:
            whole += json.loads(line)["who"] >= 0
        except ValueError:
            continue
    assert whole >= len(before) - 4  # at most one torn for each that was killed


def test_threads_share_the_file_too(tmp_path: Path) -> None:
    every = [threading.Thread(target=append, args=(tmp_path, AT_MS, b"%d" % n)) for n in range(50)]
    for thread in every:
        thread.start()
    for thread in every:
        thread.join()
    assert sorted(map(int, said(tmp_path))) == list(range(50))


def test_a_torn_line_is_ended_before_the_next(tmp_path: Path) -> None:
    (tmp_path / "2026-11.jsonl").write_bytes(b'{"a":1}\n{"b":')
    append(tmp_path, AT_MS, b'{"c":3}')
    assert said(tmp_path) == [b'{"a":1}', b'{"b":', b'{"c":3}']


def test_a_month_by_utc_has_a_file_that_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "api"
    append(folder, 1_798_761_599_999, b"1")  # the last millisecond of 2026
    append(folder, 1_798_761_600_000, b"2")
    assert sorted(path.name for path in folder.iterdir()) == ["2026-12.jsonl", "2027-01.jsonl"]
    if os.name == "posix":
        assert (folder / "2026-12.jsonl").stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o077 == 0


def test_a_file_is_held_by_one_alone(tmp_path: Path) -> None:
    with held_alone(tmp_path / "lock") as first, held_alone(tmp_path / "lock") as second:
        assert (first, second) == (True, False)
    with held_alone(tmp_path / "lock") as again:
        assert again


@pytest.mark.parametrize(
    ("environment", "system", "folder"),
    [
        ({"COUNTERFOIL_DROP": "/d", "COUNTERFOIL_HOME": "/h"}, "linux", "/d"),
        ({"COUNTERFOIL_HOME": "/h"}, "linux", "/h/drop"),
        ({}, "linux", "/home/u/.local/share/counterfoil/drop"),
        ({"XDG_DATA_HOME": "/x"}, "linux", "/x/counterfoil/drop"),
        ({"XDG_DATA_HOME": "not/absolute"}, "linux", "/home/u/.local/share/counterfoil/drop"),
        ({}, "darwin", "/home/u/Library/Application Support/counterfoil/drop"),
        ({"LOCALAPPDATA": "/c/Local"}, "win32", "/c/Local/counterfoil/drop"),
        ({}, "win32", "/home/u/AppData/Local/counterfoil/drop"),
    ],
)
def test_the_folder_is_found_by_variables_and_platform(
    environment: dict[str, str], system: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/u")
    monkeypatch.setenv("USERPROFILE", "/home/u")
    assert drop_folder(environment, system) == Path(folder)


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"XDG_DATA_HOME": "/x"},
        {"COUNTERFOIL_HOME": "/h"},
        {"COUNTERFOIL_HOME": "/h", "COUNTERFOIL_DROP": "/d"},
    ],
)
def test_those_who_write_and_the_program_that_reads_mean_the_same_folder(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("COUNTERFOIL_HOME", "COUNTERFOIL_DROP", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert paths.default_home().drop_dir == drop_folder()


@pytest.mark.parametrize(("system", "name"), [("darwin", "MacOS"), ("win32", "Windows")])
def test_other_systems_data_folder_is_the_same_too(
    system: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from platformdirs import macos, windows

    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/u")
    monkeypatch.setattr(windows, "get_win_folder", lambda _name: "/c/Local")
    kind = {"MacOS": macos.MacOS, "Windows": windows.Windows}[name]
    theirs = Path(kind(paths.NAME, appauthor=False).user_data_dir)
    assert drop_folder({"LOCALAPPDATA": "/c/Local"}, system) == theirs / "drop"


def test_its_parts_are_made_and_read_by_the_agents_of_their_names(tmp_path: Path) -> None:
    home = paths.home_at(tmp_path / "home")
    home.prepare()
    roots = drop_roots(home.drop_dir)
    assert {root.home for root in roots} == {path for path in home.drop_dir.iterdir() if path.is_dir()}
    assert {root.agent.name for root in roots} == DROPPED == set(paths.DROPS)
    assert all(root.home.stat().st_mode & 0o077 == 0 for root in roots)


def test_a_drop_folder_that_was_named_is_made_but_not_closed_to_others(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    replace(paths.home_at(tmp_path / "home"), dropped=shared).prepare()
    assert shared.stat().st_mode & 0o777 == 0o755
    assert (shared / "api").is_dir()


def test_they_are_read_unless_roots_are_named_for_this_run(tmp_path: Path) -> None:
    options = Namespace(home=str(tmp_path), root=[], tz="UTC")
    drops = set(drop_roots(paths.home_at(tmp_path).drop_dir))
    assert drops <= set(place_of(options).roots)
    options.root = [f"codex={tmp_path}"]
    assert [root.agent.name for root in place_of(options).roots] == ["codex"]


def test_one_that_is_switched_off_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('agents_off = ["api"]')
    found = {root.agent.name for root in place_of(Namespace(home=str(tmp_path), root=[], tz="UTC")).roots}
    assert found & DROPPED == DROPPED - {"api"}


def test_any_folder_can_be_named_as_a_root() -> None:
    (root,) = chosen_roots(["api=/somewhere"])
    assert (root.agent.name, root.home) == ("api", Path("/somewhere"))
