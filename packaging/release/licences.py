"""Collects the licence texts of all that ships with the program: `make licences`.

    python packaging/release/licences.py [--check]

A Python package brings its texts with its metadata; Python has its own beside its library. What brings none
(Qt, SQLite, the sample logs) has a text in resources/licences/kept, which is written by hand. The rest of
that folder is made anew by each run: an index, and every text once however many parts bring it.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from types import MappingProxyType

from commands import SetupError
from counterfoil import __version__
from counterfoil.about import NAME, Part, installed, pictures
from counterfoil.ledger.engine import ENGINE, ENGINE_VERSION
from counterfoil.licences import INDEX, Licence, collected, plain

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
KEPT, MADE = "licences/kept", "licences/collected"
QT_TEXTS = (f"{KEPT}/Qt.txt", f"{KEPT}/LGPL-3.0-only.txt", f"{KEPT}/GPL-3.0-only.txt")
BY_HAND = {  # packages whose metadata holds no text
    "pyside6-essentials": QT_TEXTS,
    "shiboken6": QT_TEXTS,
    "arro3-core": (f"{KEPT}/arro3.txt", f"{KEPT}/Apache-2.0.txt"),
    "arro3-io": (f"{KEPT}/arro3.txt", f"{KEPT}/Apache-2.0.txt"),
}
LICENCE_WORDS = ("licen", "copying", "notice")
TEXT_ENDINGS = ("", ".txt", ".md", ".rst")


@dataclass(frozen=True, slots=True)
class Found:
    """A part, its texts by the file names they shall have, and files of the resources that hold others."""

    part: Part
    texts: tuple[tuple[str, str], ...] = ()
    shipped: tuple[str, ...] = ()


def main(arguments: list[str]) -> int:
    """Exit status: 0 all is collected, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Collect the licence texts of all that ships.")
    parser.add_argument("--check", action="store_true", help="only say what is missing; write nothing")
    try:
        if parser.parse_args(arguments).check:
            lines = missing(installed(NAME), collected(RESOURCES))
            print("\n".join(lines) or "Every part has its licence text.")
            return 1 if lines else 0
        licences = write(tuple(everything()), RESOURCES)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in (RESOURCES / "licences").rglob("*") if path.is_file())
    print(f"{len(licences)} parts, {len({f for one in licences for f in one.files})} texts, {size:,} bytes")
    return 0


def missing(parts: Iterable[Part], known: Iterable[Licence]) -> list[str]:
    """A line for each part that has no collected text."""
    have = {plain(one.name) for one in known if one.files}
    return [
        f"{part.name} {part.version} has no licence text in resources/licences: run make licences."
        for part in parts
        if plain(part.name) not in have
    ]


def everything() -> Iterator[Found]:
    """Each part once, the program itself first, then by name."""
    own = Found(Part(NAME.capitalize(), __version__, "MIT"), ((f"{NAME}-LICENSE", _read(ROOT / "LICENSE")),))
    packages = (_package(distribution(part.name), part) for part in installed(NAME))
    others = (*packages, _python(), _qt(), *_shipped())
    yield own
    yield from sorted(others, key=lambda found: found.part.name.lower())


def write(parts: tuple[Found, ...], resources: Path) -> tuple[Licence, ...]:
    """Make the folder of collected texts and its index anew."""
    by_hand = {_read(path): f"{KEPT}/{path.name}" for path in sorted((resources / KEPT).iterdir())}
    licences, texts = arranged(parts, by_hand)
    for licence in licences:
        if not licence.files:
            raise SetupError(f"{licence.name} brings no licence text. Put one into {KEPT} and name it there.")
    folder = resources / MADE
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (resources / name).write_text(text, "utf-8")
    index = json.dumps({"parts": [asdict(one) for one in licences]}, indent=1, ensure_ascii=False)
    (resources / INDEX).write_text(f"{index}\n", "utf-8")
    return licences


