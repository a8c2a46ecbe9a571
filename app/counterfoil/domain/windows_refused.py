"""Refusals laid to the windows that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from counterfoil.domain.quota import Refusal, WindowKind
from counterfoil.domain.window import RESET_JITTER_MS, QuotaWindow, plain_limit

NEARLY_FULL_PERCENT = 90.0  # below it a refusal that names no window is not pinned on one


def with_refusals(windows: Sequence[QuotaWindow], refusals: Iterable[Refusal]) -> list[QuotaWindow]:
    """The windows with each plan-limit refusal noted in the one it speaks of, where that can be told."""
    told: dict[int, set[int]] = {}
    for refusal in refusals:
        place = _place(windows, refusal) if refusal.is_plan_limit else None
        if place is not None:
            told.setdefault(place, set()).add(refusal.at_ms)
    return [
        replace(w, refused_at_ms=tuple(sorted({*w.refused_at_ms, *told[i]}))) if i in told else w
        for i, w in enumerate(windows)
    ]


def scoped_limit(agent: str, scope: str) -> str:
    """The `limit_id` of a limit on one model, from the model's name in whatever spelling."""
    return "_".join([plain_limit(agent), *scope_words(scope)])


def scope_words(scope: str) -> list[str]:
    """The words of a model's name that tell it: "Claude Opus 4" and "opus-4" are the same."""
    words = "".join(c if c.isalnum() else " " for c in scope.lower()).split()
    return words[1:] if words[:1] == ["claude"] and len(words) > 1 else words


def is_scope(limit_id: str, scope: str) -> bool:
    """Whether a limit is the one on that model; one of the two may leave the version out."""
    limited, named = scope_words(limit_id), scope_words(scope)
    shorter = min(len(limited), len(named))
    return shorter > 0 and limited[:shorter] == named[:shorter]


def _place(windows: Sequence[QuotaWindow], refusal: Refusal) -> int | None:
    around = [
        i
        for i, w in enumerate(windows)
        if w.agent == refusal.agent
        and w.starts_at_ms - RESET_JITTER_MS <= refusal.at_ms <= w.ends_at_ms + RESET_JITTER_MS
        and _is_meant(w, refusal)
    ]
    resets_at_ms = refusal.resets_at_ms
    if resets_at_ms is not None:
        around = [i for i in around if windows[i].was_to_reset_at(resets_at_ms)]
    elif refusal.kind is None:
        around = [i for i in around if (windows[i].peak_percent or 0.0) >= NEARLY_FULL_PERCENT]
    return max(around, key=lambda i: (windows[i].peak_percent or 0.0, windows[i].starts_at_ms), default=None)


def _is_meant(window: QuotaWindow, refusal: Refusal) -> bool:
    """Whether the window's kind and scope are those that the refusal names."""
    if refusal.scope is not None:
        return window.kind is WindowKind.SEVEN_DAY_SCOPED and is_scope(window.limit_id, refusal.scope)
    if window.kind is WindowKind.SEVEN_DAY_SCOPED and refusal.kind is not WindowKind.SEVEN_DAY_SCOPED:
        return False
    return refusal.kind is None or window.kind is refusal.kind
