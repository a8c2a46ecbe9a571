"""Which other window ends one, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.tightest import Binding
from counterfoil.words.figures import moment
from counterfoil.words.provider_names import LENGTHS
from counterfoil.words.verdicts import APPROX


def ends_first(binding: Binding | None, now_ms: int, tz: str) -> str:
    """`"The week ends it first: runs out ≈ 14:20."`, `"The week is used up until Thu 10:00."`; or nothing."""
    if binding is None:
        return ""
    name = f"The {LENGTHS.get(binding.by.kind, 'other window')}"
    if binding.is_used_up:
        return f"{name} is used up until {moment(binding.resets_at_ms, now_ms, tz)}."
    return f"{name} ends it first: runs out {APPROX}{moment(binding.ends_at_ms, now_ms, tz)}."
