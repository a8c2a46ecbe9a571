"""How the ledger itself is, and which looks at it are due: pure decisions over what was done last."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

DAY_MS = 86_400_000
FULL_EVERY_MS = 7 * DAY_MS
MAINS_WITHIN_MS = DAY_MS  # on battery, what has its time waits so long for mains


class Task(StrEnum):
    """Something to do for the ledger in the background."""

    CHECK_NEW = "check_new"  # the file's structure, and the chain behind the last check
    CHECK_ALL = "check_all"
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Care:
    """What was done for a ledger and when (ms), None for never.

    `size` records were checked; `backed_up` of them are in the newest backup.
    """

    ledger_id: str = ""
    size: int = 0
    checked_ms: int | None = None
    all_checked_ms: int | None = None
    backed_up_ms: int | None = None
    backed_up: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of the ledger: `problem` is a sentence or None, `checking` records done and in all.

    `is_damaged`: the file itself is broken, so that nothing more may be written to it.
    """

    care: Care = field(default_factory=Care)
    checking: tuple[int, int] | None = None
    problem: str | None = None
    is_damaged: bool = False


def due(
    care: Care, size: int, now_ms: int, *, just_started: bool, is_sparing: bool = False
) -> tuple[Task, ...]:
    """What is to be done now for a ledger of `size` records; less of it where power is to be spared.

    A clock that was set back makes things due again rather than never.
    """
    tasks, waits_ms = [], MAINS_WITHIN_MS if is_sparing else 0
    if _is_over(care.all_checked_ms, FULL_EVERY_MS + waits_ms, now_ms):
        tasks.append(Task.CHECK_ALL)
    elif just_started:
        tasks.append(Task.CHECK_NEW)
    if size > care.backed_up and _is_over(care.backed_up_ms, DAY_MS + waits_ms, now_ms):
        tasks.append(Task.BACK_UP)
    return tuple(tasks)


def may_be_due(care: Care, now_ms: int, *, has_grown: bool, is_sparing: bool) -> bool:
    """The same without a look at the ledger, which holds no more than it did unless it has grown."""
    size = care.backed_up + has_grown
    return bool(due(care, size, now_ms, just_started=False, is_sparing=is_sparing))


def _is_over(last_ms: int | None, every_ms: int, now_ms: int) -> bool:
    return last_ms is None or not 0 <= now_ms - last_ms < every_ms
