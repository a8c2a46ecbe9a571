"""Draws blocks on pages with ReportLab."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from io import BytesIO
from itertools import pairwise
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    LongTable,
    PageBreak,
    Paragraph,
    Spacer,
    TableStyle,
)

from counterfoil import __version__
from counterfoil.exports.report_blocks import (
    Column,
    Facts,
    Heading,
    Items,
    NewPage,
    Paper,
    Table,
    Text,
    lines_of,
)
from counterfoil.exports.report_charts import GREY, INK, LABEL_PT, RULE, STATED, Box, Chart, Label, Rule
from counterfoil.exports.report_script import CODE_PAGES, LATIN, runs
from counterfoil.exports.report_sheet import (
    ENDS_PT,
    FRAME_PT,
    SIDE_PT,
    WIDTH_PT,
    Document,
    Section,
    canvas_for,
)

ROOM_PT = {2: 130.0, 3: 110.0}  # that must be left below a heading
CAPTION_ROOM_PT = 70.0
FACT_SHARE = 0.3


def _style(name: str, size_pt: float, **more: Any) -> ParagraphStyle:
    usual: dict[str, Any] = {
        "fontName": "Helvetica",
        "leading": size_pt * 1.36,
        "textColor": HexColor(INK),
        "splitLongWords": 1,
    }
    return ParagraphStyle(name, fontSize=size_pt, **(usual | more))


TITLE = _style("title", 19, fontName="Helvetica-Bold", leading=23)
ABOUT = _style("about", 8.5, textColor=HexColor(GREY), spaceBefore=3, spaceAfter=4)
HEADINGS = {
    2: _style("h2", 12, fontName="Helvetica-Bold", spaceBefore=13, spaceAfter=4),
    3: _style("h3", 9.5, fontName="Helvetica-Bold", spaceBefore=9, spaceAfter=2),
}
TEXTS = {
    "plain": _style("plain", 9.5, spaceAfter=4),
    "lead": _style("lead", 10.5, spaceAfter=5),
    "note": _style("note", 8, textColor=HexColor(GREY), spaceBefore=3, spaceAfter=4),
    "quote": _style("quote", 10, leftIndent=10, spaceBefore=2, spaceAfter=4),
}
ITEM = _style("item", 9.5, leftIndent=11, bulletIndent=1, spaceAfter=3)
CAPTION = _style("caption", 8, textColor=HexColor(GREY), spaceBefore=7, spaceAfter=2)
CELL, CODE = _style("cell", 8), _style("code", 6.8, fontName="Courier", leading=10.4)
NUMBER = _style("number", 8, alignment=TA_RIGHT)
NAME = _style("name", 8, textColor=HexColor(GREY))


def drawn(paper: Paper) -> bytes:
    """The PDF."""
    for font in CODE_PAGES:
        registerFont(UnicodeCIDFont(font))
    out = BytesIO()
    document = Document(
        out,
        pagesize=A4,
        leftMargin=SIDE_PT - FRAME_PT,
        rightMargin=SIDE_PT - FRAME_PT,
        topMargin=ENDS_PT,
        bottomMargin=ENDS_PT,
        title=paper.title,
        subject=paper.subject,
        author="",
        creator=f"Counterfoil {__version__}",
        lang="en",
        invariant=1,
    )
    document.build(list(_story(paper)), canvasmaker=canvas_for(paper))
    return out.getvalue()


def _story(paper: Paper) -> Iterator[Flowable]:
    yield Paragraph(_marked(paper.title), TITLE)
    yield Paragraph(_marked(paper.subtitle), ABOUT)
    for block in paper.blocks:
        yield from _flow(block)


def _marked(text: str) -> str:
    """The library's markup: every piece in a font that can show it."""
    pieces = []
    for font, piece in runs(text):
        said = escape(piece)
        pieces.append(said if font == LATIN else f'<font name="{font}">{said}</font>')
    return "".join(pieces)


def _paragraph(text: str, style: ParagraphStyle, bullet: str | None = None) -> Paragraph:
    return Paragraph(_marked(text), style, bulletText=bullet)


@singledispatch
def _flow(block: object) -> Iterator[Flowable]:
    raise TypeError(type(block).__name__)


@_flow.register
def _(block: NewPage) -> Iterator[Flowable]:  # noqa: ARG001 - there is nothing in it
    yield PageBreak()


@_flow.register
def _(block: Heading) -> Iterator[Flowable]:
    yield CondPageBreak(ROOM_PT[block.level])
    kind = Section if block.level == 2 else Paragraph
    heading = kind(_marked(block.text), HEADINGS[block.level])
    if isinstance(heading, Section):
        heading.name = block.text
    yield heading


