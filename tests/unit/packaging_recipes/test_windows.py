"""What the packages for Windows are made from."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from counterfoil import __version__, desktop
from counterfoil.login import run_key
from windows import installer, version_info

FOLDER = Path(installer.__file__).parent
ISS = (FOLDER / "counterfoil.iss").read_text("utf-8-sig")


def structure(*args: object, **named: object) -> tuple[object, ...]:
    """Stands for each of PyInstaller's classes."""
    return (*args, *named.values())


def evaluated(text: str) -> str:
    """The text as PyInstaller reads it: an expression of a few known names."""
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo")
    return repr(eval(text, {"__builtins__": {}}, dict.fromkeys((*names, "VarStruct"), structure)))


@pytest.mark.parametrize("program", version_info.DESCRIPTIONS)
def test_the_version_resource_names_program_and_version(program: str, tmp_path: Path) -> None:
    text = Path(version_info.write_version(tmp_path / "new", program)).read_text("utf-8")
    said = evaluated(text)
    assert f"'OriginalFilename', '{program}.exe'" in said
    assert f"'ProductVersion', '{__version__}'" in said
    assert "'040904b0'" in said


@pytest.mark.parametrize(
    ("version", "four", "flags"),
    [("0.1.0", (0, 1, 0, 0), 0), ("1.2.3.4", (1, 2, 3, 4), 0), ("0.2.0rc1", (0, 2, 0, 0), 2)],
)
def test_a_version_is_counted_by_four_numbers(version: str, four: tuple[int, ...], flags: int) -> None:
    assert version_info.four_numbers(version) == four
    assert f"filevers={four}, prodvers={four}, mask=0x3f, flags={flags}" in version_info.version_text(
        "counterfoil", version
    )


def test_a_version_without_a_number_is_none() -> None:
    with pytest.raises(ValueError, match="no number"):
        version_info.four_numbers("latest")


def test_the_manifest_asks_for_sharp_text_and_long_paths_and_for_no_administrator() -> None:
    tree = ElementTree.parse(FOLDER / "counterfoil.manifest")
    said = {element.tag.split("}")[1]: element for element in tree.iter()}
    assert said["requestedExecutionLevel"].attrib == {"level": "asInvoker", "uiAccess": "false"}
    assert said["dpiAwareness"].text == "PerMonitorV2"
    assert said["longPathAware"].text == "true"


class Shell32:
    """Hears what the program calls itself."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def SetCurrentProcessExplicitAppUserModelID(self, name: Any) -> int:
        self.heard.append(name.value)
        return 0


def test_the_app_bears_the_name_of_its_start_menu_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell32()
    monkeypatch.setattr(ctypes, "CDLL", {"shell32": shell}.__getitem__)
    desktop.claim_identity("linux")
    assert shell.heard == []
    desktop.claim_identity("win32")
    assert shell.heard == [desktop.WINDOWS_ID]
    assert f'AppUserModelID: "{desktop.WINDOWS_ID}"' in ISS


def test_the_installer_asks_for_no_administrator_and_leaves_the_ledger() -> None:
    assert "PrivilegesRequired=lowest" in ISS
    assert "[UninstallDelete]" not in ISS
    deleted = re.findall(r'^Type: \w+; Name: "(.*)"$', ISS, re.M)
    assert deleted == [r"{app}\_internal"]


def test_the_installer_takes_away_the_value_that_starts_the_program_at_login() -> None:
    assert f'ValueName: "{run_key.NAME}"' in ISS
    for key in (run_key.RUN, run_key.APPROVED):
        assert f'Subkey: "{key}"; ValueType: none' in ISS


def test_the_installer_names_files_that_are_there_and_verbs_that_exist() -> None:
    from counterfoil.cli.options import parse

    for name in re.findall(r"\{#Root\}\\([\w.]+)", ISS):
        assert (FOLDER.parents[1] / name).is_file()
    asked = re.search(r"Exec\(Tool, '(.*?)'", ISS)
    assert asked is not None
    assert parse(asked[1].split()).quit


def test_every_message_of_the_installer_is_there_in_every_language() -> None:
    languages = set(re.findall(r'^Name: "(\w+)"; MessagesFile', ISS, re.M))
    said = re.findall(r"^(\w+)\.(\w+)=(.+)$", ISS, re.M)
    names = {name for _, name, _ in said}
    assert {(language, name) for language, name, _ in said} == {(a, b) for a in languages for b in names}
    used = re.findall(r"CustomMessage\('(\w+)'\)|\{cm:(\w+)\}", ISS)
    assert names == {name for found in used for name in found if name}


def test_every_value_that_the_script_wants_is_given() -> None:
    words = installer.command("ISCC.exe", Path("frozen"), Path("out"), Path("a.ico"))
    given = {word[2:].split("=")[0] for word in words if word.startswith("/D")}
    assert given == set(re.findall(r"\{#(\w+)\}", ISS)) - {"Root"}
    assert words[-1] == str(FOLDER / "counterfoil.iss")


def test_the_compiler_is_found_where_its_installer_lays_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    environ = {"ProgramFiles(x86)": str(tmp_path)}
    assert installer.compiler(environ) is None
    compiler = tmp_path / "Inno Setup 6" / "ISCC.exe"
    compiler.parent.mkdir()
    compiler.touch()
    assert installer.compiler(environ) == str(compiler)


def test_without_the_compiler_a_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(installer, "compiler", lambda _environ: None)
    assert installer.main([str(tmp_path), str(tmp_path)]) == 1
    assert "Inno Setup 6 was not found" in capsys.readouterr().err
