"""What Windows shows under a program's Properties, Details: the text that PyInstaller's `version=` reads."""

from __future__ import annotations

import re
from pathlib import Path

from counterfoil import __version__

PUBLISHER = "The Counterfoil authors"
DESCRIPTIONS = {
    "counterfoil": "Counterfoil on the command line",
    "counterfoil-tray": "Counterfoil",  # the name in the Task Manager, at start at login too
}
ENGLISH_UNICODE = (0x0409, 0x04B0)

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags={flags}, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', {translation})]),
  ],
)
"""
PRERELEASE = 0x02


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """`0.2.0rc1` as Windows counts: (0, 2, 0, 0). Errors: ValueError."""
    found = re.match(r"\d+(\.\d+){0,3}", version)
    if found is None:
        raise ValueError(f"{version!r} begins with no number")
    first, second, third, fourth, *_ = [*map(int, found[0].split(".")), 0, 0, 0]
    return first, second, third, fourth


def version_text(program: str, version: str = __version__) -> str:
    """The resource of one of DESCRIPTIONS' programs, as Python that PyInstaller evaluates."""
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTIONS[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"© {PUBLISHER}, MIT License",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Counterfoil",
        "ProductVersion": version,
    }
    return TEMPLATE.format(
        four=four_numbers(version),
        flags=0 if re.fullmatch(r"[\d.]+", version) else PRERELEASE,
        table="".join(f"{number:04x}" for number in ENGLISH_UNICODE),
        translation=list(ENGLISH_UNICODE),
        strings="\n".join(f"      StringStruct({name!r}, {value!r})," for name, value in strings.items()),
    )


def write_version(folder: Path, program: str) -> str:
    """Lay the resource of a program under `folder`; its path. Errors: OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{program}-version.txt"
    file.write_text(version_text(program), encoding="utf-8")
    return str(file)
