from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.readers.base import LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.signs import HUGE_CHARS, keyed_hash
from tests.conftest import CORPUS
from tests.unit.readers.codex_log import lines_of, raw
from tests.unit.readers.sign_kinds import signs

KEY = bytes(range(32))
FILE = LogFile("projects/-home-me-shop/s-1.jsonl", prompt_key=KEY)
Json = dict[str, Any]


def line(kind: str = "user", **more: Any) -> Json:
    return {
        "parentUuid": "p-1",
        "type": kind,
        "uuid": "u-1",
        "timestamp": "2026-08-16T22:34:18.688Z",
        "sessionId": "s-1",
        **more,
    }


def said(content: object, **more: Any) -> Json:
    return line(message={"role": "user", "content": content}, **more)


def result(content: object, **more: Any) -> Json:
    return said([{"tool_use_id": "toolu_1", "type": "tool_result", "content": content, **more}])


def told(*entries: Json, file: LogFile = FILE) -> list[tuple[NoteKind, Json]]:
    """Kinds and bodies of the signs in these lines."""
    batch = ClaudeCodeReader().read(raw(entries), file, {})
    assert (batch.used, batch.other, batch.skipped) == (0, len(entries), [])
    return [(sign.kind, json.loads(sign.body)) for sign in signs(batch)]


def prompt(text: str, **more: Any) -> tuple[NoteKind, Json]:
    return NoteKind.PROMPT, {"chars": len(text), "hash": keyed_hash(KEY, text), **more}


def test_real_lines_tell_what_they_are_known_to_tell() -> None:
    lines = lines_of(CORPUS / "signs" / "claude-code.jsonl")
    reader = ClaudeCodeReader()
    found = [(number, sign) for number, one in enumerate(lines, 1) for sign in read_alone(reader, one)]
    told = [(number, sign.kind.value, json.loads(sign.body)) for number, sign in found]
    retries = [(617, 1), (1218, 2), (2197, 3), (4294, 4), (9130, 5)]
    assert told == [
        *((n, "retry", {"attempt": nth, "wait_ms": ms}) for n, (ms, nth) in enumerate(retries, 1)),
        (6, "tool_result", {"chars": 5, "is_failed": True}),
        (7, "prompt", {"chars": 134, "is_command": True}),
        (8, "prompt", {"chars": 86}),
        (9, "compaction", {"pre_tokens": 26634, "trigger": "manual"}),
        (10, "session_start", {"how": "compact"}),
        (13, "prompt", {"chars": 45}),
        (14, "prompt", {"chars": 25, "is_sidechain": True}),
        (15, "model_choice", {"is_announced": True, "model": "sonnet-4"}),
        (16, "session_start", {"how": "clear"}),
        (16, "prompt", {"chars": 126, "is_command": True}),
        (19, "tool_result", {"chars": 330, "is_failed": True}),
    ]


def read_alone(reader: ClaudeCodeReader, one: Any) -> list[ClientNote]:
    return signs(reader.read([one], LogFile("projects/web/s.jsonl"), {}))


@pytest.mark.parametrize("content", ["fix it", [{"type": "text", "text": "fix it"}]])
def test_a_prompt_is_known_by_its_size_and_a_hash_alone(content: object) -> None:
    assert told(said(content)) == [prompt("fix it")]


def test_without_a_key_there_is_no_hash() -> None:
    assert told(said("fix it"), file=LogFile("a.jsonl")) == [(NoteKind.PROMPT, {"chars": 6})]


@pytest.mark.parametrize("content", ["", [{"type": "text", "text": ""}], [{"type": "image", "source": {}}]])
def test_of_a_text_that_is_not_known_neither_size_nor_hash_is_given(content: object) -> None:
    assert told(said(content)) == [(NoteKind.PROMPT, {})]


def test_with_a_picture_it_is_another_prompt() -> None:
    content = [{"type": "image", "source": {}}, {"type": "text", "text": "fix it"}]
    assert told(said(content)) == [(NoteKind.PROMPT, {"chars": 6})]


@pytest.mark.parametrize(
    "entry",
    [
        said("hello", isMeta=True),
        said("This session is being continued", isCompactSummary=True),
        said("<local-command-stdout>done</local-command-stdout>"),
        said("<local-command-caveat>Caveat: </local-command-caveat>"),
        said("Caveat: The messages below were generated"),
        said([{"type": "text", "text": "[Request interrupted by user]"}]),
        said("<system-reminder>nothing asked</system-reminder>"),
        said("<task-notification>done</task-notification>"),
    ],
    ids=lambda entry: str(entry["message"]["content"])[:24],
)
def test_what_the_client_wrote_is_no_prompt(entry: Json) -> None:
    assert told(entry) == []


def test_what_the_client_put_around_the_words_is_not_counted() -> None:
    text = "<system-reminder>\nlong\n</system-reminder>\nfix <ide_selection>x</ide_selection>it"
    assert told(said(text)) == [prompt("fix it")]


def test_many_openings_without_an_end_are_gone_through_once() -> None:
    text = "<system-reminder>" * 100_000
    assert told(said(text)) == [prompt(text)]


