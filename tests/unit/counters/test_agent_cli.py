"""Asking an agent's own program, played here by scripts on the PATH."""

from __future__ import annotations

import json
import os
import sys
import textwrap
import time
from datetime import UTC
from pathlib import Path

import pytest

from counterfoil.counters import agent_cli
from counterfoil.counters.agent_cli import ask, codex_figures
from counterfoil.counters.agent_cli_process import NoAnswer
from counterfoil.counters.client_windows import Window
from counterfoil.domain.quota import NoteKind

AT_MS = 1_789_564_805_000  # 16 September 2026, 13:20:05 UTC
LIMITS = {
    "rateLimits": {
        "limitId": "codex",
        "limitName": None,
        "primary": {"usedPercent": 10, "windowDurationMins": 10080, "resetsAt": 1790000000},
        "secondary": None,
        "credits": {"hasCredits": True, "unlimited": False, "balance": "12.50"},
        "planType": "pro",
        "rateLimitReachedType": None,
    },
    "rateLimitsByLimitId": {
        "codex": {
            "limitId": "codex",
            "primary": {"usedPercent": 10, "windowDurationMins": 10080, "resetsAt": 1790000000},
            "secondary": None,
            "credits": {"hasCredits": True, "unlimited": False, "balance": "12.50"},
            "planType": "pro",
            "rateLimitReachedType": "rate_limit_reached",
        },
        "codex_bengalfox": {
            "limitId": "codex_bengalfox",
            "primary": {"usedPercent": 0, "windowDurationMins": 300, "resetsAt": 1789570000},
            "secondary": {"usedPercent": 2.5, "windowDurationMins": None, "resetsAt": None},
        },
    },
}
SERVER = """
    import json, sys
    seen = []
    for line in sys.stdin:
        message = json.loads(line)
        seen.append(message["method"])
        if message["method"] == "initialize":
            assert message["params"]["clientInfo"]["name"] == "counterfoil"
            print("a word for people", flush=True)
            print(json.dumps({"method": "account/updated", "params": {"email": "ada.CANARY@canary.test"}}))
            print(json.dumps({"id": 0, "result": {"userAgent": "x"}}), flush=True)
        if message["method"] == "account/rateLimits/read":
            assert seen == ["initialize", "initialized", "account/rateLimits/read"]
            print(json.dumps({"id": 1, "method": "asks/something", "params": {}}))
            print(json.dumps({"id": 1, ANSWER}), flush=True)
"""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def lay(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!{sys.executable} -S\n{textwrap.dedent(script)}")
    (folder / name).chmod(0o755)


def test_claude_is_asked_for_its_usage_in_an_empty_folder_with_nothing_to_read(
    programs: Path, corpus: Path
) -> None:
    panel = corpus / "counters" / "usage-plain.txt"
    lay(
        programs,
        "claude",
        f"""
        import os, sys
        assert sys.argv[1:] == ["-p", "/usage"]
        assert os.listdir(".") == [] and sys.stdin.read() == ""
        print(open({str(panel)!r}, encoding="utf-8").read())
        print("complaints", file=sys.stderr)
        """,
    )
    found = ask("claude-code", AT_MS, home="/home/u/.claude", zone=UTC)
    assert (found.at_ms, found.source, found.home) == (AT_MS, "agent-cli", "/home/u/.claude")
    assert [(w.limit_id, w.minutes, w.percent) for w in found.windows] == [
        ("claude", 300, 0),
        ("claude", 10080, 79),
        ("claude_fable", 10080, 72),
    ]


def test_codex_is_asked_by_its_app_server(programs: Path) -> None:
    lay(programs, "codex", SERVER.replace("ANSWER", f'"result": json.loads({json.dumps(LIMITS)!r})'))
    found = ask("codex", AT_MS, home="/home/u/.codex")
    assert (found.agent, found.source, found.home) == ("codex", "agent-cli", "/home/u/.codex")
    assert len(found.windows) == 3


def test_every_limit_of_the_answer_is_kept_once() -> None:
    found = codex_figures(LIMITS, AT_MS)
    assert list(found.windows) == [
        Window("codex", 10080, 10, 1790000000000),
        Window("codex_bengalfox", 300, 0, 1789570000000),
        Window("codex_bengalfox", 0, 2.5, None),
    ]
    assert (found.plan, found.on_credits) == ("pro", True)
    assert [(note.kind, note.body) for note in found.notes] == [
        (NoteKind.CREDITS, {"balance": 12.5, "has_credits": True, "unlimited": False}),
        (NoteKind.LIMIT_STATUS, {"rate_limit_reached_type": "rate_limit_reached"}),
    ]


@pytest.mark.parametrize(
    ("answer", "windows"),
    [
        ({}, []),
        ({"rateLimits": None, "rateLimitsByLimitId": None}, []),
        ({"rateLimits": {"primary": {"usedPercent": 5}}}, [Window("codex", 0, 5, None)]),
        (
            {
                "rateLimits": {
                    "limitId": "premium",
                    "secondary": {"usedPercent": 5, "windowDurationMins": 300},
                }
            },
            [Window("premium", 300, 5, None)],
        ),
        ({"rateLimitsByLimitId": {"codex": [1], "x": {"primary": {"usedPercent": "5"}}}}, []),
    ],
)
def test_an_answer_of_another_shape_gives_what_it_holds(
    answer: dict[str, object], windows: list[Window]
) -> None:
    assert list(codex_figures(answer, AT_MS).windows) == windows


@pytest.mark.parametrize(
    ("agent", "script", "said"),
    [
        ("claude-code", "print('You are using an API key.')", "claude answered, but named no window"),
        ("claude-code", "raise SystemExit(7)", "claude ended with exit code 7"),
        (
            "claude-code",
            "print('Current session: 5% used'); raise SystemExit(1)",
            "claude ended with exit code 1",
        ),
        ("claude-code", "import sys; sys.stdout.buffer.write(bytes(range(256)) * 99)", "named no window"),
        ("claude-code", "while True: print('x' * 65536)", "claude wrote more than an answer can be"),
        ("claude-code", "import os; os.kill(os.getpid(), 9)", "claude ended with exit code -9"),
        ("codex", "raise SystemExit(2)", "codex ended"),
        ("codex", "import os; os.close(0); print('{}')", "codex ended"),
        (
            "codex",
            SERVER.replace("ANSWER", '"error": {"code": -32600, "message": "CANARY"}'),
            "codex refused to tell",
        ),
        (
            "codex",
            SERVER.replace("ANSWER", '"result": {"rateLimits": {}}'),
            "codex answered, but named no window",
        ),
        ("codex", "while True: print('[1]' * 9999)", "codex wrote more than an answer can be"),
    ],
)
def test_a_program_that_fails_or_talks_nonsense_is_said_in_a_word(
    programs: Path, agent: str, script: str, said: str
) -> None:
    lay(programs, agent_cli.PROGRAMS[agent], script)
    with pytest.raises(NoAnswer, match=said) as caught:
        ask(agent, AT_MS)
    assert "CANARY" not in str(caught.value)


@pytest.mark.parametrize("agent", ["claude-code", "codex"])
def test_a_program_that_hangs_is_ended_with_all_it_started(
    programs: Path, tmp_path: Path, agent: str
) -> None:
    mark = tmp_path / "child"
    lay(
        programs,
        agent_cli.PROGRAMS[agent],
        f"""
        import os, time
        if child := os.fork():
            open({str(mark)!r}, "w").write(str(child))
        time.sleep(60)
        """,
    )
    started = time.monotonic()
    with pytest.raises(NoAnswer, match="gave no answer within 1 seconds"):
        ask(agent, AT_MS, timeout_s=1)
    assert time.monotonic() - started < 10
    assert has_ended(int(mark.read_text()))


def has_ended(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        state = Path(f"/proc/{process}/stat")
        if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("agent", ["claude-code", "codex"])
def test_a_program_that_is_not_there_or_is_none_is_said(programs: Path, agent: str) -> None:
    name = agent_cli.PROGRAMS[agent]
    with pytest.raises(NoAnswer, match=f"{name} is not to be found"):
        ask(agent, AT_MS)
    (programs / name).write_bytes(b"\0\1\2")
    (programs / name).chmod(0o755)
    with pytest.raises(NoAnswer, match=f"{name} could not be started"):
        ask(agent, AT_MS)


def test_an_agent_without_a_program_cannot_be_asked() -> None:
    with pytest.raises(NoAnswer, match="gemini-cli has no program"):
        ask("gemini-cli", AT_MS)
