"""Curves that are not drawn anew when they are given what they show already."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg


class Curve(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve that is set live, mostly to the points it has."""

    def set_line(self, x: np.ndarray, y: np.ndarray, connect: str | np.ndarray = "all") -> None:
        """Other points, in seconds and the height's own unit."""
        if not self._shows(x, y, connect):
            self.setData(x, y, connect=connect)

    def _shows(self, x: np.ndarray, y: np.ndarray, connect: str | np.ndarray) -> bool:
        if self.xData is None or type(connect) is not type(self.opts["connect"]):
            return False
        return (
            np.array_equal(x, self.xData)
            and np.array_equal(y, self.yData)
            and np.array_equal(connect, self.opts["connect"])
        )


class Dots(pg.ScatterPlotItem):  # type: ignore[misc]
    """Points that are set live, mostly to where they are; all of one size."""

    def set_dots(self, x: np.ndarray, y: np.ndarray, size: int) -> None:
        """Other points, in seconds and the height's own unit; `size` is in px."""
        had_x, had_y = self.getData()
        if size == self.opts["size"] and np.array_equal(x, had_x) and np.array_equal(y, had_y):
            return
        self.setData(x=x, y=y, size=size)
