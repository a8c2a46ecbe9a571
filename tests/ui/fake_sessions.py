"""Made-up sessions: a few kinds of work, each request by request, and a look that counts its questions."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from counterfoil.domain.money import PICOUSD_PER_USD, Cost, total
from counterfoil.domain.session import Session, SessionName, cache_percent, sum_tokens
from counterfoil.domain.session_line import Call, SessionLine, line_of
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.sessions import SessionNews
from counterfoil.ui.sessions_access import SessionsAccess
from tests.ui.parts import NOW_MS

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
PROJECTS = ("web-api", "infra", "docs", "mobile-app")
OPUS, SONNET, HAIKU, CODEX = "claude-opus-4-8", "claude-sonnet-5", "claude-haiku-4-5", "gpt-5.6-sol"
LONGEST_CONTEXT = 180_000


def call(
    at_ms: int,
    *,
    model: str = OPUS,
    tokens: TokenCounts | None = None,
    usd: float | None = 0.1,
    project: str = "web-api",
    version: str | None = "2.1.229",
    is_sidechain: bool = False,
    quality: OutputQuality = OutputQuality.AS_LOGGED,
    number: int = 0,
) -> Call:
    """One request; `usd` is None where it has no price."""
    cost = Cost(0, 0, 1) if usd is None else Cost(round(usd * PICOUSD_PER_USD), 1)
    counts = TokenCounts(12, 40_000, 900, 0, 600) if tokens is None else tokens
    key, request = f"msg_01{number:010d}", f"req_011CQ{number:08d}"
    return Call(at_ms, model, project, version, is_sidechain, key, request, counts, cost, quality)


def worked(
    number: int,
    begins_ms: int,
    *,
    seed: int = 1,
    project: str = "web-api",
    model: str = OPUS,
    agents: bool = False,
    pause_at: int = -1,
    update_at: int = -1,
    switch_at: int = -1,
    unpriced: bool = False,
    estimated: bool = False,
) -> list[Call]:
    """A session's requests: the context grows until it is made small again; what is read grows with it."""
    dice, at_ms, context, calls = Random(seed), begins_ms, 18_000, []
    for index in range(number):
        at_ms += dice.randint(4_000, 70_000) + (134 * MINUTE_MS if index == pause_at else 0)
        is_agent = agents and index % 11 in (6, 7, 8)
        fresh, grown = dice.randint(3, 900), dice.randint(300, 5_200)
        context = 22_000 if context > LONGEST_CONTEXT else context + grown
        size = dice.randint(9_000, 42_000) if is_agent else context
        was_lost = index in (0, pause_at)
        counts = TokenCounts(
            fresh, 0 if was_lost else size - grown, size if was_lost else grown, 0, dice.randint(60, 3_800)
        )
        named = HAIKU if is_agent else SONNET if 0 <= switch_at <= index else model
        calls.append(
            call(
                at_ms,
                model=named,
                tokens=counts,
                usd=None if unpriced else (size * 0.4 + grown * 5 + counts.output * 25) / 1e6,
                project=project,
                version="2.1.232" if 0 <= update_at <= index else "2.1.229",
                is_sidechain=is_agent,
                quality=OutputQuality.PLACEHOLDER if estimated else OutputQuality.AS_LOGGED,
                number=index,
            )
        )
    return calls


def session_from(name: SessionName, calls: Sequence[Call]) -> Session:
    """The whole of some requests."""
    tokens = sum_tokens(one.tokens for one in calls)
    own = [one for one in calls if not one.is_sidechain] or list(calls)
    return Session(
        name,
        tuple(dict.fromkeys(one.project for one in calls)),
        tuple(dict.fromkeys(one.model for one in own)),
        tuple(dict.fromkeys(one.client_version for one in calls if one.client_version)),
        calls[0].at_ms,
        calls[-1].at_ms,
        len(calls),
        sum(one.is_sidechain for one in calls),
        sum(not one.quality.is_exact for one in calls),
        tokens,
        total(one.cost for one in calls),
        cache_percent(tokens, ()),
        sum(not one.has_tokens for one in calls),
        sum(one.credits_nano for one in calls),
    )


def named(number: int, agent: str = "claude-code") -> SessionName:
    return SessionName(agent, f"{Random(number).getrandbits(32):08x}-5f2c-4b1e-9d3a-{number:012x}")


def many(number: int) -> dict[SessionName, list[Call]]:
    """So many short sessions."""
    made = {}
    for index in range(number):
        begins = NOW_MS - index * 3 * HOUR_MS - HOUR_MS
        project = f"project-{index % 37}"
        made[named(index)] = worked(3 + index % 5, begins, seed=index, project=project)
    return made


def several() -> dict[SessionName, list[Call]]:
    """Days of work of all kinds, newest first."""
    made = {
        named(1): worked(143, NOW_MS - 7 * HOUR_MS, agents=True, pause_at=80, update_at=81, switch_at=110),
        named(2): worked(37, NOW_MS - 9 * HOUR_MS, seed=2, project="infra", model=SONNET),
        named(3, "codex"): worked(212, NOW_MS - 20 * HOUR_MS, seed=3, project="docs", model=CODEX),
        named(4): [call(NOW_MS - 22 * HOUR_MS, project="docs", tokens=TokenCounts(18_000, 0, 0, 0, 220))],
        named(5): worked(
            18, NOW_MS - 26 * HOUR_MS, seed=5, project="infra", model="local-coder", unpriced=True
        ),
        named(6): worked(64, NOW_MS - 30 * HOUR_MS, seed=6, estimated=True),
        named(7): [call(NOW_MS - 31 * HOUR_MS, tokens=TokenCounts(), project="web-api")],
    }
    for index in range(8, 30):
        begins = NOW_MS - (26 + 7 * index) * HOUR_MS
        model = (OPUS, SONNET, CODEX)[index % 3]
        agent = "codex" if model == CODEX else "claude-code"
        project = PROJECTS[index % len(PROJECTS)]
        made[named(index, agent)] = worked(
            5 + index * 7 % 160, begins, seed=index, project=project, model=model
        )
    return made


@dataclass
class FakeSessions:
    """Counts how often it is asked; `error` is raised wherever it is."""

    known: dict[SessionName, list[Call]] = field(default_factory=several)
    error: Exception | None = None
    delay: float = 0.0
    has_more: bool = False
    looks: list[bool] = field(default_factory=list)
    fresh: list[SessionName] = field(default_factory=list)  # what the next look without `whole` tells of

    def access(self) -> SessionsAccess:
        return SessionsAccess(self._open, lambda: NOW_MS)

    def _open(self) -> FakeSessions:
        if self.error is not None:
            raise self.error
        return self

    def look(self, *, whole: bool) -> Iterator[SessionNews]:
        self.looks.append(whole)
        time.sleep(self.delay)
        names = list(self.known) if whole else self.fresh
        self.fresh = []
        sessions = tuple(session_from(name, self.known[name]) for name in names)
        if sessions or whole:
            yield SessionNews(sessions, is_all=whole, has_more=self.has_more)

    def line(self, name: SessionName) -> SessionLine | None:
        calls = self.known.get(name)
        return line_of(session_from(name, calls), calls) if calls else None
