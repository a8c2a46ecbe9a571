"""Figures that clients keep in files of their own, taken into our captures."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from counterfoil import gathering
from counterfoil.counters import client_cache, desktop_history
from counterfoil.domain.quota import NoteKind
from counterfoil.gathering import Gathering, gather
from counterfoil.readers.base import Line, LogFile
from counterfoil.readers.captures import CaptureReader
from counterfoil.readers.registry import Root, agent_named, own_roots

NOW = 1_785_200_000_000  # 28 July 2026
MARKS = ("CANARY", "canary", "sk-ant", "payroll", "/clients/")


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, corpus: Path) -> Path:
    """A user's home with Claude Code's and the desktop app's files where those keep them."""
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    user = tmp_path / "user"
    (user / ".claude").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(user))
    shutil.copy(corpus / "counters" / "claude.json", user / ".claude.json")
    monkeypatch.setattr(desktop_history, "places", lambda _: [user / "plan-usage-history.json"])
    return user


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def captured(state: Path) -> list[dict[str, object]]:
    files = sorted((state / "captures").rglob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def state_file(path: Path, fetched_at_ms: int, percent: float, account: str = "a") -> None:
    utilization = {"five_hour": {"utilization": percent}}
    cached = {"fetchedAtMs": fetched_at_ms, "accountUuid": account, "utilization": utilization}
    path.write_text(json.dumps({"cachedUsageUtilization": cached}))


def root(home: Path) -> Root:
    return Root(agent_named("claude-code"), home)


def test_the_cached_answer_is_captured_with_its_home_and_nothing_else_of_the_file(
    user: Path, state: Path
) -> None:
    assert gather(state, own_roots(), NOW) == []
    (line,) = captured(state)
    assert (line["v"], line["agent"], line["source"]) == (1, "claude-code", "client-cache")
    assert (line["at_ms"], line["home"]) == (1785168000123, str(user / ".claude"))
    windows = line["windows"]
    assert isinstance(windows, list)
    assert len(windows) == 8
    whole = "".join(file.read_text() for file in state.rglob("*") if file.is_file())
    assert [mark for mark in MARKS if mark in whole] == []


def test_the_reader_of_captures_takes_all_of_a_line(user: Path, state: Path, corpus: Path) -> None:
    shutil.copy(corpus / "counters" / "plan-usage-history.json", user)
    gather(state, own_roots(), NOW)
    lines = [line for file in state.rglob("*.jsonl") for line in file.read_bytes().splitlines()]
    batch = CaptureReader("claude-code").read([Line(0, 1, line) for line in lines], LogFile("x"), {})
    assert (len(batch.readings), len(batch.notes), batch.skipped) == (8 + 10, 1, [])
    assert batch.notes[0].kind is NoteKind.CREDITS
    assert {reading.account for reading in batch.readings if reading.source == "desktop-history"} == {
        "9e8d7c6b-0000-4000-8000-0000000000a1",
        "9e8d7c6b-0000-4000-8000-0000000000b2",
    }


def test_each_answer_is_captured_once_however_often_one_looks(user: Path, state: Path) -> None:
    looking = Gathering(state, own_roots())
    for _ in range(3):
        looking.look(NOW)
    os.utime(user / ".claude.json")
    looking.look(NOW)
    gather(state, own_roots(), NOW)  # another process, which remembers nothing
    assert len(captured(state)) == 1
    state_file(user / ".claude.json", 1785168060000, 47)
    looking.look(NOW)
    state_file(user / ".claude.json", 1785168060000, 5, account="b")
    looking.look(NOW)
    assert [(line["at_ms"], line["account"]) for line in captured(state)][1:] == [
        (1785168060000, "a"),
        (1785168060000, "b"),
    ]


def test_a_file_that_has_not_changed_is_not_opened(
    user: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (user / "plan-usage-history.json").write_text("not JSON")
    looking = Gathering(state, own_roots())
    said = looking.look(NOW)
    monkeypatch.setattr(gathering, "content", lambda *_: pytest.fail("opened again"))
    assert looking.look(NOW) == said
    assert len(said) == 1


def test_the_history_goes_on_from_where_it_was_noted(user: Path, state: Path) -> None:
    history = user / "plan-usage-history.json"
    samples = [
        {"t": 1_784_500_000_000 + n * 900_000, "org": f"org-{n % 2}", "u": {"fh": n % 100}}
        for n in range(500)
    ]
    history.write_text(json.dumps({"version": 2, "samples": samples[:400]}))
    gather(state, own_roots(), NOW)
    history.write_text(json.dumps({"version": 2, "samples": samples[100:]}))
    gather(state, own_roots(), NOW)
    lines = [line for line in captured(state) if line["source"] == "desktop-history"]
    assert [line["at_ms"] for line in lines] == [sample["t"] for sample in samples]
    assert {line["account"] for line in lines} == {"org-0", "org-1"}


def test_a_home_that_was_named_is_looked_into_and_nothing_beside_it(
    user: Path, state: Path, tmp_path: Path, corpus: Path
) -> None:
    shutil.copy(corpus / "counters" / "plan-usage-history.json", user)
    work = tmp_path / "work"
    (work / "agent").mkdir(parents=True)
    state_file(work / ".claude.json", 1785168000000, 1)
    state_file(work / "agent" / ".claude.json", 1785168000000, 2)
    gather(state, [root(work / "agent")], NOW)
    (line,) = captured(state)
    assert (line["home"], line["windows"]) == (
        str(work / "agent"),
        [{"limit_id": "claude", "minutes": 300, "percent": 2, "resets_at_ms": None}],
    )


def test_a_file_known_by_two_names_is_read_once(user: Path, state: Path) -> None:
    (user / ".claude" / ".claude.json").symlink_to(user / ".claude.json")
    assert gather(state, own_roots(), NOW) == []
    assert len(captured(state)) == 1


def test_a_link_is_followed_to_where_a_user_keeps_the_file(user: Path, state: Path, tmp_path: Path) -> None:
    shutil.move(user / ".claude.json", tmp_path / "dotfiles.json")
    (user / ".claude.json").symlink_to(tmp_path / "dotfiles.json")
    assert gather(state, own_roots(), NOW) == []
    assert len(captured(state)) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not JSON", "it is not JSON of a known shape"),
        (b'{"cachedUsageUtilization":{"fetchedAtMs":17', "it is not JSON of a known shape"),
        (b'{"cachedUsageUtilization":"x"}', "it is not JSON of a known shape"),
    ],
)
def test_what_cannot_be_read_is_said_until_it_can(user: Path, state: Path, content: bytes, said: str) -> None:
    file = user / ".claude.json"
    file.write_bytes(content)
    looking = Gathering(state, own_roots())
    for _ in range(2):
        assert looking.look(NOW) == [f"{file}: Usage figures cannot be read: {said}."]
    state_file(file, 1785168000000, 1)
    assert looking.look(NOW) == []
    assert len(captured(state)) == 1


