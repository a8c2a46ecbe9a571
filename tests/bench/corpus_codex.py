"""A home of Codex: threads with forks that copy their history, repeated counts, compaction, broken lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.bench import corpus_codex_lines as shapes
from tests.bench.corpus_claude import LogFile
from tests.bench.corpus_codex_lines import Client, Totals
from tests.bench.corpus_odd import oddly
from tests.bench.corpus_plan import Plan, Stretch, stretches
from tests.bench.corpus_text import Dice, Texts, iso
from tests.bench.corpus_truth import Truth

AGENT = "codex"
PROJECTS = ("web", "server", "cli", "infra")
FAMILY, SPAWNED = 20, 10  # one thread in so many is a fork of the one before, or spawned with no history
COPIED_COUNTS = 150
WINDOWS_ENDS, TORN = 80, 40
TURN = 9  # calls to a prompt, about
REPEATED, COMPACTED = 0.31, 0.015
NO_USE = Totals()


@dataclass(frozen=True, slots=True)
class Counted:
    """Where in a file a count stands, and what it says."""

    line: int
    at_ms: int
    total: Totals


class Thread:
    """Writes one rollout into `lines` and what it stands for into `truth`."""

    def __init__(self, client: Client, stretch: Stretch, texts: Texts, dice: Dice, truth: Truth) -> None:
        self.lines: list[bytes] = []
        self.counts: list[Counted] = []
        self.truth, self.at_ms, self.client = truth, stretch.starts_ms, client
        self.id = dice.uuid7(stretch.starts_ms)
        self.total, self._context = NO_USE, dice.randint(12_000, 25_000)
        self._cwd = f"/home/ada/src/{dice.choice(PROJECTS)}"
        self._texts, self._dice, self._stretch = texts, dice, stretch

    def open(self, kin: str = "") -> None:
        """The line that says whose file this is."""
        self._say("session_meta", self._meta(kin))

    def inherit(self, parent: Thread) -> None:
        """Begin with a copy of the parent's history up to now, stamped anew."""
        known = [one for one in parent.counts[:COPIED_COUNTS] if one.at_ms < self.at_ms - 5_000]
        if not known:
            return
        stamp = f'{{"timestamp":"{iso(self.at_ms)}"'.encode()
        for line in parent.lines[: known[-1].line + 1]:
            self.lines.append(re.sub(rb'^\{"timestamp":"[^"]*"', stamp, line))
        self.total = known[-1].total
        self.truth.token_counts += len(known)

    def go_on(self) -> None:
        """Write the rest of the file."""
        for number in range(self._stretch.requests):
            if number % TURN == 0:
                self._begin_turn(number)
            self._call()
        self._event(b'{"type":"task_complete","turn_id":"x","last_agent_message":"Done."}')

    def _meta(self, kin: str) -> bytes:
        return shapes.session_meta(self.client, self.id, self.at_ms, self._cwd, self._texts, self._dice, kin)

    def _wait(self, most: float) -> None:
        longest = max(2, int(self._stretch.pace_ms * most))
        self.at_ms += self._dice.randint(longest // 2, longest)

    def _say(self, kind: str, payload: bytes) -> None:
        ordinal = f'"ordinal":{len(self.lines)},' if self.client.numbered else ""
        head = f'{{"timestamp":"{iso(self.at_ms)}",{ordinal}"type":"{kind}","payload":'
        self.lines.append(head.encode() + payload + b"}")

    def _event(self, payload: bytes) -> None:
        self._say("event_msg", payload)

    def _begin_turn(self, number: int) -> None:
        dice, texts = self._dice, self._texts
        self._wait(1 / 24)
        turn = dice.uuid7(self.at_ms)
        started = f'{{"type":"task_started","turn_id":"{turn}","model_context_window":258400}}'
        self._event(started.encode())
        if number == 0 and dice.happens(0.5):
            limits = shapes.limits_json(self.client, self.at_ms)
            self._event(f'{{"type":"token_count","info":null,"rate_limits":{limits}}}'.encode())
        self._message("user", texts.words(dice, 2_500))
        self._say("turn_context", shapes.turn_context(self.client, turn, self.at_ms, self._cwd, texts, dice))
        self._event(b'{"type":"user_message","message":"%b","images":[]}' % texts.words(dice, 300))

    def _message(self, role: str, text: bytes) -> None:
        kind = b"output_text" if role == "assistant" else b"input_text"
        content = b'[{"type":"%b","text":"%b"}]' % (kind, text)
        self._say("response_item", b'{"type":"message","role":"%b","content":%b}' % (role.encode(), content))

    def _call(self) -> None:
        dice, texts = self._dice, self._texts
        self._wait(0.4)
        secret = b"gAAAAABp1tYeCdFhv1" * dice.randint(30, 180)
        self._say("response_item", b'{"type":"reasoning","summary":[],"encrypted_content":"%b"}' % secret)
        if dice.happens(0.4):
            said = texts.words(dice, 400)
            self._event(b'{"type":"agent_message","message":"%b","phase":"commentary"}' % said)
            self._message("assistant", said)
        call = dice.name("call_", 24).encode()
        given = b'{"type":"function_call","name":"exec_command","arguments":"{}","call_id":"%b"}'
        self._say("response_item", given % call)
        self._count(self._use())
        self._wait(1 / 24)
        self._say("response_item", shapes.call_output(self.client, call.decode(), texts, dice))
        if dice.happens(REPEATED):
            self._wait(1 / 24)
            self._repeat()
        if dice.happens(COMPACTED):
            self._compact()

    def _use(self) -> Totals:
        dice = self._dice
        fresh = dice.randint(200, 9_000)
        cached, self._context = self._context // 128 * 128, min(self._context + fresh, 240_000)
        output = min(20_000, 10 + round(dice.lognormvariate(5.2, 1.0)))
        written = dice.randint(0, fresh) if self.client.numbered and dice.happens(0.5) else 0
        return Totals(cached + fresh, cached, written, output, round(output * dice.random() * 0.7))

    def _count(self, use: Totals) -> None:
        self.total = self.total.plus(use)
        self._last = use
        self.truth.bill(AGENT, self.at_ms, use.billed())
        self._repeat()
        self._lay_oddly()
        self.counts.append(Counted(len(self.lines) - 1, self.at_ms, self.total))

    def _lay_oddly(self) -> None:
        self.lines[-1], took_last = oddly(self.lines[-1], self.lines[-2], self._dice, b'"type":"token')
        if took_last:
            del self.lines[-2]

    def _repeat(self) -> None:
        self.truth.token_counts += 1
        self._event(shapes.token_count(self.client, self.at_ms, self.total, self._last))

    def _compact(self) -> None:
        self._wait(1 / 24)
        self._context = self._dice.randint(9_000, 18_000)
        kept = b'[{"type":"message","role":"user","content":"%b"}]' % self._texts.output(self._dice)
        self._say("compacted", b'{"message":"","replacement_history":%b}' % kept)
        self.truth.token_counts += 1
        self._event(shapes.token_count(self.client, self.at_ms, self.total, NO_USE, context=self._context))
        self._event(b'{"type":"context_compacted"}')


def codex_files(plan: Plan, texts: Texts, truth: Truth) -> Iterator[LogFile]:
    """Every file of the home, made one thread after the other."""
    parent: Thread | None = None
    for number, stretch in enumerate(
        stretches(Dice(f"{plan.seed}:codex"), plan.threads, plan.calls, plan.now_ms)
    ):
        dice = Dice(f"{plan.seed}:codex:{number}")
        related = number % FAMILY == 0 or (number + 1) % FAMILY == 0
        client = (
            shapes.MIDDLE if related else dice.choices(shapes.CLIENTS, [c.share for c in shapes.CLIENTS])[0]
        )
        thread = Thread(client, stretch, texts, dice, truth)
        _begin(thread, number, parent)
        thread.go_on()
        parent = thread
        yield _file(thread, stretch, number)


def _begin(thread: Thread, number: int, parent: Thread | None) -> None:
    if parent is None or number % SPAWNED:
        thread.open()
        return
    if number % FAMILY:
        spawn = f'{{"subagent":{{"thread_spawn":{{"parent_thread_id":"{parent.id}","depth":1}}}}}}'
        thread.open(f',"source":{spawn},"thread_source":"subagent","parent_thread_id":"{parent.id}"')
        return
    thread.open(f',"thread_source":"user","forked_from_id":"{parent.id}"')
    thread.inherit(parent)


def _file(thread: Thread, stretch: Stretch, number: int) -> LogFile:
    began = datetime.fromtimestamp(stretch.starts_ms / 1000, UTC)
    path = f"sessions/{began:%Y/%m/%d}/rollout-{began:%Y-%m-%dT%H-%M-%S}-{thread.id}.jsonl"
    end = b"\r\n" if number % WINDOWS_ENDS == 3 else b"\n"
    content = end.join(thread.lines) + end
    torn = 0
    if number % TORN == 9:
        content += thread.lines[-1][:40]
        torn = 1
    thread.truth.wide_lines += sum(not line.isascii() for line in thread.lines)
    return LogFile(path, content, len(thread.lines) + torn, thread.at_ms)
