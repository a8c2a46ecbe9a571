"""The body of a note that comes as JSON: looked through again, whoever wrote it."""

from __future__ import annotations

from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import UNRECOGNISED, Unreadable, fixed_word, identifier, model_name
from counterfoil.readers.notes import body_of, number
from counterfoil.readers.strict_json import Object

_MOST_FIGURES = 2_000
_DEEPEST = 4
_MODELS = ("model", "model_id")


def checked_body(value: object) -> str:
    """An object of numbers, short words and objects of these, as a note's body. Raises Unreadable."""
    figures = _figures(value, _DEEPEST)
    if not figures or _size(figures) > _MOST_FIGURES:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return body_of(figures)


def _figures(value: object, depth: int) -> Object:
    if not isinstance(value, dict) or depth == 0:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return {model_name(name): _figure(name, part, depth) for name, part in value.items() if part is not None}


def _figure(name: str, value: object, depth: int) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return model_name(value) if name in _MODELS else _word(value)
    return _figures(value, depth - 1) if isinstance(value, dict) else number(value)


def _word(value: str) -> str | None:
    """A client's own word, or a time or an id; "unrecognised" for any other text."""
    found = fixed_word(value)
    return value if found == UNRECOGNISED and identifier(value) == value else found


def _size(figures: Object) -> int:
    return sum(1 + (_size(part) if isinstance(part, dict) else 0) for part in figures.values())
