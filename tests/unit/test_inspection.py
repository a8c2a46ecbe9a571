"""A look after new rows gives what a first look gives, whatever came in between."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from random import Random

import pytest
from msgspec import structs

from counterfoil import inspection
from counterfoil.cli import main
from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.usage import OutputQuality, UsageEvent
from counterfoil.findings.evidence import Evidence, Lane, PeakHours, Rebuild, Repeat, Shrink, Turn
from counterfoil.inspection import Inspection
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from tests.conftest import CORPUS
from tests.unit.ledger.rich import START_MS, Hand, Log, event, note

MINUTE_MS = 60_000
OWN_WORDS = {"rates", "calls_between"}  # functions
KINDS = (NoteKind.PROMPT, NoteKind.COMPACTION, NoteKind.SESSION_START, NoteKind.RETRY, NoteKind.COST_STATE)


class Judge:
    """In place of the detectors: remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[dict[str, object]] = []
        self.answer: list[Finding | Untold] = []

    def __call__(self, evidence: Evidence) -> Sequence[Finding | Untold]:
        told = {one.name: getattr(evidence, one.name) for one in fields(evidence)}
        self.given.append({name: value for name, value in told.items() if name not in OWN_WORDS})
        return self.answer


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inspection, "detected", made)
        yield made


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def opened(path: Path) -> Inspection:
    return Inspection(path, PriceBook.shipped())


def assert_like_a_first_look(kept: Inspection, judge: Judge) -> None:
    judge.given.clear()
    found = kept.look()
    first = opened(kept.path).look()
    assert found == first
    *earlier, anew = map(by_name, judge.given)
    assert earlier in ([], [anew])


def by_name(evidence: dict[str, object]) -> dict[str, object]:
    """The same with lanes named by their first calls: their numbers tell which of them was met first."""
    lanes = {lane.number: f"{lane.source}/{lane.first_id}" for lane in evidence["lanes"]}  # type: ignore[attr-defined]

    def named(one: object) -> str:
        if not isinstance(one, Lane | Rebuild | Repeat | Turn | Shrink):
            return repr(one)
        values = structs.asdict(one)
        number = values.pop("number", None)
        return repr((lanes[values.pop("lane", number)], values))

    return {
        name: sorted(map(named, value)) if isinstance(value, list) else value
        for name, value in evidence.items()
    }


class World:
    """Two sessions and a fork of one, their logs written on, grown, read again and copied from."""

    def __init__(self, ledger: Ledger, random: Random) -> None:
        self._ledger, self._random, self._at_ms = ledger, random, START_MS
        self._logs = [Log(number, path=f"{number}.jsonl") for number in range(4)]
        self._keys: list[str] = []

    def go_on(self) -> None:
        """One thing more."""
        random = self._random
        number = random.randrange(len(self._logs))
        log, session = self._logs[number], f"s{number % 3}"  # a sub-agent's log names its parent's session
        self._at_ms += random.choice((1000, MINUTE_MS, 20 * MINUTE_MS))
        is_again = log.cursor is not None and random.random() < 0.1
        log.reader_version += is_again
        made = [self._event(session, is_sidechain=number == 3) for _ in range(random.randrange(1, 5))]
        entry = log.entry(*made, notes=[self._note(session) for _ in range(random.randrange(2))])
        self._ledger.append([entry])
        if is_again:
            log.reader_version += 1
            self._ledger.append([log.reread(*entry.events[:-1])])

    def _event(self, session: str, *, is_sidechain: bool) -> UsageEvent:
        random = self._random
        if not self._keys or random.random() < 0.7:
            self._keys.append(f"m{len(self._keys)}")
        key = self._keys[-1] if random.random() < 0.8 else random.choice(self._keys)
        return event(
            key,
            self._at_ms + random.randrange(-3000, 3000),
            random.randrange(1, 500),
            session=session,
            sidechain=is_sidechain,
            client_version=random.choice(("2.1.0", "2.1.0", "2.1.1")),
            model=random.choice(("claude-opus-4-5", "claude-opus-4-5", "claude-haiku-4-5")),
            cache_read=random.choice((0, 20_000, 50_000)),
            cache_write_1h=random.choice((0, 30_000)),
            quality=random.choice((*(OutputQuality.AS_LOGGED,) * 9, OutputQuality.ESTIMATED)),
        )

    def _note(self, session: str) -> ClientNote:
        at_ms = self._at_ms + self._random.randrange(-9000, 9000)
        kind = self._random.choice(KINDS)
        return note(f"{kind}{at_ms}", at_ms, kind=kind, session=session, body='{"how":"resume"}')


@pytest.mark.parametrize("seed", range(30))
def test_looking_on_is_like_a_first_look(ledger: Ledger, judge: Judge, seed: int) -> None:
    random = Random(seed)
    world, kept = World(ledger, random), opened(ledger.path)
    for _ in range(random.randrange(2, 8)):
        for _ in range(random.randrange(1, 9)):
            world.go_on()
        assert_like_a_first_look(kept, judge)


