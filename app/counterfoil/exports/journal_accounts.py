"""Names of accounts that hledger and beancount both take, made from any text."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from hashlib import sha256

from counterfoil.errors import UsageError

UNFIT = re.compile(r"[^A-Za-z0-9]+")
COMPONENT = re.compile(r"[A-Z0-9][A-Za-z0-9-]*")
LONGEST, NO_NAME, HASH_DIGITS = 64, "Unnamed", 8


def component(name: str) -> str:
    """One part of an account: ASCII letters, digits and hyphens, a capital or a digit first."""
    plain = UNFIT.sub("-", name).strip("-")[:LONGEST].rstrip("-")
    return plain[:1].upper() + plain[1:] or NO_NAME


def components(names: Collection[str]) -> Mapping[str, str]:
    """A part for each name; two names never share one: where they would, a piece of their hash follows."""
    by_part: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        by_part.setdefault(component(name).lower(), []).append(name)
    return {name: _apart(name, is_alone=len(alike) == 1) for alike in by_part.values() for name in alike}


def _apart(name: str, *, is_alone: bool) -> str:
    part = component(name)
    if is_alone:
        return part
    return f"{part}-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:HASH_DIGITS]}"


def prefix_of(text: str) -> tuple[str, ...]:
    """What the user wants between root and agent, such as `Work:AI`. Errors: UsageError."""
    parts = tuple(text.split(":"))
    if not all(COMPONENT.fullmatch(part) for part in parts):
        raise UsageError(
            f"{text!r} cannot stand in an account; write words of letters, digits and hyphens that begin "
            "with a capital, such as AI or Work:AI."
        )
    return parts
