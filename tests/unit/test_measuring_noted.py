"""What earlier looks at a server's metrics noted: remembered, and read on where another program wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil import measuring, metrics_page
from counterfoil.domain.server_counters import Total
from counterfoil.measuring import Noted, measure
from tests.unit.test_measuring import AT_MS, MINUTE, URL, Server, counted


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    made = Server()
    monkeypatch.setattr(metrics_page, "text_of", made.text_of)
    return made


def test_what_was_read_once_is_not_read_again_though_another_program_goes_on(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []
    said = measuring._said

    def watched(line: bytes) -> Iterator[tuple[tuple[str, str], Total]]:
        read.append(line)
        return said(line)

    monkeypatch.setattr(measuring, "_said", watched)
    noted = Noted(tmp_path)
    for minute, (total, mine) in enumerate([(10, None), (20, noted), (20, noted), (35, None), (50, noted)]):
        server.says(total, 0)
        measure(tmp_path, [URL], AT_MS + minute * MINUTE, mine)
        if mine is None:
            read.clear()  # the other program's own reading
    assert counted(tmp_path) == [(10, 0), (15, 0), (15, 0)]
    assert [json.loads(line)["total"]["read"] for line in read] == [35]


@pytest.mark.parametrize("cut", [0, 1])
def test_a_line_without_its_end_and_a_file_that_was_laid_anew_lose_nothing(
    cut: int, tmp_path: Path, server: Server
) -> None:
    noted = Noted(tmp_path)
    for minute, total in enumerate((10, 20)):
        server.says(total, 0)
        measure(tmp_path, [URL], AT_MS + minute * MINUTE, noted)
    (path,) = tmp_path.glob("*.jsonl")
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[-1][: -cut or None])
    for others in (noted, Noted(tmp_path)):
        assert [total.read for total in others.totals().values()] == [20]


def test_an_address_that_is_named_twice_counts_once(tmp_path: Path, server: Server) -> None:
    for minute, total in enumerate((10, 20)):
        server.says(total, 0)
        measure(tmp_path, [URL, URL], AT_MS + minute * MINUTE)
    assert counted(tmp_path) == [(10, 0)]
