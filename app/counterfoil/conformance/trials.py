"""The trials themselves: every file of a home read at once, in portions, as it grows, again, and spoiled."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.conformance.found import Found
from counterfoil.conformance.growth import of_database, of_document, portions
from counterfoil.conformance.judging import flaws
from counterfoil.conformance.samples import Sample, samples_of, whole
from counterfoil.conformance.spoiled import GARBAGE, spoiled
from counterfoil.domain.log_form import Form
from counterfoil.logs.identity import UnreadableLog
from counterfoil.readers.base import AgentSpec, Batch, Line, State

SPOILED_A_ROUND = 60
FEW_LINES = 3
CUTS_OF_A_DOCUMENT = 40
GROWTH = {Form.DOCUMENT: of_document, Form.DATABASE: of_database}


@dataclass(slots=True)
class Findings:
    """What was tried of an agent, and what did not hold, a sentence each."""

    agent: str
    files: int = 0
    lines: int = 0
    records: int = 0
    trials: int = 0
    problems: list[str] = field(default_factory=list)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)

    def say(self, file: str, problem: str) -> None:
        """Keep a problem unless it was said of this file often enough."""
        self.kinds[file, problem] += 1
        if self.kinds[file, problem] == 1:
            self.problems.append(f"{file}: {problem}.")


def problems(spec: AgentSpec, home: Path, *, rounds: int = 30, seed: int = 0) -> list[str]:
    """What a reader does not keep of its promises over a home's files, a sentence each."""
    return examined(spec, home, rounds=rounds, seed=seed).problems


def examined(spec: AgentSpec, home: Path, *, rounds: int = 30, seed: int = 0) -> Findings:
    """The same with how much was tried; `rounds` random ways of each, the same for the same `seed`."""
    findings, chance = Findings(spec.name), random.Random(seed)
    _spec(spec, findings)
    samples = samples_of(spec, home)
    if not samples:
        findings.say(str(home), "no file is named as the agent's globs ask")
    for sample in samples:
        _Trial(sample, findings, chance).run(
            max(1, rounds), max(rounds, SPOILED_A_ROUND * rounds // len(samples))
        )
    return findings


def _spec(spec: AgentSpec, findings: Findings) -> None:
    if spec.reader.agent != spec.name:
        findings.say(spec.name, f"its reader says that it is of {spec.reader.agent!r}")
    if type(spec.reader.version) is not int or spec.reader.version < 1:
        findings.say(spec.name, "its reader's version is no whole number from 1 on")


@dataclass(slots=True)
class _Trial:
    """One file's."""

    sample: Sample
    findings: Findings
    chance: random.Random

    def run(self, rounds: int, spoilings: int) -> None:
        try:
            self._try_all(rounds, spoilings)
        except UnreadableLog as problem:
            self._say(f"it cannot be read: {problem}")

    def _try_all(self, rounds: int, spoilings: int) -> None:
        fed = self._fed()
        self.findings.files += 1
        self.findings.lines += sum(map(len, fed))
        found, state = self._read(fed, {})
        self.findings.records += len(found.winners) + len(found.others)
        for _ in range(rounds):
            pieces = [piece for lines in fed for piece in portions(lines, self.chance)]
            if not self._read(pieces, {})[0].same_records(found):
                self._say("read in other portions it gives other records")
        if (grown := GROWTH.get(self.sample.form)) is not None:
            for problem in grown(self.sample, self._read, found, state, self.chance):
                self._say(problem)
        if self.sample.form is Form.DOCUMENT:
            self._cut(fed[0][0].data, found)
        self._spoil([line for lines in fed for line in lines], spoilings)

    def _fed(self) -> list[Sequence[Line]]:
        """What the reader is given from the start, a batch each."""
        if self.sample.form is not Form.DATABASE:
            return [self.sample.lines]
        return [*self.sample.looked({})]

    def _read(self, batches: Sequence[Sequence[Line]], state: State) -> tuple[Found, State]:
        found = Found()
        for lines in batches:
            batch = self._batch(lines, state)
            found.take(batch)
            state = _carried(batch, self._say)
        return found, state

    def _batch(self, lines: Sequence[Line], state: State, *, are_spoiled: bool = False) -> Batch:
        self.findings.trials += 1
        try:
            batch = self.sample.spec.reader.read(lines, self.sample.file, state)
        except Exception as error:  # noqa: BLE001 - whatever it is, a reader must not raise it
            about = f": {lines[0].data[:60]!r}" if are_spoiled else ""
            self._say(f"it raises {type(error).__name__}{about}")
            return Batch(other=len(lines), state=state)
        for flaw in flaws(self.sample.spec.name, lines, batch, are_spoiled=are_spoiled):
            self._say(flaw + (" where a line is spoiled" if are_spoiled else ""))
        return batch

    def _cut(self, data: bytes, found: Found) -> None:
        """Half-written documents, at lengths of all kinds."""
        for _ in range(min(CUTS_OF_A_DOCUMENT, len(data))):
            part = Found()
            part.take(self._batch([whole(data[: self.chance.randrange(len(data))])], {}, are_spoiled=True))
            if any(found.winners.get(key) != event for key, event in part.winners.items()):
                self._say("cut short it gives a record that is none of the whole one's")

    def _spoil(self, lines: Sequence[Line], times: int) -> None:
        states = self._states(lines)
        for data in GARBAGE:
            self._batch([Line(0, max(1, len(data)), data)], {}, are_spoiled=True)
        for _ in range(times if lines else 0):
            number = self.chance.randrange(len(lines))
            data = spoiled(lines[number].data, self.chance)
            start = lines[number].offset
            bad = Line(start, len(data) + 1, data)
            after = [
                Line(start + bad.length, max(1, len(one.data)), one.data) for one in lines[number + 1 :][:1]
            ]
            batch = self._batch([bad, *after], self.chance.choice(states), are_spoiled=True)
            self._batch(lines[:FEW_LINES], _carried(batch, self._say), are_spoiled=True)

    def _states(self, lines: Sequence[Line]) -> list[State]:
        """What is remembered at some places of the file."""
        states: list[State] = [{}]
        for piece in portions(lines, self.chance):
            states.append(_carried(self._batch(piece, states[-1]), self._say))
        return states

    def _say(self, problem: str) -> None:
        self.findings.say(self.sample.file.path, problem)


def _carried(batch: Batch, say: Callable[[str], None]) -> State:
    try:
        state: State = json.loads(json.dumps(batch.state))
    except (TypeError, ValueError):
        say("the state is no JSON")
        return {}
    return state