def arranged(
    parts: Iterable[Found], kept: Mapping[str, str] = MappingProxyType({})
) -> tuple[tuple[Licence, ...], dict[str, str]]:
    """The index, and text by new file; a text that several parts bring lies under the name of the first.

    `kept` is file by text of what is written by hand.
    """
    file_of = {tidy(text): name for text, name in kept.items()}
    licences = []
    for found in parts:
        made = [file_of.setdefault(tidy(text), f"{MADE}/{name}.txt") for name, text in found.texts]
        files = dict.fromkeys((*found.shipped, *made))
        licences.append(Licence(found.part.name, found.part.version, found.part.licence, tuple(files)))
    return tuple(licences), {name: text for text, name in file_of.items() if name.startswith(MADE)}


def tidy(text: str) -> str:
    """A text as it is kept: no blank lines around it, no blanks at the end of lines."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n"


def _package(found: Distribution, part: Part) -> Found:
    name = plain(part.name)
    texts = [(f"{name}-{_short(path)}", _read(found.locate_file(path))) for path in _licence_files(found)]
    inside = [(f"{name}-contents", listing) for listing in _contents(found)]
    return Found(part, (*texts, *inside), BY_HAND.get(name, ()) if not texts else ())


def _licence_files(found: Distribution) -> list[str]:
    """The paths that a package installs and that are named as licences are, its own first."""
    paths = [str(path) for path in found.files or () if _is_licence(Path(str(path)))]
    return sorted(paths, key=lambda path: (".dist-info" not in path, path))


def _is_licence(path: Path) -> bool:
    said = path.name.lower()
    return path.suffix in TEXT_ENDINGS and any(word in said for word in LICENCE_WORDS)


def _short(path: str) -> str:
    """Its place in the package as one word."""
    parts = [part for part in Path(path).with_suffix("").parts if not part.endswith(".dist-info")]
    return "-".join(part for part in parts if part != "licenses").replace(" ", "-")


def _contents(found: Distribution) -> Iterator[str]:
    """What else is built into a package, where it brings a list of that (CycloneDX)."""
    for path in found.files or ():
        if path.name.endswith(".cyclonedx.json"):
            entries = json.loads(_read(found.locate_file(path)))["components"]
            lines = [f"{one['name']} {one['version']}: {_expression(one)}" for one in entries]
            yield "Built into it:\n\n" + "\n".join(sorted(set(lines)))


def _expression(component: dict[str, list[dict[str, str]]]) -> str:
    named = [one["expression"] for one in component.get("licenses", ()) if "expression" in one]
    return ", ".join(named) or "not said"


def _python() -> Found:
    part = Part("Python", platform.python_version(), "PSF-2.0")
    return Found(part, (("python-LICENSE", _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")),))


def _qt() -> Found:
    bindings = next(part for part in installed(NAME) if part.name.startswith("PySide6"))
    return Found(Part("Qt", bindings.version, bindings.licence), shipped=QT_TEXTS)


def _shipped() -> Iterator[Found]:
    """What is no package but data or built in."""
    yield Found(Part(ENGINE, ENGINE_VERSION, "Public Domain"), shipped=(f"{KEPT}/SQLite.txt",))
    yield Found(next(pictures()), shipped=("icons/ui/LICENSE-lucide",))
    prices = json.loads(_read(RESOURCES / "prices" / "genai-prices.json"))
    source, version = prices["source"].split()
    yield Found(Part(source, version, prices["license"]), shipped=(f"prices/{prices['license_file']}",))
    yield Found(Part("Sample logs (mise)", "2026-07-08", "MIT"), shipped=(f"{KEPT}/sample-logs.txt",))


def _read(path: object) -> str:
    try:
        return Path(str(path)).read_text("utf-8")
    except OSError as error:
        raise SetupError(f"{error.filename}: {error.strerror}. A licence text is missing there.") from error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
