"""A program that was replaced while it runs gives way to the new one; one that was removed ends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counterfoil.replaced import GONE_FOR_S, Mark, Step, mark_of, next_step, words_again

OLD = Mark(1, 2, 300, 4)
NEW = replace(OLD, inode=3)


@pytest.mark.parametrize(
    ("now", "gone_s", "is_held", "step"),
    [
        (OLD, 0, False, Step.STAY),
        (OLD, 0, True, Step.STAY),
        (NEW, 0, False, Step.RENEW),
        (NEW, 0, True, Step.LOOK_AGAIN),
        (None, 0, False, Step.LOOK_AGAIN),
        (None, GONE_FOR_S, False, Step.END),
        (None, GONE_FOR_S, True, Step.END),
    ],
)
def test_what_comes_next(now: Mark | None, gone_s: float, is_held: bool, step: Step) -> None:
    assert next_step(OLD, now, gone_s, is_held=is_held) is step


def test_a_file_that_took_the_place_of_another_is_told_from_it(tmp_path: Path) -> None:
    program, newer = tmp_path / "counterfoil", tmp_path / "newer"
    program.write_bytes(b"old")
    newer.write_bytes(b"new")
    before = mark_of(program)
    assert before == mark_of(program)
    newer.replace(program)
    assert mark_of(program) not in (before, None)
    program.unlink()
    assert mark_of(program) is None


@pytest.mark.parametrize(
    ("words", "is_shown", "again"),
    [
        ([], True, ["tray"]),
        ([], False, ["tray", "--hidden"]),
        (["tray", "--hidden"], False, ["tray", "--hidden"]),
        (["tray", "--hidden"], True, ["tray"]),
        (["--home", "/h", "tray"], False, ["--home", "/h", "tray", "--hidden"]),
    ],
)
def test_the_new_one_goes_on_where_the_old_one_stopped(
    words: list[str], is_shown: bool, again: list[str]
) -> None:
    assert words_again(words, is_shown=is_shown) == again
