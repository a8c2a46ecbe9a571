"""The objects of a JSON file: one, a list, one a line, or page behind page. Errors: StatementError."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from counterfoil.statements.problem import StatementError

Shape = TypeVar("Shape")
_PLACE = re.compile(r" - at `\$?([^`]*)`$")
_BYTE = re.compile(r" \(byte (\d+)\)$")
_STEP = re.compile(r"\.([^.\[\]]+)")


class Page(msgspec.Struct):
    """A page as provider's interfaces answer with it."""

    data: msgspec.Raw
    has_more: bool = False


class Pages:
    """The records of all pages of a file, each with its place from 1; and whether the last page is there."""

    def __init__(self, content: bytes) -> None:
        self.has_end = True
        self._documents = list(documents(content))

    def records(self, shape: type[Shape]) -> Iterator[tuple[int, Shape]]:
        """Every object of every page, checked."""
        number = 0
        ends = []
        for document in self._documents:
            for raw, is_end in _parts(document):
                if is_end is not None:
                    ends.append(is_end)
                for record in _decoded(raw, list[msgspec.Raw], number + 1):
                    number += 1
                    yield number, _decoded(record, shape, number)
        self.has_end = not ends or any(ends)


def documents(content: bytes) -> Iterable[msgspec.Raw]:
    """What stands in a file one behind the other."""
    try:
        return [msgspec.json.decode(content, type=msgspec.Raw)]
    except msgspec.DecodeError as error:
        if "trailing characters" not in str(error):
            raise _broken(error, content) from error
    return _split(content)


def check_whole(content: bytes) -> None:
    """Refuse JSON that is cut off or broken, wherever that is. Errors: StatementError."""
    try:
        documents(content)
    except RecursionError as error:
        raise StatementError("The JSON is nested too deeply.") from error


def _split(content: bytes) -> list[msgspec.Raw]:
    lines = [line for line in content.split(b"\n") if line.strip()]
    try:
        return [msgspec.json.decode(line, type=msgspec.Raw) for line in lines]
    except msgspec.DecodeError:
        return _one_by_one(content)


def _one_by_one(content: bytes) -> list[msgspec.Raw]:
    text, at, found = content.decode(), 0, []
    decoder = json.JSONDecoder()
    while at < len(text):
        try:
            _, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            line = text.count("\n", 0, at) + 1
            raise StatementError(
                f"The JSON that begins at line {line:,} is not whole: it was cut off. Export it again.", line
            ) from error
        found.append(msgspec.Raw(text[at:end].encode()))
        at = end + len(text[end:]) - len(text[end:].lstrip()) if text[end : end + 1].isspace() else end
    return found


def _parts(document: msgspec.Raw) -> Iterator[tuple[msgspec.Raw, bool | None]]:
    """Lists of records, and for a page whether it is the last one."""
    kind = bytes(document).lstrip()[:1]
    if kind == b"[":
        for one in _decoded(document, list[msgspec.Raw], 1):
            if is_page(one):
                yield from _parts(one)
            else:
                yield _as_list(one), None
    elif is_page(document):
        page = _decoded(document, Page, 1)
        is_list = bytes(page.data).lstrip()[:1] == b"["
        yield page.data if is_list else _as_list(page.data), not page.has_more
    else:
        yield _as_list(document), None


def is_page(document: msgspec.Raw) -> bool:
    """Whether an object is a page of others."""
    try:
        msgspec.json.decode(document, type=Page)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _as_list(document: msgspec.Raw) -> msgspec.Raw:
    return msgspec.Raw(b"[" + bytes(document) + b"]")


def _decoded(raw: msgspec.Raw, shape: Any, number: int) -> Any:
    try:
        return msgspec.json.decode(raw, type=shape)
    except RecursionError as error:
        raise StatementError(f"Record {number:,} is nested too deeply.", number) from error
    except msgspec.DecodeError as error:
        what = str(error)
        place = _PLACE.search(what)
        steps = _STEP.findall(place[1]) if place else []
        column = steps[-1] if steps else None
        told = _PLACE.sub("", what)
        where = f"Record {number:,}" + (f", “{column}”" if column else "")
        raise StatementError(f"{where}: {told[:1].lower()}{told[1:]}.", number, column) from error


def _broken(error: msgspec.DecodeError, content: bytes) -> StatementError:
    what = str(error)
    if "truncated" in what or "end of" in what:
        line = content.count(b"\n") + 1
        return StatementError(
            f"The file ends in line {line:,} in the middle of a value; export it again.", line
        )
    found = _BYTE.search(what)
    line = content.count(b"\n", 0, int(found[1])) + 1 if found else 1
    return StatementError(f"Line {line:,} is not JSON; export the file again.", line)
