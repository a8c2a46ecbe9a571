"""A mapping for a table that nobody described: by what its headings say and its cells look like. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from counterfoil.statements.known import KnownTable, columns_in
from counterfoil.statements.mapping import COUNTS, Dates, Field, Mapping, Spans, squeezed
from counterfoil.statements.numbers import currency_in, decimal_of
from counterfoil.statements.survey import text_of
from counterfoil.statements.synonyms import SYNONYMS
from counterfoil.statements.table import Look, look_at

MODEL = re.compile(
    r"(?:[\w.-]+/)?(?:claude|gpt|chatgpt|codex|gemini|o[1-9](?:-|$)|opus|sonnet|haiku|fable|kimi|qwen|deepseek|grok|"
    r"mistral|llama|glm|composer|command|nova|sonar)[\w .:/()-]*",
    re.IGNORECASE,
)
ID = re.compile(
    r"(?:req|msg|gen|chatcmpl|resp|run|call)[-_][\w-]{8,}|[0-9a-f]{8}-[0-9a-f-]{27}", re.IGNORECASE
)
DATE = re.compile(
    r"\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|"
    r"\d{1,2}\.? [^\W\d_]{3,10}\.? \d{4}|[^\W\d_]{3,10} \d{1,2}, \d{4}"
)
SLASHED = re.compile(r"(\d{1,2})([./\- ])(\d{1,2})[./\- ](\d{4})")
CLOCK = re.compile(r"\d{1,2}:(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]m)?", re.IGNORECASE)
ENOUGH = 0.6


def guess(head: bytes) -> Mapping:
    """The best mapping for a table by its first part. Errors: StatementError."""
    return guessed(look_at(text_of(head)))


def guessed(look: Look) -> Mapping:
    """The best mapping for a table as far as seen; fields that nothing speaks for are left out."""
    columns = _columns(look)
    return _completed(look, columns, None)


def known_mapping(look: Look, table: KnownTable) -> Mapping:
    """The mapping of a provider's own table, with the signs of this file."""
    return _completed(look, columns_in(table, look.head), table)


def _completed(look: Look, columns: dict[Field, str], table: KnownTable | None) -> Mapping:
    numbers = [
        columns[field] for field in (*COUNTS, Field.QUANTITY, Field.CREDITS, Field.MONEY) if field in columns
    ]
    cells = [cell for heading in numbers for cell in look.cells(heading)]
    times = look.cells(columns[Field.AT]) if Field.AT in columns else []
    money = columns.get(Field.MONEY, "")
    dates = table.dates if table and table.dates is Dates.EPOCH_S else dates_of(times, look.separator)
    read = Field.CACHE_READ in columns and (table.input_has_cache_read if table else _has_cache(columns))
    return Mapping(
        columns=columns,
        separator=look.separator,
        decimal=decimal_of(cells, look.separator),
        dates=dates,
        span=table.span if table else _span_of(times, columns),
        zone="UTC" if table or "utc" in squeezed(columns.get(Field.AT, "")) else None,
        currency=(currency_in(money) if money else None) or "USD",
        is_in_cents=_is_in_cents(money) and not table,
        input_has_cache_read=read,
        input_has_cache_write=read and bool(table) and Field.CACHE_WRITE in columns,
    )


def _columns(look: Look) -> dict[Field, str]:
    """Each field's heading: those with an exact name first, then by part of a name, then by the cells.

    Words for entries may stand in few rows far below: a column for them counts even if nothing is seen in it.
    """
    found: dict[Field, str] = {}
    taken: set[str] = set()
    for rule in (_by_name, _by_part, _by_cells):
        for heading in look.head:
            if heading.strip() and heading not in taken:
                field = rule(heading, look)
                if field and field not in found and _fits(field, look.cells(heading)):
                    found[field] = heading
                    taken.add(heading)
    if Field.TEXT not in found and (unseen := _unseen_text(look, taken)):
        found[Field.TEXT] = unseen
    if Field.QUANTITY in found and Field.KIND not in found:
        del found[Field.QUANTITY]  # a sum of kinds tells none of them
    return found


def _unseen_text(look: Look, taken: set[str]) -> str | None:
    free = [
        one
        for one in look.head
        if one.strip() and one not in taken and not any(map(str.strip, look.cells(one)))
    ]
    rules = (_by_name, _by_part)
    return next((one for rule in rules for one in free if rule(one, look) is Field.TEXT), None)


def _by_name(heading: str, look: Look) -> Field | None:  # noqa: ARG001 - rules look alike
    bare = squeezed(re.sub(r"\(.*?\)|\[.*?\]", "", heading))
    return SYNONYMS.get(squeezed(heading)) or SYNONYMS.get(bare) or SYNONYMS.get(_without_unit(bare))


