"""Faults of prompts, models and storms, planted into a session."""

from __future__ import annotations

from decimal import Decimal

from counterfoil.domain.finding import FindingForm as F
from counterfoil.domain.finding import FindingKind as K
from tests.planted_findings.natural import agents, growth, output, turn, turns
from tests.planted_findings.prices import dollars
from tests.planted_findings.talk import LONG_MS, Talk
from tests.planted_findings.truth import Fault, Made

DEARER = {"claude-sonnet-4-6": "claude-opus-5", "claude-opus-5": "claude-opus-4-1-20250805"}
SAME = "Run the tests and say only whether they pass."


def same_prompt(talk: Talk) -> None:
    """A prompt that the user asks often, and what it usually takes: one call."""
    talk.ask(SAME)
    talk.call(talk.random.randint(400, 900), talk.random.randint(60, 160))


def small_prompt(talk: Talk) -> None:
    """A word, and what it usually takes."""
    talk.ask(talk.random.choice(("ok", "hi", "thanks", "yes", "fine")))
    talk.call(talk.random.randint(200, 700), talk.random.randint(40, 160))


def _heavy(talk: Talk, text: str, form: F) -> Fault:
    """The same again, with tens of thousands of tokens beside it that nobody asked for."""
    fault, extra = Fault(form, session=talk.session), talk.random.randint(60_000, 90_000)
    talk.ask(text)
    grow = talk.random.randint(400, 900)
    made = talk.call(grow + extra, talk.random.randint(60, 160))
    is_long = talk.lifetime_ms == LONG_MS
    usual = made.counts
    usual = usual._replace(long=usual.long - extra) if is_long else usual._replace(short=usual.short - extra)
    fault.charge_rebuilds([Made(made.at_ms, made.model, made.counts, usual)])
    return fault


def equal_prompts(talk: Talk) -> Fault:
    """An equal prompt with another bill: at the end of its session."""
    while not talk.context > 25_000:
        turn(talk, 3)
    return _heavy(talk, SAME, F.EQUAL_PROMPTS)


def small_prompts(talk: Talk) -> Fault:
    """A greeting billed like an analysis: at the end of its session."""
    while not talk.context > 25_000:
        turn(talk, 3)
    return _heavy(talk, "hello", F.SMALL_PROMPTS)


def dearer_subagents(talk: Talk) -> Fault:
    """Sub-agents on a model that is dearer than the session's."""
    fault = Fault(F.DEARER_SUBAGENTS, session=talk.session)
    for agent in agents(talk, max(2, talk.ways.usual_agents), DEARER[talk.model]):
        for call in agent.calls:
            fault.charge(call.dollars - dollars(talk.model, call.at_ms, call.counts))
    return fault


def silent_switch(talk: Talk) -> Fault:
    """The model changes to a dearer one that nobody chose, with an empty cache, and stays."""
    turns(talk, 2)
    turn(talk, 2)
    fault, before = Fault(F.SILENT_SWITCH, session=talk.session), talk.model
    talk.model = DEARER[before]
    turn_calls = talk.random.randint(15, 30)
    for number in range(turn_calls):
        if number % 6 == 0:
            talk.ask("Good. Now the next part.")
        made = talk.call(growth(talk), output(talk), None if number else 0)
        fault.charge(made.dollars - dollars(before, made.at_ms, made.unbroken))
    return fault


def helper_calls(talk: Talk) -> Fault:
    """By its own sum the client spent more than its log has."""
    turns(talk, 4)
    fault = Fault(F.HELPER_CALLS, session=talk.session)
    parts = [call.dollars for one in (talk, *talk.agents) for call in one.calls]
    logged, share = sum(parts, Decimal(0)), Decimal(talk.random.randint(18, 55)) / 100
    unlogged = logged * share / (1 - share)
    models = {talk.model: float(logged), "claude-haiku-4-5-20251001": float(unlogged)}
    talk.log.cost_state(float(logged + unlogged), talk.calls[0].at_ms - 9_000, models)
    fault.charge(unlogged)
    return fault


def equal_requests(talk: Talk) -> Fault:
    """The same request in a burst: all but the first were for nothing."""
    turn(talk, 3)
    fault = Fault(F.EQUAL_REQUESTS, session=talk.session)
    for _ in range(talk.random.randint(8, 24)):
        fault.charge(talk.again(talk.random.randint(2_000, 20_000)).dollars)
    return fault


def error_retries(talk: Talk) -> Fault:
    """Overloaded over and over within minutes; nobody knows what it cost."""
    turn(talk, 2)
    fault = Fault(F.ERROR_RETRIES, session=talk.session, cost=None)
    for number in range(talk.random.randint(7, 16)):
        talk.log.overloaded(talk.at_ms, number % 10 + 1)
        talk.wait(talk.random.randint(1_000, 13_000))
    return fault


def tool_failures(talk: Talk) -> Fault:
    """A tool fails in the same way over and over: the calls between were for nothing."""
    fault, text = Fault(F.TOOL_FAILURES, session=talk.session), f"ENOENT: no such file {talk.random.random()}"
    talk.ask("Please publish the package.")
    for number in range(talk.random.randint(8, 18)):
        made = talk.call(
            talk.random.randint(200, 600), output(talk), wait_ms=20_000, result=text, is_error=number > 0
        )
        if number > 1:
            fault.charge(made.dollars)
    return fault


def fan_out(talk: Talk) -> Fault:
    """Many times as many sub-agents as the user ever has; the usual number is not held against them."""
    fault = Fault(F.FAN_OUT, session=talk.session, also=frozenset({K.OTHER_MODEL}))
    usual = talk.ways.usual_agents
    made = agents(talk, usual * talk.random.randint(6, 8) + 20)
    talk.wait(120_000)
    spent = [sum((call.dollars for call in agent.calls), Decimal(0)) for agent in made]
    fault.charge(sum(spent, Decimal(0)) / len(spent) * (len(spent) - usual))
    return fault
