"""What CHANGELOG.md says of the version that is about to be handed out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: [–-] (?P<when>.+))?$")
UNRELEASED = "unreleased"


@dataclass(frozen=True, slots=True)
class Section:
    """A version, when it came out (None while it has not), and what is said of it, line by line."""

    version: str
    released: date | None
    lines: tuple[str, ...]


def sections(text: str) -> tuple[Section, ...]:
    """All of them, newest first as they stand. Errors: ValueError for a date that is none."""
    found: list[tuple[str, date | None, list[str]]] = []
    for line in text.splitlines():
        if heading := HEADING.match(line):
            found.append((heading["version"], _released(heading["when"]), []))
        elif found and line.strip():
            found[-1][2].append(line)
    return tuple(Section(version, when, tuple(lines)) for version, when, lines in found)


def problem(text: str, version: str) -> str | None:
    """Why a version cannot be handed out with this changelog, in one sentence; None if it can."""
    try:
        found = [section for section in sections(text) if section.version == version]
    except ValueError as error:
        return f"CHANGELOG.md: {error}."
    if not found:
        return f"CHANGELOG.md has no section for {version}: begin one with “## [{version}] – {UNRELEASED}”."
    if len(found) > 1:
        return f"CHANGELOG.md has {len(found)} sections for {version}; make them one."
    if not any(line.startswith("- ") for line in found[0].lines):
        return f"CHANGELOG.md says nothing of {version}: list what is new in it."
    return None


def newest_day(text: str) -> int | None:
    """Seconds from 1970 to the last release's day, midnight UTC; None before the first."""
    days = [section.released for section in sections(text) if section.released is not None]
    if not days:
        return None
    last = max(days)
    return int(datetime(last.year, last.month, last.day, tzinfo=UTC).timestamp())


def _released(when: str | None) -> date | None:
    if when is None or when.strip().lower() == UNRELEASED:
        return None
    try:
        return date.fromisoformat(when.strip())
    except ValueError:
        raise ValueError(f"“{when.strip()}” is no date; write it as 2026-11-22") from None
