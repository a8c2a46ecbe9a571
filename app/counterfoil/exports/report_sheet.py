"""The sheets that a document is printed on: A4, with margins that one of Letter has room for as well.

Imports ReportLab: only for whoever draws.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from counterfoil.exports.report_blocks import Paper
from counterfoil.exports.report_charts import GREY

SIDE_PT, ENDS_PT, FOOT_PT = 47.0, 62.0, 44.0
WIDTH_PT = A4[0] - 2 * SIDE_PT
FRAME_PT = 6.0  # what the library leaves free within margins
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Document(SimpleDocTemplate):
    """Notes where its sections begin."""

    def afterFlowable(self, flowable: Flowable) -> None:
        """Called by the library."""
        if isinstance(flowable, Section):
            key = f"section-{self.canv.getPageNumber()}-{flowable.name}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.name, key, 0)


class Section(Paragraph):
    """The heading of a section; `name` is its plain text."""

    name = ""


def canvas_for(paper: Paper) -> Callable[..., Canvas]:
    """Pages that say how many they are; the file says that it was made when the report was."""

    class Numbered(Canvas):
        def __init__(self, *parts: Any, **more: Any) -> None:
            super().__init__(*parts, **more)
            self._pages: list[dict[str, Any]] = []
            document: Any = self._doc  # type: ignore[attr-defined]
            document._timeStamp = _moment(paper.made_at_ms)
            self.setViewerPreference("DisplayDocTitle", "true")

        def showPage(self) -> None:
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            for number, page in enumerate(self._pages, 1):
                self.__dict__.update(page)
                _foot(self, paper.foot, f"Page {number} of {len(self._pages)}")
                super().showPage()
            super().save()

    return Numbered


def _moment(at_ms: int) -> SimpleNamespace:
    at = _EPOCH + timedelta(milliseconds=at_ms // 1000 * 1000)
    return SimpleNamespace(
        t=at_ms // 1000, lt=at.timetuple(), YMDhms=tuple(at.timetuple())[:6], dhh=0, dmm=0, tzname="UTC"
    )


def _foot(canvas: Canvas, left: str, right: str) -> None:
    canvas.setFont("Helvetica", 7.5)
    canvas.setFillColor(HexColor(GREY))
    canvas.drawString(SIDE_PT, FOOT_PT, left)
    canvas.drawRightString(A4[0] - SIDE_PT, FOOT_PT, right)
