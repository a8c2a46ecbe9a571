"""Where the small window was left, and whether it stays above others: kept between two runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect

from counterfoil import state

FILE = "small-window.json"


@dataclass(frozen=True, slots=True)
class Remembered:
    """`place` is empty until the window was shown once."""

    place: QRect
    is_above: bool = False


def load(folder: Path) -> Remembered:
    """What was kept last; what cannot be understood counts as not kept."""
    found = state.load(folder, FILE)
    place = found.get("place")
    numbers = [n for n in place if isinstance(n, int)] if isinstance(place, list) else []
    is_whole = len(numbers) == 4 and all(abs(n) < 100_000 for n in numbers)
    return Remembered(QRect(*numbers) if is_whole else QRect(), found.get("above") is True)


def save(folder: Path, remembered: Remembered) -> None:
    """Keep it. Errors: OSError."""
    place = remembered.place
    numbers = [place.x(), place.y(), place.width(), place.height()]
    state.save(folder, {"place": numbers, "above": remembered.is_above}, FILE)
