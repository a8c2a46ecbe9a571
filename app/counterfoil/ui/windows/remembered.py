"""What of a window outlives it: where it stood, and which page it showed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Remembered:
    """`page` is a page's English name; `geometry` is Qt's own form of place and size, in base64."""

    page: str = ""
    geometry: str = ""

    def as_state(self) -> dict[str, str]:
        """For the state file."""
        return {"page": self.page, "geometry": self.geometry}


def remembered_in(state: Mapping[str, object]) -> Remembered:
    """What the state file holds of it; whatever is no short text is taken for nothing."""
    found = state.get("window")
    if not isinstance(found, dict):
        return Remembered()
    return Remembered(_text(found.get("page")), _text(found.get("geometry")))


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST and value.isascii() else ""
