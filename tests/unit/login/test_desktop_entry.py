"""Starting at login by a desktop entry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.login.desktop_entry import DesktopEntry, config_folder, filled, first_word, quoted, template
from counterfoil.login.seam import Start

SOURCE = """[Desktop Entry]
Type=Application
Name=Counterfoil
TryExec=counterfoil
Exec=counterfoil tray --hidden
"""
COMMAND = ("/opt/a b/counterfoil", "tray", "--hidden")


@pytest.fixture
def entry(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry(Start(COMMAND), {"XDG_CONFIG_HOME": str(tmp_path)}, SOURCE)


def test_what_was_switched_on_is_on_and_off_again(entry: DesktopEntry) -> None:
    assert not entry.is_enabled()
    entry.switch(on=True)
    assert entry.is_enabled()
    entry.switch(on=False)
    entry.switch(on=False)
    assert not entry.is_enabled()
    assert list(entry.file.parent.iterdir()) == []


def test_the_entry_starts_this_very_program(entry: DesktopEntry) -> None:
    entry.switch(on=True)
    text = entry.file.read_text("utf-8")
    assert 'Exec="/opt/a b/counterfoil" tray --hidden\n' in text
    assert "TryExec" not in text
    assert "Name=Counterfoil\n" in text
    assert entry.starts() == "/opt/a b/counterfoil"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", " hidden = TRUE "])
def test_an_entry_that_the_desktop_switched_off_is_off_and_can_come_on(
    entry: DesktopEntry, line: str
) -> None:
    entry.switch(on=True)
    entry.file.write_text(f"{entry.file.read_text('utf-8')}{line}\n", "utf-8")
    assert not entry.is_enabled()
    assert entry.starts() == COMMAND[0]
    entry.switch(on=True)
    assert entry.is_enabled()


def test_a_failed_write_leaves_the_old_entry_whole(
    entry: DesktopEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry.switch(on=True)
    before = entry.file.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        entry.switch(on=True)
    assert entry.file.read_bytes() == before
    assert [p.name for p in entry.file.parent.iterdir()] == ["counterfoil.desktop"]


def test_another_home_has_an_entry_of_its_own(entry: DesktopEntry, tmp_path: Path) -> None:
    other = DesktopEntry(Start(COMMAND, "1a2b3c4d"), {"XDG_CONFIG_HOME": str(tmp_path)}, SOURCE)
    other.switch(on=True)
    assert other.file.name == "counterfoil-1a2b3c4d.desktop"
    assert not entry.is_enabled()


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("/usr/bin/counterfoil", "/usr/bin/counterfoil"),
        ("a b", '"a b"'),
        ("50%", '"50%%"'),
        ("", '""'),
        ('say "x"', r'"say \\"x\\""'),
        ("$HOME", r'"\\$HOME"'),
        ("back\\slash", r'"back\\\\slash"'),
    ],
)
def test_an_argument_is_quoted_by_the_rules_of_desktop_entries(argument: str, written: str) -> None:
    assert quoted(argument) == written


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30))
def test_any_argument_comes_back_as_it_was(argument: str) -> None:
    assert _as_a_launcher_reads(quoted(argument)) == argument
    assert first_word(f"{quoted(argument)} tray") == argument


def _as_a_launcher_reads(written: str) -> str:
    """A string value is unescaped first, then the quotes are taken off, then the field codes are filled."""
    value = written.replace("\\\\", "\\")
    if value.startswith('"'):
        value = re.sub(r"\\(.)", r"\1", value[1:-1])
    return value.replace("%%", "%")


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"XDG_CONFIG_HOME": "/x/cfg"}, "/x/cfg"),
        ({"XDG_CONFIG_HOME": "relative"}, None),
        ({}, None),
        ({"XDG_CONFIG_HOME": "/sandbox", "FLATPAK_ID": "x"}, None),
        ({"XDG_CONFIG_HOME": "/sandbox", "FLATPAK_ID": "x", "HOST_XDG_CONFIG_HOME": "/x"}, "/x"),
    ],
)
def test_the_entry_lies_where_the_desktop_looks(environ: dict[str, str], folder: str | None) -> None:
    assert config_folder(environ) == (Path(folder) if folder else Path.home() / ".config")


def test_an_entry_without_a_command_names_no_program(entry: DesktopEntry) -> None:
    assert entry.starts() is None
    entry.file.parent.mkdir()
    entry.file.write_text("[Desktop Entry]\nExec=\n")
    assert entry.starts() is None


def test_the_shipped_template_can_be_filled() -> None:
    text = filled(template(), COMMAND)
    assert text.startswith("[Desktop Entry]\n")
    assert text.count("\nExec=") == 1
    assert 'Exec="/opt/a b/counterfoil" tray --hidden\n' in text
