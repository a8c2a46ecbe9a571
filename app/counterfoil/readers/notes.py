"""The form in which a client's notes are kept: numbers and short words, keys sorted.

Imported by every reader that finds notes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeGuard

import msgspec

from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, digest_label

GREATEST = 10**15  # of any amount; a JSON number beyond is not exact any more

_encode = msgspec.json.Encoder(order="sorted").encode


def body_of(figures: Mapping[str, object]) -> str:
    """The figures that are given, as JSON; what is None is left out."""
    return _encode({name: value for name, value in figures.items() if value is not None}).decode()


def key_of(*parts: object) -> str:
    """The same for notes that agree in all of these; they are numbers, words and None."""
    return digest_label(_encode(parts))


def amount(value: object) -> int | float | None:
    """A number, finite and not below 0; None where there is none. Raises Unreadable."""
    found = number(value)
    if found is not None and found < 0:
        raise Unreadable(SkipReason.BAD_NUMBER)
    return found


def number(value: object) -> int | float | None:
    """A finite number of any sign; None where there is none. Raises Unreadable; true is no number."""
    if value is None:
        return None
    if is_finite(value) and abs(value) <= GREATEST:
        return value
    raise Unreadable(SkipReason.BAD_NUMBER)


def is_finite(value: object) -> TypeGuard[int | float]:
    """Whether it is a number and neither infinite nor none; true is no number."""
    return type(value) in (int, float) and isinstance(value, int | float) and math.isfinite(value)


def flag(value: object) -> bool | None:
    """True or false where it is one of them."""
    return value if isinstance(value, bool) else None
