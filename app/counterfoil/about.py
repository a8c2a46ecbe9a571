"""What this copy of the program is made of, read from what was installed with it."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from counterfoil import __version__
from counterfoil.ledger.engine import ENGINE, ENGINE_VERSION
from counterfoil.licences import Licence, LicenceText, collected, plain, text_of
from counterfoil.paths import Chosen, Home, chosen_by
from counterfoil.prices.books import usable_book

NAME = "counterfoil"
RESOURCES = Path(__file__).parent / "resources"
PICTURES, PRICES = RESOURCES / "icons" / "ui", RESOURCES / "prices"
_FIRST_NAME = re.compile(r"[\w.-]+")
_HEADER = re.compile(r"@license (?P<name>[\w-]+?)(?:-static)? v(?P<version>[\d.]+) - (?P<licence>\S+)")
_CLASSED = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
LONGEST_LICENCE = 60


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships with the program; `licence` is an SPDX expression or a short name, or None."""

    name: str
    version: str
    licence: str | None


@dataclass(frozen=True, slots=True)
class Facts:
    """`prices` names the price list, `prices_day` is the ISO date it was taken on, `digest` its SHA-256."""

    version: str
    system: str
    parts: tuple[Part, ...]
    prices: str
    prices_day: str
    prices_digest: str
    config_file: Path
    ledger_file: Path
    state_dir: Path
    cache_dir: Path
    backups_dir: Path
    licences: tuple[LicenceText, ...]
    home_by: Chosen = Chosen.USUAL


def facts_of(home: Home) -> Facts:
    """All that is known of this copy; some sixty small files are read."""
    book = usable_book(home.prices_folder)
    python = Part("Python", platform.python_version(), "PSF-2.0")
    sqlite = Part(ENGINE, ENGINE_VERSION, "Public Domain")
    parts = (python, *sorted((*installed(NAME), sqlite, *pictures()), key=lambda part: part.name.lower()))
    return Facts(
        __version__,
        f"{platform.system()} {platform.release()} {platform.machine()}",
        parts,
        " + ".join(layer.source for layer in book.layers if layer.used),
        book.extracted_on,
        book.digest,
        home.config_file,
        home.ledger_file,
        home.state_dir,
        home.cache_dir,
        home.backups_dir,
        tuple(text_of(one) for one in as_installed(collected(), parts)),
        chosen_by(home),
    )


def as_installed(licences: Iterable[Licence], parts: Iterable[Part]) -> tuple[Licence, ...]:
    """The collected licences with the versions that are here, then the parts that have none."""
    here = {plain(part.name): part for part in parts}
    known = [
        replace(one, version=here[plain(one.name)].version) if plain(one.name) in here else one
        for one in licences
    ]
    covered = {plain(one.name) for one in known}
    bare = [Licence(p.name, p.version, p.licence, ()) for name, p in here.items() if name not in covered]
    return (*known, *bare)


def installed(root: str) -> Iterator[Part]:
    """Every package that a package needs, and those that these need, each once; not the package itself."""
    waiting, seen = [root], {plain(root)}
    while waiting:
        try:
            found = distribution(waiting.pop())
        except PackageNotFoundError:  # for another system, or a bundle without its metadata
            continue
        if plain(found.metadata["Name"]) != plain(root):
            yield Part(found.metadata["Name"].replace("_", "-"), found.version, licence_of(found))
        for name in _needed(found):
            if plain(name) not in seen:
                seen.add(plain(name))
                waiting.append(name)


def _needed(found: Distribution) -> Iterator[str]:
    for requirement in found.requires or ():
        name = _FIRST_NAME.match(requirement)
        if name is not None and "extra ==" not in requirement:
            yield name[0]


def licence_of(found: Distribution) -> str | None:
    """By its metadata: the expression, else the classifier, else the first line of the free text."""
    metadata = found.metadata
    written = [*(metadata.get_all("License-Expression") or ()), *(metadata.get_all("License") or ())]
    lines = [text.strip().split("\n")[0] for text in written]
    classed = [_CLASSED.fullmatch(one) for one in metadata.get_all("Classifier") or ()]
    named = [*lines, *(one[1] for one in classed if one is not None)]
    return next((name for name in named if name and len(name) <= LONGEST_LICENCE), None)


def pictures() -> Iterator[Part]:
    """The set that the small pictures are from, as the first of them says itself."""
    for path in sorted(PICTURES.glob("*.svg"))[:1]:
        said = _HEADER.search(path.read_text("utf-8")[:200])
        if said is not None:
            yield Part(said["name"].capitalize(), said["version"], said["licence"])
