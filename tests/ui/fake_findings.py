"""Made-up findings of every look, each with the requests behind it, and a look that counts its questions."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Found, Untold
from counterfoil.domain.finding_case import Case, case_in, case_without_session
from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.session import SessionName
from counterfoil.domain.session_line import Call, line_of
from counterfoil.domain.usage import TokenCounts
from counterfoil.ui.findings_access import FindingsAccess
from tests.altered import replace
from tests.ui.fake_sessions import HOUR_MS, OPUS, SONNET, call, named, session_from, worked
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import LONG

DAY_MS = 24 * HOUR_MS
CODE = "claude-code"
BUST_AT = (46, 47, 48, 49, 52, 53, 57)
BEGAN_MS = NOW_MS - 7 * HOUR_MS


def usd(amount: float) -> Cost:
    return Cost(round(amount * PICOUSD_PER_USD), 1)


def busted(begins_ms: int = BEGAN_MS, bust_at: tuple[int, ...] = BUST_AT) -> list[Call]:
    """A session in which the cache was not read at some of its calls: all behind 18,000 was written again."""
    calls = worked(90, begins_ms, seed=4)
    for number in bust_at:
        prompt = calls[number].tokens.prompt
        calls[number] = msgspec.structs.replace(
            calls[number],
            tokens=TokenCounts(12, 18_000, prompt - 18_012, 0, 700),
            cost=usd(prompt * 6.25e-6),
        )
    return calls


def without_price(one: Call) -> Call:
    return msgspec.structs.replace(one, cost=Cost(0, 0, 1))


def bust(**other: object) -> Finding:
    calls = busted()
    made = Finding(
        kind=FindingKind.CACHE_BROKEN,
        form=FindingForm.COLLAPSED,
        agent=CODE,
        first_ms=calls[BUST_AT[0]].at_ms,
        last_ms=calls[BUST_AT[-1]].at_ms,
        cost=usd(4.2),
        confidence=0.987,
        requests=tuple(1000 + number for number in BUST_AT),
        session=named(1).id,
        project="web-api",
        models=(OPUS,),
        facts=(
            *(("rebuilds", 7), ("calls", 12), ("lost_tokens", 812_400)),
            *(("cached_before", 128_000), ("read_after", 18_000)),
        ),
    )
    return replace(made, **other)


def since_version() -> Finding:
    return bust(
        kind=FindingKind.CLIENT_VERSION,
        form=FindingForm.CACHE_SHARE,
        first_ms=NOW_MS - 12 * DAY_MS,
        last_ms=NOW_MS - HOUR_MS,
        cost=usd(31.4),
        confidence=0.993,
        requests=tuple(range(4000, 4200)),
        session=None,
        project="",
        facts=(
            *(("version", "2.1.89"), ("before_share", 0.97), ("after_share", 0.36)),
            *(("sessions_before", 41), ("sessions_after", 17)),
        ),
    )


def habit() -> Finding:
    return bust(
        kind=FindingKind.HABIT,
        form=FindingForm.LONG_CONTEXT,
        first_ms=NOW_MS - 25 * DAY_MS,
        last_ms=NOW_MS - 3 * HOUR_MS,
        cost=usd(2.85),
        confidence=0.9,
        requests=tuple(range(6000, 6040)),
        session=None,
        project="",
        facts=(("calls", 214), ("limit_tokens", 150_000), ("cost_share", 0.31)),
    )


def resumed() -> Finding:
    return bust(
        kind=FindingKind.REPROCESSED,
        form=FindingForm.ON_RESUME,
        first_ms=NOW_MS - 2 * DAY_MS,
        last_ms=NOW_MS - 2 * DAY_MS,
        cost=usd(0.94),
        confidence=0.96,
        requests=(2000,),
        session=named(2).id,
        project="infra",
        models=(SONNET,),
        facts=(
            *(("times", 1), ("lost_tokens", 98_000)),
            *(("paid_picousd", 10**12), ("unbroken_picousd", 6 * 10**10)),
        ),
    )


def failing_tool() -> Finding:
    return bust(
        kind=FindingKind.RETRY_STORM,
        form=FindingForm.TOOL_FAILURES,
        first_ms=NOW_MS - 3 * DAY_MS,
        last_ms=NOW_MS - 3 * DAY_MS + 540_000,
        cost=usd(0.31),
        confidence=0.84,
        requests=(2100, 2101),
        session=named(3).id,
        project="mobile-app",
        facts=(("failures", 14), ("minutes", 9), ("calls", 14), ("tool", "Bash")),
    )


def unpriced() -> Finding:
    return bust(
        kind=FindingKind.RETRY_STORM,
        form=FindingForm.EQUAL_REQUESTS,
        agent="codex",
        first_ms=NOW_MS - 4 * DAY_MS,
        last_ms=NOW_MS - 4 * DAY_MS + 90_000,
        cost=Cost(0, 0, 9),
        confidence=0.97,
        requests=(3000, 3001),
        session=named(5, "codex").id,
        project="docs",
        models=("local-coder",),
        facts=(("repeats", 9), ("seconds", 90)),
    )


def several() -> tuple[Finding, ...]:
    """The dearest first."""
    return since_version(), bust(), habit(), resumed(), failing_tool(), unpriced()


UNTOLD = (
    Untold(FindingKind.CACHE_BROKEN, "claude-code", Doubt.INTERLEAVED, 1_355),
    Untold(FindingKind.CACHE_BROKEN, "codex", Doubt.NO_CACHE_FIGURES, 210),
    Untold(FindingKind.PEAK_HOURS, "claude-code", Doubt.NO_READINGS, 0),
)


def found(findings: tuple[Finding, ...] | None = None, untold: tuple[Untold, ...] = UNTOLD) -> Found:
    held = several() if findings is None else findings
    return Found(
        held, untold, 23_410, Cost(512 * PICOUSD_PER_USD, 23_000), NOW_MS - 90 * DAY_MS, NOW_MS - 120_000
    )


def long_names() -> Found:
    odd = tuple(replace(one, project=LONG, models=(LONG,)) for one in several())
    return found(odd)


def case_of(finding: Finding) -> Case:
    """Its requests: around the bust of a session, or days of work."""
    if finding.session is None:
        calls = [
            call(finding.first_ms + number * 7 * HOUR_MS, number=number, usd=0.05 + number % 9 * 0.03)
            for number in range(40)
            if finding.first_ms + number * 7 * HOUR_MS <= finding.last_ms
        ]
        return case_without_session(calls)
    calls = busted()
    if not finding.cost.known:
        calls = list(map(without_price, calls))
    name = SessionName(finding.agent, finding.session)
    keys = {calls[number].key for number in BUST_AT}
    return case_in(line_of(session_from(name, calls), calls), keys)


@dataclass
class FakeFindings:
    """Counts how often it is asked; `error` is raised wherever it is."""

    known: Found = field(default_factory=found)
    error: Exception | None = None
    delay: float = 0.0
    make_case: Callable[[Finding], Case] = case_of
    looks: int = 0
    cases: list[str] = field(default_factory=list)

    def access(self) -> FindingsAccess:
        return FindingsAccess(self._open)

    def _open(self) -> FakeFindings:
        if self.error is not None:
            raise self.error
        return self

    def look(self) -> Found:
        self.looks += 1
        time.sleep(self.delay)
        return self.known

    def case(self, finding: Finding) -> Case:
        self.cases.append(finding.name)
        return self.make_case(finding)
