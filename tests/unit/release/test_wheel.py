"""The wheel and the source archive as they are handed out: all that belongs in them, and nothing else."""

from __future__ import annotations

import configparser
import os
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_string
from pathlib import Path, PurePosixPath

from counterfoil import __version__
from release import building

ROOT = Path(__file__).parents[3]
EPOCH = 1_700_000_000
INFO = f"counterfoil-{__version__}.dist-info"
MADE_BY_THE_WAY = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
KINDS = {".py", ".typed", ".svg", ".png", ".qm", ".json", ".txt", ".md", ".zst", ""}
KINDS_FOR_LINUX = {".desktop", ".service", ".xml", ".1"}  # what is installed; no scripts that build
RESOURCES = (
    "icons/counterfoil.svg",
    "icons/ui/info.svg",
    "evidence/verify.py",
    "prices/genai-prices.json",
    "prices/LICENSE-genai-prices",
    "translations/counterfoil_de.qm",
    "sample/README.md",
    "linux/counterfoil.desktop",
    "licences/index.json",
    "licences/kept/LGPL-3.0-only.txt",
)


@dataclass(frozen=True, slots=True)
class Built:
    """Names in the wheel, in the archive below its one folder, and the wheel's own metadata by name."""

    wheel: frozenset[str]
    sdist: frozenset[str]
    info: dict[str, str]


def test_what_is_handed_out_is_complete_and_nothing_else_is_in_it(tmp_path: Path) -> None:
    """Built from the sources, and again elsewhere from the archive alone: that fails where they differ.

    One test, because building takes seconds and each process that runs tests would do it again.
    """
    built = opened(*building.build_twice(ROOT, tmp_path, EPOCH))
    the_wheel_holds_the_package_whole(built)
    each_kind_of_resource_is_in_the_wheel(built)
    no_sources_of_other_things_are_in_the_wheel(built)
    the_wheel_says_what_it_is_and_how_it_starts(built)
    the_archive_holds_all_that_a_checkout_does(built)


def opened(sdist: Path, wheel: Path) -> Built:
    """What is in both; every time in them is the one that was asked for, and links are followed."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        info = {name: archive.read(name).decode() for name in names if name.startswith(INFO)}
        assert {entry.date_time[:3] for entry in archive.infolist()} == {(2023, 11, 14)}
    with tarfile.open(sdist) as archive:
        members = archive.getmembers()
        assert {member.mtime for member in members} == {EPOCH}
        assert not any(member.issym() or member.islnk() for member in members)
    inside = {str(PurePosixPath(*PurePosixPath(member.name).parts[1:])) for member in members}
    return Built(frozenset(names), frozenset(inside), info)


def the_wheel_holds_the_package_whole(built: Built) -> None:
    sources = {f"counterfoil/{name}" for name in files_of(ROOT / "app" / "counterfoil")}
    package = {name for name in built.wheel if not name.startswith(INFO)}
    assert package == {name for name in sources if not name.endswith(".ts")}


def each_kind_of_resource_is_in_the_wheel(built: Built) -> None:
    assert {f"counterfoil/resources/{name}" for name in RESOURCES} - built.wheel == set()


def no_sources_of_other_things_are_in_the_wheel(built: Built) -> None:
    package = [PurePosixPath(name) for name in built.wheel if not name.startswith(INFO)]
    for_linux = [path for path in package if "linux" in path.parts]
    assert {path.suffix for path in for_linux} <= KINDS_FOR_LINUX
    assert {path.suffix for path in package if path not in for_linux} <= KINDS


def the_wheel_says_what_it_is_and_how_it_starts(built: Built) -> None:
    metadata = message_from_string(built.info[f"{INFO}/METADATA"])
    assert metadata["Version"] == __version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    entries = configparser.ConfigParser()
    entries.read_string(built.info[f"{INFO}/entry_points.txt"])
    assert {section: dict(entries[section]) for section in entries.sections()} == {
        "console_scripts": {"counterfoil": "counterfoil.cli:main"},
        "gui_scripts": {"counterfoil-tray": "counterfoil.cli:tray_main"},
    }
    kept = {name.removeprefix(f"{INFO}/licenses/") for name in built.info if "/licenses/" in name}
    assert kept == {
        "LICENSE",
        "resources/prices/LICENSE-genai-prices",
        "resources/icons/ui/LICENSE-lucide",
    }


def the_archive_holds_all_that_a_checkout_does(built: Built) -> None:
    for folder in ("app/counterfoil", "docs", "packaging", "resources", "tests/unit"):
        here = {f"{folder}/{name}" for name in files_of(ROOT / folder)}
        assert here
        assert here - built.sdist == set()
    beside = {"pyproject.toml", "Makefile", "LICENSE", "CHANGELOG.md", "README.md"}
    assert beside - built.sdist == set()


def files_of(folder: Path) -> Iterator[str]:
    """Every file below, through links, by its path from there; without what Python and checks leave."""
    for place, folders, names in os.walk(folder, followlinks=True):
        folders[:] = [one for one in folders if one not in MADE_BY_THE_WAY]
        yield from ((Path(place) / name).relative_to(folder).as_posix() for name in names)
