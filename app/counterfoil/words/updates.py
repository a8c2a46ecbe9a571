"""What is said of newer versions. Pure: no Qt."""

from __future__ import annotations

from counterfoil.words import figures
from counterfoil.words.tongue import msg, tr

TITLE = msg("Updates")
CHECK = msg("Look for newer versions")
CHECK_WHY = msg(
    "Asks pypi.org once a week whether there is a newer version; sends nothing but the request itself. "
    "Nothing is downloaded or installed."
)
PORTABLE = msg("A portable copy asks only when you look now.")
LOOK_NOW = msg("Look now")
LOOKING = msg("Asking pypi.org…")
NEVER = msg("Not asked yet.")
UP_TO_DATE = msg("There is no newer version.")
PROBLEMS = {
    "unreachable": msg("pypi.org could not be reached."),
    "unknown_there": msg("pypi.org does not know Counterfoil."),
    "refused": msg("pypi.org answered with an error."),
    "unclear": msg("pypi.org's answer names no finished version."),
}
NOT_NOW = msg("Nothing is asked while the clock or the records are not the real ones.")
NOT_KEPT = msg("The state folder cannot be written to, so nothing is asked.")

HOW = {
    "pipx": msg("Installed with pipx. To update, type:"),
    "uv": msg("Installed with uv. To update, type:"),
    "pip": msg("Installed with pip. To update, type:"),
    "flatpak": msg("Installed as a Flatpak. To update, type:"),
    "system": msg("Installed by the system's packages: the new one comes the way this one came."),
    "file": msg("Get the new one where you got this one, and put it in its place."),
    "checkout": msg("This copy runs from its sources; update those."),
}


def out(version: str, own: str) -> str:
    """The title of the notice."""
    return tr("Counterfoil {version} is out; you have {own}.", version=version, own=own)


def how(way: str, line: str) -> str:
    """How this copy comes by a newer version."""
    said = tr(HOW[way])
    return f"{said} {line}" if line else said


def asked(at_ms: int | None, problem: str | None, tz: str) -> str:
    """When pypi.org was asked last, and what went wrong where something did."""
    if at_ms is None:
        return tr(NEVER)
    when = tr("Asked on {date}.", date=figures.full_date(figures.local(at_ms, tz)))
    return f"{when} {tr(PROBLEMS[problem])}" if problem else when
