"""A user's history: some dozens of sessions over weeks, faults in some, look-alikes in the others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from counterfoil.domain.finding import FindingForm as F
from counterfoil.findings.evidence import PeakHours
from tests.planted_findings import cache_faults, natural, odd, other_faults, wide_faults
from tests.planted_findings.codex import CodexTalk
from tests.planted_findings.natural import HOUR_MS, LOOK_ALIKES, turns
from tests.planted_findings.plants import AT_END, AT_START, WITHIN
from tests.planted_findings.talk import LONG_MS, SHORT_MS, Talk, Ways
from tests.planted_findings.truth import Fault

BEGAN_MS = 1_780_272_000_000  # 2026-06-01
MODELS = ("claude-sonnet-4-6", "claude-opus-5")
PROJECTS = ("/home/me/shop", "/home/me/notes.app", "/home/me/engine")
LOOKS = (*LOOK_ALIKES, *odd.ODD, *odd.AT_START, "a fork in the cache")
PER_VERSION = 15  # sessions


@dataclass
class User:
    """`honest` are the sessions without a fault of their own, by what they look like."""

    seed: int
    random: Random
    ways: Ways
    at_ms: int = BEGAN_MS
    is_twin: bool = False  # the same user without the change of their client
    talks: list[Talk] = field(default_factory=list)
    codex: list[CodexTalk] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    honest: dict[tuple[str, str], str] = field(default_factory=dict)  # agent and session
    captures: list[dict[str, object]] = field(default_factory=list)
    peaks: list[PeakHours] = field(default_factory=list)
    wide: Fault | None = None
    changed_at: int | None = None  # number of the first talk since the change

    @classmethod
    def of(cls, seed: int) -> User:
        """Without a history as yet."""
        random = Random(f"user {seed}")
        lifetime_ms = SHORT_MS if random.random() < 0.25 else LONG_MS
        ways = Ways(
            model=MODELS[random.random() < 0.5],
            lifetime_ms=lifetime_ms,
            used_to_ms=lifetime_ms,
            system=random.randint(13_000, 21_000),
            version=f"2.1.{random.randint(150, 200)}",
            cwd=PROJECTS[0],
            usual_agents=random.choice((2, 3, 10)),
        )
        return cls(seed, random, ways)

    def live(self, sessions: int, forms: Sequence[F], wide: F | None = None, look: str = "") -> None:
        """So many sessions, some of them with these faults, and one of the whole history."""
        places = self.random.sample(range(sessions // 3, sessions), len(forms))
        plants = dict(zip(places, forms, strict=True))
        self.wide = Fault(wide) if wide else None
        self.ways.is_slow = wide is F.SHORT_PAUSES
        evening = self.random.randrange(8, sessions - 8)
        for number in range(sessions):
            self.random = Random(f"session {number} of {self.seed}")
            self._passes(number, is_evening=evening < number < evening + 5)
            self._changes(number, sessions, look)
            if number in plants:
                self._faulty(plants[number])
            elif wide in wide_faults.HABITS and number % 4 == 3:
                self._habit(wide)
            elif self.random.random() < 0.12:
                self._codex(None)
            else:
                self._honest("single retry" if evening < number < evening + 5 else LOOKS[number % len(LOOKS)])
        self._settle()
        self.peaks.append(self._peak())

    def _peak(self) -> PeakHours:
        """What the capacity model says of afternoons: that they are dear, or nothing to speak of."""
        is_dear = self.wide is not None and self.wide.form is F.FEWER_TOKENS
        share, chance = (0.35, 0.004) if is_dear else (0.06, 0.62)
        hours, points = tuple(range(13, 19)), 140.0
        return PeakHours("claude-code", "five_hour", hours, BEGAN_MS, self.at_ms, share, chance, points)

    def _passes(self, number: int, *, is_evening: bool) -> None:
        """Time between sessions; now and then a newer client or another project."""
        random = self.random
        self.at_ms += int(random.uniform(0.1, 3) * HOUR_MS / (20 if is_evening else 1))
        if self.at_ms % (24 * HOUR_MS) > 19 * HOUR_MS and not is_evening:
            self.at_ms += int(random.uniform(11, 14) * HOUR_MS)
        ways = replace(self.ways)
        if number and number % PER_VERSION == 0:
            ways.version = f"2.1.{int(ways.version.split('.')[2]) + random.randint(1, 4)}"
        ways.cwd = PROJECTS[0] if random.random() < 0.7 else random.choice(PROJECTS)
        self.ways = ways  # the sessions so far keep theirs

    def _changes(self, number: int, sessions: int, look: str) -> None:
        """What comes with the version in the middle: a fault, or what only looks like one."""
        middle = round(sessions / 2 / PER_VERSION) * PER_VERSION
        if look == "old clients" and number < middle:
            self.ways.version = "2.1.17"
        if number != middle:
            return
        if look == "another model":
            self.ways.model = next(model for model in MODELS if model != self.ways.model)
        if look == "old clients":
            self.ways.version = f"2.1.{self.random.randint(150, 200)}"
        self.changed_at = len(self.talks)
        if self.wide and not self.is_twin:
            wide_faults.changed(self.ways, self.wide.form)

    def _begun(self, how: str = "startup") -> Talk:
        return Talk.begun(self.ways, self.random, self.at_ms, how)

    def _done(self, talk: Talk) -> None:
        self.talks.append(talk)
        self.at_ms = max(self.at_ms, talk.at_ms)

    def _honest(self, look: str) -> None:
        talk = self._begun("clear" if self.random.random() < 0.2 else "startup")
        self.honest["claude-code", talk.session] = look
        if look in odd.AT_START:
            odd.AT_START[look](talk)
        else:
            turns(talk, self.random.randint(2, 9))
            self._small_work(talk)
        if look == "long pause":
            self._captured(talk, {"misses": 1, "expected_rebuilds": 1, "last_miss_cause": "ttl_expired"})
        if look in LOOK_ALIKES:
            LOOK_ALIKES[look](talk)
        elif look in odd.ODD:
            odd.ODD[look](talk)
        self._done(talk)
        if look == "a fork in the cache":
            fork = odd.fork_in_cache(talk)
            self.honest["claude-code", fork.session] = look
            self._done(fork)

    def _small_work(self, talk: Talk) -> None:
        """Prompts that the user asks again and again."""
        for _ in range(self.random.choice((0, 1, 1, 2))):
            other_faults.same_prompt(talk)
            talk.wait(20_000)
            other_faults.small_prompt(talk)
            talk.wait(30_000)

    def _habit(self, form: F) -> None:
        assert self.wide is not None
        talk = self._begun()
        self.honest["claude-code", talk.session] = f"habit: {form}"
        if form is F.LONG_CONTEXT:
            wide_faults.long_context(talk, self.wide)
        elif form is F.HUGE_RESULTS:
            wide_faults.huge_results(talk, self.wide)
        else:
            wide_faults.long_session(talk, self.wide)
        self._done(talk)

    def _faulty(self, form: F) -> None:
        random = self.random
        if form in (F.COLLAPSED, F.FROZEN) and random.random() < 0.3:
            self._codex(form)
            return
        talk = self._begun()
        if form is F.SHORTER_LIFETIME:
            talk.lifetime_ms = LONG_MS
        if form in AT_START:
            self.faults.append(AT_START[form](talk))
        else:
            turns(talk, random.randint(2, 6))
        if form in WITHIN:
            fault = WITHIN[form](talk)
            self.faults.append(fault)
            if form in (F.COLLAPSED, F.FROZEN) and random.random() < 0.4:
                fault.is_confirmed = True
                self._captured(talk, {"misses": 9, "last_miss_cause": "tools_changed"})
            natural.pause(talk)
            turns(talk, random.randint(0, 3))
        if form in AT_END:
            self.faults.append(AT_END[form](talk))
        self._done(talk)
        if form is F.ON_BRANCH:
            fault, fork = cache_faults.on_branch(talk)
            self.faults.append(fault)
            self.honest["claude-code", talk.session] = "origin of a fork"
            self._done(fork)

    def _captured(self, talk: Talk, told: dict[str, object]) -> None:
        """What the statusline said of the session's cache, as it is kept."""
        note = {"kind": "prompt_cache", "body": {"requests": len(talk.calls), **told}}
        line = {"v": 1, "agent": "claude-code", "source": "statusline", "at_ms": talk.at_ms}
        self.captures.append({**line, "session": talk.session, "notes": [note]})

    def _codex(self, form: F | None) -> None:
        talk = CodexTalk.begun(self.random, self.at_ms, self.ways.cwd)
        talk.work(self.random.randint(3, 8))
        if form is None:
            self.honest["codex", talk.session] = "codex"
        else:
            self.faults.append(talk.breaks(form))
            talk.work(1)
        self.codex.append(talk)
        self.at_ms = max(self.at_ms, talk.at_ms)

    def _settle(self) -> None:
        """Reckon what can only be told when all is there."""
        known = [talk for talk in self.talks if ("claude-code", talk.session) in self.honest]
        for fault in self.faults:
            if fault.form is F.READS_PER_OUTPUT:
                talk = next(talk for talk in self.talks if talk.session == fault.session)
                wide_faults.reckon_reads(fault, talk, known)
        if self.wide is not None:
            wide_faults.charged(self.wide, self.talks, self.talks[self.changed_at or 0 :])
            self.faults.append(self.wide)

    def write(self, home: Path) -> None:
        """The logs as the agents lay them."""
        for talk in self.talks:
            for one in (talk, *talk.agents):
                _put(home / ".claude" / one.path, one.log.text())
        for codex in self.codex:
            _put(home / ".codex" / codex.path, _lines(codex.lines))
        _put(home / "captures" / "claude-code" / "made.jsonl", _lines(self.captures))


def _lines(made: Sequence[dict[str, Any]]) -> str:
    return "".join(json.dumps(line) + "\n" for line in made)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
