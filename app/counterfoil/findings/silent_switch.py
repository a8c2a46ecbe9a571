"""A conversation that goes on with another model which nobody chose. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost, total
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from counterfoil.findings.bills import beyond
from counterfoil.findings.evidence import CallRow, Evidence, Lane, Sign, Turn
from counterfoil.findings.session_sums import Session, lanes_by_session, unchosen

CHOICES_NOTED = frozenset({"claude-code"})  # agents in whose logs a choice of model stands
SHORT_PAUSE_MS = 5 * MINUTE_MS
LEAST_CALLS = 3


@dataclass(frozen=True, slots=True)
class Switch:
    """From one lane of a log to another, `left_ms` the time of the last call before it.

    `asked_ms` is since when a choice may have been for it; `back_ms` when the former came back, if it did.
    """

    before: Lane
    after: Lane
    asked_ms: int
    left_ms: int
    back_ms: int | None

    @property
    def session(self) -> Session:
        """Whose it is."""
        return self.after.shell.agent, self.after.shell.session

    @property
    def models(self) -> tuple[str, str]:
        """Before and after."""
        return self.before.shell.model, self.after.shell.model


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding for the first such switch of a session.

    A model that comes back by itself, after a helper's call or a command with a model of its own, is none;
    neither is one after a pause, where no start of the client was ever noted in that session.
    Confidence: that no setting or mode of the user's makes it, by how many of their sessions do the same;
    half of it where the other model is not dearer, as a plan carried out by a cheaper one.
    """
    conversations = _conversations(evidence)
    turns = _turns(evidence, conversations)
    switches = [one for lanes in conversations.values() for one in _switches(lanes, turns)]
    signs = _signs(evidence, {one.session for one in switches})
    silent: dict[Session, Switch] = {}
    for one in switches:
        heard = [sign for sign in signs[one.session] if sign.at_ms <= one.after.first_ms]
        if one.after.shell.agent not in CHOICES_NOTED or not heard:
            yield Untold(FindingKind.OTHER_MODEL, one.session[0], Doubt.NO_SIGNS, one.after.calls)
        elif _is_silent(one, heard) and _stays(one, signs[one.session]):
            silent.setdefault(one.session, one)
    alike = Counter((one.session[0], one.models) for one in silent.values())
    of = _sessions_on(evidence)
    for one in silent.values():
        agent = one.session[0]
        confidence = unchosen(alike[agent, one.models], of[agent, one.models[0]])
        yield _finding(one, confidence, evidence)


def _conversations(evidence: Evidence) -> dict[tuple[Session, int], list[Lane]]:
    """Lanes of sessions and logs in which the user's own conversation was on several models."""
    found: dict[tuple[Session, int], list[Lane]] = defaultdict(list)
    for session, lanes in lanes_by_session(evidence.lanes).items():
        if len(lanes) > 1:
            for lane in lanes:
                if not lane.shell.is_sidechain:
                    found[session, lane.source].append(lane)
    return {place: lanes for place, lanes in found.items() if len(lanes) > 1}


def _turns(evidence: Evidence, conversations: dict[tuple[Session, int], list[Lane]]) -> dict[int, list[Turn]]:
    """By the number of their lane."""
    wanted = {lane.number for lanes in conversations.values() for lane in lanes}
    found: dict[int, list[Turn]] = defaultdict(list)
    if wanted:
        for turn in evidence.turns:
            if turn.lane in wanted:
                found[turn.lane].append(turn)
    return found


def _signs(evidence: Evidence, sessions: set[Session]) -> dict[Session, list[Sign]]:
    """The user's own conversations', in order of time."""
    found: dict[Session, list[Sign]] = defaultdict(list)
    if sessions:
        for sign in evidence.signs:
            if (sign.agent, sign.session) in sessions and not sign.body.get("is_sidechain"):
                found[sign.agent, sign.session].append(sign)
    return found


def _switches(lanes: Sequence[Lane], turns: dict[int, list[Turn]]) -> Iterator[Switch]:
    """Each first use of another model, but for those within a turn that the former one went on with."""
    ordered = sorted(lanes, key=lambda lane: lane.first_ms)
    for before, after in pairwise(ordered):
        if after.calls < LEAST_CALLS:
            continue
        earlier = [one for one in turns[before.number] if one.first.at_ms <= after.first_ms]
        later = [one for one in turns[before.number] if one.first.at_ms > after.first_ms]
        left_ms = earlier[-1].last_ms if earlier and later else before.last_ms
        if left_ms <= after.first_ms:
            asked_ms = earlier[-1].first.at_ms if earlier else left_ms - SHORT_PAUSE_MS
            yield Switch(before, after, asked_ms, left_ms, later[0].first.at_ms if later else None)


