"""Starting at login."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.program import this_program
from counterfoil.ui import autostart

SOURCE = """[Desktop Entry]
Type=Application
Name=Counterfoil
TryExec=counterfoil
Exec=counterfoil tray --hidden
"""
COMMAND = ("/opt/a b/counterfoil", "tray", "--hidden")


def test_what_was_switched_on_is_on_and_off_again(tmp_path: Path) -> None:
    entry = tmp_path / "new" / "autostart" / "counterfoil.desktop"
    assert not autostart.is_enabled(entry)
    autostart.enable(entry, COMMAND, SOURCE)
    assert autostart.is_enabled(entry)
    autostart.disable(entry)
    autostart.disable(entry)
    assert not autostart.is_enabled(entry)
    assert list(entry.parent.iterdir()) == []


def test_the_entry_starts_this_very_program(tmp_path: Path) -> None:
    entry = tmp_path / "counterfoil.desktop"
    autostart.enable(entry, COMMAND, SOURCE)
    text = entry.read_text("utf-8")
    assert 'Exec="/opt/a b/counterfoil" tray --hidden\n' in text
    assert "TryExec" not in text
    assert "Name=Counterfoil\n" in text


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", " hidden = TRUE "])
def test_an_entry_that_the_desktop_switched_off_is_off_and_can_come_on(tmp_path: Path, line: str) -> None:
    entry = tmp_path / "counterfoil.desktop"
    entry.write_text(f"{SOURCE}{line}\n", "utf-8")
    assert not autostart.is_enabled(entry)
    autostart.enable(entry, COMMAND, entry.read_text("utf-8"))
    assert autostart.is_enabled(entry)


def test_a_failed_write_leaves_the_old_entry_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = tmp_path / "counterfoil.desktop"
    autostart.enable(entry, COMMAND, SOURCE)
    before = entry.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        autostart.enable(entry, ("/elsewhere",), SOURCE)
    assert entry.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["counterfoil.desktop"]


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
    assert autostart.quoted(argument) == written


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30))
def test_any_argument_comes_back_as_it_was(argument: str) -> None:
    assert _as_a_launcher_reads(autostart.quoted(argument)) == argument


def _as_a_launcher_reads(written: str) -> str:
    """A string value is unescaped first, then the quotes are taken off, then the field codes are filled."""
    value = written.replace("\\\\", "\\")
    if value.startswith('"'):
        value = re.sub(r"\\(.)", r"\1", value[1:-1])
    return value.replace("%%", "%")


@pytest.mark.parametrize(
    ("environ", "folder"),
    [({"XDG_CONFIG_HOME": "/x/cfg"}, "/x/cfg"), ({"XDG_CONFIG_HOME": "relative"}, None), ({}, None)],
)
def test_the_entry_lies_in_the_users_own_autostart_folder(
    environ: dict[str, str], folder: str | None
) -> None:
    base = Path(folder) if folder else Path.home() / ".config"
    assert autostart.entry_file(environ) == base / "autostart" / "counterfoil.desktop"


def test_the_entry_names_the_copy_that_runs() -> None:
    assert autostart.running_command() == (*this_program().words, "tray", "--hidden")


def test_the_shipped_template_can_be_filled() -> None:
    text = autostart.filled(autostart.template(), COMMAND)
    assert text.startswith("[Desktop Entry]\n")
    assert text.count("\nExec=") == 1
    assert 'Exec="/opt/a b/counterfoil" tray --hidden\n' in text
