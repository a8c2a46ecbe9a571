"""`watch --quiet` as a service runs it: one at a time, the app first, and a clean end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counterfoil.cli import alone, main
from counterfoil.cli.alone import Turn, app_runs, refuse_while_running
from counterfoil.cli.watch import STANDS_BY, TAKES_OVER
from counterfoil.dropping import held_alone
from counterfoil.errors import KnownError
from counterfoil.paths import Home, home_at

GRANTED_S, PATIENCE_S = 2.0, 30.0
LINE = (
    '{"type":"assistant","timestamp":"2026-07-08T12:00:00.000Z","sessionId":"s","requestId":"req_%d",'
    '"message":{"id":"msg_%d","model":"claude-sonnet-4-5","role":"assistant","content":[],'
    '"usage":{"input_tokens":10,"output_tokens":5}}}\n'
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    (tmp_path / "run").mkdir()
    return home_at(tmp_path / "home")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    folder = tmp_path / "claude" / "projects" / "p"
    folder.mkdir(parents=True)
    path = folder / "s.jsonl"
    path.write_text("".join(LINE % (n, n) for n in range(3)))
    return path


Watch = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def watch(home: Home, log: Path) -> Iterator[Watch]:
    started: list[subprocess.Popen[str]] = []

    def start(*words: str) -> subprocess.Popen[str]:
        common = ["--home", str(home.config_file.parent), "--root", f"claude-code={log.parents[2]}"]
        made = subprocess.Popen(
            [sys.executable, "-m", "counterfoil", *common, "watch", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(made)
        return made

    yield start
    for made in started:
        made.kill()
        made.communicate()


def until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.05)


def requests(home: Home, capsys: pytest.CaptureFixture[str]) -> int:
    if main(["--home", str(home.config_file.parent), "totals", "--json"]):
        return 0
    return int(json.loads(capsys.readouterr().out)["total"]["requests"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_it_does_so_in_time_with_what_was_read(
    home: Home, log: Path, watch: Watch, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    running = watch("--quiet")
    until(lambda: home.ledger_file.exists() and requests(home, capsys) == 3)
    with log.open("a") as file:
        file.write(LINE % (7, 7))
    until(lambda: requests(home, capsys) == 4)
    began = time.monotonic()
    running.send_signal(number)
    out, err = running.communicate(timeout=10)
    assert time.monotonic() - began < GRANTED_S
    assert (running.returncode, out, err) == (0, "", "")
    assert requests(home, capsys) == 4


def test_a_hangup_that_nohup_ignores_is_ignored(home: Home, watch: Watch) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        running = watch("--quiet")
    finally:
        signal.signal(signal.SIGHUP, before)
    until(home.ledger_file.exists)
    running.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        running.wait(0.5)


def test_words_that_it_does_not_know_end_with_the_code_that_systemd_does_not_start_again(
    watch: Watch,
) -> None:
    running = watch("--quiet", "--loud")
    running.communicate(timeout=PATIENCE_S)
    assert running.returncode == 2
    unit = Path(__file__).parents[2] / "packaging" / "linux" / "counterfoil-watch.service"
    assert "RestartPreventExitStatus=2\n" in unit.read_text()


def test_a_second_one_stands_by_and_takes_over(home: Home, watch: Watch) -> None:
    first = watch("--quiet")
    until(lambda: _is_followed(home))
    second = watch("--quiet")
    assert second.stderr is not None
    assert second.stderr.readline() == f"{STANDS_BY}\n"
    first.terminate()
    assert second.stderr.readline() == f"{TAKES_OVER}\n"
    assert first.wait(GRANTED_S) == 0


def test_while_the_app_runs_it_stands_by(home: Home, watch: Watch) -> None:
    home.state_dir.mkdir(parents=True)
    with _app(home):
        running = watch("--quiet")
        assert running.stderr is not None
        assert running.stderr.readline() == f"{STANDS_BY}\n"
        assert not home.ledger_file.exists()
    assert running.stderr.readline() == f"{TAKES_OVER}\n"
    until(home.ledger_file.exists)


def test_it_steps_aside_for_the_app(home: Home) -> None:
    turn = Turn(home)
    assert turn.is_ours()
    with _app(home):
        assert not turn.is_ours()
        assert Turn(home).is_ours() is False
    assert turn.is_ours()
    turn.give_up()
    turn.give_up()
    assert Turn(home).is_ours()


def test_of_two_that_look_one_keeps_the_home_up_and_no_other_home_is_meant(
    home: Home, tmp_path: Path
) -> None:
    first, second, other = Turn(home), Turn(home), Turn(home_at(tmp_path / "other"))
    assert (first.is_ours(), second.is_ours(), other.is_ours(), first.is_ours()) == (True, False, True, True)
    with pytest.raises(KnownError, match="watch` or `serve` is running"):
        refuse_while_running(home)
    first.give_up()
    refuse_while_running(home)
    assert second.is_ours()


def test_a_restore_is_refused_while_the_app_runs(home: Home) -> None:
    home.state_dir.mkdir(parents=True)
    refuse_while_running(home)
    with _app(home), pytest.raises(KnownError, match="quit it from its tray menu"):
        refuse_while_running(home)
    refuse_while_running(home)


def test_where_qts_lock_may_not_be_written_to_somebody_holds_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the holder shares the file for reading alone."""
    home.state_dir.mkdir(parents=True)
    next(alone._locks(home)).touch()
    assert not app_runs(home)
    monkeypatch.setattr(alone, "held_alone", _refused)
    assert not app_runs(home)
    monkeypatch.setattr(alone, "LOCKS_REFUSE", True)
    assert app_runs(home)


def _refused(_: Path) -> None:
    raise PermissionError(13, "The process cannot access the file")


def _is_followed(home: Home) -> bool:
    path = home.state_dir / alone.FOLLOWED
    if not path.exists():
        return False
    with held_alone(path) as is_free:
        return not is_free


class _app:
    """Holds what a tray of the home holds."""

    def __init__(self, home: Home) -> None:
        self.path = next(path for path in alone._locks(home) if os.access(path.parent, os.W_OK))

    def __enter__(self) -> None:
        self.held = held_alone(self.path)
        assert self.held.__enter__()

    def __exit__(self, *error: object) -> None:
        self.held.__exit__(None, None, None)
        self.path.unlink()


def test_who_reads_along_announces_asks_and_checks_nothing(
    home: Home, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def asked(*_: object) -> list[str]:
        done.append("asked")
        return []

    monkeypatch.setattr("counterfoil.alerting.Alerting.take", lambda *_: done.append("announced"))
    monkeypatch.setattr("counterfoil.keeping.Keeper.take", lambda *_: done.append("kept"))
    monkeypatch.setattr("counterfoil.asking.Asking.look", asked)
    monkeypatch.setattr("counterfoil.caretaker.Caretaker.start", lambda _: done.append("checked"))
    words = ("--home", str(home.config_file.parent), "--root", f"claude-code={log.parents[2]}")
    home.state_dir.mkdir(parents=True)
    with _app(home):
        assert main([*words, "watch", "--once"]) == 0
    assert done == []
    assert main([*words, "watch", "--once"]) == 0
    assert set(done) == {"announced", "kept", "asked", "checked"}
