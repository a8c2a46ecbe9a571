"""Prompts that are equal, or all but nothing, and one of them sent far more than the others. Pure.

Only what a turn's first call sent beyond the answer before it is compared, and beyond what it had to send
again for lack of a cache: what a prompt starts may rightly be long. Left out are first calls of a
conversation and those of one that had just been on another model, prompts with a picture or a file, and
clients that log too little output to know the answer.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median, median_low

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost, total
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.confidence import REPORTED, heavy_tail, spread
from counterfoil.findings.evidence import Evidence, Shell, Turn
from counterfoil.findings.pricing import UNPRICED

SMALL_CHARS = 40
READ, SHORT, LONG = 0.1, 1.25, 2.0  # of a fresh token's price: near enough anywhere to compare like with like
LEAST_SPREAD = 0.2  # of logarithms: equal prompts may well differ by a fifth
LEAST_DEVIATIONS = 5.0
LEAST_MORE = 25_000  # tokens at the price of fresh ones: less is one large file, and no bill to speak of

Session = tuple[str, str]  # agent and name


@dataclass(frozen=True, slots=True)
class Rule:
    """How one form is told from chance: by so many `peers`, and so far from the usual."""

    form: FindingForm
    peers: int
    ratio: float


EQUAL = Rule(FindingForm.EQUAL_PROMPTS, peers=4, ratio=5.0)
SMALL = Rule(FindingForm.SMALL_PROMPTS, peers=8, ratio=8.0)


@dataclass(frozen=True, slots=True)
class Asking:
    """A turn, and what its first call sent beyond context and answer: tokens at the price of fresh ones."""

    turn: Turn
    shell: Shell
    sent: float

    def over(self, usual: float) -> float:
        """How many times the price of sending the usual to the same context."""
        context = READ * self.turn.context
        return (context + self.sent) / (context + usual)

    @property
    def tokens(self) -> int:
        """What its first call sent that was not cached."""
        return self.turn.first.prompt - self.turn.first.cache_read


@dataclass(frozen=True, slots=True)
class Wild:
    """One that is far from the others of its sort; `prompts` are all of these."""

    asking: Asking
    usual: float
    usual_tokens: int
    prompts: int
    confidence: float


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding a session and form; tokens are those beyond the cache.

    Confidence: as many as are wild among all of their sort may be the user's own way. That none is, less the
    chance of outliers as far off by themselves.
    """
    understated = {(one.shell.agent, one.shell.session) for one in evidence.sums if one.understated}
    askings = list(_askings(evidence, understated))
    equal = [wild for sort in _alike(askings, by_text=True) for wild in _wild(sort, EQUAL)]
    told = {id(one.asking) for one in equal}
    small = [one for one in askings if _is_small(one)]
    others = (wild for sort in _alike(small, by_text=False) for wild in _wild(sort, SMALL))
    yield from _findings(equal, EQUAL, evidence)
    yield from _findings((one for one in others if id(one.asking) not in told), SMALL, evidence)
    yield from _untold(evidence, understated)


def _askings(evidence: Evidence, understated: set[Session]) -> Iterator[Asking]:
    """Those that can be compared, in order of time; without a hash there is more in them than text."""
    again = {one.call.id: one.lost for one in evidence.rebuilds}
    answered_by: dict[int, int] = {}  # log: the lane that answered last
    for turn in evidence.turns:
        lane = evidence.lanes[turn.lane]
        stays = answered_by.get(lane.source) == turn.lane
        answered_by[lane.source] = turn.lane
        if not stays or not turn.context or not turn.sign.body.get("hash"):
            continue
        if (lane.shell.agent, lane.shell.session) not in understated:
            yield Asking(turn, lane.shell, _sent(turn, again.get(turn.first.id, 0)))


def _sent(turn: Turn, again: int) -> float:
    call = turn.first
    price = LONG if call.cache_write_1h else SHORT if call.cache_write_5m else 1.0
    sent = call.input + SHORT * call.cache_write_5m + LONG * call.cache_write_1h
    return max(1.0, sent - price * (turn.answer + again))


def _is_small(one: Asking) -> bool:
    body = one.turn.sign.body
    return 0 < body.get("chars", 0) <= SMALL_CHARS and not body.get("is_command")