@_flow.register
def _(block: Text) -> Iterator[Flowable]:
    if block.style != "quote":
        yield _paragraph(block.text, TEXTS[block.style])
        return
    lines = [[_paragraph(line, TEXTS["quote"])] for line in lines_of(block.text)]
    bar: list[Any] = [*_PADS, ("LINEBEFORE", (0, 0), (0, -1), 2, HexColor(STATED))]
    bar.append(("LEFTPADDING", (0, 0), (-1, -1), 6))
    yield LongTable(lines, colWidths=[WIDTH_PT], style=TableStyle(bar), splitInRow=1, hAlign="LEFT")


@_flow.register
def _(block: Items) -> Iterator[Flowable]:
    for item in block.items:
        yield _paragraph(item, ITEM, "•")


_PADS: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-2, -1), 7),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.6),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4),
]
_LINES: list[Any] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(RULE))]
_HEAD: list[Any] = [("LINEBELOW", (0, 0), (-1, 0), 0.7, HexColor(INK)), ("VALIGN", (0, 0), (-1, 0), "BOTTOM")]
_SUM: list[Any] = [
    ("LINEABOVE", (0, -1), (-1, -1), 0.7, HexColor(INK)),
    ("LINEBELOW", (0, -1), (-1, -1), 0, HexColor("#ffffff")),
]
_WITH_SUM: Any = ("NOSPLIT", (0, -3), (-1, -1))  # a sum never stands alone on a page


@_flow.register
def _(block: Facts) -> Iterator[Flowable]:
    rows = [
        [_paragraph(name, NAME), _paragraph(value, CODE if name in block.codes else CELL)]
        for name, value in block.rows
    ]
    widths = [WIDTH_PT * FACT_SHARE, WIDTH_PT * (1 - FACT_SHARE)]
    yield from _captioned(block.title)
    yield LongTable(rows, colWidths=widths, style=TableStyle([*_PADS, *_LINES]), splitInRow=1)
    yield Spacer(1, 6)


@_flow.register
def _(block: Table) -> Iterator[Flowable]:
    last = len(block.rows) - 1
    rows = [[_cell(column, column.head, is_bold=True) for column in block.columns]]
    for number, row in enumerate(block.rows):
        is_bold = block.has_sum and number == last
        cells = zip(block.columns, row, strict=True)
        rows.append([_cell(column, cell, is_bold=is_bold) for column, cell in cells])
    shares = sum(column.share for column in block.columns)
    widths = [WIDTH_PT * column.share / shares for column in block.columns]
    ends = [*_SUM, *([_WITH_SUM] if last > 1 else ())] if block.has_sum else ()
    style = TableStyle([*_PADS, *_LINES, *_HEAD, *ends, *_gaps(block)])
    yield from _captioned(block.title)
    yield LongTable(rows, colWidths=widths, style=style, repeatRows=1, splitInRow=1)
    yield Spacer(1, 6)


def _gaps(table: Table) -> Iterator[Any]:
    """Room between a column of numbers and words behind it."""
    for place, (one, two) in enumerate(pairwise(table.columns), 1):
        if one.is_number and not two.is_number:
            yield ("LEFTPADDING", (place, 0), (place, -1), 9)


def _captioned(title: str) -> Iterator[Flowable]:
    yield CondPageBreak(CAPTION_ROOM_PT)
    yield _paragraph(title, CAPTION)


def _cell(column: Column, text: str, *, is_bold: bool) -> Paragraph:
    if is_bold:
        return Paragraph(f"<b>{_marked(text)}</b>", NUMBER if column.is_number else CELL)
    if column.is_code:
        return Paragraph("<br/>".join(map(_marked, text.split(" "))), CODE)
    return _paragraph(text, NUMBER if column.is_number else CELL)


@_flow.register
def _(block: Chart) -> Iterator[Flowable]:
    yield CondPageBreak(block.height + 30)
    yield _paragraph(block.title, CAPTION)
    yield _Picture(block)
    yield Spacer(1, 6)


class _Picture(Flowable):
    """A chart."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self.width, self.height = chart.width, chart.height

    def draw(self) -> None:
        """Called by the library with the origin at the lower left."""
        for shape in self._chart.shapes:
            _draw(self.canv, shape, self.height)


def _draw(canvas: Canvas, shape: Box | Rule | Label, height: float) -> None:
    match shape:
        case Box(x, y, width, box_height, fill):
            canvas.setFillColor(HexColor(fill))
            canvas.rect(x, height - y - box_height, width, box_height, stroke=0, fill=1)
        case Rule(x1, y1, x2, y2, colour):
            canvas.setStrokeColor(HexColor(colour))
            canvas.setLineWidth(0.5)
            canvas.line(x1, height - y1, x2, height - y2)
        case Label(x, y, text, align, colour):
            canvas.setFont("Helvetica", LABEL_PT)
            canvas.setFillColor(HexColor(colour))
            write = (canvas.drawString, canvas.drawCentredString, canvas.drawRightString)[align]
            write(x, height - y, text)
