"""Who installed a copy, and what is typed for a newer one or to have it away."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from counterfoil.installation import Installation, Way, installation_of
from counterfoil.program import Form, Program

LIB = "lib/python3.12/site-packages/counterfoil/installation.py"
PIPX, UV = "/home/a/.local/share/pipx/venvs/counterfoil", "/home/a/.local/share/uv/tools/counterfoil"
ON_PATH = "/home/a/.local/bin/counterfoil"


def program(form: Form, path: str, *words: str) -> Program:
    return Program(form, words or (path,), Path(path))


@pytest.mark.parametrize(
    ("copy", "prefix", "source", "found"),
    [
        (
            program(Form.APPIMAGE, "/home/a/C.AppImage"),
            "/tmp/x",
            "/tmp/x/installation.py",
            Installation(Way.FILE, "", "Delete the file /home/a/C.AppImage"),
        ),
        (
            program(Form.FLATPAK, "/app/bin/x", "/usr/bin/flatpak", "run", "io.example.Id"),
            "/usr",
            "/app/installation.py",
            Installation(
                Way.FLATPAK,
                "flatpak update io.example.Id",
                "flatpak uninstall io.github.counterfoil.Counterfoil",
            ),
        ),
        (
            program(Form.FROZEN, "/usr/lib/counterfoil/counterfoil"),
            "/",
            "/x",
            Installation(Way.SYSTEM, "", "sudo apt remove counterfoil"),
        ),
        (
            program(Form.FROZEN, "/Applications/Counterfoil.app/Contents/MacOS/counterfoil"),
            "/",
            "/x",
            Installation(Way.FILE, "", "Move /Applications/Counterfoil.app to the Bin"),
        ),
        (
            program(Form.SCRIPT, ON_PATH),
            PIPX,
            f"{PIPX}/{LIB}",
            Installation(Way.PIPX, "pipx upgrade counterfoil", "pipx uninstall counterfoil"),
        ),
        (
            program(Form.SCRIPT, ON_PATH),
            UV,
            f"{UV}/{LIB}",
            Installation(Way.UV, "uv tool upgrade counterfoil", "uv tool uninstall counterfoil"),
        ),
        (
            program(Form.SCRIPT, "/usr/bin/counterfoil"),
            "/usr",
            "/usr/lib/python3/dist-packages/counterfoil/installation.py",
            Installation(Way.SYSTEM, "", "sudo apt remove counterfoil"),
        ),
        (
            program(Form.MODULE, "/usr/bin/python3"),
            "/usr",
            "/src/app/counterfoil/installation.py",
            Installation(Way.CHECKOUT, "", "Delete the checkout /src"),
        ),
    ],
)
def test_whoever_installed_it_is_named(
    copy: Program, prefix: str, source: str, found: Installation, tmp_path: Path
) -> None:
    (tmp_path / "list").touch()
    said = installation_of(
        copy, PurePosixPath(prefix), PurePosixPath(source), system="linux", dpkg_list=tmp_path / "list"
    )
    assert said == found


@pytest.mark.parametrize("prefix", ["/my venv", "/usr"])
def test_pip_is_named_with_the_python_that_it_belongs_to(
    prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", f"{prefix}/bin/python")
    lib = "/usr/local/lib/python3.11/dist-packages" if prefix == "/usr" else f"{prefix}/lib/site-packages"
    copy = program(Form.SCRIPT, f"{prefix}/bin/counterfoil")
    found = installation_of(copy, PurePosixPath(prefix), PurePosixPath(f"{lib}/installation.py"))
    python = f"'{prefix}/bin/python'" if " " in prefix else f"{prefix}/bin/python"
    assert found.way is Way.PIP
    assert found.update == f"{python} -m pip install --upgrade counterfoil"
    assert found.removal == f"{python} -m pip uninstall counterfoil"


def test_no_package_manager_is_named_that_is_not_known_to_have_laid_it(tmp_path: Path) -> None:
    copy = program(Form.FROZEN, "/opt/counterfoil/counterfoil")
    found = installation_of(copy, PurePosixPath("/"), PurePosixPath("/x"), dpkg_list=tmp_path / "none")
    assert (found.way, found.update) == (Way.SYSTEM, "")
    assert "apt" not in found.removal


def test_a_folder_of_a_program_may_hold_the_ledger_and_says_so(tmp_path: Path) -> None:
    copy = program(Form.FROZEN, str(tmp_path / "counterfoil.exe"))
    nowhere = PurePosixPath("/x")
    said = installation_of(copy, nowhere, nowhere, system="win32").removal
    assert "but for a folder counterfoil-home in it" in said
    (tmp_path / "unins000.exe").touch()
    assert installation_of(copy, nowhere, nowhere, system="win32").removal.startswith("Settings, Apps")
