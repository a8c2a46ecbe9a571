"""Whether a window has come to rest: all that it asked for has come and is on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from counterfoil.ui.enquirer import Enquirer

SOON_MS = 1_000  # what comes later than that is not waited for
PROMISES = ("is_built", "is_settled")


def is_quiet(window: QWidget) -> bool:
    """Whether nothing is asked, nothing stands in line to be made, and no timer is about to do something.

    Answers may still be on their way: true several turns of the event loop in a row means rest.
    """
    return next(unrest(window), None) is None


def is_drawn(window: QWidget) -> bool:
    """Whether all that came is on the screen; answers may be awaited."""
    return next(_undrawn(window), None) is None


def unrest(window: QWidget) -> Iterator[str]:
    """What is not at rest yet, by the names of classes."""
    yield from (_name(one) for one in window.findChildren(Enquirer) if _is_awaited(one))
    yield from _undrawn(window)


def _undrawn(window: QWidget) -> Iterator[str]:
    yield from (f"timer of {_name(one.parent())}" for one in window.findChildren(QTimer) if _is_soon(one))
    yield from (_name(part) for part in window.findChildren(QWidget) if not _is_whole(part))


def _name(part: object) -> str:
    return type(part).__name__


def _is_awaited(enquirer: Enquirer) -> bool:
    asker = enquirer.parent()
    return not enquirer.is_idle and (not isinstance(asker, QWidget) or asker.isVisible())


def _is_soon(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS


def _is_whole(part: QWidget) -> bool:
    """Parts say of themselves whether they wait to be made; those out of sight may wait."""
    if not part.isVisible():
        return True
    return not getattr(part, "wants_chart", False) and all(getattr(part, name, True) for name in PROMISES)
