"""Whether there is a newer version: asked of one address, once a week at most, only if that is switched on.

What is known is kept in a small file of its own among the state. Nothing is ever downloaded or installed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil import __version__, state

if TYPE_CHECKING:
    from counterfoil.fetch import Opened

ADDRESS = "https://pypi.org/pypi/counterfoil/json"
HOST = "pypi.org"
FILE = "updates.json"
MOST_BYTES = 4 << 20
HOUR_MS = 3_600_000
WEEK_MS, SPREAD_MS = 7 * 24 * HOUR_MS, 12 * HOUR_MS
LATEST_MS = 253_402_300_799_999  # the end of the year 9999

FINAL = re.compile(r"(?:0|[1-9][0-9]{0,4})(?:\.(?:0|[1-9][0-9]{0,4})){1,3}")
OWN = re.compile(r"(?P<numbers>[0-9]+(?:\.[0-9]+)*)(?P<rest>.*)")


class Problem(StrEnum):
    """Why a question brought no version."""

    UNREACHABLE = "unreachable"
    UNKNOWN_THERE = "unknown_there"  # the host knows no such program
    REFUSED = "refused"  # it answered with an error
    UNCLEAR = "unclear"  # its answer tells of no finished version


@dataclass(frozen=True, slots=True)
class Known:
    """What the last question brought. `asked_ms` is when it went out, None where none ever did.

    `behind_ms` is when the clock was first seen to stand before that: then the week is counted from there.
    `version` is the newest that was ever told of, `told` the newest that was said in a notification.
    """

    asked_ms: int | None = None
    behind_ms: int | None = None
    version: str = ""
    problem: Problem | None = None
    told: str = ""


def load(folder: Path) -> Known:
    """What is kept in the state folder. Never raises: what makes no sense is as if it were not there."""
    found = state.load(folder, FILE)
    problem = next((one for one in Problem if one == found.get("problem")), None)
    return Known(
        _moment(found.get("asked_ms")),
        _moment(found.get("behind_ms")),
        _final(found.get("version")),
        problem,
        _final(found.get("told")),
    )


def save(folder: Path, known: Known) -> None:
    """Keep it. Errors: OSError."""
    state.save(folder, asdict(known), FILE)


def next_ms(known: Known) -> int | None:
    """The earliest moment for the next question, by the clock as it stands; None where any moment will do.

    A week and up to twelve hours after the last one, so that not everybody asks at the same hour.
    """
    if known.asked_ms is None:
        return None
    since = known.asked_ms if known.behind_ms is None else known.behind_ms
    return since + WEEK_MS + known.asked_ms * 7919 % SPREAD_MS


def observed(known: Known, now_ms: int) -> Known:
    """The same with what the clock shows: whether it was set back behind the last question."""
    if known.asked_ms is None or now_ms >= known.asked_ms:
        return replace(known, behind_ms=None)
    if known.behind_ms is None or now_ms < known.behind_ms:
        return replace(known, behind_ms=now_ms)
    return known


def is_due(known: Known, now_ms: int) -> bool:
    """Whether the next question may go out. `known` is as `observed` at that moment."""
    at_ms = next_ms(known)
    return at_ms is None or now_ms >= at_ms


def ask(folder: Path, now_ms: int, opened: Opened | None = None) -> Known:
    """One request, now; what it brought is kept. Errors: OSError, before anything is sent.

    That it goes out is kept first: whatever happens meanwhile, a week passes before the next one.
    """
    before = replace(load(folder), asked_ms=now_ms, behind_ms=None)
    save(folder, before)
    after = _answered(before, opened)
    save(folder, after)
    return after


def _answered(known: Known, opened: Opened | None) -> Known:
    from counterfoil.fetch import NoAnswer, fetched  # all of the network's modules: where nobody asks, unused

    try:
        version = version_in(fetched(ADDRESS, MOST_BYTES, opened, accept="application/json"))
    except NoAnswer as error:
        kinds = {None: Problem.UNREACHABLE, 404: Problem.UNKNOWN_THERE, 200: Problem.UNCLEAR}
        return replace(known, problem=kinds.get(error.status, Problem.REFUSED))
    if not version:
        return replace(known, problem=Problem.UNCLEAR)
    return replace(known, version=version, problem=None)


def version_in(answer: bytes) -> str:
    """The finished version that an answer names; empty where it names none, or one that was withdrawn."""
    try:
        found = json.loads(answer.decode("utf-8"))
    except (ValueError, RecursionError):
        return ""
    info = found.get("info") if isinstance(found, Mapping) else None
    if not isinstance(info, Mapping) or info.get("yanked") not in (None, False):
        return ""
    return _final(info.get("version")) if info.get("name") == "counterfoil" else ""


def newer(known: Known, own: str = __version__) -> str:
    """The version that is newer than this copy, empty where none is known."""
    return known.version if known.version and is_newer(known.version, own) else ""


def is_newer(version: str, own: str) -> bool:
    """Whether a finished version comes after the one of this copy, which may be unfinished."""
    found = OWN.fullmatch(own)
    if found is None or not FINAL.fullmatch(version):
        return False
    there, here = _numbers(version), _numbers(found["numbers"])
    is_before = bool(re.match(r"[-._]?(?:a|b|rc|dev)", found["rest"]))
    return there > here or (there == here and is_before)


def to_tell(known: Known, own: str = __version__) -> str:
    """The newer version that no notification told of yet; empty where there is none."""
    version = newer(known, own)
    return version if version and version != known.told else ""


def _numbers(version: str) -> tuple[int, ...]:
    numbers = tuple(map(int, version.split(".")))
    while numbers[-1:] == (0,):
        numbers = numbers[:-1]
    return numbers


def _final(found: object) -> str:
    return found if isinstance(found, str) and FINAL.fullmatch(found) else ""


def _moment(found: object) -> int | None:
    return found if type(found) is int and 0 <= found <= LATEST_MS else None
