"""Lines as they are rarely laid: by another JSON writer, torn off, two on one line."""

from __future__ import annotations

import json

from tests.bench.corpus_text import Dice

ODD = 0.003  # of the lines that count
LAYS, WEIGHTS = ("spaced", "reordered", "torn", "glued"), (5, 5, 1, 1)


def oddly(line: bytes, before: bytes, dice: Dice, torn_after: bytes) -> tuple[bytes, bool]:
    """The line, as it is but in a few cases; and whether the one `before` it has become a part of it.

    A torn line ends after `torn_after`, which must be a place inside a string of it: what follows can then
    not be taken for a part of it.
    """
    if not dice.happens(ODD):
        return line, False
    lay = dice.choices(LAYS, WEIGHTS)[0]
    if lay == "spaced":
        return json.dumps(json.loads(line)).encode(), False
    if lay == "reordered":
        return _reordered(line), False
    if lay == "torn":
        return line[: line.index(torn_after) + len(torn_after)] + line, False
    return before + line, True


def _reordered(line: bytes) -> bytes:
    return json.dumps(_backwards(json.loads(line)), separators=(",", ":")).encode()


def _backwards(value: object) -> object:
    """Every object with its keys in the opposite order."""
    if isinstance(value, dict):
        return {key: _backwards(inner) for key, inner in reversed(value.items())}
    return [_backwards(one) for one in value] if isinstance(value, list) else value
