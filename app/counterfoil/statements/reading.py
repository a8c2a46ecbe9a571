"""A provider's file read whole into a `Statement`. Errors: StatementError."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from counterfoil.domain.statement import Statement, StatementKind, StatementLine
from counterfoil.statements import anthropic_api, gateway_api, notes, openai_api
from counterfoil.statements.columns import Columns
from counterfoil.statements.guess import guess, guessed, known_mapping
from counterfoil.statements.lines import LineMaker
from counterfoil.statements.mapping import Field, Mapping, squeezed
from counterfoil.statements.pages import Pages, check_whole
from counterfoil.statements.problem import StatementError
from counterfoil.statements.provider_lines import MAKERS
from counterfoil.statements.recognising import (
    GENERATIONS,
    Shape,
    csv_shape,
    is_json,
    json_shape,
    recognise,
)
from counterfoil.statements.record_lines import Taken
from counterfoil.statements.survey import (
    HEAD_BYTES,
    UTF_8,
    Source,
    Survey,
    check_head,
    source_of,
    survey,
    text_of,
)
from counterfoil.statements.table import is_total, opened

__all__ = ["Mapping", "Shape", "StatementError", "guess", "read", "read_source", "recognise", "shape_of"]

K = StatementKind
Reader = Callable[[Pages, Taken], Iterator[StatementLine]]
_READERS: dict[tuple[StatementKind, str], Reader] = {
    (K.ANTHROPIC_USAGE_API, ""): anthropic_api.usage_lines,
    (K.ANTHROPIC_COST_API, ""): anthropic_api.cost_lines,
    (K.ANTHROPIC_CLAUDE_CODE_API, ""): anthropic_api.person_lines,
    (K.OPENAI_USAGE, ""): openai_api.usage_lines,
    (K.OPENAI_COSTS, ""): openai_api.cost_lines,
    (K.CODEX_CREDITS, ""): openai_api.credit_lines,
    (K.OPENROUTER_ACTIVITY, ""): gateway_api.activity_lines,
    (K.OPENROUTER_ACTIVITY, GENERATIONS): gateway_api.generation_lines,
    (K.LITELLM_SPEND, ""): gateway_api.spend_lines,
}
_PROVIDERS = {
    K.ANTHROPIC_USAGE_API: "anthropic",
    K.ANTHROPIC_COST_API: "anthropic",
    K.ANTHROPIC_CLAUDE_CODE_API: "anthropic",
    K.OPENAI_USAGE: "openai",
    K.OPENAI_COSTS: "openai",
    K.CODEX_CREDITS: "openai",
}


def read(
    content: Path | str | bytes,
    kind: StatementKind | None = None,
    mapping: Mapping | None = None,
    name: str | None = None,
) -> Statement:
    """The statement in a file or in bytes, of the kind told or else recognised; `mapping` for tables."""
    return read_source(source_of(content, name), kind, mapping)


def read_source(
    source: Source, kind: StatementKind | None = None, mapping: Mapping | None = None
) -> Statement:
    """The same for a source."""
    looked = survey(source)
    shape = shape_of(source.head(), kind, mapping)
    if shape.form == "json":
        return _of_records(source, looked, shape)
    return _of_table(source, looked, shape, mapping or mapping_for(shape))


def shape_of(head: bytes, kind: StatementKind | None = None, mapping: Mapping | None = None) -> Shape:
    """What a file is, or is to be taken for."""
    check_head(head)
    if is_json(head):
        shape = recognise(head) if kind is None else json_shape(kind, head)
        if shape is None:
            if len(head) < HEAD_BYTES:
                check_whole(text_of(head).encode())
            raise StatementError(
                "The JSON is of none of the kinds that are known; take the provider's export, or a CSV."
            )
        return shape
    found = recognise(head)
    if found is not None and found.table and kind in (None, found.kind):
        return found
    if kind not in (None, K.CSV):
        raise StatementError(
            f"The headings are not those of {kind}; choose another kind, or read it as any CSV."
        )
    return csv_shape(head, mapping.separator if mapping else None)


def mapping_for(shape: Shape) -> Mapping:
    """The mapping that a table is read by where none is told."""
    if shape.look is None:
        raise StatementError("A file of JSON has no columns to choose.")
    return known_mapping(shape.look, shape.table) if shape.table else guessed(shape.look)


def _of_table(source: Source, looked: Survey, shape: Shape, mapping: Mapping) -> Statement:
    look, table = shape.look, shape.table
    if look is None:
        raise StatementError("A file of JSON has no columns to choose.")
    make = MAKERS.get(shape.kind, LineMaker) if table else LineMaker
    maker = make(mapping, look.head, has_one_request=table is not None and table.has_one_request)
    lines, totals = _lines(source, looked.encoding, shape, maker)
    said = [
        *notes.of_encoding(looked.encoding),
        *notes.of_times(maker.times, mapping),
        *notes.of_money(maker.currencies, maker.first_foreign_row, maker.rounded),
        *([notes.TOTALS.format(rows=", ".join(totals))] if totals else ()),
        *_of_columns(mapping, look.head),
    ]
    is_told = mapping.zone is not None or not maker.times.has_naive
    return Statement(
        shape.kind,
        source.name,
        looked.sha256,
        looked.size_bytes,
        lines,
        provider=table.provider if table else None,
        account=_only(maker.accounts),
        currency=notes.currency_of(maker.currencies, mapping.currency),
        zone=(mapping.zone or "UTC") if is_told else None,
        notes=tuple(said),
    )


def _lines(
    source: Source, encoding: str, shape: Shape, maker: LineMaker
) -> tuple[tuple[StatementLine, ...], list[str]]:
    assert shape.look is not None
    totals: list[str] = []
    lines: list[StatementLine] = []
    rows, columns = 0, Columns(maker)
    with opened(source, encoding, shape.look) as some:
        for numbers, cells in some:
            rows += len(cells)
            found = columns.lines(numbers, cells) if cells else []
            lines += _one_by_one(maker, numbers, cells, totals) if found is None else found
    if not rows:
        raise StatementError("The file has headings and no rows; export a time in which something was used.")
    return tuple(lines), totals


def _one_by_one(
    maker: LineMaker, numbers: Iterable[int], rows: Iterable[list[str]], totals: list[str]
) -> Iterator[StatementLine]:
    at = maker.places[Field.AT]
    for number, cells in zip(numbers, rows, strict=True):
        if not any(map(str.strip, cells)):
            continue
        if is_total(cells[at]) or (not cells[at].strip() and any(map(is_total, cells))):
            totals.append(f"{number:,}")
        elif (line := maker.line(number, cells)) is not None:
            yield line


def _of_columns(mapping: Mapping, head: tuple[str, ...]) -> list[str]:
    names = [squeezed(name) for name in head]
    repeated = [name for name in mapping.columns.values() if names.count(squeezed(name)) > 1]
    said = [notes.REPEATED_NAMES.format(heading=name) for name in repeated]
    if Field.INPUT in mapping.columns and not {Field.CACHE_READ, Field.DETAILS} & set(mapping.columns):
        said.append(notes.WHOLE_INPUT)
    return said


def _of_records(source: Source, looked: Survey, shape: Shape) -> Statement:
    content = b"".join(source.parts())
    if looked.encoding != UTF_8:
        content = content.decode(looked.encoding, "strict").encode()
    pages, taken = Pages(content.removeprefix(b"\xef\xbb\xbf")), Taken()
    lines = tuple(_READERS[shape.kind, shape.part](pages, taken))
    if not lines:
        raise StatementError(
            "The file holds no use and no charges; export a time in which something was used."
        )
    said = [
        *notes.of_encoding(looked.encoding),
        *([] if pages.has_end else [notes.MORE_PAGES]),
        *notes.of_money(taken.currencies, taken.first_foreign_row, taken.rounded),
        *([notes.ESTIMATED] if shape.kind is K.ANTHROPIC_CLAUDE_CODE_API else ()),
        *([notes.WHOLE_INPUT] if shape.kind is K.OPENROUTER_ACTIVITY and not shape.part else ()),
    ]
    return Statement(
        shape.kind,
        source.name,
        looked.sha256,
        looked.size_bytes,
        lines,
        provider=_PROVIDERS.get(shape.kind),
        account=_only(taken.accounts),
        currency=notes.currency_of(taken.currencies, "USD"),
        notes=tuple(said),
    )


def _only(accounts: dict[str, int]) -> str | None:
    """The account of a statement; None where it has several or tells none."""
    return next(iter(accounts)) if len(accounts) == 1 else None
