"""Settings as people are shown them: key by key, line by line, without what an address may hold in secret."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import msgspec

from counterfoil.domain.webhook_address import host_of
from counterfoil.settings import Settings
from counterfoil.settings_mistake import HEADER

LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Lines:
    """What a change does to a text: `-old` and `+new` lines below headings, and to how many comments."""

    lines: tuple[str, ...]
    comments: int


def flat(found: msgspec.Struct, above: str = "") -> Iterator[tuple[str, Any]]:
    """Every setting by its dotted name, with its value as plain data."""
    for field in msgspec.structs.fields(found):
        name, value = above + field.encode_name, getattr(found, field.name)
        if isinstance(value, msgspec.Struct):
            yield from flat(value, f"{name}.")
        else:
            yield name, msgspec.to_builtins(value)


def different(found: Settings, other: Settings) -> dict[str, tuple[Any, Any]]:
    """The settings that are not the same in both: the value of each in one and in the other."""
    there = dict(flat(other))
    return {name: (value, there[name]) for name, value in flat(found) if value != there[name]}


def without_secret(name: str, value: Any) -> Any:
    """The value of a setting; of the webhook its host alone."""
    return hidden(value) if name == "warnings.webhook" and value else value


def hidden(webhook: str) -> str:
    """A webhook's address without its path, which may hold a token."""
    return f"{webhook.partition('://')[0]}://{host_of(webhook)}/…"


def changed_lines(before: str, after: str, webhooks: Iterable[str] = ()) -> Lines:
    """What is shown of a change from one text to the other; `webhooks` are shown by their hosts."""
    masks = {address: hidden(address) for address in webhooks if address}
    old, new = _Text(before), _Text(after)
    taken: list[tuple[str, _Text, int]] = []
    for what, a, b, c, d in SequenceMatcher(None, old.rows, new.rows).get_opcodes():
        if what != "equal":
            taken += [("-", old, n) for n in range(a, b)] + [("+", new, n) for n in range(c, d)]
    named = dict.fromkeys(heading for heading, _ in (*new.rows, *old.rows))
    order = {heading: place for place, heading in enumerate(named)}
    taken.sort(key=lambda one: order[one[1].rows[one[2]][0]])
    shown: list[str] = []
    below = 0, ""  # the table that the last line stands in; above all tables there is none
    for sign, text, n in taken:
        heading, line = text.rows[n]
        if heading and _place(text, n) != below:
            shown.append(f" {printed(heading)}")
        below = _place(text, n)
        shown.append(sign + printed(line, masks))
    notes = (old.notes - new.notes) + (new.notes - old.notes)
    return Lines(tuple(shown), notes.total())


def _place(text: _Text, row: int) -> tuple[int, str]:
    """A row's table: the lists of tables are told apart, whatever stands before them."""
    heading = text.rows[row][0]
    return text.tables[row] if heading.startswith("[[") else 0, heading


def printed(line: str, masks: Mapping[str, str] | None = None) -> str:
    """A line as a terminal and a label may show it."""
    for address, shown in (masks or {}).items():
        line = line.replace(address, shown)
    line = "".join(ch if ch.isprintable() else " " if ch == "\t" else f"\\u{ord(ch):04x}" for ch in line)
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"


class _Text:
    """The lines that set something, each with its heading and that table's number; and the comments."""

    def __init__(self, text: str) -> None:
        self.rows: list[tuple[str, str]] = []
        self.tables: list[int] = []
        self.notes = Counter[str]()
        heading, table = "", 0
        for line in text.split("\n"):
            bare = line.strip()
            if bare.startswith("#"):
                self.notes[bare] += 1
            elif HEADER.match(line):
                heading, table = bare, table + 1
            elif bare:
                self.rows.append((heading, line.rstrip()))
                self.tables.append(table)
