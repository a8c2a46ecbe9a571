"""Made-up use of many agents: exact, estimated, rounded, running totals, and credits alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from counterfoil.domain.history import HistoryCell
from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.records import Facets, RecordLine, RecordRow
from counterfoil.domain.session import SessionName
from counterfoil.domain.session_line import Call
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.agents import AGENTS
from tests.altered import replace
from tests.ui.fake_audit import PROJECTS, FakeAudit, lines_of
from tests.ui.fake_history import TODAY, cell, figures
from tests.ui.fake_sessions import HOUR_MS, call, named, worked
from tests.ui.parts import NOW_MS

Quality = OutputQuality
LONG_MODEL = "anthropic/claude-sonnet-4.5-20250929-extended-thinking"


class Kind(NamedTuple):
    """How one agent logs; `usd` is None where no price is known."""

    agent: str
    provider: str
    model: str
    quality: Quality
    file: str
    usd: float | None = 0.04
    credits_nano: int = 0
    quota: str | None = None


KINDS = (
    Kind("kiro-cli", "aws", "auto", Quality.CREDITS_ONLY, "sessions/cli/4ee402eb.json", None, 341_002_500),
    Kind("aider", "deepseek", "deepseek/deepseek-chat", Quality.ROUNDED, "shop/.aider.chat.history.md"),
    Kind("continue", "ollama", "qwen2.5-coder:1.5b", Quality.ESTIMATED, "dev_data/devdata.sqlite", None),
    Kind("hermes", "openai", "gpt-5.2-codex", Quality.CUMULATIVE, "state.db", 0.21, 0, "codex"),
    Kind("opencode", "anthropic", LONG_MODEL, Quality.AS_LOGGED, "opencode.db", 0.12, 0, "claude-code"),
    Kind("crush", "gateway", "z-ai/glm-5", Quality.CREDITS_ONLY, "crush.db", None, 12_500_000),
    Kind("copilot-chat", "copilot", "gpt-4.1", Quality.AS_LOGGED, "chatSessions/d1.json", 0.02, 10**9),
    Kind("claude-code", "anthropic", "claude-opus-4-5", Quality.PLACEHOLDER, "projects/shop/7d1c.jsonl"),
    Kind("mistral-vibe", "mistral", "devstral", Quality.CUMULATIVE, "logs/session/a/meta.json", None),
    Kind("kiro-ide", "aws", "claude-sonnet-4.5", Quality.CREDITS_ONLY, "cccc/dddd", None, 2_500_000_000),
)


def cost_of(kind: Kind) -> Cost:
    return Cost(0, 0, 1) if kind.usd is None else Cost(round(kind.usd * PICOUSD_PER_USD), 1)


def tokens_of(kind: Kind, tokens: TokenCounts) -> TokenCounts:
    """None of them where the agent logs credits alone."""
    return TokenCounts() if kind.quality is Quality.CREDITS_ONLY else tokens


@dataclass
class ManyKinds(FakeAudit):
    """Each request is another agent's, in turn."""

    def facets(self) -> Facets:
        agents = tuple(sorted(spec.name for spec in AGENTS))
        return Facets(agents, tuple(sorted({kind.model for kind in KINDS})), tuple(sorted(PROJECTS)))

    def row(self, number: int) -> RecordRow:
        kind, made = KINDS[number % len(KINDS)], super().row(number)
        return replace(
            made,
            agent=kind.agent,
            model=kind.model,
            tokens=tokens_of(kind, made.tokens),
            cost=cost_of(kind),
            quality=kind.quality,
            credits_nano=kind.credits_nano,
        )

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]:
        self._note(f"lines {agent} {key}")
        number = int(key.rsplit("_", 1)[1], 36)
        kind = KINDS[number % len(KINDS)]
        line = replace(
            lines_of(self.row(number))[-1],
            revision=1,
            file=kind.file,
            quota=kind.quota,
            credits_nano=kind.credits_nano or None,
            raw='{"cost":0.0125,"prompt_tokens":5200,"completion_tokens":310}',
            reader_version=1,
        )
        return (replace(line, offset=1204) if kind.file.endswith((".db", ".sqlite")) else line,)


def sessions() -> dict[SessionName, list[Call]]:
    """One session of each agent, with a request that has no price in some."""
    return {
        named(number, kind.agent): [
            replace(
                one,
                quality=kind.quality,
                tokens=tokens_of(kind, one.tokens),
                cost=cost_of(kind),
                credits_nano=kind.credits_nano,
            )
            for one in worked(9, NOW_MS - (number + 2) * HOUR_MS, seed=number, model=kind.model)
        ]
        for number, kind in enumerate(KINDS)
    } | {named(40, "amp"): _mixed()}


def _mixed() -> list[Call]:
    """Of one of two requests the credits alone are known."""
    alone = replace(
        call(NOW_MS - HOUR_MS, usd=None, tokens=TokenCounts(), quality=Quality.CREDITS_ONLY),
        credits_nano=200_000_000,
    )
    return [alone, call(NOW_MS - HOUR_MS + 90_000, number=1)]


def days(number: int = 40) -> list[HistoryCell]:
    """So many days on which every agent was used."""
    return [_day(day, place) for day in range(TODAY - number + 1, TODAY + 1) for place in range(len(KINDS))]


def _day(day: int, place: int) -> HistoryCell:
    kind, requests = KINDS[place], 3 + (day * 7 + place * 11) % 17
    is_uncounted = kind.quality is Quality.CREDITS_ONLY
    use = figures(
        requests,
        (kind.usd or 0) * requests,
        0 if is_uncounted else requests * 30_000,
        unpriced_requests=0 if kind.usd else requests,
        estimated_requests=0 if kind.quality.is_exact else requests,
        uncounted_requests=requests if is_uncounted else 0,
        credits_nano=kind.credits_nano * requests,
    )
    session = f"{day * 31 + place:08x}-5f2c"
    return cell(
        day,
        use,
        agent=kind.agent,
        provider=kind.provider,
        model=kind.model,
        project=PROJECTS[(day + place) % len(PROJECTS)],
        session=session,
    )
