"""Where things lie on each system, what chose it, and a program that is carried about."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from platformdirs import macos, windows

from counterfoil.cli.statusline_home import state_folder
from counterfoil.dropping import drop_folder
from counterfoil.paths import Chosen, chosen_by, default_home, home_at, home_beside, usual_home

LOCAL = "C:\\Users\\ada\\AppData\\Local"


@pytest.fixture(autouse=True)
def nothing_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("COUNTERFOIL_HOME", "COUNTERFOIL_DROP", "APPIMAGE", "APPDIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "ada"))


@pytest.fixture
def carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Makes this process one of a frozen program in that folder."""

    def carry(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(folder / "counterfoil"))
        return folder

    return carry


def test_on_windows_everything_is_in_the_users_local_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "get_win_folder", lambda _: LOCAL)
    monkeypatch.setattr(platformdirs, "PlatformDirs", windows.Windows)
    home = usual_home()
    base = Path(os.path.normpath(LOCAL)) / "counterfoil"
    assert (home.config_file, home.ledger_file) == (base / "config.toml", base / "ledger.db")
    assert (home.state_dir, home.backups_dir) == (base / "state", base / "backups")
    assert home.drop_dir == drop_folder({"LOCALAPPDATA": LOCAL}, "win32")


def test_on_macos_everything_but_the_cache_is_in_application_support(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", macos.MacOS)
    home, library = usual_home(), tmp_path / "ada" / "Library"
    base = library / "Application Support" / "counterfoil"
    assert (home.config_file, home.ledger_file) == (base / "config.toml", base / "ledger.db")
    assert (home.state_dir, home.cache_dir) == (base / "state", library / "Caches" / "counterfoil")
    assert home.drop_dir == drop_folder({}, "darwin")
    home.prepare()
    assert home.words() == []


def test_a_program_that_is_carried_about_has_the_home_beside_it(carried: Callable[[str], Path]) -> None:
    folder = carried("stick")
    assert (home_beside(), default_home()) == (None, usual_home())
    assert state_folder(None) == str(usual_home().state_dir)
    (folder / "counterfoil-home").mkdir()
    assert default_home() == home_at(folder / "counterfoil-home")
    assert default_home().words() == ["--home", str(folder / "counterfoil-home")]
    assert state_folder(None) == str(default_home().state_dir)
    assert chosen_by(default_home()) is Chosen.BESIDE


def test_a_file_of_that_name_is_no_home(carried: Callable[[str], Path]) -> None:
    (carried("stick") / "counterfoil-home").touch()
    assert default_home() == usual_home()


def test_two_places_never_meet(carried: Callable[[str], Path]) -> None:
    homes = []
    for name in ("first", "second"):
        (carried(name) / "counterfoil-home").mkdir()
        homes.append(default_home())
    assert homes[0] != homes[1]
    for home in homes:
        home.prepare()
        folder = home.config_file.parent
        places = (home.ledger_file, home.state_dir, home.cache_dir, home.backups_dir, home.drop_dir)
        assert all(place.is_relative_to(folder) for place in places)
    assert not usual_home().state_dir.exists()


def test_an_image_has_it_beside_the_file_not_beside_what_is_mounted(
    carried: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted, downloads = carried("mounted"), tmp_path / "downloads"
    monkeypatch.setenv("APPIMAGE", str(downloads / "Counterfoil.AppImage"))
    monkeypatch.setenv("APPDIR", str(mounted))
    (mounted / "counterfoil-home").mkdir()
    assert default_home() == usual_home()
    (downloads / "counterfoil-home").mkdir(parents=True)
    assert default_home() == home_at(downloads / "counterfoil-home")
    assert state_folder(None) == str(default_home().state_dir)


def test_an_installed_command_is_not_carried_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "counterfoil-home").mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert default_home() == usual_home()


def test_what_is_said_goes_before_what_lies_there(
    carried: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (carried("stick") / "counterfoil-home").mkdir()
    monkeypatch.setenv("COUNTERFOIL_HOME", str(tmp_path / "said"))
    assert default_home() == home_at(tmp_path / "said")
    assert chosen_by(default_home()) is Chosen.VARIABLE
    assert chosen_by(home_at(tmp_path / "typed")) is Chosen.OPTION


def test_the_platforms_own_folders_are_nobodys_choice() -> None:
    assert chosen_by(default_home()) is Chosen.USUAL


def test_a_folder_for_drops_goes_with_any_home(
    carried: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTERFOIL_DROP", str(tmp_path / "drops"))
    (carried("stick") / "counterfoil-home").mkdir()
    assert default_home().drop_dir == tmp_path / "drops"
    assert replace(default_home(), dropped=None) == home_at(tmp_path / "stick" / "counterfoil-home")
