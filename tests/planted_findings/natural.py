"""Work as it goes when nothing is wrong, with all that looks like a fault and is none."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.planted_findings.talk import LONG_MS, MINUTE_MS, Talk

HOUR_MS = 60 * MINUTE_MS
MOST = 143_000  # tokens: the client compacts before that
SMALL = ("ok", "yes", "go on", "thanks", "hi", "continue", "yes please", "do it", "next", "fine")
ASKED = (
    "Please have a look at the failing test in the parser and tell me what you would change there.",
    "Add a flag to the command line that prints the sums by week, with a test and a line in the README.",
    "The page is slow when there are many rows. Find out why, and propose the smallest change.",
    "Rename the module as we discussed and move its tests along; keep the public names as they are.",
    "Write the migration for the new column and explain how it behaves with old rows.",
    "What does this function do when the list is empty? Make that explicit and cover it.",
)


def lognormal(random: Random, median: float, sigma: float, least: float, most: float) -> int:
    """A size as sizes are."""
    return int(min(most, max(least, median * random.lognormvariate(0, sigma))))


def growth(talk: Talk) -> int:
    """New tokens of a call: a short result, at times a file."""
    random = talk.random
    size = lognormal(random, 900, 0.8, 120, 7_000)
    if random.random() < 0.06:
        size += random.randint(4_000, 11_000)
    return int(size * talk.ways.growth)


def asked_growth(talk: Talk) -> int:
    """New tokens of the call behind a prompt: what was said; at times a file beside it."""
    size = lognormal(talk.random, 450, 0.6, 100, 3_000)
    if talk.random.random() < 0.04:
        size += talk.random.randint(4_000, 11_000)
    return int(size * talk.ways.growth)


def output(talk: Talk) -> int:
    """Tokens that come back."""
    return int(lognormal(talk.random, 260, 0.8, 20, 5_000) * talk.ways.verbosity)


def step(talk: Talk, *, may_miss: bool = True) -> None:
    """One call, compacted before it where the context is full; at times the cache misses for once."""
    grow = growth(talk) if not talk.is_asked else asked_growth(talk)
    if talk.context + grow > MOST:
        compact(talk)
    misses = may_miss and len(talk.calls) > 2 and talk.random.random() < talk.ways.misses
    talk.call(grow, output(talk), talk.starting_read if misses else None)


def compact(talk: Talk, trigger: str = "auto") -> None:
    """A compaction as it should be: from much to little."""
    after = talk.random.randint(5_000, 14_000)
    talk.log.compacted(talk.at_ms, trigger, talk.context, after)
    talk.wait(20_000)
    talk.shorten(talk.ways.system + after)
    talk.compacted_at.append(len(talk.calls))


def prompt(talk: Talk) -> None:
    """The user asks something: now and then only a word, which may start much work."""
    random = talk.random
    asked = f"{random.choice(ASKED)} ({random.randrange(10**6)})"
    talk.ask(random.choice(SMALL) if random.random() < 0.3 else asked)


def turn(talk: Talk, calls: int | None = None) -> None:
    """A prompt and the calls that answer it."""
    prompt(talk)
    for _ in range(lognormal(talk.random, 4, 0.7, 1, 28) if calls is None else calls):
        step(talk)


def pause(talk: Talk) -> None:
    """The user reads and thinks: within the lifetime they are used to, or for hours; some just too long."""
    random, kind, usual_ms = talk.random, talk.random.random(), talk.ways.used_to_ms
    if kind < 0.04:
        talk.wait(random.uniform(2, 5) * HOUR_MS)
    elif talk.ways.is_slow and kind < 0.24:
        talk.wait(usual_ms * random.uniform(1.08, 1.35 if usual_ms == LONG_MS else 2.2))
    else:
        longest_ms = 0.8 * usual_ms - (talk.at_ms - talk.last_ms)
        talk.wait(max(5_000, min(longest_ms, _short(random, kind, usual_ms))))


def _short(random: Random, kind: float, usual_ms: int) -> float:
    if kind > 0.9 and usual_ms == LONG_MS:
        return random.uniform(8, 45) * MINUTE_MS
    if kind > 0.8:
        return random.uniform(3, 4) * MINUTE_MS
    return random.uniform(10_000, 2.5 * MINUTE_MS)


def turns(talk: Talk, number: int) -> None:
    """Several, with pauses between."""
    for _ in range(number):
        turn(talk)
        if talk.ways.eager_agents:
            eager(talk)
        pause(talk)


def eager(talk: Talk) -> None:
    """Sub-agents that nobody had before; all else of the session goes on as without them."""
    random = Random(f"{talk.session} {len(talk.calls)}")
    for _ in range(talk.ways.eager_agents):
        agent = talk.agent(talk.model, random)
        agent.ask("Check that once more.")
        for _ in range(random.randint(4, 8)):
            agent.call(growth(agent), output(agent))


def by_the_user(talk: Talk) -> None:
    """The user chooses another model, and later the first again."""
    first = talk.model
    other = "claude-haiku-4-5-20251001" if talk.random.random() < 0.5 else "claude-opus-5"
    for model in (other, first) if other != first else ("claude-sonnet-4-6", first):
        told = f"Set model to {model}"
        talk.log.command(talk.at_ms, "model", model, told)
        talk.wait(4_000)
        talk.model, talk.cached = model, 0
        turns(talk, 2)


def small_compaction(talk: Talk) -> None:
    """Old results are left out: the prompt shrinks, what stands before them is still read."""
    if talk.context < 40_000:
        turns(talk, 3)
    talk.log.system(talk.at_ms, "microcompact_boundary", content="Context microcompacted")
    kept = max(talk.ways.system, int(talk.context * 0.3))
    talk.context -= talk.random.randint(6_000, 15_000)
    talk.cached = min(talk.cached, kept)
    turns(talk, 1)


def asked_compaction(talk: Talk) -> None:
    """/compact once, and once more long after."""
    turns(talk, 2)
    for _ in range(2):
        compact(talk, "manual")
        turns(talk, 6)


def single_retry(talk: Talk) -> None:
    """One overload."""
    talk.log.overloaded(talk.at_ms, 1)
    talk.wait(1_200)
    turns(talk, 1)


def three_equal(talk: Talk) -> None:
    """The same request three times."""
    turn(talk, 2)
    for _ in range(2):
        talk.again(talk.random.randint(3_000, 9_000))
    turns(talk, 1)


def much_after_a_word(talk: Talk) -> None:
    """ "continue", and half an hour of work."""
    talk.ask("continue")
    for _ in range(talk.random.randint(18, 30)):
        step(talk)


def agents(talk: Talk, number: int | None = None, model: str = "claude-haiku-4-5-20251001") -> list[Talk]:
    """Sub-agents at once, as many as the user usually has, on a cheaper model."""
    made = []
    for _ in range(talk.ways.usual_agents if number is None else number):
        agent = talk.agent(model)
        agent.wait(talk.random.randint(0, 40_000))
        agent.ask("Look for the places where this is used.")
        for _ in range(talk.random.randint(3, 9)):
            agent.call(lognormal(talk.random, 1_500, 0.7, 200, 9_000), output(talk))
        made.append(agent)
    talk.wait(90_000)
    return made


def full_context(talk: Talk) -> None:
    """Work near the end of the window, never beyond it."""
    while talk.context < 128_000:
        talk.call(talk.random.randint(5_000, 9_000), output(talk))
    turns(talk, 2)


def long_pause(talk: Talk) -> None:
    """Away for hours."""
    talk.wait(talk.random.uniform(3, 9) * HOUR_MS)
    turns(talk, 1)


def resumed_next_day(talk: Talk) -> None:
    """Gone on with after the cache has run out."""
    talk.wait(talk.random.uniform(8, 14) * HOUR_MS)
    talk.log.start(talk.at_ms, "resume")
    turns(talk, 2)


def resumed_in_cache(talk: Talk) -> None:
    """Gone on with at once, and the cache holds."""
    turn(talk, 2)
    talk.wait(50_000)
    talk.log.start(talk.at_ms, "resume")
    step(talk, may_miss=False)
    turns(talk, 2)


def failed_twice(talk: Talk) -> None:
    """A tool fails and then works."""
    for _ in range(2):
        talk.call(growth(talk), output(talk), result="Exit code 1\n2 failed, 40 passed", is_error=True)
    turns(talk, 1)


def client_sum(talk: Talk) -> None:
    """The client's own sum says the same as its log, or a little more."""
    total = float(sum((call.dollars for call in talk.calls), start=talk.calls[0].dollars * 0))
    told = total * talk.random.uniform(1.0, 1.03)
    talk.log.cost_state(told, talk.calls[0].at_ms - 9_000, {talk.model: told})


LOOK_ALIKES: dict[str, Callable[[Talk], object]] = {
    "plain": lambda _talk: None,
    "plain too": lambda talk: turns(talk, 3),
    "model switch by the user": by_the_user,
    "micro-compaction": small_compaction,
    "compaction asked for": asked_compaction,
    "single retry": single_retry,
    "three equal requests": three_equal,
    "continue": much_after_a_word,
    "cheaper sub-agents": agents,
    "140k context": full_context,
    "long pause": long_pause,
    "resumed next day": resumed_next_day,
    "resumed while cached": resumed_in_cache,
    "a tool failed twice": failed_twice,
    "the client's own sum": client_sum,
}
