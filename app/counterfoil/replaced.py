"""Whether the program that runs was replaced or taken away on the disk, and what is to be done about it.

A packed program reads parts of itself while it runs; after an upgrade those are of another version.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

GONE_FOR_S = 20.0  # an upgrade lays the new program over the old one; a removal leaves none
TRAY, HIDDEN = "tray", "--hidden"


class Step(StrEnum):
    """What a running app does next."""

    STAY = "stay"
    LOOK_AGAIN = "look again"
    RENEW = "renew"
    END = "end"


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells one file from another that has taken its name."""

    device: int
    inode: int
    size: int
    changed_ns: int


def mark_of(path: Path) -> Mark | None:
    """None where there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Mark(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def next_step(begun: Mark, now: Mark | None, gone_s: float, *, is_held: bool) -> Step:
    """`begun` is what runs, `now` what lies there, gone for `gone_s`; a question that is open holds it up."""
    if now == begun:
        return Step.STAY
    if now is None:
        return Step.END if gone_s >= GONE_FOR_S else Step.LOOK_AGAIN
    return Step.LOOK_AGAIN if is_held else Step.RENEW


def words_again(words: Sequence[str], *, is_shown: bool) -> list[str]:
    """The words of a start that goes on where this one stopped: with its window, or without."""
    kept = [word for word in words if word != HIDDEN]
    kept = kept if TRAY in kept else [*kept, TRAY]
    return kept if is_shown else [*kept, HIDDEN]
