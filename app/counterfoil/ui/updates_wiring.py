"""Joins the question for newer versions to the app: when none may go out, and how a new version is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from counterfoil import __version__
from counterfoil.clock import notice_of, wall_clock
from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.installation import this_installation
from counterfoil.paths import Chosen, Home, chosen_by
from counterfoil.settings import Settings
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.updates_asking import UpdatesAsking
from counterfoil.words import updates as words
from counterfoil.words.tongue import tr
from counterfoil.zone import zone_named

if TYPE_CHECKING:
    from counterfoil.ui.notices import Notices
    from counterfoil.ui.reading import Reading

KEY = "update"


def wired(
    home: Home, reading: Reading, notices: Notices, current: Callable[[], Settings], parent: QObject
) -> UpdatesAsking:
    """The asking of an app. It rests until it is switched on or a look is asked for."""

    def tell(version: str) -> bool:
        if not may_tell(current(), wall_clock()):
            return False
        notices.send(note_of(version))
        return True

    is_portable = chosen_by(home) is Chosen.BESIDE
    return UpdatesAsking(
        home.state_dir, tell, lambda: is_real(reading), is_portable=is_portable, parent=parent
    )


def is_real(reading: Reading) -> bool:
    """Whether the records shown are the user's own and the clock is the real one."""
    job = reading.own_job
    is_own = job is not None and job.clock is wall_clock and reading.shown_job is job
    return is_own and notice_of(wall_clock) is None


def may_tell(found: Settings, now_ms: int) -> bool:
    """Whether a notification may be shown at a moment: a newer version is never urgent."""
    hours = quiet_hours(found.warnings.quiet_hours)
    is_quiet = hours is not None and hours.hold_at(now_ms, zone_named(found.zone))
    return found.warnings.notify and not is_quiet


def note_of(version: str) -> Note:
    """What is shown once of a new version."""
    copy = this_installation()
    title, body = words.out(version, __version__), words.how(copy.way, copy.update)
    return Note(KEY, title, body, Urgency.LOW, (("default", tr("Open Counterfoil")),))
