"""What drives a window's pace, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.words.tongue import tr

MOSTLY = 0.5  # of our own use of the last minutes
LONGEST_NAME, SESSION_SHOWN = 40, 8


def driven_by(drivers: Sequence[Driver]) -> str:
    """`"Mostly session 3f2a91c4 of web-api, on gpt-5.5."`; empty where nothing stands out."""
    great = {driver.kind: _short(driver) for driver in drivers if driver.share >= MOSTLY and driver.name}
    work = _work(great.get(DriverKind.SESSION), great.get(DriverKind.PROJECT))
    model = great.get(DriverKind.MODEL)
    if work and model:
        return tr("Mostly {work}, on {model}.", work=work, model=model)
    if model:
        return tr("Mostly on {model}.", model=model)
    return tr("Mostly {work}.", work=work) if work else ""


def _work(session: str | None, project: str | None) -> str:
    if session and project:
        return tr("session {session} of {project}", session=session, project=project)
    return tr("session {session}", session=session) if session else project or ""


def _short(driver: Driver) -> str:
    if driver.kind is DriverKind.SESSION:
        return driver.name[:SESSION_SHOWN]
    name = driver.name
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
