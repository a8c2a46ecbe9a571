"""A report as one HTML file that needs nothing else, runs nothing, and prints well."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import singledispatch
from hashlib import sha256
from html import escape

from counterfoil.domain.report import Report
from counterfoil.exports.report_blocks import (
    Facts,
    Heading,
    Items,
    NewPage,
    Paper,
    Table,
    Text,
    lines_of,
    visible,
)
from counterfoil.exports.report_charts import LABEL_PT, Box, Chart, Label, Rule
from counterfoil.exports.report_page import paper_of
from counterfoil.exports.report_totals import totals_json

CSS = """
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 52rem; background: #fff; color: #1a1a1a;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 650; }
h2 { margin: 2.25rem 0 .5rem; padding-top: .6rem; border-top: 1px solid #1a1a1a; font-size: 1.15rem; }
h3 { margin: 1.5rem 0 .35rem; font-size: 1rem; }
p, ul { margin: .5rem 0; }
ul { padding-left: 1.2rem; }
li { margin: .3rem 0; }
.about, .note, figcaption, caption, footer { color: #555; font-size: .875rem; }
.lead { font-size: 1.1rem; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #14508c; }
p, li, blockquote, th, td { overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: .9rem 0 1.2rem; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
caption { padding: 0 0 .3rem; text-align: left; }
th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d0d0d0; text-align: left;
  vertical-align: top; }
thead th { border-bottom: 1px solid #1a1a1a; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
.facts th { width: 30%; color: #555; }
th.n, td.n { padding-right: 0; padding-left: .6rem; text-align: right; white-space: nowrap;
  font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.n + :not(.n) { padding-left: 1rem; }
.c { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .8125rem; }
tr.sum > * { border-bottom: 0; border-top: 1px solid #1a1a1a; font-weight: 600; }
figure { margin: 1.2rem 0; }
svg { display: block; width: 100%; height: auto; }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .new-page { break-before: page; border-top: 0; padding-top: 0; margin-top: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
"""
ANCHORS = ("start", "middle", "end")
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="{subject}">
<title>{title}</title>
<style>{css}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="about">{subtitle}</p>
</header>
<main>
{main}
</main>
<footer>
<p>{foot}</p>
</footer>
<script type="application/json" id="totals">
{totals}
</script>
</body>
</html>
"""


def report_html(report: Report) -> bytes:
    """UTF-8; the same report always gives the same bytes."""
    paper = paper_of(report)
    return PAGE.format(
        policy=_policy(),
        title=_text(paper.title),
        subject=_text(paper.subject),
        subtitle=_text(paper.subtitle),
        foot=_text(paper.foot),
        css=CSS,
        main="\n".join(_main(paper)),
        totals=totals_json(report),
    ).encode("utf-8")


def _policy() -> str:
    """Nothing is loaded or run; only this very style sheet counts."""
    digest = b64encode(sha256(CSS.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _main(paper: Paper) -> Iterator[str]:
    is_new = False
    for block in paper.blocks:
        if isinstance(block, NewPage):
            is_new = True
            continue
        html = _html(block)
        yield html.replace("<h2>", '<h2 class="new-page">', 1) if is_new else html
        is_new = False


def _text(text: str) -> str:
    return escape(visible(text))


@singledispatch
def _html(block: object) -> str:
    raise TypeError(type(block).__name__)


@_html.register
def _(block: Heading) -> str:
    return f"<h{block.level}>{_text(block.text)}</h{block.level}>"


@_html.register
def _(block: Text) -> str:
    if block.style == "quote":
        lines = "<br>".join(map(_text, lines_of(block.text)))
        return f"<blockquote>{lines}</blockquote>"
    mark = "" if block.style == "plain" else f' class="{block.style}"'
    return f"<p{mark}>{_text(block.text)}</p>"


@_html.register
def _(block: Items) -> str:
    return "<ul>\n" + "\n".join(f"<li>{_text(item)}</li>" for item in block.items) + "\n</ul>"


@_html.register
def _(block: Facts) -> str:
    rows = (
        f'<tr><th scope="row">{_text(name)}</th>'
        f"<td{_marks(is_code=name in block.codes)}>{_text(value)}</td></tr>"
        for name, value in block.rows
    )
    caption = f"<caption>{_text(block.title)}</caption>"
    return (
        f'<div class="wide"><table class="facts">{caption}<tbody>\n'
        + "\n".join(rows)
        + "\n</tbody></table></div>"
    )


@_html.register
def _(block: Table) -> str:
    heads = "".join(
        f'<th scope="col"{_marks(is_number=column.is_number)}>{_text(column.head)}</th>'
        for column in block.columns
    )
    last = len(block.rows) - 1
    body = "\n".join(
        _row(block, row, is_sum=block.has_sum and number == last) for number, row in enumerate(block.rows)
    )
    caption = f"<caption>{_text(block.title)}</caption>"
    head = f"<thead><tr>{heads}</tr></thead>"
    return f'<div class="wide"><table>{caption}{head}<tbody>\n{body}\n</tbody></table></div>'


def _row(table: Table, row: tuple[str, ...], *, is_sum: bool) -> str:
    cells = []
    for place, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
        tag, scope = ("td", "") if place else ("th", ' scope="row"')
        marks = _marks(is_number=column.is_number, is_code=column.is_code)
        cells.append(f"<{tag}{scope}{marks}>{_text(cell)}</{tag}>")
    mark = ' class="sum"' if is_sum else ""
    return f"<tr{mark}>{''.join(cells)}</tr>"


def _marks(*, is_number: bool = False, is_code: bool = False) -> str:
    names = [name for name, is_on in (("n", is_number), ("c", is_code)) if is_on]
    return f' class="{" ".join(names)}"' if names else ""


@_html.register
def _(block: Chart) -> str:
    shapes = "".join(map(_shape, block.shapes))
    size = f'viewBox="0 0 {block.width:g} {block.height:g}"'
    alt = _text(block.alt)
    return (
        f"<figure><figcaption>{_text(block.title)}</figcaption>"
        f'<svg role="img" aria-label="{alt}" {size} font-family="Arial, sans-serif" font-size="{LABEL_PT:g}">'
        f"<title>{alt}</title>{shapes}</svg></figure>"
    )


def _shape(shape: Box | Rule | Label) -> str:
    match shape:
        case Box(x, y, width, height, fill):
            return f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'
        case Rule(x1, y1, x2, y2, colour):
            ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
            return f'<line {ends} stroke="{colour}" stroke-width="0.6"/>'
        case Label(x, y, text, align, colour):
            place = f'x="{x:.2f}" y="{y:.2f}" text-anchor="{ANCHORS[align]}" fill="{colour}"'
            return f"<text {place}>{_text(text)}</text>"
