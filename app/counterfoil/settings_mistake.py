"""What is wrong with a settings file, and where: line, column and key, as far as they can be told."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from counterfoil import __version__
from counterfoil.errors import KnownError

Key = tuple[str | int, ...]
Struct = TypeVar("Struct", bound=msgspec.Struct)

TOML_PLACE = re.compile(r"\s*\((?:at line (\d+), column (\d+)|at end of document)\)\s*$")
STRUCT_PLACE = re.compile(r"\s*- at `(?:key in )?\$([^`]*)`\s*$")
UNKNOWN = re.compile(r"Object contains unknown field `([^`]+)`")
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
PLAIN = {
    "str | null": "text",
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a part with a heading in brackets",
}
# settings that are checked together with those beside them: the words name which one it is
NAMED = ("quiet_hours", "full_percent", "chance_percent", "command", "webhook", "currency", "metrics")
ASSIGNED = re.compile(r"""\s*(["']?)([\w-]+)\1\s*(?:=|\.)""")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong, in words; the 1-based `line` and `column` of it, and the key, where they are known."""

    what: str
    line: int | None = None
    column: int | None = None
    key: Key = ()


class BadSettings(KnownError):
    """The settings file cannot be used as it is."""

    def __init__(self, sentence: str, path: Path, mistake: Mistake | None = None) -> None:
        super().__init__(sentence)
        self.path = path
        self.mistake = mistake or Mistake(sentence)

    @classmethod
    def at(cls, path: Path, text: str, key: Key, what: str) -> BadSettings:
        """A mistake in the value of a key."""
        line, column = place_of(text, key)
        return cls.of(path, Mistake(what, line, column, key))

    @classmethod
    def of(cls, path: Path, mistake: Mistake) -> BadSettings:
        """The sentence names file, line and key."""
        where = f", line {mistake.line}" if mistake.line else ""
        place = f" - at `${_dotted(mistake.key)}`" if mistake.key else ""
        what = mistake.what.rstrip(".")
        return cls(
            f"The settings {path}{where} hold a mistake, nothing was changed: {what}{place}.", path, mistake
        )


def parsed(text: str, path: Path, shape: type[Struct]) -> Struct:
    """The text of a TOML file as a struct. Errors: BadSettings."""
    try:
        return msgspec.convert(tomllib.loads(text), shape)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings.of(path, _of_toml(str(error), text)) from error
    except msgspec.ValidationError as error:
        raise BadSettings.of(path, _of_struct(str(error), text)) from error
    except (RecursionError, ValueError) as error:
        what = "it is nested too deeply, or a number in it is too long"
        raise BadSettings.of(path, Mistake(what)) from error


def _of_toml(said: str, text: str) -> Mistake:
    found = TOML_PLACE.search(said)
    what = TOML_PLACE.sub("", said)
    if found is None:
        return Mistake(what)
    if found.group(1) is None:
        return Mistake(what, max(1, len(text.splitlines())))
    line, column = int(found.group(1)), int(found.group(2))
    return Mistake(what, line, column)


def _of_struct(said: str, text: str) -> Mistake:
    found = STRUCT_PLACE.search(said)
    key = key_of(found.group(1)) if found else ()
    what = _plainly(STRUCT_PLACE.sub("", said))
    if unknown := UNKNOWN.search(what):
        key = (*key, unknown.group(1))
        what = f"Counterfoil {__version__} has no setting called {unknown.group(1)}; a newer one may have"
    elif named := next((name for name in NAMED if name.replace("_", " ") in what.replace("_", " ")), None):
        key = (*key, named) if key[-1:] != (named,) else key
    line, column = place_of(text, key)
    return Mistake(what, line, column, key)


def _plainly(said: str) -> str:
    for word, plain in PLAIN.items():
        said = said.replace(f"`{word}`", plain)
    return said


def key_of(words: str) -> Key:
    """`.accounts[1].plan` as its steps."""
    return tuple(int(number) if number else name for name, number in STEP.findall(words))


def _dotted(key: Key) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in key)


def place_of(text: str, key: Key) -> tuple[int | None, int | None]:
    """Line and column, from 1, of the innermost part of a key that the text names; None where none is."""
    best: tuple[int, int, int] | None = None
    table: Key = ()
    seen: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = _table(header.group(1), seen, is_list=line.lstrip().startswith("[["))
            found = table
        elif (assigned := ASSIGNED.match(line)) and not line.lstrip().startswith("#"):
            found = (*table, assigned.group(2))
        else:
            continue
        depth = len(found) if key[: len(found)] == found else 0
        if depth and (best is None or depth > best[0]):
            best = depth, number, len(line) - len(line.lstrip()) + 1
    return (best[1], best[2]) if best else (None, None)


def _table(name: str, seen: dict[str, int], *, is_list: bool) -> Key:
    steps = tuple(step.strip().strip("\"'") for step in name.split("."))
    if not is_list:
        return steps
    seen[name] = seen.get(name, -1) + 1
    return (*steps, seen[name])
