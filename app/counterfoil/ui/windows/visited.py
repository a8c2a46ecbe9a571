"""Which pages were looked at before and after the one that is shown. Pure."""

from __future__ import annotations

MOST = 50


class Visited:
    """A line of page names with a place in it, as browsers keep it."""

    def __init__(self, first: str) -> None:
        self._names, self._place = [first], 0

    @property
    def here(self) -> str:
        """The page that is shown."""
        return self._names[self._place]

    def visit(self, name: str) -> None:
        """Another page was chosen: what lay ahead is forgotten."""
        if name != self.here:
            self._names = [*self._names[: self._place + 1], name][-MOST:]
            self._place = len(self._names) - 1

    def step(self, by: int) -> str | None:
        """Go back with -1 or forward with 1; the page there, None at the end of the line."""
        if not 0 <= self._place + by < len(self._names):
            return None
        self._place += by
        return self.here