def _alike(askings: Iterable[Asking], *, by_text: bool) -> Iterable[list[Asking]]:
    sorts: dict[tuple[str, ...], list[Asking]] = defaultdict(list)
    for one in askings:
        text = one.turn.sign.body["hash"] if by_text else ""
        sorts[one.shell.agent, one.shell.model, text].append(one)
    return sorts.values()


def _wild(sort: list[Asking], rule: Rule) -> list[Wild]:
    """Those that cost `ratio` times the usual and lie far outside of what is usual."""
    if len(sort) <= rule.peers:
        return []
    usual = median(one.sent for one in sort)
    if max(one.sent for one in sort) - usual < LEAST_MORE:
        return []
    logs = [math.log(one.over(usual)) for one in sort]
    middle, width = spread(logs)
    width = max(width, LEAST_SPREAD)
    least = middle + max(math.log(rule.ratio), LEAST_DEVIATIONS * width)
    far = [
        (one, (log - middle) / width)
        for one, log in zip(sort, logs, strict=True)
        if log >= least and one.sent - usual >= LEAST_MORE
    ]
    no_habit = (1 - len(far) / (len(sort) + 1)) ** len(far)
    usual_tokens = median_low(one.tokens for one in sort)
    return [
        Wild(one, usual, usual_tokens, len(sort), no_habit - heavy_tail(deviations))
        for one, deviations in far
    ]


def _findings(wild: Iterable[Wild], rule: Rule, evidence: Evidence) -> Iterator[Finding]:
    by_session: dict[Session, list[Wild]] = defaultdict(list)
    for one in wild:
        if one.confidence >= REPORTED:
            by_session[one.asking.shell.agent, one.asking.shell.session].append(one)
    for found in by_session.values():
        found.sort(key=lambda one: one.asking.turn.first.at_ms)
        yield _finding(found, rule, evidence)


def _finding(found: list[Wild], rule: Rule, evidence: Evidence) -> Finding:
    calls = [one.asking.turn.first for one in found]
    shell = found[0].asking.shell
    return Finding(
        FindingKind.SAME_PROMPT,
        rule.form,
        shell.agent,
        calls[0].at_ms,
        calls[-1].at_ms,
        total(_more(one, evidence) for one in found),
        max(one.confidence for one in found),
        tuple(one.id for one in calls),
        shell.session,
        shell.project,
        tuple(dict.fromkeys(one.asking.shell.model for one in found)),
        _facts(max(found, key=lambda one: one.asking.sent), rule),
    )


def _facts(dearest: Wild, rule: Rule) -> tuple[tuple[str, int | float], ...]:
    tokens, usual = dearest.asking.tokens, dearest.usual_tokens
    told: tuple[tuple[str, int | float], ...] = (
        ("tokens", tokens),
        ("usual_tokens", usual),
        ("ratio", tokens / max(1, usual)),
    )
    if rule is EQUAL:
        return (("prompts", dearest.prompts), *told)
    return (("chars", dearest.asking.turn.sign.body["chars"]), *told, ("peers", dearest.prompts - 1))


def _more(one: Wild, evidence: Evidence) -> Cost:
    """What it cost beyond sending the usual to the same context after the same answer."""
    call = one.asking.turn.first
    rate = evidence.rates(call.context, call.at_ms, call.prompt).input
    return UNPRICED if rate is None else Cost(round((one.asking.sent - one.usual) * rate), 1, 0)


def _untold(evidence: Evidence, understated: set[Session]) -> Iterator[Untold]:
    """Agents none of whose prompts were noted with their texts' hashes, and sessions without the answers."""
    noted = {sign.agent for sign in evidence.signs if sign.kind is NoteKind.PROMPT and sign.body.get("hash")}
    unnoted, unknown = Counter[str](), Counter[str]()
    for lane in evidence.lanes:
        agent = lane.shell.agent
        if agent not in noted:
            unnoted[agent] += lane.calls
        elif (agent, lane.shell.session) in understated:
            unknown[agent] += lane.calls
    for counted, doubt in ((unnoted, Doubt.NO_SIGNS), (unknown, Doubt.OUTPUT_UNDERSTATED)):
        for agent, requests in counted.items():
            yield Untold(FindingKind.SAME_PROMPT, agent, doubt, requests)
