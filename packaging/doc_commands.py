"""The commands that README.md and docs/ tell people to type, and where each of them is tried.

A command is a line of a fenced block that begins with ```sh; the next word of the fence says where it runs:

    ```sh              tests/integration/test_docs.py, in a home of its own with sample logs
    ```sh fresh        packaging/chroot, on a bare Debian: what installs, starts or removes the program
    ```sh elsewhere    nowhere here: another system, a published package; docs/never-run.md lists them

A line that ends in a backslash goes on in the next one; lines that begin with # are comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE, FRESH, ELSEWHERE = "here", "fresh", "elsewhere"
FENCE = re.compile(r"^```(?P<words>.*)$")


@dataclass(frozen=True, slots=True)
class DocCommand:
    """One command, `where` it is tried, and the `line` of its file that it begins on, from 1."""

    file: Path
    line: int
    text: str
    where: str


def pages(root: Path = ROOT) -> list[Path]:
    """README.md first, then every page of docs/."""
    return [root / "README.md", *sorted((root / "docs").glob("*.md"))]


def commands(page: Path) -> Iterator[DocCommand]:
    """The commands of one page in their order. Errors: ValueError for a fence with another word."""
    where, begun, text = None, 0, ""
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if fence := FENCE.match(line):
            where = _where(fence["words"].split(), page, number) if where is None else None
        elif where and line.strip() and not line.startswith("#"):
            begun = begun if text else number
            text += line.removesuffix("\\")
            if not line.endswith("\\"):
                yield DocCommand(page, begun, text, where)
                text = ""


def _where(words: list[str], page: Path, number: int) -> str:
    """An empty text for a block that holds no commands."""
    if not words or words[0] != "sh":
        return ""
    where = words[1] if len(words) > 1 else HERE
    if where not in (HERE, FRESH, ELSEWHERE):
        raise ValueError(f"{page.name}:{number}: no commands are tried {where!r}")
    return where