@pytest.mark.parametrize(
    ("arguments", "model"),
    [("opus", "opus"), ("claude-opus-4-5", "claude-opus-4-5"), ("", None), ("default", None)],
)
def test_a_model_is_chosen_by_command(arguments: str, model: str | None) -> None:
    text = f"<command-name>/model</command-name>\n<command-args>{arguments}</command-args>"
    chosen, asked = told(said(text))
    assert chosen == (NoteKind.MODEL_CHOICE, {} if model is None else {"model": model})
    assert asked == prompt(text, is_command=True)


@pytest.mark.parametrize(
    ("words", "model"),
    [
        ("Set model to \x1b[1mopus (claude-opus-4-1-20250805)\x1b[22m", "claude-opus-4-1-20250805"),
        ("Set model to Opus 4.6 (1M context)", "opus-4-6"),
        ("Set model to \x1b[1mDefault (recommended)\x1b[22m", None),
        ("Set model to glm-4.6", "glm-4.6"),
    ],
)
@pytest.mark.parametrize("kind", ["user", "system"])
def test_the_answer_to_it_names_the_model(kind: str, words: str, model: str | None) -> None:
    text = f"<local-command-stdout>{words}</local-command-stdout>"
    entry = said(text) if kind == "user" else line("system", subtype="local_command", content=text)
    assert told(entry) == [(NoteKind.MODEL_CHOICE, {} if model is None else {"model": model})]


def test_a_failed_tool_is_known_by_a_hash_of_what_it_said() -> None:
    body = {"chars": 4, "hash": keyed_hash(KEY, "Boom"), "is_failed": True}
    assert told(result("Boom", is_error=True)) == [(NoteKind.TOOL_RESULT, body)]
    assert told(result([{"type": "text", "text": "Boom"}], is_error=True)) == [(NoteKind.TOOL_RESULT, body)]


@pytest.mark.parametrize(
    "entry",
    [
        result("fine"),
        result("fine", is_error=False),
        result("The user doesn't want to proceed with this tool use.", is_error=True),
        result('{"is_error":true}'),
    ],
)
def test_neither_success_nor_a_denial_is_a_failure(entry: Json) -> None:
    assert told(entry) == []


def test_only_a_huge_result_is_noted_for_its_size() -> None:
    assert told(result("x" * HUGE_CHARS)) == [(NoteKind.TOOL_RESULT, {"chars": HUGE_CHARS})]
    assert told(result("x" * (HUGE_CHARS - 1))) == []
    picture = [{"type": "image", "source": {"data": "x" * HUGE_CHARS}}]
    assert told(result(picture)) == []


def test_an_overload_is_told_with_its_status_and_name() -> None:
    error = {"status": 529, "error": {"type": "error", "error": {"type": "overloaded_error", "message": "x"}}}
    entry = line("system", subtype="api_error", error=error, retryAttempt=3, retryInMs=2197.6)
    body = {"attempt": 3, "error": "overloaded_error", "status": 529, "wait_ms": 2197}
    assert told(entry) == [(NoteKind.RETRY, body)]


def test_a_small_compaction_tells_what_it_left() -> None:
    entry = line(
        "system", subtype="microcompact_boundary", microcompactMetadata={"preTokens": 9, "tokensSaved": 4}
    )
    assert told(entry) == [(NoteKind.COMPACTION, {"post_tokens": 5, "pre_tokens": 9, "trigger": "micro"})]


@pytest.mark.parametrize("kind", ["progress", "attachment"])
@pytest.mark.parametrize("how", ["startup", "resume", "clear", "compact"])
def test_a_hook_tells_how_the_session_was_started(kind: str, how: str) -> None:
    hook = {"type": "hook_progress", "hookEvent": "SessionStart", "hookName": f"SessionStart:{how}"}
    field = "data" if kind == "progress" else "attachment"
    assert told(line(kind, **{field: hook})) == [(NoteKind.SESSION_START, {"how": how})]


def test_a_hand_off_to_the_background_is_one_sign_of_its_session() -> None:
    first = said("go on", parentUuid=None, sessionKind="bg")
    later = line("system", parentUuid=None, sessionKind="bg", subtype="compact_boundary", uuid="u-2")
    batch = ClaudeCodeReader().read(raw([first, said("more", sessionKind="bg", uuid="u-3"), later]), FILE, {})
    starts = [sign for sign in signs(batch) if sign.kind is NoteKind.SESSION_START]
    assert {sign.body for sign in starts} == {'{"how":"background"}'}
    assert len({sign.key for sign in starts}) == 1


def test_a_sign_is_the_same_however_often_its_line_is_read_and_another_in_a_copy() -> None:
    reader = ClaudeCodeReader()
    once, again, copied = (
        signs(reader.read(raw([entry]), FILE, {}))[0].key
        for entry in (said("fix it"), said("fix it", cwd="/home"), said("fix it", sessionId="s-2"))
    )
    assert once == again != copied


@pytest.mark.parametrize("timestamp", [None, "", "yesterday", 5])
def test_a_line_without_a_time_gives_no_sign(timestamp: object) -> None:
    assert told(said("fix it", timestamp=timestamp)) == []
