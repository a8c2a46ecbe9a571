"""Marked logs, and the program run on them with everything it says kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil.cli import main
from tests.integration.marked import Marked, Run


@pytest.fixture
def marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Marked:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "COUNTERFOIL_HOME", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return Marked(tmp_path)


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """Everything that anybody logs, down to the last detail, tracebacks included."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, keep, level = logging.getLogger(), Keep(), logging.getLogger().level
    root.addHandler(keep)
    root.setLevel(logging.DEBUG)
    yield lines
    root.setLevel(level)
    root.removeHandler(keep)


@pytest.fixture
def run_marked(marked: Marked, logged: list[str], capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*words: str) -> str:
        assert main([*marked.words, *words]) == 0
        printed = capsys.readouterr()
        marked.said += [printed.out, printed.err, *logged]
        return printed.out

    return go
