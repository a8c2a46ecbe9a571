"""Every sentence a person reads about a snapshot, in the window, the tray and notifications. Pure: no Qt.

Numbers and moments are worded in `figures`, windows in `verdicts`, forecasts in `outcome`; all can be
imported from here.
How far an import has come is worded in `importing`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Level, Snapshot, SourceState, Use
from counterfoil.words import qualities
from counterfoil.words.counts import requests as requests_of
from counterfoil.words.figures import (
    NBSP,
    UNKNOWN,
    age,
    clock,
    clock_seconds,
    count,
    day,
    duration,
    exact,
    moment,
    money,
    percent,
    percent_figure,
    relative,
    tokens,
)
from counterfoil.words.listing import commas, series
from counterfoil.words.money import exact as exact_usd
from counterfoil.words.money import shown_sign
from counterfoil.words.outcome import certainty, explained, verdict
from counterfoil.words.spent import credits_told, spent, uncounted
from counterfoil.words.tongue import msg, tr, trn
from counterfoil.words.verdicts import (
    APPROX,
    agent,
    basis,
    inferred,
    is_estimated,
    is_used_up,
    reading,
    reset_in,
    source,
    span,
    tag,
    used,
    window_name,
    window_names,
)

__all__ = [
    "APPROX",
    "NBSP",
    "UNKNOWN",
    "age",
    "agent",
    "basis",
    "certainty",
    "clock",
    "clock_seconds",
    "count",
    "day",
    "duration",
    "exact",
    "explained",
    "inferred",
    "is_estimated",
    "is_used_up",
    "moment",
    "money",
    "percent",
    "percent_figure",
    "reading",
    "relative",
    "reset_in",
    "source",
    "span",
    "tag",
    "tokens",
    "used",
    "verdict",
    "window_name",
    "window_names",
]

LEVELS = {
    Level.UNKNOWN: msg("not known"),
    Level.CALM: msg("calm"),
    Level.WATCH: msg("worth watching"),
    Level.WARN: msg("may run out"),
    Level.CRITICAL: msg("runs out soon"),
    Level.EXHAUSTED: msg("used up"),
}
SAMPLE = msg("Sample data — recorded July 2026. Your own logs appear here once an agent has written some.")
NO_NOTES = msg("No notification service answers. Warnings show here and in the icon until one does.")
NO_WINDOWS = msg("No quota window is known yet. One appears with the first request or reading.")
NONE_OPEN = msg("No quota window is open. The next request starts one.")
NO_QUOTA = msg(
    "Nothing in use here has a quota that is known. Windows appear once Claude Code, Codex or a login of "
    "theirs is used."
)
MOST_PLACES = 4
NO_USE_TODAY = msg("No requests today.")
NO_LATEST = msg("No requests yet.")
NO_BURN = msg("No requests in the last 5 hours.")


def own_figure(use: Use) -> str:
    """Our side, in our units: `"own 1.2 M tokens · $4.31"`."""
    if use.requests == 0:
        return tr("own: no requests")
    return tr("own {n}\u00a0tokens · {cost}", n=tokens(use.tokens.total), cost=own_cost(use.cost))


def own_cost(cost: Cost) -> str:
    """Money, or that its price is not known."""
    return money(cost) if cost.known else tr("price not known")


def freshness(snapshot: Snapshot) -> str:
    """For the title: the newest reading, else the last request, else nothing."""
    seen = [s.window for s in snapshot.windows if s.window.reading_at_ms is not None]
    if seen:
        return reading(max(seen, key=lambda w: w.reading_at_ms or 0), snapshot.at_ms)
    if snapshot.last_event_at_ms is not None:
        return tr("last request {when}", when=relative(snapshot.last_event_at_ms, snapshot.at_ms))
    return ""


def no_windows(snapshot: Snapshot, user_home: str | None = None) -> str:
    """What stands in place of cards: none is open, there is none, or none is known (and where was looked)."""
    if snapshot.last_event_at_ms is not None:
        return tr(NONE_OPEN if _may_open(snapshot.sources) else NO_QUOTA)
    places = "" if user_home is None else searched(snapshot.sources, user_home)
    return f"{tr(NO_WINDOWS)} {places}".strip()


def _may_open(sources: Sequence[SourceState]) -> bool:
    """Whether an agent with a quota of its own is in use; also where nothing is known of any."""
    return not sources or any(source.files and source.has_quota for source in sources)


def searched(sources: Sequence[SourceState], user_home: str) -> str:
    """Which places were looked in: `"Searched ~/.claude and ~/.codex."`; nothing when none were.

    A long list would be read by nobody: of many it says how many they are.
    """
    places = [_short(s.home, user_home) for s in sources]
    if not places:
        return ""
    if len(places) > MOST_PLACES:
        return trn("Searched {n} folder.", "Searched {n} folders.", len(places), n=count(len(places)))
    return tr("Searched {places}.", places=series(places))


def _short(path: str, user_home: str) -> str:
    home = user_home.rstrip("/\\")
    inside = bool(home) and path.startswith((f"{home}/", f"{home}\\"))
    return f"~{path[len(home) :]}" if inside else path


def unpriced(requests: int, models: Sequence[str]) -> str:
    """`"3 requests unpriced (glm-5)"`; nothing when all have a price."""
    if requests == 0:
        return ""
    said = trn("{n}\u00a0request unpriced", "{n}\u00a0requests unpriced", requests, n=count(requests))
    if not models:
        return said
    named = commas([*models[:3], *(["…"] if len(models) > 3 else [])])
    return tr("{text} ({aside})", about="an aside", text=said, aside=named)


def estimated(requests: int, agents: Collection[str] = ()) -> str:
    """What the mark ≈ in a table means; nothing when no row bears it."""
    return qualities.estimated(requests, agents)


def inexact(snapshot: Snapshot) -> frozenset[str]:
    """The agents whose counts of today are not all exact."""
    return frozenset(row.agent for row in snapshot.today if row.use.estimated_requests)


def skipped(reasons: Sequence[tuple[str, int]]) -> str:
    """`"12 lines skipped: bad_json 10, too_long 2"`, most frequent first; nothing when none were."""
    total = sum(lines for _, lines in reasons)
    if total == 0:
        return ""
    often = sorted(reasons, key=lambda r: -r[1])
    named = [f"{reason}{NBSP}{count(lines)}" for reason, lines in often[:3] if lines]
    return trn(
        "{n}\u00a0line skipped: {reasons}",
        "{n}\u00a0lines skipped: {reasons}",
        total,
        n=count(total),
        reasons=commas([*named, *(["…"] if len(often) > 3 else [])]),
    )


def burn_note(*, in_usd: bool, hidden_requests: int) -> str:
    """What the bars count: `"$ an hour, by project"`."""
    unit = (
        tr("{currency} an hour, by project", currency=shown_sign())
        if in_usd
        else tr("tokens a minute, by project")
    )
    return f"{unit} · {unpriced(hidden_requests, ())}" if hidden_requests else unit


def footnote(snapshot: Snapshot) -> str:
    """What today's table leaves out or marks, in one line; nothing when there is nothing to tell."""
    use = snapshot.today_total
    parts = (
        unpriced(use.cost.unpriced_requests - use.uncounted_requests, snapshot.unpriced_models),
        estimated(use.estimated_requests, inexact(snapshot)),
        uncounted(use.uncounted_requests),
        skipped(snapshot.skipped),
    )
    return " · ".join(part for part in parts if part)


def today_note(use: Use) -> str:
    """`"441 requests · 12 M tokens · $18.42 · 3.81 credits"`, without what is not logged."""
    if use.requests == 0:
        return ""
    parts = (
        requests_of(use.requests),
        tr("{n}\u00a0tokens", n=tokens(use.tokens.total)) if use.has_tokens else "",
        own_cost(use.cost) if use.cost.known or not use.credits_nano else "",
        credits_told(use.credits_nano) if use.credits_nano else "",
    )
    return " · ".join(part for part in parts if part)


def exact_money(cost: Cost) -> str:
    """For tooltips: `"$4.312045"`; nothing when no price is known."""
    return exact_usd(cost.picousd) if cost.priced_requests else ""


def today_total(use: Use) -> str:
    """`"today $18.42"`."""
    if use.requests == 0:
        return ""
    if not use.cost.known and not use.credits_nano:
        return tr("today: price not known")
    return tr("today {cost}", cost=spent(use.cost, use.credits_nano))
