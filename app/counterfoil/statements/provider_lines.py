"""Where a provider's table needs more than a mapping can say."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from counterfoil.domain.statement import Entry, StatedUse, StatementKind, StatementLine, TokenKind
from counterfoil.statements.entries import kind_of
from counterfoil.statements.lines import LineMaker, Together
from counterfoil.statements.mapping import Field, Mapping
from counterfoil.statements.numbers import count
from counterfoil.statements.problem import BadCellError
from counterfoil.statements.table import place_of

SEATS = re.compile(r"seat|user.?month|licen[cs]e", re.I)


class OpenAIUsageLines(LineMaker):
    """A row for each span, without any figure where nothing was used."""

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        is_empty = (
            not cells[self.places[Field.INPUT]].strip() and not cells[self.places[Field.REQUESTS]].strip()
        )
        return None if is_empty else super()._line(row, cells)

    def settle(self, together: Together) -> None:
        told = zip(
            together.cells[self.places[Field.INPUT]], together.cells[self.places[Field.REQUESTS]], strict=True
        )
        if not all(fresh.strip() or requests.strip() for fresh, requests in told):
            raise BadCellError("a row without figures is left out")


class OpenAICostLines(LineMaker):
    """The line item names model and kind: "gpt-5-2025-08-07, cached input"."""

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        if not cells[self.places[Field.MONEY]].strip():
            return None
        line = super()._line(row, cells)
        if line is None or not line.text:
            return line
        model, kind = of_line_item(line.text)
        return replace(line, model=model, kind=kind)

    def settle(self, together: Together) -> None:
        if not all(map(str.strip, together.cells[self.places[Field.MONEY]])):
            raise BadCellError("a row without money is left out")
        named = {text: of_line_item(text) if text else (None, None) for text in set(together.texts)}
        together.models = [named[text][0] for text in together.texts]
        together.kinds = [named[text][1] for text in together.texts]


class AnthropicCostLines(LineMaker):
    """A line for each kind of token; a search is told by the kind of cost."""

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        line = super()._line(row, cells)
        if line is None or line.kind or not line.text or "search" not in line.text:
            return line
        return replace(line, kind=TokenKind.WEB_SEARCH)

    def settle(self, together: Together) -> None:
        both = zip(together.kinds, together.texts, strict=True)
        together.kinds = [
            kind or (TokenKind.WEB_SEARCH if text and "search" in text else None) for kind, text in both
        ]


class CopilotLines(LineMaker):
    """Only Copilot's own units are use: other products and seats are fees."""

    is_by_column = False

    def __init__(self, mapping: Mapping, head: Sequence[str], *, has_one_request: bool = False) -> None:
        super().__init__(mapping, head, has_one_request=has_one_request)
        self._product = place_of(head, "product")

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        line = super()._line(row, cells)
        if line is None or line.entry is not Entry.USE:
            return line
        unit = "" if Field.KIND not in self.places else cells[self.places[Field.KIND]]
        product = "" if self._product is None else cells[self._product]
        if (product and product.lower() != "copilot") or SEATS.search(unit):
            return replace(line, entry=Entry.FEE, micro_credits=None)
        return line


class CursorLines(LineMaker):
    """Writes are stated in one column, within another in some exports; the sum of a row tells which."""

    def entry(self, text: str) -> Entry:  # noqa: ARG002 - its words tell who pays: "Included in …"
        return Entry.USE

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        line = super()._line(row, cells)
        place = self.places.get(Field.QUANTITY)
        if line is None or place is None:
            return line
        use = _with_writes_apart(line.use, count(cells[place], self.mapping.decimal))
        return line if use is line.use else replace(line, use=use)

    def settle(self, together: Together) -> None:
        place = self.places.get(Field.QUANTITY)
        if place is not None:
            totals = (count(cell, self.mapping.decimal) for cell in together.cells[place])
            together.uses = list(map(_with_writes_apart, together.uses, totals))


