"""Faults of the cache, planted into a session."""

from __future__ import annotations

from counterfoil.domain.finding import FindingForm as F
from tests.planted_findings.natural import growth, output, turn, turns
from tests.planted_findings.talk import LONG_MS, MINUTE_MS, SHORT_MS, Talk
from tests.planted_findings.truth import Fault, Made

HEAVY = 45_000  # tokens of context from which on a fault weighs something


def _filled(talk: Talk) -> None:
    """Work until there is something to lose, with no pause before what follows."""
    while talk.context < HEAVY:
        turn(talk)
        talk.wait(talk.random.uniform(5_000, 40_000))
    turn(talk, 2)


def collapsed(talk: Talk) -> Fault:
    """Reads fall to little or nothing, most calls of a stretch."""
    _filled(talk)
    fault = Fault(F.COLLAPSED, session=talk.session)
    for number in range(talk.random.randint(6, 18)):
        if number % 6 == 0:
            talk.ask("Go on with the next one, please.")
        read = talk.random.choice((0, talk.random.randint(0, talk.ways.system)))
        is_broken = talk.random.random() < 0.85
        made = talk.call(growth(talk), output(talk), read if is_broken else None)
        fault.charge_rebuilds([made])
    return fault


def frozen(talk: Talk) -> Fault:
    """Reads stand still at one figure, all behind it is written again and again."""
    _filled(talk)
    fault, stuck = Fault(F.FROZEN, session=talk.session), int(talk.cached * talk.random.uniform(0.25, 0.6))
    for number in range(talk.random.randint(6, 20)):
        if number % 6 == 0:
            talk.ask("And the same for the other module.")
        fault.charge_rebuilds([talk.call(growth(talk), output(talk), stuck)])
    return fault


def never_read(talk: Talk) -> Fault:
    """A cache is written from the first call on and not read once."""
    fault = Fault(F.NEVER_READ, session=talk.session)
    for number in range(talk.random.randint(8, 20)):
        if number % 5 == 0:
            talk.ask("Write a first draft of that, then look at it again.")
        made = talk.call(growth(talk), output(talk), 0)
        if number:
            fault.charge_rebuilds([made])
    return fault


def on_resume(talk: Talk) -> Fault:
    """Gone on with while the cache lives, and the whole context is written again."""
    _filled(talk)
    fault = Fault(F.ON_RESUME, session=talk.session)
    for _ in range(talk.random.choice((1, 1, 2, 3))):
        talk.wait(talk.random.uniform(0.2, 0.35) * talk.lifetime_ms)
        talk.log.start(talk.at_ms, "resume")
        talk.wait(3_000)
        talk.ask("Where were we?")
        read = talk.random.choice((0, talk.ways.system))
        fault.charge_rebuilds([talk.call(growth(talk), output(talk), read)])
        turn(talk, 4)
    return fault


def on_branch(talk: Talk) -> tuple[Fault, Talk]:
    """A fork begins with a copy of the session and builds its cache anew; the fault is the fork's."""
    _filled(talk)
    fork = talk.forked(talk.random.choice((None, "bg")))
    fault = Fault(F.ON_BRANCH, session=fork.session)
    fork.wait(20_000)
    fork.ask("Try it the other way here.")
    fault.charge_rebuilds([fork.call(growth(fork), output(fork), fork.random.choice((0, fork.ways.system)))])
    turns(fork, 2)
    return fault, fork


def compaction_loop(talk: Talk) -> Fault:
    """Compacted over and over, each time to nearly as much; the first time is as it should be."""
    while talk.context < 100_000:
        talk.call(talk.random.randint(5_000, 9_000), output(talk))
    fault = Fault(F.COMPACTION_LOOP, session=talk.session)
    for number in range(talk.random.randint(4, 8)):
        before, after = talk.context, int(talk.context * talk.random.uniform(0.8, 0.9))
        talk.log.compacted(talk.at_ms, "auto", before, after)
        talk.wait(25_000)
        talk.shorten(after)
        made = talk.call(growth(talk), output(talk))
        if number:
            kept = made.counts._replace(read=after - made.counts.input, short=0, long=0)
            new = made.counts.prompt - after
            kept = kept._replace(long=new) if talk.lifetime_ms == LONG_MS else kept._replace(short=new)
            fault.charge_rebuilds([Made(made.at_ms, made.model, made.counts, kept)])
        for _ in range(talk.random.randint(2, 4)):
            talk.call(talk.random.randint(2_000, 5_000), output(talk))
    return fault


def shorter_lifetime(talk: Talk) -> Fault:
    """Writes for an hour become writes for five minutes; each pause then costs a rebuild."""
    _filled(talk)
    fault = Fault(F.SHORTER_LIFETIME, session=talk.session)
    talk.lifetime_ms = SHORT_MS
    turn(talk, 5)
    for _ in range(talk.random.randint(3, 6)):
        talk.wait(talk.random.uniform(16, 50) * MINUTE_MS)
        talk.ask("Next, please.")
        fault.charge_rebuilds([talk.call(growth(talk), output(talk), 0)])
        turn(talk, 3)
    return fault


def reads_per_output(talk: Talk) -> Fault:
    """Call after call with a great context for hardly any output; what is usual is reckoned later."""
    while talk.context < 90_000:
        talk.call(talk.random.randint(5_000, 9_000), output(talk))
    fault = Fault(F.READS_PER_OUTPUT, session=talk.session)
    for number in range(talk.random.randint(70, 160)):
        if number % 20 == 0:
            talk.ask("Keep watching the build and tell me when it is done.")
        talk.call(talk.random.randint(80, 200), talk.random.randint(6, 25), wait_ms=25_000)
    return fault
