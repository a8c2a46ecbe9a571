"""One file of Claude Code as it comes about: prompts, answers part by part, tools and their output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.bench import corpus_claude_lines as shapes
from tests.bench import corpus_claude_other as other
from tests.bench.corpus_odd import oddly
from tests.bench.corpus_plan import Stretch
from tests.bench.corpus_text import Dice, Texts, iso
from tests.bench.corpus_truth import Billed, Truth

AGENT = "claude-code"
TURN = 7  # requests to a prompt, about
STEP = 24  # a line takes at most so small a part of a request's time
NULL_ID, NO_ID = 0.0008, 0.0004
CUT_OFF = 0.03  # of the growing responses end before their last line
HALVED = 0.003
SYNTHETIC, API_ERROR = 0.004, 0.004


@dataclass(frozen=True, slots=True)
class Mirror:
    """A subagent's answer as its parent's file notes it while it goes on."""

    at_ms: int
    agent: str
    message: bytes
    request: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """What all lines of one response share."""

    id_json: str
    request: str
    first: str
    last: str
    best: Billed
    stop: str


class Talk:
    """Writes lines into `lines` and what they stand for into `truth`."""

    def __init__(
        self,
        envelope: shapes.Envelope,
        model: str,
        stretch: Stretch,
        texts: Texts,
        dice: Dice,
        truth: Truth,
        *,
        bears_request_ids: bool,
    ) -> None:
        self.lines: list[bytes] = []
        self.truth = truth
        self.at_ms = self.ended_ms = stretch.starts_ms
        self.mirrors: list[Mirror] = []  # of this subagent, for its parent
        self.mirrored: list[Mirror] = []  # of subagents, the latest first
        self.image_due = self.large_call_due = self.advice_due = False
        self._envelope, self._model, self._client = envelope, model, envelope.client
        self._texts, self._dice, self._stretch = texts, dice, stretch
        self._is_main, self._bears_request_ids = envelope.agent is None, bears_request_ids
        self._context = dice.randint(9_000, 34_000)

    def go_on(self) -> None:
        """Write the whole file."""
        for number in range(self._stretch.requests):
            if number % TURN == 0:
                self._prompt(number)
            self._respond()
        while self.mirrored:
            self._mirror(self.mirrored.pop())
        if self._is_main:
            self._finish()

    def _wait(self, most: float) -> None:
        longest = max(2, int(self._stretch.pace_ms * most))
        self.at_ms += self._dice.randint(longest // 2, longest)

    def _say(self, kind: str, body: bytes, *, more: str = "", result: bytes = b"") -> None:
        self.lines.append(self._envelope.line(kind, body, self.at_ms, more=more, result=result))
        self.ended_ms = self.at_ms

    def _prompt(self, number: int) -> None:
        dice = self._dice
        if self._is_main and number:
            self._end_turn()
        if self._is_main:
            self.lines.append(other.snapshot(self._dice, self.at_ms))
        self._say("user", b'"message":{"role":"user","content":"%b"}' % self._texts.words(dice, 300))
        self._wait(1 / STEP)
        for _ in range(dice.randint(1, 3) if self._client.entrypoint else 0):
            self._say("", other.attachment(dice))

    def _respond(self) -> None:
        dice = self._dice
        self._wait(0.4)
        if dice.happens(SYNTHETIC) and self._is_main:
            self._refuse(error=dice.happens(0.5))
        parts = list(self._parts())
        answer = self._answer(alone=len(parts) == 1)
        for number, (content, _) in enumerate(parts):
            is_last = number == len(parts) - 1
            usage = answer.last if is_last or self._client.counts != "growing" else answer.first
            stop = answer.stop if usage is answer.last and self._client.counts != "placeholder" else None
            self._write_answer(answer, content, stop, usage)
            self._wait(1 / STEP)
        self.truth.bill(AGENT, self.at_ms, answer.best)
        for _, tool in parts:
            if tool:
                self._run(tool)
        while self.mirrored and self.mirrored[-1].at_ms <= self.at_ms:
            self._mirror(self.mirrored.pop())

    def _parts(self) -> Iterator[tuple[bytes, str | None]]:
        dice, texts = self._dice, self._texts
        tools = dice.choices((0, 1, 2, 3), (7, 74, 15, 4))[0]
        if dice.happens(0.4):
            yield shapes.thinking(texts, dice), None
        if dice.happens(0.4) or not tools:
            yield shapes.text(texts, dice), None
        for _ in range(tools):
            tool = dice.name("toolu_01")
            large, self.large_call_due = self.large_call_due, False
            yield shapes.tool_use(texts, dice, tool, large=large), tool

    def _answer(self, *, alone: bool) -> _Answer:
        dice, client = self._dice, self._client
        use = self._use()
        early = use._replace(output=min(use.output, dice.randint(1, 8)), reasoning=None)
        advisor = self._advisor() if client.thinking and self.advice_due else None
        self.advice_due = False
        halved = client.iterations and advisor is None and dice.happens(HALVED)
        first = shapes.usage_json(client, early, early=True)
        last = shapes.usage_json(client, use, early=False, advisor=advisor, halved=halved)
        best = use if client.thinking else use._replace(reasoning=None)
        if client.counts == "placeholder" or (client.counts == "growing" and dice.happens(CUT_OFF)):
            first = last = shapes.usage_json(client, early, early=True)
            best = early
        if advisor:
            self.truth.bill(AGENT, self.at_ms, advisor)
        id_json, request = self._ids(alone=alone)
        return _Answer(id_json, request, first, last, best, "tool_use" if dice.happens(0.9) else "end_turn")

    def _ids(self, *, alone: bool) -> tuple[str, str]:
        """Both ids of a response. A few lack the message's, and where one line is all there is, both."""
        dice = self._dice
        request = f'"requestId":"{dice.name("req_011")}",' if self._bears_request_ids else ""
        if alone and dice.happens(NO_ID):
            return "null", '"requestId":null,'
        if request and dice.happens(NULL_ID):
            return "null", request
        return f'"{dice.name("msg_01")}"', request

    def _use(self) -> Billed:
        dice = self._dice
        written = dice.randint(90, 5_000) if dice.happens(0.95) else dice.randint(5_000, 60_000)
        read, self._context = self._context, self._context + written
        if self._context > 165_000:
            self._context = dice.randint(12_000, 30_000)
            read = 0
        output = min(16_000, 8 + round(dice.lognormvariate(5.3, 1.1)))
        hour = written if self._client.hour_cache and self._is_main else 0
        fresh = dice.randint(1, 12) if dice.happens(0.93) else dice.randint(13, 9_000)
        return Billed(fresh, read, written - hour, hour, output, round(output * dice.random() * 0.6))

    def _advisor(self) -> Billed:
        return Billed(self._dice.randint(20_000, 90_000), 0, 0, 0, self._dice.randint(500, 7_000))

    def _write_answer(self, answer: _Answer, content: bytes, stop: str | None, usage: str) -> None:
        said = shapes.message(self._client, self._model, answer.id_json, content, stop, usage)
        self._say("assistant", said, more=answer.request)
        self.truth.usage_lines += 1
        if not self._is_main and self._client.mirrors and answer.id_json != "null":
            early = shapes.message(self._client, self._model, answer.id_json, content, None, answer.first)
            self.mirrors.append(Mirror(self.at_ms, self._envelope.agent or "", early, answer.request))
        last = self.lines[-2] if len(self.lines) > 1 else b""
        self.lines[-1], took_last = oddly(self.lines[-1], last, self._dice, b'"role":"assi')
        if took_last and last:
            del self.lines[-2]

    def _run(self, tool: str) -> None:
        dice = self._dice
        self._wait(1 / STEP)
        hooks = 1 if self._client.mirrors and self._is_main else dice.happens(0.08)
        for _ in range(hooks):
            self._say("progress", other.progress(self._texts, dice, tool))
        image, self.image_due = self.image_due, False
        body, again = shapes.tool_result(self._texts, dice, tool, main=self._is_main, image=image)
        self._say("user", body, result=again)

    def _mirror(self, mirror: Mirror) -> None:
        stamp = f'"uuid":"{self._dice.uuid()}","timestamp":"{iso(mirror.at_ms)}"'
        inner = b'{%b,%b"type":"assistant",%b}' % (mirror.message, mirror.request.encode(), stamp.encode())
        data = b'{"message":%b,"normalizedMessages":[],"type":"agent_progress","prompt":"","agentId":"%b"}'
        self._say("progress", b'"data":' + data % (inner, mirror.agent.encode()))
        self.truth.usage_lines += 1

    def _refuse(self, *, error: bool) -> None:
        self._say("assistant", other.synthetic(self._dice, error=error))
        if error:
            self._say("system", other.API_ERROR)

    def _end_turn(self) -> None:
        self._say("system", other.TURN_DURATION)
        if self._client.entrypoint:
            self._say("system", other.STOP_HOOKS)
            self._plain("permission-mode", '"permissionMode":"default"')
        if self._dice.happens(0.05):
            self._say("system", other.COMPACTED)

    def _plain(self, kind: str, body: str) -> None:
        self.lines.append(f'{{"type":"{kind}",{body},"sessionId":"{self._envelope.session}"}}'.encode())

    def _finish(self) -> None:
        self._wait(1 / STEP)
        self._end_turn()
        if not self._client.late_order:
            self.lines.append(other.summary(self._dice))
            return
        for kind, body in other.CLOSING:
            self._plain(kind, body)
        if self._client.thinking:
            self._plain("cost-state", other.COSTS)