def _with_writes_apart(use: StatedUse, total: int | None) -> StatedUse:
    """Writes without the fresh tokens, where the sum of a row shows that these are among them."""
    if not use.cache_write or total is None:
        return use
    fresh, written = use.input or 0, use.cache_write
    rest = (use.cache_read or 0) + (use.output or 0)
    if not 0 < fresh <= written or total != written + rest:
        return use
    return replace(use, cache_write=written - fresh)


class _Values(msgspec.Struct):
    cache_read_input_tokens: int | None = None
    cache_creation_input_tokens: int | None = None


class PromptDetails(msgspec.Struct):
    """Which part of a prompt came from the cache, as OpenAI and those like it tell it."""

    cached_tokens: int | None = None
    cache_creation_tokens: int | None = None


class UsageObject(_Values):
    """Usage as the gateway got it from the provider."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_tokens_details: PromptDetails | None = None


class Details(msgspec.Struct):
    """What LiteLLM notes beside a request."""

    usage_object: UsageObject | None = None
    additional_usage_values: UsageObject | None = None


_DETAILS = msgspec.json.Decoder(Details)


class LiteLLMLines(LineMaker):
    """The cache stands in a column of JSON, where it is told at all."""

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        line = super()._line(row, cells)
        place = self.places.get(Field.DETAILS)
        if line is None or place is None or not cells[place].strip():
            return line
        try:
            details = _DETAILS.decode(cells[place])
        except (msgspec.DecodeError, RecursionError):
            raise BadCellError("the details are not an object in JSON") from None
        return replace(line, use=gateway_use(line.use, details))

    def settle(self, together: Together) -> None:
        place = self.places.get(Field.DETAILS)
        if place is not None:
            both = zip(together.uses, together.cells[place], strict=True)
            decode = _DETAILS.decode
            together.uses = [gateway_use(use, decode(cell)) if cell.strip() else use for use, cell in both]


def gateway_use(use: StatedUse, details: Details | None) -> StatedUse:
    """Use with the cache that the details tell; `input` is the whole prompt before, what is left after."""
    read, written = cache_in(details)
    if read is None and written is None:
        return use
    rest = None if use.input is None else use.input - (read or 0) - (written or 0)
    if rest is not None and rest < 0:  # older gateways left the cache out of the prompt
        rest = use.input
    return replace(use, input=rest, cache_read=read or 0, cache_write=written or 0)


def cache_in(details: Details | None) -> tuple[int | None, int | None]:
    """Tokens read from and written to the cache; None where none is told."""
    if details is None:
        return None, None
    for usage in (details.usage_object, details.additional_usage_values):
        if usage is None:
            continue
        parts = usage.prompt_tokens_details or PromptDetails()
        read = _first(usage.cache_read_input_tokens, parts.cached_tokens)
        written = _first(usage.cache_creation_input_tokens, parts.cache_creation_tokens)
        if read is not None or written is not None:
            return _checked(read), _checked(written)
    return None, None


def of_line_item(text: str) -> tuple[str | None, TokenKind | None]:
    """ "gpt-5-2025-08-07, cached input" as model and kind."""
    model, comma, kind = text.rpartition(", ")
    return (model or None, kind_of(kind)) if comma else (None, kind_of(text))


def _first(*numbers: int | None) -> int | None:
    return next((number for number in numbers if number is not None), None)


def _checked(number: int | None) -> int | None:
    if number is not None and number < 0:
        raise BadCellError(f"{number} is less than zero, which a count cannot be")
    return number


MAKERS: dict[StatementKind, type[LineMaker]] = {
    StatementKind.OPENAI_USAGE: OpenAIUsageLines,
    StatementKind.OPENAI_COSTS: OpenAICostLines,
    StatementKind.ANTHROPIC_COST_CSV: AnthropicCostLines,
    StatementKind.COPILOT_USAGE: CopilotLines,
    StatementKind.CURSOR_USAGE: CursorLines,
    StatementKind.LITELLM_SPEND: LiteLLMLines,
}
