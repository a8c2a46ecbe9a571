"""Example snapshots that tests and the README's pictures share; all figures are made up."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from counterfoil.domain.forecast import ConePoint, Forecast
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import (
    BurnBucket,
    LatestRow,
    Level,
    Snapshot,
    SourceState,
    UsageRow,
    Use,
    WindowState,
)
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import (
    MINUTE_MS,
    Basis,
)
from tests.altered import replace
from tests.ui.parts import (
    NO_FORECAST,
    NOW_MS,
    TZ,
    at,
    burns,
    lasting,
    own_points,
    readings_along,
    running_out,
    unpriced,
    usd,
    use,
    window,
)

SOURCES = (
    SourceState("claude-code", "Claude Code", "/home/ada/.claude", 0),
    SourceState("codex", "Codex", "/home/ada/.codex", 0),
)
HALFWAY = ImportProgress(412, 2000, 380_400_000, 1_019_200_000, 1.6)
LONG = "a-project-whose-name-goes-on & <b>on</b>-" * 250


def five_hour() -> WindowState:
    own = own_points(-2.55, 4.31, 1_240_000)
    shown = window(readings=readings_along(own, 62, 14))
    return WindowState(shown, use(184, 1_240_000, usd(4.31, 184)), burns(), running_out(), Level.WARN, own)


def week() -> WindowState:
    own = own_points(-60, 38.2, 11_800_000, points=200)
    shown = window(
        kind=WindowKind.SEVEN_DAY,
        starts=-60,
        hours=168,
        readings=readings_along(own, 29, 9, source="statusline"),
    )
    return WindowState(
        shown, use(2210, 11_800_000, usd(38.2, 2210)), burns(0.4), lasting(29, 108, 0.4), Level.CALM, own
    )


def codex_week() -> WindowState:
    own = own_points(-132, 21.7, 30_400_000, points=200)
    shown = window(
        "codex",
        WindowKind.SEVEN_DAY,
        starts=-132,
        hours=168,
        readings=readings_along(own, 71, 6, source="codex-rollout", agent="codex"),
    )
    local = use(930, 30_400_000, usd(21.7, 930))
    return WindowState(shown, local, burns(0.5), lasting(71, 36, 0.5, 0.18), Level.WATCH, own)


def exhausted_window() -> WindowState:
    own = own_points(-3.8, 9.96, 2_900_000)
    shown = window(
        starts=-3.8,
        readings=[r for r in readings_along(own, 100, 11) if r.reading.at_ms < at(-0.6)],
        refused=(-0.55, -0.5, -0.2),
    )
    full = tuple(ConePoint(at(h), 100.0, 100.0, 100.0) for h in (0, 1.2))
    done = Forecast(True, Method.OBSERVED, None, 1.0, at(-0.55), at(-0.55), at(-0.55), 100.0, full)
    return WindowState(shown, use(402, 2_900_000, usd(9.96, 402)), burns(0.0), done, Level.EXHAUSTED, own)


def unknown_window(agent: str = "gemini-cli") -> WindowState:
    own = tuple(
        replace(p, cost=unpriced(i + 1)) for i, p in enumerate(own_points(-1.2, 0, 310_000, points=40))
    )
    shown = window(agent, starts=-1.2, basis=Basis.INFERRED)
    missing = replace(NO_FORECAST, missing="no reading yet")
    return WindowState(shown, use(41, 310_000, unpriced(41)), burns(None), missing, Level.UNKNOWN, own)


TODAY = (
    UsageRow("claude-code", "claude-opus-4-5", "web-api", use(212, 6_410_000, usd(11.92, 212))),
    UsageRow("claude-code", "claude-opus-4-5", "infra", use(48, 1_120_000, usd(3.07, 48))),
    UsageRow("claude-code", "claude-haiku-4-5", "web-api", use(96, 840_000, usd(0.61, 96))),
    UsageRow(
        "claude-code",
        "claude-sonnet-4-5",
        "docs",
        replace(use(17, 95_000, usd(0.21, 17)), estimated_requests=5),
    ),
    UsageRow("codex", "gpt-5.2-codex", "web-api", use(61, 3_300_000, usd(2.58, 61))),
    UsageRow("codex", "gpt-5.2-codex", "notes", use(4, 41_000, usd(0.004, 4))),
    UsageRow("codex", "glm-5", "notes", use(3, 18_400, unpriced(3))),
)


def total(rows: Sequence[UsageRow]) -> Use:
    tokens = TokenCounts(
        input=sum(r.use.tokens.input for r in rows),
        cache_read=sum(r.use.tokens.cache_read for r in rows),
        cache_write_5m=sum(r.use.tokens.cache_write_5m for r in rows),
        output=sum(r.use.tokens.output for r in rows),
    )
    cost = sum((r.use.cost for r in rows), Cost())
    return Use(sum(r.use.requests for r in rows), tokens, cost, sum(r.use.estimated_requests for r in rows))


LATEST = (
    LatestRow(NOW_MS - 40_000, "claude-code", "claude-opus-4-5", "web-api", 61_200, usd(0.184)),
    LatestRow(NOW_MS - 57_000, "claude-code", "claude-opus-4-5", "web-api", 60_900, usd(0.173)),
    LatestRow(NOW_MS - 68_000, "claude-code", "claude-haiku-4-5", "web-api", 8_200, usd(0.004)),
    LatestRow(NOW_MS - 130_000, "claude-code", "claude-opus-4-5", "infra", 142_000, usd(0.911)),
    LatestRow(NOW_MS - 164_000, "codex", "gpt-5.2-codex", "docs", 33_000, usd(0.062)),
    LatestRow(NOW_MS - 300_000, "codex", "glm-5", "notes", 6_100, unpriced()),
    LatestRow(NOW_MS - 410_000, "claude-code", "claude-opus-4-5", "web-api", 58_000, usd(0.21)),
)


def burn_buckets(
    projects: Sequence[str] = ("web-api", "infra", "docs", "notes"), *, priced: bool = True
) -> tuple[BurnBucket, ...]:
    """Five hours of spending with a lunch break in it."""
    dice, begin = Random(7), NOW_MS // (5 * MINUTE_MS) * (5 * MINUTE_MS)
    made = []
    for step in range(60):
        if 22 <= step <= 27:
            continue
        for rank, project in enumerate(projects):
            if dice.random() < 0.25 + 0.12 * rank:
                continue
            dollars = dice.random() * 0.12 / (1 + rank * 0.6)
            cost = usd(dollars) if priced else unpriced()
            made.append(BurnBucket(begin - (59 - step) * 5 * MINUTE_MS, project, round(dollars * 4e6), cost))
    return tuple(made)


def busy() -> Snapshot:
    """An afternoon at work: one window about to run out, one worth a look, one calm."""
    return Snapshot(
        at_ms=NOW_MS,
        tz=TZ,
        windows=(five_hour(), codex_week(), week()),
        today=TODAY,
        today_total=total(TODAY),
        latest=LATEST,
        burn=burn_buckets(),
        sources=SOURCES,
        skipped=(("bad_json", 10), ("too_long", 2)),
        unpriced_models=("glm-5",),
        last_event_at_ms=NOW_MS - 40_000,
    )


def first_run() -> Snapshot:
    """No logs on this machine: the sample, and where was looked."""
    return replace(busy(), sample=True, skipped=())


def importing() -> Snapshot:
    """The first minutes: logs are being read and little is known."""
    return replace(
        busy(), windows=(unknown_window("claude-code"),), burn=(), importing=HALFWAY, unpriced_models=()
    )


def importing_paused() -> Snapshot:
    """The user held the import; what is new is still followed."""
    return replace(busy(), importing=replace(HALFWAY, is_paused=True))


def importing_long() -> Snapshot:
    """An import with figures as long as they get."""
    many = ImportProgress(1_234_567, 2_345_678, 1_234_567_890_123, 2_345_678_901_234, 86_400 * 3.3)
    return replace(busy(), importing=many)


def exhausted() -> Snapshot:
    return replace(busy(), windows=(exhausted_window(), codex_week(), week()))


def unknown() -> Snapshot:
    """No provider reading and no price anywhere."""
    rows = (UsageRow("gemini-cli", "glm-5", "notes", use(41, 310_000, unpriced(41))),)
    return Snapshot(
        at_ms=NOW_MS,
        tz=TZ,
        windows=(unknown_window(),),
        today=rows,
        today_total=total(rows),
        latest=(LatestRow(NOW_MS - 200_000, "gemini-cli", "glm-5", "notes", 6_100, unpriced()),),
        burn=burn_buckets(("notes",), priced=False),
        sources=SOURCES,
        unpriced_models=("glm-5",),
        last_event_at_ms=NOW_MS - 200_000,
        notice="The statusline hook is not set up, so Claude's own counter is not known here.",
    )


def empty() -> Snapshot:
    return Snapshot(at_ms=NOW_MS, tz=TZ, sources=SOURCES)


def long_names() -> Snapshot:
    """Names of 10,000 characters with markup in them, eight projects, twelve windows."""
    plain = busy()
    rows = tuple(replace(r, project=LONG, model=f"{r.model}-{LONG}") for r in plain.today)
    latest = tuple(replace(r, project=LONG, model=LONG) for r in plain.latest)
    burn = burn_buckets(tuple(f"{i} {LONG}" for i in range(8)))
    scoped = tuple(
        replace(s, window=replace(s.window, limit_id=f"{i}_{LONG}", agent=f"agent-{i}-{LONG}"))
        for i in range(4)
        for s in plain.windows
    )
    return replace(
        plain, windows=scoped, today=rows, latest=latest, burn=burn, unpriced_models=(LONG,), notice=LONG
    )


def heavy(rows: int = 100, points: int = 300) -> Snapshot:
    """As much as one snapshot may hold, for the time that showing it takes."""
    plain = busy()
    own = own_points(-2.55, 4.31, 1_240_000, points=points)
    shown = replace(five_hour(), own=own, window=window(readings=readings_along(own, 62, 3)))
    table = tuple(replace(TODAY[i % len(TODAY)], project=f"project-{i}") for i in range(rows))
    return replace(plain, windows=(shown, *plain.windows[1:]), today=table, today_total=total(table))
