"""`replace` for every kind of frozen value that the program has."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")


def replace(value: Value, **changes: Any) -> Value:
    """A copy of a dataclass or a struct with some fields changed."""
    made: Value
    if isinstance(value, msgspec.Struct):
        made = msgspec.structs.replace(value, **changes)
    else:
        made = dataclasses.replace(value, **changes)  # type: ignore[type-var]
    return made
