"""The licences of all that comes with the program, as `make licences` collected them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).parent / "resources"
INDEX = Path("licences") / "index.json"


@dataclass(frozen=True, slots=True)
class Licence:
    """One part: the version that its texts were taken from, and `files`, relative to the resources.

    `licence` is an SPDX expression or a short name; None where the part names none.
    """

    name: str
    version: str
    licence: str | None
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A licence with its words, all files one after the other."""

    licence: Licence
    text: str


def collected(resources: Path = RESOURCES) -> tuple[Licence, ...]:
    """Every part in the order of the index: the program itself, then by name."""
    entries = json.loads((resources / INDEX).read_text("utf-8"))["parts"]
    return tuple(Licence(e["name"], e["version"], e["licence"], tuple(e["files"])) for e in entries)


def text_of(licence: Licence, resources: Path = RESOURCES) -> LicenceText:
    """Its files; each under its name where there are several."""
    texts = [(Path(name).stem, (resources / name).read_text("utf-8")) for name in licence.files]
    if len(texts) == 1:
        return LicenceText(licence, texts[0][1])
    return LicenceText(licence, "\n\n".join(f"{name}\n{'-' * len(name)}\n\n{text}" for name, text in texts))


def named(name: str, licences: tuple[Licence, ...]) -> Licence | None:
    """The part of that name, however it is written; without one, the only part whose name begins so."""
    wanted = plain(name)
    exact = [one for one in licences if plain(one.name) == wanted]
    begun = [one for one in licences if plain(one.name).startswith(wanted)] if wanted else []
    return exact[0] if exact else begun[0] if len(begun) == 1 else None


def plain(name: str) -> str:
    """A name as package indexes compare it."""
    return re.sub(r"[-_.\s]+", "-", name).lower()
