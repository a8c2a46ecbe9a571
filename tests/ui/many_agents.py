"""Example snapshots of a machine on which many agents, other agents, or models of one's own are used."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from counterfoil.domain.drift import Drift
from counterfoil.domain.local_models import LocalUse
from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import BurnBucket, LatestRow, Snapshot, SourceState, UsageRow, Use
from counterfoil.domain.usage import TokenCounts
from counterfoil.words.agents import NAMES, OURS
from tests.altered import replace
from tests.ui.parts import NOW_MS, TZ, unpriced, usd, use
from tests.ui.snapshots import LATEST, TODAY, busy, codex_week, five_hour, week

MINUTE_MS, STEP_MS = 60_000, 300_000
CREDIT = 10**9
LABELS = tuple((name, str(label)) for name, label in (*NAMES.items(), *OURS.items()))  # as Settings has them
ROWS = (
    ("claude-code", "claude-opus-4-5", "web-api", 212, 6_410_000, 11.92),
    ("codex", "gpt-5.2-codex", "infra", 61, 3_300_000, 2.58),
    ("gemini-cli", "gemini-3-pro-preview", "web-api", 44, 2_210_000, 1.93),
    ("opencode", "claude-sonnet-4-5", "docs", 38, 1_904_000, 1.41),
    ("copilot-chat", "gpt-5.2", "web-api", 30, 1_120_000, 0.92),
    ("cline", "claude-haiku-4-5", "infra", 26, 812_000, 0.44),
    ("pi", "claude-sonnet-4-5", "notes", 19, 640_000, 0.38),
    ("mistral-vibe", "devstral-medium-2", "notes", 12, 401_000, 0.11),
)


def credits_of(requests: int, amount: float, *, counted: int = 0) -> Use:
    """What an agent logs in credits alone, but for `counted` requests of 10,000 tokens."""
    tokens = TokenCounts(input=counted * 2_000, cache_read=counted * 7_000, output=counted * 1_000)
    cost = Cost(counted * 10**10, counted, requests - counted)
    return Use(requests, tokens, cost, 0, requests - counted, round(amount * CREDIT))


def summed(rows: Sequence[UsageRow]) -> Use:
    """All rows together."""
    kinds = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
    uses = [row.use for row in rows]
    return Use(
        sum(one.requests for one in uses),
        TokenCounts(**{kind: sum(getattr(one.tokens, kind) for one in uses) for kind in kinds}),
        sum((one.cost for one in uses), Cost()),
        sum(one.estimated_requests for one in uses),
        sum(one.uncounted_requests for one in uses),
        sum(one.credits_nano for one in uses),
    )


def found(number: int) -> tuple[SourceState, ...]:
    """So many agents with logs; one of them has three homes, and one cannot be read."""
    names = [name for name in NAMES if name not in ("amazon-q", "cody", "antigravity", "windsurf")]
    made = [
        SourceState(name, NAMES[name], f"/home/ada/.{name}", 3 + rank * 37)
        for rank, name in enumerate(names[:number])
    ]
    if number > 5:
        vscode = "/home/ada/.config/{}/User"
        made[5:6] = [
            replace(made[5], home=vscode.format(name)) for name in ("Code", "Code - Insiders", "Cursor")
        ]
        why = "The database is of a version that is not known here."
        made.append(SourceState("goose", NAMES["goose"], "/home/ada/.local/share/goose", 1, why))
    return tuple(made)


def burned(agents: Sequence[str]) -> tuple[BurnBucket, ...]:
    """Five hours of as many agents."""
    dice, begin = Random(11), NOW_MS // STEP_MS * STEP_MS
    return tuple(
        BurnBucket(
            begin - (59 - step) * STEP_MS,
            ("web-api", "infra", "docs", "notes")[rank % 4],
            round(dice.random() * 300_000 / (1 + rank)),
            usd(dice.random() * 0.09 / (1 + rank * 0.4)),
            agent,
            f"model-of-{agent}",
        )
        for step in range(60)
        for rank, agent in enumerate(agents)
        if dice.random() < 0.5
    )


def many_agents() -> Snapshot:
    """Ten agents in one afternoon, two of which log credits."""
    rows = tuple(
        UsageRow(agent, model, project, use(requests, tokens, usd(cost, requests)))
        for agent, model, project, requests, tokens, cost in ROWS
    )
    kiro = (
        UsageRow("kiro-cli", "auto", "web-api", credits_of(14, 3.81)),
        UsageRow("crush", "claude-sonnet-4-5", "docs", credits_of(5, 0.34, counted=2)),
    )
    latest = (
        LatestRow(NOW_MS - 12_000, "kiro-cli", "auto", "web-api", 0, unpriced(), True, CREDIT * 34 // 100),
        LatestRow(NOW_MS - 31_000, "gemini-cli", "gemini-3-pro-preview", "web-api", 51_000, usd(0.071)),
        LatestRow(NOW_MS - 33_000, "copilot-chat", "gpt-5.2", "web-api", 18_400, usd(0.022)),
        *LATEST[:3],
        LatestRow(NOW_MS - 140_000, "cline", "claude-haiku-4-5", "infra", 9_100, usd(0.006)),
        LatestRow(NOW_MS - 171_000, "kiro-ide", "auto", "docs", 0, unpriced(), True, CREDIT * 1_250),
    )
    return replace(
        busy(),
        today=(*rows, *kiro, *TODAY[2:4]),
        today_total=summed((*rows, *kiro, *TODAY[2:4])),
        latest=latest,
        burn=burned([row[0] for row in ROWS]),
        sources=found(12),
        unpriced_models=("auto",),
        skipped=(),
    )


def only_opencode() -> Snapshot:
    """Nobody here has Claude Code or Codex, and no window is known."""
    rows = (
        UsageRow("opencode", "claude-sonnet-4-5", "docs", use(138, 5_904_000, usd(4.41, 138))),
        UsageRow("opencode", "glm-5", "notes", use(12, 104_000, unpriced(12))),
    )
    latest = tuple(
        LatestRow(
            NOW_MS - 40_000 * step, "opencode", "claude-sonnet-4-5", "docs", 31_000 + step, usd(0.04 * step)
        )
        for step in range(1, 7)
    )
    return Snapshot(
        at_ms=NOW_MS,
        tz=TZ,
        today=rows,
        today_total=summed(rows),
        latest=latest,
        burn=burned(("opencode",)),
        sources=(SourceState("opencode", "OpenCode", "/home/ada/.local/share/opencode", 214),),
        unpriced_models=("glm-5",),
        last_event_at_ms=NOW_MS - 40_000,
    )


def drifted() -> Snapshot:
    """Two agents' logs changed their shape."""
    return replace(many_agents(), drift=(Drift("gemini-cli", 31, 120), Drift("goose", 1_240, 60_200)))


