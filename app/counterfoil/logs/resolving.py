"""Paths of many folders with links resolved."""

from __future__ import annotations

from os.path import islink, realpath, sep, split


def resolved(path: str, known: dict[str, str]) -> str:
    """As `realpath`, but each folder above many is asked for once; `known` is what was asked before."""
    found = known.get(path)
    if found is None:
        above, name = split(path)
        is_plain = name not in ("", ".", "..") and not islink(path)  # noqa: PTH114  # called for each folder
        found = realpath(path) if not is_plain else f"{resolved(above, known).rstrip(sep)}{sep}{name}"
        known[path] = found
    return found
