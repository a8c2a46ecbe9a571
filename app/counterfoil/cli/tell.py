"""`tell`: note what the provider's own display says, typed, pasted, or captured to a file."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from counterfoil.cli.noted import as_json, as_text, note_figures
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import place_of
from counterfoil.clock import wall_clock
from counterfoil.counters import usage_text
from counterfoil.errors import KnownError, UsageError
from counterfoil.readers.registry import counted_agent
from counterfoil.telling import NOTHING, Heard, Hearing, Said

LONGEST_LINE = 4 << 20


def run(options: argparse.Namespace) -> int:
    """Understand, note, and say what was noted."""
    place, now_ms = place_of(options), wall_clock()
    if options.agent:
        counted_agent(options.agent)
    heard = _heard(options, Hearing(place.roots, now_ms, place.zone))
    is_read = bool(heard.figures) and note_figures(place, heard.figures)
    if options.json:
        print_json(as_json(heard.figures, heard.problems, is_read=is_read))
    else:
        print("\n".join(as_text(heard.figures, now_ms, place.zone.key)) or NOTHING)
    for problem in heard.problems:
        note(problem)
    return 0 if heard.figures else 2


def _heard(options: argparse.Namespace, hearing: Hearing) -> Heard:
    if options.percent is not None:
        return hearing.of(_said(options, ""))
    if options.file:
        try:
            with Path(options.file).open("rb") as file:
                return _read(file, os.fstat(file.fileno()).st_mtime_ns // 1_000_000, options, hearing)
        except OSError as error:
            raise KnownError(f"{options.file} cannot be read: {error.strerror or error}.") from error
    if options.text == ["-"]:
        return _read(sys.stdin.buffer, hearing.now_ms, options, hearing)
    if not options.text:
        raise UsageError(f"Nothing was said. {NOTHING.partition('. ')[2]}")
    return hearing.of(_said(options, " ".join(options.text)))


def _said(options: argparse.Namespace, text: str) -> Said:
    given = (options.agent, options.window, options.percent, options.resets, options.account)
    return Said(text, *(one or "" for one in given))


def _read(file: BinaryIO, at_ms: int, options: argparse.Namespace, hearing: Hearing) -> Heard:
    """A capture of a stream is told by its first line."""
    lines = iter(partial(file.readline, LONGEST_LINE), b"")
    first = next((line for line in lines if line.strip()), b"")
    if first.lstrip().startswith(b"{"):
        return hearing.of_stream(chain([first], lines), at_ms, options.account or "")
    text = first + b"".join(_up_to(usage_text.LONGEST_TEXT, lines))
    return hearing.of(_said(options, text.decode("utf-8", "replace")))


def _up_to(most: int, lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        yield line
        most -= len(line)
        if most < 0:
            return