def _is_silent(one: Switch, heard: Sequence[Sign]) -> bool:
    between = [sign for sign in heard if sign.at_ms >= one.asked_ms]
    if any(sign.kind is NoteKind.MODEL_CHOICE or _is_start(sign) for sign in between):
        return False
    if any(sign.kind is NoteKind.PROMPT and sign.body.get("is_command") for sign in between):
        return False  # a command may have a model of its own
    starts_noted = any(map(_is_start, heard))
    return starts_noted or one.after.first_ms - one.left_ms <= SHORT_PAUSE_MS


def _is_start(sign: Sign) -> bool:
    """Of the client: after a compaction it goes on as it was."""
    return sign.kind is NoteKind.SESSION_START and sign.body.get("how") != "compact"


def _stays(one: Switch, signs: Sequence[Sign]) -> bool:
    """Whether the former model came back only because somebody chose it again."""
    back_ms = one.back_ms
    return back_ms is None or any(
        sign.kind is NoteKind.MODEL_CHOICE and one.after.first_ms < sign.at_ms <= back_ms for sign in signs
    )


def _sessions_on(evidence: Evidence) -> Counter[tuple[str, str]]:
    """In how many sessions each agent's models were the user's own."""
    seen = {
        (lane.shell.agent, lane.shell.model, lane.shell.session)
        for lane in evidence.lanes
        if not lane.shell.is_sidechain
    }
    return Counter((agent, model) for agent, model, _ in seen)


def _finding(one: Switch, confidence: float, evidence: Evidence) -> Finding:
    until_ms = one.after.last_ms if one.back_ms is None else min(one.back_ms, one.after.last_ms)
    calls, last = _calls(one, until_ms, evidence)
    is_dearer = _is_dearer(one, evidence)
    cost = Cost(0, len(calls), 0)
    if is_dearer:
        cost = _cost(one, calls, last, evidence) if calls else Cost(0, 0, one.after.calls)
    before, after = one.models
    return Finding(
        FindingKind.OTHER_MODEL,
        FindingForm.SILENT_SWITCH,
        one.after.shell.agent,
        one.after.first_ms,
        until_ms,
        cost,
        confidence if is_dearer else confidence / 2,
        tuple(call.id for call in calls) or (one.after.first_id,),
        one.after.shell.session,
        one.after.shell.project,
        (before, after),
        (
            ("before_model", before),
            ("after_model", after),
            ("calls", len(calls) or one.after.calls),
        ),
    )


def _calls(one: Switch, until_ms: int, evidence: Evidence) -> tuple[list[CallRow], CallRow | None]:
    """Those on the other model, and the last on the one before."""
    agent, session = one.session
    rows = evidence.calls_between(agent, session, one.left_ms, until_ms)
    rows = [row for row in rows if row.source == one.after.source]
    begun = next((place for place, row in enumerate(rows) if row.id == one.after.first_id), len(rows))
    contexts = {row.context for row in rows[:begun]}
    last = rows[begun - 1] if 0 < begun < len(rows) else None
    return [row for row in rows[begun:] if row.context not in contexts], last


def _is_dearer(one: Switch, evidence: Evidence) -> bool:
    at_ms = one.after.first_ms
    before, after = (evidence.rates(lane.shell.id, at_ms, 0) for lane in (one.before, one.after))
    if before.input is None or before.output is None or after.input is None or after.output is None:
        return False
    return after.input > before.input and after.output > before.output


def _cost(one: Switch, calls: Sequence[CallRow], last: CallRow | None, evidence: Evidence) -> Cost:
    """Beyond the same tokens on the former model, which would have read what it had cached."""
    usual = [_unbroken(calls[0], last), *calls[1:]]
    pairs = zip(calls, usual, strict=True)
    before = one.before.shell.id
    return total(beyond(call, before, other, evidence.rates) for call, other in pairs)


def _unbroken(first: CallRow, last: CallRow | None) -> CallRow:
    """The first call, had it been the former model's."""
    if last is None or first.at_ms - last.at_ms >= (HOUR_MS if last.cache_write_1h else SHORT_PAUSE_MS):
        return first
    left = max(0, min(last.prompt - last.input, first.prompt) - first.cache_read)
    moved = {}
    for name in ("cache_write_1h", "cache_write_5m", "input"):
        moved[name] = min(left, getattr(first, name))
        left -= moved[name]
    kept = {name: getattr(first, name) - tokens for name, tokens in moved.items()}
    return first._replace(cache_read=first.cache_read + sum(moved.values()), **kept)
