"""A finding of every form, with facts as its detector gives them."""

from __future__ import annotations

from counterfoil.domain.finding import FACTS, Fact, Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost

NOON_MS = 1_784_894_400_000  # 2026-07-24T12:00Z
KINDS = {
    FindingKind.CACHE_BROKEN: ("collapsed", "frozen", "never_read", "reads_per_output"),
    FindingKind.REPROCESSED: ("on_resume", "on_branch", "compaction_loop"),
    FindingKind.CACHE_LIFETIME: ("shorter_lifetime", "short_pauses"),
    FindingKind.SAME_PROMPT: ("equal_prompts", "small_prompts"),
    FindingKind.OTHER_MODEL: ("dearer_subagents", "silent_switch", "helper_calls"),
    FindingKind.RETRY_STORM: ("equal_requests", "error_retries", "tool_failures", "fan_out"),
    FindingKind.CLIENT_VERSION: ("cache_share", "tokens_per_turn", "cost_per_hour"),
    FindingKind.PEAK_HOURS: ("fewer_tokens",),
    FindingKind.HABIT: ("long_context", "huge_results", "long_sessions"),
}
USUAL: dict[str, Fact] = {
    "rebuilds": 14,
    "calls": 40,
    "lost_tokens": 1_234_567,
    "cached_before": 182_345,
    "read_after": 18_200,
    "ratio": 1310.4,
    "usual_ratio": 97.2,
    "times": 3,
    "paid_picousd": 4_310_000_000_000,
    "unbroken_picousd": 220_000_000_000,
    "compactions": 5,
    "minutes": 12.5,
    "before_minutes": 60,
    "after_minutes": 5,
    "pauses": 7,
    "lifetime_minutes": 5,
    "up_to_minutes": 8.5,
    "prompts": 6,
    "tokens": 96_000,
    "usual_tokens": 3_100,
    "chars": 12,
    "peers": 37,
    "main_model": "claude-sonnet-4-6",
    "other_model": "claude-opus-4-6",
    "cost_share": 0.314,
    "before_model": "claude-haiku-4-5",
    "after_model": "claude-opus-4-6",
    "client_picousd": 9_870_000_000_000,
    "logged_picousd": 6_540_000_000_000,
    "repeats": 11,
    "seconds": 42.0,
    "errors": 9,
    "status": "529",
    "failures": 8,
    "tool": "Bash",
    "subagents": 23,
    "usual_subagents": 2,
    "version": "2.1.89",
    "before_share": 0.974,
    "after_share": 0.361,
    "sessions_before": 41,
    "sessions_after": 12,
    "before": 21_500,
    "after": 64_000,
    "before_picousd": 2_150_000_000_000,
    "after_picousd": 6_430_000_000_000,
    "hours": "13-19",
    "fewer_share": 0.28,
    "points": 143.2,
    "limit": "claude",
    "limit_tokens": 150_000,
    "results": 16,
    "sessions": 4,
    "days": 3,
}


def kind_of(form: FindingForm) -> FindingKind:
    """The one kind that a form belongs to."""
    return next(kind for kind, forms in KINDS.items() if form in forms)


def sample(form: FindingForm, **given: object) -> Finding:
    """One of a form, with whatever is given instead."""
    values: dict[str, object] = {
        "kind": kind_of(form),
        "form": form,
        "agent": "claude-code",
        "first_ms": NOON_MS,
        "last_ms": NOON_MS + 25 * 60_000,
        "cost": Cost(4_200_000_000_000, 14),
        "confidence": 0.987,
        "requests": (3, 4, 5),
        "session": "0123456789ab",
        "project": "counterfoil",
        "models": ("claude-opus-4-6",),
        "facts": tuple((name, USUAL[name]) for name in FACTS[form]),
    }
    return Finding(**values | given)  # type: ignore[arg-type]


SAMPLES = tuple(map(sample, FindingForm))
