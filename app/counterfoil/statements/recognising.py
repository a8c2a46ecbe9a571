"""Which provider's document a file is, by its first part. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterfoil.domain.statement import StatementKind
from counterfoil.statements.known import KnownTable, matching
from counterfoil.statements.mapping import fingerprint
from counterfoil.statements.problem import StatementError
from counterfoil.statements.survey import check_head, text_of
from counterfoil.statements.table import Look, look_at

K = StatementKind


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file is. `fingerprint` is the same for every file of this make; `table` for CSV only."""

    kind: StatementKind
    form: str  # "csv" or "json"
    fingerprint: str
    look: Look | None = None
    table: KnownTable | None = None
    part: str = ""  # which of a kind's shapes, where it has several


# Every one of the keys has to stand in the first part, and none of those behind the bar.
_JSON: tuple[tuple[StatementKind, str, str], ...] = (
    (K.ANTHROPIC_USAGE_API, "starting_at uncached_input_tokens", ""),
    (K.ANTHROPIC_COST_API, "starting_at amount results", "uncached_input_tokens actor"),
    (K.ANTHROPIC_CLAUDE_CODE_API, "actor core_metrics", ""),
    (K.OPENAI_USAGE, "start_time num_model_requests", ""),
    (K.OPENAI_COSTS, "start_time amount value", "num_model_requests"),
    (K.CODEX_CREDITS, "credit_amount date", ""),
    (K.OPENROUTER_ACTIVITY, "date usage prompt_tokens completion_tokens model", "request_id credit_amount"),
    (K.OPENROUTER_ACTIVITY, "id created_at native_tokens_prompt", ""),
    (K.LITELLM_SPEND, "request_id spend startTime", ""),
)
GENERATIONS = "generations"
_KEY = re.compile(r'"([A-Za-z_]\w{0,40})"\s*:')


def recognise(head: bytes, name: str = "") -> Shape | None:  # noqa: ARG001 - names tell nothing that heads do not
    """What a file is by its first part; a table of unknown make is `CSV`, None for any other JSON.

    Errors: StatementError where it is neither.
    """
    return next(iter(shapes(head)), None)


def shapes(head: bytes) -> list[Shape]:
    """Every shape that a first part fits: one, but for files that are no statement."""
    check_head(head)
    text = text_of(head)
    if text.lstrip()[:1] in ("{", "["):
        return _json_shapes(text)
    look = look_at(text)
    print_ = fingerprint(look.head)
    known = [Shape(table.kind, "csv", print_, look, table) for table in matching(look.head)]
    return known or [Shape(K.CSV, "csv", print_, look)]


def csv_shape(head: bytes, separator: str | None = None) -> Shape:
    """A table whatever it may be, with the separator that a mapping names. Errors: StatementError."""
    check_head(head)
    look = look_at(text_of(head), separator)
    return Shape(K.CSV, "csv", fingerprint(look.head), look)


def json_shape(kind: StatementKind, head: bytes) -> Shape:
    """The shape of a kind that is told, where the file is JSON. Errors: StatementError."""
    found = next((shape for shape in _json_shapes(text_of(head)) if shape.kind is kind), None)
    if found is None:
        raise StatementError(f"The file does not look like {kind.value}; choose another kind.")
    return found


def is_json(head: bytes) -> bool:
    """Whether a file is JSON rather than a table."""
    return text_of(head).lstrip()[:1] in ("{", "[")


def _json_shapes(text: str) -> list[Shape]:
    keys = set(_KEY.findall(text))
    found = []
    for kind, must, never in _JSON:
        if keys.issuperset(must.split()) and not keys & set(never.split()):
            part = GENERATIONS if "native_tokens_prompt" in must else ""
            found.append(Shape(kind, "json", f"json:{kind.value}{part and ':'}{part}", part=part))
    return found
