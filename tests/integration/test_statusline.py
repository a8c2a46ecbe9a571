"""`statusline` as an agent runs it: the user's line comes out as ever, whatever goes wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TOLD = json.dumps(
    {
        "session_id": "5d6f1c1e-2b7a-4f0e-9a55-0c8a1f3b7e21",
        "transcript_path": "/home/u/.claude/projects/-p/s.jsonl",
        "cwd": "/home/u/secret",
        "model": {"id": "claude-opus-5", "display_name": "Opus 5"},
        "rate_limits": {"five_hour": {"used_percentage": 23.5, "resets_at": 4_102_444_800}},
    }
).encode()
OURS = b"Opus 5 \xc2\xb7 5 h 24 %, resets in "
NOTHING = b"No figures yet\n"
BIG = b"x" * 5_000_000
ODD = [b"", b"\n", b"\0\0\xff\xfe", b"\xff" + TOLD, b"[" * 500_000, b'{"a":' * 100_000, TOLD * 2, BIG]


def words(home: Path, *command: str) -> list[str]:
    return [sys.executable, "-m", "counterfoil", "--home", str(home), "statusline", *command]


def run(home: Path, given: bytes, *command: str) -> tuple[int, bytes, bytes]:
    behind = ["--", *command] if command else []
    done = subprocess.run(words(home, *behind), input=given, capture_output=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def notes(home: Path) -> list[dict[str, object]]:
    files = sorted(home.glob("state/captures/claude-code/statusline-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


@pytest.mark.parametrize("given", [TOLD, *ODD], ids=lambda given: f"{given[:8]!r}x{len(given)}")
def test_the_command_is_handed_the_very_same_bytes(tmp_path: Path, given: bytes) -> None:
    code, out, err = run(tmp_path, given, "cat")
    assert (code, out == given, err) == (0, True, b"")
    assert len(notes(tmp_path)) == (given in (TOLD,))


@pytest.mark.parametrize("given", ODD, ids=lambda given: f"{given[:8]!r}x{len(given)}")
def test_without_a_command_there_is_a_line_whatever_was_handed_over(tmp_path: Path, given: bytes) -> None:
    reader, writer = os.pipe()
    process = subprocess.Popen(words(tmp_path), stdin=reader, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    os.close(reader)
    with os.fdopen(writer, "wb", buffering=0) as stdin:
        try:
            stdin.write(given)
        except BrokenPipeError:
            assert len(given) > 1 << 20  # more than is read of it
    assert process.communicate(timeout=60) == (NOTHING, b"")
    assert process.returncode == 0


def test_a_line_of_ours_is_printed_and_the_counter_noted(tmp_path: Path) -> None:
    code, out, err = run(tmp_path, TOLD)
    assert (code, out[: len(OURS)], err) == (0, OURS, b"")
    (note,) = notes(tmp_path)
    assert (note["home"], note["source"]) == ("/home/u/.claude", "statusline")
    assert "secret" not in json.dumps(note)
    assert abs(int(str(note["at_ms"])) - time.time() * 1000) < 60_000


def test_the_same_figures_are_noted_once_and_new_ones_again(tmp_path: Path) -> None:
    for given in (TOLD, TOLD, TOLD.replace(b"23.5", b"24"), TOLD.replace(b"23.5", b"24")):
        assert run(tmp_path, given, "true") == (0, b"", b"")
    assert [note["windows"][0]["percent"] for note in notes(tmp_path)] == [23.5, 24]  # type: ignore[index]


def test_output_complaints_and_exit_code_are_the_commands_own(tmp_path: Path) -> None:
    loud = "head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; exit 7"
    assert run(tmp_path, TOLD, "sh", "-c", loud) == (7, bytes(1_000_000), bytes(1_000_000))
    assert run(tmp_path, TOLD, "sh", "-c", 'yes "$0" | head -n 1', "a b") == (0, b"a b\n", b"")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV, signal.SIGPIPE])
def test_a_command_that_is_killed_looks_killed(tmp_path: Path, number: signal.Signals) -> None:
    assert run(tmp_path, TOLD, "sh", "-c", f"echo so far; kill -{int(number)} $$") == (
        -number,
        b"so far\n",
        b"",
    )
    assert len(notes(tmp_path)) == 1


def test_who_asks_us_to_end_means_the_command(tmp_path: Path) -> None:
    line = 'trap "echo bye; exit 5" TERM; echo up; while :; do sleep 0.02; done'
    process = subprocess.Popen(
        words(tmp_path, "--", "sh", "-c", line), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == b"up\n"
    process.stdin.write(TOLD)
    process.stdin.close()
    while not notes(tmp_path):  # taken beside the command, not after it
        time.sleep(0.01)
    process.terminate()
    assert (process.stdout.read(), process.wait(30)) == (b"bye\n", 5)
    process.stdout.close()


@pytest.mark.parametrize("command", ["/not/there", "", "/", "not-in-the-path"])
def test_a_command_that_cannot_be_started_is_stood_in_for(tmp_path: Path, command: str) -> None:
    code, out, err = run(tmp_path, TOLD, command)
    assert (code, out[: len(OURS)], err) == (0, OURS, b"")


def test_a_script_that_does_not_name_its_shell_runs_as_in_one(tmp_path: Path) -> None:
    script = tmp_path / "line"
    script.write_text('echo "mine $1"\n')
    script.chmod(0o755)
    assert run(tmp_path, TOLD, str(script), "x") == (0, b"mine x\n", b"")


@pytest.mark.parametrize(
    ("line", "given"), [("true", BIG), ("sleep 0.5; echo x", BIG), ("exec <&-; echo x", TOLD)]
)
def test_a_command_that_does_not_read_is_not_waited_on(tmp_path: Path, line: str, given: bytes) -> None:
    expected = b"" if line == "true" else b"x\n"
    assert run(tmp_path, given, "sh", "-c", line) == (0, expected, b"")
    assert len(notes(tmp_path)) == (given is TOLD)


@pytest.mark.parametrize(
    ("command", "given", "at_most_s"),
    [
        ((), b"", 4),
        ((), TOLD, 2),
        (("echo", "x"), TOLD, 2),
        (("echo", "x"), b"", 4),
        (("head", "-c", "1"), TOLD, 2),
    ],
)
def test_a_stdin_that_nobody_closes_keeps_the_line_for_a_moment_only(
    tmp_path: Path, command: tuple[str, ...], given: bytes, at_most_s: float
) -> None:
    reader, writer = os.pipe()
    os.write(writer, given)
    begun = time.monotonic()
    behind = ["--", *command] if command else []
    done = subprocess.run(
        words(tmp_path, *behind), stdin=reader, capture_output=True, check=False, timeout=30
    )
    took_s = time.monotonic() - begun
    os.close(reader)
    os.close(writer)
    assert (done.returncode, bool(done.stdout), done.stderr) == (0, True, b"")
    assert took_s < at_most_s
    assert len(notes(tmp_path)) == (given == TOLD)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", [[], ["--", "true"]])
def test_what_the_caller_closed_does_no_harm(tmp_path: Path, closed: str, command: list[str]) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", *words(tmp_path, *command)],
        input=TOLD,
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert bool(notes(tmp_path)) is ("<&-" not in closed)


def test_a_reader_that_has_gone_is_not_complained_of(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(words(tmp_path), input=TOLD, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", [[], ["--", "cat"]])
@pytest.mark.parametrize("trouble", ["file in the way", "disk full", "no such place", "torn"])
def test_a_note_that_cannot_be_taken_costs_no_line(tmp_path: Path, trouble: str, command: list[str]) -> None:
    home, limit = tmp_path / "home", "unlimited"
    if trouble == "file in the way":
        home.write_text("")
    elif trouble == "disk full":
        limit = "0"
    elif trouble == "no such place":
        home = Path("/dev/null/home")
    else:
        assert run(home, TOLD.replace(b"23.5", b"1"))[0] == 0
        (file,) = home.glob("state/captures/claude-code/*")
        file.write_bytes(b"\xff" * 20_000)
    done = subprocess.run(
        ["/bin/sh", "-c", f'ulimit -f {limit}; exec "$@"', "sh", *words(home, *command)],
        input=TOLD,
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == TOLD if command else done.stdout.startswith(OURS)


@pytest.mark.parametrize("command", [["--", "cat"], ["--", "/not/there"], []])
def test_where_there_are_no_posix_calls_it_works_the_plain_way(tmp_path: Path, command: list[str]) -> None:
    plain = "import os, select, sys; del os.posix_spawnp, select.poll; from counterfoil.cli import main"
    script = f"{plain}; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", script, *words(tmp_path, *command)[3:]],
        input=TOLD,
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert (done.returncode, done.stderr, len(notes(tmp_path))) == (0, b"", 1)
    assert done.stdout == TOLD if command == ["--", "cat"] else done.stdout.startswith(OURS)
