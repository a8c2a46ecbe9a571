"""What is said around charts: how a picture or the figures of one are taken along, and how one is moved."""

from __future__ import annotations

from counterfoil.words import figures
from counterfoil.words.tongue import msg, tr

COPY_IMAGE, SAVE_PNG = msg("Copy as image"), msg("Save as PNG…")
SAVE_SVG, SAVE_CSV = msg("Save as SVG…"), msg("Save data as CSV…")
TAKE_ALONG = msg("Copy or save this chart")
COPIED = msg("Image copied")
BACK_TO_LIVE = msg("Live")
ZOOM_IN, ZOOM_OUT = msg("Zoom in"), msg("Zoom out")
HOW_TO_MOVE = msg(
    "Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window"
)
LIVE_HINT = msg("Back to the whole window, which follows time by itself")


def saved(file_name: str) -> str:
    """A chart was written into a file."""
    return tr("Saved as {file}", file=file_name)


def not_saved(file_name: str, why: str) -> str:
    """A file could not be written; `why` comes from the operating system."""
    return tr("{file} was not saved: {why}", file=file_name, why=why)


def made_at(at_ms: int, tz: str) -> str:
    """The line under a picture, so that it stands alone: of when it is and in which zone its times are."""
    return tr("Counterfoil · {moment} · times in {zone}", moment=figures.exact(at_ms, tz), zone=tz)
