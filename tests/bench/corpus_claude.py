"""A home of Claude Code: sessions, their subagents, resumed copies, and what goes wrong in such files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.bench import corpus_claude_lines as shapes
from tests.bench.corpus_claude_talk import Mirror, Talk
from tests.bench.corpus_plan import Plan, Stretch, shared_out, stretches
from tests.bench.corpus_text import Dice, Texts
from tests.bench.corpus_truth import Truth

PROJECTS = ("web", "server", "dotfiles", "data-tools", "docs", "app-ios", "infra", "blog", "engine", "notes")
RESUMED, ZEROED = 25, 10  # one session in so many begins with a copy; of the copies, one in so many says 0
COPIED_LINES = 240
IMAGES, LARGE_CALLS, ADVISED, WINDOWS_ENDS, TORN = 100, 200, 8, 80, 40  # one session in so many has such
HAIKU = "claude-haiku-4-5-20251001"
SUBAGENT_SHARE = 0.40  # of all responses


@dataclass(slots=True)
class LogFile:
    """A file to write: its path in the home, what is in it, and when it was last written to."""

    path: str
    content: bytes
    lines: int
    ended_ms: int


@dataclass(slots=True)
class _Session:
    """What is decided of a session before any of it is written."""

    number: int
    stretch: Stretch
    subagents: list[int] = field(default_factory=list)  # requests of each


def claude_files(plan: Plan, texts: Texts, truth: Truth) -> Iterator[LogFile]:
    """Every file of the home, made one session after the other."""
    copied: list[bytes] = []
    for session in _sessions(plan):
        main, files = _written(session, plan, texts, truth, copied)
        yield from files
        copied = main if (session.number + 1) % RESUMED == 0 else []


def _sessions(plan: Plan) -> list[_Session]:
    dice = Dice(f"{plan.seed}:claude")
    own = round(plan.responses * (1 - SUBAGENT_SHARE))
    found = [
        _Session(number, stretch)
        for number, stretch in enumerate(stretches(dice, plan.sessions, own, plan.now_ms))
    ]
    hosts = [
        session for session in found if session.number % 3 != 1 and session.stretch.requests > 3
    ] or found
    for requests in shared_out(dice, plan.subagents, plan.responses - own):
        dice.choice(hosts).subagents.append(requests)
    return found


def _written(
    session: _Session, plan: Plan, texts: Texts, truth: Truth, copied: list[bytes]
) -> tuple[list[bytes], list[LogFile]]:
    """The main file's lines, to be copied by the next session, and all files."""
    dice = Dice(f"{plan.seed}:claude:{session.number}")
    client = dice.choices(shapes.CLIENTS, [one.share for one in shapes.CLIENTS])[0]
    name, project = dice.uuid(), dice.choice(PROJECTS)
    cwd, folder = f"/home/ada/src/{project}", f"projects/-home-ada-src-{project}"
    bears_request_ids = project != "notes"  # a gateway between leaves them out
    mirrors: list[Mirror] = []
    files = []
    for number, requests in enumerate(session.subagents):
        agent = f"a{dice.getrandbits(64):016x}"
        pace_ms = max(40, min(session.stretch.pace_ms, session.stretch.length_ms * 2 // (3 * requests + 3)))
        part = Stretch(session.stretch.starts_ms + number, requests, pace_ms)
        envelope = shapes.Envelope(client, name, cwd, dice, agent)
        talk = Talk(envelope, HAIKU, part, texts, dice, truth, bears_request_ids=bears_request_ids)
        talk.go_on()
        mirrors += talk.mirrors
        files.append(_file(f"{folder}/{name}/subagents/agent-{agent}.jsonl", talk, session.number + number))
    envelope = shapes.Envelope(client, name, cwd, dice)
    talk = Talk(
        envelope, client.model, session.stretch, texts, dice, truth, bears_request_ids=bears_request_ids
    )
    talk.mirrored = sorted(mirrors, key=lambda one: one.at_ms, reverse=True)
    talk.lines += _copies(copied, name, session.number, truth)
    talk.image_due = session.number % IMAGES == 7
    talk.large_call_due = session.number % LARGE_CALLS == 11
    talk.advice_due = session.number % ADVISED == 3
    talk.go_on()
    files.append(_file(f"{folder}/{name}.jsonl", talk, session.number))
    return talk.lines[:COPIED_LINES], files


def _copies(lines: list[bytes], session: str, number: int, truth: Truth) -> list[bytes]:
    """What a resumed session repeats of an earlier one: all as it was but for the session it names."""
    copies = [re.sub(rb'"sessionId":"[^"]*"', b'"sessionId":"%b"' % session.encode(), line) for line in lines]
    truth.usage_lines += sum(b'"usage":{"input_tokens":' in line for line in copies)
    if number // RESUMED % ZEROED == 1:
        copies = [re.sub(rb'(_tokens":)\d+', rb"\g<1>0", line) for line in copies]
    return copies


def _file(path: str, talk: Talk, number: int) -> LogFile:
    end = b"\r\n" if number % WINDOWS_ENDS == 5 else b"\n"
    content = end.join(talk.lines) + end
    torn = 0
    if number % TORN == 9:  # the client was stopped while it wrote
        content += talk.lines[-1][: len(talk.lines[-1]) // 2]
        torn = 1
    talk.truth.wide_lines += sum(not line.isascii() for line in talk.lines)
    return LogFile(path, content, len(talk.lines) + torn, talk.ended_ms)
