"""A report as PDF. The library that draws it is loaded here, and only once one is asked for."""

from __future__ import annotations

from counterfoil.domain.report import Report
from counterfoil.exports.report_blocks import Paper
from counterfoil.exports.report_page import paper_of


def report_pdf(report: Report) -> bytes:
    """The same report always gives the same bytes."""
    return paper_pdf(paper_of(report))


def paper_pdf(paper: Paper) -> bytes:
    """Any document of blocks."""
    from counterfoil.exports.report_drawing import drawn

    return drawn(paper)
