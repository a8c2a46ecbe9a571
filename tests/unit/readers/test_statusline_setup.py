"""The status line is set up around the user's own and taken away again without a trace."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.errors import KnownError
from counterfoil.readers import retention
from counterfoil.readers.settings_change import apply, undo
from counterfoil.readers.statusline_command import Ours, command_of, taken_apart
from counterfoil.readers.statusline_setup import (
    NothingToDo,
    is_installed,
    plan_install,
    plan_remove,
    setup_of,
)

NOW_MS = 1_795_262_400_123  # 2026-11-21T12:00:00.123Z
PROGRAM = ("/opt/my programs/counterfoil", "--home", "/home/u/it's here")
LINE = '~/.claude/line.sh "it\'s" $HOME | tail -1'
TEXTS = [
    '{\n  "model": "opus",\n  "statusLine": {"type": "command", "command": "COMMAND", "padding": 0}\n}\n',
    '{"statusLine":{"command":"COMMAND","refreshInterval":5,"type":"command"},"env":{"KEY":"sk-secret"}}',
    '\ufeff{\r\n\t"statusLine" : {\r\n\t\t"type" : "command",\r\n\t\t"command" : "COMMAND"\r\n\t}\r\n}',
    '{\n  "model": "opus"\n}\n',
    "{}",
    '{"hooks": {"Stop": []}, "é": "\\u00e9\\/"}',
]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(retention, "policy_folder", lambda: tmp_path / "policy")
    folder = tmp_path / ".claude"
    folder.mkdir()
    return folder


def write(home: Path, text: str) -> Path:
    path = home / "settings.json"
    path.write_bytes(text.encode())
    return path


def install(home: Path, now_ms: int = NOW_MS) -> None:
    apply(plan_install(home, PROGRAM, now_ms))


def command_in(path: Path) -> str:
    found = json.loads(path.read_text("utf-8-sig"))["statusLine"]["command"]
    assert isinstance(found, str)
    return found


@pytest.mark.parametrize("template", TEXTS)
def test_what_was_set_up_is_taken_away_to_the_byte(home: Path, template: str) -> None:
    before = template.replace("COMMAND", r"caf\u00e9 \/bin/line.sh \"it's\" | tail -1")
    path = write(home, before)
    install(home)
    assert is_installed(home)
    apply(plan_remove(home, NOW_MS + 1))
    assert path.read_bytes() == before.encode()
    assert not is_installed(home)


@pytest.mark.parametrize("template", TEXTS[:3])
def test_what_else_was_changed_meanwhile_stays_changed(home: Path, template: str) -> None:
    path = write(home, template.replace("COMMAND", json.dumps(LINE)[1:-1]))
    install(home)
    path.write_bytes(path.read_bytes().replace(b"{", b'{ "later": true,', 1))
    apply(plan_remove(home, NOW_MS + 1))
    assert command_in(path) == LINE
    assert json.loads(path.read_text("utf-8-sig"))["later"] is True


def test_the_users_command_is_wrapped_and_all_else_of_the_line_stays(home: Path) -> None:
    path = write(home, TEXTS[0].replace("COMMAND", "line.sh"))
    change = plan_install(home, PROGRAM, NOW_MS)
    ours = command_of(PROGRAM, "line.sh")
    assert change.shown == (
        "@@ line 3 @@",
        '-  "command": "line.sh"',
        f'+  "command": {json.dumps(ours)}',
    )
    assert change.backup == home / "settings.json.counterfoil-20261121T120000123Z"
    apply(change)
    found = json.loads(path.read_text())
    assert found == {"model": "opus", "statusLine": {"type": "command", "command": ours, "padding": 0}}
    undo(change)
    assert json.loads(path.read_text())["statusLine"]["command"] == "line.sh"


def test_where_there_is_no_file_one_is_made_that_sets_the_line_alone(home: Path) -> None:
    change = plan_install(home, PROGRAM, NOW_MS)
    assert (change.before, change.backup) == (None, None)
    apply(change)
    ours = {"type": "command", "command": command_of(PROGRAM, None)}
    assert json.loads((home / "settings.json").read_text()) == {"statusLine": ours}
    apply(plan_remove(home, NOW_MS))
    assert json.loads((home / "settings.json").read_text()) == {}


@pytest.mark.parametrize("template", TEXTS)
def test_asked_for_twice_it_is_done_once(home: Path, template: str) -> None:
    path = write(home, template.replace("COMMAND", "line.sh"))
    install(home)
    once = path.read_bytes()
    with pytest.raises(NothingToDo):
        plan_install(home, PROGRAM, NOW_MS + 1)
    apply(plan_remove(home, NOW_MS + 2))
    with pytest.raises(NothingToDo):
        plan_remove(home, NOW_MS + 3)
    install(home, NOW_MS + 4)
    assert path.read_bytes() == once


def test_a_program_that_moved_is_named_anew_and_the_users_line_is_not_wrapped_twice(home: Path) -> None:
    path = write(home, TEXTS[0].replace("COMMAND", "line.sh"))
    install(home)
    apply(plan_install(home, ("/new/counterfoil",), NOW_MS + 1))
    assert taken_apart(command_in(path)) == Ours(("/new/counterfoil",), "line.sh")
    apply(plan_remove(home, NOW_MS + 2))
    assert command_in(path) == "line.sh"


@pytest.mark.parametrize(
    ("command", "ours"),
    [
        ("counterfoil statusline", Ours(("counterfoil",), None)),
        ("/x/python -m counterfoil statusline", Ours(("/x/python", "-m", "counterfoil"), None)),
        ("counterfoil statusline -- npx line | tail -1", Ours(None, "npx line | tail -1")),
        ("~/bin/counterfoil  --home '/a b' statusline -- a", Ours(None, "a")),
        ("counterfoil statusline 2>/dev/null", Ours(None, None)),
        ("npx line", None),
        ("npx statusline -- a", None),
        ("cat ~/counterfoil.txt", None),
        ("it's not closed statusline", None),
        ("", None),
    ],
)
def test_what_was_set_up_by_hand_is_known_for_what_it_is(command: str, ours: Ours | None) -> None:
    assert taken_apart(command) == ours


def test_what_was_set_up_by_hand_is_left_alone_and_can_be_taken_away(home: Path) -> None:
    path = write(home, TEXTS[0].replace("COMMAND", "counterfoil statusline -- npx line | tail -1"))
    with pytest.raises(NothingToDo):
        plan_install(home, PROGRAM, NOW_MS)
    apply(plan_remove(home, NOW_MS))
    assert command_in(path) == "npx line | tail -1"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=20) | st.just(LINE), st.lists(st.text(max_size=9), max_size=2))
def test_a_command_is_taken_apart_into_what_it_was_made_of(line: str, options: list[str]) -> None:
    program = ("/x y/counterfoil", *options)
    assert taken_apart(command_of(program, line)) == Ours(program, line)


@pytest.mark.parametrize("line", ['printf "%s" "it\'s $0 $#"', "exit 3", "cat; false", ""])
def test_where_our_program_is_gone_the_users_line_runs_by_itself(tmp_path: Path, line: str) -> None:
    def run(command: str) -> tuple[int, bytes]:
        done = subprocess.run(["/bin/sh", "-c", command], input=b"told", capture_output=True, check=False)
        return done.returncode, done.stdout

    shown = run(command_of((str(tmp_path / "counterfoil"), "--home", "a b"), line))
    assert shown == run(f"sh -c '{line.replace(chr(39), chr(39) + chr(92) + chr(39) + chr(39))}'")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "is not a JSON object"),
        ('{ // mine\n "a": 1}', "is not valid JSON"),
        ('{"a": 1,}', "is not valid JSON"),
        ('{"statusLine": {}, "statusLine": {}}', "names statusLine twice"),
        ('{"statusLine": null}', "something other than a command"),
        ('{"statusLine": "line.sh"}', "something other than a command"),
        ('{"statusLine": {"type": "static", "command": "x"}}', "something other than a command"),
        ('{"statusLine": {"type": "command", "command": ["x"]}}', "something other than a command"),
        ('{"statusLine": {"type": "command", "command": "x", "command": "y"}}', "names command twice"),
        ('{"a": ' + "[" * 100_000, "is nested too deep"),
        ('{"a": "' + "x" * (1 << 20) + '"}', "is larger than any settings file"),
        ('{"disableAllHooks": true}', "switches all hooks and the status line off"),
    ],
)
def test_settings_that_could_be_harmed_are_left_as_they_are(home: Path, text: str, said: str) -> None:
    path = write(home, text)
    with pytest.raises(KnownError, match=said):
        plan_install(home, PROGRAM, NOW_MS)
    assert path.read_text() == text
    assert os.listdir(home) == ["settings.json"]  # noqa: PTH208
    assert not is_installed(home)


def test_a_line_that_an_organisation_sets_is_told_of(home: Path, tmp_path: Path) -> None:
    (tmp_path / "policy").mkdir()
    (tmp_path / "policy" / "managed-settings.json").write_text('{"statusLine": {"type": "command"}}')
    with pytest.raises(KnownError, match="A policy of your organisation sets the status line"):
        plan_install(home, PROGRAM, NOW_MS)
    assert "policy of your organisation" in str(setup_of(home).problem)


def test_a_link_inside_the_home_is_followed_and_stays_a_link(home: Path) -> None:
    real = home / "real.json"
    real.write_text('{"model": "opus"}')
    (home / "settings.json").symlink_to("real.json")
    install(home)
    assert (home / "settings.json").is_symlink()
    assert is_installed(home)
    apply(plan_remove(home, NOW_MS + 1))
    assert real.read_text() == '{"model": "opus"}'


@pytest.mark.parametrize("target", ["there.json", "gone.json"])
def test_a_link_to_elsewhere_is_told_of_and_nothing_is_changed(home: Path, target: str) -> None:
    (home.parent / "there.json").write_text("{}")
    (home / "settings.json").symlink_to(home.parent / target)
    with pytest.raises(KnownError, match="is a link to"):
        plan_install(home, PROGRAM, NOW_MS)
    assert (home.parent / "there.json").read_text() == "{}"


def test_a_home_that_may_not_be_written_to_is_told_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(home, TEXTS[0].replace("COMMAND", "line.sh"))
    install(home)
    monkeypatch.setattr(retention, "_may_write", lambda place: place != path)
    with pytest.raises(KnownError, match="write-protected"):
        plan_remove(home, NOW_MS)
    assert is_installed(home)