def test_a_file_that_may_not_be_read_is_tried_again(
    user: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    looking = Gathering(state, own_roots())
    with monkeypatch.context() as patch:
        patch.setattr(gathering, "content", refused)
        assert looking.look(NOW) == [
            f"{user / '.claude.json'}: Usage figures cannot be read: Permission denied."
        ]
    assert looking.look(NOW) == []
    assert len(captured(state)) == 1


def test_what_is_no_file_is_said_and_does_not_hang(user: Path, state: Path) -> None:
    (user / ".claude.json").unlink()
    os.mkfifo(user / ".claude.json")
    (user / "plan-usage-history.json").mkdir()
    said = gather(state, own_roots(), NOW)
    assert [line.partition(": ")[2] for line in said] == [
        "Usage figures cannot be read: it is not a regular file.",
        "Usage figures cannot be read: it is not a regular file.",
    ]


def test_a_file_too_large_to_be_one_is_left(user: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_cache, "LONGEST_BYTES", 100)
    assert gather(state, own_roots(), NOW) == [
        f"{user / '.claude.json'}: Usage figures cannot be read: it is too large."
    ]


def test_a_large_state_file_is_read_for_its_one_key(user: Path, state: Path) -> None:
    cached = {"fetchedAtMs": 1785168000000, "utilization": {"five_hour": {"utilization": 1}}}
    projects = {f"/p/{n}": {"history": ["CANARY" * 20] * 100} for n in range(1500)}
    (user / ".claude.json").write_text(json.dumps({"projects": projects, "cachedUsageUtilization": cached}))
    assert (user / ".claude.json").stat().st_size > 15_000_000
    assert gather(state, own_roots(), NOW) == []
    assert len(captured(state)) == 1


def test_a_file_that_is_replaced_while_it_is_read_is_read_again(
    user: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = (user / ".claude.json").read_bytes()

    def torn(path: Path, _: int) -> bytes:
        path.write_bytes(whole + b" ")
        return whole[:1000]

    looking = Gathering(state, own_roots())
    with monkeypatch.context() as patch:
        patch.setattr(gathering, "content", torn)
        assert looking.look(NOW) == []
    assert looking.look(NOW) == []
    assert len(captured(state)) == 1


def test_figures_of_a_time_to_come_wait_for_it(user: Path, state: Path) -> None:
    state_file(user / ".claude.json", NOW + 2 * gathering.AHEAD_MS, 1)
    looking = Gathering(state, own_roots())
    assert looking.look(NOW) == [
        f"{user / '.claude.json'}: Usage figures dated ahead of this clock wait until then."
    ]
    assert captured(state) == []
    assert looking.look(NOW + gathering.AHEAD_MS) == []
    assert len(captured(state)) == 1


def test_where_captures_cannot_be_kept_that_is_said_and_tried_again(user: Path, state: Path) -> None:
    state.write_text("in the way")
    looking = Gathering(state, own_roots())
    assert [said.partition(":")[0] for said in looking.look(NOW)] == [str(user / ".claude.json")]
    state.unlink()
    assert looking.look(NOW) == []
    assert len(captured(state)) == 1


def test_other_agents_and_absent_files_are_nothing_amiss(tmp_path: Path, state: Path) -> None:
    roots = [Root(agent_named("codex"), tmp_path), root(tmp_path / "nowhere")]
    environment: Mapping[str, str] = {}
    assert Gathering(state, roots, environment).look(NOW) == []
    assert captured(state) == []
