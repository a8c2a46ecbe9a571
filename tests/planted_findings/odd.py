"""Logs that cannot carry an accusation: old clients, missing figures, no beginning, mixed sub-agents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.planted_findings.lines import PLACEHOLDERS, iso
from tests.planted_findings.natural import growth, output, step, turn, turns
from tests.planted_findings.prices import Counts
from tests.planted_findings.talk import Talk


def old_client(talk: Talk) -> None:
    """Outputs are placeholders throughout; many calls."""
    talk.log.version = PLACEHOLDERS
    talk.ways = replace(talk.ways, misses=0.006, growth=1.0, eager_agents=0)  # whatever newer ones do
    turns(talk, 9)


def begins_midway(talk: Talk) -> None:
    """The first part of the log is gone."""
    turns(talk, 8)
    lines = talk.log.lines
    talk.log.lines = lines[int(len(lines) * 0.6) :]
    left = {line["timestamp"] for line in talk.log.lines if line["type"] == "assistant"}
    talk.calls = [call for call in talk.calls if iso(call.at_ms) in left]


def without_split(talk: Talk) -> None:
    """Nothing tells for how long the cache was written."""
    talk.log.has_split = False
    turns(talk, 6)


def mixed_agents(talk: Talk) -> None:
    """Two sub-agents' calls stand in the main log, turn by turn, without a name."""
    turns(talk, 2)
    turn(talk, 2)
    places = [[9_000, 0], [14_000, 0]]
    talk.log.is_sidechain = True
    for number in range(24):
        place = places[number % 2 if number % 5 else 0]
        new, out = growth(talk), output(talk)
        prompt = place[0] + new
        talk.wait(2_000)
        counts = Counts(3, min(place[1], prompt - 3), prompt - 3 - min(place[1], prompt - 3), 0, out)
        talk.log.answer(talk.at_ms, talk.model, counts)
        place[:] = [prompt + out, prompt - 3]
    talk.log.is_sidechain = False
    turn(talk, 1)


def without_cache(talk: Talk) -> None:
    """A local model behind a gateway: no figures of a cache at all."""
    talk.model = "qwen3-coder:30b"
    context = talk.context
    for number in range(20):
        if number % 5 == 0:
            talk.ask("Go on with the next file.")
        context += growth(talk)
        talk.wait(9_000)
        talk.log.answer(talk.at_ms, talk.model, Counts(context, 0, 0, 0, output(talk)))


def fork_in_cache(talk: Talk) -> Talk:
    """A fork that reads what its origin had cached."""
    turns(talk, 2)
    turn(talk, 3)
    fork = talk.forked()
    fork.wait(15_000)
    fork.ask("Try another way here.")
    step(fork, may_miss=False)
    for _ in range(5):
        step(fork)
    return fork


ODD: dict[str, Callable[[Talk], object]] = {
    "begins midway": begins_midway,
    "sub-agents mixed up": mixed_agents,
}
AT_START: dict[str, Callable[[Talk], object]] = {
    "old client": old_client,
    "without a split": without_split,
    "without cache figures": without_cache,
}
