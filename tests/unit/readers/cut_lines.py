"""Text as the lines that a reader is given."""

from __future__ import annotations

import json

from counterfoil.readers.base import Line


def cut_lines(text: str) -> list[Line]:
    """Each with its place, in bytes."""
    lines, offset = [], 0
    for part in text.encode().split(b"\n"):
        lines.append(Line(offset, len(part) + 1, part))
        offset += len(part) + 1
    return lines


def document(value: object) -> list[Line]:
    """A whole document as one line."""
    data = json.dumps(value).encode()
    return [Line(0, len(data), data)]
