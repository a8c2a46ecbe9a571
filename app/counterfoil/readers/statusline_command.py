"""The command that a settings file gives for the status line: ours around the user's own. Pure."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

VERB = "statusline"


@dataclass(frozen=True, slots=True)
class Ours:
    """A command of ours taken apart: the words of our program, and the line that it runs, None for its own.

    `program` is None where the command was not written by us.
    """

    program: tuple[str, ...] | None
    line: str | None


def command_of(program: Sequence[str], line: str | None) -> str:
    """What the settings are to say; the user's own `line` runs by itself where our program is gone."""
    ours = shlex.join([*program, VERB])
    if line is None:
        return ours
    return f'[ -x {shlex.quote(program[0])} ] && set -- {ours} --; "$@" sh -c {shlex.quote(line)}'


def taken_apart(command: str) -> Ours | None:
    """A command of ours in its parts; None where it is another's."""
    try:
        words = shlex.split(command)
    except ValueError:
        return None
    if words[:2] == ["[", "-x"] and words[5:7] == ["set", "--"] and len(words) > 13:
        program, line = tuple(words[7:-6]), words[-1]
        return Ours(program, line) if command_of(program, line) == command else None
    head, verb, rest = command.partition(f" {VERB}")
    if not verb or not _names_us(head):
        return None
    if not rest:
        program = tuple(words[:-1])
        return Ours(program if command_of(program, None) == command else None, None)
    return Ours(None, rest.removeprefix(" -- ")) if rest.startswith(" -- ") else Ours(None, None)


def _names_us(head: str) -> bool:
    """Whether what stands ahead of the verb is our program with its options."""
    try:
        words = shlex.split(head)
    except ValueError:
        return False
    return any(Path(word).name.lower().startswith("counterfoil") for word in words)
