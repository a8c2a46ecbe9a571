"""What the packages for macOS are made from."""

from __future__ import annotations

import plistlib
import subprocess
from pathlib import Path

import pytest

from counterfoil import program
from macos import info, release

FAT, THIN = bytes.fromhex("cafebabe"), bytes.fromhex("cffaedfe")
NOTARY = {
    "COUNTERFOIL_NOTARY_KEY": "k.p8",
    "COUNTERFOIL_NOTARY_KEY_ID": "id",
    "COUNTERFOIL_NOTARY_ISSUER": "issuer",
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle with a program, a library two folders down, a link and a text."""
    contents = tmp_path / "Counterfoil.app" / "Contents"
    library = contents / "Frameworks" / "PySide6" / "libQt.dylib"
    for file, data in (
        (contents / "MacOS" / "counterfoil", THIN),
        (library, FAT),
        (contents / "Resources" / "a.txt", b"text"),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data + b"rest")
    (contents / "Resources" / "libQt.dylib").symlink_to(library)
    return tmp_path / "Counterfoil.app"


def test_the_program_lives_in_the_menu_bar() -> None:
    known = plistlib.loads(plistlib.dumps(info.INFO))
    assert known["LSUIElement"] is True
    assert known["LSBackgroundOnly"] is False
    assert known["NSHighResolutionCapable"] is True
    assert known["CFBundleIdentifier"] == program.ID
    assert known["CFBundleExecutable"] == program.WINDOWED


@pytest.mark.parametrize(
    ("wheel", "oldest"),
    [
        ("Tag: cp310-abi3-macosx_13_0_universal2\n", "13.0"),
        ("Tag: cp39-abi3-macosx_12_0_universal2\n", "12.0"),
        ("Tag: cp310-abi3-manylinux_2_34_x86_64\n", info.OLDEST_KNOWN),
    ],
)
def test_the_oldest_macos_is_that_of_qt(wheel: str, oldest: str) -> None:
    assert info.oldest_macos(wheel) == oldest


@pytest.mark.parametrize(("version", "shown"), [("0.1.0", "0.1.0"), ("0.2.0rc1", "0.2.0"), ("next", "0")])
def test_a_version_of_macos_has_numbers_alone(version: str, shown: str) -> None:
    assert info.plain(version) == shown


def test_entitlements_are_no_more_than_python_needs() -> None:
    with release.ENTITLEMENTS.open("rb") as file:
        assert plistlib.load(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_innermost_is_signed_first_and_the_bundle_last(app: Path) -> None:
    commands = release.sign_commands(app, "Developer ID Application: X")
    signed = [Path(command[-1]).name for command in commands]
    assert signed == ["libQt.dylib", "counterfoil", "Counterfoil.app"]
    assert all(command[:3] == ["codesign", "--force", "--timestamp"] for command in commands)
    assert all("runtime" in command and "Developer ID Application: X" in command for command in commands)


class Ran:
    """Notes commands instead of running them."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.staged: list[str] = []

    def __call__(self, command: list[str], *, check: bool) -> None:
        assert check
        self.commands.append(command)
        if command[0] == "hdiutil":
            folder = Path(command[command.index("-srcfolder") + 1])
            self.staged = sorted(path.name for path in folder.iterdir())

    @property
    def programs(self) -> list[str]:
        return [" ".join(command[:2]) for command in self.commands]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> Ran:
    made = Ran()
    monkeypatch.setattr(subprocess, "run", made)
    return made


def test_without_a_name_the_image_is_made_unsigned_and_a_sentence_says_so(
    app: Path, tmp_path: Path, ran: Ran, capsys: pytest.CaptureFixture[str]
) -> None:
    image = release.release(app, tmp_path / "out", {"COUNTERFOIL_SIGN_IDENTITY": ""} | NOTARY)
    assert ran.programs == ["hdiutil create"]
    assert ran.staged == ["Applications", "Counterfoil.app"]
    assert str(image) in ran.commands[0]
    assert "the image is not signed" in capsys.readouterr().out


def test_with_a_name_and_no_key_it_is_signed_and_not_sent(
    app: Path, tmp_path: Path, ran: Ran, capsys: pytest.CaptureFixture[str]
) -> None:
    release.release(app, tmp_path / "out", {"COUNTERFOIL_SIGN_IDENTITY": "me"})
    assert ran.programs == [
        *["codesign --force"] * 3,
        "codesign --verify",
        "hdiutil create",
        "codesign --force",
    ]
    assert "not looked through by Apple" in capsys.readouterr().out


def test_with_both_the_answer_is_fastened_to_the_image(app: Path, tmp_path: Path, ran: Ran) -> None:
    release.release(app, tmp_path / "out", {"COUNTERFOIL_SIGN_IDENTITY": "me"} | NOTARY)
    assert ran.programs[-2:] == ["xcrun notarytool", "xcrun stapler"]


def test_elsewhere_a_sentence_says_what_is_missing(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert release.main([str(app), str(tmp_path)]) == 1
    assert "made on macOS" in capsys.readouterr().err