def self_hosted() -> Snapshot:
    """Some of the work is done by models at home, whose power has a price."""
    local = LocalUse(212, 3_410_000, 96_000, 1_830.0, 41, usd(0.0213, 212))
    rows = (
        UsageRow("opencode", "qwen3-coder:30b", "docs", use(212, 3_410_000, usd(0.0213, 212))),
        *TODAY[:3],
    )
    return replace(
        busy(),
        windows=(five_hour(), codex_week(), week()),
        today=rows,
        today_total=summed(rows),
        local=local,
        sources=found(3),
    )


def only_credits() -> Snapshot:
    """Nothing but credits is known of the whole day."""
    rows = (UsageRow("kiro-cli", "auto", "web-api", credits_of(14, 3.81)),)
    latest = (LatestRow(NOW_MS - 12_000, "kiro-cli", "auto", "web-api", 0, unpriced(), True, CREDIT // 3),)
    burn = tuple(BurnBucket(NOW_MS - step * STEP_MS, "web-api", 0, unpriced()) for step in range(5))
    return replace(only_opencode(), today=rows, today_total=summed(rows), latest=latest, burn=burn)


def six_found() -> Snapshot:
    """Six agents are on this machine."""
    return replace(many_agents(), sources=found(5))


def twenty_found() -> Snapshot:
    """Twenty are."""
    return replace(many_agents(), sources=found(20))
