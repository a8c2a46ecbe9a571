"""The line that `scan` rewrites in place, as a terminal shows it."""

from __future__ import annotations

import io

import pytest

from counterfoil.cli import progress_line as module
from counterfoil.cli.progress_line import progress_line
from counterfoil.domain.importing import ImportProgress

TOTAL = 1_019_200_000
STEPS = [ImportProgress(n, 2000, TOTAL * n // 2000, TOTAL, n / 500) for n in range(100, 2001, 100)]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal of 80 columns; every call is told."""
    monkeypatch.setattr(module, "FIRST_SECONDS", 0.0)
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.0)
    return Terminal()


def seen(written: str) -> list[str]:
    """The rows of a terminal after so much was written to it."""
    rows = []
    for row in written.replace("\u00a0", " ").split("\n"):
        cells: list[str] = []
        for part in row.split("\r"):
            cells[: len(part)] = part
        rows.append("".join(cells).rstrip())
    return rows


def test_an_import_is_one_line_that_ends(terminal: Terminal) -> None:
    with progress_line(terminal) as line:
        assert line is not None
        for step in STEPS:
            line(step)
    assert terminal.getvalue().count("\r") > len(STEPS)
    assert seen(terminal.getvalue()) == [
        "Reading logs: 2,000 of 2,000 files · 1,019 of 1,019 MB · 250 MB/s",
        "",
    ]


@pytest.mark.parametrize("columns", [20, 30, 60, 200])
def test_it_never_wraps(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setattr(module, "_columns", lambda _: columns)
    with progress_line(terminal) as line:
        assert line is not None
        for step in STEPS:
            line(step)
    assert max(len(part) for part in terminal.getvalue().rstrip("\n").split("\r")) < columns


def test_what_goes_wrong_is_said_on_a_line_of_its_own(terminal: Terminal) -> None:
    def scan() -> None:
        with progress_line(terminal) as line:
            assert line is not None
            line(STEPS[0])
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        scan()
    assert terminal.getvalue().endswith("\n")


def test_the_last_state_is_written_though_it_came_too_soon(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with progress_line(terminal) as line:
        assert line is not None
        line(STEPS[0])
        monkeypatch.setattr(line, "_next", float("inf"))
        line(STEPS[-1])
    assert "2,000 of 2,000 files" in seen(terminal.getvalue())[0]


def test_a_short_scan_says_nothing(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_SECONDS", 60.0)
    with progress_line(terminal) as line:
        assert line is not None
        for step in STEPS:
            line(step)
    assert terminal.getvalue() == ""


def test_where_nobody_looks_there_is_no_line() -> None:
    with progress_line(io.StringIO()) as line:
        assert line is None