def test_looking_on_while_real_logs_grow_is_like_a_first_look(tmp_path: Path, judge: Judge) -> None:
    home, root, random = tmp_path / "home", tmp_path / ".claude", Random(5)
    for name in ("flutter-docker-image", "kimi-cli", "vscode-copilot-chat"):
        shutil.copytree(CORPUS / "claude-code" / name / ".claude", root, dirs_exist_ok=True)
    whole = {path: path.read_bytes() for path in sorted(root.rglob("*.jsonl"))}
    for path in whole:
        path.unlink()
    kept = opened(home / "ledger.db")
    for part in range(1, 6):
        for path, content in whole.items():
            upto = len(content) if part == 5 else random.randrange(len(content) * part // 5 + 1)
            if not path.exists() or path.stat().st_size < upto:
                path.write_bytes(content[:upto])
        assert main(["--home", str(home), "--root", f"claude-code={root}", "scan"]) == 0
        assert_like_a_first_look(kept, judge)
    assert kept.look().requests == 120


def test_nothing_is_judged_again_while_nothing_is_new(ledger: Ledger, judge: Judge) -> None:
    ledger.append([Log(1).entry(event("a"))])
    kept = opened(ledger.path)
    found = kept.look()
    judge.given.clear()
    assert kept.look() is found
    assert judge.given == []


def test_another_ledger_in_its_place_is_looked_at_from_the_start(tmp_path: Path, judge: Judge) -> None:
    path, other = tmp_path / "ledger.db", tmp_path / "other.db"
    for place, keys in ((path, "ab"), (other, "xyz")):
        with Ledger(place, Hand()) as ledger:
            ledger.append([Log(1).entry(*(event(key, session=key) for key in keys))])
    kept = opened(path)
    assert kept.look().requests == 2
    path.unlink()
    shutil.copyfile(other, path)
    assert_like_a_first_look(kept, judge)
    assert kept.look().requests == 3


def test_what_is_looked_at_is_summed_up_priced_by_its_day(ledger: Ledger, judge: Judge) -> None:
    late = START_MS + 86_400_000
    ledger.append([Log(1).entry(event("a"), event("b", late), event("c", late, model="never-heard-of"))])
    found = opened(ledger.path).look()
    assert (found.requests, found.cost.priced_requests, found.cost.unpriced_requests) == (3, 2, 1)
    assert (found.first_ms, found.last_ms) == (START_MS, late)
    sums = judge.given[-1]["sums"]
    assert isinstance(sums, list)
    assert [(one.day - sums[0].day, one.shell.model, one.requests, one.cost.known) for one in sums] == [
        (0, "claude-opus-4-5", 1, True),
        (1, "claude-opus-4-5", 1, True),
        (1, "never-heard-of", 1, False),
    ]


def test_the_dearest_comes_first_and_one_doubt_is_told_once(ledger: Ledger, judge: Judge) -> None:
    ledger.append([Log(1).entry(event("a"))])
    judge.answer = [
        finding(5),
        Untold(FindingKind.HABIT, "codex", Doubt.NO_SIGNS, 2),
        finding(7),
        Untold(FindingKind.HABIT, "codex", Doubt.NO_SIGNS, 3),
    ]
    found = opened(ledger.path).look()
    judge.answer = []
    assert [one.cost.picousd for one in found.findings] == [7, 5]
    assert found.untold == (Untold(FindingKind.HABIT, "codex", Doubt.NO_SIGNS, 5),)


def finding(picousd: int) -> Finding:
    cost = Cost(picousd, 1)
    return Finding(FindingKind.CACHE_BROKEN, FindingForm.FROZEN, "claude-code", 1, 2, cost, 0.9, (1,), "s1")


def test_what_is_known_of_hours_is_handed_on(ledger: Ledger, judge: Judge) -> None:
    ledger.append([Log(1).entry(event("a"))])
    hours = PeakHours("claude-code", "five_hour", (13, 14), 0, 1, 0.2, 0.01, 40.0)
    Inspection(ledger.path, PriceBook.shipped(), lambda: [hours]).look()
    assert judge.given[-1]["peaks"] == [hours]


def test_the_calls_of_a_session_between_two_moments_can_be_asked_for(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = (event(f"{number}", START_MS + number, session=f"s{number % 2}") for number in range(6))
    ledger.append([Log(1).entry(*made)])
    asked: list[int] = []

    def detect(evidence: Evidence) -> list[Finding]:
        found = evidence.calls_between("claude-code", "s1", START_MS + 1, START_MS + 4)
        asked.extend(row.at_ms for row in found)
        return []

    monkeypatch.setattr(inspection, "detected", detect)
    opened(ledger.path).look()
    assert asked == [START_MS + 1, START_MS + 3]


def test_a_session_whose_only_request_on_a_model_turns_out_empty_is_looked_on_at(
    ledger: Ledger, judge: Judge
) -> None:
    log, kept = Log(1), opened(ledger.path)
    ledger.append([log.entry(event("m1"), event("m2", model="claude-haiku-4-5"))])
    assert_like_a_first_look(kept, judge)
    ledger.append([log.entry(event("m2", output=500, input=0, model="claude-haiku-4-5"))])
    assert_like_a_first_look(kept, judge)
    ledger.append([log.entry(event("m3", START_MS + 1000))])
    assert_like_a_first_look(kept, judge)