def _by_part(heading: str, look: Look) -> Field | None:  # noqa: ARG001 - rules look alike
    words = [word for word in re.split(r"[\W_]+", heading.casefold()) if word]
    joined = [
        "".join(words[at : at + length]) for length in (3, 2, 1) for at in range(len(words) - length + 1)
    ]
    return next((SYNONYMS[part] for part in joined if part in SYNONYMS and len(part) > 2), None)


def _by_cells(heading: str, look: Look) -> Field | None:
    cells = [cell for cell in look.cells(heading) if cell.strip()]
    for field, pattern in ((Field.AT, DATE), (Field.REQUEST_ID, ID), (Field.MODEL, MODEL)):
        if _share(cells, pattern) > ENOUGH:
            return field
    return Field.MONEY if cells and _share(cells, _PRICED) > ENOUGH else None


_PRICED = re.compile(r"\(?-?\s?(?:US)?[$€£¥₩₹]\s?[\d.,]+\)?|[\d.,]+\s?(?:[$€£¥₩]|USD|EUR)")


def _fits(field: Field, cells: Sequence[str]) -> bool:
    """Whether cells can be what a heading promises."""
    told = [cell for cell in cells if cell.strip()]
    if not told:
        return field in (*COUNTS, Field.MONEY, Field.MODEL, Field.KEY, Field.AT)
    if field in (Field.AT, Field.UNTIL):
        return _share(told, DATE) > ENOUGH or _share(told, _EPOCH) > ENOUGH
    if field in (*COUNTS, Field.QUANTITY, Field.MONEY, Field.CREDITS):
        return (
            sum(any(sign.isdigit() for sign in cell) for cell in told) * 2 >= len(told)
            and not _share(told, DATE) > ENOUGH
        )
    if field is Field.CURRENCY:
        return all(len(cell.strip()) <= 4 for cell in told)
    return True


_EPOCH = re.compile(r"1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?")


def _share(cells: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(pattern.match(cell.strip()) is not None for cell in cells) / len(cells) if cells else 0.0


def dates_of(cells: Iterable[str], separator: str = ",") -> Dates:
    """How days are written, by those that can be read in one way only; by the signs where all is open."""
    told = [cell.strip() for cell in cells if cell.strip()]
    if told and _share(told, _EPOCH) > ENOUGH:
        return (
            Dates.EPOCH_MS
            if sum(len(cell.partition(".")[0]) > 10 for cell in told) * 2 > len(told)
            else Dates.EPOCH_S
        )
    found = [match for cell in told if (match := SLASHED.match(cell))]
    if not found:
        return Dates.YEAR_FIRST
    first = max(int(match[1]) for match in found)
    second = max(int(match[3]) for match in found)
    if first > 12 or second > 12:
        return Dates.DAY_FIRST if first >= second else Dates.MONTH_FIRST
    if len(found) > 1 and len({match[1] for match in found}) != len({match[3] for match in found}):
        varies_first = len({match[1] for match in found}) > len({match[3] for match in found})
        return Dates.DAY_FIRST if varies_first else Dates.MONTH_FIRST
    is_american = found[0][2] == "/" and separator == ","
    return Dates.MONTH_FIRST if is_american else Dates.DAY_FIRST


def _span_of(cells: Sequence[str], columns: dict[Field, str]) -> Spans:
    told = [cell.strip() for cell in cells if cell.strip()]
    if Field.REQUEST_ID in columns or Field.UNTIL in columns or not told or _share(told, _EPOCH) > ENOUGH:
        return Spans.MOMENT
    clocks = [CLOCK.search(cell) for cell in told]
    if not any(clocks):
        is_month = all(re.fullmatch(r"\d{4}[-/.]\d{1,2}|\d{4}年\d{1,2}月", cell) for cell in told)
        return Spans.MONTH if is_month else Spans.DAY
    if not all(clock and _is_full_hour(clock) for clock in clocks):
        return Spans.MOMENT
    return Spans.DAY if all("00:00" in cell or "12:00 AM" in cell.upper() for cell in told) else Spans.HOUR


def _is_full_hour(clock: re.Match[str]) -> bool:
    return not any(int(part or 0) for part in clock.groups()[:3])


def _has_cache(columns: dict[Field, str]) -> bool:
    """Prompt tokens have the cached ones within them by the custom of those who call them so."""
    heading = squeezed(columns.get(Field.INPUT, ""))
    return "prompt" in heading


def _is_in_cents(heading: str) -> bool:
    return re.search(r"(?<![a-z])cents?(?![a-z])|¢", heading.casefold()) is not None


def _without_unit(name: str) -> str:
    return re.sub(r"(usd|eur|gbp|cents?|cny|krw|jpy|tokens?)$", "", name)
